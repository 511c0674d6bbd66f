"""A leaflet's blocks as pieces of a given width: cards, speech bubbles, numbered steps, a phrase.

Lengths in points from a piece's left and top edges, y downward.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from schoolguard.documents.fonts import Face
from schoolguard.documents.leaflet_art import pictures
from schoolguard.documents.leaflet_shapes import (
    Art,
    Drawn,
    Shape,
    Tone,
    bubble,
    circle,
    polygon,
    rounded,
)
from schoolguard.documents.leaflet_type import (
    Look,
    Piece,
    breadth,
    flowing,
    one_line,
    ragged,
)
from schoolguard.documents.profile import TextStyle
from schoolguard.documents.typeset import baseline
from schoolguard.domain.leaflet_body import BlockShape, LeafletBlock

_DIGITS: Final = 11
_SHORT_STEP: Final = 26
_MOST_ABREAST: Final = 4
_FOR_TWO: Final = 4


def art_of(block: LeafletBlock, at: int = 0) -> str:
    """Return the file's name of a block's picture; empty where it has none that ships."""
    names = pictures()
    return names.get(block.pictures[at], "") if at < len(block.pictures) else ""


def framed(block: LeafletBlock, inner: Piece, width: float, look: Look) -> Piece:
    """Return a piece in a frame with round corners, the heading on its upper edge."""
    size, style = look.size, look.bold
    pad = 0.8 * size
    close = 0.8 if look.is_tight else 1.0
    if not block.heading:
        return Piece(inner.height, tuple(inner.items))
    pitch = style.size * 1.25
    lines = ragged(block.heading, style, width - 4 * pad)
    tall = len(lines) * pitch + 0.5 * size * close**3
    wide = max(one for _, one in lines) + 1.7 * size
    top = min(tall, 2 * pitch) / 2
    body = tall + (0.1 if look.is_tight else 0.35) * size
    below = 0.45 * size if look.is_tight else pad
    height = max(body + inner.height + below, look.tall)
    items: list[Drawn] = [
        rounded(0, top, width, height - top, 8, weight=1.1),
        rounded(pad, 0, wide, tall, tall / 2 if len(lines) == 1 else 8, weight=1.4, fill=look.soft),
    ]
    y = 0.25 * size * close**3
    for line, _ in lines:
        items.append(line.moved(pad + 0.85 * size, y + baseline(pitch, style)))
        y += pitch
    spare = (height - below - body - inner.height) / 2
    return Piece(height, (*items, *inner.moved(pad, body + spare)))


def inside(width: float, look: Look, block: LeafletBlock) -> float:
    """Return what a frame leaves of a width."""
    return width - 1.6 * look.size if block.heading else width


def piece_of(block: LeafletBlock, width: float, look: Look) -> Piece:
    """Return a block as a piece."""
    abreast = _steps(block, width, look) if block.shape is BlockShape.STEPS else None
    if abreast is not None:
        return headed(block, abreast, width, look) if block.heading else abreast
    room = inside(width, look, block)
    makers = {BlockShape.TALK: _talk, BlockShape.PHRASE: _phrase, BlockShape.FILL: _fill}
    inner = makers.get(block.shape, _listed)(block, room, look)
    return framed(block, inner, width, look)


def headed(block: LeafletBlock, inner: Piece, width: float, look: Look) -> Piece:
    """Return a piece below its heading, without a frame of its own."""
    style = look.bold
    heading = flowing(block.heading, style, width - 0.8 * look.size, leading=1.3)
    bar = rounded(0, 0.12 * look.size, 0.34 * look.size, heading.height - 0.24 * look.size, 2)
    filled = replace(bar, fill=Tone.ACCENT if look.coloured else Tone.BLACK)
    top = heading.height + 0.2 * look.size
    return Piece(
        top + inner.height,
        (filled, *heading.moved(0.8 * look.size, 0), *inner.moved(0, top)),
    )


# Lines behind a mark


def _listed(block: LeafletBlock, width: float, look: Look) -> Piece:
    size, name = look.size, art_of(block)
    side = min(4.8 * size, width * 0.26) if name else 0.0
    room = width - (side + 0.6 * size if name else 0.0)
    text = _rows(block, room, look)
    height = max(text.height, side)
    items = text.moved(0, (height - text.height) / 2)
    if name:
        items.append(Art(name, width - side, (height - side) / 2, side))
    return Piece(height, tuple(items))


def _rows(block: LeafletBlock, width: float, look: Look) -> Piece:
    """Return lines below each other; in two columns where many short ones have the room."""
    marked = bool(block.heading) and (len(block.lines) > 1 or block.shape is not BlockShape.CARD)
    indent = (0.95 if block.shape is BlockShape.CARD else 1.6) * look.size if marked else 0.0
    column = width / 2 - 0.6 * look.size
    lines = block.lines
    if len(lines) >= _FOR_TWO and all(_fits(one, column - indent, look) for one in lines):
        first = (len(lines) + 1) // 2
        left = _column(block.shape, lines[:first], 1, column, indent, look)
        right = _column(block.shape, lines[first:], first + 1, column, indent, look)
        return Piece(left.height, (*left.items, *right.moved(width / 2, 0)))
    return _column(block.shape, lines, 1, width, indent, look)


def _fits(line: str, width: float, look: Look) -> bool:
    return len(ragged(line, look.text, width)) == 1


def _column(
    shape: BlockShape,
    lines: Sequence[str],
    number: int,
    width: float,
    indent: float,
    look: Look,
) -> Piece:
    items: list[Drawn] = []
    y, gap = 0.0, 0.16 * look.size
    for at, line in enumerate(lines, number):
        if indent:
            items += _mark(shape, at, y + look.size * look.leading / 2, look)
        set_in = flowing(line, look.text, width - indent, leading=look.leading)
        items += set_in.moved(indent, y)
        y += set_in.height + gap
    return Piece(max(y - gap, 0.0), tuple(items))


def _mark(shape: BlockShape, number: int, y: float, look: Look) -> list[Drawn]:
    s = look.size
    if shape is BlockShape.FLAGS:
        return warning(0.62 * s, y, s)
    if shape is BlockShape.TICKS:
        return [rounded(0.08 * s, y - 0.5 * s, s, s, 0.2 * s, weight=1.2)]
    if shape is BlockShape.STEPS:
        return numbered(0.62 * s, y, 0.6 * s, number, look)
    return [circle(0.3 * s, y, 0.15 * s, fill=Tone.BLACK)]


def warning(x: float, y: float, s: float) -> list[Drawn]:
    """Return a triangle with a mark of exclamation about (x, y)."""
    mark = polygon((x, y - 0.18 * s), (x, y + 0.13 * s), weight=0.13 * s, closed=False)
    return [
        polygon(
            (x, y - 0.52 * s),
            (x + 0.6 * s, y + 0.46 * s),
            (x - 0.6 * s, y + 0.46 * s),
            weight=0.1 * s,
            fill=Tone.WHITE,
        ),
        mark,
        circle(x, y + 0.31 * s, 0.035 * s, fill=Tone.BLACK),
    ]


def numbered(x: float, y: float, radius: float, number: int, look: Look) -> list[Drawn]:
    """Return a number in a circle about (x, y)."""
    style = TextStyle(Face.HEI, radius * 1.25)
    line, wide = ragged(str(number), style, float("inf"))[0]
    return [
        circle(x, y, radius, weight=1.3, fill=look.soft),
        line.moved(x - wide / 2, y + style.size * 0.36),
    ]


# Steps


def _steps(block: LeafletBlock, width: float, look: Look) -> Piece | None:
    """Return steps abreast where they are few and short; None where they are not."""
    size, count = look.size, len(block.lines)
    gap = 1.7 * size
    wide = (width - gap * (count - 1)) / max(count, 1)
    short = all(len(line) <= _SHORT_STEP for line in block.lines)
    if not (1 < count <= _MOST_ABREAST and short and wide >= 6.2 * size) or art_of(block):
        return None
    texts = [
        flowing(line, look.text, wide - 1.0 * size, centred=True, leading=look.leading)
        for line in block.lines
    ]
    tall = max(one.height for one in texts)
    top, radius = 0.72 * size, 0.72 * size
    height = top + radius + 0.15 * size + tall + 0.4 * size
    items: list[Drawn] = []
    for at, text in enumerate(texts):
        x = at * (wide + gap)
        items.append(rounded(x, top, wide, height - top, 7, weight=1.0))
        items += numbered(x + wide / 2, top, radius, at + 1, look)
        spare = (tall - text.height) / 2
        items += text.moved(x + 0.5 * size, top + radius + 0.15 * size + spare)
        if at + 1 < count:
            items += arrow(x + wide + 0.3 * size, (top + height) / 2, gap - 0.6 * size)
    return Piece(height, tuple(items))


def arrow(x: float, y: float, length: float) -> list[Drawn]:
    """Return an arrow to the right that begins at (x, y)."""
    end, head = x + length, length * 0.42
    return [
        polygon((x, y), (end, y), weight=1.6, closed=False),
        polygon((end - head, y - head), (end, y), (end - head, y + head), weight=1.6, closed=False),
    ]


# What is said


def _talk(block: LeafletBlock, width: float, look: Look) -> Piece:
    """Return bubbles: the first speaker's from the left, everybody else's from the right."""
    size = look.size
    names = (art_of(block), art_of(block, 1))
    side = 3.8 * size
    indents = [side + 1.3 * size if name else 1.2 * size for name in names]
    most = (width - sum(indents)) * (0.94 if all(names) else 1.0)
    items: list[Drawn] = []
    y, floor, first, seen = 0.0, 0.0, "", [False, False]
    for line in block.lines:
        who, said = line.split("：", 1) if "：" in line[:5] else ("", line)
        first = first or who
        right = bool(who) and who != first
        pad = 0.65 * size
        text = flowing(said, look.text, most - 2 * pad, leading=look.leading)
        own = max((breadth(text), 2 * size)) + 2 * pad
        tall = text.height + (0.45 if look.is_tight else 0.7) * size
        x = width - indents[1] - own if right else indents[0]
        name = names[right]
        if name and not seen[right]:
            seen[right] = True
            items.append(Art(name, width - side if right else 0.0, y, side))
            floor = y + side
            y += side * 0.2
        items.append(bubble(x, y, own, tall, right=right))
        items += text.moved(x + pad, y + (tall - text.height) / 2)
        y += tall + (0.25 if look.is_tight else 0.45) * size
    return Piece(max(y - 0.25 * size, floor), tuple(items))


def _phrase(block: LeafletBlock, width: float, look: Look) -> Piece:
    """Return a phrase to keep: as large as it goes, its picture beside it."""
    size, name = look.size, art_of(block)
    side = (2.9 if look.is_tight else 3.7) * size if name else 0.0
    edge = (0.25 if look.is_tight else 0.45) * size
    room = width - (side + size if name else 0.0) - 1.2 * size
    style = TextStyle(Face.HEI, size * 1.85)
    texts = []
    for line in block.lines:
        longest = max((wide for _, wide in ragged(line, style, float("inf"))), default=0.0)
        fit = style.size if longest <= room else max(style.size * room / longest, size * 1.3)
        texts.append(flowing(line, TextStyle(Face.HEI, fit), room, centred=not name, leading=1.35))
    tall = sum(one.height for one in texts)
    height = max(tall, side)
    frame = () if block.heading else _double(width, height + 2 * edge)
    top = 0.0 if block.heading else edge
    items: list[Drawn] = list(frame)
    if name:
        items.append(Art(name, 0.6 * size, top + (height - side) / 2, side))
    y = top + (height - tall) / 2
    for text in texts:
        items += text.moved(0.6 * size + (side + size if name else 0.0), y)
        y += text.height
    return Piece(height + 2 * top, tuple(items))


def _double(width: float, height: float) -> tuple[Shape, ...]:
    return (
        rounded(0, 0, width, height, 10, weight=2.0),
        rounded(3.5, 3.5, width - 7, height - 7, 7.5, weight=0.6),
    )


# What is written in


def _fill(block: LeafletBlock, width: float, look: Look) -> Piece:
    """Return labels with boxes to write in; a telephone number has one a digit."""
    size = look.size
    items: list[Drawn] = []
    y = 0.0
    for line in block.lines:
        label = one_line(line, look.bold, width * 0.4)
        tall = max(2.0 * size, 19.0 if look.is_tight else 26.0)
        items.append(label[0].moved(0, y + baseline(tall, look.bold)))
        x = label[1] + 0.3 * size
        if "电话" in line or "号码" in line:
            items += _digits(x, y, width - x, tall)
        elif line.endswith("："):
            items.append(rounded(x, y, width - x, tall, 5, weight=1.2))
        y += tall + 0.55 * size
    return Piece(max(y - 0.55 * size, 0.0), tuple(items))


def _digits(x: float, y: float, width: float, tall: float) -> Sequence[Drawn]:
    step = width / _DIGITS
    frame = rounded(x, y, width, tall, 5, weight=1.4)
    lines = [
        polygon((x + at * step, y), (x + at * step, y + tall), weight=0.6, closed=False)
        for at in range(1, _DIGITS)
    ]
    return (frame, *lines)
