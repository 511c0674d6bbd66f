import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from schoolguard import faults
from schoolguard.domain.errors import SchoolError
from schoolguard.ui.application import Window, catch_bugs
from schoolguard.ui.notify import Question, WindowNotify
from schoolguard.ui.status import Status
from tests.tracked import ROOT
from tests.ui.helpers import is_freed

QUESTION = Question("删除三年级3班的班会记录？", "30 天内可以找回。", "删除", danger=True)


class Answers:
    """Bound methods that keep what was called."""

    def __init__(self) -> None:
        self.given: list[str] = []

    def yes(self) -> None:
        self.given.append("yes")

    def no(self) -> None:
        self.given.append("no")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(960, 600)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def button(box: QMessageBox, text: str) -> QPushButton:
    return next(b for b in box.findChildren(QPushButton) if b.text() == text)


@pytest.mark.parametrize(("text", "given"), [("删除", "yes"), ("取消", "no")])
def test_a_decision_gives_one_answer_and_is_freed(
    window: QWidget, boxes: list[QMessageBox], text: str, given: str
) -> None:
    answers = Answers()
    WindowNotify(window).decide(QUESTION, answers.yes, answers.no)
    [box] = boxes
    assert box.text() == QUESTION.title
    assert box.informativeText() == QUESTION.text
    QTest.mouseClick(button(box, text), Qt.MouseButton.LeftButton)
    assert answers.given == [given]
    assert is_freed(box)


def test_escape_and_enter_lose_nothing(window: QWidget, boxes: list[QMessageBox]) -> None:
    answers = Answers()
    notify = WindowNotify(window)
    notify.decide(QUESTION, answers.yes, answers.no)
    QTest.keyClick(boxes[0], Qt.Key.Key_Escape)
    notify.decide(QUESTION, answers.yes, answers.no)
    QTest.keyClick(boxes[1], Qt.Key.Key_Return)
    assert answers.given == ["no", "no"]


def test_trouble_is_said_with_its_remedy(window: QWidget, boxes: list[QMessageBox]) -> None:
    WindowNotify(window).trouble(SchoolError("store.stale"))
    assert boxes[0].text() == "这条记录刚被改过。"
    assert boxes[0].informativeText() == "请重新打开看看新内容，再改一次。"
    boxes[0].close()
    assert is_freed(boxes[0])


def test_a_bug_is_shown_with_details_that_name_nobody(
    window: QWidget, boxes: list[QMessageBox]
) -> None:
    try:
        faults.places("张三")  # type: ignore[arg-type]  # the bug
    except AttributeError as bug:
        WindowNotify(window).trouble(bug)
    [box] = boxes
    shown = box.findChild(QTextEdit)  # what is to be copied is seen before
    assert shown is not None
    assert shown.isVisible()
    QTest.mouseClick(button(box, "复制详情"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == shown.toPlainText()
    copied = QGuiApplication.clipboard().text()
    assert "AttributeError" in copied
    assert "faults.py:" in copied
    assert "张三" not in copied + box.text() + box.informativeText()
    assert str(ROOT) not in copied
    assert box.isVisible()
    box.close()


def test_a_toast_goes_by_itself_and_takes_no_keyboard(window: QWidget, qtbot: QtBot) -> None:
    notify = WindowNotify(window)
    before = window.focusWidget()
    notify.done("已复制 6 个班的提醒。")
    toast = notify.toast
    assert toast.isVisible()
    assert toast.text.text() == "已复制 6 个班的提醒。"
    assert not toast.button.isVisible()
    assert window.focusWidget() is before
    assert window.rect().contains(toast.geometry())
    window.resize(1200, 700)
    assert abs(toast.geometry().center().x() - 600) <= 1


class Steps:
    """Steps as a window knows them: the newest one's name, and how many were taken back."""

    def __init__(self) -> None:
        self.newest = ""
        self.taken = 0

    def latest(self) -> str:
        return self.newest

    def back(self) -> None:
        self.taken += 1


def followed(window: QWidget) -> tuple[WindowNotify, Steps]:
    notify, steps = WindowNotify(window), Steps()
    notify.follow_steps(steps.latest, steps.back)
    return notify, steps


def test_a_toast_offers_to_take_back_what_was_a_step(window: QWidget) -> None:
    notify, steps = followed(window)
    notify.done("已复制。")
    assert not notify.toast.button.isVisible()
    steps.newest = "one"
    notify.done("已删除。")
    QTest.mouseClick(notify.toast.button, Qt.MouseButton.LeftButton)
    assert steps.taken == 1
    assert not notify.toast.isVisible()
    notify.done("已复制。")  # no step of its own
    assert not notify.toast.button.isVisible()


def test_undo_by_the_keyboard_outlives_the_toast(window: QWidget) -> None:
    notify, steps = followed(window)
    steps.newest = "one"
    notify.done("已删除。")
    notify.toast.hide()
    notify.done("已复制。")
    for _twice in range(2):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert steps.taken == 2  # one step after the other


def test_a_toast_takes_no_other_step_than_it_tells_of(window: QWidget) -> None:
    notify, steps = followed(window)
    steps.newest = "one"
    notify.done("已删除。")
    notify.changed()
    assert notify.toast.isVisible()
    steps.newest = "two"  # as of dragging a row, which says nothing
    notify.changed()
    assert not notify.toast.isVisible()


def test_what_is_gone_for_good_is_offered_no_more(window: QWidget) -> None:
    notify, steps = followed(window)
    steps.newest = "one"
    notify.done("已删除。")
    notify.forget()
    assert not notify.toast.isVisible()
    notify.done("已清理。")
    assert not notify.toast.button.isVisible()


@pytest.fixture
def caught(qtbot: QtBot, settings: QSettings) -> Iterator[Window]:
    hooks = sys.excepthook, threading.excepthook
    status = Status("", "", "", "", "", None)
    window = Window((), lambda _bridge: (object(), None, lambda: status), settings)
    qtbot.addWidget(window.shell)
    catch_bugs(window)
    yield window
    sys.excepthook, threading.excepthook = hooks
    window.close()


def test_a_bug_of_any_thread_is_logged_and_shown(
    caught: Window, qtbot: QtBot, boxes: list[QMessageBox], caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise RuntimeError("李四")

    with caplog.at_level(logging.ERROR):
        try:
            fail()
        except RuntimeError as bug:
            sys.excepthook(RuntimeError, bug, bug.__traceback__)
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: len(boxes) == 2)
    assert [box.text() for box in boxes] == ["程序出错了", "程序出错了"]
    assert caplog.text.count("RuntimeError") == 2
    assert "李四" not in caplog.text
    for box in boxes:
        box.close()


def test_only_notify_opens_message_boxes() -> None:
    ui = ROOT / "schoolguard" / "ui"
    users = [
        path.relative_to(ui).as_posix()
        for path in [*ui.rglob("*.py"), Path(ROOT / "schoolguard" / "app.py")]
        if path.exists() and "QMessageBox" in path.read_text(encoding="utf-8")
    ]
    assert users == ["notify.py"]


def test_nothing_blocks_the_window_with_exec() -> None:
    for path in (ROOT / "schoolguard" / "ui").rglob("*.py"):
        assert ".exec(" not in path.read_text(encoding="utf-8"), path
