"""Rows as a step keeps them: as text, and as a digest that tells whether one is still the same."""

import base64
import hashlib
import json
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import Date, LargeBinary, Table, select
from sqlalchemy.types import TypeEngine

from schoolguard.store.columns import Instant, metadata
from schoolguard.store.rows import batched
from schoolguard.store.store import Transaction

UNTOLD: Final = ("id", "version")
"""What two states of a row may differ in and still be the same."""
Values = dict[str, Any]
Key = tuple[str, int]
"""The noun and the inner id of a row."""


def line_of(key: Key, image: Mapping[str, Any] | None, digest: str | None) -> Values:
    """Return what is kept of a row: its other state (None: it was not there), and its digest."""
    kept = None if image is None else json.dumps(dict(image), default=_plain, ensure_ascii=False)
    return {"noun": key[0], "row_id": key[1], "image": kept, "digest": digest}


def read_rows(tx: Transaction, name: str, keys: Iterable[Key]) -> Iterable[tuple[Key, Values]]:
    """Yield the rows of one table as they are now."""
    table = metadata.tables[name]
    for few in batched([row_id for noun, row_id in keys if noun == name]):
        for row in tx.connection.execute(select(table).where(table.c.id.in_(few))).mappings():
            yield (name, int(row["id"])), dict(row)


def digest_of(values: Mapping[str, Any]) -> str:
    """Return what two equal states of a row have in common, and no others: 32 hex digits."""
    told = repr([values[name] for name in _told(tuple(values))])
    return hashlib.blake2b(told.encode(), digest_size=16).hexdigest()


@cache
def _told(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(name for name in names if name not in UNTOLD))


def _plain(value: object) -> object:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value


def values_of(table: Table, image: str) -> Values:
    """Return a row from what was kept of it."""
    kept = json.loads(image)
    return {column.name: _typed(column.type, kept[column.name]) for column in table.c}


def _typed(kind: TypeEngine[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(kind, Instant):
        return datetime.fromisoformat(value)
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    return base64.b64decode(value) if isinstance(kind, LargeBinary) else value


def names_of(keys: Collection[Key]) -> list[str]:
    """Return the tables of rows, in order."""
    return list(dict.fromkeys(noun for noun, _ in keys))
