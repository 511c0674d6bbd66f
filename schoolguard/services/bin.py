"""The bin: what one action removed comes back together."""

from dataclasses import dataclass
from typing import Final, Protocol

from schoolguard.domain.activity import BringBack
from schoolguard.domain.errors import SchoolError
from schoolguard.services.office import Office
from schoolguard.store import (
    activities,
    calendar_days,
    campaigns,
    campuses,
    classes,
    evidence,
    finals,
    incidents,
    leadership,
    leaflets,
    library,
    messages,
    paper_layouts,
    proved,
    submissions,
    talks,
    tasks,
)
from schoolguard.store.store import Transaction


class _Binned(Protocol):
    """What the store's module of a noun with a bin offers."""

    def bring_back(self, tx: Transaction, deletion_id: str, /) -> int: ...


_NOUNS: Final[tuple[tuple[_Binned, tuple[str, ...]], ...]] = (
    (campuses, ("school", "classes")),
    (classes, ("classes",)),
    (activities, ("activities", "progress")),
    (leadership, ("leadership",)),
    (talks, ("talks",)),
    (leaflets, ("leaflets", "progress")),
    (calendar_days, ("calendar", "talks")),
    (campaigns, ("campaigns", "activities", "leadership", "talks")),
    (library, ("library",)),
    (tasks, ("tasks", "progress")),
    (incidents, ("activities",)),
    (messages, ("messages", "progress")),
    (finals, ("summary",)),
    (evidence, ("evidence", "summary")),
    (submissions, ("submissions",)),
    (paper_layouts, ("layouts",)),
)
"""Every noun with a bin, and what is said to have changed when it comes back."""


@dataclass(frozen=True, slots=True)
class Bin:
    """Brings removed records back."""

    office: Office

    def bring_back(self, command: BringBack) -> int:
        """Undo a removal; return the number of records. Raises ``*.back_clash``."""
        with self.office.begin("bin.restore", command) as tx:
            # Who may write for own classes brings back activities of these and their pictures.
            touched = set(activities.class_ids_in_bin(tx, command.deletion_id))
            pictured = evidence.owners_in_bin(tx, command.deletion_id)
            self.office.for_classes(tx, touched | proved.class_ids(tx, pictured))
            back, topics = 0, {"progress"}
            for noun, its_topics in _NOUNS:
                count = noun.bring_back(tx, command.deletion_id)
                back += count
                topics |= set(its_topics) if count else set()
                if count and noun not in (activities, evidence):
                    self.office.for_all(tx)
            if not back:
                raise SchoolError("store.not_found")
            tx.done(command.deletion_id, *sorted(topics))
            return back
