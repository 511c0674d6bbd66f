"""What a look through the store finds."""

from dataclasses import dataclass


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
