"""What is filled in by hand, to boxes: lines to write on, boxes to tick, forms; and lists."""

from collections.abc import Sequence
from dataclasses import replace

from schoolguard.documents.figures import caption_boxes
from schoolguard.documents.page import Box, Item, Rule, Stroke, TextLine
from schoolguard.documents.profile import MM, Profile, TextStyle
from schoolguard.documents.tree import Run
from schoolguard.documents.tree_parts import CutLine, Fields, List, Marker, TickBoxes, WriteLine
from schoolguard.documents.tree_tables import Align, FormCell, FormRow, FormTable
from schoolguard.documents.typeset import Type, baseline, paragraphs

_HAND = 1.35  # body lines from one line to write on to the next
_BELOW = 3.0  # points from the baseline to the line to write on
_BETWEEN = 1.2  # ems between what stands side by side
_LEAST = 3.0  # ems of room to write, or the label goes above its line
_MARKER = 1.6  # ems of a list's number or mark
_AFTER = 0.5  # body lines between a form and what follows
_BULLET = 0.55  # size of a bullet against its text: the faces draw it an em wide
_PAD_X, _PAD_Y, _PITCH = 0.375, 4.0, 1.35


def list_boxes(block: List, profile: Profile) -> list[Box]:
    """Set items below each other, their second lines under the first one's text."""
    style = profile.body
    em = style.size
    first = style.indent * em
    small = replace(style, size=em * _BULLET) if block.marker is Marker.BULLET else style
    marks = [Type((Run(block.mark(at)),), small) for at in range(len(block.items))]
    lift = 0.38 * (em - small.size)  # so that a small mark stands at its line's middle
    hang = first + max([_MARKER * em, *(mark.natural + 0.3 * em for mark in marks)])
    boxes: list[Box] = []
    for text, mark in zip(block.items, marks, strict=True):
        lines = [
            line
            for part in paragraphs(text)
            for line in Type((Run(part),), style).lines(profile.block_width, first=hang, rest=hang)
        ]
        down = baseline(profile.pitch, style)
        slots = [Box(profile.pitch, (line.moved(0, down),), snap=True) for line in lines]
        if not slots:
            continue
        sign = mark.ragged(float("inf"))[0][0].moved(first, down - lift)
        slots[0] = replace(slots[0], items=(sign, *slots[0].items), keep=len(slots) > 1)
        if len(slots) > 2:
            slots[-2] = replace(slots[-2], keep=True)
        boxes += slots
    return boxes


def write_boxes(block: WriteLine, profile: Profile) -> list[Box]:
    """Set a label with its line, and more lines below it."""
    boxes = field_boxes(Fields((block,)), profile)
    high = _HAND * profile.pitch
    rule = Rule(0, high - _BELOW, profile.block_width, high - _BELOW)
    return [*boxes, *[Box(high, (rule,))] * (block.lines - 1)]


def field_boxes(block: Fields, profile: Profile) -> list[Box]:
    """Set labels side by side, each with the rest of its part as a line to write on."""
    style = profile.body
    high = _HAND * profile.pitch
    base = high - 2 * _BELOW
    gap = _BETWEEN * style.size
    shares = sum(one.share for one in block.fields) or 1.0
    room = profile.block_width - gap * (len(block.fields) - 1)
    items: list[Item] = []
    x = 0.0
    for one in block.fields:
        wide = room * one.share / shares
        label, used = _fitted(one.label, style, wide - _LEAST * style.size)
        items += [line.moved(x, base) for line in label]
        items.append(Rule(x + used, base + _BELOW, x + wide, base + _BELOW))
        if one.filled:
            filled, _ = _fitted(one.filled, style, wide - used - 4)
            items += [line.moved(x + used + 2, base) for line in filled]
        x += wide + gap
    return [Box(high, tuple(items))] if items else []


def _fitted(text: str, style: TextStyle, room: float) -> tuple[list[TextLine], float]:
    """Return text on one line, smaller where it is too long, with its width."""
    typed = Type((Run(" ".join(paragraphs(text))),), style)
    if typed.natural > room > 0:
        smaller = replace(style, size=style.size * room / typed.natural)
        typed = Type((Run(" ".join(paragraphs(text))),), smaller)
    return [line for line, _ in typed.ragged(float("inf"))], typed.natural


def tick_boxes(block: TickBoxes, profile: Profile) -> list[Box]:
    """Set a question and its boxes, option after option as far as a line goes."""
    style = profile.body
    em, room = style.size, profile.block_width
    base = baseline(profile.pitch, style)
    parts = [(f"□ {text}", at in block.ticked) for at, text in enumerate(block.options)]
    lines: list[list[Item]] = [[]]
    x = 0.0
    for part, ticked in [*([(block.label, False)] if block.label else []), *parts]:
        for number, (line, wide) in enumerate(Type((Run(part),), style).ragged(room)):
            if lines[-1] and (number or x + wide > room):
                lines.append([])
                x = 0.0
            lines[-1].append(line.moved(x, base))
            if ticked and not number:
                lines[-1].append(_tick(em).moved(x, base))
            x += wide + (_BETWEEN if part != block.label else 0.3) * em
    boxes = [Box(profile.pitch, tuple(line), keep=True, snap=True) for line in lines if line]
    return [*boxes[:-1], *(replace(box, keep=False) for box in boxes[-1:])]


def cut_boxes(block: CutLine, profile: Profile) -> list[Box]:
    """Set a dashed line over the whole width, its label in the middle; what follows stays by it."""
    style, width, high = profile.cell, profile.block_width, 2 * profile.pitch
    label = Type((Run(block.label),), style)
    gap = label.natural / 2 + style.size if block.label else 0.0
    sides = ((0.0, width / 2 - gap), (width / 2 + gap, width))
    dashes = (Stroke(((x1, high / 2), (x2, high / 2)), 0.6, (4.0, 3.0)) for x1, x2 in sides)
    base = baseline(high, style)
    words = (line.moved(0, base) for line in label.centred(width))
    return [Box(high, (*dashes, *words), keep=True)]


def _tick(em: float) -> Stroke:
    """Return a tick over the box at the start of a line; no bundled face holds both in one."""
    points = ((0.2, -0.42), (0.44, -0.14), (0.92, -0.86))
    return Stroke(tuple((x * em, y * em) for x, y in points), em * 0.09)


def form_boxes(block: FormTable, profile: Profile) -> list[Box]:
    """Set a form; a row that is taller than a page's rest goes to the next page whole."""
    whole = sum(block.shares)
    edges = [0.0]
    for share in block.shares:
        edges.append(edges[-1] + profile.block_width * share / whole)
    boxes = [replace(box, keep=True) for box in caption_boxes(block.caption, profile)]
    if boxes:
        boxes[0] = replace(boxes[0], snap=True)
    for number, row in enumerate(block.rows):
        boxes += _form_row(row, edges, profile, first=number == 0)
    if sum(box.height for box in boxes) <= profile.block_height - profile.pitch:
        boxes = [*(replace(box, keep=True) for box in boxes[:-1]), *boxes[-1:]]
    return [*boxes, Box(profile.pitch * _AFTER, glue=True)]


def _form_row(row: FormRow, edges: Sequence[float], profile: Profile, *, first: bool) -> list[Box]:
    set_cells: list[tuple[float, list[TextLine], TextStyle]] = []
    at = 0
    sides = [0.0]
    for cell in row.cells:
        left, right = edges[at], edges[at + cell.span]
        style = profile.head_cell if cell.label else profile.cell
        lines = _cell_lines(cell, right - left, style)
        set_cells.append((left, lines, style))
        sides.append(right)
        at += cell.span
    needs = max(
        max(1, len(lines)) * style.size * _PITCH + 2 * _PAD_Y for _, lines, style in set_cells
    )
    high = max(needs, row.height_mm * MM)
    if high > profile.block_height - 2 * profile.pitch:
        return _parted(set_cells, sides, first=first)
    items: list[Item] = []
    for (left, lines, style), cell in zip(set_cells, row.cells, strict=True):
        pitch = style.size * _PITCH
        top = _PAD_Y if _at_top(cell, high, needs) else (high - len(lines) * pitch) / 2
        items += [
            line.moved(left, top + number * pitch + baseline(pitch, style))
            for number, line in enumerate(lines)
        ]
    items += [Rule(side, 0, side, high) for side in sides]
    items.append(Rule(0, high, sides[-1], high))
    top_rule = Rule(0, 0, sides[-1], 0)
    carry = Box(0.0, (top_rule,))
    return [Box(high, (top_rule, *items) if first else tuple(items), carry=carry)]


def _at_top(cell: FormCell, high: float, needs: float) -> bool:
    """Tell whether a cell's text leaves the room below it to a hand."""
    return not cell.label and high > needs * 1.5 and cell.align is not Align.CENTRE


def _cell_lines(cell: FormCell, width: float, style: TextStyle) -> list[TextLine]:
    pad = _PAD_X * style.size
    room = width - 2 * pad
    middle = cell.align is Align.CENTRE or (cell.align is None and cell.label)
    lines: list[TextLine] = []
    for part in paragraphs(cell.text):
        typed = Type((Run(part),), style)
        if middle:
            lines += typed.centred(room, balance=cell.label)
        else:
            lines += [line for line, _ in typed.ragged(room)]
    return [line.moved(pad, 0) for line in lines]


def _parted(
    cells: Sequence[tuple[float, list[TextLine], TextStyle]],
    sides: Sequence[float],
    *,
    first: bool,
) -> list[Box]:
    """Set a row that no page holds line by line, closed at a page's foot and opened again."""
    pitch = max(style.size for _, _, style in cells) * _PITCH
    count = max(len(lines) for _, lines, _ in cells)
    cover = Rule(0, 0, sides[-1], 0)
    boxes = []
    for at in range(count):
        last = at == count - 1
        high = pitch + (_PAD_Y if at == 0 else 0.0) + (_PAD_Y if last else 0.0)
        down = _PAD_Y if at == 0 else 0.0
        items: list[Item] = [
            lines[at].moved(left, down + baseline(pitch, style))
            for left, lines, style in cells
            if at < len(lines)
        ]
        items += [Rule(side, 0, side, high) for side in sides]
        end = Rule(0, high, sides[-1], high)
        items += [cover] if first and at == 0 else []
        items += [end] if last else []
        boxes.append(Box(high, tuple(items), foot=(end,), carry=Box(0.0, (cover,))))
    return boxes
