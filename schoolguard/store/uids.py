"""Whether public ids are in use at all, the bin included."""

from collections.abc import Collection

from sqlalchemy import select

from schoolguard.store.rows import batched
from schoolguard.store.store import Reader
from schoolguard.store.tables import metadata


def taken(reader: Reader, noun: str, uids: Collection[str]) -> frozenset[str]:
    """Return those of ``uids`` that a row of the noun has, wherever it is."""
    table = metadata.tables[noun]
    found: set[str] = set()
    for few in batched(sorted(uids)):
        found.update(
            reader.connection.execute(select(table.c.uid).where(table.c.uid.in_(few))).scalars()
        )
    return frozenset(found)
