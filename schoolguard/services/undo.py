"""Undo of every change: several steps back, and forward again, as far as this window did them."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.people import Reach
from schoolguard.domain.record import dataclass
from schoolguard.domain.undo import TakeBack, TakenBack
from schoolguard.services.office import Office
from schoolguard.store import undo


@dataclass(frozen=True, slots=True)
class Undo:
    """Takes steps of the person here back."""

    office: Office

    def latest(self) -> str:
        """Return what the last recorded step of this window is known by, empty for none."""
        return self.office.steps.latest

    @contextmanager
    def together(self) -> Iterator[None]:
        """Let the writes of this thread be one step."""
        before = self.office.running.bundle
        self.office.running.bundle = before or str(uuid4())
        try:
            yield
        finally:
            self.office.running.bundle = before

    def take_back(self, command: TakeBack) -> TakenBack:
        """Take back the latest step, or do one again, in one transaction with its audit lines.

        Raises ``undo.nothing``, ``undo.clash``, ``rights.*``, ``store.in_use``.
        """
        steps = self.office.steps
        find = undo.taken_back if command.again else undo.newest
        action = "undo.again" if command.again else "undo.back"
        with self.office.begin(action, command) as tx:
            found = find(tx, steps.session, tx.actor)
            if not found:
                raise SchoolError("undo.nothing" if not command.again else "undo.nothing_again")
            records = 0
            for step in found:
                if self.office.session.reach(step.action) is Reach.NOTHING:
                    raise SchoolError("rights.denied")
                records += undo.apply(tx, step)
            topics = {topic for step in found for topic in step.topics}
            tx.done(found[0].uid, *sorted(topics))
        steps.latest = ""
        return TakenBack(found[0].action, found[0].at, records, tuple(step.uid for step in found))
