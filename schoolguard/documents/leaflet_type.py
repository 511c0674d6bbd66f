"""Lines of type in pieces: measured, broken and stacked as a leaflet needs them.

Lengths in points from a piece's left and top edges, y downward.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from schoolguard.documents.fonts import Face
from schoolguard.documents.leaflet_shapes import Drawn, Tone, Words
from schoolguard.documents.page import TextLine
from schoolguard.documents.profile import TextStyle
from schoolguard.documents.tree import Run
from schoolguard.documents.typeset import Type, baseline
from schoolguard.domain.record import dataclass

_CENTRED_LAST: Final = 0.45
_LAST_EMS: Final = 2.6
LEADING: Final = 1.5


@dataclass(frozen=True, slots=True)
class Look:
    """How a leaflet's blocks are set. ``size`` is that of its lines.

    ``tall`` is the least height of a frame, so that two beside each other are alike.
    """

    face: Face
    size: float
    coloured: bool = False
    tall: float = 0.0
    leading: float = LEADING

    @property
    def is_tight(self) -> bool:
        """Whether room is short."""
        return self.leading < LEADING

    @property
    def text(self) -> TextStyle:
        """The style of a line."""
        return TextStyle(self.face, self.size)

    @property
    def bold(self) -> TextStyle:
        """The style of a heading."""
        return TextStyle(Face.HEI, self.size * 1.08)

    @property
    def soft(self) -> Tone:
        """What fills a heading's frame: a duplicator leaves it white."""
        return Tone.TINT if self.coloured else Tone.WHITE


@dataclass(frozen=True, slots=True)
class Piece:
    """Something with a height that is placed as a whole."""

    height: float
    items: tuple[Drawn, ...] = ()

    def moved(self, dx: float, dy: float) -> list[Drawn]:
        """Return its items placed."""
        return [one.moved(dx, dy) for one in self.items]


@lru_cache(maxsize=4096)
def ragged(text: str, style: TextStyle, width: float) -> tuple[tuple[TextLine, float], ...]:
    """Return a text in lines with the width of each; the same text is broken once."""
    return tuple(Type((Run(text),), style).ragged(width))


def one_line(text: str, style: TextStyle, room: float) -> tuple[TextLine, float]:
    """Return text on one line, smaller where it is too long, with its width."""
    line, width = ragged(text, style, float("inf"))[0]
    if width > room:
        style = TextStyle(style.face, style.size * room / width)
        line, width = ragged(text, style, float("inf"))[0]
    return line, width


def flowing(
    text: str, style: TextStyle, width: float, *, centred: bool = False, leading: float = LEADING
) -> Piece:
    """Return a text set in a column."""
    pitch = style.size * leading
    items: list[Drawn] = []
    y = 0.0
    for line, wide in _without_orphan(text, style, width, centred=centred):
        x = (width - wide) / 2 if centred else 0.0
        items.append(Words(line, Tone.BLACK, x=x, y=y + baseline(pitch, style)))
        y += pitch
    return Piece(y, tuple(items))


def _without_orphan(
    text: str, style: TextStyle, width: float, *, centred: bool
) -> Sequence[tuple[TextLine, float]]:
    """Return lines of which the last is no mere character or two, if as many lines allow it."""
    lines = ragged(text, style, width)
    least = (_CENTRED_LAST * width) if centred else _LAST_EMS * style.size
    room = width
    while len(lines) > 1 and lines[-1][1] < least and room > 0.6 * width:
        room -= style.size
        narrower = ragged(text, style, room)
        if len(narrower) > len(lines):
            break
        lines = narrower
    return lines


def breadth(piece: Piece) -> float:
    """Return how far a piece's lines of type reach."""
    lines = (one.placed for one in piece.items if isinstance(one, Words))
    ends = [line.marks[-1].x + line.marks[-1].advance for line in lines]
    return max(ends, default=0.0)
