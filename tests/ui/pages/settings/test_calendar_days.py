"""The section 工作日历: keys, mouse, undo, and what the other sections make of it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from schoolguard.domain.calendar_days import DayKind, TakeOverHolidays
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.ui.pages.settings.calendar_days import CalendarSection
from schoolguard.ui.panels.calendar_day import CalendarDayPanel
from tests.opened import action
from tests.services.test_calendar_days import save_day
from tests.ui.helpers import nameless
from tests.ui.pages.settings.desk import Desk


def _section(desk: Desk) -> CalendarSection:
    desk.page.form.tabs.setCurrentWidget(desk.page.calendar)
    return desk.page.calendar


def _panel(desk: Desk) -> CalendarDayPanel:
    panel = desk.shell.form.panel_host.panel()
    assert isinstance(panel, CalendarDayPanel)
    return panel


def _shown(desk: Desk) -> list[str]:
    return [one.text() for one in desk.page.actions() if one.isVisible()]


def _undo(desk: Desk) -> None:
    assert desk.notify.undo is not None
    desk.notify.undo()


def test_it_says_until_when_holidays_are_known(full_desk: Desk) -> None:
    section = _section(full_desk)
    assert "已知到 2026年12月31日" in section.form.known.text()
    assert not section.form.take_over.isVisible()
    row = [section.model.index(11, column).data() for column in range(6)]
    assert row == ["2026-10-01—10-07", "周四—周三", "放假", "国庆节", "—", "国办2026年放假通知"]
    assert nameless(section) == []


def test_one_click_takes_the_holidays_over(desk: Desk) -> None:
    section = _section(desk)
    assert section.form.stack.currentWidget() is section.empty
    assert "还没有采用" in section.form.known.text()
    QTest.mouseClick(section.form.take_over, Qt.MouseButton.LeftButton)
    assert section.model.rowCount() == 13
    assert not section.form.take_over.isVisible()


def test_an_entry_is_added_by_keyboard_and_taken_back(full_desk: Desk) -> None:
    section = _section(full_desk)
    section.focus()
    full_desk.key(Qt.Key.Key_N, control=True)
    panel = _panel(full_desk)
    assert not panel.form.save.isEnabled()
    assert "名称" in panel.form.missing.text()
    full_desk.key(Qt.Key.Key_Down)  # 调休上课
    assert panel.form.follows.isVisible()
    panel.form.starts_on.set_day(date(2026, 11, 28))
    assert panel.form.ends_on.day() == date(2026, 11, 28)
    assert panel.form.says.text() == "这 1 天上学。"
    panel.form.follows.setCurrentIndex(5)
    panel.form.name.setFocus()
    full_desk.type("运动会")
    full_desk.key(Qt.Key.Key_Return)
    assert full_desk.notify.said[-1] == "已保存运动会"
    (row,) = section.form.table.chosen_rows()
    assert section.model.index(row, 4).data() == "按周五上课"
    assert section.model.index(row, 5).data() == "本校"
    _undo(full_desk)
    assert section.model.rowCount() == 13


def test_enter_changes_and_delete_removes(full_desk: Desk) -> None:
    section = _section(full_desk)
    section.form.table.choose(11)
    section.focus()
    full_desk.key(Qt.Key.Key_Return)
    panel = _panel(full_desk)
    assert panel.title() == "国庆节"
    panel.form.note.setText("值班照旧")
    full_desk.key(Qt.Key.Key_S, control=True)
    assert section.model.row(11).note == "值班照旧"
    _undo(full_desk)
    assert section.model.row(11).note == ""
    section.focus()
    full_desk.key(Qt.Key.Key_Delete)
    assert section.model.rowCount() == 12
    _undo(full_desk)
    assert section.model.rowCount() == 13


def test_only_its_own_actions_stand_in_the_bar(full_desk: Desk) -> None:
    before = _shown(full_desk)
    _section(full_desk)
    assert _shown(full_desk) == ["删除", "添加日期"]
    full_desk.page.form.tabs.setCurrentWidget(full_desk.page.classes)
    assert _shown(full_desk) == before


def test_a_found_entry_is_chosen(full_desk: Desk) -> None:
    saved = save_day(full_desk.services, date(2026, 11, 27), name="停电")
    full_desk.page.reveal(SearchHit(HitKind.CALENDAR_DAY, "停电", "", saved.uid))
    section = full_desk.page.calendar
    assert full_desk.page.form.tabs.currentWidget() is section
    (row,) = section.form.table.chosen_rows()
    assert section.model.row(row).name == "停电"


def test_due_dates_on_days_off_are_pointed_out_at_their_fields(full_desk: Desk) -> None:
    full_desk.page.form.tabs.setCurrentWidget(full_desk.page.school)
    form = full_desk.page.school.form
    assert not form.meeting_due_on_note.isVisible()
    form.meeting_due_on.set_day(date(2026, 11, 14))
    words = "这天不上学（周六）。前一个上学日是11月13日（周五）。"
    assert form.meeting_due_on_note.text() == words
    save_day(full_desk.services, date(2026, 11, 14), kind=DayKind.WORKDAY, name="补课")
    assert not form.meeting_due_on_note.isVisible()
    assert not form.notice_report_due_note.isVisible()
    form.has_report_due.click()
    form.notice_report_due.set_day(date(2026, 10, 3))
    assert "国庆节" in form.notice_report_due_note.text()


def test_trouble_is_said_and_the_list_stays(desk: Desk) -> None:
    desk.services.calendar.take_over(TakeOverHolidays(action_id=action()))
    _section(desk).take_over()
    assert len(desk.notify.errors) == 1
    assert desk.page.calendar.model.rowCount() == 13
