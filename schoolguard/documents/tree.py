"""A document before it has pages: frozen blocks that any writer can set."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import TypeVar, cast

from schoolguard.documents.profile import GB_T_9704, Profile
from schoolguard.documents.text import clean
from schoolguard.documents.tree_parts import (
    ChartFigure,
    CutLine,
    DutyBox,
    DutyChart,
    Fields,
    Furniture,
    List,
    Marker,
    PageNumbers,
    PhotoSheet,
    Picture,
    TickBoxes,
    WriteLine,
)
from schoolguard.documents.tree_tables import (
    Align,
    Column,
    FormCell,
    FormRow,
    FormTable,
    HeadSpan,
    Table,
)
from schoolguard.domain.chart import Chart, ChartKind, Series
from schoolguard.domain.layout import Face, Orientation
from schoolguard.domain.record import dataclass

__all__ = [
    "Align",
    "Block",
    "Boxed",
    "Chart",
    "ChartFigure",
    "ChartKind",
    "Column",
    "CutLine",
    "Document",
    "DutyBox",
    "DutyChart",
    "Face",
    "Fields",
    "FormCell",
    "FormRow",
    "FormTable",
    "Furniture",
    "HeadSpan",
    "Heading",
    "List",
    "Marker",
    "Orientation",
    "PageBreak",
    "PageNumbers",
    "Paragraph",
    "Part",
    "PhotoSheet",
    "Picture",
    "Run",
    "Series",
    "SignOff",
    "Signature",
    "Space",
    "Table",
    "TickBoxes",
    "Title",
    "WriteLine",
    "cleaned",
    "texts",
]

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one face; None is the face of the block."""

    text: str
    face: Face | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """A centred title; ``label`` (附件1) stands above it, flush left. Both enter the outline."""

    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with its number (一、), ``level`` 1 to 4. It enters the outline."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Body text. Indents in ems: of the first line (None: the layout's own) and of the rest.

    ``keep``: on one page, and not parted from what follows.
    """

    runs: tuple[Run, ...]
    first: float | None = None
    rest: float = 0.0
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Signature:
    """落款: the unit centred above the day, to the right, room for the seal."""

    unit: str
    day: str


@dataclass(frozen=True, slots=True)
class SignOff:
    """A row of labels to be filled by hand; a label ending in ： gets a line to write on."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Space:
    """Blank lines of body pitch; none at the top of a page."""

    lines: int = 1


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a page."""


@dataclass(frozen=True, slots=True)
class Boxed:
    """Blocks in a frame; one that is taller than a page is closed and opened again."""

    blocks: "tuple[Block, ...]"


Part = (
    List
    | FormTable
    | Picture
    | PhotoSheet
    | ChartFigure
    | DutyChart
    | WriteLine
    | Fields
    | TickBoxes
    | CutLine
)
Block = Title | Heading | Paragraph | Table | Boxed | Signature | SignOff | Space | PageBreak | Part

_PLAIN = Furniture()


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper. ``title``, ``author``, ``subject`` and ``dated`` are the file's properties.

    The date is the paper's own, not the clock's: the same paper is the same file.
    """

    title: str
    author: str
    subject: str
    dated: date
    blocks: tuple[Block, ...]
    profile: Profile = GB_T_9704
    language: str = "zh-CN"
    orientation: Orientation = Orientation.PORTRAIT
    furniture: Furniture = _PLAIN

    @property
    def page(self) -> Profile:
        """The profile as this paper's sheets stand."""
        turned = self.orientation is Orientation.LANDSCAPE
        return self.profile.landscape() if turned else self.profile


def cleaned(node: _T) -> _T:
    """Return ``node``, a document or a part of one, with every text cleaned."""
    return cast("_T", _cleaned(node))


def _cleaned(node: object) -> object:
    if isinstance(node, (Enum, Profile)):
        return node
    if isinstance(node, str):
        return clean(node)
    if isinstance(node, tuple):
        return tuple(map(_cleaned, node))
    if is_dataclass(node) and not isinstance(node, type):
        return replace(node, **{f.name: _cleaned(getattr(node, f.name)) for f in fields(node)})
    return node


def texts(node: object) -> Iterator[str]:
    """Yield every text in ``node``, a document or a part of one, in reading order."""
    if isinstance(node, (Enum, Profile)):
        return
    if isinstance(node, str):
        yield node
    elif isinstance(node, tuple):
        for child in node:
            yield from texts(child)
    elif is_dataclass(node) and not isinstance(node, type):
        for part in fields(node):
            yield from texts(getattr(node, part.name))
