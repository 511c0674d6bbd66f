"""What a leaflet has beside lines of type: paths, pictures, text in a tone or upside down.

Lengths in points, y downward, as in :mod:`schoolguard.documents.page`.
"""

from dataclasses import replace
from enum import StrEnum
from typing import Final

from schoolguard.documents.page import Item, TextLine
from schoolguard.domain.record import dataclass

Segment = tuple[str, tuple[float, ...]]
"""An operator (M, L, C or Z) with its points."""
_ROUND: Final = 0.5523


class Tone(StrEnum):
    """What is black, and what takes the accent where a leaflet has one."""

    BLACK = "black"
    WHITE = "white"
    ACCENT = "accent"
    TINT = "tint"


@dataclass(frozen=True, slots=True)
class Shape:
    """A path with its fill and its line; ``dash`` is (on, off)."""

    segments: tuple[Segment, ...]
    weight: float = 0.0
    fill: Tone | None = None
    line: Tone | None = Tone.BLACK
    dash: tuple[float, ...] = ()
    x: float = 0.0
    y: float = 0.0

    def moved(self, dx: float, dy: float) -> "Shape":
        """Return the shape ``dx`` to the right and ``dy`` further along y."""
        return replace(self, x=self.x + dx, y=self.y + dy)


@dataclass(frozen=True, slots=True)
class Art:
    """A shipped picture in a square of ``size``; x and y are its left and top."""

    name: str
    x: float
    y: float
    size: float

    def moved(self, dx: float, dy: float) -> "Art":
        """Return the picture ``dx`` to the right and ``dy`` further along y."""
        return replace(self, x=self.x + dx, y=self.y + dy)


@dataclass(frozen=True, slots=True)
class Words:
    """A line of type in a tone, moved by x and y; ``turned`` stands it on its head.

    Moving it costs no work on each of its marks: a leaflet is laid out many times.
    """

    line: TextLine
    tone: Tone = Tone.ACCENT
    turned: bool = False
    x: float = 0.0
    y: float = 0.0

    @property
    def placed(self) -> TextLine:
        """The line where it stands."""
        return self.line.moved(self.x, self.y)

    def moved(self, dx: float, dy: float) -> "Words":
        """Return the line ``dx`` to the right and ``dy`` further along y."""
        return Words(self.line, self.tone, self.turned, self.x + dx, self.y + dy)


Drawn = Item | Shape | Art | Words


def rounded(
    x: float,
    y: float,
    width: float,
    height: float,
    radius: float,
    *,
    weight: float = 1.0,
    fill: Tone | None = None,
    line: Tone | None = Tone.BLACK,
    dash: tuple[float, ...] = (),
) -> Shape:
    """Return a frame with round corners."""
    r = min(radius, width / 2, height / 2)
    k = r * (1 - _ROUND)
    right, foot = width, height
    return Shape(
        (
            ("M", (r, 0)),
            ("L", (right - r, 0)),
            ("C", (right - k, 0, right, k, right, r)),
            ("L", (right, foot - r)),
            ("C", (right, foot - k, right - k, foot, right - r, foot)),
            ("L", (r, foot)),
            ("C", (k, foot, 0, foot - k, 0, foot - r)),
            ("L", (0, r)),
            ("C", (0, k, k, 0, r, 0)),
            ("Z", ()),
        ),
        weight,
        fill,
        line,
        dash,
        x,
        y,
    )


def circle(
    x: float, y: float, radius: float, *, weight: float = 1.0, fill: Tone | None = None
) -> Shape:
    """Return a circle about (x, y)."""
    return rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius, weight=weight, fill=fill)


def polygon(
    *points: tuple[float, float],
    weight: float = 1.0,
    fill: Tone | None = None,
    line: Tone | None = Tone.BLACK,
    closed: bool = True,
) -> Shape:
    """Return straight lines from point to point."""
    first, *rest = points
    segments: list[Segment] = [("M", first), *(("L", point) for point in rest)]
    if closed:
        segments.append(("Z", ()))
    return Shape(tuple(segments), weight, fill, line)


def bubble(
    x: float, y: float, width: float, height: float, *, right: bool = False, weight: float = 1.2
) -> Shape:
    """Return a speech bubble whose tail points out of its left side, or of its right one."""
    r = min(9.0, height / 2, width / 2)
    k = r * (1 - _ROUND)
    middle, out = min(height / 2, r + 8), 9.0

    def at(px: float) -> float:
        return width - px if right else px

    return Shape(
        (
            ("M", (at(r), 0)),
            ("L", (at(width - r), 0)),
            ("C", (at(width - k), 0, at(width), k, at(width), r)),
            ("L", (at(width), height - r)),
            ("C", (at(width), height - k, at(width - k), height, at(width - r), height)),
            ("L", (at(r), height)),
            ("C", (at(k), height, at(0), height - k, at(0), height - r)),
            ("L", (at(0), middle + 5)),
            ("L", (at(-out), middle + 2)),
            ("L", (at(0), middle - 5)),
            ("L", (at(0), r)),
            ("C", (at(0), k, at(k), 0, at(r), 0)),
            ("Z", ()),
        ),
        weight,
        Tone.WHITE,
        Tone.BLACK,
        (),
        x,
        y,
    )
