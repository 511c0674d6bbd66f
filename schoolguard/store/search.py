"""What can be found by typing: one entry a record, kept in the same transaction as the record.

Words are indexed character by character and sought as a phrase, which is right for one Chinese
character as for ten (SQLite's trigram tokenizer finds nothing for one or two). Beside them stands
how the title sounds, sought from the beginning of any of its syllables.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    bindparam,
    case,
    delete,
    func,
    insert,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.sql import Select

from schoolguard import pinyin
from schoolguard.domain.record import dataclass
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
"""What is found, in the order in which equally good hits of several kinds stand."""
_ENTERED: Final = ("school_class", "pupil", "group_member")
"""Of these the shortest name comes first, then who was entered first; of the rest the newest."""
_UNTOLD: Final = frozenset(map(chr, range(0x19B0, 0x19CA)))
"""Letters that SQLite's tokenizer takes for blanks."""

_UNINDEX: Final = text("DELETE FROM search_index WHERE rowid IN :ids").bindparams(
    bindparam("ids", expanding=True)
)


def put(tx: Transaction, noun: str, entries: Sequence[tuple[str, str, str, str]]) -> None:
    """Add or replace the entries of records: (public id, title, subtitle, words to find it by)."""
    drop(tx, noun, [uid for uid, *_ in entries])
    add(tx, noun, entries)


def add(tx: Transaction, noun: str, entries: Sequence[tuple[str, str, str, str]]) -> None:
    """Add the entries of new records, as :func:`put` does."""
    if not entries:
        return
    _insert(
        tx,
        [
            {
                "noun": noun,
                "row_uid": uid,
                "title": title,
                "subtitle": sub,
                "words": _spaced(words),
                "sounds": _sounds(noun, title, words),
            }
            for uid, title, sub, words in entries
        ],
    )


def _insert(tx: Transaction, rows: Sequence[dict[str, str]]) -> None:
    last = tx.connection.execute(select(func.max(search_entry.c.id))).scalar() or 0
    tx.connection.execute(insert(search_entry), rows)
    if tx.is_sqlite:
        tx.connection.execute(
            text(
                "INSERT INTO search_index(rowid, words, sounds)"
                " SELECT id, words, sounds FROM search_entry WHERE id > :last"
            ),
            {"last": last},
        )


def reindex(connection: Connection) -> None:
    """Write the index of a SQLite file anew from the entries; deleted words leave no trace."""
    connection.execute(text("INSERT INTO search_index(search_index) VALUES ('delete-all')"))
    connection.execute(
        text(
            "INSERT INTO search_index(rowid, words, sounds)"
            " SELECT id, words, sounds FROM search_entry"
        )
    )


def blot(tx: Transaction, noun: str, uid: str, change: Callable[[str], str]) -> None:
    """Change what a record is found by; the index follows later."""
    mine = (search_entry.c.noun == noun) & (search_entry.c.row_uid == uid)
    for entry in tx.connection.execute(select(search_entry).where(mine)).all():
        title = change(entry.title)[:80]
        words = change(entry.words[::2])
        tx.connection.execute(
            update(search_entry)
            .where(search_entry.c.id == entry.id)
            .values(
                title=title,
                subtitle=change(entry.subtitle)[:120],
                words=_spaced(words),
                sounds=_sounds(noun, title, words),
            )
        )


def drop(tx: Transaction, noun: str, uids: Sequence[str]) -> None:
    """Take the entries of records out."""
    for few in batched(uids):
        mine = (search_entry.c.noun == noun) & search_entry.c.row_uid.in_(few)
        if tx.is_sqlite:
            found = tx.connection.execute(select(search_entry.c.id).where(mine)).scalars().all()
            if not found:
                continue
            tx.connection.execute(_UNINDEX, {"ids": found})
        tx.connection.execute(delete(search_entry).where(mine))


def taken_out(tx: Transaction, records: Collection[tuple[str, str]]) -> list[dict[str, str]]:
    """Take the entries of records (noun, public id) out and return them as they were kept."""
    left: list[dict[str, str]] = []
    kept = [one for one in search_entry.c if one.name != "id"]
    for noun in sorted({noun for noun, _ in records}):
        uids = [uid for one, uid in records if one == noun]
        for few in batched(uids):
            mine = (search_entry.c.noun == noun) & search_entry.c.row_uid.in_(few)
            found = tx.connection.execute(select(*kept).where(mine)).mappings()
            left += [dict(row) for row in found]
        drop(tx, noun, uids)
    return left


def put_back(tx: Transaction, entries: Sequence[Mapping[str, str]]) -> None:
    """Put entries in again as :func:`taken_out` gave them."""
    if entries:
        _insert(tx, [dict(one) for one in entries])


def find(
    reader: Reader,
    typed: str,
    *,
    campaign_id: int | None = None,
    pupils: Select[tuple[str]] | None = None,
    most: int = 20,
) -> tuple[SearchHit, ...]:
    """Return the records whose words contain ``typed``, or that sound like it; the best first.

    Best is what is called that, then what begins with it, has it within, sounds like it. With
    ``campaign_id`` those of other campaigns stay out; what belongs to no campaign is in. With
    ``pupils`` (a query of public ids) other pupils stay out.
    """
    wanted = _Wanted.of(typed)
    if not wanted.spaced:
        return ()
    entered = search_entry.c.noun.in_(_ENTERED)
    kinds = {noun: place for place, noun in enumerate(_KINDS)}
    rows = reader.connection.execute(
        select(
            search_entry.c.noun,
            search_entry.c.row_uid,
            search_entry.c.title,
            search_entry.c.subtitle,
        )
        .where(_hits(reader, wanted), *_within(campaign_id), *_among(pupils))
        .order_by(
            wanted.rank(),
            case(kinds, value=search_entry.c.noun, else_=len(kinds)),
            case((entered, func.length(search_entry.c.title)), else_=0),
            case((entered, search_entry.c.id), else_=-search_entry.c.id),
        )
        .limit(most)
    )
    return tuple(
        SearchHit(kind=_KINDS[row.noun], title=row.title, subtitle=row.subtitle, target=row.row_uid)
        for row in rows
    )


def uids(reader: Reader, noun: str, typed: str) -> Select[tuple[str]]:
    """Return the query of the public ids of a noun's records that contain ``typed``."""
    mine = search_entry.c.noun == noun
    return select(search_entry.c.row_uid).where(mine, _hits(reader, _Wanted.of(typed)))


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What was typed: character by character, and as the beginning of a sound (or empty)."""

    spaced: str
    sound: str

    @classmethod
    def of(cls, typed: str) -> "_Wanted":
        """Return it as the index holds it."""
        return cls(_spaced(typed), pinyin.typed_sound(typed))

    def written(self) -> ColumnElement[bool]:
        """Return the condition that the words contain it."""
        return search_entry.c.words.contains(self.spaced, autoescape=True)

    def sounding(self) -> ColumnElement[bool] | None:
        """Return the condition that the title sounds like it."""
        if not self.sound:
            return None
        begins = f"{pinyin.BEGINS}{self.sound}"
        return or_(*(search_entry.c.sounds.contains(one) for one in (begins, f" {self.sound}")))

    def rank(self) -> ColumnElement[int]:
        """Return how well a record answers, the best first."""
        begins = search_entry.c.words.startswith(self.spaced, autoescape=True)
        whole = func.length(search_entry.c.title) == (len(self.spaced) + 1) // 2
        better = [(begins & whole, 0), (begins, 1), (self.written(), 2)]
        if self.sound:
            better.append((search_entry.c.sounds.contains(f"{pinyin.BEGINS}{self.sound}"), 3))
        return case(*better, else_=4)

    def indexed(self) -> str | None:
        """Return the question to the index; None for what it does not hold."""
        typed = self.spaced.replace(" ", "")
        if not typed.isalnum() or not _UNTOLD.isdisjoint(typed):
            return None
        asked = f'words : "{self.spaced}"'
        return f'{asked} OR sounds : "{self.sound}" *' if self.sound else asked


def _hits(reader: Reader, wanted: _Wanted) -> ColumnElement[bool]:
    """Return the condition that an entry answers what was typed."""
    sounding = wanted.sounding()
    answers = wanted.written() if sounding is None else or_(wanted.written(), sounding)
    asked = wanted.indexed() if reader.is_sqlite else None
    if asked is None:
        return answers
    found = text("SELECT rowid FROM search_index WHERE search_index MATCH :asked")
    # The index passes over points and brackets: only what LIKE finds as well is a hit.
    return search_entry.c.id.in_(found.bindparams(bindparam("asked", asked, unique=True))) & answers


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


def _sounds(noun: str, title: str, words: str) -> str:
    """Return how a record is called out loud; who it is about is found from within as well."""
    if noun not in _ENTERED:
        return pinyin.sounds(title, begun=True)
    if noun != "school_class":
        return pinyin.sounds(title, person=True)
    said = [pinyin.sounds(one, person=True) for one in words.removeprefix(title).split()]
    return " ".join((pinyin.sounds(title), *said))


def _spaced(words: str) -> str:
    return " ".join(pinyin.fold(words))
