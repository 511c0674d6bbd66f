"""Statements of tasks as they are edited: chosen classes, order, the bin, words to find them by."""

from collections.abc import Sequence

from sqlalchemy import delete, select, update

from schoolguard.domain.campaign import Task
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.task import ACTIVITY_OF
from schoolguard.store import audit, campaigns, rows, search
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import school_class, task, task_class


def by_uid(reader: Reader, uid: str) -> Task:
    """Return one live task; raises ``store.not_found``."""
    statement = select(task.c.campaign_id).where(task.c.uid == uid, task.c.deleted_at.is_(None))
    campaign_id = reader.connection.execute(statement).scalar()
    if campaign_id is None:
        raise SchoolError("store.not_found")
    return next(one for one in campaigns.tasks(reader, campaign_id) if one.uid == uid)


def choose(tx: Transaction, uid: str, class_uids: Sequence[str]) -> bool:
    """Give a task its chosen classes, none for all; return whether anything changed.

    Raises ``store.not_found`` for a class that is not there.
    """
    one = by_uid(tx, uid)
    if set(one.class_uids) == set(class_uids):
        return False
    live = select(school_class.c.uid, school_class.c.id).where(
        school_class.c.uid.in_(class_uids), school_class.c.deleted_at.is_(None)
    )
    ids = {row.uid: row.id for row in tx.connection.execute(live)}
    kept = set(one.class_uids) & set(class_uids)
    if any(wanted not in ids for wanted in class_uids if wanted not in kept):
        raise SchoolError("store.not_found")
    gone = select(school_class.c.id).where(school_class.c.uid.in_(set(one.class_uids) - kept))
    tx.connection.execute(
        delete(task_class).where(task_class.c.task_id == one.id, task_class.c.class_id.in_(gone))
    )
    for wanted in class_uids:
        if wanted not in kept:
            rows.add(tx, task_class, {"task_id": one.id, "class_id": ids[wanted]})
    return True


def grow(tx: Transaction, uid: str, version: int) -> None:
    """Count a change that stands in other rows as one of the task."""
    tx.connection.execute(update(task).where(task.c.uid == uid).values(version=version + 1))
    audit.note(tx, "task", uid, ("class_uids",))


def put_in_order(tx: Transaction, uids: Sequence[str]) -> None:
    """Give tasks their places; those that stay where they were are left alone."""
    found = {
        row.uid: row.position
        for row in tx.connection.execute(
            select(task.c.uid, task.c.position).where(task.c.uid.in_(uids))
        )
    }
    moved = [(place, uid) for place, uid in enumerate(uids) if found[uid] != place]
    for place, uid in moved:
        # The place is the list's, not the task's: an open panel does not grow stale by it.
        tx.connection.execute(update(task).where(task.c.uid == uid).values(position=place))
    audit.note_many(tx, "task", [(uid, ("position",)) for _, uid in moved])


def remove(tx: Transaction, uid: str, version: int) -> None:
    """Put one task into the bin; raises ``store.stale`` or ``store.not_found``."""
    rows.into_bin(tx, task, by_uid(tx, uid), version)
    search.drop(tx, "task", (uid,))


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take the tasks of one removal out of the bin; raises ``task.overlap``."""
    back = rows.out_of_bin(tx, task, deletion_id)
    for uid in back:
        one = by_uid(tx, uid)
        check_overlap(tx, one)
        make_findable(tx, one)
    return len(back)


def check_overlap(reader: Reader, one: Task) -> None:
    """Refuse a second task of a kind for the same class: one record would be counted for both.

    Raises ``task.overlap``.
    """
    if one.kind not in ACTIVITY_OF:
        return
    own = select(task.c.campaign_id).where(task.c.id == one.id)
    campaign_id = reader.connection.execute(own).scalar_one()
    for other in campaigns.tasks(reader, campaign_id):
        if other.uid == one.uid or other.kind is not one.kind:
            continue
        shared = set(one.class_uids) & set(other.class_uids)
        if shared or not one.class_uids or not other.class_uids:
            raise SchoolError("task.overlap", title=other.title)


def make_findable(tx: Transaction, one: Task) -> None:
    """Bring the search entry of a task up to date."""
    words = f"{one.title} {one.responsible}"
    search.put(tx, "task", [(one.uid, one.title, one.responsible, words)])
