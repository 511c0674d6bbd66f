"""The bin: what one action removed comes back together, or goes for good."""

from collections.abc import Sequence
from typing import Final, Protocol
from uuid import NAMESPACE_OID, uuid4, uuid5

from schoolguard.domain.activity import BringBack
from schoolguard.domain.bin import Binned, BringBackMany, Brought, Emptied, EmptyBin
from schoolguard.domain.draft import KEPT_FOR
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.services.office import Office
from schoolguard.store import (
    activities,
    calendar_days,
    campaigns,
    campuses,
    classes,
    drafts,
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
    undo,
)
from schoolguard.store import bin as bins
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


PROGRAM: Final = "schoolguard"
"""Who empties the bin by itself, in the audit trail."""


@dataclass(frozen=True, slots=True)
class Bin:
    """Brings removed records back, or deletes them for good."""

    office: Office

    def everything(self) -> tuple[Binned, ...]:
        """Return what was removed in the last 30 days, the latest first; raises ``rights.*``."""
        self.office.session.for_office()
        with self.office.read() as reader:
            return bins.everything(reader, self.office.store.now() - KEPT_FOR)

    def bring_back_many(self, command: BringBackMany) -> Brought:
        """Undo removals, each as a whole; what clashes stays in the bin and says why."""
        records, clashes = 0, []
        for deletion_id in command.deletion_ids:
            made = uuid5(NAMESPACE_OID, f"{command.action_id} {deletion_id}")
            one = BringBack(action_id=str(made), deletion_id=deletion_id)
            try:
                records += self.bring_back(one)
            except SchoolError as clash:
                if clash.code.startswith(("rights.", "store.in_use")):
                    raise
                clashes.append(clash)
        return Brought(records, tuple(clashes))

    def empty(self, command: EmptyBin) -> Emptied:
        """Delete removed records for good; raises ``rights.*``."""
        with self.office.begin("bin.empty", command) as tx:
            emptied = _empty(tx, command.deletion_ids)
            tx.done(command.action_id, "bin")
            return emptied

    def sweep(self) -> Emptied:
        """Delete for good what has lain here, in drafts and in undo for more than 30 days.

        It is the program's own doing, whoever has opened it.
        """
        office, nothing = self.office, Emptied(0, 0)
        if not office.writable:
            return nothing
        moment = office.store.now() - KEPT_FOR
        with office.read() as reader:
            old = bins.before(reader, moment)
            if (
                not old
                and not drafts.any_before(reader, moment)
                and not undo.any_before(reader, moment)
            ):
                return nothing
        action_id = str(uuid4())
        with office.store.begin(actor=PROGRAM, action="bin.empty", action_id=action_id) as tx:
            drafts.forget_before(tx, moment)
            undo.forget_before(tx, moment)
            return _empty(tx, old)

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


def _empty(tx: Transaction, deletion_ids: Sequence[str]) -> Emptied:
    records = needed = 0
    for deletion_id in deletion_ids:
        count, stays = bins.delete_for_good(tx, deletion_id)
        records += 0 if stays else count
        needed += count if stays else 0
    return Emptied(records, needed)
