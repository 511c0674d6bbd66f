"""Queries of the work calendar."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import RowMapping, or_, select

from schoolguard.domain.calendar_days import CalendarDay, DayKind, WorkCalendar
from schoolguard.domain.errors import SchoolError
from schoolguard.store import rows, search
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import calendar_day
from schoolguard.store.undo import DONE
from schoolguard.store.undo_tables import undo_step

NOUN: Final = "calendar_day"
_STORE_ONLY: Final = {"deleted_at", "deletion_id"}
_OWN: Final = tuple(one for one in calendar_day.c if one.name not in _STORE_ONLY)
_LIVE: Final = calendar_day.c.deleted_at.is_(None)


def calendar(reader: Reader) -> WorkCalendar:
    """Return the whole calendar, by date."""
    statement = select(*_OWN).where(_LIVE).order_by(calendar_day.c.starts_on, calendar_day.c.id)
    return WorkCalendar(tuple(_day(row) for row in reader.connection.execute(statement).mappings()))


def by_uid(reader: Reader, uid: str) -> CalendarDay:
    """Return one live entry; raises ``store.not_found``."""
    statement = select(*_OWN).where(_LIVE, calendar_day.c.uid == uid)
    row = reader.connection.execute(statement).mappings().one_or_none()
    if row is None:
        raise SchoolError("store.not_found")
    return _day(row)


def origins(reader: Reader) -> frozenset[str]:
    """Return the notices that were ever taken over: what is in the bin does not come again.

    What was taken over and taken back counts as never taken over.
    """
    back = select(undo_step.c.uid).where(undo_step.c.state != DONE)
    statement = (
        select(calendar_day.c.origin)
        .where(calendar_day.c.origin != "")
        .where(or_(_LIVE, calendar_day.c.deletion_id.not_in(back)))
        .distinct()
    )
    return frozenset(reader.connection.execute(statement).scalars())


def remove(tx: Transaction, uid: str, version: int) -> None:
    """Put one entry into the bin; raises ``store.stale`` or ``store.not_found``."""
    search.drop(tx, NOUN, (uid,))
    rows.into_bin(tx, calendar_day, by_uid(tx, uid), version)


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take the entries of one removal out of the bin; return how many."""
    back = rows.out_of_bin(tx, calendar_day, deletion_id)
    make_findable(tx, back)
    return len(back)


def make_findable(tx: Transaction, uids: Sequence[str]) -> None:
    """Keep the words by which live entries are found: name, first day, note."""
    entries: list[tuple[str, str, str, str]] = []
    for few in rows.batched(uids):
        found = tx.connection.execute(
            select(*_OWN).where(_LIVE, calendar_day.c.uid.in_(few)).order_by(calendar_day.c.id)
        )
        for day in map(_day, found.mappings()):
            first = f"{day.starts_on.year}年{day.starts_on.month}月{day.starts_on.day}日"
            entries.append((day.uid, day.name, first, f"{day.name} {first} {day.note}"))
    search.put(tx, NOUN, entries)


def _day(row: RowMapping) -> CalendarDay:
    return CalendarDay(**{**row, "kind": DayKind(row["kind"])})
