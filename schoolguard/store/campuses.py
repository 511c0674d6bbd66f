"""Queries of campuses and teaching points."""

from sqlalchemy import func, select

from schoolguard.domain.school import Campus
from schoolguard.store import rows
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import campus, school_class


def everyone(reader: Reader) -> tuple[Campus, ...]:
    """Return the live campuses in their order."""
    statement = (
        select(campus.c.id, campus.c.uid, campus.c.version, campus.c.name, campus.c.short_name)
        .where(campus.c.deleted_at.is_(None))
        .order_by(campus.c.position, campus.c.id)
    )
    return tuple(Campus(**row) for row in reader.connection.execute(statement).mappings())


def classes_at(reader: Reader, campus_id: int) -> int:
    """Return how many live classes of any year belong to a campus."""
    statement = (
        select(func.count())
        .select_from(school_class)
        .where(school_class.c.campus_id == campus_id, school_class.c.deleted_at.is_(None))
    )
    return int(reader.connection.execute(statement).scalar_one())


def remove(tx: Transaction, found: Campus) -> None:
    """Put a campus into the bin under the running action."""
    rows.into_bin(tx, campus, found, found.version)


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take the campuses of one removal out of the bin; return how many."""
    back = rows.out_of_bin(tx, campus, deletion_id)
    return len(back)
