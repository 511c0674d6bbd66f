"""Queries of the school's edits of the fraud library."""

from functools import cache
from typing import Any, Final

from sqlalchemy import RowMapping, select
from sqlalchemy.sql import Select

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.library import Band, EntryKind, LibraryEdit
from schoolguard.store import rows
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import library_edit

_STORE_ONLY: Final = ("deleted_at", "deletion_id")


@cache
def select_edits() -> Select[tuple[Any, ...]]:
    """Return the statement for live edits."""
    columns = (one for one in library_edit.c if one.name not in _STORE_ONLY)
    return select(*columns).where(library_edit.c.deleted_at.is_(None))


def every(reader: Reader) -> tuple[LibraryEdit, ...]:
    """Return the school's edits, in the order they were begun."""
    found = reader.connection.execute(select_edits().order_by(library_edit.c.id)).mappings()
    return tuple(_edit(row) for row in found)


def by_uid(reader: Reader, uid: str) -> LibraryEdit:
    """Return one live edit; raises ``store.not_found``."""
    statement = select_edits().where(library_edit.c.uid == uid)
    row = reader.connection.execute(statement).mappings().one_or_none()
    if row is None:
        raise SchoolError("store.not_found")
    return _edit(row)


def of_entry(reader: Reader, key: str, band: Band | None) -> LibraryEdit | None:
    """Return the school's words for one band of an entry, if it has written any."""
    statement = select_edits().where(
        library_edit.c.key == key,
        library_edit.c.band.is_(None) if band is None else library_edit.c.band == band.value,
    )
    row = reader.connection.execute(statement).mappings().one_or_none()
    return None if row is None else _edit(row)


def remove(tx: Transaction, uid: str, version: int) -> None:
    """Put one edit into the bin; raises ``store.stale`` or ``store.not_found``."""
    rows.into_bin(tx, library_edit, by_uid(tx, uid), version)


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take the edits of one removal out of the bin; return how many.

    Raises ``library.back_clash`` where the same text was edited anew since.
    """
    gone = tx.connection.execute(
        select(library_edit.c.key, library_edit.c.band, library_edit.c.title).where(
            library_edit.c.deletion_id == deletion_id
        )
    ).all()
    for row in gone:
        if of_entry(tx, row.key, None if row.band is None else Band(row.band)) is not None:
            raise SchoolError("library.back_clash", title=row.title)
    return len(rows.out_of_bin(tx, library_edit, deletion_id))


def _edit(row: RowMapping) -> LibraryEdit:
    band = row["band"]
    return LibraryEdit(
        **{
            **row,
            "band": None if band is None else Band(band),
            "kind": EntryKind(row["kind"]),
        }
    )
