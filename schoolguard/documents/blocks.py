"""Blocks of the tree to boxes: headings, paragraphs, the signature, the sign-off row."""

from collections.abc import Sequence
from dataclasses import replace

from schoolguard.documents.dutychart import duty_boxes
from schoolguard.documents.figures import chart_boxes, photo_boxes, picture_boxes
from schoolguard.documents.handwork import (
    cut_boxes,
    field_boxes,
    form_boxes,
    list_boxes,
    tick_boxes,
    write_boxes,
)
from schoolguard.documents.page import Box, Entry, Item, Rule, TextLine
from schoolguard.documents.profile import Profile, TextStyle
from schoolguard.documents.tables import table_boxes
from schoolguard.documents.tree import (
    Block,
    Boxed,
    ChartFigure,
    CutLine,
    DutyChart,
    Fields,
    FormTable,
    Heading,
    List,
    PageBreak,
    Paragraph,
    Part,
    PhotoSheet,
    Picture,
    Run,
    Signature,
    SignOff,
    Space,
    Table,
    TickBoxes,
    Title,
    WriteLine,
)
from schoolguard.documents.typeset import Type, baseline, paragraphs

_SIGN_DATE_INDENT = 4  # characters from the right edge to the date, where a seal is set
_SIGN_INDENT = 2  # characters from the right edge to a long unit, at least
_SIGN_OFF_HEIGHT = 2  # body lines, room for a hand
_FRAME = 0.8  # points, the rule of a frame
_FRAME_PAD = 0.8  # ems between a frame and its text
_FRAME_GAP = 0.4  # body lines above and below a frame
_WHOLE = 0.5  # of a page: up to which a frame is not parted
_MIN_CHAIN = 2  # lines of a paragraph that stay together at a page's head and foot


def boxes_of(blocks: Sequence[Block], profile: Profile) -> list[Box]:
    """Return the whole document as slices from top to bottom."""
    made: list[Box] = []
    fresh = False
    for block in blocks:
        if isinstance(block, PageBreak):
            fresh = True
            continue
        boxes = _boxes(block, profile)
        if isinstance(block, (Signature, SignOff)):
            _hold_last(made)
        if boxes and fresh:
            boxes[0] = replace(boxes[0], fresh=True)
            fresh = False
        made += boxes
    return made


def _boxes(block: Block, profile: Profile) -> list[Box]:
    match block:
        case Title():
            return _title(block, profile)
        case Heading():
            return _heading(block, profile)
        case Paragraph():
            return _paragraph(block, profile)
        case Table():
            return table_boxes(block, profile)
        case Boxed():
            return _boxed(block, profile)
        case Signature():
            return _signature(block, profile)
        case SignOff():
            return _sign_off(block, profile)
        case Space():
            return [Box(profile.pitch, glue=True, snap=True)] * block.lines
        case PageBreak():
            return []
        case _:
            return _part(block, profile)


def _part(block: Part, profile: Profile) -> list[Box]:
    match block:
        case List():
            return list_boxes(block, profile)
        case FormTable():
            return form_boxes(block, profile)
        case Picture():
            return picture_boxes(block, profile)
        case PhotoSheet():
            return photo_boxes(block, profile)
        case ChartFigure():
            return chart_boxes(block, profile)
        case DutyChart():
            return duty_boxes(block, profile)
        case _:
            return _by_hand(block, profile)


def _by_hand(block: WriteLine | Fields | TickBoxes | CutLine, profile: Profile) -> list[Box]:
    match block:
        case WriteLine():
            return write_boxes(block, profile)
        case Fields():
            return field_boxes(block, profile)
        case TickBoxes():
            return tick_boxes(block, profile)
        case CutLine():
            return cut_boxes(block, profile)


def _boxed(block: Boxed, profile: Profile) -> list[Box]:
    """Frame what stands inside; the frame is closed at a page's foot and opened on the next."""
    pad = _FRAME_PAD * profile.body.size
    inside = _plain(boxes_of(block.blocks, profile.inset(pad, pad)))
    if not inside:
        return []
    width = profile.block_width
    cap = Rule(0, 0, width, 0, _FRAME)
    blank = pad * 0.6
    opened = Box(blank, _sides((cap,), width, blank), keep=True)
    gap = Box(profile.pitch * _FRAME_GAP, glue=True)
    boxes = [replace(gap, keep=True), opened]
    short = sum(box.height for box in inside) < profile.block_height * _WHOLE
    for at, box in enumerate(inside):
        end = Rule(0, box.height, width, box.height, _FRAME)
        moved = tuple(item.moved(pad, 0) for item in box.items)
        above = box.carry.moved(pad) if box.carry else Box(0.0)
        again = opened.height + above.height
        carried = [item.moved(0, opened.height) for item in above.items]
        boxes.append(
            replace(
                box,
                items=_sides(moved, width, box.height),
                keep=short or box.keep or at == len(inside) - 1,
                carry=Box(again, _sides((cap, *carried), width, again)),
                foot=(*(item.moved(pad, 0) for item in box.foot), end),
            )
        )
    closing = Rule(0, blank, width, blank, _FRAME)
    return [*boxes, Box(blank, _sides((closing,), width, blank)), gap]


def _plain(boxes: Sequence[Box]) -> list[Box]:
    """Return boxes off the grid: inside a frame one follows the other without a gap."""
    return [replace(box, snap=False, glue=False, fresh=False) for box in boxes]


def _sides(items: tuple[Item, ...], width: float, height: float) -> tuple[Item, ...]:
    sides = (Rule(0, 0, 0, height, _FRAME), Rule(width, 0, width, height, _FRAME))
    return (*items, *sides)


def _hold_last(made: list[Box]) -> None:
    """Keep a signature with the text before it: it never stands on a page of its own."""
    for at in range(len(made) - 1, -1, -1):
        passed = made[at].glue or made[at].keep
        made[at] = replace(made[at], keep=True)
        if not passed:
            break


def _slots(lines: Sequence[TextLine], pitch: float, style: TextStyle) -> list[Box]:
    return [Box(pitch, (line.moved(0, baseline(pitch, style)),), snap=True) for line in lines]


def _title(block: Title, profile: Profile) -> list[Box]:
    boxes: list[Box] = []
    if block.label:
        lines = Type((Run(block.label),), profile.label).lines(profile.block_width)
        boxes += [*_slots(lines, profile.pitch, profile.label), Box(profile.pitch)]
    lines = [
        line
        for part in paragraphs(block.text)
        for line in Type((Run(part),), profile.title).centred(profile.block_width, balance=True)
    ]
    pitch = profile.title_pitch if len(lines) > 1 else profile.pitch
    above = baseline(pitch, profile.title)
    boxes += [Box(pitch, (line.moved(0, above),)) for line in lines]
    boxes.append(Box(profile.pitch, snap=True))
    name = f"{block.label} {block.text}".strip().replace("\n", "")
    boxes[0] = replace(boxes[0], outline=(Entry(0, name),))
    return [replace(box, keep=True) for box in boxes]


def _heading(block: Heading, profile: Profile) -> list[Box]:
    style = profile.levels[block.level - 1]
    text = " ".join(paragraphs(block.text))
    lines = Type((Run(text),), style).lines(profile.block_width, first=style.indent * style.size)
    boxes = [replace(box, keep=True) for box in _slots(lines, profile.pitch, style)]
    if boxes:
        boxes[0] = replace(boxes[0], outline=(Entry(block.level, text),))
    return boxes


def _paragraph(block: Paragraph, profile: Profile) -> list[Box]:
    style = profile.body
    em = style.size
    first = style.indent if block.first is None else block.first
    boxes: list[Box] = []
    for runs in _typed_lines(block.runs):
        lines = Type(runs, style).lines(profile.block_width, first=first * em, rest=block.rest * em)
        slots = _slots(lines, profile.pitch, style)
        for at in {0, len(slots) - _MIN_CHAIN}:
            if len(slots) >= _MIN_CHAIN:
                slots[at] = replace(slots[at], keep=True)
        boxes += slots
    return [replace(box, keep=True) for box in boxes] if block.keep else boxes


def _typed_lines(runs: Sequence[Run]) -> list[list[Run]]:
    """Part runs where a person broke the line; lines without text go."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        head, *more = run.text.split("\n")
        lines[-1].append(Run(head, run.face))
        lines += [[Run(text, run.face)] for text in more]
    return [line for line in lines if "".join(run.text for run in line).strip()]


def _signature(block: Signature, profile: Profile) -> list[Box]:
    """Centre the unit above the date; a unit too long for that moves both to the left."""
    style = profile.body
    width = profile.block_width
    day = Type((Run(block.day),), style)
    unit = Type((Run(" ".join(paragraphs(block.unit))),), style)
    centre = width - _SIGN_DATE_INDENT * style.size - day.natural / 2
    room = width - _SIGN_INDENT * style.size
    unit_lines = unit.centred(room, balance=True)
    half = min(unit.natural, room) / 2
    centre = min(centre, width - _SIGN_INDENT * style.size - half)
    boxes = [
        replace(box, keep=True)
        for box in _slots(
            [line.moved(centre - room / 2, 0) for line in unit_lines], profile.pitch, style
        )
    ]
    day_lines = [line.moved(centre - width / 2, 0) for line in day.centred(width)]
    return boxes + _slots(day_lines, profile.pitch, style)


def _sign_off(block: SignOff, profile: Profile) -> list[Box]:
    """Spread the labels over the width; those that end in ： share the room to write in."""
    style = profile.body
    height = _SIGN_OFF_HEIGHT * profile.pitch
    base = height - profile.pitch + baseline(profile.pitch, style)
    types = [Type((Run(label),), style) for label in block.labels]
    blanks = sum(label.endswith("：") for label in block.labels)
    gaps = style.size * (len(types) - 1)
    spare = profile.block_width - sum(text.natural for text in types) - gaps
    blank = max(0.0, spare / blanks) if blanks else 0.0
    items: list[Item] = []
    x = 0.0
    for label, text in zip(block.labels, types, strict=True):
        items += [line.moved(x, base) for line, _ in text.ragged(profile.block_width)[:1]]
        x += text.natural
        if label.endswith("："):
            items.append(Rule(x, base + 2.5, x + blank, base + 2.5))
            x += blank
        x += style.size
    return [Box(height, tuple(items), snap=True)]
