"""The sample school's own entries in the work calendar."""

from schoolguard.domain.calendar_days import DayKind, SaveCalendarDay
from schoolguard.services.sample.entering import Entering


def enter(into: Entering) -> None:
    """Enter each on top of the public holidays."""
    for one in into.month["calendar_days"]:
        into.services.calendar.save(
            SaveCalendarDay(
                action_id=into.action(),
                starts_on=one["first"],
                ends_on=one.get("last", one["first"]),
                kind=DayKind(one["kind"]),
                name=one["name"],
                follows=one.get("follows"),
                note=one.get("note", ""),
            )
        )
