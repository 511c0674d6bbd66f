"""Head-counts by date, typed where no roster says how many pupils a class has."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import case, delete, func, select, update

from schoolguard.domain.school import HeadCount
from schoolguard.store import audit, rows
from schoolguard.store.classes import kept_pupils
from schoolguard.store.rows import batched
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import head_count, school_class

NOUN = "head_count"


def of_class(reader: Reader, class_uid: str) -> tuple[HeadCount, ...]:
    """Return a class's counts, the latest first."""
    statement = (
        select(head_count, school_class.c.uid.label("class_uid"))
        .join(school_class, school_class.c.id == head_count.c.class_id)
        .where(school_class.c.uid == class_uid)
        .order_by(head_count.c.counted_on.desc())
    )
    return tuple(map(_count, reader.connection.execute(statement)))


def earlier(reader: Reader, class_ids: Sequence[int]) -> tuple[HeadCount, ...]:
    """Return the counts of classes before the latest one, which stands with the class."""
    statement = (
        select(head_count, school_class.c.uid.label("class_uid"))
        .join(school_class, school_class.c.id == head_count.c.class_id)
        .where(head_count.c.counted_on < school_class.c.head_count_on)
        .order_by(head_count.c.counted_on)
    )
    found: dict[int, list[HeadCount]] = {}
    for few in batched(class_ids):
        mine = statement.where(head_count.c.class_id.in_(few))
        for row in reader.connection.execute(mine):
            found.setdefault(row.class_id, []).append(_count(row))
    return tuple(one for class_id in class_ids for one in found.get(class_id, ()))


def _count(row: Any) -> HeadCount:
    return HeadCount(
        id=row.id,
        uid=row.uid,
        version=row.version,
        class_uid=row.class_uid,
        counted_on=row.counted_on,
        heads=row.heads,
    )


def put(tx: Transaction, class_id: int, heads: int, counted_on: date) -> None:
    """Note a count of a day, instead of an earlier one of that day."""
    found = tx.connection.execute(
        select(head_count.c.uid, head_count.c.version).where(
            head_count.c.class_id == class_id, head_count.c.counted_on == counted_on
        )
    ).one_or_none()
    if found is None:
        values = {"class_id": class_id, "counted_on": counted_on, "heads": heads}
        rows.add(tx, head_count, values)
    else:
        rows.change(tx, head_count, found.uid, found.version, {"heads": heads})
    _keep_latest(tx, class_id)


def clear(tx: Transaction, class_id: int) -> None:
    """Take every count of a class away."""
    gone = tx.connection.execute(
        delete(head_count).where(head_count.c.class_id == class_id).returning(head_count.c.uid)
    ).scalars()
    audit.note_many(tx, NOUN, [(uid, ("heads",)) for uid in gone])
    tx.connection.execute(
        update(school_class)
        .where(school_class.c.id == class_id)
        .values(head_count=None, head_count_on=None)
    )


def replace(tx: Transaction, class_id: int, heads: int, counted_on: date) -> None:
    """Let one count stand for every day, instead of all there are."""
    clear(tx, class_id)
    put(tx, class_id, heads, counted_on)


def _keep_latest(tx: Transaction, class_id: int) -> None:
    """Write the latest count beside its class."""
    latest = tx.connection.execute(
        select(head_count.c.heads, head_count.c.counted_on)
        .where(head_count.c.class_id == class_id)
        .order_by(head_count.c.counted_on.desc())
        .limit(1)
    ).one()
    tx.connection.execute(
        update(school_class)
        .where(school_class.c.id == class_id)
        .values(head_count=latest.heads, head_count_on=latest.counted_on)
    )


def on_day(reader: Reader, class_uids: Sequence[str], day: date) -> Mapping[str, int]:
    """Return the heads of classes as they stood on a day, by public id; one statement a batch.

    Kept pupils count as they are now. Else the last count up to that day holds, or the first one
    after it where the class was counted only later.
    """
    found: dict[str, int] = {}
    late = case((head_count.c.counted_on > day, 1), else_=0)
    # Before the day the latest is nearest, after it the earliest.
    distance = func.abs(func.julianday(head_count.c.counted_on) - func.julianday(day))
    if not reader.is_sqlite:
        distance = func.abs(head_count.c.counted_on - day)
    place = func.row_number().over(partition_by=head_count.c.class_id, order_by=(late, distance))
    for few in batched(class_uids):
        counted = (
            select(head_count.c.class_id, head_count.c.heads, place.label("place"))
            .join(school_class, school_class.c.id == head_count.c.class_id)
            .where(school_class.c.uid.in_(few))
            .subquery()
        )
        statement = (
            select(
                school_class.c.uid,
                func.coalesce(kept_pupils.c.kept, counted.c.heads).label("heads"),
            )
            .outerjoin(kept_pupils, kept_pupils.c.class_id == school_class.c.id)
            .outerjoin(counted, (counted.c.class_id == school_class.c.id) & (counted.c.place == 1))
            .where(school_class.c.uid.in_(few))
        )
        found |= {
            row.uid: row.heads
            for row in reader.connection.execute(statement)
            if row.heads is not None
        }
    return found
