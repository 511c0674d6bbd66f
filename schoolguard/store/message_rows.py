"""Writes what stands under a message for many classes at once: a statement, not one a class."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, insert, select

from schoolguard.store import audit, rows
from schoolguard.store.message_tables import forwarding, message_class
from schoolguard.store.store import Transaction
from schoolguard.store.tables import school_class


def choose(tx: Transaction, message_id: int, wanted: Mapping[str, int]) -> bool:
    """Make these (public id -> inner id) the chosen classes of a message; return if any differs."""
    standing = {
        row.class_id: row.uid
        for row in tx.connection.execute(
            select(message_class.c.class_id, message_class.c.uid).where(
                message_class.c.message_id == message_id
            )
        )
    }
    gone = [uid for class_id, uid in standing.items() if class_id not in wanted.values()]
    new = [class_id for class_id in wanted.values() if class_id not in standing]
    for few in rows.batched(gone):
        tx.connection.execute(delete(message_class).where(message_class.c.uid.in_(few)))
    lines = [
        {"uid": tx.new_uid(), "version": 1, "message_id": message_id, "class_id": class_id}
        for class_id in new
    ]
    if lines:
        tx.connection.execute(insert(message_class), lines)
    changed = [*gone, *(str(line["uid"]) for line in lines)]
    audit.note_many(tx, "message_class", [(uid, ("class_id",)) for uid in changed])
    return bool(changed)


def add_forwardings(tx: Transaction, new: Sequence[Mapping[str, Any]]) -> None:
    """Record classes of which nothing is recorded yet; each names its ``class_uid``."""
    ids = _class_ids(tx, [one["class_uid"] for one in new])
    lines: list[dict[str, Any]] = []
    for one in new:
        values = {name: value for name, value in one.items() if name != "class_uid"}
        lines.append(
            {**values, "class_id": ids[one["class_uid"]], "uid": tx.new_uid(), "version": 1}
        )
    if lines:
        tx.connection.execute(insert(forwarding), lines)
        fields = ("exception_because", "forwarded_by", "forwarded_on")
        audit.note_many(tx, "forwarding", [(line["uid"], fields) for line in lines])


def change_forwarding(
    tx: Transaction, message_id: int, class_uid: str, version: int, values: Mapping[str, Any]
) -> None:
    """Change what is recorded of one class; raises ``store.stale``."""
    uid = tx.connection.execute(
        select(forwarding.c.uid)
        .join(school_class, school_class.c.id == forwarding.c.class_id)
        .where(forwarding.c.message_id == message_id, school_class.c.uid == class_uid)
    ).scalar_one()
    rows.change(tx, forwarding, uid, version, values)


def _class_ids(tx: Transaction, uids: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for few in rows.batched(uids):
        statement = select(school_class.c.uid, school_class.c.id).where(school_class.c.uid.in_(few))
        found |= {row.uid: row.id for row in tx.connection.execute(statement)}
    return found
