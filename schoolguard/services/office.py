"""What every service works with: the store, who acts, and the school's own calendar day."""

import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta, timezone
from pathlib import Path
from typing import Final

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.rows import Command
from schoolguard.store.store import Reader, Store, Transaction

CHINA: Final = timezone(timedelta(hours=8))
"""Days are those of China's one time zone, wherever the PC believes to be."""


@dataclass(slots=True)
class Chosen:
    """Which campaign is in front; empty for the default one. It lives as long as the window."""

    uid: str = ""


class Running(threading.local):
    """The write that this thread's service calls join, while many of them are one."""

    tx: Transaction | None = None


@dataclass(frozen=True, slots=True)
class Office:
    """The store and the person at it.

    ``folder`` holds what belongs to the store beside it (backups, logs). ``writable`` is False
    for a look beside an open window.
    """

    store: Store
    folder: Path
    actor: str = "office"
    writable: bool = True
    chosen: Chosen = field(default_factory=Chosen)
    running: Running = field(default_factory=Running)

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
        """Begin the one transaction of a service call; within :meth:`whole` the call joins it."""
        if not self.writable:
            raise SchoolError("store.in_use")
        if self.running.tx is not None:
            yield replace(self.running.tx, action=action, action_id=command.action_id)
            return
        with self.store.begin(actor=self.actor, action=action, action_id=command.action_id) as tx:
            yield tx

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


@dataclass(frozen=True, slots=True)
class Whole:
    """A write that service calls join."""

    tx: Transaction
    uids: deque[str]

    def expect(self, uids: Sequence[str]) -> None:
        """Give the next rows these public ids, in this order, and forget those left over."""
        self.uids.clear()
        self.uids.extend(uids)
