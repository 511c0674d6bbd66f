"""月历: the month's days in weeks, what is planned on them, and when there is no school."""

from datetime import date, timedelta
from math import ceil
from typing import Final

from schoolguard.documents.profile import Profile
from schoolguard.documents.tree import Align, Column, Document, Orientation, Table, Title
from schoolguard.domain.calendar_days import DayKind, WorkCalendar
from schoolguard.domain.papers import PaperFormat, PaperGroup, PaperKind, PaperOptions
from schoolguard.services.papers.arrangement import Work, works_of
from schoolguard.services.papers.making import (
    Making,
    first_fitting,
    room_mm,
    school_name,
    wording,
    work_sheet,
)
from schoolguard.services.summary.view import View
from schoolguard.services.wording import Wording, content, day_text
from schoolguard.store import calendar_days

_WEEK: Final = timedelta(days=7)
_DAY: Final = timedelta(days=1)
_SIZES: Final = (10.5, 9.5, 8.5, 7.5)
"""Points of the type in the cells, tried until the month fits the sheet."""
_HIGHEST_MM: Final = 32.0
_LEAST_MM: Final = 14.0
_FREE: Final = 0.55
"""The share of a column in which nothing stands, as at weekends; the others have 1."""
_LATIN: Final = 0.6
"""How wide a Latin letter or a digit is, in ems."""
_HEAD_MM: Final = 8.0
_TITLE_LINES: Final = 3.0
_LATER: Final = 14
"""Days after the month's end that a report's day may lie to be in the calendar still."""


def _build(view: View, _subject: str, options: PaperOptions) -> Document:
    say, texts = wording(view), content("papers")["month_calendar"]
    campaign = view.campaign
    words = {"school": school_name(view), "campaign": campaign}
    title = say.plain(texts["title"], words)
    weeks = _weeks(view)
    shares = _shares(weeks)
    columns = tuple(
        Column(head, Align.LEFT, share)
        for head, share in zip(texts["weekdays"], shares, strict=True)
    )

    def make(size: float) -> Document:
        profile = work_sheet(size, landscape=True)
        table = Table(columns, weeks, row_mm=_week_mm(weeks, shares, profile, size), lead=True)
        return Document(
            title,
            school_name(view),
            campaign.title,
            options.dated or view.today,
            (Title(title), table),
            profile,
            orientation=Orientation.LANDSCAPE,
        )

    return first_fitting(map(make, _SIZES))


def _weeks(view: View) -> tuple[tuple[str, ...], ...]:
    """Return the weeks from Monday to Sunday; days outside the month are empty."""
    first, last = view.campaign.starts_on, view.campaign.ends_on
    due = view.campaign.notice.report_due
    if due is not None and last < due <= last + _LATER * _DAY:
        last = due
    calendar = calendar_days.calendar(view.reader)
    works, say = works_of(view), wording(view)
    monday = first - first.weekday() * _DAY
    weeks = []
    while monday <= last:
        days = [monday + place * _DAY for place in range(7)]
        weeks.append(
            tuple(
                _cell(view, say, day, calendar, works) if first <= day <= last else ""
                for day in days
            )
        )
        monday += _WEEK
    return tuple(weeks)


def _cell(
    view: View, say: Wording, day: date, calendar: WorkCalendar, works: tuple[Work, ...]
) -> str:
    """Return what stands on a day: its number, what the school has on it, what is planned."""
    texts = content("papers")["month_calendar"]
    begins = day == view.campaign.starts_on or day.day == 1
    lines = [day_text(day) if begins else str(day.day)]
    entry = calendar.entry_on(day)
    if entry is not None:
        name = "workday" if entry.kind is DayKind.WORKDAY else "off"
        told = texts["exam"] if entry.kind is DayKind.EXAM else texts[name]
        lines.append(say.plain(told, {"name": entry.name}))
    for one in works:
        if one.day == day:
            until = "" if one.last is None or one.last == day else _until(one.last, day)
            words = {"what": one.what, "due": one.due, "until": until}
            lines.append(say.plain(texts["line"], words))
    if view.campaign.notice.report_due == day:
        lines.append(say.words(texts["report"]))
    return "\n".join(lines)


def _until(last: date, day: date) -> str:
    """Return a last day as a cell says it: the month only where it is another one."""
    return f"{last.day}日" if (last.year, last.month) == (day.year, day.month) else day_text(last)


def _shares(weeks: tuple[tuple[str, ...], ...]) -> tuple[float, ...]:
    """Return how wide each day of the week is: a day with no more than its number needs little."""
    days = zip(*weeks, strict=True)
    return tuple(1.0 if any("\n" in cell for cell in day) else _FREE for day in days)


def _week_mm(
    weeks: tuple[tuple[str, ...], ...], shares: tuple[float, ...], profile: Profile, size: float
) -> float:
    """Return how high a week is at least; one with more in it grows past that by itself."""
    laid = profile.landscape()
    room = room_mm(laid) - _HEAD_MM - _TITLE_LINES * room_mm(laid) / laid.lines
    widths = [laid.block_width * share / sum(shares) for share in shares]
    return _shared([_need_mm(week, size, widths) for week in weeks], room)


def _shared(needs: list[float], room: float) -> float:
    """Return the height that weeks have at least, so that all of them fill the room."""
    full = sorted(needs, reverse=True)
    for taller in range(len(full)):
        rest = (room - sum(full[:taller])) / (len(full) - taller)
        if rest >= full[taller]:
            return min(rest, _HIGHEST_MM)
    return _LEAST_MM


def _ems(line: str) -> float:
    return sum(_LATIN if char.isascii() else 1.0 for char in line)


def _need_mm(week: tuple[str, ...], size: float, widths: list[float]) -> float:
    """Return about how high a week is, in mm."""
    fits = [max(1, int((width - 0.75 * size) // size) - 1) for width in widths]
    lines = max(
        sum(ceil(_ems(line) / fit) for line in cell.split("\n"))
        for cell, fit in zip(week, fits, strict=True)
    )
    return (lines * size * 1.35 + 7) * 25.4 / 72


PAPERS: Final = (
    Making(
        PaperKind(
            key="month_calendar",
            group=PaperGroup.TODAY,
            formats=(PaperFormat.PDF, PaperFormat.DOCX),
        ),
        _build,
    ),
)
