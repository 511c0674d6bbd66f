"""What stands on a page: lines of type and rules, nothing that still has to be decided."""

from dataclasses import dataclass, replace

from schoolguard.documents.fonts import Face


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

    @property
    def text(self) -> str:
        """The line as it is copied out."""
        return "".join(mark.char for mark in self.marks)

    def moved(self, dx: float, dy: float) -> "TextLine":
        """Return the line ``dx`` to the right and ``dy`` further along y."""
        marks = tuple(replace(mark, x=mark.x + dx) for mark in self.marks) if dx else self.marks
        return TextLine(marks, self.y + dy)


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


Item = TextLine | Rule


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


@dataclass(frozen=True, slots=True)
class Page:
    """A finished page. Items in points from the sheet's left and top edges, y downward."""

    number: int
    items: tuple[Item, ...]
    outline: tuple[Entry, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """The page's lines of type, as they are copied out."""
        return tuple(item.text for item in self.items if isinstance(item, TextLine))
