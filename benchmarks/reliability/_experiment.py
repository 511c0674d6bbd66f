"""What an experiment is given and what it gives back."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Setting:
    """How large an experiment is to be, where it may write, and what its chances begin with."""

    scale: float
    seed: int
    folder: Path

    def times(self, whole: int, *, least: int = 1) -> int:
        """Return how often something is done that a whole run does ``whole`` times."""
        return max(least, round(whole * self.scale))

    def chance(self, name: str) -> random.Random:
        """Return chances that are the same for the same seed and name."""
        return random.Random(f"{self.seed} {name}")


@dataclass(frozen=True, slots=True)
class Found:
    """What came out: ``kept`` says whether it is what is promised, the control's part included."""

    size: str
    result: str
    control: str
    kept: bool


def chosen(items: Sequence[str], setting: Setting, *, least: int = 1) -> list[str]:
    """Return as many of the items as the scale asks for, spread over all of them."""
    count = min(len(items), setting.times(len(items), least=least))
    return [items[at * len(items) // count] for at in range(count)]


def number(count: int, noun: str) -> str:
    """Return ``1,000 kills``."""
    return f"{count:,} {noun}"
