"""What is found by typing into the window's search field."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.ui.shell import Shell
from tests.ui.fakes import open_panel, page, press


def find(words: str) -> list[SearchHit]:
    rows = [SearchHit(HitKind.CLASS, f"三年级{n}班", "甲一", str(n)) for n in range(1, 4)]
    return [row for row in rows if words in row.title]


def titles(shell: Shell) -> list[str]:
    model = shell.form.search.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_typing_finds_pages_and_classes(shell: Shell, qtbot: QtBot) -> None:
    shell.attach(object(), find)
    press(Qt.Key.Key_K, shell, ctrl=True)
    search = shell.form.search
    assert search.hasFocus()
    QTest.keyClicks(search, "2")
    assert titles(shell) == ["三年级2班"]
    search.clear()
    search.setText("")
    search.textEdited.emit("页")
    assert search.list.isVisible() or titles(shell)


def test_enter_opens_the_hit_chosen_with_the_arrows(shell: Shell, qtbot: QtBot) -> None:
    shell.attach(object(), find)
    search = shell.form.search
    search.focus()
    search.setText("班")
    search.textEdited.emit("班")
    assert search.list.isVisible()
    QTest.keyClick(search.list, Qt.Key.Key_Down)
    QTest.keyClick(search.list, Qt.Key.Key_Return)
    assert shell.form.title.text() == "页二"
    hit = page(shell).heard[-1]
    assert isinstance(hit, SearchHit)
    assert hit.target == "2"
    assert search.text() == ""


def test_a_page_is_found_before_there_are_services(shell: Shell, qtbot: QtBot) -> None:
    search = shell.form.search
    search.focus()
    search.setText("页三")
    search.textEdited.emit("页三")
    QTest.keyClick(search.list, Qt.Key.Key_Return)
    assert shell.form.title.text() == "页三"


def test_nothing_found_is_said_and_cannot_be_opened(shell: Shell, qtbot: QtBot) -> None:
    shell.attach(object(), find)
    search = shell.form.search
    search.focus()
    search.setText("王五")
    search.textEdited.emit("王五")
    assert titles(shell) == ["没有查到“王五”。"]
    QTest.keyClick(search.list, Qt.Key.Key_Return)
    assert shell.form.title.text() == "页一"


def test_escape_empties_the_field_before_it_closes_the_panel(shell: Shell, qtbot: QtBot) -> None:
    shell.attach(object(), find)
    open_panel(shell)
    search = shell.form.search
    search.focus()
    search.setText("三年级")
    search.textEdited.emit("三年级")
    QTest.keyClick(search.list, Qt.Key.Key_Escape)
    assert not search.list.isVisible()
    press(Qt.Key.Key_Escape, shell)
    assert search.text() == ""
    assert shell.form.panel_host.isVisible()
    press(Qt.Key.Key_Escape, shell)
    assert not shell.form.panel_host.isVisible()


def test_the_hits_are_a_sound_model(shell: Shell, watch_model: Callable[[object], None]) -> None:
    model = shell.form.search.model
    watch_model(model)
    model.set_hits(find("班"), "")
    model.set_hits([], "没有")
    model.set_hits([], "")
    assert model.rowCount() == 0
