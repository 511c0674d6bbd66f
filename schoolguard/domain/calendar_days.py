"""The work calendar: holidays, make-up workdays, breaks, exams, closures, and what follows.

Without an entry a day is a school day from Monday to Friday. Where entries overlap the shorter
one counts, of two equally long ones the one entered later: a make-up day within a break holds,
and so does what the school itself enters on top of the public holidays.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from schoolguard.domain.fields import described
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row

LONGEST_DAYS: Final = 100
"""A summer break fits; a slip in the year does not."""
_DAY: Final = timedelta(days=1)
_SATURDAY: Final = 5


class DayKind(StrEnum):
    """What a day of the calendar is."""

    HOLIDAY = "holiday"
    WORKDAY = "workday"
    BREAK = "break"
    EXAM = "exam"
    CLOSURE = "closure"

    @property
    def at_school(self) -> bool:
        """Whether pupils come to school: to make up for a holiday, or to be examined."""
        return self in (DayKind.WORKDAY, DayKind.EXAM)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay(Row):
    """A day or a period that is not as the week has it.

    ``follows`` is the weekday (1 Monday to 7) whose timetable a make-up day has. ``origin`` names
    the shipped notice it came from; empty for the school's own.
    """

    starts_on: date = described("开始日期", "Starts on", sheet="开始日期", required=True)
    ends_on: date = described("结束日期", "Ends on", sheet="结束日期", required=True)
    kind: DayKind = described("类别", "Kind", limit=20, sheet="类别", required=True)
    follows: int | None = described("按周几上课", "Timetable of", sheet="按周几上课", default=None)
    name: str = described("名称", "Name", limit=40, sheet="名称", required=True)
    note: str = described("备注", "Note", limit=120, sheet="备注", default="")
    origin: str = described("出处", "Source", limit=40, sheet="出处", default="")

    @property
    def days(self) -> int:
        """How many days it covers."""
        return (self.ends_on - self.starts_on).days + 1

    def covers(self, day: date) -> bool:
        """Whether ``day`` lies in it."""
        return self.starts_on <= day <= self.ends_on


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """The entries, and what they say of each day."""

    days: tuple[CalendarDay, ...] = ()

    def entry_on(self, day: date) -> CalendarDay | None:
        """Return the entry that counts on ``day``; None where the week alone says it."""
        found = [one for one in self.days if one.covers(day)]
        return min(found, key=lambda one: (one.days, -one.id)) if found else None

    def is_school_day(self, day: date) -> bool:
        """Whether pupils come to school."""
        entry = self.entry_on(day)
        return day.weekday() < _SATURDAY if entry is None else entry.kind.at_school

    def follows(self, day: date) -> int | None:
        """Return the weekday (1 to 7) whose timetable a school day has; None where there is none.

        A make-up day whose timetable is not told has none.
        """
        if not self.is_school_day(day):
            return None
        entry = self.entry_on(day)
        if entry is not None and entry.kind is DayKind.WORKDAY:
            return entry.follows
        return day.isoweekday()

    def last_days(self, first: date, last: date) -> tuple[date, ...]:
        """Return each last school day before pupils go home, ``first`` and ``last`` included.

        That is a school day before a weekend or before two days off and more, however long the
        week before it was: Friday in most weeks, Thursday before a long weekend. One day off in
        the middle of a week sends no boarder home.
        """
        return tuple(day for day in _between(first, last) if self._goes_home(day))

    def _goes_home(self, day: date) -> bool:
        after = day + _DAY
        if not self.is_school_day(day) or self.is_school_day(after):
            return False
        return after.weekday() >= _SATURDAY or not self.is_school_day(after + _DAY)

    def talk_days(self, first: date, last: date) -> tuple[date, ...]:
        """Return the day of each week's flag-raising: its first school day, mostly Monday.

        A week without school has none; a week whose day lies before ``first`` or after ``last``
        neither.
        """
        found = []
        monday = first - first.weekday() * _DAY
        while monday <= last:
            week = (monday + place * _DAY for place in range(7))
            day = next(filter(self.is_school_day, week), None)
            if day is not None and first <= day <= last:
                found.append(day)
            monday += 7 * _DAY
        return tuple(found)

    def talk_day_of(self, day: date) -> date | None:
        """Return the flag-raising of the week of ``day``; None where that week has no school."""
        monday = day - day.weekday() * _DAY
        return next(iter(self.talk_days(monday, monday + 6 * _DAY)), None)

    def school_day_before(self, day: date) -> date | None:
        """Return the last school day before ``day``; None where none is near."""
        return next(filter(self.is_school_day, (day - n * _DAY for n in _NEAR)), None)

    def school_day_after(self, day: date) -> date | None:
        """Return the first school day after ``day``; None where none is near."""
        return next(filter(self.is_school_day, (day + n * _DAY for n in _NEAR)), None)


_NEAR: Final = range(1, LONGEST_DAYS + 8)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShippedDays:
    """The public holidays of a notice as the program ships them.

    ``days`` are (first, last, kind, name); ``taken`` says whether the school has them already.
    """

    origin: str
    title: str
    source: str
    known_from: date
    known_until: date
    days: tuple[tuple[date, date, DayKind, str], ...]
    taken: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DueOnDayOff:
    """A date of the campaign on which pupils are not at school.

    ``what`` is the name of the due thing, ``because`` the entry's name (empty: a weekend),
    ``before`` the last school day before it.
    """

    what: str
    day: date
    because: str
    before: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarView:
    """The whole calendar by date, and the shipped notices.

    ``known_until`` is the last day that a taken-over notice covers; None where none is taken.
    """

    today: date
    calendar: WorkCalendar
    shipped: tuple[ShippedDays, ...]

    @property
    def offered(self) -> tuple[ShippedDays, ...]:
        """The notices that are not taken over yet."""
        return tuple(one for one in self.shipped if not one.taken)

    @property
    def known_until(self) -> date | None:
        """The last day that a taken-over notice covers."""
        return max((one.known_until for one in self.shipped if one.taken), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveCalendarDay(Command):
    """Add an entry (``uid`` None) or change one (``version`` as it was read)."""

    uid: str | None = None
    version: int = 0
    starts_on: date
    ends_on: date
    kind: DayKind
    name: str
    follows: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveCalendarDays(Command):
    """Put entries into the bin, all or none; ``rows`` are (public id, version)."""

    rows: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOverHolidays(Command):
    """Take over every shipped notice that the school has not taken over before."""


def _between(first: date, last: date) -> Iterator[date]:
    return (first + place * _DAY for place in range((last - first).days + 1))
