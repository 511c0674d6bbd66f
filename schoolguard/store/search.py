"""What can be found by typing: one entry a record, kept in the same transaction as the record.

Words are indexed character by character and sought as a phrase, which is right for one Chinese
character as for ten (SQLite's trigram tokenizer finds nothing for one or two).
"""

from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy import ColumnElement, Table, delete, func, insert, select, text
from sqlalchemy.sql import Select

from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.store.rows import batched
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import metadata, search_entry

_KINDS: Final[Mapping[str, HitKind]] = {
    "school_class": HitKind.CLASS,
    "pupil": HitKind.PERSON,
    "group_member": HitKind.MEMBER,
    "flag_talk": HitKind.TALK,
    "leaflet": HitKind.LEAFLET,
    "calendar_day": HitKind.CALENDAR_DAY,
    "task": HitKind.TASK,
    "activity": HitKind.ACTIVITY,
    "incident": HitKind.INCIDENT,
    "evidence": HitKind.EVIDENCE,
    "message": HitKind.MESSAGE,
}


def put(tx: Transaction, noun: str, entries: Sequence[tuple[str, str, str, str]]) -> None:
    """Add or replace the entries of records: (public id, title, subtitle, words to find it by)."""
    if not entries:
        return
    drop(tx, noun, [uid for uid, *_ in entries])
    last = tx.connection.execute(select(func.max(search_entry.c.id))).scalar() or 0
    tx.connection.execute(
        insert(search_entry),
        [
            {"noun": noun, "row_uid": uid, "title": title, "subtitle": sub, "words": _spaced(words)}
            for uid, title, sub, words in entries
        ],
    )
    if tx.is_sqlite:
        tx.connection.execute(
            text(
                "INSERT INTO search_index(rowid, words)"
                " SELECT id, words FROM search_entry WHERE id > :last"
            ),
            {"last": last},
        )


def drop(tx: Transaction, noun: str, uids: Sequence[str]) -> None:
    """Take the entries of records out."""
    for few in batched(uids):
        mine = (search_entry.c.noun == noun) & search_entry.c.row_uid.in_(few)
        if tx.is_sqlite:
            found = tx.connection.execute(select(search_entry.c.id).where(mine)).scalars().all()
            for entry in found:
                tx.connection.execute(
                    text("DELETE FROM search_index WHERE rowid = :id"), {"id": entry}
                )
        tx.connection.execute(delete(search_entry).where(mine))


def find(
    reader: Reader,
    typed: str,
    *,
    campaign_id: int | None = None,
    pupils: Select[tuple[str]] | None = None,
    most: int = 20,
) -> tuple[SearchHit, ...]:
    """Return the records whose words contain ``typed``; in the order they were added.

    With ``campaign_id`` those of other campaigns stay out; what belongs to no campaign is in.
    With ``pupils`` (a query of public ids) other pupils stay out.
    """
    wanted = typed.strip()
    if not wanted:
        return ()
    rows = reader.connection.execute(
        _statement(reader, wanted)
        .where(*_within(campaign_id), *_among(pupils))
        .order_by(search_entry.c.id)
        .limit(most)
    )
    return tuple(
        SearchHit(kind=_KINDS[row.noun], title=row.title, subtitle=row.subtitle, target=row.row_uid)
        for row in rows
    )


def _among(pupils: Select[tuple[str]] | None) -> list[ColumnElement[bool]]:
    """Return what keeps other pupils out than those."""
    if pupils is None:
        return []
    return [(search_entry.c.noun != "pupil") | search_entry.c.row_uid.in_(pupils)]


def _within(campaign_id: int | None) -> list[ColumnElement[bool]]:
    """Return what keeps the entries of other campaigns out, for each noun that belongs to one."""
    kept: list[ColumnElement[bool]] = []
    for noun in _KINDS if campaign_id is not None else ():
        mine = _of_campaign(metadata.tables[noun], campaign_id)
        if mine is not None:
            uids = select(metadata.tables[noun].c.uid).where(mine)
            kept.append((search_entry.c.noun != noun) | search_entry.c.row_uid.in_(uids))
    return kept


def _of_campaign(table: Table, campaign_id: int | None) -> ColumnElement[bool] | None:
    """Return the condition that a row belongs to a campaign, itself or through another table."""
    if "campaign_id" in table.c:
        return table.c.campaign_id == campaign_id
    for key in table.foreign_keys:
        owner = key.column.table
        if "campaign_id" in owner.c:
            return key.parent.in_(select(owner.c.id).where(owner.c.campaign_id == campaign_id))
    return None


def _statement(reader: Reader, wanted: str) -> Select[tuple[object, ...]]:
    columns = (
        search_entry.c.noun,
        search_entry.c.row_uid,
        search_entry.c.title,
        search_entry.c.subtitle,
    )
    spaced = _spaced(wanted)
    # The index holds letters and digits only; anything else is sought in the words themselves.
    if not reader.is_sqlite or not spaced.replace(" ", "").isalnum():
        return select(*columns).where(search_entry.c.words.contains(spaced, autoescape=True))
    phrase = '"' + spaced.replace('"', '""') + '"'
    hits = text("SELECT rowid FROM search_index WHERE search_index MATCH :phrase").bindparams(
        phrase=phrase
    )
    return select(*columns).where(search_entry.c.id.in_(hits))


def _spaced(words: str) -> str:
    return " ".join(char for char in words.lower() if not char.isspace())
