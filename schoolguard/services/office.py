"""What every service works with: the store, who acts, and the school's own calendar day."""

from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta, timezone
from pathlib import Path
from typing import Final

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.people import Reach
from schoolguard.domain.rows import Command
from schoolguard.services.session import Session
from schoolguard.store import people
from schoolguard.store.store import Reader, Store, Transaction

CHINA: Final = timezone(timedelta(hours=8))
"""Days are those of China's one time zone, wherever the PC believes to be."""


@dataclass(slots=True)
class Chosen:
    """Which campaign is in front; empty for the default one. It lives as long as the window."""

    uid: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """The store and who is at it.

    ``folder`` holds what belongs to the store beside it (backups, logs). ``writable`` is False
    for a look beside an open window.
    """

    store: Store
    folder: Path
    session: Session = field(default_factory=Session)
    writable: bool = True
    chosen: Chosen = field(default_factory=Chosen)

    def today(self) -> date:
        """Return the present day in China."""
        return self.store.now().astimezone(CHINA).date()

    def read(self) -> AbstractContextManager[Reader]:
        """Give one consistent view."""
        return self.store.read()

    @contextmanager
    def begin(self, action: str, command: Command) -> Iterator[Transaction]:
        """Begin the one transaction of a service call, if the person here may do it at all.

        Who may do it for own classes only: the call names the classes by :meth:`for_classes`, and
        what does not is refused as a whole. Raises ``rights.*``, ``store.in_use``.
        """
        if not self.writable:
            raise SchoolError("store.in_use")
        actor = self.session.actor
        with self.store.begin(actor=actor, action=action, action_id=command.action_id) as tx:
            self.look_who(tx)
            reach = self.session.reach(action)
            yield tx
            if reach is Reach.OWN_CLASSES and not tx.allowed:
                raise SchoolError("rights.denied")

    def look_who(self, reader: Reader) -> None:
        """Take over what another window has made of the account here, or of there being any."""
        session = self.session
        before = (session.account, session.guarded)
        if session.account is not None:
            session.account = people.find(reader, session.account.uid)
        session.guarded = session.account is not None or bool(people.count(reader))
        if before != (session.account, session.guarded):
            self.store.announce(frozenset({"people"}))

    def for_classes(
        self, tx: Transaction, class_ids: Collection[int], *, none: bool = False
    ) -> None:
        """Refuse what touches a class that is not the own one; raises ``rights.other_class``.

        ``none`` says that a call that touches no class at all is fine.
        """
        mine = self.session.account
        if mine is not None and self.session.reach(tx.action) is Reach.OWN_CLASSES:
            if not people.are_own(tx, mine, class_ids) and not (none and not class_ids):
                raise SchoolError("rights.other_class")
            tx.allowed.add("own")

    def for_all(self, tx: Transaction) -> None:
        """Say that more than classes is touched: who may write for own ones only is refused."""
        tx.allowed.discard("own")
