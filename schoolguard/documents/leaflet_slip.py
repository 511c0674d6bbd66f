"""The return slip at a leaflet's foot, or alone: a cut line, fields to fill in, codes to scan."""

from collections.abc import Iterator
from typing import Final

from schoolguard.documents.fonts import Face
from schoolguard.documents.leaflet_codes import BARS_MODULES, QR_MODULES
from schoolguard.documents.page import Item, Rule, TextLine
from schoolguard.documents.profile import MM, TextStyle
from schoolguard.documents.tree import Run
from schoolguard.documents.typeset import Type, baseline
from schoolguard.domain.leaflet import LeafletBatch
from schoolguard.domain.record import dataclass

MODULE: Final = 0.51 * MM
"""Width of the narrowest bar: what a cheap scanner reads from a cheap printer."""
QR_MODULE: Final = 0.7 * MM
BARS_HEIGHT: Final = 12 * MM
_QUIET: Final = 5.2 * MM
_QR_QUIET: Final = 4 * QR_MODULE
BARS_WIDTH: Final = BARS_MODULES * MODULE
QR_SIDE: Final = QR_MODULES * QR_MODULE
_BOTH: Final = BARS_WIDTH + 2 * _QUIET + QR_SIDE + 2 * _QR_QUIET
_BARS_ALONE: Final = BARS_WIDTH + 2 * _QUIET
_CODE_HEIGHT: Final = QR_SIDE + 2 * _QR_QUIET
_TEXT: Final = TextStyle(Face.SONG, 10.0)
_BOLD: Final = TextStyle(Face.HEI, 11.0)
_SMALL: Final = TextStyle(Face.SONG, 8.0)
_HAND: Final = TextStyle(Face.KAI, 11.0)
_DIGITS: Final = TextStyle(Face.SANS, 10.5)
_PITCH: Final = 14.5
_ROW: Final = 19.0
_GAP: Final = 4.5 * MM
_DASH: Final = 4.0
_LEAST_FIELDS: Final = 42 * MM
_WIDE: Final = 90 * MM
_LAST: Final = ("家长签名：", "日期：")
_ABREAST: Final[tuple[tuple[str, ...], ...]] = (
    ("班级：", "姓名/座号："),
    ("□ 已阅读", "□ 与孩子共同学习"),
    _LAST,
)
_BELOW: Final[tuple[tuple[str, ...], ...]] = (
    ("班级：",),
    ("姓名/座号：",),
    ("□ 已阅读  □ 共同学习",),
)


@dataclass(frozen=True, slots=True)
class Field:
    """Where a copy writes: baseline, room, style; ``side`` 0 begins at x, 0.5 centres, 1 ends."""

    x: float
    y: float
    room: float
    style: TextStyle
    side: float = 0.0


@dataclass(frozen=True, slots=True)
class SlipStrip:
    """A slip as all copies share it; ``height`` is what it takes from the sheet's foot.

    ``fields`` are those of a copy's class, its name or seat, the digits of its code. ``bars``
    is the left and the top edge of the bars, ``qr`` of the square; None where there is no room.
    """

    height: float
    items: tuple[Item, ...]
    fields: tuple[Field, ...]
    bars: tuple[float, float]
    qr: tuple[float, float] | None


def slip_strip(batch: LeafletBatch, margin: float, width: float) -> SlipStrip:
    """Return the strip of a batch, at the foot of its sheet."""
    made = _slip(batch, margin, 0.0, width)
    top = batch.paper.height_mm * MM - margin - made.height - _GAP
    cut = tuple(_cut(margin, top + _GAP / 2, width))
    return _moved(made, top + _GAP, _GAP, cut)


def alone_strip(batch: LeafletBatch, margin: float, width: float) -> SlipStrip:
    """Return a slip that is a sheet of its own."""
    return _slip(batch, margin, margin, width)


def _moved(made: SlipStrip, dy: float, more: float, also: tuple[Item, ...]) -> SlipStrip:
    return SlipStrip(
        made.height + more,
        (*also, *(one.moved(0, dy) for one in made.items)),
        tuple(Field(one.x, one.y + dy, one.room, one.style, one.side) for one in made.fields),
        (made.bars[0], made.bars[1] + dy),
        None if made.qr is None else (made.qr[0], made.qr[1] + dy),
    )


def _slip(batch: LeafletBatch, x: float, y: float, width: float) -> SlipStrip:
    """Return a slip whose upper left corner is (x, y): words, fields, and the codes."""
    began = y
    items: list[Item] = []
    for text, style in ((f"《{batch.title}》回执", _BOLD), (batch.slip_words, _TEXT)):
        for line in Type((Run(text),), style).lines(width):
            items.append(line.moved(x, y + baseline(_PITCH, style)))
            y += _PITCH
    y += 4
    both = width - _BOTH >= _LEAST_FIELDS
    codes = _BOTH if both or width < _BARS_ALONE + _LEAST_FIELDS else _BARS_ALONE
    beside = width - codes - 3 * MM
    stacked = beside < _LEAST_FIELDS
    rows = _ABREAST if stacked or beside >= _WIDE else _BELOW
    room = width if stacked else beside
    fields: list[Field] = []
    top = y
    for labels in rows:
        made, open_at = _row(labels, x, y, room)
        items += made
        fields += open_at
        y += _ROW
    code_top = y + 2 if stacked else top
    y = max(y, code_top + _CODE_HEIGHT)
    if not stacked and beside < _WIDE:
        made, _ = _row(_LAST, x, y, width)
        items += made
        y += _ROW
    right = x + width
    bars_x = right - codes + _QUIET
    bars = (bars_x, code_top + 3)
    has_qr = codes == _BOTH
    qr = (right - _QR_QUIET - QR_SIDE, code_top + _QR_QUIET) if has_qr else None
    digits = Field(bars_x + BARS_WIDTH / 2, bars[1] + BARS_HEIGHT + 12, BARS_WIDTH, _DIGITS, 0.5)
    return SlipStrip(y - began + 2, tuple(items), (*fields[:2], digits), bars, qr)


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
) -> tuple[list[Item], list[Field]]:
    """Return labels beside each other, those ending in ： with a line to write on."""
    items: list[Item] = []
    open_at: list[Field] = []
    base = y + baseline(_ROW, _TEXT)
    shares = (width,) if len(labels) == 1 else (width * 0.44 - 8, width * 0.56)
    left = x
    for label, room in zip(labels, shares, strict=True):
        line, wide = _fitted(label, room)
        items.append(line.moved(left, base))
        if label.endswith("："):
            items.append(Rule(left + wide, base + 3, left + room, base + 3))
            open_at.append(Field(left + wide + 1, base, room - wide - 2, _HAND))
        left = x + width * 0.44
    return items, open_at


def _fitted(text: str, room: float) -> tuple[TextLine, float]:
    line, wide = Type((Run(text),), _TEXT).ragged(float("inf"))[0]
    if wide > room:
        smaller = TextStyle(_TEXT.face, _TEXT.size * room / wide)
        line, wide = Type((Run(text),), smaller).ragged(float("inf"))[0]
    return line, wide
