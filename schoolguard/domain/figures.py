"""Figures: numbers with a key, a unit, and the rows they were counted from."""

from decimal import Decimal
from enum import StrEnum
from typing import Self

from schoolguard.domain.amounts import About
from schoolguard.domain.record import dataclass
from schoolguard.domain.summary import RowRef


class Unit(StrEnum):
    """What is counted. 人数 (distinct people) is not 人次 (visits)."""

    CLASSES = "classes"
    PEOPLE = "people"
    VISITS = "visits"
    SESSIONS = "sessions"
    TIMES = "times"
    KINDS = "kinds"
    COPIES = "copies"
    FAMILIES = "families"
    MESSAGES = "messages"
    PERCENT = "percent"
    HOURS = "hours"
    BOARDS = "boards"
    STRIPS = "strips"
    SHEETS = "sheets"
    FILMS = "films"
    WORKS = "works"
    PLACES = "places"
    UNITS = "units"
    CASES = "cases"
    YUAN = "yuan"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Figure:
    """A named number. ``value`` is None where no record says anything.

    ``sources`` is how many rows it was counted from; ``about`` whether one of them said 约 or 余.
    ``label`` and ``unit_word`` are set only for a figure entered by hand: they stand for the
    catalogue's words.
    """

    key: str
    value: Decimal | None
    unit: Unit
    sources: int
    label: str = ""
    unit_word: str = ""
    about: About = About.EXACT

    @classmethod
    def of(
        cls,
        key: str,
        value: Decimal | int | None,
        unit: Unit,
        sources: int,
        about: About = About.EXACT,
    ) -> Self:
        """Return a figure of what a query counted."""
        return cls(key, None if value is None else Decimal(value), unit, int(sources), about=about)


@dataclass(frozen=True, slots=True)
class FigureRows:
    """The rows behind a figure, each with the words by which the office knows it."""

    key: str
    rows: tuple[tuple[RowRef, str], ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that would make the text wrong: a catalogue code, its words' parameters, rows."""

    code: str
    params: dict[str, object]
    rows: tuple[RowRef, ...]
