"""A leaflet to pages: type as large as the sheet allows, the slip at the foot of the last page.

Lengths in points from the sheet's left and top edges, y downward, unless a name says otherwise.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from schoolguard.documents.fonts import Face
from schoolguard.documents.leaflet_slip import SlipStrip, fields_of, slip_strip
from schoolguard.documents.page import Item, Rule, TextLine
from schoolguard.documents.profile import MM, TextStyle
from schoolguard.documents.tree import Run
from schoolguard.documents.typeset import Type, baseline
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leaflet import LeafletBand, LeafletBatch, LeafletCopy, Paper

_WIDE_MM: Final = 180
_STEP: Final = 0.5
_LEADING: Final = 1.6
_LEAST_LINES: Final = 3


@dataclass(frozen=True, slots=True)
class _Look:
    """The face of a band's lines, and the smallest and largest size they are set in."""

    face: Face
    least: float
    most: float


_LOOKS: Final = {
    LeafletBand.PARENTS: _Look(Face.SONG, 10.5, 17.0),
    LeafletBand.LOWER: _Look(Face.KAI, 14.0, 24.0),
    LeafletBand.UPPER: _Look(Face.KAI, 12.0, 20.0),
    LeafletBand.JUNIOR: _Look(Face.SONG, 10.5, 17.0),
    LeafletBand.ELDERLY: _Look(Face.SANS, 18.0, 26.0),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A batch laid out: what all copies share, page by page, and where each adds its own."""

    title: str
    school: str
    dated: date
    paper: Paper
    pages: tuple[tuple[Item, ...], ...]
    slip: SlipStrip | None
    copies: tuple[LeafletCopy, ...]

    def own(self, copy: LeafletCopy, page: int) -> tuple[Item, ...]:
        """Return what one copy adds to a page: whose it is, and the fields of its slip."""
        items: list[Item] = []
        words = "  ".join(
            filter(None, (copy.class_name, f"{copy.seat}号" if copy.seat else "", copy.name))
        )
        margin = _margin(self.paper)
        width = self.paper.width_mm * MM - 2 * margin
        if words and page == 0:
            line, wide = _one_line(words, TextStyle(Face.KAI, 11.0), width * 0.6)
            items.append(line.moved(margin + width - wide, margin + baseline(16, _SCHOOL)))
        if self.slip is not None and page == len(self.pages) - 1:
            items += fields_of(self.slip, copy)
        return tuple(items)


_SCHOOL: Final = TextStyle(Face.HEI, 11.0)


@dataclass(frozen=True, slots=True)
class _Slice:
    """A horizontal slice of the column; ``keep``: not parted from the next."""

    height: float
    items: tuple[Item, ...] = ()
    keep: bool = False
    glue: bool = False


def lay_out_leaflet(batch: LeafletBatch) -> Sheet:
    """Return a batch as pages; raises ``leaflet.too_long`` where not even a slip finds room."""
    look = _LOOKS[batch.band]
    margin = _margin(batch.paper)
    width = batch.paper.width_mm * MM - 2 * margin
    height = batch.paper.height_mm * MM - 2 * margin
    strip = slip_strip(batch, margin, width) if batch.with_slip else None
    below = strip.height if strip is not None else 0.0
    size = look.most
    while True:
        head = _head(batch, width, size)
        foot = _foot(batch, width, size)
        room = height - below - head.height - foot.height
        body = _body(batch, width, size, look)
        if sum(one.height for one in body) <= room:
            pages = [_spread(body, room)]
            break
        if size <= look.least:
            if min(height - below, height - head.height) < _LEAST_LINES * size * _LEADING:
                raise SchoolError("leaflet.too_long")
            pages = _flow([*body, foot], height - head.height, height, below)
            foot = _Slice(0.0)
            break
        size = max(size - _STEP, look.least)
    made: list[tuple[Item, ...]] = []
    for number, page in enumerate(pages):
        top = head.height if number == 0 else 0.0
        items = [*(head.items if number == 0 else ()), *(one.moved(0, top) for one in page)]
        if number == len(pages) - 1:
            items += [one.moved(0, height - below - foot.height) for one in foot.items]
        placed = [one.moved(margin, margin) for one in items]
        if strip is not None and number == len(pages) - 1:
            placed += strip.items
        made.append(tuple(placed))
    return Sheet(
        batch.title, batch.school, batch.dated, batch.paper, tuple(made), strip, batch.copies
    )


def _margin(paper: Paper) -> float:
    return (15 if paper.width_mm >= _WIDE_MM else 10) * MM


def _one_line(text: str, style: TextStyle, room: float) -> tuple[TextLine, float]:
    """Return text on one line, smaller where it is too long, with its width."""
    line, width = Type((Run(text),), style).ragged(float("inf"))[0]
    if width > room:
        style = TextStyle(style.face, style.size * room / width)
        line, width = Type((Run(text),), style).ragged(float("inf"))[0]
    return line, width


def _head(batch: LeafletBatch, width: float, size: float) -> _Slice:
    """School, title, and a double rule."""
    items: list[Item] = []
    y = 0.0
    if batch.school:
        line, _ = _one_line(batch.school, _SCHOOL, width * 0.4)
        items.append(line.moved(0, baseline(16, _SCHOOL)))
    y += 16 + size * 0.5
    style = TextStyle(Face.HEI, min(max(size * 1.75, 22.0), 40.0))
    pitch = style.size * 1.35
    for one in Type((Run(batch.title),), style).centred(width, balance=True):
        items.append(one.moved(0, y + baseline(pitch, style)))
        y += pitch
    y += size * 0.35
    items += [Rule(0, y, width, y, 1.5), Rule(0, y + 3, width, y + 3, 0.5)]
    return _Slice(y + 3 + size * 0.8, tuple(items))


def _body(batch: LeafletBatch, width: float, size: float, look: _Look) -> list[_Slice]:
    """Each block: its heading behind an upright bar, its lines below."""
    made: list[_Slice] = []
    text = TextStyle(look.face, size)
    bold = TextStyle(Face.HEI, size * 1.1)
    for block in batch.blocks:
        if made:
            made.append(_Slice(size * 0.7, glue=True))
        pitch = bold.size * _LEADING
        for number, line in enumerate(
            Type((Run(block.heading),), bold).lines(width, first=0.7 * size, rest=0.7 * size)
        ):
            middle = pitch / 2
            bar = Rule(1.5, middle - bold.size * 0.5, 1.5, middle + bold.size * 0.5, 3.0)
            own: tuple[Item, ...] = (line.moved(0, baseline(pitch, bold)),)
            made.append(_Slice(pitch, (bar, *own) if number == 0 else own, keep=True))
        for paragraph in block.lines:
            made += _lines(paragraph, text, width)
    return made


def _lines(paragraph: str, style: TextStyle, width: float) -> list[_Slice]:
    pitch = style.size * _LEADING
    indent = 0.7 * style.size
    lines = Type((Run(paragraph),), style).lines(width, first=indent, rest=indent)
    last = len(lines) - 1
    return [
        _Slice(
            pitch, (line.moved(0, baseline(pitch, style)),), keep=at in (0, last - 1) and at < last
        )
        for at, line in enumerate(lines)
    ]


def _foot(batch: LeafletBatch, width: float, size: float) -> _Slice:
    """Return the hotlines in a frame, with the contact line below them."""
    style = TextStyle(Face.HEI, min(max(size * 0.85, 10.5), 20.0))
    pitch = style.size * 1.55
    inset = style.size * 0.8
    words = [*batch.hotlines, *([batch.contact] if batch.contact else [])]
    items: list[Item] = []
    y = inset * 0.6
    for text in words:
        for line in Type((Run(text),), style).lines(width - 2 * inset):
            items.append(line.moved(inset, y + baseline(pitch, style)))
            y += pitch
    y += inset * 0.6
    frame = (
        Rule(0, 0, width, 0, 1.0),
        Rule(0, y, width, y, 1.0),
        Rule(0, 0, 0, y, 1.0),
        Rule(width, 0, width, y, 1.0),
    )
    gap = size * 0.6
    framed = tuple(one.moved(0, gap) for one in (*frame, *items))
    return _Slice(gap + y, framed)


def _spread(body: Sequence[_Slice], room: float) -> list[Item]:
    """Set a page's slices from the top, blank between the blocks opened up a little."""
    gaps = sum(one.glue for one in body)
    spare = room - sum(one.height for one in body)
    extra = min(spare / gaps, 18.0) if gaps else 0.0
    items: list[Item] = []
    y = 0.0
    for one in body:
        items += [item.moved(0, y) for item in one.items]
        y += one.height + (extra if one.glue else 0.0)
    return items


def _flow(body: Sequence[_Slice], first: float, rest: float, below: float) -> list[list[Item]]:
    """Fill page after page; the last one keeps ``below`` free at its foot."""
    pages: list[list[Item]] = [[]]
    y, room = 0.0, first
    for group in _chains(body):
        whole = sum(one.height for one in group)
        if y and y + whole > room:
            pages.append([])
            y, room = 0.0, rest
        for one in group:
            if one.glue and not y:
                continue
            if y and y + one.height > room:
                pages.append([])
                y, room = 0.0, rest
            pages[-1] += [item.moved(0, y) for item in one.items]
            y += one.height
    if y > room - below:
        pages.append([])
    return pages


def _chains(body: Iterable[_Slice]) -> Iterable[list[_Slice]]:
    group: list[_Slice] = []
    for one in body:
        group.append(one)
        if not one.keep:
            yield group
            group = []
    if group:
        yield group
