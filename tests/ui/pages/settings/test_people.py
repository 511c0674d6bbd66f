"""The section 人员: the first administrator, the list and its panel, the own password."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.people import Role, SaveAccount, UseRecoveryCode
from schoolguard.ui.pages.settings.people import PeopleSection
from schoolguard.ui.panels.account import AccountPanel
from tests.opened import YEAR, action
from tests.services.staff import PASSWORD
from tests.ui.helpers import is_freed
from tests.ui.pages.settings.desk import Desk, focus

KEY = Qt.Key


def _front(desk: Desk) -> PeopleSection:
    section = desk.page.people
    desk.page.form.tabs.setCurrentWidget(section)
    section.focus()
    return section


def _panel(desk: Desk) -> AccountPanel:
    panel = desk.shell.form.panel_host.panel()
    assert isinstance(panel, AccountPanel)
    return panel


def _begin(desk: Desk, *, code_kept: bool = True) -> PeopleSection:
    """Add the first administrator by keys alone, and say that the recovery code is kept."""
    section = _front(desk)
    for text in ("王老师", "wang", PASSWORD, PASSWORD):
        desk.type(text)
        QTest.keyClick(focus(), KEY.Key_Tab)
    section.password.again.setFocus()
    desk.key(KEY.Key_Return)
    if code_kept:
        section.code.form.kept.click()
        desk.shell.activateWindow()
        section.focus()
    return section


def test_without_accounts_it_says_so_and_takes_the_first_administrator(full_desk: Desk) -> None:
    section = _front(full_desk)
    assert section.alone.isVisible()
    assert not section.everyone.isVisible()
    assert not section.mine.isVisible()
    assert not section.start.isEnabled()
    _begin(full_desk, code_kept=False)
    assert section.everyone.isVisible()
    assert not section.alone.isVisible()
    me = full_desk.services.people.me()
    assert me is not None
    assert (me.name, me.login, me.role) == ("王老师", "wang", Role.ADMINISTRATOR)
    assert not section.dirty()
    # The recovery code is shown this once; a slip of the hand does not close it.
    dialog = section.code
    code = dialog.form.code.text()
    assert full_desk.services.people.has_code()
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert dialog.isVisible()
    dialog.form.copy.click()
    assert QGuiApplication.clipboard().text() == code
    dialog.form.kept.click()
    assert is_freed(dialog)
    full_desk.services.people.logout()
    command = UseRecoveryCode(action_id=action(), login="wang", code=code, password="x" * 9)
    assert full_desk.services.people.recover(command)[1] != code


def test_two_passwords_that_differ_are_not_taken(full_desk: Desk) -> None:
    section = _front(full_desk)
    section.name.setText("王老师")
    section.login.setText("wang")
    section.password.first.setText("short")
    assert "8" in section.alone_missing.text()
    section.password.first.setText(PASSWORD)
    section.password.again.setText(PASSWORD + "x")
    assert section.alone_missing.text() == "两遍密码不一样。"
    assert not section.start.isEnabled()
    assert full_desk.page.is_dirty()


def test_a_class_teacher_is_added_changed_and_removed(full_desk: Desk) -> None:
    section = _begin(full_desk)
    on = full_desk.services
    full_desk.key(KEY.Key_N, control=True)
    panel = _panel(full_desk)
    assert panel.class_box.isVisible()
    assert not panel.grade_box.isVisible()
    assert not panel.save_it.isEnabled()
    full_desk.type("李班")
    panel.login.setFocus()
    full_desk.type("wang")
    first = on.classes.in_year(YEAR)[0]
    QTest.mouseClick(panel.classes[first.uid], Qt.MouseButton.LeftButton)
    panel.classes[first.uid].setChecked(True)
    panel.password.first.setText(PASSWORD)
    panel.password.again.setText(PASSWORD)
    full_desk.key(KEY.Key_S, control=True)
    assert panel.error.isVisible()  # the login is taken; nothing typed is lost
    assert panel.name.text() == "李班"
    panel.login.setText("li")
    QTest.mouseClick(panel.save_it, Qt.MouseButton.LeftButton)
    assert full_desk.shell.form.panel_host.panel() is None
    (teacher,) = (one for one in on.people.everyone() if one.login == "li")
    assert teacher.class_uids == (first.uid,)

    section.table.choose(1)
    section.table.setFocus()
    full_desk.key(KEY.Key_Return)
    panel = _panel(full_desk)
    panel.role.setCurrentIndex(list(Role).index(Role.GRADE_LEADER))
    assert panel.grade_box.isVisible()
    panel.grades[1].setChecked(True)
    panel.save()
    (leader,) = (one for one in on.people.everyone() if one.login == "li")
    assert (leader.role, leader.grades, leader.class_uids) == (Role.GRADE_LEADER, (1,), ())
    assert leader.password_hash == teacher.password_hash

    section.table.choose(section.model.find(leader.uid) or 0)
    full_desk.key(KEY.Key_Return)
    panel = _panel(full_desk)
    QTest.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    assert full_desk.notify.asked
    assert [one.login for one in on.people.everyone()] == ["wang"]
    full_desk.qtbot.waitUntil(lambda: is_freed(panel))


def test_the_own_password_is_changed_by_who_knows_it(full_desk: Desk) -> None:
    section = _begin(full_desk)
    for line, text in (
        (section.old, "not this one"),
        (section.new.first, "又是一句好记的话"),
        (section.new.again, "又是一句好记的话"),
    ):
        line.setText(text)
    QTest.keyClick(section.new.again, KEY.Key_Return)
    assert section.mine_error.isVisible()
    assert section.new.text() == "又是一句好记的话"
    section.old.setText(PASSWORD)
    QTest.mouseClick(section.change, Qt.MouseButton.LeftButton)
    assert not section.old.text()
    full_desk.services.people.login("wang", "又是一句好记的话", action())


def test_a_teacher_sees_the_own_password_and_the_window_only(full_desk: Desk) -> None:
    _begin(full_desk)
    on = full_desk.services
    on.people.save(
        SaveAccount(
            action_id=action(), login="li", name="李班", role=Role.CLASS_TEACHER, password=PASSWORD
        )
    )
    on.people.login("li", PASSWORD, action())
    full_desk.page.changed(frozenset({"people"}))
    page, tabs = full_desk.page, full_desk.page.form.tabs
    shown = [tabs.widget(i) for i in range(tabs.count()) if tabs.isTabVisible(i)]
    assert shown == [page.people, page.data]
    assert not page.people.everyone.isVisible()
    assert page.people.mine.isVisible()
    assert page.start_import() is None
    assert not [one for one in page.actions() if one.isVisible()]
    tabs.setCurrentWidget(page.data)
    assert page.data.form.theme.isVisible()
    assert not page.data.form.backup.isVisible()
    with pytest.raises(SchoolError, match=r"rights\.denied"):
        on.people.everyone()


def test_what_is_typed_is_hidden(full_desk: Desk) -> None:
    section = _front(full_desk)
    for line in (section.password.first, section.password.again, section.old, section.new.first):
        assert line.echoMode() == QLineEdit.EchoMode.Password
