"""Ctrl+K finds what can be done, on pages that nobody has been to as well, and does it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.notify import Toast
from schoolguard.ui.page import PageContext, PageSpec
from schoolguard.ui.shell import Shell
from tests.ui.fakes import NotePage


class Summary(NotePage):
    """Has an action by the words of the real page's."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.final = self.add_action("定稿", self.on_final)

    def on_final(self) -> None:
        self.heard.append("final")


@pytest.fixture
def shell(qtbot: QtBot) -> Shell:
    specs = (
        PageSpec("today", "今日", "sun", NotePage),
        PageSpec("summary", "月末总结", "file-text", Summary),
    )
    made = Shell(specs, ImmediateJobs())
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.first_painted), qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(lambda: made.current_page() is not None)
    made.attach(object())
    return made


def ask(shell: Shell, typed: str) -> list[str]:
    """Press Ctrl+K and type; return the lines of the list."""
    shell.form.search.focus()
    shell.form.search.setText(typed)
    shell.form.search.textEdited.emit(typed)  # QTest types no Chinese
    model = shell.form.search.model
    lines = range(model.rowCount())
    return [str(model.data(model.index(at, 0), Qt.ItemDataRole.AccessibleTextRole)) for at in lines]


@pytest.mark.parametrize("typed", ["定稿", "dg", "dinggao", "总结定稿"])
def test_an_action_is_found_and_done_on_a_page_not_visited_yet(shell: Shell, typed: str) -> None:
    assert ask(shell, typed) == ["定稿 月末总结"]
    QTest.keyClick(shell.form.search.list, Qt.Key.Key_Return)
    page = shell.current_page()
    assert isinstance(page, Summary)
    assert page.heard[-1] == "final"


def test_an_action_that_is_off_is_told_and_not_done(shell: Shell, qtbot: QtBot) -> None:
    shell.show_page("summary")
    page = shell.current_page()
    assert isinstance(page, Summary)
    page.final.setEnabled(False)
    assert ask(shell, "dg") == ["定稿 现在用不了"]
    QTest.keyClick(shell.form.search.list, Qt.Key.Key_Return)
    toast = shell.findChildren(Toast)[0]
    qtbot.waitUntil(toast.isVisible, timeout=2_000)
    assert any("“定稿”现在用不了" in one.text() for one in toast.findChildren(QLabel))
    assert "final" not in page.heard
    page.final.setVisible(False)
    assert "定稿" not in "".join(ask(shell, "dg").pop().split("“"))


def test_the_window_itself_answers_too(shell: Shell) -> None:
    assert ask(shell, "按键表") == ["看这张按键表 窗口"]
    assert "退出登录" not in "".join(ask(shell, "退出登录").pop(0).split("“")[:1])
