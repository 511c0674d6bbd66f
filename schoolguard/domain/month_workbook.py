"""The month as one workbook: its sheets and columns, what is read back, what it would change."""

from datetime import date
from enum import StrEnum
from typing import Final

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command

ID_HEADER: Final = "编号"
"""The column of public ids: with one a row changes what it names, without one it adds."""

Value = str | int | float | bool | date | None
"""What a cell holds: text, a number, yes or no, a day, or nothing."""


class CellKind(StrEnum):
    """What goes into a column."""

    ID = "id"
    TEXT = "text"
    DAY = "day"
    NUMBER = "number"
    DECIMAL = "decimal"
    FLAG = "flag"
    CHOICE = "choice"
    CLASS = "class"
    CLASSES = "classes"
    CAMPUS = "campus"
    TASK = "task"
    MESSAGE = "message"
    LEAFLET = "leaflet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column. ``words`` are the choices as they are read, in the order of their codes."""

    name: str
    header: str
    kind: CellKind
    note: str
    limit: int | None = None
    required: bool = False
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A sheet to write: its columns, and its rows in the order of the columns."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Bad:
    """A cell without a plain value: a formula, an error, or one of a merged block."""

    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadLine:
    """A row as it was read; ``number`` is that of the sheet, the first being 1."""

    number: int
    cells: tuple[Value | Bad, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPage:
    """A sheet as it was read; ``headers`` are its first row."""

    name: str
    headers: tuple[str, ...]
    lines: tuple[ReadLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportWorkbook(Command):
    """Bring in a month's workbook: all of it or nothing."""

    pages: tuple[ReadPage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A cell that stands in the way."""

    sheet: str
    cell: str
    value: str
    error: SchoolError


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetCount:
    """What a sheet adds, changes and leaves as it is, in rows."""

    sheet: str
    added: int = 0
    changed: int = 0
    same: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkbookPlan:
    """What a workbook changes; where ``findings`` holds any, nothing is written."""

    counts: tuple[SheetCount, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def added(self) -> int:
        """How many rows are new."""
        return sum(one.added for one in self.counts)

    @property
    def changed(self) -> int:
        """How many rows are changed."""
        return sum(one.changed for one in self.counts)
