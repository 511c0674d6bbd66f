"""The search field's own part: pages, by what they are called and by how that sounds."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.ui.widgets.search_field import SearchField

TITLES = ("今日", "领导小组", "班级任务", "国旗下讲话", "家长消息", "其他活动", "月末总结", "设置")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ld", ["领导小组"]),
        ("lingdao", ["领导小组"]),
        ("LD", ["领导小组"]),
        ("ｌｄ", ["领导小组"]),
        ("h", ["国旗下讲话", "其他活动"]),
        ("小组", ["领导小组"]),
        ("jz", ["家长消息"]),
        ("qqq", []),
    ],
)
def test_a_page_is_found_by_its_words_and_by_their_sound(
    typed: str, found: list[str], qtbot: QtBot
) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.set_pages([SearchHit(HitKind.PAGE, title, "", title) for title in TITLES])
    field.textEdited.emit(typed)
    shown = [field.model.index(place, 0).data() for place in range(field.model.rowCount())]
    assert [one for one in shown if one in TITLES] == found


@pytest.fixture
def beside(qtbot: QtBot) -> Iterator[tuple[QLineEdit, SearchField]]:
    """Another field with the keyboard, and the search field below it."""
    window = QWidget()
    other, field = QLineEdit(window), SearchField(window)
    box = QVBoxLayout(window)
    box.addWidget(other)
    box.addWidget(field)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus()
    field.set_pages([SearchHit(HitKind.PAGE, title, "", title) for title in TITLES])
    yield other, field
    window.close()


def test_escape_gives_the_keyboard_back(beside: tuple[QLineEdit, SearchField]) -> None:
    other, field = beside
    field.focus()
    QTest.keyClicks(field, "ld")
    assert field.list.isVisible()
    QTest.keyClick(field.list, Qt.Key.Key_Escape)
    assert not field.list.isVisible()
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert other.hasFocus()
    field.focus()
    QTest.keyClick(field, Qt.Key.Key_Escape)  # nothing typed
    assert other.hasFocus()


def test_the_last_hit_stays_chosen(beside: tuple[QLineEdit, SearchField], qtbot: QtBot) -> None:
    _, field = beside
    field.focus()
    QTest.keyClicks(field, "ld")
    QTest.keyClick(field.list, Qt.Key.Key_Down)  # there is one
    with qtbot.waitSignal(field.picked) as picked:
        QTest.keyClick(field.list, Qt.Key.Key_Return)
    assert picked.args is not None
    assert picked.args[0].title == "领导小组"
