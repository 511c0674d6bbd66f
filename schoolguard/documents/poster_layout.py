"""Posters and slogans to shapes and lines of type, each as large as its sheet allows.

Lengths in points from the sheet's left and top edges; ``u`` is a millimetre of the same poster
on a sheet 210 mm wide, so that A3 is A4 made larger.
"""

import re
from typing import Final

from schoolguard.documents.boards import Poster, Posters, Strip
from schoolguard.documents.fonts import Face
from schoolguard.documents.leaflet_shapes import Art, Drawn, circle, rounded
from schoolguard.documents.page import Rule, TextLine
from schoolguard.documents.profile import MM, TextStyle
from schoolguard.documents.tree import Run
from schoolguard.documents.typeset import Type

_SHORT: Final = 210.0
_HEIGHT: Final = 1.28  # lines of a slogan, from one to the next, in its size
_PAUSE: Final = re.compile(r"(?<=[？！])(?=.)|，")
_CAP: Final = 0.38  # em from the middle of a line of Chinese to its baseline


def sheets(posters: Posters) -> list[list[Drawn]]:
    """Return what stands on each sheet."""
    wide, high = posters.width_mm * MM, posters.height_mm * MM
    u = min(posters.width_mm, posters.height_mm) / _SHORT * MM
    return [
        _poster(one, posters.author, wide, high, u)
        if isinstance(one, Poster)
        else _strip(one, posters.author, wide, high, u)
        for one in posters.sheets
    ]


def spoken(words: str) -> tuple[str, ...]:
    """Return a slogan's lines: it breaks where one pauses, and the comma goes."""
    return tuple(part for part in _PAUSE.split(words) if part.strip())


def set_text(text: str, size: float, face: Face = Face.HEI) -> Type:
    """Return measured text."""
    return Type((Run(text),), TextStyle(face, size))


def largest(parts: tuple[str, ...], width: float, height: float, most: float) -> float:
    """Return the size at which every part is one line and all of them fit."""
    widest = max((set_text(part, 100.0).natural for part in parts), default=0.0) / 100.0
    if not widest:  # nothing but blanks
        return most
    return min(most, width / widest, height / (_HEIGHT * len(parts)))


def centred(text: str, size: float, left: float, width: float, middle: float) -> list[TextLine]:
    """Return one centred line whose characters' middle stands at ``middle``."""
    lines = set_text(text, size).centred(max(width, set_text(text, size).natural + 1))
    over = max(0.0, set_text(text, size).natural + 1 - width)
    return [line.moved(left - over / 2, middle + _CAP * size) for line in lines]


def _frame(wide: float, high: float, u: float) -> list[Drawn]:
    outer, inner = 8 * u, 10.2 * u
    return [
        rounded(outer, outer, wide - 2 * outer, high - 2 * outer, 8 * u, weight=1.1 * u),
        rounded(inner, inner, wide - 2 * inner, high - 2 * inner, 6.4 * u, weight=0.3 * u),
    ]


def _slogan(
    words: str, left: float, top: float, width: float, height: float, most: float
) -> tuple[list[Drawn], float]:
    """Return a slogan's lines in the middle of a place, and the height that they take."""
    parts = spoken(words)
    size = largest(parts, width, height, most)
    taken = size * _HEIGHT * len(parts)
    first = top + size * _HEIGHT / 2
    made: list[Drawn] = []
    for at, part in enumerate(parts):
        made += centred(part, size, left, width, first + at * size * _HEIGHT)
    return made, taken


def _strip(strip: Strip, author: str, wide: float, high: float, u: float) -> list[Drawn]:
    made = _frame(wide, high, u)
    foot = 24 * u
    place = (20 * u, 16 * u, wide - 40 * u, high - 32 * u - foot)
    lines, taken = _slogan(strip.words, *place, 90 * u)
    down = (place[3] - taken) / 2 + 2 * u
    made += [line.moved(0, down) for line in lines]
    small = [one for one in (*strip.foot, author) if one]
    made += centred("　　".join(small), 6.5 * u, 20 * u, wide - 40 * u, high - 24 * u)
    return made


def _poster(poster: Poster, author: str, wide: float, high: float, u: float) -> list[Drawn]:
    made = _frame(wide, high, u)
    top = 19 * u
    if poster.label:
        across = set_text(poster.label, 7.5 * u).natural + 16 * u
        made.append(rounded((wide - across) / 2, top, across, 14 * u, 7 * u, weight=0.6 * u))
        made += centred(poster.label, 7.5 * u, 0, wide, top + 7 * u)
        top += 20 * u
    lines, taken = _slogan(poster.words, 20 * u, top, wide - 40 * u, 70 * u, 33 * u)
    made += lines
    top += taken + 3 * u
    foot, steps = _foot(poster.foot, author, wide, high, u), _steps(poster.steps, wide, u)
    below = high - 46 * u - steps[1]
    if poster.picture:
        side = min(96 * u, below - top - 3 * u)
        middle = top + (below - top - side) / 2
        made.append(Art(poster.picture, (wide - side) / 2, middle, side))
    made += [item.moved(0, below) for item in steps[0]]
    return made + foot


def _steps(steps: tuple[str, ...], wide: float, u: float) -> tuple[list[Drawn], float]:
    """Return numbered lines that stand in the sheet's middle as one block, and their height."""
    if not steps:
        return [], 0.0
    mark, gap, pitch = 11 * u, 4 * u, 16.5 * u
    room = wide - 44 * u - mark - gap
    size = min(11 * u, 11 * u * room / max(set_text(one, 11 * u).natural for one in steps))
    across = mark + gap + max(set_text(one, size).natural for one in steps)
    left = (wide - across) / 2
    made: list[Drawn] = []
    for at, step in enumerate(steps):
        middle = (at + 0.5) * pitch
        made.append(circle(left + mark / 2, middle, mark / 2, weight=0.7 * u))
        made += centred(str(at + 1), 7.5 * u, left, mark, middle)
        line = set_text(step, size).ragged(float("inf"))[0][0]
        made.append(line.moved(left + mark + gap, middle + _CAP * size))
    return made, pitch * len(steps)


def _foot(parts: tuple[str, ...], author: str, wide: float, high: float, u: float) -> list[Drawn]:
    top = high - 42 * u
    left, right = 18 * u, wide - 18 * u
    made: list[Drawn] = [Rule(left, top, right, top, 0.6 * u)]
    each = (right - left) / max(1, len(parts))
    size = largest(parts, each - 6 * u, 20 * u, 9.5 * u) if parts else 0.0
    for at, part in enumerate(parts):
        made += centred(part, size, left + at * each, each, top + 10 * u)
        if at:
            x = left + at * each
            made.append(Rule(x, top + 4 * u, x, top + 16 * u, 0.4 * u))
    if author:
        made += centred(author, 5 * u, left, right - left, top + 23 * u)
    return made
