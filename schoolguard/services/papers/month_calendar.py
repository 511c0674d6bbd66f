"""月历: the month's days in weeks, what is planned on them, and when there is no school."""

from datetime import date, timedelta
from typing import Final

from schoolguard.documents.profile import Profile
from schoolguard.documents.tree import Align, Column, Document, Orientation, Table, Title
from schoolguard.domain.calendar_days import DayKind, WorkCalendar
from schoolguard.domain.papers import PaperFormat, PaperGroup, PaperKind, PaperOptions
from schoolguard.services.papers.arrangement import Work, works_of
from schoolguard.services.papers.making import Making, room_mm, school_name, wording, work_sheet
from schoolguard.services.summary.view import View
from schoolguard.services.wording import Wording, content, day_text
from schoolguard.store import calendar_days

_WEEK: Final = timedelta(days=7)
_DAY: Final = timedelta(days=1)
_SIZES: Final = (10.5, 9.5, 8.5, 7.5)
"""Points of the type in the cells, tried until the month fits the sheet."""
_HIGHEST_MM: Final = 32.0
_LEAST_MM: Final = 14.0
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
    profile, row_mm = _fitting(weeks)
    columns = tuple(Column(head, Align.LEFT, 1.0) for head in texts["weekdays"])
    table = Table(columns, weeks, row_mm=row_mm, lead=True)
    return Document(
        title,
        school_name(view),
        campaign.title,
        options.dated or view.today,
        (Title(title), table),
        profile,
        orientation=Orientation.LANDSCAPE,
    )


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
            until = "" if one.last is None or one.last == day else day_text(one.last)
            words = {"what": one.what, "due": one.due, "until": until}
            lines.append(say.plain(texts["line"], words))
    if view.campaign.notice.report_due == day:
        lines.append(say.words(texts["report"]))
    return "\n".join(lines)


def _fitting(weeks: tuple[tuple[str, ...], ...]) -> tuple[Profile, float]:
    """Return the page with the largest type that takes the month, and how high its weeks are."""
    profile = work_sheet(_SIZES[-1], landscape=True)
    room = 0.0
    for size in _SIZES:
        profile = work_sheet(size, landscape=True)
        laid = profile.landscape()
        room = room_mm(laid) - _HEAD_MM - _TITLE_LINES * room_mm(laid) / laid.lines
        needs = [_need_mm(week, size, laid.block_width / 7) for week in weeks]
        if sum(max(need, _LEAST_MM) for need in needs) <= room:
            return profile, _shared(needs, room)
    return profile, _LEAST_MM


def _shared(needs: list[float], room: float) -> float:
    """Return the height that weeks have at least, so that all of them fill the room."""
    full = sorted(needs, reverse=True)
    for taller in range(len(full)):
        rest = (room - sum(full[:taller])) / (len(full) - taller)
        if rest >= full[taller]:
            return min(rest, _HIGHEST_MM)
    return _LEAST_MM


def _need_mm(week: tuple[str, ...], size: float, width: float) -> float:
    """Return about how high a week is, in mm; Latin characters count as wide as Chinese ones."""
    fit = max(1, int((width - 0.75 * size) // size) - 1)
    lines = max(sum(-(-len(line) // fit) for line in cell.split("\n")) for cell in week)
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
