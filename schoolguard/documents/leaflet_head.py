"""A leaflet's upper and lower end: school, title with its picture, hotlines, contact line."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from schoolguard.documents.fonts import Face
from schoolguard.documents.leaflet_art import pictures
from schoolguard.documents.leaflet_shapes import (
    Art,
    Drawn,
    Tone,
    Words,
    bubble,
    circle,
    polygon,
    rounded,
)
from schoolguard.documents.leaflet_type import Look, Piece, breadth, flowing, one_line, ragged
from schoolguard.documents.page import Image, Rule
from schoolguard.documents.pictures import greyed, prepared
from schoolguard.documents.profile import MM, TextStyle
from schoolguard.documents.tree import Run
from schoolguard.documents.typeset import Type, baseline
from schoolguard.domain.leaflet import LeafletBand, LeafletBatch
from schoolguard.domain.leaflet_body import Accent, LeafletBlock

SCHOOL: Final = TextStyle(Face.HEI, 11.0)
SCHOOL_ROW: Final = 20.0
_BAR: Final = "｜"
_YOUNG: Final = frozenset({LeafletBand.LOWER, LeafletBand.UPPER})
_LEAST_TITLE: Final = 20.0
_MOST_TITLE: Final = 46.0
_BADGE: Final = 9.5
_WIDEST_BADGE: Final = 60.0


def lead_of(blocks: Sequence[LeafletBlock]) -> tuple[str, ...]:
    """Return the lines before the first heading: they stand below the title."""
    return blocks[0].lines if blocks and not blocks[0].heading else ()


def head_of(batch: LeafletBatch, width: float, look: Look) -> Piece:
    """Return the school's row and the title beside its picture."""
    size = look.size
    items: list[Drawn] = _school(batch, width)
    top = SCHOOL_ROW + 0.25 * size
    name = pictures().get(batch.design.picture, "")
    side = min(max(6.2 * size, (15 if look.is_tight else 23) * MM), width * 0.25) if name else 0.0
    young = batch.band in _YOUNG
    gap = (1.7 if young else 1.0) * size if name else 0.0
    room = width - side - gap
    big = min(max(size * 2.35, _least_title(look)), _MOST_TITLE)
    title = _title(
        batch.title,
        room - (2.2 * size if young else 0),
        big,
        least=_least_title(look),
        centred=young or not name,
    )
    lead = _lead(batch, room - (2.2 * size if young else 0), look, centred=young or not name)
    inner = title.height + (lead.height + 0.25 * size if lead.height else 0.0)
    pad = 0.5 * size if young else 0.0
    height = max(inner + 2 * pad, side)
    y = top + (height - inner) / 2
    x = side + gap if young and name else 0.0
    if young:
        box = inner + 2 * pad
        frame = top + (height - box) / 2
        if name:
            items.append(bubble(x, frame, room, box, weight=1.8))
        else:
            items.append(rounded(x, frame, room, box, 12, weight=1.8))
        x += 1.1 * size
    items += title.moved(x, y)
    items += lead.moved(x, y + title.height + 0.25 * size)
    if name:
        items.append(Art(name, 0.0 if young else width - side, top + (height - side) / 2, side))
    y = top + height + 0.5 * size
    if not young:
        items += [Rule(0, y, width, y, 2.2), Rule(0, y + 3.4, width, y + 3.4, 0.6)]
        y += 3.4
    return Piece(y + 0.7 * size, tuple(_toned(items, look)))


def _school(batch: LeafletBatch, width: float) -> list[Drawn]:
    items: list[Drawn] = []
    x = 0.0
    badge, school = batch.design.badge, batch.design.school or batch.school
    if batch.badge:
        read = greyed if batch.design.accent is Accent.BLACK else prepared
        found = read(batch.badge, "校徽")
        high = min(SCHOOL_ROW, _WIDEST_BADGE * found.height / found.width)
        wide = high * found.width / found.height
        items.append(Image(found.data, 0, (SCHOOL_ROW - high) / 2, wide, high, "校徽"))
        x = wide + 5
    elif badge:
        r = _BADGE
        style = TextStyle(Face.HEI, 13.0 if len(badge) == 1 else 15.0 / len(badge) + 0.5)
        line, wide = ragged(badge, style, float("inf"))[0]
        middle = SCHOOL_ROW / 2
        items += [circle(r, middle, r, weight=1.3), circle(r, middle, r - 2, weight=0.5)]
        items.append(line.moved(r - wide / 2, middle + style.size * 0.36))
        x = 2 * r + 5
    if school:
        line, _ = one_line(school, SCHOOL, width * 0.5 - x)
        items.append(line.moved(x, baseline(SCHOOL_ROW, SCHOOL)))
    return items


def _least_title(look: Look) -> float:
    return 15.0 if look.is_tight else _LEAST_TITLE


def _title(text: str, width: float, size: float, *, least: float, centred: bool) -> Piece:
    """Return the title, in lines of about one length, smaller before it takes three."""
    style = TextStyle(Face.HEI, size)
    while True:
        found = Type((Run(text),), style)
        lines = found.centred(width, balance=True)
        if len(lines) <= 2 or style.size <= least:
            break
        style = replace(style, size=max(style.size - 1.0, least))
    pitch = style.size * 1.28
    items = []
    for at, line in enumerate(lines):
        dx = 0.0 if centred else -line.marks[0].x
        items.append(Words(line.moved(dx, at * pitch + baseline(pitch, style)), Tone.ACCENT))
    return Piece(pitch * len(lines), tuple(items))


def _lead(batch: LeafletBatch, width: float, look: Look, *, centred: bool) -> Piece:
    items: list[Drawn] = []
    y = 0.0
    for line in lead_of(batch.blocks):
        text = flowing(line, look.text, width, centred=centred, leading=look.leading)
        items += text.moved(0, y)
        y += text.height
    return Piece(y, tuple(items))


def _toned(items: list[Drawn], look: Look) -> list[Drawn]:
    """Return items with accents only where there is a colour."""
    if look.coloured:
        return items
    return [replace(one, tone=Tone.BLACK) if isinstance(one, Words) else one for one in items]


def foot_of(batch: LeafletBatch, width: float, look: Look) -> Piece:
    """Return the hotlines, each number large above what it is for, and the contact line."""
    size = look.size
    gap = 0.7 * size
    cells = [tuple(one.split(_BAR, 1)) for one in batch.hotlines if _BAR in one]
    plain = [one for one in batch.hotlines if _BAR not in one]
    items: list[Drawn] = []
    y = gap
    if cells:
        row = _hotlines(cells, width, look)
        items += row.moved(0, y)
        y += row.height
    style = TextStyle(Face.HEI, min(max(size * 0.82, 9.0), 18.0))
    for text in (*plain, *filter(None, (batch.contact,))):
        line = flowing(text, style, width, centred=True)
        items += line.moved(0, y + 0.25 * size)
        y += line.height + 0.25 * size
    return Piece(y, tuple(_toned(items, look)))


def _hotlines(cells: Sequence[tuple[str, ...]], width: float, look: Look) -> Piece:
    size = look.size
    number = TextStyle(Face.HEI, size * 1.7)
    small = TextStyle(Face.SANS, max(size * 0.74, 8.0))
    if look.size >= 18:  # who needs large type needs it here as well
        small = TextStyle(Face.SANS, 18.0)
    pad = 0.5 * size
    step = width / len(cells)
    beside = look.size < 18
    rooms = [step - 2 * pad for _ in cells]
    wides = [ragged(digits, number, float("inf"))[0][1] for digits, _ in cells]
    if beside:
        rooms = [room - wide - 0.6 * size for room, wide in zip(rooms, wides, strict=True)]
    texts = [
        flowing(words, small, room, centred=not beside, leading=1.35)
        for (_, words), room in zip(cells, rooms, strict=True)
    ]
    first = number.size * 1.2
    tall = max(one.height for one in texts)
    height = (max(first, tall) if beside else first + tall) + 0.7 * size
    items: list[Drawn] = [rounded(0, 0, width, height, 9, weight=1.8)]
    for at, ((digits, _), text) in enumerate(zip(cells, texts, strict=True)):
        line, wide = one_line(digits, number, step - 2 * pad)
        x = at * step
        if beside:
            own = breadth(text)
            left = x + (step - wide - 0.6 * size - own) / 2
            middle = (height - first) / 2 + baseline(first, number)
            items.append(Words(line.moved(left, middle)))
            items += text.moved(left + wide + 0.6 * size, (height - text.height) / 2)
        else:
            left = x + (step - wide) / 2
            items.append(Words(line.moved(left, 0.35 * size + baseline(first, number))))
            items += text.moved(x + pad, 0.35 * size + first)
        if at:
            items.append(
                polygon((x, 0.4 * size), (x, height - 0.4 * size), weight=0.6, closed=False)
            )
    return Piece(height, tuple(items))
