"""Ctrl+Z goes back step by step in the window, Ctrl+Y forward again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from schoolguard.services import Services
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.notify import WindowNotify
from schoolguard.ui.pages import PAGES
from schoolguard.ui.panels.member import MemberPanel
from schoolguard.ui.shell import Shell
from tests.opened import begin_campaign, import_classes, name_school, opened, plain_classes

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def on(tmp_path: Path) -> Iterator[Services]:
    with opened(tmp_path / "schoolguard.db", tmp_path) as services:
        name_school(services)
        import_classes(services, *plain_classes(3))
        begin_campaign(services)
        yield services


@pytest.fixture
def shell(qtbot: QtBot, on: Services) -> Shell:
    made = Shell(PAGES, ImmediateJobs())
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.first_painted):
        made.show()
    qtbot.waitUntil(lambda: made.current_page() is not None)
    on.undo.office.store.listen(made.changed)
    made.attach(on)
    made.show_page("leadership")
    return made


def add(shell: Shell, name: str) -> None:
    page = shell.current_page()
    assert page is not None
    assert page.reopen("MemberPanel", "-")
    panel = shell.form.panel_host.panel()
    assert isinstance(panel, MemberPanel)
    panel.form.name.setText(name)
    panel.save()


def names(on: Services) -> list[str]:
    return [one.name for one in on.leadership.of(on.campaigns.current().uid).members]


def said(shell: Shell) -> str:
    assert isinstance(shell.notify, WindowNotify)
    return shell.notify.toast.text.text()


def test_several_steps_go_back_and_forward_again(shell: Shell, on: Services) -> None:
    for name in ("王芳", "李强", "张敏"):
        add(shell, name)
    assert said(shell) == "已添加 张敏"
    QTest.keyClick(shell, Qt.Key.Key_Z, CTRL)
    assert names(on) == ["王芳", "李强"]
    assert said(shell) == "已撤销：已添加 张敏（1 条记录）"
    QTest.keyClick(shell, Qt.Key.Key_Z, CTRL)
    assert names(on) == ["王芳"]
    QTest.keyClick(shell, Qt.Key.Key_Y, CTRL)
    assert names(on) == ["王芳", "李强"]
    assert said(shell) == "已重做：已添加 李强（1 条记录）"
    QTest.keyClick(shell, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert names(on) == ["王芳", "李强", "张敏"]
    QTest.keyClick(shell, Qt.Key.Key_Y, CTRL)
    assert said(shell) == "没有可以重做的了。"
    audited = [line.action for line in on.audit.newest(6)]
    assert audited[-4:] == ["undo.back", "undo.back", "undo.again", "undo.again"]


def test_the_toasts_buttons_take_back_and_do_again(shell: Shell, on: Services) -> None:
    add(shell, "王芳")
    assert isinstance(shell.notify, WindowNotify)
    toast = shell.notify.toast
    toast.button.click()
    assert names(on) == []
    assert toast.button.isHidden()
    assert toast.other.text() == "重做"
    shell.show_page("talks")
    toast.other.click()
    assert said(shell) == "已重做：已添加 王芳（2 条记录）"  # the group begins with her
    shell.show_page("leadership")
    assert names(on) == ["王芳"]
    assert (toast.other.text(), toast.other.isHidden()) == ("撤销", False)
    shell.notify.done("正在打开", step=False)  # no step, whatever was done before
    assert toast.button.isHidden()
    add(shell, "李强")  # what is done anew ends what could be done again
    assert toast.other.isHidden()
    assert not toast.button.isHidden()


def test_a_step_whose_record_was_changed_elsewhere_is_refused(
    shell: Shell, on: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(shell, "王芳")
    with on.undo.office.store.begin(actor="x", action="x", action_id="x") as tx:
        tx.connection.execute(text("UPDATE group_member SET post = '主任'"))
    assert isinstance(shell.notify, WindowNotify)
    troubles: list[Exception] = []
    monkeypatch.setattr(shell.notify, "trouble", troubles.append)
    QTest.keyClick(shell, Qt.Key.Key_Z, CTRL)
    assert [getattr(one, "code", "") for one in troubles] == ["undo.clash"]
    assert names(on) == ["王芳"]
