"""What is known of backups, and what a look through the store finds."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from schoolguard.domain.audit import TrailReport


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
    """What a backup says of itself: when it was made, how many classes and activities it holds."""

    made_at: datetime
    classes: int
    activities: int
