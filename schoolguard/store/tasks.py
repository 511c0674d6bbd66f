"""Statements of tasks as they are edited: chosen classes, order, the bin, words to find them by."""

from collections.abc import Sequence

from sqlalchemy import delete, select, update

from schoolguard.domain.activity import ActivityKind
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


def id_for(reader: Reader, campaign_id: int, uid: str | None, kind: ActivityKind) -> int | None:
    """Return the inner id of the task that an activity of a class names; None where it names none.

    Raises ``activity.other_task`` for a task that no activity of this kind fulfils.
    """
    if uid is None:
        return None
    for one in campaigns.tasks(reader, campaign_id):
        if one.uid == uid and ACTIVITY_OF.get(one.kind) is kind:
            return one.id
    raise SchoolError("activity.other_task")


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
    """Take the tasks of one removal out of the bin."""
    back = rows.out_of_bin(tx, task, deletion_id)
    for uid in back:
        make_findable(tx, by_uid(tx, uid))
    return len(back)


def make_findable(tx: Transaction, one: Task) -> None:
    """Bring the search entry of a task up to date."""
    words = f"{one.title} {one.responsible}"
    search.put(tx, "task", [(one.uid, one.title, one.responsible, words)])
