"""班级任务: what the table says, filters, order, reminder."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from schoolguard.domain.campaign import ExemptClass
from schoolguard.domain.school import CampusLine, SaveCampuses, SaveClass
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.services import Services
from schoolguard.ui.jobs import ThreadJobs
from schoolguard.ui.models.matrix import FIRST_TASK
from schoolguard.ui.page import PageContext, PageSpec
from schoolguard.ui.pages.assignments import AssignmentsPage
from schoolguard.ui.shell import Shell
from schoolguard.ui.widgets.tag import Tag
from tests.opened import (
    action,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    plain_classes,
)
from tests.ui.helpers import RecordingNotify
from tests.ui.matrix_school import CTRL, KEY, TODAY, School, click

# The table


def test_the_table_says_what_each_class_has(school: School) -> None:
    log_meeting(school.on, school.campaign, school.classes[5], present_heads=None)
    assert school.page.subtitle() == "8 个班 · 1 项任务"
    head = [school.model.headerData(n, Qt.Orientation.Horizontal) for n in range(5)]
    assert head == ["班级", "班主任", "人数", "主题班会\n11月13日前", "最近一次"]
    first = [school.model.index(0, column).data() for column in range(5)]
    assert first == ["一年级1班", "班主任0", "40", "39/40", "11月10日"]
    assert school.tag(0) == Tag("done", "39/40")
    assert school.tag(5) == Tag("done", "已开")
    assert school.tag(6) == Tag("late", "逾期9天")
    assert school.model.index(6, 4).data() == "—"
    assert school.page.form.count.text() == "已开 6/8"


def test_the_keyboard_is_in_the_table_once_it_is_read(school: School, qtbot: QtBot) -> None:
    spec = PageSpec("assignments", "班级任务", "list-checks", AssignmentsPage)
    jobs = ThreadJobs()
    shell = Shell((spec,), jobs)
    qtbot.addWidget(shell)
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    qtbot.waitUntil(lambda: shell.current_page() is not None)
    shell.attach(school.on)
    page = shell.current_page()
    assert isinstance(page, AssignmentsPage)
    assert not page.model.rowCount()  # still on its way
    qtbot.waitUntil(lambda: bool(page.form.table.chosen_rows()))
    assert page.form.table.hasFocus()
    jobs.close()


def test_before_the_day_and_exempt(school: School) -> None:
    (task,) = school.on.campaigns.tasks(school.campaign)
    school.on.campaigns.exempt(
        ExemptClass(
            action_id=action(),
            task_uid=task.uid,
            class_uid=school.classes[7].uid,
            because="外出研学",
        )
    )
    assert school.tag(7) == Tag("idle", "免做")
    spoken = school.model.index(7, FIRST_TASK).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "免做：外出研学"
    assert school.page.form.count.text() == "已开 5/7 · 免做 1"


def test_a_task_that_is_not_due_is_not_late(
    services: Services, qtbot: QtBot, recorder: RecordingNotify
) -> None:
    name_school(services)
    import_classes(services, *plain_classes(1))
    begin_campaign(services, meeting_due_on=TODAY)
    other = School(services, qtbot, recorder)
    assert other.tag(0) == Tag("idle", "未开始")


def test_the_model_is_sound(
    school: School, watch_model: Callable[[QAbstractItemModel], None]
) -> None:
    watch_model(school.model)
    school.page.form.only_open.click()
    school.model.sort(FIRST_TASK, Qt.SortOrder.DescendingOrder)
    log_meeting(school.on, school.campaign, school.classes[6])
    school.page.form.only_open.click()
    log_meeting(school.on, school.campaign, school.classes[7])
    assert school.model.rowCount() == 8
    assert school.model.rowCount(school.model.index(0, 0)) == 0
    assert school.model.index(0, 0).parent() == QModelIndex()


def test_filters_and_what_is_left_when_all_is_done(school: School) -> None:
    school.page.form.only_open.click()
    assert school.names() == ["一年级6班", "二年级1班", "二年级2班"]
    grade = school.page.form.grade
    assert [grade.itemText(n) for n in range(grade.count())] == ["全部年级", "一年级", "二年级"]
    grade.setFocus()
    school.key(KEY.Key_Down)
    assert school.names() == ["一年级6班"]
    assert school.page.form.count.text() == "已开 5/6"
    log_meeting(school.on, school.campaign, school.classes[5])
    assert school.names() == []
    assert school.page._none_left.isVisible()
    school.page.form.only_open.click()
    assert school.table.isVisible()


def test_a_click_on_a_header_sorts(school: School) -> None:
    head = school.table.horizontalHeader()
    place = head.sectionViewportPosition(FIRST_TASK) + 12
    point = head.viewport().rect().center()
    point.setX(place)
    click(head.viewport(), point)
    assert school.names()[:3] == ["一年级6班", "二年级1班", "二年级2班"]
    click(head.viewport(), point)
    assert school.names()[-3:] == ["一年级6班", "二年级1班", "二年级2班"]


def test_copy_takes_the_headers(school: School) -> None:
    school.table.choose(6)
    school.key(KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == (
        "班级\t班主任\t人数\t主题班会 11月13日前\t最近一次\n二年级1班\t班主任6\t40\t逾期9天\t—"
    )


def test_a_found_class_is_shown_even_where_filters_hide_it(school: School) -> None:
    school.page.form.only_open.click()
    school.shell.go("assignments", SearchHit(HitKind.CLASS, "一年级2班", "", school.classes[1].uid))
    assert school.chosen() == ["一年级2班"]
    assert not school.page.form.only_open.isChecked()


def test_it_begins_where_something_is_to_be_done(school: School) -> None:
    assert school.chosen() == ["一年级6班"]


def test_the_reminder_is_copied(school: School) -> None:
    school.page.remind.trigger()
    text = QGuiApplication.clipboard().text()
    assert "一年级6班（班主任5）、二年级1班（班主任6）、二年级2班（班主任7）" in text
    assert school.notify.said == ["已复制提醒（3 个班），粘贴到班主任群即可。"]
    for one in school.classes[5:]:
        log_meeting(school.on, school.campaign, one)
    QGuiApplication.clipboard().setText("别的")
    school.page.remind.trigger()
    assert QGuiApplication.clipboard().text() == "别的"
    assert school.notify.said[-1] == "没有要提醒的班。"


def test_a_school_with_two_campuses_looks_at_one(school: School) -> None:
    assert school.page.form.campus.isHidden()
    lines = (CampusLine(name="城东校区"), CampusLine(name="河湾校区"))
    school.on.campuses.save(SaveCampuses(action_id=action(), campuses=lines))
    east, west = school.on.campuses.everyone()
    for at, one in enumerate(school.classes):
        school.on.classes.save(
            SaveClass(
                action_id=action(),
                uid=one.uid,
                version=one.version,
                school_year=one.school_year,
                campus_uid=(east if at < 6 else west).uid,
                grade=one.grade,
                number=one.number,
                class_teacher=one.class_teacher,
                head_count=one.head_count,
            )
        )
    campus = school.page.form.campus
    assert campus.isVisible()
    campus.setCurrentIndex(campus.findData("城东校区"))
    campus.activated.emit(campus.currentIndex())
    assert len(school.names()) == 6
    assert school.page.form.count.text() == "已开 5/6"
    school.page.remind.trigger()
    assert school.notify.said == ["已复制提醒（1 个班），粘贴到班主任群即可。"]
    school.page.reveal(SearchHit(HitKind.CLASS, "", "", school.classes[7].uid))
    assert len(school.names()) == 8


# Nothing there yet


@pytest.mark.parametrize(
    ("with_campaign", "says"), [(False, "还没有建立宣传月。"), (True, "还没有班级。")]
)
def test_with_nothing_there_it_says_where_to_begin(
    services: Services,
    page_context: PageContext,
    recorder: RecordingNotify,
    qtbot: QtBot,
    with_campaign: bool,
    says: str,
) -> None:
    name_school(services)
    if with_campaign:
        begin_campaign(services)
    page = AssignmentsPage(page_context)
    qtbot.addWidget(page)
    page.show()
    page.attach(services)
    assert page._empty.heading.text() == says
    assert not page.form.card.isVisible()
    assert not page.log.isEnabled()
    click(page._empty.button)
    assert recorder.said == ["go settings None"]
    import_classes(services, *plain_classes(2))
    if not with_campaign:
        begin_campaign(services)
    page.changed(frozenset({"classes"}))
    assert page.form.card.isVisible()
    assert page.log.isEnabled()


# Many classes


def test_many_are_logged_at_once_and_undone_at_once(school: School) -> None:
    school.key(KEY.Key_A, CTRL)
    assert school.page.form.count.text() == "选中 8 个班 · 已开 5/8"
    school.page.log.trigger()
    panel = school.many()
    assert panel.title() == "3 个班 · 主题班会"
    assert "选中的另有 5 个班不用再登记。" in panel.form.names.text()
    assert school.focus() is panel.form.day
    school.key(KEY.Key_Tab)
    school.key(KEY.Key_Space)
    school.key(KEY.Key_S, CTRL)
    assert [school.tag(row).text for row in (5, 6, 7)] == ["40/40"] * 3
    assert [len(school.records(one)) for one in school.classes[:5]] == [1] * 5
    assert school.notify.said == ["已登记 3 个班 主题班会"]
    assert school.closed()
    assert school.notify.undo is not None
    school.notify.undo()
    assert [school.tag(row).kind for row in (5, 6, 7)] == ["late"] * 3


def test_many_without_heads(school: School) -> None:
    school.table.selectAll()
    school.key(KEY.Key_Return)
    school.key(KEY.Key_S, CTRL)
    assert school.tag(5) == Tag("done", "已开")


def test_many_that_are_through_already(school: School) -> None:
    for one in school.classes[5:]:
        log_meeting(school.on, school.campaign, one)
    school.table.selectAll()
    school.page.log.trigger()
    assert school.closed()
    assert school.notify.said == ["选中的 8 个班都不用再登记。"]


def test_a_choice_outlives_a_reload(school: School) -> None:
    school.table.choose(6)
    school.page.form.only_open.click()
    assert school.chosen() == ["二年级1班"]
    log_meeting(school.on, school.campaign, school.classes[5])
    assert school.names() == ["二年级1班", "二年级2班"]
    assert school.chosen() == ["二年级1班"]
    assert school.table.currentIndex().row() == 0
