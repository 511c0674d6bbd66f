"""The hand-in sheet (班级回传表): what it is made of, and what was read of one that came back."""

from datetime import date
from pathlib import Path

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.incoming import Incoming
from schoolguard.domain.record import dataclass

COLUMNS: tuple[tuple[str, str], ...] = (
    ("class_name", "班级"),
    ("task", "任务"),
    ("held_on", "日期"),
    ("place", "地点"),
    ("leader", "主持人"),
    ("planned_heads", "应到"),
    ("present_heads", "实到"),
    ("content", "做了什么"),
    ("ids", "编号"),
)
"""The columns in their order: what they hold, and their header."""

TITLE_WORD = "班级回传表"
ID_CARD = "（身份证号）"
"""Stands in ``ReadRow.bad`` for an identity number, which is not read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """A row of a sheet that goes out; ``ids`` are those of campaign, task and class."""

    class_name: str
    task: str
    ids: tuple[str, str, str]
    held_on: date | None = None
    place: str = ""
    leader: str = ""
    planned_heads: int | None = None
    present_heads: int | None = None
    content: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandinSheet:
    """A sheet that goes out. ``first`` and ``last`` bound its dates."""

    file_name: str
    school: str
    campaign: str
    key: str
    first: date
    last: date
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRow:
    """A row of a sheet that came back, as far as it could be read.

    ``cell`` is its address; ``ids`` empty where they are lost; ``bad`` are (column's header,
    cell, text) of what could not be read.
    """

    cell: str
    class_name: str = ""
    task: str = ""
    ids: tuple[str, ...] = ()
    held_on: date | None = None
    place: str = ""
    leader: str = ""
    planned_heads: int | None = None
    present_heads: int | None = None
    content: str = ""
    bad: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSheet:
    """A file that came back: its heading above the table, its rows, or why it cannot be read."""

    file: Path
    heading: str = ""
    rows: tuple[ReadRow, ...] = ()
    error: SchoolError | None = None


@dataclass(frozen=True, slots=True)
class FileTrouble:
    """A file of which nothing is proposed, and why."""

    file: str
    error: SchoolError


@dataclass(frozen=True, slots=True)
class HandinRead:
    """What sheets that came back would log, and the files of which nothing is proposed."""

    files: int
    rows: tuple[Incoming, ...]
    troubles: tuple[FileTrouble, ...]
