"""Every kind of control in every state, drawn as the window draws it, for tests to measure.

States are set as Qt has them (the pointer over, held down, with the keyboard), without waiting.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QHoverEvent, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from schoolguard.domain.chart import Chart, ChartKind, Series
from schoolguard.domain.message import ForwardState
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.ui.models.evidence import EvidenceDelegate
from schoolguard.ui.models.messages import NOTE_ROLE, TwoLines
from schoolguard.ui.rail import Badge, RailButton
from schoolguard.ui.tokens import TagKind
from schoolguard.ui.widgets.chart import ChartView
from schoolguard.ui.widgets.class_grid import STATE_ROLE, CellOfClass
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.gap_list import GapList
from schoolguard.ui.widgets.hit_list import HIT_ROLE, HitDelegate
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.measure_card import MeasureCard
from schoolguard.ui.widgets.next_line import NextLine
from schoolguard.ui.widgets.side_tabs import SideTabs
from schoolguard.ui.widgets.table import TAG_ROLE, TableView
from schoolguard.ui.widgets.tag import Tag
from tests.ui.helpers import contrast

TEXT, SHAPE = 4.5, 3.0
"""WCAG 2 AA: contrast of text, of what a control is known by."""
KINDS: Final[tuple[TagKind, ...]] = ("done", "going", "late", "idle")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A piece of the window: what it is, its pixels, and the contrast that its ink must have."""

    name: str
    image: QImage
    least: float = TEXT


def pixels(image: QImage) -> list[int]:
    """Return the colours of a picture, row by row."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(plain.constBits()).cast("I").tolist()


def ground_of(image: QImage) -> QColor:
    """Return the colour that most of a picture has."""
    return QColor(Counter(pixels(image)).most_common(1)[0][0])


def ink_of(image: QImage) -> float:
    """Return how strongly what stands out most in a picture does so."""
    ground = ground_of(image)
    return max(contrast(QColor(colour), ground) for colour in set(pixels(image)))


def changed(before: QImage, after: QImage) -> int:
    """Return how many pixels differ by what a shape must have."""
    pairs = Counter(zip(pixels(before), pixels(after), strict=True))
    return sum(
        count
        for (was, now), count in pairs.items()
        if was != now and contrast(QColor(was), QColor(now)) >= SHAPE
    )


def grab(widget: QWidget, part: QRect | None = None) -> QImage:
    """The widget as it stands on its ground: alone, its corners would be transparent."""
    window = widget.window()
    rect = widget.rect() if part is None else part
    taken = window.grab(QRect(widget.mapTo(window, rect.topLeft()), rect.size())).toImage()
    assert not taken.isNull(), (widget, rect, window.size())
    return taken


@contextmanager
def over(widget: QWidget, at: QPoint | None = None) -> Iterator[None]:
    """Let the pointer stand over a widget."""
    place = QPointF(widget.rect().center() if at is None else at)
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    for kind in (QEvent.Type.HoverEnter, QEvent.Type.HoverMove):
        QApplication.sendEvent(widget, QHoverEvent(kind, place, place, QPointF(-1, -1)))
    yield
    away = QPointF(-1, -1)
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    QApplication.sendEvent(widget, QHoverEvent(QEvent.Type.HoverLeave, away, away, place))


@contextmanager
def down(button: QAbstractButton) -> Iterator[None]:
    """Hold a button down."""
    button.setDown(True)
    yield
    button.setDown(False)


@contextmanager
def focused(widget: QWidget) -> Iterator[None]:
    """Give a widget the keyboard, by Tab."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert widget.hasFocus(), widget
    yield
    widget.clearFocus()


def buttons() -> dict[str, QAbstractButton]:
    """Every kind of button."""
    made: dict[str, QAbstractButton] = {"button": QPushButton("保存并打印")}
    for name in ("primary", "danger", "link", "chip"):
        made[name] = QPushButton("保存并打印")
        mark(made[name], name)
    for name in ("bare", "action"):
        made[name] = QToolButton()
        made[name].setText("导出")
        mark(made[name], name)
    for name in ("chip", "button"):
        made[f"{name}, chosen"] = QPushButton("小学高段")
        made[f"{name}, chosen"].setCheckable(True)
        made[f"{name}, chosen"].setChecked(True)
        mark(made[f"{name}, chosen"], *(["chip"] if name == "chip" else []))
    made["check"], made["radio"] = QCheckBox("印姓名"), QRadioButton("每生一份")
    half = QCheckBox("印姓名")
    half.setTristate()
    half.setCheckState(Qt.CheckState.PartiallyChecked)
    made["half"], made["checked"] = half, QCheckBox("印姓名")
    made["checked"].setChecked(True)
    made["radio, on"] = QRadioButton("每生一份")
    made["radio, on"].setAutoExclusive(False)
    made["radio, on"].setChecked(True)
    for kind in ("late", "going"):
        rail = RailButton("today", "今日", "sun")
        rail.set_badge(Badge(3, kind))
        made[f"rail, {kind}"] = rail
    made["rail, on"] = RailButton("today", "今日", "sun")
    made["rail, on"].setChecked(True)
    line = NextLine()
    line.say("导入花名册")
    made["next line"] = line
    return made


def fields() -> dict[str, QWidget]:
    """Every kind of field, filled."""
    combo = QComboBox()
    combo.addItems(["办公室", "班主任"])
    wrong, read = QLineEdit("青禾小学"), QLineEdit("青禾小学")
    mark(wrong, "wrong")
    read.setReadOnly(True)
    empty, hint = QLineEdit(), QPlainTextEdit()
    empty.setPlaceholderText("如：青禾小学")
    hint.setPlaceholderText("一句话或不填")
    lines = QPlainTextEdit("看案例短片")
    for one in (lines, hint):
        one.setFixedHeight(48)
    chosen = QLineEdit("青禾小学")
    chosen.selectAll()
    made = {"field": QLineEdit("青禾小学"), "field, wrong": wrong, "field, read only": read}
    made |= {"placeholder": empty, "field, selected": chosen}
    return {**made, "text": lines, "text, placeholder": hint, "combo": combo,
            "spin": QSpinBox(), "date": DateEdit()}  # fmt: skip


def _items(rows: int = 3, columns: int = 1) -> QStandardItemModel:
    model = QStandardItemModel(rows, columns)
    for row in range(rows):
        for column in range(columns):
            item = QStandardItem("三年级3班")
            item.setData("11月20日", NOTE_ROLE)  # for gaps the same role says that a row opens
            item.setData("ZZ-2026-003", Qt.ItemDataRole.UserRole)
            item.setData(SearchHit(HitKind.CLASS, "三年级3班", "欧阳若曦", "x"), HIT_ROLE)
            item.setData(ForwardState.OPEN.value, STATE_ROLE)
            model.setItem(row, column, item)
    return model


def _listed(delegate: Callable[[QListView], QAbstractItemDelegate] | None) -> QListView:
    view = QListView()
    model = _items()
    for row, kind in enumerate(KINDS[:3]):
        model.item(row).setData(Tag(kind, "6/6"), TAG_ROLE)
    view.setModel(model)
    if delegate is not None:
        view.setItemDelegate(delegate(view))
    return view


def lists() -> dict[str, QAbstractItemView]:
    """Every kind of list and table, with rows."""
    gaps, cells, table = GapList(), TableView(), TableView()
    model = _items()
    for row in range(3):
        model.item(row).setData(Tag(KINDS[row], "6/6"), TAG_ROLE)
    gaps.setModel(model)
    cells.setModel(_items())
    cells.setItemDelegate(CellOfClass(cells))
    tags = _items(4, 2)
    for row, kind in enumerate(KINDS):
        tags.item(row, 1).setData(Tag(kind, "6/6"), TAG_ROLE)
    tags.setHorizontalHeaderLabels(["班级", "主题班会"])
    table.setModel(tags)
    made: dict[str, QAbstractItemView] = {
        "list": _listed(None),
        "messages": _listed(TwoLines),
        "evidence": _listed(EvidenceDelegate),
        "hits": _listed(HitDelegate),
        "gaps": gaps,
        "class grid": cells,
        "table": table,
    }
    for view in made.values():
        view.setMouseTracking(True)
        view.model().setParent(view)
        view.setFixedHeight(240)
    return made


def others() -> dict[str, QWidget]:
    """What else the keyboard reaches or words stand on."""
    card, tabs, side, slider = MeasureCard(), QTabBar(), SideTabs(), QSlider()
    card.say("已开班会", "34", "/ 36 个班", 0.9, "本周")
    for words in ("班级微信群", "校讯通短信"):
        tabs.addTab(words)
        side.addTab(QWidget(), words)
    side.setFixedHeight(100)
    slider.setOrientation(Qt.Orientation.Horizontal)
    chart = Chart(ChartKind.BAR, ("一年级", "二年级"), (Series("到会", (30.0, 40.0)),), "人")
    return {"card": card, "tabs": tabs, "side tabs": side, "slider": slider,
            "chart": ChartView(chart)}  # fmt: skip
