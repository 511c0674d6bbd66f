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
_TOKEN = 6  # characters a column tries not to break
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
    grid = _grid(table, profile)
    rows = [*table.rows, *([table.total] if table.total is not None else [])]
    head_cells = [column.head for column in table.columns]
    head = _row_box(_set_row(head_cells, grid, grid.head, head=True), grid, grid.head, top=True)
    boxes = [*_caption(table, profile), replace(head, keep=True)]
    tallest = int(profile.block_height * _TALLEST / (grid.cell.size * _PITCH))
    for at, row in enumerate(rows):
        is_total = table.total is not None and at == len(rows) - 1
        style = grid.head if is_total else grid.cell
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
    pitch = style.size * 1.6
    boxes = []
    for text in paragraphs(table.caption):
        lines = Type((Run(text),), style).centred(profile.block_width, balance=True)
        boxes += [Box(pitch, (line.moved(0, baseline(pitch, style)),), keep=True) for line in lines]
    return boxes


def _grid(table: Table, profile: Profile) -> _Grid:
    """Choose the largest type whose columns fit, and the column widths."""
    room = profile.block_width
    for scale in _SIZES:
        cell = replace(profile.cell, size=profile.cell.size * scale)
        head = replace(profile.head_cell, size=profile.head_cell.size * scale)
        natural = _natural_widths(table, cell, head)
        least = [min(width, _TOKEN * cell.size + 2 * _PAD_X) for width in natural]
        if sum(least) <= room:
            break
    numbers = tuple(
        max((Type((Run(row[at]),), cell).natural for row in _all_rows(table)), default=0.0)
        if column.align is Align.NUMBER
        else 0.0
        for at, column in enumerate(table.columns)
    )
    aligns = tuple(column.align for column in table.columns)
    return _Grid(_share(natural, least, room), aligns, numbers, cell, head)


def _all_rows(table: Table) -> list[tuple[str, ...]]:
    return [*table.rows, *([table.total] if table.total is not None else [])]


def _natural_widths(table: Table, cell: TextStyle, head: TextStyle) -> list[float]:
    widths = []
    for at, column in enumerate(table.columns):
        found = [Type((Run(line),), head).natural for line in paragraphs(column.head)]
        for row in _all_rows(table):
            found += [Type((Run(line),), cell).natural for line in paragraphs(row[at])]
        widths.append(max(found, default=0.0) + 2 * _PAD_X + 0.5)
    return widths


def _share(natural: Sequence[float], least: Sequence[float], room: float) -> tuple[float, ...]:
    """Divide ``room``: what fits gets its width and a share of the rest; wide columns give way."""
    if sum(natural) <= room:
        spare = (room - sum(natural)) / len(natural)
        return tuple(width + spare for width in natural)
    base = sum(least)
    if base >= room:
        return tuple(width * room / base for width in least)
    wish = [want - floor for want, floor in zip(natural, least, strict=True)]
    share = (room - base) / sum(wish)
    return tuple(floor + more * share for floor, more in zip(least, wish, strict=True))


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
