"""The work calendar through its service, on each kind of store."""

from datetime import date

import pytest

from schoolguard.domain.activity import BringBack
from schoolguard.domain.calendar_days import (
    CalendarDay,
    DayKind,
    RemoveCalendarDays,
    SaveCalendarDay,
    TakeOverHolidays,
)
from schoolguard.domain.campaign import Notice
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.undo import TakeBack
from schoolguard.services import Services
from tests.opened import action, begin_campaign, found


def save_day(on: Services, first: date, **changes: object) -> CalendarDay:
    """Close the school on a day, or as told."""
    values: dict[str, object] = {"ends_on": first, "kind": DayKind.CLOSURE, "name": "停课一天"}
    return on.calendar.save(
        SaveCalendarDay(action_id=action(), starts_on=first, **(values | changes))  # type: ignore[arg-type]
    )


def _remove(on: Services, *days: CalendarDay) -> str:
    rows = tuple((one.uid, one.version) for one in days)
    return on.calendar.remove(RemoveCalendarDays(action_id=action(), rows=rows))


def test_the_first_campaign_brings_the_public_holidays(on: Services) -> None:
    assert on.calendar.view().known_until is None
    begin_campaign(on)
    view = on.calendar.view()
    assert (view.known_until, view.offered) == (date(2026, 12, 31), ())
    assert len(view.calendar.days) == 13
    assert {one.origin for one in view.calendar.days} == {"国办2026年放假通知"}
    begin_campaign(on)
    assert len(on.calendar.view().calendar.days) == 13


def test_one_click_takes_them_over_once_for_ever(on: Services) -> None:
    command = TakeOverHolidays(action_id=action())
    taken = on.calendar.take_over(command).calendar.days
    assert on.calendar.take_over(command).calendar.days == taken
    _remove(on, *taken)
    assert on.calendar.view().offered == ()
    with pytest.raises(SchoolError) as caught:
        on.calendar.take_over(TakeOverHolidays(action_id=action()))
    assert caught.value.code == "calendar.all_taken"
    begin_campaign(on)
    assert on.calendar.view().calendar.days == ()


def test_what_was_taken_over_and_taken_back_is_offered_again(on: Services) -> None:
    taken = on.calendar.take_over(TakeOverHolidays(action_id=action())).calendar.days
    on.undo.take_back(TakeBack(action_id=action()))
    assert on.calendar.view().calendar.days == ()
    assert len(on.calendar.view().offered) == 1
    on.undo.take_back(TakeBack(action_id=action(), again=True))
    assert [one.uid for one in on.calendar.view().calendar.days] == [one.uid for one in taken]
    assert on.calendar.view().offered == ()
    on.undo.take_back(TakeBack(action_id=action()))
    anew = on.calendar.take_over(TakeOverHolidays(action_id=action())).calendar.days
    assert len(anew) == len(taken)


def test_an_entry_is_added_changed_removed_and_brought_back(on: Services) -> None:
    command = SaveCalendarDay(
        action_id=action(), starts_on=date(2026, 11, 14), ends_on=date(2026, 11, 14),
        kind=DayKind.WORKDAY, name="补课", follows=3, note="上午",
    )  # fmt: skip
    saved = on.calendar.save(command)
    assert on.calendar.save(command) == saved
    assert (saved.follows, saved.note, saved.origin) == (3, "上午", "")
    assert [hit.title for hit in found(on, "补课")] == ["补课"]
    changed = save_day(
        on, date(2026, 11, 14), uid=saved.uid, version=saved.version, name="不补课", follows=3
    )
    assert changed.follows is None  # only a make-up day follows a timetable
    with pytest.raises(SchoolError) as caught:
        save_day(on, date(2026, 11, 14), uid=saved.uid, version=saved.version)
    assert caught.value.code == "store.stale"
    with pytest.raises(SchoolError):
        _remove(on, saved)
    gone = _remove(on, changed)
    assert on.calendar.calendar().days == ()
    assert found(on, "补课") == ()
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=gone))
    assert [one.name for one in on.calendar.calendar().days] == ["不补课"]
    assert [hit.title for hit in found(on, "补课")] == ["不补课"]
    lines = [(one.action, one.noun) for one in on.audit.newest(10) if one.noun == "calendar_day"]
    assert lines == [
        ("calendar.save", "calendar_day"), ("calendar.save", "calendar_day"),
        ("calendar.remove", "calendar_day"), ("bin.restore", "calendar_day"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"ends_on": date(2026, 11, 1)}, "field.dates"),
        ({"ends_on": date(2027, 11, 14)}, "calendar.too_long"),
        ({"kind": DayKind.WORKDAY, "follows": 8}, "calendar.follows"),
        ({"name": " "}, "field.required"),
        ({"note": "长" * 121}, "field.too_long"),
    ],
)
def test_what_cannot_be_is_refused(on: Services, changes: dict[str, object], code: str) -> None:
    with pytest.raises(SchoolError) as caught:
        save_day(on, date(2026, 11, 14), **changes)
    assert caught.value.code == code
    assert on.calendar.calendar().days == ()


def test_a_holiday_monday_is_not_offered_for_a_talk(on: Services) -> None:
    campaign = begin_campaign(on)
    before = on.talks.month(campaign.uid).free_mondays
    assert [day.day for day in before] == [2, 9, 16, 23, 30]
    save_day(on, date(2026, 11, 9))
    save_day(on, date(2026, 11, 23), ends_on=date(2026, 11, 29), name="秋假", kind=DayKind.BREAK)
    after = on.talks.month(campaign.uid).free_mondays
    assert [day.day for day in after] == [2, 10, 16, 30]


def test_due_dates_on_days_off_are_pointed_out(on: Services) -> None:
    saturday, closed = date(2026, 11, 14), date(2026, 11, 30)
    campaign = begin_campaign(on, meeting_due_on=saturday, notice=Notice(report_due=closed))
    save_day(on, closed, name="教师培训")
    found = on.calendar.due_on_days_off(campaign.uid)
    assert [(one.what, one.day, one.because, one.before) for one in found] == [
        ("due.meeting", saturday, "", date(2026, 11, 13)),
        ("due.report", closed, "教师培训", date(2026, 11, 27)),
    ]
    save_day(on, saturday, kind=DayKind.WORKDAY, name="补课")
    assert [one.what for one in on.calendar.due_on_days_off(campaign.uid)] == ["due.report"]
