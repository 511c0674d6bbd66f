"""The section 班级, and what holds for the whole page."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from schoolguard.domain.roster import RosterClass
from schoolguard.services import Services
from schoolguard.ui.notify import WindowNotify
from schoolguard.ui.pages.settings.class_removal import ClassRemoval
from schoolguard.ui.panels.class_edit import ClassDesk, ClassEdit
from tests.exchange.files import workbook
from tests.opened import (
    TODAY,
    YEAR,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    plain_classes,
    pupil,
)
from tests.ui.helpers import nameless, take_back
from tests.ui.pages.settings.desk import Desk, focus

TEACHER = "阿依努尔·买买提江"


def test_classes_are_added_one_after_the_other(desk: Desk) -> None:
    name_school(desk.services)
    begin_campaign(desk.services)
    desk.page.add_class()
    panel = desk.panel
    assert panel.title() == "添加一年级1班"
    panel.form.class_teacher.setText(TEACHER)
    panel.form.head_count.setFocus()
    desk.type("45")
    panel.form.save_next.click()
    assert panel.title() == "添加一年级2班"
    assert focus() is panel.form.class_teacher
    desk.key(Qt.Key.Key_S, control=True)
    found = desk.services.classes.in_year(YEAR)
    assert [(one.name, one.class_teacher, one.heads) for one in found] == [
        ("一年级1班", TEACHER, 45),
        ("一年级2班", "", None),
    ]
    assert desk.shell.form.panel_host.panel() is None


def test_the_first_class_is_chosen_where_classes_come_into_the_empty_list(desk: Desk) -> None:
    name_school(desk.services)
    begin_campaign(desk.services)
    desk.page.form.tabs.setCurrentWidget(desk.page.classes)
    desk.page.classes.focus()
    import_classes(desk.services, *plain_classes(3))
    assert focus() is desk.page.classes.form.classes
    assert [one.name for one in desk.page.classes.chosen()] == ["一年级1班"]


def test_a_class_that_is_there_is_not_added_again(full_desk: Desk) -> None:
    full_desk.page.add_class()
    form = full_desk.panel.form
    form.number.setValue(3)
    assert "已经有了" in form.missing.text()
    assert not form.save.isEnabled()
    assert not form.save_next.isEnabled()


def test_enter_opens_a_class_and_a_counted_one_is_not_typed(
    services: Services, open_desk: Callable[..., Desk]
) -> None:
    name_school(services, names=True)
    begin_campaign(services)
    import_classes(services, RosterClass(3, 1, "", 1, (pupil("王一", "1"),)))
    desk = open_desk()
    desk.page.classes.focus()
    desk.key(Qt.Key.Key_Return)
    form = desk.panel.form
    assert (form.head_count.text(), form.head_count.isEnabled()) == ("1", False)
    assert focus() is form.class_teacher
    desk.type(TEACHER)
    desk.key(Qt.Key.Key_S, control=True)
    (one,) = services.classes.in_year(YEAR)
    assert (one.class_teacher, one.heads, one.head_count) == (TEACHER, 1, None)


def test_a_stale_class_keeps_what_was_typed(full_desk: Desk) -> None:
    page, services = full_desk.page, full_desk.services
    one = services.classes.in_year(YEAR)[0]
    page.edit_class(one)
    first = full_desk.panel
    first.form.class_teacher.setText("甲")
    other = ClassEdit(page.context, services, ClassDesk(school_year=YEAR, today=TODAY), one)
    full_desk.qtbot.addWidget(other)
    other.form.class_teacher.setText("乙")
    other.save()
    first.save()
    assert "刚被改过" in first.form.error.what.text()
    assert first.form.class_teacher.text() == "甲"
    assert services.classes.in_year(YEAR)[0].class_teacher == "乙"
    full_desk.notify.answer = False
    first.ask_to_close()
    assert full_desk.shell.form.panel_host.panel() is first  # asked, and kept
    assert full_desk.notify.asked[-1].danger


def test_removed_classes_come_back(full_desk: Desk) -> None:
    page = full_desk.page
    page.classes.focus()
    QTest.keyClick(focus(), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    full_desk.key(Qt.Key.Key_Delete)
    assert full_desk.names() == [f"一年级{number}班" for number in (3, 4, 5, 6)]
    assert full_desk.notify.said[-1] == "已删除 2 个班。"
    assert page.subtitle() == "4 个班 · 160 人"
    [asked] = full_desk.notify.asked
    assert asked.danger
    assert "这 2 个班有 80 名学生，一并放进回收站" in asked.text
    assert full_desk.notify.undo is not None
    full_desk.notify.undo()
    assert len(full_desk.names()) == 6
    assert page.subtitle() == "6 个班 · 240 人"


def test_a_class_with_a_record_is_not_removed_unasked(full_desk: Desk) -> None:
    services = full_desk.services
    (of, *_) = services.classes.in_year(YEAR)
    log_meeting(services, services.campaigns.current(), of)
    full_desk.notify.answer = False
    full_desk.page.classes.focus()
    full_desk.key(Qt.Key.Key_Delete)
    [asked] = full_desk.notify.asked
    assert asked.title == "删除一年级1班？"
    assert "一年级1班有 40 名学生、1 条记录" in asked.text
    assert len(full_desk.names()) == 6


def test_the_key_of_the_import_works_where_there_is_no_class(desk: Desk) -> None:
    name_school(desk.services)
    begin_campaign(desk.services)
    desk.page.form.tabs.setCurrentWidget(desk.page.classes)
    asked: list[bool] = []
    desk.page.classes.import_asked.disconnect()
    desk.page.classes.import_asked.connect(lambda: asked.append(True))
    desk.key(Qt.Key.Key_I, control=True)
    assert asked == [True]


def test_an_empty_class_is_removed_at_once(desk: Desk) -> None:
    name_school(desk.services)
    begin_campaign(desk.services)
    desk.page.form.tabs.setCurrentWidget(desk.page.classes)
    desk.page.add_class()
    desk.panel.save()
    assert len(desk.names()) == 1
    desk.page.classes.focus()
    desk.key(Qt.Key.Key_Delete)
    assert not desk.notify.asked
    assert desk.names() == []
    assert focus() is desk.page.classes.empty.button


def test_the_keyboard_goes_on_with_the_next_class_after_a_removal(full_desk: Desk) -> None:
    section = full_desk.page.classes
    section.form.classes.choose(2)
    bar = full_desk.shell.form.action_bar
    buttons = [one for one in bar.findChildren(QToolButton) if one.isVisible()]
    next(one for one in buttons if one.text() == "删除").setFocus()
    full_desk.key(Qt.Key.Key_Return)
    assert "一年级3班" not in full_desk.names()
    assert focus() is section.form.classes
    assert [one.name for one in section.chosen()] == ["一年级4班"]


def test_ctrl_z_brings_classes_back_after_the_toast_has_gone(full_desk: Desk) -> None:
    shell = full_desk.shell
    notify = shell.findChild(WindowNotify)
    assert notify is not None
    removal = ClassRemoval(replace(full_desk.page.context, notify=notify), full_desk.page)
    removal.attach(full_desk.services)
    shell.notify = notify
    notify.follow_steps(full_desk.services.undo.latest, lambda: take_back(full_desk.services))
    (of, *_) = full_desk.services.classes.in_year(YEAR)
    removal.remove((of,))
    full_desk.page.classes.focus()
    notify.toast.hide()
    assert len(full_desk.names()) == 5
    full_desk.key(Qt.Key.Key_Z, control=True)
    assert len(full_desk.names()) == 6


def test_the_list_sorts_and_copies_with_its_heads(
    full_desk: Desk, watch_model: Callable[[QAbstractItemModel], None]
) -> None:
    section = full_desk.page.classes
    watch_model(section.model)
    table = section.form.classes
    table.choose(1)
    table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    assert section.model.row(0).number == 6
    assert [one.number for one in section.chosen()] == [2]  # what is chosen goes along
    table.setFocus()
    full_desk.key(Qt.Key.Key_C, control=True)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "班级\t班主任\t人数\t人数来源",
        "一年级2班\t班主任1\t40\t只记人数 · 11月16日",
    ]


def test_preview_lists_are_sound_models(
    desk: Desk, tmp_path: Path, watch_model: Callable[[QAbstractItemModel], None]
) -> None:
    assert desk.page.start_import() is not None
    for model in (desk.view.head, desk.view.issues, desk.view.found):
        watch_model(model)
    rows = [("班级", "姓名"), ("301", "王一"), ("301", "")]
    view = desk.read(workbook(tmp_path / "r.xlsx", rows))
    assert (view.head.rowCount(), view.issues.rowCount(), view.found.rowCount()) == (2, 1, 1)


def test_everything_the_keyboard_reaches_has_a_name(full_desk: Desk, tmp_path: Path) -> None:
    page = full_desk.page
    for place in range(page.form.tabs.count()):
        page.form.tabs.setCurrentIndex(place)
        assert nameless(page) == []
    page.add_class()
    assert nameless(full_desk.panel) == []
    rows = [("班级", "姓名"), ("1.1", "王一"), ("301", "")]
    view = full_desk.read(workbook(tmp_path / "r.xlsx", rows))
    assert nameless(view) == []
