"""The work calendar: what the public holidays of 2026 make of the days."""

from datetime import date

import pytest

from schoolguard.domain.calendar_days import CalendarDay, DayKind, WorkCalendar
from schoolguard.services.calendar_days import shipped


def _day(
    first: date, last: date | None = None, kind: DayKind = DayKind.HOLIDAY, at: int = 1, **more: int
) -> CalendarDay:
    return CalendarDay(
        id=at, uid=str(at), version=1, starts_on=first, ends_on=last or first, kind=kind,
        name="某日", follows=more.get("follows"),
    )  # fmt: skip


@pytest.fixture
def of_2026() -> WorkCalendar:
    """The calendar as shipped, and nothing on top."""
    (notice,) = shipped(frozenset())
    return WorkCalendar(
        tuple(_day(first, last, kind, at) for at, (first, last, kind, _) in enumerate(notice.days))
    )


def _on(month: int, *days: int) -> tuple[date, ...]:
    return tuple(date(2026, month, day) for day in days)


def test_without_entries_the_week_alone_counts() -> None:
    plain = WorkCalendar()
    assert plain.is_school_day(date(2026, 11, 13))
    assert not plain.is_school_day(date(2026, 11, 14))
    assert plain.follows(date(2026, 11, 13)) == 5
    assert plain.follows(date(2026, 11, 14)) is None
    assert plain.talk_days(date(2026, 11, 2), date(2026, 11, 30)) == _on(11, 2, 9, 16, 23, 30)
    assert plain.talk_days(date(2026, 11, 3), date(2026, 11, 22)) == _on(11, 9, 16)
    assert plain.talk_days(date(2026, 11, 3), date(2026, 11, 8)) == ()
    assert plain.talk_days(date(2026, 11, 9), date(2026, 11, 2)) == ()


@pytest.mark.parametrize(
    ("day", "at_school"),
    [
        ((1, 1), False), ((1, 4), True), ((2, 14), True), ((2, 15), False), ((2, 23), False),
        ((2, 24), True), ((2, 28), True), ((4, 6), False), ((5, 5), False), ((5, 9), True),
        ((6, 19), False), ((9, 20), True), ((9, 25), False), ((9, 28), True), ((10, 1), False),
        ((10, 7), False), ((10, 8), True), ((10, 10), True), ((10, 11), False),
    ],
)  # fmt: skip
def test_the_public_holidays_of_2026(
    of_2026: WorkCalendar, day: tuple[int, int], at_school: bool
) -> None:
    assert of_2026.is_school_day(date(2026, *day)) is at_school


def test_a_monday_off_hands_its_talk_on(of_2026: WorkCalendar) -> None:
    # 6 April is Qingming; 5 October lies in the national holiday, whose week begins on Thursday.
    assert of_2026.talk_days(date(2026, 3, 30), date(2026, 4, 20)) == (
        date(2026, 3, 30), *_on(4, 7, 13, 20),
    )  # fmt: skip
    assert of_2026.talk_day_of(date(2026, 10, 5)) == date(2026, 10, 8)
    assert of_2026.talk_days(date(2026, 10, 1), date(2026, 10, 7)) == ()
    assert of_2026.talk_day_of(date(2026, 2, 18)) is None  # no school in that week at all


def test_weeks_of_different_length_end_where_pupils_go_home(of_2026: WorkCalendar) -> None:
    # Friday 18, then the Sunday made up leads to Thursday 24, before the Mid-Autumn weekend.
    assert of_2026.last_days(date(2026, 9, 14), date(2026, 10, 11)) == (
        *_on(9, 18, 24, 30), *_on(10, 10),
    )  # fmt: skip
    assert of_2026.last_days(date(2026, 11, 2), date(2026, 11, 11)) == _on(11, 6)


@pytest.mark.parametrize(
    ("entries", "days"),
    [
        ([], (6, 13)),
        ([(4, 4, DayKind.HOLIDAY)], (6, 13)),  # a Wednesday alone sends nobody home
        ([(12, 12, DayKind.CLOSURE)], (6, 13)),  # Thursday off, Friday at school
        ([(6, 6, DayKind.HOLIDAY)], (5, 13)),  # Friday joins the weekend
        ([(9, 9, DayKind.HOLIDAY)], (6, 13)),  # so does Monday
        ([(4, 5, DayKind.HOLIDAY)], (3, 6, 13)),  # two days at a stretch do
        ([(7, 7, DayKind.WORKDAY)], (7, 13)),  # only Sunday is left of the weekend
        ([(8, 8, DayKind.WORKDAY)], (6, 13)),  # only Saturday is
        ([(7, 8, DayKind.WORKDAY)], (13,)),  # no weekend at all
        ([(7, 8, DayKind.WORKDAY), (11, 11, DayKind.HOLIDAY)], (13,)),
        ([(9, 15, DayKind.BREAK)], (6,)),
    ],
)
def test_the_last_day_before_pupils_go_home(
    entries: list[tuple[int, int, DayKind]], days: tuple[int, ...]
) -> None:
    made = tuple(
        _day(date(2026, 11, first), date(2026, 11, last), kind, at=at)
        for at, (first, last, kind) in enumerate(entries, 1)
    )
    found = WorkCalendar(made).last_days(date(2026, 11, 2), date(2026, 11, 15))
    assert tuple(one.day for one in found) == days


def test_the_shorter_entry_counts_and_of_equal_ones_the_later() -> None:
    summer = _day(date(2026, 7, 1), date(2026, 8, 31), DayKind.BREAK, at=1)
    back = _day(date(2026, 8, 29), kind=DayKind.WORKDAY, at=2, follows=1)
    closed = _day(date(2026, 8, 29), kind=DayKind.CLOSURE, at=3)
    assert not WorkCalendar((summer,)).is_school_day(date(2026, 8, 31))
    made_up = WorkCalendar((summer, back))
    assert made_up.is_school_day(date(2026, 8, 29))
    assert made_up.follows(date(2026, 8, 29)) == 1
    assert not WorkCalendar((summer, back, closed)).is_school_day(date(2026, 8, 29))
    exam = _day(date(2026, 11, 14), kind=DayKind.EXAM)
    assert WorkCalendar((exam,)).is_school_day(date(2026, 11, 14))


def test_the_nearest_school_days(of_2026: WorkCalendar) -> None:
    assert of_2026.school_day_before(date(2026, 10, 7)) == date(2026, 9, 30)
    assert of_2026.school_day_after(date(2026, 10, 1)) == date(2026, 10, 8)
    for_ever = WorkCalendar((_day(date(2000, 1, 1), date(2100, 1, 1)),))
    assert for_ever.school_day_before(date(2026, 10, 7)) is None
