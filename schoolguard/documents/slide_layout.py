"""Slides to shapes and lines of type; where things stand is the same in the PowerPoint file.

Lengths in points on a slide of 960 by 540.
"""

import re
from collections.abc import Sequence
from typing import Final

from schoolguard.documents.boards import Deck, Slide, SlideKind
from schoolguard.documents.fonts import Face
from schoolguard.documents.leaflet_shapes import Art, Drawn, Tone, Words, rounded
from schoolguard.documents.page import TextLine
from schoolguard.documents.poster_layout import set_text, spoken
from schoolguard.domain.record import dataclass

WIDTH: Final = 960.0
HEIGHT: Final = 540.0


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle on a slide."""

    left: float
    top: float
    width: float
    height: float


TITLE: Final = Place(86, 44, 800, 70)
MARK: Final = Place(56, 56, 10, 46)
BODY: Final = Place(70, 140, 520, 350)
WIDE_BODY: Final = Place(70, 140, 820, 350)
PANEL: Final = Place(620, 150, 290, 320)
COVER_TITLE: Final = Place(70, 130, 520, 190)
COVER_BODY: Final = Place(70, 340, 520, 90)
CLOSING: Final = Place(60, 130, 840, 310)
TITLE_SIZE: Final = 40.0
COVER_SIZE: Final = 54.0
COVER_SMALL: Final = 26.0
BODY_SIZE: Final = 42.0
CLOSING_SIZE: Final = 108.0
NUMBER: Final = 54.0
"""Width of a step's number with the blank behind it."""
_LEADING: Final = 1.4
_BETWEEN: Final = 0.55  # em more between lines that are paragraphs of their own
_CAP: Final = 0.38
_COMMA: Final = re.compile("(?<=，)")


def slides(deck: Deck) -> list[list[Drawn]]:
    """Return what stands on each slide."""
    made = []
    for number, slide in enumerate(deck.slides, 1):
        items = _cover(slide) if slide.kind is SlideKind.COVER else _inner(slide)
        if slide.kind is not SlideKind.COVER:
            items += _at(str(number), 16, WIDTH - 70, HEIGHT - 30)
        made.append(items)
    return made


def picture_place(panel: Place) -> Place:
    """Return the square of a picture within its panel."""
    side = min(panel.width, panel.height) - 30
    return Place(
        panel.left + (panel.width - side) / 2, panel.top + (panel.height - side) / 2, side, side
    )


def body_place(slide: Slide) -> Place:
    """Return where a slide's lines stand."""
    return BODY if slide.picture else WIDE_BODY


def body_size(slide: Slide) -> float:
    """Return the size at which a slide's lines fit."""
    place, size = body_place(slide), BODY_SIZE
    room = place.width - (NUMBER if slide.kind is SlideKind.STEPS else 0)
    while size > 14 and _high(_broken(slide.lines, size, room), size) > place.height:
        size -= 1
    return size


def cover_lines(title: str) -> tuple[str, ...]:
    """Return a cover's title broken after its comma."""
    return tuple(part for part in _COMMA.split(title) if part)


def cover_size(title: str) -> float:
    """Return the size at which a cover's title is three lines at most."""
    size = COVER_SIZE
    while size > 20:
        broken = _broken(cover_lines(title), size, COVER_TITLE.width)
        if sum(map(len, broken)) <= 3 and all(len(one) == 1 for one in broken):
            break
        size -= 2
    return size


def closing_size(lines: Sequence[str]) -> float:
    """Return the size of the lines that stand alone on a slide."""
    parts = closing_lines(lines)
    widest = max(set_text(part, 100.0).natural for part in parts) / 100.0
    return min(CLOSING_SIZE, CLOSING.width / widest, CLOSING.height / (_LEADING * len(parts)))


def closing_lines(lines: Sequence[str]) -> tuple[str, ...]:
    """Return them broken where one pauses."""
    return tuple(part for line in lines for part in spoken(line))


def _broken(lines: Sequence[str], size: float, width: float) -> list[list[TextLine]]:
    return [[line for line, _ in set_text(one, size).ragged(width)] for one in lines]


def _high(broken: list[list[TextLine]], size: float) -> float:
    count = sum(map(len, broken))
    return size * (_LEADING * count + _BETWEEN * max(0, len(broken) - 1))


def _cover(slide: Slide) -> list[Drawn]:
    made = _panel(slide.picture)
    size = cover_size(slide.title)
    lines = [
        one for part in _broken(cover_lines(slide.title), size, COVER_TITLE.width) for one in part
    ]
    top = COVER_TITLE.top + COVER_TITLE.height - _LEADING * size * len(lines)
    for line in lines:
        made.append(Words(line.moved(COVER_TITLE.left, top + size), Tone.ACCENT))
        top += _LEADING * size
    made.append(rounded(COVER_BODY.left, 326, 90, 6, 3, fill=Tone.ACCENT, line=None))
    top = COVER_BODY.top + 14
    for text in slide.lines:
        for line, _ in set_text(text, COVER_SMALL, Face.SANS).ragged(COVER_BODY.width):
            made.append(line.moved(COVER_BODY.left, top + COVER_SMALL))
            top += _LEADING * COVER_SMALL
    return made


def _inner(slide: Slide) -> list[Drawn]:
    made: list[Drawn] = [
        rounded(MARK.left, MARK.top, MARK.width, MARK.height, 5, fill=Tone.ACCENT, line=None)
    ]
    natural = set_text(slide.title, TITLE_SIZE).natural
    size = TITLE_SIZE * min(1.0, TITLE.width / natural)
    middle = TITLE.top + TITLE.height / 2
    heading = set_text(slide.title, size).ragged(float("inf"))
    made += [Words(line.moved(TITLE.left, middle + _CAP * size)) for line, _ in heading]
    if slide.kind is SlideKind.CLOSING:
        return made + _closing(slide)
    return made + _panel(slide.picture) + _body(slide)


def _panel(picture: str) -> list[Drawn]:
    if not picture:
        return []
    place = picture_place(PANEL)
    return [
        rounded(PANEL.left, PANEL.top, PANEL.width, PANEL.height, 28, fill=Tone.TINT, line=None),
        Art(picture, place.left, place.top, place.width),
    ]


def _body(slide: Slide) -> list[Drawn]:
    place, size = body_place(slide), body_size(slide)
    dx = NUMBER if slide.kind is SlideKind.STEPS else 0.0
    broken = _broken(slide.lines, size, place.width - dx)
    top = place.top + (place.height - _high(broken, size)) / 2
    made: list[Drawn] = []
    for number, lines in enumerate(broken, 1):
        middle = top + _LEADING * size / 2
        if dx:
            made.append(rounded(place.left, middle - 20, 40, 40, 20, fill=Tone.ACCENT, line=None))
            made += [
                Words(one, Tone.WHITE)
                for one in _at(str(number), 24, place.left + 20, middle + _CAP * 24)
            ]
        for line in lines:
            made.append(line.moved(place.left + dx, top + _LEADING * size / 2 + _CAP * size))
            top += _LEADING * size
        top += _BETWEEN * size
    return made


def _at(text: str, size: float, middle: float, base: float) -> list[TextLine]:
    typed = set_text(text, size)
    return [line.moved(middle - typed.natural / 2, base) for line, _ in typed.ragged(float("inf"))]


def _closing(slide: Slide) -> list[Drawn]:
    size, parts = closing_size(slide.lines), closing_lines(slide.lines)
    top = CLOSING.top + (CLOSING.height - _LEADING * size * len(parts)) / 2
    made: list[Drawn] = []
    for at, part in enumerate(parts):
        base = top + (at + 0.5) * _LEADING * size + _CAP * size
        made += [Words(one) for one in _at(part, size, CLOSING.left + CLOSING.width / 2, base)]
    return made
