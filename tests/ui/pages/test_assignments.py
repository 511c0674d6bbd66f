"""班级任务 on a real store: what the table says, and logging by keys and mouse."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from schoolguard.domain.activity import Activity
from schoolguard.domain.campaign import Campaign, ExemptClass
from schoolguard.domain.school import SchoolClass
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.services import Services
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.models.matrix import FIRST_TASK
from schoolguard.ui.page import PageSpec
from schoolguard.ui.pages.assignments import AssignmentsPage
from schoolguard.ui.panels.activities import ActivitiesPanel
from schoolguard.ui.panels.activity import ActivityPanel
from schoolguard.ui.shell import Shell
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag
from tests.opened import (
    action,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    opened,
    plain_classes,
)
from tests.ui.helpers import RecordingNotify, is_freed, nameless

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """Click on a widget, in its middle unless told."""
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, none, place or widget.rect().center())


class School:
    """The page in a real window on eight classes, the first five of which are through."""

    def __init__(self, services: Services, qtbot: QtBot, notify: RecordingNotify) -> None:
        self.on = services
        self.notify = notify
        name_school(services)
        self.classes = import_classes(services, *plain_classes(8))
        self.campaign: Campaign = begin_campaign(services)
        for one in self.classes[:5]:
            log_meeting(services, self.campaign, one)
        self._show(qtbot)

    def _show(self, qtbot: QtBot) -> None:
        spec = PageSpec(
            "assignments", "班级任务", "list-checks", AssignmentsPage, frozenset({HitKind.CLASS})
        )
        self.shell = Shell((spec,), ImmediateJobs())
        self.shell.notify = self.notify  # type: ignore[assignment]
        self.shell.resize(1280, 720)
        qtbot.addWidget(self.shell)
        with qtbot.waitActive(self.shell):
            self.shell.show()
            self.shell.activateWindow()
        qtbot.waitUntil(lambda: self.shell.current_page() is not None)
        self.shell.attach(self.on, self.on.finder.find)
        self.on.activities.office.store.listen(self.shell.changed)
        page = self.shell.current_page()
        assert isinstance(page, AssignmentsPage)
        self.page = page
        self.table = page.form.table
        self.model = page.model
        self.table.setFocus()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the keyboard is."""
        none = Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.focus(), key, modifier if modifier is not None else none)

    def type(self, text: str) -> None:
        """Type where the keyboard is; what no key has comes from an input method."""
        if text.isascii():
            QTest.keyClicks(self.focus(), text)
            return
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.focus(), event)

    def focus(self) -> QWidget:
        """Return where the keyboard is."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def panel(self) -> ActivityPanel:
        """Return the open panel."""
        panel = self.shell.form.panel_host.panel()
        assert isinstance(panel, ActivityPanel)
        return panel

    def many(self) -> ActivitiesPanel:
        """Return the open panel for several classes."""
        panel = self.shell.form.panel_host.panel()
        assert isinstance(panel, ActivitiesPanel)
        return panel

    def closed(self) -> bool:
        """Whether no panel is open."""
        return self.shell.form.panel_host.panel() is None

    def records(self, of: SchoolClass) -> tuple[Activity, ...]:
        """Return a class's records."""
        return self.on.activities.of_class(self.campaign.uid, of.uid)

    def tag(self, row: int) -> Tag:
        """Return the tag of a row's first task."""
        tag = self.model.index(row, FIRST_TASK).data(TAG_ROLE)
        assert isinstance(tag, Tag)
        return tag

    def names(self) -> list[str]:
        """Return the classes shown."""
        return [str(self.model.index(row, 0).data()) for row in range(self.model.rowCount())]

    def chosen(self) -> list[str]:
        """Return the classes chosen."""
        return [self.model.row_at(row).class_name for row in self.table.chosen_rows()]


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with opened(tmp_path / "schoolguard.db", tmp_path, lambda: NOW) as services:
        yield services


@pytest.fixture
def school(services: Services, qtbot: QtBot, recorder: RecordingNotify) -> School:
    return School(services, qtbot, recorder)


# The table


def test_the_table_says_what_each_class_has(school: School) -> None:
    log_meeting(school.on, school.campaign, school.classes[5], present_heads=None)
    assert school.page.subtitle() == "8 个班 · 1 项任务"
    head = [school.model.headerData(n, Qt.Orientation.Horizontal) for n in range(5)]
    assert head == ["班级", "班主任", "人数", "主题班会\n11-13", "最近一次"]
    first = [school.model.index(0, column).data() for column in range(5)]
    assert first == ["一年级1班", "班主任0", "40", "39/40", "11月10日"]
    assert school.tag(0) == Tag("done", "39/40")
    assert school.tag(5) == Tag("done", "已开")
    assert school.tag(6) == Tag("late", "逾期9天")
    assert school.model.index(6, 4).data() == "—"
    assert school.page.form.count.text() == "已开 6/8"


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
    other = School.__new__(School)
    other.on, other.notify = services, recorder
    other._show(qtbot)
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
        "班级\t班主任\t人数\t主题班会 11-13\t最近一次\n二年级1班\t班主任6\t40\t逾期9天\t—"
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


# One class


def test_a_meeting_is_logged_in_five_actions(school: School) -> None:
    before = school.on.campaigns.matrix(school.campaign.uid).rows[5]
    assert before.cells[0].records == 0
    school.key(KEY.Key_Return)  # 1: open, on the class that waits
    school.type("38")  # 2: the keyboard stands in 实到
    school.key(KEY.Key_Tab)  # 3
    school.type("看短片，演一演。")  # 4
    school.key(KEY.Key_S, CTRL)  # 5
    (logged,) = school.records(school.classes[5])
    assert (logged.planned_heads, logged.present_heads) == (40, 38)
    assert (logged.held_on, logged.leader) == (TODAY, "班主任5")
    assert logged.content == "看短片，演一演。"
    assert school.notify.said == ["已登记 一年级6班 主题班会"]
    assert school.closed()
    assert school.chosen() == ["二年级1班"]
    assert school.focus() is school.table
    assert school.tag(5) == Tag("done", "38/40")


def test_heads_alone_and_the_next_class_at_once(school: School) -> None:
    for heads in ("40", "39"):
        school.key(KEY.Key_Return)
        school.type(heads)
        school.key(KEY.Key_Return)
    assert [len(school.records(one)) for one in school.classes[5:]] == [1, 1, 0]
    assert school.chosen() == ["二年级2班"]


def test_undo_takes_the_record_back(school: School) -> None:
    school.key(KEY.Key_Return)
    school.key(KEY.Key_S, CTRL)
    assert len(school.records(school.classes[5])) == 1
    assert school.notify.undo is not None
    school.notify.undo()
    assert school.records(school.classes[5]) == ()
    assert school.tag(5) == Tag("late", "逾期9天")
    assert school.notify.said[-1] == "已撤销"


def test_the_panel_says_what_it_is_about(school: School) -> None:
    school.key(KEY.Key_Return)
    panel = school.panel()
    assert panel.title() == "一年级6班 · 主题班会"
    assert panel._tag.tag() == Tag("late", "应于11月13日 · 逾期9天")
    assert school.focus() is panel.form.present
    assert panel.form.planned.text() == "40"
    assert panel.form.leader.text() == "班主任5"


def test_after_the_campaign_its_last_day_is_offered(
    services: Services, qtbot: QtBot, recorder: RecordingNotify
) -> None:
    name_school(services)
    import_classes(services, *plain_classes(1))
    begin_campaign(services, ends_on=date(2026, 11, 20))
    other = School.__new__(School)
    other.on, other.notify = services, recorder
    other._show(qtbot)
    other.key(KEY.Key_Return)
    assert other.panel().form.day.day() == date(2026, 11, 20)
    assert other.panel().form.day.text() == "2026年11月20日 周五"


def test_more_present_than_expected_cannot_be_saved(school: School) -> None:
    school.key(KEY.Key_Return)
    school.type("41")
    form = school.panel().form
    assert form.missing.text() == "实到 41 人，多于应到 40 人，请检查。"
    assert not form.save.isEnabled()
    school.key(KEY.Key_S, CTRL)
    assert school.records(school.classes[5]) == ()
    school.key(KEY.Key_Backspace)
    assert form.missing.isHidden()
    assert form.save.isEnabled()


def test_too_much_text_cannot_be_saved(school: School) -> None:
    school.key(KEY.Key_Return)
    school.panel().form.what.setPlainText("长" * 2001)
    assert school.panel().form.missing.text() == "“做了什么”有 2001 字，最多 2000 字。"
    assert not school.panel().form.save.isEnabled()


def test_full_width_digits_count_and_letters_do_not(school: School) -> None:
    school.key(KEY.Key_Return)
    school.type("３８")
    school.type("a")
    assert school.panel().form.present.heads() == 38


def test_trouble_is_said_in_place_and_the_text_stays(school: School) -> None:
    log_meeting(school.on, school.campaign, school.classes[5])
    school.key(KEY.Key_Return)
    form = school.panel().form
    (record,) = school.records(school.classes[5])
    log_meeting(
        school.on, school.campaign, school.classes[5], uid=record.uid, version=1, place="操场"
    )
    form.what.setPlainText("我写的话")
    school.key(KEY.Key_S, CTRL)
    assert form.error.isVisible()
    assert form.error.what.text() == "这条记录刚被改过。"
    assert form.what.toPlainText() == "我写的话"
    assert form.save.isEnabled()
    assert school.notify.said == []


def test_escape_asks_before_something_typed_is_lost(school: School) -> None:
    school.key(KEY.Key_Return)
    school.key(KEY.Key_Escape)
    assert school.closed()
    assert school.notify.asked == []
    school.key(KEY.Key_Return)
    school.type("3")
    school.notify.answer = False
    school.key(KEY.Key_Escape)
    assert not school.closed()
    assert [one.danger for one in school.notify.asked] == [True]
    school.notify.answer = True
    school.key(KEY.Key_Escape)
    assert school.closed()
    assert school.records(school.classes[5]) == ()


def test_a_record_opens_for_editing_and_undo_puts_the_old_back(school: School) -> None:
    school.table.choose(0)
    school.key(KEY.Key_Return)
    form = school.panel().form
    assert (form.present.text(), form.what.toPlainText()) == ("39", "看案例，演一演。")
    assert school.panel()._tag.tag() == Tag("done", "已开 · 11月10日")
    form.present.selectAll()
    school.type("37")
    school.key(KEY.Key_S, CTRL)
    (record,) = school.records(school.classes[0])
    assert (record.present_heads, record.version) == (37, 2)
    assert school.notify.said == ["已改好 一年级1班 主题班会"]
    assert school.chosen() == ["一年级1班"]
    assert school.notify.undo is not None
    school.notify.undo()
    (record,) = school.records(school.classes[0])
    assert record.present_heads == 39


def test_a_record_is_removed_and_brought_back(school: School) -> None:
    school.table.choose(0)
    school.key(KEY.Key_Return)
    click(school.panel().form.remove)
    assert school.records(school.classes[0]) == ()
    assert school.closed()
    assert school.notify.said == ["已删除 一年级1班 主题班会的记录"]
    assert school.notify.undo is not None
    school.notify.undo()
    assert len(school.records(school.classes[0])) == 1


def test_a_second_meeting_and_choosing_between_them(school: School) -> None:
    school.table.choose(0)
    school.key(KEY.Key_Return)
    click(school.panel().form.again)
    form = school.panel().form
    assert (form.present.text(), form.remove.isHidden()) == ("", True)
    assert form.record.currentText() == "新的一次"
    school.type("36")
    school.key(KEY.Key_S, CTRL)
    assert [one.present_heads for one in school.records(school.classes[0])] == [36, 39]
    assert school.tag(0) == Tag("done", "36/40 · 2次")
    school.table.choose(0)
    school.key(KEY.Key_Return)
    form = school.panel().form
    assert [form.record.itemText(n) for n in range(2)] == ["11月22日 · 36/40", "11月10日 · 39/40"]
    form.record.setFocus()
    school.key(KEY.Key_Down)
    assert form.present.text() == "39"
    assert form.day.day() == date(2026, 11, 10)


def test_turning_to_another_record_asks_before_typing_is_lost(school: School) -> None:
    log_meeting(school.on, school.campaign, school.classes[0], present_heads=20)
    school.table.choose(0)
    school.key(KEY.Key_Return)
    form = school.panel().form
    form.place.setText("操场")
    school.notify.answer = False
    form.record.setFocus()
    school.key(KEY.Key_Down)
    assert form.place.text() == "操场"
    assert form.record.currentIndex() == 0
    school.notify.answer = True
    school.key(KEY.Key_Down)
    assert (form.place.text(), form.present.text()) == ("", "39")


def test_a_class_is_exempted_with_a_reason_and_that_is_taken_back(school: School) -> None:
    school.key(KEY.Key_Return)
    form = school.panel().form
    click(form.exempt)
    assert school.focus() is form.because
    assert not form.log_part.isVisible()
    assert not form.exempt_do.isEnabled()
    school.type("外出研学")
    school.key(KEY.Key_Return)
    assert school.tag(5) == Tag("idle", "免做")
    assert school.notify.said == ["一年级6班 主题班会免做"]
    assert school.chosen() == ["二年级1班"]
    school.table.choose(5)
    school.key(KEY.Key_Return)
    form = school.panel().form
    assert form.told.text() == "原因：外出研学"
    assert form.exempt.text() == "撤销免做"
    click(form.exempt)
    assert school.tag(5) == Tag("late", "逾期9天")
    assert school.notify.undo is not None
    school.notify.undo()
    assert school.tag(5) == Tag("idle", "免做")


def test_the_exemption_can_be_left_again(school: School) -> None:
    school.key(KEY.Key_Return)
    form = school.panel().form
    click(form.exempt)
    school.type("外")
    click(form.exempt_cancel)
    assert form.log_part.isVisible()
    assert not school.panel().is_dirty()
    assert not form.because.isVisible()


def test_a_double_click_opens_and_a_closed_panel_is_freed(school: School) -> None:
    place = school.table.visualRect(school.model.index(6, FIRST_TASK)).center()
    view = school.table.viewport()
    click(view, place)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    panel = school.panel()
    assert panel.title() == "二年级1班 · 主题班会"
    school.key(KEY.Key_Escape)
    assert school.focus() is school.table
    assert is_freed(panel)


# Many classes


def test_many_are_logged_at_once_and_undone_at_once(school: School) -> None:
    school.key(KEY.Key_A, CTRL)
    assert school.page.form.count.text() == "选中 8 个班 · 已开 5/8"
    school.page.log.trigger()
    panel = school.many()
    assert panel.title() == "3 个班 · 主题班会"
    assert "选中的另有 5 个班已有记录或免做，不再登记。" in panel.form.names.text()
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
    assert school.notify.said == ["选中的 8 个班都已有记录或免做。"]


def test_a_choice_outlives_a_reload(school: School) -> None:
    school.table.choose(6)
    school.page.form.only_open.click()
    assert school.chosen() == ["二年级1班"]
    log_meeting(school.on, school.campaign, school.classes[5])
    assert school.names() == ["二年级1班", "二年级2班"]
    assert school.chosen() == ["二年级1班"]
    assert school.table.currentIndex().row() == 0


# Nothing there yet


@pytest.mark.parametrize(
    ("with_campaign", "says"), [(False, "还没有建立宣传月。"), (True, "还没有班级。")]
)
def test_with_nothing_there_it_says_where_to_begin(
    services: Services,
    page_context: object,
    recorder: RecordingNotify,
    qtbot: QtBot,
    with_campaign: bool,
    says: str,
) -> None:
    name_school(services)
    if with_campaign:
        begin_campaign(services)
    page = AssignmentsPage(page_context)  # type: ignore[arg-type]
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


def test_everything_has_a_name_and_fits(school: School) -> None:
    school.key(KEY.Key_Return)
    assert nameless(school.page) == []
    assert nameless(school.panel()) == []
    assert school.shell.minimumSizeHint().width() <= 1280
    assert school.shell.minimumSizeHint().height() <= 720
    school.key(KEY.Key_Escape)
    school.table.selectAll()
    school.key(KEY.Key_Return)
    assert nameless(school.many()) == []
    buttons = [one for one in school.many().findChildren(QPushButton) if one.property("primary")]
    assert len(buttons) == 1


def test_tab_goes_in_the_order_of_reading(school: School) -> None:
    school.key(KEY.Key_Return)
    form = school.panel().form
    form.day.setFocus()
    seen = []
    for _ in range(7):
        school.key(KEY.Key_Tab)
        seen.append(school.focus().objectName())
    assert seen == ["planned", "present", "what", "place", "leader", "save", "exempt"]
