"""Pupils' names in the texts of other records: shown, and taken out of them."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, Date, String, Table, select, true, union, update

from schoolguard.domain.fields import specs
from schoolguard.domain.nouns import NOUNS
from schoolguard.domain.pupil_data import Mention
from schoolguard.domain.pupil_names import SHORTEST, PupilNames
from schoolguard.store import audit, erasing, search
from schoolguard.store.people_tables import account
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.summary_tables import summary_version
from schoolguard.store.tables import group_member, metadata, pupil, school_class

_NOT_LOOKED_AT: Final = frozenset({pupil.name, "audit_line", "account", "photo"})
_AROUND: Final = 12
_FROZEN: Final = summary_version.c.content
_STAFF: Final = (
    group_member.c.name,
    school_class.c.class_teacher,
    school_class.c.deputy_teacher,
    school_class.c.substitute,
)
"""Where the names of adults stand, and nothing else: what is there is nobody's mention."""


def of(reader: Reader, name: str) -> tuple[Mention, ...]:
    """Return every text of a record, the bin included, in which a name stands."""
    if len(name) < SHORTEST:
        return ()
    names = PupilNames([name])
    return tuple(
        one
        for table, column in _texts()
        for one in _in(reader, table, column, names, column.contains(name, autoescape=True))
    )


def of_years(reader: Reader, years: Sequence[int]) -> tuple[Mention, ...]:
    """Return every text of a record in which a pupil of these school years is named."""
    names = _names(reader, years)
    return tuple(
        one
        for table, column in _texts(but=_STAFF)
        for one in _in(reader, table, column, names, true())
    )


def erase(tx: Transaction, uids: Sequence[str]) -> int:
    """Delete one pupil (the first public id) and the name in the texts of the refs that follow.

    Returns how many rows went or changed. Runs again without harm.
    """
    uid, *refs = uids
    name = tx.connection.execute(select(pupil.c.name).where(pupil.c.uid == uid)).scalar() or ""
    changed = 0
    if len(name) >= SHORTEST:
        changed += sum(_blot(tx, ref, PupilNames([name])) for ref in refs)
        changed += erasing.passing(tx, name)
    return changed + erasing.one_pupil(tx, uid)


def erase_years(tx: Transaction, years: Sequence[int], *, until: datetime | None = None) -> int:
    """Put somebody in the place of every pupil of these school years, before they are deleted.

    With ``until`` the names of those entered after that moment stay. Returns how many texts
    changed. Runs again without harm.
    """
    names = _names(tx, years, until)
    refs = [
        one.ref
        for table, column in _texts(but=_STAFF)
        for one in _in(tx, table, column, names, true())
    ]
    return sum(_blot(tx, ref, names) for ref in refs)


def _names(reader: Reader, years: Sequence[int], until: datetime | None = None) -> PupilNames:
    """Return the names of the pupils of these years, apart from those of staff."""
    late = erasing.entered_after(reader, pupil.name, until)
    found = reader.connection.execute(
        select(pupil.c.uid, pupil.c.name).where(erasing.of_years(years))
    )
    adults = union(*(select(one) for one in (*_STAFF, account.c.name)))
    return PupilNames(
        [row.name for row in found if row.uid not in late],
        reader.connection.execute(adults).scalars(),
    )


def _texts(but: Sequence[Column[Any]] = ()) -> Iterator[tuple[Table, Column[Any]]]:
    """Return every column that holds words somebody typed, ``but`` these."""
    for table in metadata.sorted_tables:
        if table.name in NOUNS and table.name not in {*_NOT_LOOKED_AT, *erasing.PASSING}:
            for column in table.c:
                typed = isinstance(column.type, String) and column not in set(but)
                if typed and column.name not in ("uid", "deletion_id"):
                    yield table, column


def _in(
    reader: Reader,
    table: Table,
    column: Column[Any],
    names: PupilNames,
    narrowed: ColumnElement[bool],
) -> Iterator[Mention]:
    day = next((one for one in table.c if isinstance(one.type, Date)), None)
    found = reader.connection.execute(
        select(table.c.uid, column.label("words"), *([] if day is None else [day.label("day")]))
        .where(narrowed, column != "")
        .order_by(table.c.id)
    ).all()
    for row in found:
        here = names.found(row.words)
        if here:
            yield Mention(
                ref=f"{table.name}:{row.uid}:{column.name}",
                noun=table.name,
                field=_label(table.name, column.name),
                day=None if day is None else _as_day(row.day),
                words=_around(row.words, here[0]),
                names=here,
                frozen=column is _FROZEN,
            )


def _blot(tx: Transaction, ref: str, names: PupilNames) -> int:
    """Put somebody in the place of names, in one text and in the words it is found by."""
    noun, uid, field = ref.split(":")
    table = metadata.tables[noun]
    column = table.c[field]
    words = tx.connection.execute(select(column).where(table.c.uid == uid)).scalar()
    if not words or column is _FROZEN:
        return 0
    changed = names.blotted(words)
    if changed == words:
        return 0
    limit = getattr(column.type, "length", None)
    tx.connection.execute(
        update(table)
        .where(table.c.uid == uid)
        .values({field: changed[:limit], "version": table.c.version + 1})
    )
    audit.note(tx, noun, uid, (field,))
    search.blot(tx, noun, uid, names.blotted)
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
