"""A page that loads after it was shown has the keyboard all the same."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.page import Page, PageContext, PageSpec
from schoolguard.ui.shell import Shell
from tests.ui.fakes import NotePage


class LatePage(Page):
    """Has its field when it is told so."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.field = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.field)
        self.field.hide()

    def shown(self) -> None:
        if self.field.isVisible():
            self.field.setFocus()


@pytest.fixture
def shell(qtbot: QtBot) -> Shell:
    specs = (PageSpec("one", "页一", "sun", NotePage), PageSpec("late", "页二", "sun", LatePage))
    made = Shell(specs, ImmediateJobs())
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(lambda: made.current_page() is not None)
    made.attach(object())
    return made


def late(shell: Shell) -> LatePage:
    QTest.keyClick(shell, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    page = shell.current_page()
    assert isinstance(page, LatePage)
    return page


def test_the_keyboard_comes_when_the_page_has_loaded(shell: Shell, qtbot: QtBot) -> None:
    page = late(shell)
    page.setFocus()  # as Qt does where a page is empty
    shell.show_page("late")
    page.field.show()
    qtbot.waitUntil(page.field.hasFocus)


def test_whoever_went_elsewhere_meanwhile_is_left_there(shell: Shell, qtbot: QtBot) -> None:
    page = late(shell)
    shell.form.search.setFocus()
    page.field.show()
    qtbot.waitUntil(page.field.isVisible)
    qtbot.wait(20)
    assert QApplication.focusWidget() is shell.form.search
