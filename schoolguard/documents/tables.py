"""Tables: column widths by content, cells that wrap, a head that repeats."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from schoolguard.documents.page import Box, Item, Rule, TextLine
from schoolguard.documents.profile import MM, Profile, TextStyle
from schoolguard.documents.tree import Align, Run, Table
from schoolguard.documents.typeset import Type, baseline, paragraphs
from schoolguard.domain.record import dataclass

_PAD_X = 0.375  # em on either side of a cell's text
_PAD_Y = 3.5  # points above and below it
_PITCH = 1.35  # line distance in ems
_NARROW, _WIDE = 8, 14  # ems: up to which a text is not wrapped, and which it keeps at least
_SIZES = (1.0, 0.875, 0.75, 0.625)  # of the profile's size, tried until the columns fit
_HEAD_WEIGHT = 0.8  # points, of the outer and head rules
_TALLEST = 8  # lines of a row that is not parted at the foot of a page
_TALLEST_LED = 24  # and of one whose cells begin at their top
_TOGETHER = 2  # lines of a parted row that stay together at its top and at its end


@dataclass(frozen=True, slots=True)
class _Grid:
    """Column widths and styles of one table. ``numbers``: widest figure of each column."""

    widths: tuple[float, ...]
    aligns: tuple[Align, ...]
    numbers: tuple[float, ...]
    cell: TextStyle
    head: TextStyle

    @property
    def edges(self) -> tuple[float, ...]:
        """Left edge of each column and right edge of the last."""
        return tuple(sum(self.widths[:at]) for at in range(len(self.widths) + 1))


def table_boxes(table: Table, profile: Profile) -> list[Box]:
    """Set a table the full width of the text block."""
    if not table.columns:
        return _caption(table, profile)
    grid = _grid(table, profile)
    head = _head(table, grid)
    boxes = [*_caption(table, profile), replace(head, keep=True)]
    least = table.row_mm * MM
    for row, style in _all_rows(table, grid.cell, grid.head):
        cells = _set_row(row, grid, style, named=table.row_heads, lead=table.lead)
        tall = max(map(len, cells)) > (_TALLEST_LED if table.lead else _TALLEST)
        if tall:
            made = _sliced_row(cells, grid, style)
        else:
            made = [_row_box(cells, grid, style, least, lead=table.lead)]
        boxes += [replace(box, carry=_padded(head, grid) if tall else head) for box in made]
    if table.total is not None and len(table.rows) > 1:
        boxes[-2] = replace(boxes[-2], keep=True)
    return boxes


def _head(table: Table, grid: _Grid) -> Box:
    """Set the heads, below the row of merged ones where there is one."""
    words = [column.head for column in table.columns]
    lines = _set_row(words, grid, grid.head, head=True)
    if not table.over:
        return _row_box(lines, grid, grid.head, top=True)
    edges, at = [0.0], 0
    free: list[int] = []  # columns with nothing above them: their head takes both rows
    for span in table.over:
        free += range(at, at + span.columns) if not span.text else []
        at += span.columns
        edges.append(grid.edges[at])
    upper_grid = replace(grid, widths=tuple(b - a for a, b in pairwise(edges)))
    upper = _set_row([span.text for span in table.over], upper_grid, grid.head, head=True)
    below = [[] if at in free else cell for at, cell in enumerate(lines)]
    high = max(_height(upper, grid.head), max(map(len, lines)) * grid.head.size * _PITCH / 2)
    low = max(_height(below, grid.head), _height(lines, grid.head) - high)
    items = _set_cells(upper, high, grid.head)
    items += [item.moved(0, high) for item in _set_cells(below, low, grid.head)]
    items += _set_cells([lines[at] for at in free], high + low, grid.head)
    for at, edge in enumerate(grid.edges):
        inner = edge not in edges  # under a merged head, or between two free columns
        both = at in free and at - 1 in free
        items.append(Rule(edge, high if inner and not both else 0, edge, high + low))
    width = grid.edges[-1]
    items += [
        Rule(0, 0, width, 0, _HEAD_WEIGHT),
        Rule(0, high + low, width, high + low, _HEAD_WEIGHT),
    ]
    items += [
        Rule(grid.edges[at], high, grid.edges[at + 1], high)
        for at in range(len(grid.widths))
        if at not in free
    ]
    return Box(high + low, tuple(items))


def _height(cells: Sequence[Sequence[TextLine]], style: TextStyle) -> float:
    return max(1, *map(len, cells)) * style.size * _PITCH + 2 * _PAD_Y


def _set_cells(
    cells: Sequence[Sequence[TextLine]], height: float, style: TextStyle, *, lead: bool = False
) -> list[Item]:
    """Place the lines of each cell in the middle of a row, or (``lead``) from its top."""
    pitch = style.size * _PITCH
    items: list[Item] = []
    for lines in cells:
        blank = _PAD_Y if lead else (height - len(lines) * pitch) / 2
        above = blank + baseline(pitch, style)
        items += [line.moved(0, above + at * pitch) for at, line in enumerate(lines)]
    return items


def column_widths(table: Table, profile: Profile) -> tuple[float, ...]:
    """Return the columns' widths in points, which fill the text block."""
    return _grid(table, profile).widths


def _caption(table: Table, profile: Profile) -> list[Box]:
    style = profile.caption
    pitch = profile.pitch
    boxes = []
    for text in paragraphs(table.caption):
        lines = Type((Run(text),), style).centred(profile.block_width, balance=True)
        boxes += [
            Box(pitch, (line.moved(0, baseline(pitch, style)),), keep=True, snap=True)
            for line in lines
        ]
    return boxes


def _grid(table: Table, profile: Profile) -> _Grid:
    """Choose the largest type whose columns fit, and the column widths."""
    room = profile.block_width
    for scale in _SIZES:
        cell = replace(profile.cell, size=profile.cell.size * scale)
        head = replace(profile.head_cell, size=profile.head_cell.size * scale)
        heads = [_width(column.head, head) for column in table.columns]
        bodies = [
            max((_width(row[at], style) for row, style in _all_rows(table, cell, head)), default=0)
            for at in range(len(heads))
        ]
        levels = _levels(bodies, heads, cell.size)
        if sum(levels[0]) <= room:
            break
    if shared := [column.share for column in table.columns if column.share is not None]:
        return _shared(table, room, _Grid((), (), tuple(bodies), cell, head), shared)
    aligns = tuple(column.align for column in table.columns)
    return _Grid(_share(levels, room), aligns, tuple(bodies), cell, head)


def _shared(table: Table, room: float, grid: _Grid, shared: Sequence[float]) -> _Grid:
    """Give each column its share; one without takes the mean of the others."""
    mean = sum(shared) / len(shared)
    shares = [mean if column.share is None else column.share for column in table.columns]
    widths = tuple(room * share / sum(shares) for share in shares)
    return replace(grid, widths=widths, aligns=tuple(column.align for column in table.columns))


def _all_rows(
    table: Table, cell: TextStyle, head: TextStyle
) -> list[tuple[tuple[str, ...], TextStyle]]:
    """Return the rows under the head, each with its type: the total stands in the head's."""
    rows = [(row, cell) for row in table.all_rows]
    return rows if table.total is None else [*rows, (table.total, head)]


def _width(text: str, style: TextStyle) -> float:
    """Return the width of the longest line that a person typed."""
    return max((Type((Run(line),), style).natural for line in paragraphs(text)), default=0.0)


def _levels(bodies: Sequence[float], heads: Sequence[float], em: float) -> list[list[float]]:
    """Return column widths from bare need to full comfort.

    First a head may take two lines and a long text several; then heads get one line; then all.
    """
    margin = 2 * _PAD_X * em + 0.5
    short = [min(body, max(_NARROW * em, min(body / 2, _WIDE * em))) for body in bodies]
    folded = [min(head, head / 2 + em) for head in heads]
    pairs = ((short, folded), (short, heads), (bodies, heads))
    return [[max(both) + margin for both in zip(*pair, strict=True)] for pair in pairs]


def _share(levels: Sequence[Sequence[float]], room: float) -> tuple[float, ...]:
    """Divide the whole ``room``: the last level that fits, and a part of the way to the next."""
    low: Sequence[float] = [0.0] * len(levels[0])
    for high in levels:
        if sum(high) > room:
            part = (room - sum(low)) / (sum(high) - sum(low))
            return tuple(a + (b - a) * part for a, b in zip(low, high, strict=True))
        low = high
    spare = (room - sum(low)) / len(low)
    return tuple(width + spare for width in low)


def _set_row(
    row: Sequence[str],
    grid: _Grid,
    style: TextStyle,
    *,
    head: bool = False,
    named: bool = False,
    lead: bool = False,
) -> list[list[TextLine]]:
    """Break each cell into lines, placed across but not yet down."""
    cells = []
    pad = _PAD_X * grid.cell.size
    for at, text in enumerate(row):
        width = grid.widths[at] - 2 * pad
        lines: list[TextLine] = []
        for place, part in enumerate(paragraphs(text)):
            heads = (named and at == 0) or (lead and place == 0)
            typed = Type((Run(part),), grid.head if heads else style)
            if head:
                lines += typed.centred(width, balance=True)
            else:
                lines += [
                    line.moved(_offset(grid.aligns[at], width, used, grid.numbers[at]), 0)
                    for line, used in typed.ragged(width)
                ]
        cells.append([line.moved(grid.edges[at] + pad, 0) for line in lines])
    return cells


def _offset(align: Align, width: float, used: float, number: float) -> float:
    if align is Align.CENTRE:
        return (width - used) / 2
    if align is Align.NUMBER:
        return max(0.0, (width + min(number, width)) / 2 - used)
    return 0.0


def _row_box(
    cells: Sequence[Sequence[TextLine]],
    grid: _Grid,
    style: TextStyle,
    least: float = 0.0,
    *,
    top: bool = False,
    lead: bool = False,
) -> Box:
    """Rule a row; the rule above it belongs to the row before, except for the head."""
    height = max(_height(cells, style), least)
    items = _set_cells(cells, height, style, lead=lead)
    edges = grid.edges
    items += [Rule(edge, 0, edge, height) for edge in edges]
    if top:
        items.append(Rule(0, 0, edges[-1], 0, _HEAD_WEIGHT))
    items.append(Rule(0, height, edges[-1], height, _HEAD_WEIGHT if top else 0.5))
    return Box(height, tuple(items))


def _sliced_row(cells: Sequence[Sequence[TextLine]], grid: _Grid, style: TextStyle) -> list[Box]:
    """Rule a tall row line by line, from the top, so that a page may end inside it."""
    pitch = style.size * _PITCH
    edges = grid.edges
    count = max(map(len, cells))
    boxes = []
    for at in range(count):
        above = _PAD_Y if at == 0 else 0.0
        last = at == count - 1
        height = above + pitch + (_PAD_Y if last else 0.0)
        down = above + baseline(pitch, style)
        items: list[Item] = [lines[at].moved(0, down) for lines in cells if at < len(lines)]
        items += [Rule(edge, 0, edge, height) for edge in edges]
        end = Rule(0, height, edges[-1], height)
        keep = at < _TOGETHER - 1 or count - _TOGETHER <= at < count - 1
        boxes.append(Box(height, (*items, end) if last else tuple(items), keep=keep, foot=(end,)))
    return boxes


def _padded(head: Box, grid: _Grid) -> Box:
    """Return the head with the blank that stands above a row's text."""
    height = head.height + _PAD_Y
    sides = [Rule(edge, head.height, edge, height) for edge in grid.edges]
    return replace(head, height=height, items=(*head.items, *sides))
