"""What every noun's queries share: inserting and changing rows with their versions."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeVar

from sqlalchemy import ColumnElement, Table, insert, select, update

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.rows import Row
from schoolguard.store import audit
from schoolguard.store.store import Transaction, expect_one


def add(
    tx: Transaction, table: Table, values: Mapping[str, Any], *, uid: str = ""
) -> tuple[int, str]:
    """Insert a row with its audit line, under a new uid unless one is given; return (id, uid)."""
    uid = uid or tx.new_uid()
    statement = insert(table).values(uid=uid, version=1, **values).returning(table.c.id)
    row_id: int = tx.connection.execute(statement).scalar_one()
    audit.note(tx, table.name, uid, values)
    return row_id, uid


def change(tx: Transaction, table: Table, uid: str, version: int, values: Mapping[str, Any]) -> int:
    """Change a live row as it was read, with an audit line of what differs; return its id.

    Raises ``store.stale`` where the row was changed since, ``store.not_found`` where it is gone.
    Nothing is written, and the version stays, where nothing differs.
    """
    found = tx.connection.execute(select(table).where(table.c.uid == uid)).mappings().one_or_none()
    if found is None or found.get("deleted_at") is not None:
        raise SchoolError("store.not_found")
    if found["version"] != version:
        raise SchoolError("store.stale")
    differing = {name: value for name, value in values.items() if found[name] != value}
    if differing:
        statement = (
            update(table)
            .where(table.c.uid == uid, table.c.version == version)
            .values(version=version + 1, **differing)
        )
        expect_one(tx.connection.execute(statement).rowcount)
        audit.note(tx, table.name, uid, differing)
    return int(found["id"])


def into_bin(tx: Transaction, table: Table, found: Row, version: int) -> None:
    """Put a live row into the bin, with an audit line; raises ``store.stale``."""
    if found.version != version:
        raise SchoolError("store.stale")
    tx.connection.execute(
        update(table)
        .where(table.c.uid == found.uid)
        .values(deleted_at=tx.at, deletion_id=tx.action_id, version=version + 1)
    )
    audit.note(tx, table.name, found.uid, ("deleted_at",))


def out_of_bin(
    tx: Transaction, table: Table, deletion_id: str, *only: ColumnElement[bool]
) -> Sequence[str]:
    """Take the rows of one removal out of the bin, with audit lines; return their public ids."""
    back = (
        tx.connection.execute(
            update(table)
            .where(table.c.deletion_id == deletion_id, *only)
            .values(deleted_at=None, deletion_id=None, version=table.c.version + 1)
            .returning(table.c.uid)
        )
        .scalars()
        .all()
    )
    audit.note_many(tx, table.name, [(uid, ("deleted_at",)) for uid in back])
    return back


_Item = TypeVar("_Item")
_MOST_PARAMETERS: Final = 500


def batched(items: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
    """Cut a long list into pieces that fit into one statement's parameters."""
    for start in range(0, len(items), _MOST_PARAMETERS):
        yield items[start : start + _MOST_PARAMETERS]
