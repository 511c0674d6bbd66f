"""What every service works with: the store, who acts, and the school's own calendar day."""

import threading
from collections import deque
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import field, replace
from datetime import date
from pathlib import Path
from typing import Final
from uuid import uuid4

from schoolguard.domain import keeping
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.people import Reach
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command
from schoolguard.domain.typed import refuse_id_cards
from schoolguard.domain.undo import KEPT
from schoolguard.services.session import Session
from schoolguard.store import people, undo
from schoolguard.store.recorder import recording
from schoolguard.store.store import Reader, Store, Transaction

CHINA: Final = keeping.CHINA
"""Days are those of China's one time zone, wherever the PC believes to be."""


@dataclass(slots=True)
class Chosen:
    """Which campaign is in front; empty for the default one. It lives as long as the window."""

    uid: str = ""


class Running(threading.local):
    """The write that this thread's service calls join, while many of them are one.

    ``bundle`` names the one step that several writes of this thread make together.
    """

    tx: Transaction | None = None
    bundle: str = ""


@dataclass(slots=True)
class Steps:
    """What this window has done: its own name in the store, and its latest step."""

    session: str = field(default_factory=lambda: str(uuid4()))
    latest: str = ""


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
    running: Running = field(default_factory=Running)
    steps: Steps = field(default_factory=Steps)

    def today(self) -> date:
        """Return the present day in China."""
        return self.store.now().astimezone(CHINA).date()

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """Give one consistent view; within :meth:`whole`, that of the running write."""
        if self.running.tx is not None:
            yield self.running.tx
            return
        with self.store.read() as reader:
            yield reader

    @contextmanager
    def begin(self, action: str, command: Command) -> Iterator[Transaction]:
        """Begin the one transaction of a service call, if the person here may do it at all.

        Who may do it for own classes only: the call names the classes by :meth:`for_classes`, and
        what does not is refused as a whole. Raises ``rights.*``, ``store.in_use``,
        ``field.id_card``.
        """
        if not self.writable:
            raise SchoolError("store.in_use")
        refuse_id_cards(command)
        if self.running.tx is not None:
            yield from self._join(self.running.tx, action, command)
            return
        actor = self.session.actor
        with self.store.begin(actor=actor, action=action, action_id=command.action_id) as tx:
            self.look_who(tx)
            reach = self.session.reach(action)
            if action in KEPT:
                yield tx
                step = self.steps.latest
            else:
                with recording(tx.connection) as recorded:
                    yield tx
                step = undo.note(tx, recorded, self.steps.session, self.running.bundle)
            if reach is Reach.OWN_CLASSES and not tx.allowed:
                raise SchoolError("rights.denied")
        self.steps.latest = step or self.steps.latest

    def _join(self, whole: Transaction, action: str, command: Command) -> Iterator[Transaction]:
        """Let a call be part of the running write; what it may do is looked at all the same."""
        tx = replace(whole, action=action, action_id=command.action_id, allowed=set())
        reach = self.session.reach(action)
        yield tx
        if reach is Reach.OWN_CLASSES and not tx.allowed:
            raise SchoolError("rights.denied")

    @contextmanager
    def whole(self, action: str, command: Command) -> "Iterator[Whole]":
        """Make every service call of this thread one transaction: all of them or none.

        A call that raises has not undone what it wrote before; who goes on after that must not
        let the block end well.
        """
        with self.begin(action, command) as tx:
            uids: deque[str] = deque()
            joined = replace(tx, new_uid=lambda: uids.popleft() if uids else tx.new_uid())
            self.running.tx = joined
            try:
                yield Whole(joined, uids)
            finally:
                self.running.tx = None

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


@dataclass(frozen=True, slots=True)
class Whole:
    """A write that service calls join."""

    tx: Transaction
    uids: deque[str]

    def expect(self, uids: Sequence[str]) -> None:
        """Give the next rows these public ids, in this order, and forget those left over."""
        self.uids.clear()
        self.uids.extend(uids)
