"""The bin: what was removed in the last 30 days, and what becomes of it."""

from datetime import date, datetime

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command


@dataclass(frozen=True, slots=True)
class Binned:
    """What one action removed: ``records`` rows, of which the first one names them.

    ``nouns`` are the tables in it, the one of the first row in front; ``name`` what that row is
    called, empty where it has no name; ``who`` the login, empty where it is not known any more.
    """

    deletion_id: str
    nouns: tuple[str, ...]
    name: str
    day: date | None
    records: int
    at: datetime
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BringBackMany(Command):
    """Bring back what several actions removed; each of them as a whole, or not at all."""

    deletion_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptyBin(Command):
    """Delete for good what actions removed."""

    deletion_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Brought:
    """What came back: records, and for each action that could not be taken back, why."""

    records: int
    clashes: tuple[SchoolError, ...] = ()


@dataclass(frozen=True, slots=True)
class Emptied:
    """How many records are gone for good, and how many stay as others rest on them."""

    records: int
    needed: int
