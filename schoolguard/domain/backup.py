"""What is known of backups, and what a look through the store finds."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class CheckReport:
    """``damage`` holds the database's own words; ``broken_line`` the first audit line amiss."""

    damage: tuple[str, ...]
    broken_line: int | None
    audit_lines: int
    anchor: str

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.damage and self.broken_line is None


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
