"""Queries of campuses and teaching points."""

from sqlalchemy import func, select, update

from schoolguard.domain.school import Campus
from schoolguard.store import audit
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import campus, school_class

NOUN = "campus"


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
    tx.connection.execute(
        update(campus)
        .where(campus.c.id == found.id)
        .values(deleted_at=tx.at, deletion_id=tx.action_id, version=found.version + 1)
    )
    audit.note(tx, NOUN, found.uid, ("deleted_at",))


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take the campuses of one removal out of the bin; return how many."""
    back = (
        tx.connection.execute(
            update(campus)
            .where(campus.c.deletion_id == deletion_id)
            .values(deleted_at=None, deletion_id=None, version=campus.c.version + 1)
            .returning(campus.c.uid)
        )
        .scalars()
        .all()
    )
    audit.note_many(tx, NOUN, [(uid, ("deleted_at",)) for uid in back])
    return len(back)
