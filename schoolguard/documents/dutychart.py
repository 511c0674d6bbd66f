"""职责分工图: boxes level below level, joined by lines, in the largest type that fits."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from schoolguard.documents.page import Box, Drawing, Item, Rule, Stroke, TextLine
from schoolguard.documents.profile import MM, Profile, TextStyle
from schoolguard.documents.tree import Run
from schoolguard.documents.tree_parts import DutyBox, DutyChart
from schoolguard.documents.typeset import Type, baseline, paragraphs
from schoolguard.domain.record import dataclass

_SIZES: Final = (14.0, 12.0, 10.5, 9.0, 8.0, 7.0, 6.0)
"""Points, tried until the chart fits the page."""
_LEADING: Final = 1.35
_PAD: Final = 0.55  # em inside a box
_BETWEEN: Final = 1.1  # em between boxes side by side
_FALL: Final = 2.4  # em from a level down to the next
_NARROWEST: Final = 8.5  # em of a box
_WIDEST: Final = 30.0
_MOST_ABREAST: Final = 8
_RAIL: Final = 1.4  # em at the left, for the line down to the rest of a level
_PHRASE: Final = re.compile(r"[^，；。 ]+[，；。 ]*|[，；。 ]+")
_FEW: Final = 2
"""Lines that stand in the middle of a box."""
_OUTLINE: Final = 0.9
_RULE: Final = 0.7


@dataclass(frozen=True, slots=True)
class _Set:
    """One box with its type set; lines stand at the box's left, their baselines at 0."""

    head: list[TextLine]
    name: list[TextLine]
    text: list[TextLine]

    def high(self, em: float) -> float:
        """Return the height that the box needs."""
        count = len(self.head) + len(self.name) + len(self.text)
        below = self.name or self.text
        return count * em * _LEADING + (4 if below else 2) * _PAD * em * 0.7


@dataclass(frozen=True, slots=True)
class _Line:
    """Boxes side by side: their left edges, width, height and contents; ``first`` of its level."""

    lefts: tuple[float, ...]
    width: float
    height: float
    boxes: tuple[_Set, ...]
    first: bool

    @property
    def middles(self) -> tuple[float, ...]:
        """Where lines meet the boxes."""
        return tuple(left + self.width / 2 for left in self.lefts)


def duty_boxes(block: DutyChart, profile: Profile) -> list[Box]:
    """Set the chart over the whole width, on one page."""
    drawing, _, high = duty_drawing(block, profile)
    return [Box(high, (drawing,)), Box(profile.pitch / 2, glue=True)] if high else []


def duty_drawing(block: DutyChart, profile: Profile) -> tuple[Drawing, float, float]:
    """Return the chart drawn over the whole width, with its width and height in points."""
    width = profile.block_width
    room = profile.block_height - 3 * profile.pitch
    if block.height_mm:
        room = min(room, block.height_mm * MM)
    lines: list[_Line] = []
    em = _SIZES[-1]
    for em in _SIZES:
        lines = list(_lines(block.levels, width, em, profile))
        if _high(lines, em) <= room:
            break
    return Drawing(tuple(_drawn(lines, em)), block.words), width, _high(lines, em)


def _high(lines: Sequence[_Line], em: float) -> float:
    return sum(line.height for line in lines) + max(0, len(lines) - 1) * _FALL * em


def _lines(
    levels: Sequence[Sequence[DutyBox]], width: float, em: float, profile: Profile
) -> Iterator[_Line]:
    """Yield the levels in lines of boxes, as even as they can be."""
    for level in levels:
        if not level:
            continue
        fit = int((width - _RAIL * em) // ((_NARROWEST + _BETWEEN) * em))
        most = max(1, min(_MOST_ABREAST, fit, len(level)))
        count = -(-len(level) // most)
        abreast = -(-len(level) // count)
        for start in range(0, len(level), abreast):
            yield _line(level[start : start + abreast], abreast, start, (width, em), profile)


def _line(
    boxes: Sequence[DutyBox], abreast: int, start: int, sheet: tuple[float, float], profile: Profile
) -> _Line:
    width, em = sheet
    gap, rail = _BETWEEN * em, _RAIL * em
    room = width - 2 * rail
    wide = min((room - gap * (abreast - 1)) / abreast, _WIDEST * em)
    whole = wide * len(boxes) + gap * (len(boxes) - 1)
    left = rail + (room - whole) / 2
    made = tuple(_set(box, wide, em, profile) for box in boxes)
    return _Line(
        tuple(left + at * (wide + gap) for at in range(len(boxes))),
        wide,
        max(one.high(em) for one in made),
        made,
        start == 0,
    )


def _set(box: DutyBox, width: float, em: float, profile: Profile) -> _Set:
    pad = _PAD * em
    room = width - 2 * pad
    head = replace(profile.head_cell, size=em)
    plain = replace(profile.cell, size=em)
    return _Set(
        _centred(box.head, head, room, pad),
        _centred(box.name, plain, room, pad),
        _body(box.text, plain, room, pad),
    )


def _centred(text: str, style: TextStyle, room: float, pad: float) -> list[TextLine]:
    """Set text in the middle, broken between its phrases where these fit a line."""
    return [
        line.moved(pad, 0)
        for part in paragraphs(text)
        for phrase in _phrases(part, style, room)
        for line in Type((Run(phrase),), style).centred(room, balance=True)
    ]


def _phrases(text: str, style: TextStyle, room: float) -> list[str]:
    """Return the lines of a text broken after a comma or at a blank; whole where that fails."""
    lines = [""]
    for phrase in _PHRASE.findall(text):
        longer = lines[-1] + phrase
        if lines[-1] and Type((Run(longer.rstrip()),), style).natural > room:
            lines.append(phrase)
        else:
            lines[-1] = longer
    lines = [line.rstrip() for line in lines]
    fits = all(Type((Run(line),), style).natural <= room for line in lines)
    return lines if fits else [text]


def _body(text: str, style: TextStyle, room: float, pad: float) -> list[TextLine]:
    """Set what a box does: in the middle where few lines take it, else from the left."""
    few = _centred(text, style, room, pad)
    if len(few) <= _FEW:
        return few
    parts = [Type((Run(part),), style).ragged(room) for part in paragraphs(text)]
    return [line.moved(pad, 0) for part in parts for line, _ in part]


def _drawn(lines: Sequence[_Line], em: float) -> Iterator[Item]:
    tops = [0.0]
    for line in lines:
        tops.append(tops[-1] + line.height + _FALL * em)
    for line, top in zip(lines, tops, strict=False):
        for left, box in zip(line.lefts, line.boxes, strict=True):
            yield from _box(box, (left, top, line.width, line.height), em)
    yield from _joined(lines, tops, em)


def _box(box: _Set, place: tuple[float, float, float, float], em: float) -> Iterator[Item]:
    left, top, width, height = place
    corners = ((left, top), (left + width, top), (left + width, top + height), (left, top + height))
    yield Stroke((*corners, corners[0]), _OUTLINE)
    pitch, gap = em * _LEADING, _PAD * em * 0.7
    style = TextStyle(box.head[0].marks[0].face, em) if box.head else None
    down = baseline(pitch, style) if style else em
    y = top + gap
    for line in box.head:
        yield line.moved(left, y + down)
        y += pitch
    if box.name or box.text:
        y += gap
        yield Rule(left, y, left + width, y, 0.4)
        y += gap
    for line in (*box.name, *box.text):
        yield line.moved(left, y + down)
        y += pitch


def _joined(lines: Sequence[_Line], tops: Sequence[float], em: float) -> Iterator[Item]:
    """Yield the lines from each level to the next; a level's further lines hang at its left."""
    bus = rail = 0.0
    for at, (upper, lower) in enumerate(pairwise(lines), 1):
        here = tops[at] - _FALL * em / 2
        for x in lower.middles:
            yield Rule(x, here, x, tops[at], _RULE)
        if lower.first:
            above = upper.middles
            for x in above:
                yield Rule(x, tops[at - 1] + upper.height, x, here, _RULE)
            bus, rail = here, _RAIL * em / 2
            ends = (*above, *lower.middles)
            yield Rule(min(ends), here, max(ends), here, _RULE)
            continue
        # The level goes on: from its first line's left, down beside the boxes.
        yield Rule(rail, bus, min(upper.middles), bus, _RULE)
        yield Rule(rail, bus, rail, here, _RULE)
        yield Rule(rail, here, max(lower.middles), here, _RULE)
        bus = here
