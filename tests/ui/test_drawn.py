"""Contrast and the keyboard's place, measured on what the window draws, not on its palette."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollBar,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from schoolguard.ui import theme
from schoolguard.ui.notify import Toast
from schoolguard.ui.widgets.card import Card, label
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.pdf_preview import PdfPreview
from schoolguard.ui.widgets.states import EmptyState, InlineError
from schoolguard.ui.widgets.table import TableView
from schoolguard.ui.widgets.tag import StateTag
from tests.ui import drawn
from tests.ui.bare_pdf import pages_of_classes
from tests.ui.drawn import SHAPE, TEXT, Drawn, grab, ground_of, ink_of


@pytest.fixture(params=["light", "dark"])
def host(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[QWidget]:
    """An open window of one theme whose layout takes what is to be drawn."""
    theme.switch(qapp, request.param)
    made = QWidget()
    made.setObjectName("scroll_body")
    QVBoxLayout(made).addWidget(QLineEdit())
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()
    theme.switch(qapp, "light")


def show(host: QWidget, widgets: Iterable[QWidget]) -> None:
    """Put widgets below each other, laid out and drawn once."""
    layout = host.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    QApplication.processEvents()  # they are shown
    host.setFixedSize(640, layout.sizeHint().height())
    QApplication.processEvents()
    host.activateWindow()
    QApplication.processEvents()
    first = host.findChild(QLineEdit)
    assert first is not None
    first.setFocus()


def weak(pieces: Iterable[Drawn]) -> dict[str, float]:
    """Return what stands out too little, with its contrast; nothing may be drawn empty."""
    seen = {one.name: (ink_of(one.image), one.least) for one in pieces}
    return {name: round(ink, 2) for name, (ink, least) in seen.items() if ink < least}


def inner(widget: QWidget, margin: int = 5) -> QRect:
    return widget.rect().adjusted(margin, margin, -margin, -margin)


def edge(widget: QWidget) -> QRect:
    """Across the left edge of a control and its ring, at half its height."""
    return QRect(-5, widget.height() // 2 - 1, 10, 3)


def test_buttons_in_every_state(host: QWidget) -> None:
    made = drawn.buttons()
    show(host, made.values())
    bare = ("link", "bare", "rail", "next", "check", "half", "radio", "action")

    def pieces() -> Iterator[Drawn]:
        for name, button in made.items():
            for state, held in (*_states(button), ("down", drawn.down(button))):
                with held:
                    part, tick = inner(button), _tick(button)
                    if tick is not None:
                        yield Drawn(f"{name} tick {state}", grab(button, tick), SHAPE)
                        part.setLeft(tick.right() + 4)
                    yield Drawn(f"{name} {state}", grab(button, part))
                    if not name.startswith(bare):
                        yield Drawn(f"{name} edge {state}", grab(button, edge(button)), SHAPE)

    assert weak(pieces()) == {}


def _tick(button: QAbstractButton) -> QRect | None:
    """Return where the box of a check or a radio button stands."""
    option = QStyleOptionButton()
    option.initFrom(button)
    elements = {
        "QCheckBox": QStyle.SubElement.SE_CheckBoxIndicator,
        "QRadioButton": QStyle.SubElement.SE_RadioButtonIndicator,
    }
    element = elements.get(button.metaObject().className())
    if element is None:
        return None
    return button.style().subElementRect(element, option, button).adjusted(-2, -2, 2, 2)


def test_fields_in_every_state(host: QWidget) -> None:
    made = drawn.fields()
    show(host, made.values())

    def pieces() -> Iterator[Drawn]:
        for name, field in made.items():
            for state, held in _states(field):
                with held:
                    yield Drawn(f"{name} {state}", grab(field, inner(field)))
                    if name != "field, read only":
                        yield Drawn(f"{name} edge {state}", grab(field, edge(field)), SHAPE)
        combo = made["combo"]
        assert isinstance(combo, QComboBox)
        combo.showPopup()
        view = combo.view()
        for row in range(2):  # the first is chosen
            rect = view.visualRect(view.model().index(row, 0)).adjusted(3, 3, -3, -3)
            yield Drawn(f"combo row {row}", grab(view.viewport(), rect))
        combo.hidePopup()

    assert weak(pieces()) == {}


def test_lists_in_every_state(host: QWidget) -> None:
    made = drawn.lists()
    show(host, made.values())

    def pieces() -> Iterator[Drawn]:
        for name, view in made.items():
            model, port = view.model(), view.viewport()
            view.clearSelection()
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    index = model.index(row, column)
                    part = view.visualRect(index).adjusted(4, 4, -4, -4)
                    if not port.rect().contains(part):
                        continue
                    at = f"{name} {row},{column}"
                    yield Drawn(at, grab(port, part))
                    with drawn.over(port, part.center()):
                        yield Drawn(f"{at} pointer", grab(port, part))
                    view.setCurrentIndex(index)
                    yield Drawn(f"{at} chosen", grab(port, part))
                    with drawn.focused(view):
                        yield Drawn(f"{at} keyboard", grab(port, part))
                    view.clearSelection()
                    view.setCurrentIndex(model.index(-1, -1))
        table = made["table"]
        assert isinstance(table, TableView)
        bar = table.horizontalHeader()
        yield Drawn("table head", grab(bar.viewport(), QRect(2, 2, 80, bar.height() - 4)))
        with drawn.over(bar.viewport(), QPoint(20, 10)):
            yield Drawn("table head pointer", grab(bar.viewport(), QRect(2, 2, 80, 26)))

    assert weak(pieces()) == {}


def test_words_on_every_ground(host: QWidget) -> None:
    card, error = Card(), InlineError()
    box = QVBoxLayout(card)
    roles = ("", "title", "card-title", "figure", "muted", "note", "strong", "error", "key")
    labels = {role: label("登记43", role) for role in roles}
    labels |= {f"{role} on a card": label("登记43", role) for role in roles}
    for role in roles:
        box.addWidget(labels[f"{role} on a card"])
    for kind in ("late", "going"):
        labels[f"badge {kind}"] = QLabel("3")
        labels[f"badge {kind}"].setProperty("badge", kind)
    empty = EmptyState("还没有班级", "从花名册导入。", "导入花名册")
    error.say("文件打不开", "请换一个文件。")
    tags = {f"tag {kind}": StateTag(kind, "进行中") for kind in drawn.KINDS}
    alone = [labels[role] for role in roles] + [labels["badge late"], labels["badge going"]]
    show(host, [card, *alone, error, empty, *tags.values()])
    said = {**labels, **tags, "what": error.what, "remedy": error.remedy}
    said |= {"empty heading": empty.heading, "empty text": empty.text}
    pieces = [Drawn(name, grab(one, inner(one, 1))) for name, one in said.items()]
    pieces += [Drawn("error mark", grab(error.picture), SHAPE)]
    pieces += [Drawn("empty mark", grab(empty.picture), SHAPE)]
    assert weak(pieces) == {}


def tab_bar(widget: QWidget) -> QTabBar:
    found = widget if isinstance(widget, QTabBar) else widget.findChild(QTabBar)
    assert found is not None
    return found


def test_tabs_cards_and_amounts(host: QWidget) -> None:
    made, said, bar = drawn.others(), QProgressBar(), QProgressBar()
    said.setValue(60)
    bar.setTextVisible(False)
    bar.setValue(50)
    scroll = QScrollBar(Qt.Orientation.Horizontal)
    scroll.setRange(0, 10)
    marks = {f"mark {kind}": StateTag(kind, "") for kind in drawn.KINDS}
    show(host, [*made.values(), said, bar, scroll, *marks.values()])

    def pieces() -> Iterator[Drawn]:
        for name, one in marks.items():
            yield Drawn(name, grab(one, inner(one, 3)), SHAPE)
        yield Drawn("progress text", grab(said, inner(said, 2)))
        yield Drawn("progress", grab(bar), SHAPE)
        yield Drawn("scroll bar", grab(scroll), SHAPE)
        yield Drawn("slider", grab(made["slider"]), SHAPE)
        yield Drawn("chart", grab(made["chart"]))
        for state, held in _states(made["card"]):
            with held:
                yield Drawn(f"card {state}", grab(made["card"], inner(made["card"])))
        for name in ("tabs", "side tabs"):
            tabs = tab_bar(made[name])
            for at in range(tabs.count()):
                part = tabs.tabRect(at).adjusted(8, 4, -8, -4)
                for state, held in _states(tabs, part.center()):
                    with held:
                        yield Drawn(f"{name} {at} {state}", grab(tabs, part))

    assert weak(pieces()) == {}


def _states(
    widget: QWidget, at: QPoint | None = None
) -> Iterator[tuple[str, AbstractContextManager[None]]]:
    yield "", nullcontext()
    yield "pointer", drawn.over(widget, at)
    yield "keyboard", drawn.focused(widget)


def test_what_floats(host: QWidget, qapp: QApplication) -> None:
    menu, date, toast = QMenu(host), DateEdit(), Toast(host)
    rows = [menu.addAction(words) for words in ("复制", "导出")]
    show(host, [date])
    calendar = date.calendarWidget()
    toast.say("已登记三年级3班的主题班会。", step=True)
    calendar.show()
    menu.popup(host.mapToGlobal(QPoint(0, 0)))
    menu.setActiveAction(rows[1])
    QToolTip.showText(host.mapToGlobal(QPoint(5, 5)), "打开这一页", host)
    QApplication.processEvents()

    def pieces() -> Iterator[Drawn]:
        for row, action in enumerate(rows):
            part = menu.actionGeometry(action).adjusted(6, 3, -6, -3)
            yield Drawn(f"menu {row}", grab(menu, part))
        for tip in qapp.topLevelWidgets():
            if tip.inherits("QTipLabel"):
                yield Drawn("tip", grab(tip, inner(tip, 2)))
        for said in (toast.picture, toast.text, toast.button):
            yield Drawn(f"toast {type(said).__name__}", grab(said, inner(said, 2)), TEXT)
        days = calendar.findChild(QAbstractItemView)
        assert days is not None
        for row in range(days.model().rowCount()):
            for column in range(days.model().columnCount()):
                index = days.model().index(row, column)
                yield Drawn(f"day {row},{column}", grab(days.viewport(), days.visualRect(index)))

    seen = list(pieces())
    menu.close()
    calendar.hide()
    QToolTip.hideText()
    assert {"tip", "menu 1", "day 1,1"} <= {one.name for one in seen}
    assert weak(seen) == {}


def test_the_keyboards_place_is_seen(host: QWidget) -> None:
    pages, made = PdfPreview(host), {**drawn.buttons(), **drawn.fields(), **drawn.others()}
    made |= drawn.lists()
    pages.show_pdf(pages_of_classes(1, 2))
    pages.setFixedHeight(120)
    made["pdf"] = pages.view
    for name in ("field, selected", "field, wrong", "hits"):
        made.pop(name)  # the same field again; hits leave the keyboard to their field
    show(host, [*(one for name, one in made.items() if name != "pdf"), pages])
    faint = {}
    made["side tabs"] = tab_bar(made["side tabs"])
    for name, widget in made.items():
        if isinstance(widget, QAbstractItemView):
            widget.setCurrentIndex(widget.model().index(1, 0))
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        before = grab(widget)
        with drawn.focused(widget):
            after = grab(widget)
        strong = drawn.changed(before, after)
        if strong < 24:
            faint[name] = strong
    assert faint == {}


def test_a_control_that_looks_weak_is_found(host: QWidget, qapp: QApplication) -> None:
    """The measure itself: what is disabled is weaker than AA, and is measured as such."""
    button = QPushButton("保存并打印")
    button.setEnabled(False)
    mark(button, "primary")
    show(host, [button])
    image = grab(button, inner(button))
    assert 1.2 < ink_of(image) < TEXT
    assert ground_of(image) == QColor(theme.colours().line)
    assert weak([Drawn("button", image)]) == {"button": pytest.approx(ink_of(image), abs=0.01)}
