"""What stands on a page: lines of type and rules, nothing that still has to be decided."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from schoolguard.documents.fonts import Face
from schoolguard.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """One drawn character: its face, size, advance and origin in points."""

    char: str
    face: Face
    size: float
    advance: float
    x: float


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of type; ``y`` is its baseline. Marks stand in reading order."""

    marks: tuple[Mark, ...]
    y: float
    white: bool = False

    @property
    def text(self) -> str:
        """The line as it is copied out."""
        return "".join(mark.char for mark in self.marks)

    def moved(self, dx: float, dy: float) -> "TextLine":
        """Return the line ``dx`` to the right and ``dy`` further along y."""
        marks = tuple(replace(mark, x=mark.x + dx) for mark in self.marks) if dx else self.marks
        return TextLine(marks, self.y + dy, self.white)


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight black line from (x1, y1) to (x2, y2)."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: float = 0.5

    def moved(self, dx: float, dy: float) -> "Rule":
        """Return the rule ``dx`` to the right and ``dy`` further along y."""
        return Rule(self.x1 + dx, self.y1 + dy, self.x2 + dx, self.y2 + dy, self.weight)


Point = tuple[float, float]


def _moved(points: tuple[Point, ...], dx: float, dy: float) -> tuple[Point, ...]:
    return tuple((x + dx, y + dy) for x, y in points)


@dataclass(frozen=True, slots=True)
class Area:
    """A closed shape: ``grey`` from 0 (black) to 1 (white), ``weight`` of its outline.

    ``slope``: lines across it, 1 rising, -1 falling, 0 none.
    """

    points: tuple[Point, ...]
    grey: float
    weight: float = 0.5
    slope: int = 0

    def moved(self, dx: float, dy: float) -> "Area":
        """Return the shape ``dx`` to the right and ``dy`` further along y."""
        return replace(self, points=_moved(self.points, dx, dy))


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points; ``dash``: lengths on and off, none for a whole line."""

    points: tuple[Point, ...]
    weight: float = 1.0
    dash: tuple[float, ...] = ()
    grey: float = 0.0

    def moved(self, dx: float, dy: float) -> "Stroke":
        """Return the line ``dx`` to the right and ``dy`` further along y."""
        return replace(self, points=_moved(self.points, dx, dy))


@dataclass(frozen=True, slots=True)
class Image:
    """A picture file (JPEG or PNG) drawn into a box; (x, y) is its left upper corner."""

    data: bytes
    x: float
    y: float
    width: float
    height: float
    alt: str

    def moved(self, dx: float, dy: float) -> "Image":
        """Return the picture ``dx`` to the right and ``dy`` further along y."""
        return replace(self, x=self.x + dx, y=self.y + dy)


@dataclass(frozen=True, slots=True)
class Drawing:
    """Items that are one figure; ``alt`` says it without sight."""

    items: "tuple[Item, ...]"
    alt: str

    def moved(self, dx: float, dy: float) -> "Drawing":
        """Return the figure ``dx`` to the right and ``dy`` further along y."""
        return replace(self, items=tuple(item.moved(dx, dy) for item in self.items))


Item = TextLine | Rule | Area | Stroke | Image | Drawing


def type_of(items: Iterable[Item]) -> Iterator[TextLine]:
    """Yield the lines of type among ``items``, those inside figures included."""
    for item in items:
        if isinstance(item, TextLine):
            yield item
        elif isinstance(item, Drawing):
            yield from type_of(item.items)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the outline; level 0 is the outermost."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Box:
    """A horizontal slice of the text column; its items' y runs down from its top.

    ``keep``: not parted from the next box. ``carry``: what is set again above this box when it
    begins a page. ``glue``: blank that vanishes at the top of a page. ``snap``: begins on the
    next line of the grid. ``fresh``: begins a page. ``foot``: drawn as well if it ends a page.
    """

    height: float
    items: tuple[Item, ...] = ()
    keep: bool = False
    carry: "Box | None" = None
    glue: bool = False
    snap: bool = False
    fresh: bool = False
    outline: tuple[Entry, ...] = ()
    foot: tuple[Item, ...] = ()

    def moved(self, dx: float) -> "Box":
        """Return the slice with what it draws ``dx`` to the right."""
        return replace(self, items=tuple(item.moved(dx, 0) for item in self.items))


@dataclass(frozen=True, slots=True)
class Page:
    """A finished page. Items in points from the sheet's left and top edges, y downward."""

    number: int
    items: tuple[Item, ...]
    outline: tuple[Entry, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """The page's lines of type, as they are copied out."""
        return tuple(item.text for item in type_of(self.items))
