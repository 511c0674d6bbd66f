"""What is known of backups, and what a look through the store finds."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from pathlib import Path
from typing import Final

from schoolguard.domain.audit import TrailReport
from schoolguard.domain.record import dataclass

MENDABLE: Final = frozenset(
    {"store.damaged", "store.damaged_alone", "store.empty", "store.missing", "store.foreign"}
)
"""Why a store cannot be opened although a backup could take its place."""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """``damage`` holds the database's own words; ``trail`` what was found along the audit trail."""

    damage: tuple[str, ...]
    trail: TrailReport

    @property
    def broken_line(self) -> int | None:
        """The first audit line that does not fit the one before it."""
        return self.trail.broken_line

    @property
    def audit_lines(self) -> int:
        """How many lines the trail has."""
        return self.trail.lines

    @property
    def anchor(self) -> str:
        """How the trail ends."""
        return self.trail.chain

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.damage and self.trail.whole


@dataclass(frozen=True, slots=True)
class LastBackup:
    """When the last backup was made, in China's time, and where it was put."""

    at: datetime
    path: Path


@dataclass(frozen=True, slots=True)
class BackupContent:
    """What a backup says of itself: when it was made (China's time), by which version, its rows.

    ``program`` is empty where a version made it that did not say; ``schema`` is the revision of
    its tables; ``rows`` counts every table.
    """

    made_at: datetime
    classes: int
    activities: int
    program: str = ""
    schema: str = ""
    rows: Mapping[str, int] = field(default_factory=dict)

    @property
    def records(self) -> int:
        """How many rows it holds in all."""
        return sum(self.rows.values())


@dataclass(frozen=True, slots=True)
class BackupTrouble:
    """A copy that could not be made by itself: when, and the error's code and parameters."""

    at: datetime
    code: str
    params: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Rescue:
    """What the start of the program did about a damaged store.

    ``aside`` is where the damaged file is now, ``written_at`` when it was last written to;
    ``made_at`` and ``copy`` tell which backup stands in its place.
    """

    at: datetime
    aside: Path
    written_at: datetime | None
    copy: Path
    made_at: datetime
