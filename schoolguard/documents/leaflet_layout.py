"""A leaflet to pages: type as large as the sheet allows, the slip at the foot of the last page.

Lengths in points from the sheet's left and top edges, y downward, unless a name says otherwise.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from schoolguard.documents.fonts import Face
from schoolguard.documents.leaflet_blocks import piece_of
from schoolguard.documents.leaflet_games import GAMES, game_of
from schoolguard.documents.leaflet_head import SCHOOL, SCHOOL_ROW, foot_of, head_of, lead_of
from schoolguard.documents.leaflet_shapes import Drawn
from schoolguard.documents.leaflet_slip import Field, SlipStrip, alone_strip, slip_strip
from schoolguard.documents.leaflet_type import LEADING, Look, Piece
from schoolguard.documents.profile import MM, TextStyle
from schoolguard.documents.typeset import baseline
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leaflet import LeafletBand, LeafletBatch, LeafletCopy, Paper
from schoolguard.domain.leaflet_body import Accent, BlockShape, LeafletBlock
from schoolguard.domain.record import dataclass

WIDE_MM: Final = 180
_STEP: Final = 0.25
_MOST_GAP: Final = 1.5
_TIGHT: Final = 1.32
"""The leading of a leaflet that else finds no room on one page."""
_PAIRED: Final = {
    BlockShape.CARD: 13.5,
    BlockShape.FLAGS: 13.5,
    BlockShape.TICKS: 13.5,
    BlockShape.QUIZ: 18.0,
    BlockShape.PAIRS: 18.0,
}
"""What may stand side by side, and the ems that each needs."""


@dataclass(frozen=True, slots=True)
class _Sizes:
    """The face of a band's lines, and the sizes they are set in: least, least when narrow, most."""

    face: Face
    least: float
    narrow: float
    most: float


_SIZES: Final = {
    LeafletBand.PARENTS: _Sizes(Face.SONG, 10.5, 7.5, 17.0),
    LeafletBand.LOWER: _Sizes(Face.KAI, 12.5, 8.0, 24.0),
    LeafletBand.UPPER: _Sizes(Face.KAI, 11.0, 7.5, 20.0),
    LeafletBand.JUNIOR: _Sizes(Face.SONG, 10.5, 7.5, 17.0),
    LeafletBand.ELDERLY: _Sizes(Face.SANS, 18.0, 18.0, 26.0),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A batch laid out: what all copies share, page by page, and where each adds its own."""

    title: str
    school: str
    dated: date
    paper: Paper
    accent: Accent
    pages: tuple[tuple[Drawn, ...], ...]
    slip: SlipStrip | None
    whose: Field
    copies: tuple[LeafletCopy, ...]

    def own(self, copy: LeafletCopy, page: int) -> tuple[tuple[Field, str], ...]:
        """Return what one copy writes on a page: whose it is, and the fields of its slip."""
        seat = f"{copy.seat}号" if copy.seat else ""
        found: list[tuple[Field, str]] = []
        if page == 0 and not self.paper.slips_only:
            found.append((self.whose, "  ".join(filter(None, (copy.class_name, seat, copy.name)))))
        if self.slip is not None and page == len(self.pages) - 1:
            texts = (copy.class_name, " ".join(filter(None, (copy.name, seat))), spaced(copy.code))
            found += zip(self.slip.fields, texts, strict=True)
        return tuple((field, text) for field, text in found if text)


def spaced(code: str) -> str:
    """Return a code as it stands below its bars."""
    return f"{code[:2]} {code[2:8]} {code[8:]}" if code else ""


def lay_out_leaflet(batch: LeafletBatch) -> Sheet:
    """Return a batch as pages.

    Raises ``leaflet.too_long`` where a slip or a block finds no room, ``leaflet.no_slip`` where
    slips are wanted of a leaflet that has none.
    """
    margin = _margin(batch.paper)
    width = batch.paper.width_mm * MM - 2 * margin
    if batch.paper.slips_only:
        if not batch.with_slip:
            raise SchoolError("leaflet.no_slip")
        return _sheet(batch, ((),), alone_strip(batch, margin, width), margin, width)
    strip = slip_strip(batch, margin, width) if batch.with_slip else None
    height = batch.paper.height_mm * MM - 2 * margin
    pages = _fitted(batch, width, height, strip.height if strip is not None else 0.0)
    placed = tuple(tuple(one.moved(margin, margin) for one in page) for page in pages)
    return _sheet(batch, placed, strip, margin, width)


def _sheet(
    batch: LeafletBatch,
    pages: tuple[tuple[Drawn, ...], ...],
    strip: SlipStrip | None,
    margin: float,
    width: float,
) -> Sheet:
    whole = [*pages[:-1], (*pages[-1], *(strip.items if strip is not None else ()))]
    whose = Field(
        margin + width,
        margin + baseline(SCHOOL_ROW, SCHOOL),
        width * 0.46,
        TextStyle(Face.KAI, 11.0),
        1.0,
    )
    return Sheet(
        batch.title,
        batch.design.school or batch.school,
        batch.dated,
        batch.paper,
        batch.design.accent,
        tuple(whole),
        strip,
        whose,
        batch.copies,
    )


def _margin(paper: Paper) -> float:
    if paper.slips_only:
        return 6.5 * MM
    return (13 if paper.width_mm >= WIDE_MM else 8) * MM


# From the largest size that fits


@dataclass(frozen=True, slots=True)
class _Parts:
    """A leaflet at one size: its ends and its rows, each as wide as the sheet."""

    head: Piece
    rows: tuple[Piece, ...]
    foot: Piece
    gap: float

    @property
    def height(self) -> float:
        """The least height of all."""
        gaps = self.gap * (len(self.rows) - 1)
        return self.head.height + sum(one.height for one in self.rows) + gaps + self.foot.height


def _fitted(batch: LeafletBatch, width: float, height: float, below: float) -> list[list[Drawn]]:
    """Return the pages' items, within the margins."""
    sizes = _SIZES[batch.band]
    room = height - below
    best = _largest(batch, width, sizes, room, sizes.least, LEADING) or _largest(
        batch, width, sizes, room, sizes.narrow, _TIGHT
    )
    if best is not None:
        return [_spread(best, room)]
    narrow = batch.paper.width_mm < WIDE_MM
    parts = _parts(batch, width, sizes, sizes.narrow if narrow else sizes.least, room, LEADING)
    if below and narrow:
        raise SchoolError("leaflet.too_long", paper=batch.paper.name, over=_over(parts, room))
    return _flow(parts, height, below, batch)


def _largest(
    batch: LeafletBatch, width: float, sizes: _Sizes, room: float, least: float, leading: float
) -> _Parts | None:
    """Return a leaflet in the largest type with which it fits one page, if any does."""
    best = None
    low, high = 0, int((sizes.most - least) / _STEP)
    while low <= high:  # the larger the type, the taller the leaflet
        middle = (low + high) // 2
        parts = _parts(batch, width, sizes, least + middle * _STEP, room, leading)
        if parts.height <= room:
            best, low = parts, middle + 1
        else:
            high = middle - 1
    return best


def _over(parts: _Parts, room: float) -> int:
    """Return how much of the text has to go, in per cent."""
    return max(5, min(90, round((parts.height - room) / parts.height * 20 + 0.5) * 5))


def _parts(
    batch: LeafletBatch, width: float, sizes: _Sizes, size: float, room: float, leading: float
) -> _Parts:
    coloured = batch.design.accent is not Accent.BLACK
    look = Look(sizes.face, size, coloured=coloured, leading=leading)
    blocks = batch.blocks[1:] if lead_of(batch.blocks) else batch.blocks
    gap = (0.75 if leading == LEADING else 0.35) * size
    head, foot = head_of(batch, width, look), foot_of(batch, width, look)
    paired = _rows(blocks, width, look, gap, paired=batch.band is not LeafletBand.ELDERLY)
    parts = _Parts(head, paired, foot, gap)
    if parts.height <= room:
        return parts
    single = _Parts(head, _rows(blocks, width, look, gap, paired=False), foot, gap)
    return min(parts, single, key=lambda one: one.height)


def _rows(
    blocks: Sequence[LeafletBlock], width: float, look: Look, gap: float, *, paired: bool
) -> tuple[Piece, ...]:
    """Return blocks as rows; two cards after each other share one where they are wide enough."""
    half = (width - gap) / 2
    rows: list[Piece] = []
    at = 0
    while at < len(blocks):
        pair = blocks[at : at + 2]
        fit = all(half >= _PAIRED.get(one.shape, half) * look.size for one in pair)
        if paired and len(pair) == 2 and fit:
            rows.append(_abreast([_made(one, half, look) for one in pair], pair, half, gap, look))
            at += 2
        else:
            rows.append(_made(blocks[at], width, look))
            at += 1
    return tuple(rows)


def _made(block: LeafletBlock, width: float, look: Look) -> Piece:
    return (game_of if block.shape in GAMES else piece_of)(block, width, look)


def _abreast(
    made: Sequence[Piece],
    blocks: Sequence[LeafletBlock],
    half: float,
    gap: float,
    look: Look,
) -> Piece:
    """Return two cards of one height."""
    height = max(one.height for one in made)
    evened = [
        _made(block, half, replace(look, tall=height)) if piece.height < height else piece
        for block, piece in zip(blocks, made, strict=True)
    ]
    return Piece(height, (*evened[0].items, *evened[1].moved(half + gap, 0)))


# On one page, or on several


def _spread(parts: _Parts, room: float) -> list[Drawn]:
    """Set a page's rows from the top, the blank between them opened up a little."""
    gaps = len(parts.rows) + 1
    spare = room - parts.height
    extra = min(spare / gaps, _MOST_GAP * parts.gap)
    rest = (spare - extra * gaps) / 2  # what is too much stays at the two ends of the rows
    items = list(parts.head.items)
    y = parts.head.height + extra + rest
    for row in parts.rows:
        items += row.moved(0, y)
        y += row.height + parts.gap + extra
    items += parts.foot.moved(0, room - parts.foot.height)
    return items


def _flow(parts: _Parts, height: float, below: float, batch: LeafletBatch) -> list[list[Drawn]]:
    """Fill page after page; the last one keeps room for the foot and what is ``below``."""
    pages: list[list[Drawn]] = [list(parts.head.items)]
    y = parts.head.height
    for row in parts.rows:
        if row.height > height:
            raise SchoolError("leaflet.too_long", paper=batch.paper.name, over=_over(parts, height))
        if y and y + row.height > height:
            pages.append([])
            y = 0.0
        pages[-1] += row.moved(0, y)
        y += row.height + parts.gap
    if y - parts.gap + parts.foot.height > height - below:
        if parts.foot.height > height - below:
            raise SchoolError("leaflet.too_long", paper=batch.paper.name, over=_over(parts, height))
        pages.append([])
    pages[-1] += parts.foot.moved(0, height - below - parts.foot.height)
    return pages
