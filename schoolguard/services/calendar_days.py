"""The work calendar: the shipped public holidays taken over, the school's own entries on top."""

from datetime import date
from typing import Final

from schoolguard.domain import fields
from schoolguard.domain.calendar_days import (
    LONGEST_DAYS,
    CalendarDay,
    CalendarView,
    DayKind,
    DueOnDayOff,
    RemoveCalendarDays,
    SaveCalendarDay,
    ShippedDays,
    TakeOverHolidays,
    WorkCalendar,
)
from schoolguard.domain.campaign import Campaign, TaskKind
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.services.office import Office
from schoolguard.services.wording import content
from schoolguard.store import calendar_days, campaigns, rows
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import calendar_day

TOPIC: Final = "calendar"


@dataclass(frozen=True, slots=True)
class Calendars:
    """Reads and keeps the work calendar."""

    office: Office

    def view(self) -> CalendarView:
        """Return the calendar and the notices that are shipped."""
        with self.office.read() as reader:
            return CalendarView(
                today=self.office.today(),
                calendar=calendar_days.calendar(reader),
                shipped=shipped(calendar_days.origins(reader)),
            )

    def calendar(self) -> WorkCalendar:
        """Return the calendar alone."""
        with self.office.read() as reader:
            return calendar_days.calendar(reader)

    def due_on_days_off(self, campaign_uid: str) -> tuple[DueOnDayOff, ...]:
        """Return the campaign's due dates on which pupils are not at school."""
        with self.office.read() as reader:
            return due_on_days_off(reader, campaigns.by_uid(reader, campaign_uid))

    def save(self, command: SaveCalendarDay) -> CalendarDay:
        """Add an entry or change one.

        Raises ``field.*``, ``calendar.too_long``, ``calendar.follows``, ``store.stale``.
        """
        values = _values(command)
        with self.office.begin("calendar.save", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return calendar_days.by_uid(tx, earlier)
            if command.uid is None:
                _, uid = rows.add(tx, calendar_day, {**values, "origin": ""})
            else:
                uid = command.uid
                rows.change(tx, calendar_day, uid, command.version, values)
            saved = calendar_days.by_uid(tx, uid)
            calendar_days.make_findable(tx, (saved.uid,))
            tx.done(uid, TOPIC, "talks")
            return saved

    def remove(self, command: RemoveCalendarDays) -> str:
        """Put entries into the bin, all or none; return the id that brings them back."""
        with self.office.begin("calendar.remove", command) as tx:
            if tx.earlier_result() is None:
                for uid, version in command.rows:
                    calendar_days.remove(tx, uid, version)
                tx.done(command.action_id, TOPIC, "talks")
        return command.action_id

    def take_over(self, command: TakeOverHolidays) -> CalendarView:
        """Take over the shipped notices; raises ``calendar.all_taken`` where there is none left."""
        with self.office.begin("calendar.take_over", command) as tx:
            if tx.earlier_result() is None:
                if not take_over(tx):
                    raise SchoolError("calendar.all_taken")
                tx.done(command.action_id, TOPIC, "talks")
        return self.view()


def shipped(taken: frozenset[str]) -> tuple[ShippedDays, ...]:
    """Return the notices of ``resources/content/calendar.toml``; ``taken`` are their origins."""
    return tuple(
        ShippedDays(
            origin=one["origin"],
            title=one["title"],
            source=one["source"],
            known_from=one["known_from"],
            known_until=one["known_until"],
            days=tuple(
                (day["first"], day.get("last", day["first"]), DayKind(day["kind"]), day["name"])
                for day in one["days"]
            ),
            taken=one["origin"] in taken,
        )
        for one in content("calendar")["notices"]
    )


def known_until(reader: Reader) -> date | None:
    """Return the last day that a taken-over notice covers; None where none is taken over."""
    notices = shipped(calendar_days.origins(reader))
    return max((one.known_until for one in notices if one.taken), default=None)


def take_over(tx: Transaction) -> int:
    """Add the entries of every notice not taken over before; return how many."""
    added: list[str] = []
    for notice in shipped(calendar_days.origins(tx)):
        for first, last, kind, name in () if notice.taken else notice.days:
            values: dict[str, object] = {
                "starts_on": first,
                "ends_on": last,
                "kind": kind.value,
                "follows": None,
                "name": name,
                "note": "",
                "origin": notice.origin,
            }
            _, uid = rows.add(tx, calendar_day, values)
            added.append(uid)
    calendar_days.make_findable(tx, added)
    return len(added)


def due_on_days_off(reader: Reader, campaign: Campaign) -> tuple[DueOnDayOff, ...]:
    """Return the due dates on days off within a view that is already open."""
    calendar = calendar_days.calendar(reader)
    due = [
        ("due.meeting" if one.kind is TaskKind.CLASS_MEETING else one.title, one.due_on)
        for one in campaigns.tasks(reader, campaign.id)
    ]
    if campaign.notice.report_due is not None:
        due.append(("due.report", campaign.notice.report_due))
    found = (day_off(calendar, what, day) for what, day in due)
    return tuple(one for one in found if one is not None)


def day_off(calendar: WorkCalendar, what: str, day: date) -> DueOnDayOff | None:
    """Say that something due on ``day`` falls on a day off; None where it does not."""
    if calendar.is_school_day(day):
        return None
    entry = calendar.entry_on(day)
    because = "" if entry is None else entry.name
    before = calendar.school_day_before(day)
    return DueOnDayOff(what=what, day=day, because=because, before=before)


def _values(command: SaveCalendarDay) -> dict[str, object]:
    if command.ends_on < command.starts_on:
        raise SchoolError("field.dates")
    days = (command.ends_on - command.starts_on).days + 1
    if days > LONGEST_DAYS:
        raise SchoolError("calendar.too_long", days=days, most=LONGEST_DAYS)
    makes_up = command.kind is DayKind.WORKDAY
    if makes_up and command.follows is not None and not 1 <= command.follows <= 7:
        raise SchoolError("calendar.follows")
    values: dict[str, object] = {
        "starts_on": command.starts_on,
        "ends_on": command.ends_on,
        "kind": command.kind.value,
        "follows": command.follows if makes_up else None,
        "name": fields.clean_text(command.name),
        "note": fields.clean_text(command.note),
    }
    fields.check(CalendarDay, values)
    return values
