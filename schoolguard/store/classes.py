"""Queries of classes."""

from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import RowMapping, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql import Select

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.grades import class_name
from schoolguard.domain.school import Boarding, SchoolClass, grades_of
from schoolguard.store import audit, class_names, search
from schoolguard.store.message_tables import forwarding
from schoolguard.store.rows import batched
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import activity, campus, pupil, school_class, school_year

kept_pupils = (
    select(pupil.c.class_id, func.count().label("kept"))
    .where(pupil.c.deleted_at.is_(None))
    .group_by(pupil.c.class_id)
    .subquery()
)
# The pupils count where they are kept; a typed head-count stands only where they are not.
heads = func.coalesce(kept_pupils.c.kept, school_class.c.head_count).label("heads")
_other = school_class.alias("merged_into_class")


@cache
def select_classes() -> Select[tuple[Any, ...]]:
    """Return the statement for live classes with their heads; columns as in SchoolClass."""
    return (
        select(
            school_class.c.id,
            school_class.c.uid,
            school_class.c.version,
            school_year.c.starts_in.label("school_year"),
            campus.c.uid.label("campus_uid"),
            school_class.c.grade,
            school_class.c.more_grades,
            school_class.c.number,
            school_class.c.name,
            school_class.c.class_teacher,
            school_class.c.deputy_teacher,
            school_class.c.substitute,
            school_class.c.substitute_from,
            school_class.c.substitute_to,
            school_class.c.head_count,
            school_class.c.head_count_on,
            school_class.c.boarding,
            school_class.c.boarders,
            school_class.c.begins_on,
            school_class.c.ends_on,
            _other.c.uid.label("merged_into_uid"),
            heads,
            func.coalesce(campus.c.name, "").label("campus_name"),
            func.coalesce(_other.c.name, "").label("merged_into"),
        )
        .join(school_year, school_year.c.id == school_class.c.school_year_id)
        .outerjoin(campus, campus.c.id == school_class.c.campus_id)
        .outerjoin(_other, _other.c.id == school_class.c.merged_into_id)
        .outerjoin(kept_pupils, kept_pupils.c.class_id == school_class.c.id)
        .where(school_class.c.deleted_at.is_(None))
    )


def in_year(reader: Reader, starts_in: int) -> tuple[SchoolClass, ...]:
    """Return a school year's classes by grade and number."""
    statement = (
        select_classes()
        .where(school_year.c.starts_in == starts_in)
        .order_by(school_class.c.grade, school_class.c.number, campus.c.position, school_class.c.id)
    )
    return tuple(_class(row) for row in reader.connection.execute(statement).mappings())


def by_uid(reader: Reader, uid: str) -> SchoolClass:
    """Return one live class; raises ``store.not_found``."""
    statement = select_classes().where(school_class.c.uid == uid)
    row = reader.connection.execute(statement).mappings().one_or_none()
    if row is None:
        raise SchoolError("store.not_found")
    return _class(row)


def remove(tx: Transaction, uids: tuple[str, ...]) -> tuple[str, ...]:
    """Put live classes into the bin under the running action; return those that were there."""
    gone: list[str] = []
    for few in batched(uids):
        gone.extend(
            tx.connection.execute(
                update(school_class)
                .where(school_class.c.uid.in_(few), school_class.c.deleted_at.is_(None))
                .values(
                    deleted_at=tx.at,
                    deletion_id=tx.action_id,
                    version=school_class.c.version + 1,
                )
                .returning(school_class.c.uid)
            ).scalars()
        )
    audit.note_many(tx, "school_class", [(uid, ("deleted_at",)) for uid in gone])
    search.drop(tx, "school_class", gone)
    rename(tx)
    return tuple(gone)


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take classes of one removal out of the bin; raises ``class.back_clash``."""
    binned = tx.connection.execute(
        select(
            school_class.c.uid,
            school_class.c.grade,
            school_class.c.more_grades,
            school_class.c.number,
        ).where(school_class.c.deletion_id == deletion_id)
    ).all()
    for row in binned:
        try:
            tx.connection.execute(
                update(school_class)
                .where(school_class.c.uid == row.uid)
                .values(deleted_at=None, deletion_id=None, version=school_class.c.version + 1)
            )
        except IntegrityError as error:
            more = grades_of(row.more_grades)
            name = class_name(row.grade, row.number, more_grades=more)
            raise SchoolError("class.back_clash", name=name) from error
    audit.note_many(tx, "school_class", [(row.uid, ("deleted_at",)) for row in binned])
    rename(tx)
    make_findable(tx, tuple(row.uid for row in binned))
    return len(binned)


def rename(tx: Transaction) -> None:
    """Bring the classes' names up to date, and how those renamed are found."""
    make_findable(tx, class_names.rewrite(tx))


def latest_record(reader: Reader, class_id: int) -> date | None:
    """Return the day of a class's latest activity."""
    statement = select(func.max(activity.c.held_on)).where(
        activity.c.class_id == class_id, activity.c.deleted_at.is_(None)
    )
    latest: date | None = reader.connection.execute(statement).scalar()
    return latest


def records(reader: Reader, uids: tuple[str, ...]) -> int:
    """Return how many activities and forwardings there are of these classes."""
    total = 0
    for few in batched(uids):
        ids = select(school_class.c.id).where(school_class.c.uid.in_(few)).scalar_subquery()
        held = select(func.count()).where(
            activity.c.class_id.in_(ids), activity.c.deleted_at.is_(None)
        )
        passed = select(func.count()).where(
            forwarding.c.class_id.in_(ids), forwarding.c.forwarded_on.is_not(None)
        )
        for statement in (held, passed):
            total += int(reader.connection.execute(statement).scalar_one())
    return total


def make_findable(tx: Transaction, uids: tuple[str, ...]) -> None:
    """Bring the search entries of these classes up to date."""
    entries: list[tuple[str, str, str, str]] = []
    for few in batched(uids):
        statement = select_classes().where(school_class.c.uid.in_(few))
        for row in tx.connection.execute(statement).mappings():
            found = _class(row)
            entries.append((found.uid, found.name, found.class_teacher, _words(found)))
    search.put(tx, "school_class", entries)


def _words(found: SchoolClass) -> str:
    """Return what a class is found by: its name, its teachers, its campus."""
    teachers = (found.class_teacher, found.deputy_teacher, found.substitute)
    return " ".join(filter(None, (found.name, *teachers, found.campus_name)))


def _class(row: RowMapping) -> SchoolClass:
    boarding = row["boarding"]
    return SchoolClass(**{**row, "boarding": None if boarding is None else Boarding(boarding)})
