"""One pupil: where the name stands in other records, and deleting it everywhere."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import Column, Date, String, Table, select, update

from schoolguard.domain.fields import specs
from schoolguard.domain.nouns import NOUNS
from schoolguard.domain.pupil_data import SOMEBODY, Mention
from schoolguard.store import audit, erasing, search
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.summary_tables import summary_version
from schoolguard.store.tables import metadata, pupil

_NOT_LOOKED_AT: Final = frozenset({pupil.name, "audit_line", "account", "photo"})
_SHORTEST: Final = 2
"""A name of one character stands in every text."""
_AROUND: Final = 12
_FROZEN: Final = summary_version.c.content


def of(reader: Reader, name: str) -> tuple[Mention, ...]:
    """Return every text of a record, the bin included, in which a name stands."""
    if len(name) < _SHORTEST:
        return ()
    return tuple(one for table, column in _texts() for one in _in(reader, table, column, name))


def erase(tx: Transaction, uids: Sequence[str]) -> int:
    """Delete one pupil (the first public id) and the name in the texts of the refs that follow.

    Returns how many rows went or changed. Runs again without harm.
    """
    uid, *refs = uids
    name = tx.connection.execute(select(pupil.c.name).where(pupil.c.uid == uid)).scalar() or ""
    changed = 0
    if len(name) >= _SHORTEST:
        changed += sum(_blot(tx, ref, name) for ref in refs)
        changed += erasing.passing(tx, name)
    return changed + erasing.one_pupil(tx, uid)


def _texts() -> Iterator[tuple[Table, Column[Any]]]:
    """Return every column that holds words somebody typed."""
    for table in metadata.sorted_tables:
        if table.name in NOUNS and table.name not in {*_NOT_LOOKED_AT, *erasing.PASSING}:
            for column in table.c:
                if isinstance(column.type, String) and column.name not in ("uid", "deletion_id"):
                    yield table, column


def _in(reader: Reader, table: Table, column: Column[Any], name: str) -> Iterator[Mention]:
    day = next((one for one in table.c if isinstance(one.type, Date)), None)
    found = reader.connection.execute(
        select(table.c.uid, column.label("words"), *([] if day is None else [day.label("day")]))
        .where(column.contains(name, autoescape=True))
        .order_by(table.c.id)
    )
    for row in found:
        yield Mention(
            ref=f"{table.name}:{row.uid}:{column.name}",
            noun=table.name,
            field=_label(table.name, column.name),
            day=None if day is None else _as_day(row.day),
            words=_around(row.words, name),
            frozen=column is _FROZEN,
        )


def _blot(tx: Transaction, ref: str, name: str) -> int:
    """Put somebody in the place of a name, in one text and in the words it is found by."""
    noun, uid, field = ref.split(":")
    table = metadata.tables[noun]
    column = table.c[field]
    words = tx.connection.execute(select(column).where(table.c.uid == uid)).scalar()
    if not words or name not in words or column is _FROZEN:
        return 0
    limit = getattr(column.type, "length", None)
    tx.connection.execute(
        update(table)
        .where(table.c.uid == uid)
        .values({field: words.replace(name, SOMEBODY)[:limit], "version": table.c.version + 1})
    )
    audit.note(tx, noun, uid, (field,))
    search.blot(tx, noun, uid, name, SOMEBODY)
    return 1


def _label(noun: str, column: str) -> Any:
    described = specs(NOUNS[noun])
    if column not in described and noun == "campaign":
        described = specs(NOUNS["notice"])
        column = column.removeprefix("notice_")
    return described[column].label


def _as_day(value: object) -> date | None:
    return value if isinstance(value, date) else None


def _around(words: str, name: str) -> str:
    """Return a name with a few characters on either side."""
    at = words.index(name)
    first, last = max(0, at - _AROUND), at + len(name) + _AROUND
    shown = " ".join(words[first:last].split())
    return f"{'…' if first else ''}{shown}{'…' if last < len(words) else ''}"
