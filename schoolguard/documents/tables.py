"""Tables: column widths by content, cells that wrap, a head that repeats."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from schoolguard.documents.page import Box, Item, Rule, TextLine
from schoolguard.documents.profile import Profile, TextStyle
from schoolguard.documents.tree import Align, Run, Table
from schoolguard.documents.typeset import Type, baseline, paragraphs

_PAD_X = 4.5  # points on either side of a cell's text
_PAD_Y = 3.5  # points above and below it
_PITCH = 1.35  # line distance in ems
_NARROW, _WIDE = 8, 14  # ems: up to which a text is not wrapped, and which it keeps at least
_SIZES = (1.0, 0.875, 0.75, 0.625)  # of the profile's size, tried until the columns fit
_HEAD_WEIGHT = 0.8  # points, of the outer and head rules
_TALLEST = 0.5  # of the text block; a taller row goes on in a further row


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
    head_cells = [column.head for column in table.columns]
    head = _row_box(_set_row(head_cells, grid, grid.head, head=True), grid, grid.head, top=True)
    boxes = [*_caption(table, profile), replace(head, keep=True)]
    tallest = int(profile.block_height * _TALLEST / (grid.cell.size * _PITCH))
    for row, style in _all_rows(table, grid.cell, grid.head):
        cells = _set_row(row, grid, style)
        count = max(map(len, cells), default=1)
        for start in range(0, max(count, 1), tallest):
            part = [lines[start : start + tallest] for lines in cells]
            boxes.append(replace(_row_box(part, grid, style), carry=head))
    if table.total is not None and len(table.rows) > 1:
        boxes[-2] = replace(boxes[-2], keep=True)
    return boxes


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
        natural = _natural_widths(table, cell, head)
        if sum(_least(width, cell.size) for width in natural) <= room:
            break
    numbers = tuple(
        max((_width(row[at], style) for row, style in _all_rows(table, cell, head)), default=0.0)
        for at in range(len(table.columns))
    )
    aligns = tuple(column.align for column in table.columns)
    return _Grid(_share(natural, room), aligns, numbers, cell, head)


def _all_rows(
    table: Table, cell: TextStyle, head: TextStyle
) -> list[tuple[tuple[str, ...], TextStyle]]:
    """Return the rows under the head, each with its type: the total stands in the head's."""
    rows = [(row, cell) for row in table.rows]
    return rows if table.total is None else [*rows, (table.total, head)]


def _width(text: str, style: TextStyle) -> float:
    """Return the width of the longest line that a person typed."""
    return max((Type((Run(line),), style).natural for line in paragraphs(text)), default=0.0)


def _natural_widths(table: Table, cell: TextStyle, head: TextStyle) -> list[float]:
    widths = []
    for at, column in enumerate(table.columns):
        found = [_width(row[at], style) for row, style in _all_rows(table, cell, head)]
        widths.append(max(_width(column.head, head), *found, 0.0) + 2 * _PAD_X + 0.5)
    return widths


def _least(natural: float, em: float) -> float:
    """Return the width below which smaller type reads better than more lines."""
    return min(natural, max(_NARROW * em, min(natural / 2, _WIDE * em)) + 2 * _PAD_X)


def _share(natural: Sequence[float], room: float) -> tuple[float, ...]:
    """Divide ``room``: narrow columns get what they need, wide ones share the rest alike."""
    if sum(natural) <= room:
        spare = (room - sum(natural)) / len(natural)
        return tuple(width + spare for width in natural)
    widths = [0.0] * len(natural)
    order = sorted(range(len(natural)), key=natural.__getitem__)
    for done, at in enumerate(order):
        widths[at] = min(natural[at], room / (len(order) - done))
        room -= widths[at]
    return tuple(widths)


def _set_row(
    row: Sequence[str], grid: _Grid, style: TextStyle, *, head: bool = False
) -> list[list[TextLine]]:
    """Break each cell into lines, placed across but not yet down."""
    cells = []
    for at, text in enumerate(row):
        width = grid.widths[at] - 2 * _PAD_X
        align = Align.CENTRE if head else grid.aligns[at]
        lines: list[TextLine] = []
        for part in paragraphs(text):
            for line, used in Type((Run(part),), style).ragged(width):
                left = grid.edges[at] + _PAD_X
                lines.append(line.moved(left + _offset(align, width, used, grid.numbers[at]), 0))
        cells.append(lines)
    return cells


def _offset(align: Align, width: float, used: float, number: float) -> float:
    if align is Align.CENTRE:
        return (width - used) / 2
    if align is Align.NUMBER:
        return max(0.0, (width + min(number, width)) / 2 - used)
    return 0.0


def _row_box(
    cells: Sequence[Sequence[TextLine]], grid: _Grid, style: TextStyle, *, top: bool = False
) -> Box:
    """Rule a row; the rule above it belongs to the row before, except for the head."""
    pitch = style.size * _PITCH
    height = max((len(lines) for lines in cells), default=1) * pitch + 2 * _PAD_Y
    height = max(height, pitch + 2 * _PAD_Y)
    items: list[Item] = []
    for lines in cells:
        above = (height - len(lines) * pitch) / 2 + baseline(pitch, style)
        items += [line.moved(0, above + at * pitch) for at, line in enumerate(lines)]
    edges = grid.edges
    items += [Rule(edge, 0, edge, height) for edge in edges]
    if top:
        items.append(Rule(0, 0, edges[-1], 0, _HEAD_WEIGHT))
    items.append(Rule(0, height, edges[-1], height, _HEAD_WEIGHT if top else 0.5))
    return Box(height, tuple(items))
