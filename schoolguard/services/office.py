"""What every service works with: the store, who acts, and the school's own calendar day."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
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

    def today(self) -> date:
        """Return the present day in China."""
        return self.store.now().astimezone(CHINA).date()

    def read(self) -> AbstractContextManager[Reader]:
        """Give one consistent view."""
        return self.store.read()

    @contextmanager
    def begin(self, action: str, command: Command) -> Iterator[Transaction]:
        """Begin the one transaction of a service call."""
        if not self.writable:
            raise SchoolError("store.in_use")
        with self.store.begin(actor=self.actor, action=action, action_id=command.action_id) as tx:
            yield tx
