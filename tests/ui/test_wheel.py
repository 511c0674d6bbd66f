"""The wheel scrolls; no value changes under it."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from schoolguard.ui.widgets.date_edit import DateEdit

NOVEMBER = date(2026, 11, 16)


def turn(widget: QWidget) -> None:
    """One notch downwards, where the mouse stands on a widget, as it comes from the system."""
    window = widget.window()
    at = QPointF(widget.mapTo(window, widget.rect().center()))
    QTest.wheelEvent(window.windowHandle(), at, QPoint(0, -120))


@pytest.fixture
def boxes(qapp: QApplication) -> tuple[QComboBox, QSpinBox, DateEdit]:
    """A combo box, a number and a day; in no window yet."""
    combo, number, day = QComboBox(), QSpinBox(), DateEdit()
    combo.addItems(["一", "二", "三"])
    combo.setCurrentIndex(1)
    number.setValue(5)
    day.set_day(NOVEMBER)
    return combo, number, day


def values(boxes: tuple[QComboBox, QSpinBox, DateEdit]) -> tuple[int, int, date]:
    return boxes[0].currentIndex(), boxes[1].value(), boxes[2].day()


def test_a_wheel_over_a_box_scrolls_the_area(
    qtbot: QtBot, boxes: tuple[QComboBox, QSpinBox, DateEdit]
) -> None:
    area, body = QScrollArea(), QWidget()
    column = QVBoxLayout(body)
    for box in boxes:
        column.addWidget(box)
    column.addStretch()
    body.setMinimumHeight(2_000)
    area.setWidget(body)
    area.setWidgetResizable(True)
    qtbot.addWidget(area)
    area.resize(300, 200)
    with qtbot.waitExposed(area):
        area.show()
    area.activateWindow()
    lines = (boxes[1].lineEdit(), boxes[2].lineEdit())
    for under in (*boxes, *lines):
        area.verticalScrollBar().setValue(0)
        under.setFocus()
        turn(under)
        assert values(boxes) == (1, 5, NOVEMBER)
        assert area.verticalScrollBar().value() > 0


def test_a_box_that_scrolls_nowhere_turns_only_with_the_keyboard_in_it(
    qtbot: QtBot, boxes: tuple[QComboBox, QSpinBox, DateEdit]
) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    for box in boxes:
        column.addWidget(box)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    combo, number, _day = boxes
    combo.setFocus()
    turn(number)
    assert combo.hasFocus()
    assert values(boxes) == (1, 5, NOVEMBER)
    turn(combo)
    assert combo.currentIndex() == 2
