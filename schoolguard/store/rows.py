"""What every noun's queries share: inserting and changing rows with their versions."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeVar

from sqlalchemy import Table, insert, select, update

from schoolguard.domain.errors import SchoolError
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


_Item = TypeVar("_Item")
_MOST_PARAMETERS: Final = 500


def batched(items: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
    """Cut a long list into pieces that fit into one statement's parameters."""
    for start in range(0, len(items), _MOST_PARAMETERS):
        yield items[start : start + _MOST_PARAMETERS]
