"""The return slip at a leaflet's foot: a cut line, fields to fill in, a code to scan."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from schoolguard.documents.fonts import Face
from schoolguard.documents.page import Item, Rule, TextLine
from schoolguard.documents.profile import MM, TextStyle
from schoolguard.documents.tree import Run
from schoolguard.documents.typeset import Type, baseline
from schoolguard.domain.leaflet import LeafletBatch, LeafletCopy

MODULE: Final = 0.51 * MM
"""Width of the narrowest bar: what a cheap scanner reads from a cheap printer."""
_MODULES: Final = 90
_QUIET: Final = 6.4 * MM
BARS_HEIGHT: Final = 13 * MM
CODE_WIDTH: Final = _MODULES * MODULE + 2 * _QUIET
_TEXT: Final = TextStyle(Face.SONG, 10.5)
_BOLD: Final = TextStyle(Face.HEI, 11.5)
_SMALL: Final = TextStyle(Face.SONG, 8.0)
_HAND: Final = TextStyle(Face.KAI, 11.0)
_DIGITS: Final = TextStyle(Face.SANS, 11.0)
_PITCH: Final = 19.0
_ROW: Final = 23.0
_GAP: Final = 6 * MM
_DASH: Final = 4.0
_NARROW: Final = 90 * MM
_BELOW_CODE: Final = 8.0


@dataclass(frozen=True, slots=True)
class SlipStrip:
    """A strip as all copies share it; ``height`` is what it takes from the sheet's foot.

    ``fields`` are where a copy's class and its name or seat go: (x, baseline, room).
    ``code`` is the left and the top edge of the bars with their quiet zones.
    """

    height: float
    items: tuple[Item, ...]
    fields: tuple[tuple[float, float, float], ...]
    code: tuple[float, float]


def slip_strip(batch: LeafletBatch, margin: float, width: float) -> SlipStrip:
    """Return the strip of a batch, at the foot of its sheet."""
    words = [
        (line, style)
        for text, style in ((f"《{batch.title}》回执", _BOLD), (batch.slip_words, _TEXT))
        for line in Type((Run(text),), style).lines(width)
    ]
    left = width - CODE_WIDTH - 3 * MM
    narrow = left < _NARROW  # the line to sign on then runs below the code
    beside = 2 * _ROW + (_BELOW_CODE if narrow else 0.0)
    height = _GAP + 10 + len(words) * _PITCH + beside + _ROW + 6
    top = batch.paper.height_mm * MM - margin - height
    items: list[Item] = list(_cut(margin, top + _GAP / 2, width))
    y = top + _GAP + 6
    for line, style in words:
        items.append(line.moved(margin, y + baseline(_PITCH, style)))
        y += _PITCH
    y += 4
    code = (margin + width - CODE_WIDTH, y + 2)
    items_of_class, fields = _row(("班级：", "姓名/座号："), margin, y, left)
    ticks, _ = _row(("□ 已阅读", "□ 与孩子共同学习"), margin, y + _ROW, left)
    signed, _ = _row(("家长签名：", "日期："), margin, y + beside, width if narrow else left)
    items += [*items_of_class, *ticks, *signed]
    return SlipStrip(height, tuple(items), tuple(fields), code)


def fields_of(strip: SlipStrip, copy: LeafletCopy) -> Iterator[Item]:
    """Yield what one copy's slip says: its class, its name or seat, the digits of its code."""
    seat = f"{copy.seat}号" if copy.seat else ""
    for (x, y, room), text in zip(
        strip.fields, (copy.class_name, " ".join(filter(None, (copy.name, seat)))), strict=True
    ):
        if text:
            yield _fitted(text, _HAND, room).moved(x, y)
    if copy.code:
        digits = f"{copy.code[:2]} {copy.code[2:8]} {copy.code[8:]}"
        line, wide = Type((Run(digits),), _DIGITS).ragged(float("inf"))[0]
        x, y = strip.code
        yield line.moved(x + (CODE_WIDTH - wide) / 2, y + BARS_HEIGHT + 13)


def _cut(margin: float, y: float, width: float) -> Iterator[Item]:
    """Yield a dashed line with its word in the middle."""
    line, wide = Type((Run("沿虚线剪下"),), _SMALL).ragged(float("inf"))[0]
    middle = margin + width / 2
    yield line.moved(middle - wide / 2, y + 3)
    x = margin
    while x < margin + width:
        if not middle - wide / 2 - _DASH < x + _DASH / 2 < middle + wide / 2 + _DASH:
            yield Rule(x, y, min(x + _DASH, margin + width), y, 0.6)
        x += 2 * _DASH


def _row(
    labels: tuple[str, ...], x: float, y: float, width: float
) -> tuple[list[Item], list[tuple[float, float, float]]]:
    """Return two labels beside each other, those ending in ： with a line to write on."""
    items: list[Item] = []
    open_at: list[tuple[float, float, float]] = []
    base = y + baseline(_ROW, _TEXT)
    half = width * 0.44
    for label, left, room in ((labels[0], x, half - 8), (labels[1], x + half, width - half)):
        line, wide = Type((Run(label),), _TEXT).ragged(float("inf"))[0]
        items.append(line.moved(left, base))
        if label.endswith("："):
            items.append(Rule(left + wide, base + 3, left + room, base + 3))
            open_at.append((left + wide + 1, base, room - wide - 2))
    return items, open_at


def _fitted(text: str, style: TextStyle, room: float) -> TextLine:
    line, wide = Type((Run(text),), style).ragged(float("inf"))[0]
    if wide > room:
        smaller = TextStyle(style.face, style.size * room / wide)
        line, _ = Type((Run(text),), smaller).ragged(float("inf"))[0]
    return line
