"""The one place that names classes: in the school's style, with a campus only where it must be."""

from collections import defaultdict
from typing import Any

from sqlalchemy import Row, bindparam, select, update

from schoolguard.domain.grades import ClassStyle, class_name
from schoolguard.domain.school import grades_of
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import campus, pupil, school, school_class, search_entry

_Row = Row[*tuple[Any, ...]]


def rewrite(tx: Transaction) -> tuple[str, ...]:
    """Bring every class's name up to date; return the public ids of those renamed.

    The campus stands before a name only where a live class of another campus has the same one in
    that year.
    """
    style = style_of(tx)
    classes = tx.connection.execute(
        select(
            school_class.c.id,
            school_class.c.uid,
            school_class.c.school_year_id,
            school_class.c.campus_id,
            school_class.c.grade,
            school_class.c.more_grades,
            school_class.c.number,
            school_class.c.name,
            school_class.c.deleted_at,
            campus.c.name.label("campus"),
            campus.c.short_name,
        ).outerjoin(campus, campus.c.id == school_class.c.campus_id)
    ).all()
    plain = {row.id: _plain(row, style) for row in classes}
    places: dict[tuple[int, str], set[int | None]] = defaultdict(set)
    for row in classes:
        if row.deleted_at is None:
            places[row.school_year_id, plain[row.id]].add(row.campus_id)
    renamed: list[tuple[_Row, str]] = []
    for row in classes:
        name = plain[row.id]
        if row.campus is not None and len(places[row.school_year_id, name]) > 1:
            name = (row.short_name or row.campus) + name
        if name != row.name:
            renamed.append((row, name))
    _write(tx, renamed)
    return tuple(row.uid for row, _ in renamed if row.deleted_at is None)


def style_of(reader: Reader) -> ClassStyle:
    """Return how the school writes its classes."""
    return ClassStyle(reader.connection.execute(select(school.c.class_style)).scalar() or "plain")


def _plain(row: _Row, style: ClassStyle) -> str:
    more = grades_of(row.more_grades)
    return class_name(row.grade, row.number, more_grades=more, style=style)


def _write(tx: Transaction, renamed: list[tuple[_Row, str]]) -> None:
    if not renamed:
        return
    values = [{"class_id": row.id, "new_name": name} for row, name in renamed]
    tx.connection.execute(
        update(school_class)
        .where(school_class.c.id == bindparam("class_id"))
        .values(name=bindparam("new_name")),
        values,
    )
    # A pupil is found with the class's name beside; the words sought are the pupil's own.
    of_class = select(pupil.c.uid).where(pupil.c.class_id == bindparam("class_id"))
    tx.connection.execute(
        update(search_entry)
        .where(search_entry.c.noun == "pupil", search_entry.c.row_uid.in_(of_class))
        .values(subtitle=bindparam("new_name")),
        values,
    )
