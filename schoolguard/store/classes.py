"""Queries of classes."""

from typing import Any

from sqlalchemy import RowMapping, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql import Select

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.grades import class_name
from schoolguard.domain.school import SchoolClass
from schoolguard.store import audit, search
from schoolguard.store.rows import batched
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import pupil, school_class, school_year

_pupils = (
    select(pupil.c.class_id, func.count().label("kept"))
    .where(pupil.c.deleted_at.is_(None))
    .group_by(pupil.c.class_id)
    .subquery()
)
# The pupils count where they are kept; a typed head-count stands only where they are not.
heads = func.coalesce(_pupils.c.kept, school_class.c.head_count).label("heads")


def select_classes() -> Select[tuple[Any, ...]]:
    """Return the statement for live classes with their heads; columns as in SchoolClass."""
    return (
        select(
            school_class.c.id,
            school_class.c.uid,
            school_class.c.version,
            school_year.c.starts_in.label("school_year"),
            school_class.c.grade,
            school_class.c.number,
            school_class.c.class_teacher,
            school_class.c.head_count,
            school_class.c.head_count_on,
            heads,
        )
        .join(school_year, school_year.c.id == school_class.c.school_year_id)
        .outerjoin(_pupils, _pupils.c.class_id == school_class.c.id)
        .where(school_class.c.deleted_at.is_(None))
    )


def in_year(reader: Reader, starts_in: int) -> tuple[SchoolClass, ...]:
    """Return a school year's classes by grade and number."""
    statement = (
        select_classes()
        .where(school_year.c.starts_in == starts_in)
        .order_by(school_class.c.grade, school_class.c.number)
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
    return tuple(gone)


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take classes of one removal out of the bin; raises ``class.back_clash``."""
    binned = tx.connection.execute(
        select(school_class.c.uid, school_class.c.grade, school_class.c.number).where(
            school_class.c.deletion_id == deletion_id
        )
    ).all()
    for row in binned:
        try:
            tx.connection.execute(
                update(school_class)
                .where(school_class.c.uid == row.uid)
                .values(deleted_at=None, deletion_id=None, version=school_class.c.version + 1)
            )
        except IntegrityError as error:
            raise SchoolError("class.back_clash", name=class_name(row.grade, row.number)) from error
    audit.note_many(tx, "school_class", [(row.uid, ("deleted_at",)) for row in binned])
    make_findable(tx, tuple(row.uid for row in binned))
    return len(binned)


def make_findable(tx: Transaction, uids: tuple[str, ...]) -> None:
    """Bring the search entries of these classes up to date."""
    entries: list[tuple[str, str, str, str]] = []
    for few in batched(uids):
        statement = select_classes().where(school_class.c.uid.in_(few))
        for row in tx.connection.execute(statement).mappings():
            found = _class(row)
            entries.append(
                (found.uid, found.name, found.class_teacher, f"{found.name} {found.class_teacher}")
            )
    search.put(tx, "school_class", entries)


def _class(row: RowMapping) -> SchoolClass:
    return SchoolClass(**row)
