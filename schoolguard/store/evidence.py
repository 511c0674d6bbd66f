"""Queries of evidence: what is said of pictures, their bytes, and the records they prove."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import Any, Final

from sqlalchemy import ColumnElement, RowMapping, and_, func, select, update
from sqlalchemy.sql import Select

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.evidence import Consent, Evidence, EvidenceKind, Picture, Proved
from schoolguard.domain.figures import Figure, FigureRows, Unit
from schoolguard.domain.summary import RowRef
from schoolguard.store import audit, rows, search
from schoolguard.store.evidence_tables import evidence, photo
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import campaign

NOUN: Final = "evidence"
PHOTOS: Final = "evidence.photos"
FIGURES: Final = frozenset({PHOTOS})
"""The keys of the figures counted here."""
_OWN: Final = (
    "id", "uid", "version", "number", "kind", "owner_noun", "owner_uid", "taken_on", "caption",
    "recognisable", "consent", "for_paper",
)  # fmt: skip


@cache
def select_evidence() -> Select[tuple[Any, ...]]:
    """Return the statement for live evidence, without the bytes."""
    return (
        select(
            *(evidence.c[name] for name in _OWN),
            campaign.c.uid.label("campaign_uid"),
            photo.c.width,
            photo.c.height,
            photo.c.sha256,
            func.length(photo.c.content).label("size"),
        )
        .join(campaign, campaign.c.id == evidence.c.campaign_id)
        .join(photo, photo.c.evidence_id == evidence.c.id)
        .where(evidence.c.deleted_at.is_(None))
    )


def by_uid(reader: Reader, uid: str) -> Evidence:
    """Return one live piece; raises ``store.not_found``."""
    found = by_uids(reader, (uid,))
    if not found:
        raise SchoolError("store.not_found")
    return found[0]


def by_uids(reader: Reader, uids: Iterable[str]) -> tuple[Evidence, ...]:
    """Return live pieces by their number."""
    found: list[Evidence] = []
    for few in rows.batched(tuple(uids)):
        found += _read(reader, evidence.c.uid.in_(few))
    return tuple(found)


def in_campaign(reader: Reader, campaign_uid: str) -> tuple[Evidence, ...]:
    """Return a campaign's evidence in the order it was added."""
    return _read(reader, campaign.c.uid == campaign_uid)


def of_owner(reader: Reader, noun: str, uid: str) -> tuple[Evidence, ...]:
    """Return the evidence of one record."""
    return _read(reader, and_(evidence.c.owner_noun == noun, evidence.c.owner_uid == uid))


def content(reader: Reader, uid: str) -> bytes:
    """Return the bytes of a live piece's picture; raises ``store.not_found``, ``evidence.gone``."""
    found = reader.connection.execute(
        select(photo.c.content)
        .join(evidence, evidence.c.id == photo.c.evidence_id)
        .where(evidence.c.uid == uid, evidence.c.deleted_at.is_(None))
    ).scalar_one_or_none()
    if found is None:
        raise SchoolError("store.not_found")
    if not found:
        raise SchoolError("evidence.gone")
    return bytes(found)


def add(tx: Transaction, picture: Picture, values: dict[str, Any], *, uid: str, year: int) -> None:
    """Keep a picture under the next number of the year, and what is said of it."""
    row_id, uid = rows.add(tx, evidence, {**values, "number": _next_number(tx, year)}, uid=uid)
    kept = {
        "evidence_id": row_id,
        "content": picture.content,
        "sha256": picture.sha256,
        "width": picture.width,
        "height": picture.height,
    }
    rows.add(tx, photo, kept)


def _next_number(tx: Transaction, year: int) -> str:
    """Return the number after the highest ever given in a year, the bin included.

    The column is unique, so that of two people at one server only one can get it.
    """
    stem = f"ZZ-{year}-"
    last = tx.connection.execute(
        select(evidence.c.number)
        .where(evidence.c.number.startswith(stem, autoescape=True))
        .order_by(func.length(evidence.c.number).desc(), evidence.c.number.desc())
        .limit(1)
    ).scalar_one_or_none()
    return f"{stem}{1 if last is None else int(last.removeprefix(stem)) + 1:03}"


def remove(tx: Transaction, uid: str, version: int) -> None:
    """Put one piece into the bin; raises ``store.stale`` or ``store.not_found``."""
    if by_uid(tx, uid).version != version:
        raise SchoolError("store.stale")
    _bin(tx, evidence.c.uid == uid)


def remove_of(tx: Transaction, noun: str, uid: str) -> None:
    """Let the pictures of a record go into the bin with it, to come back with it."""
    _bin(tx, and_(evidence.c.owner_noun == noun, evidence.c.owner_uid == uid))


def _bin(tx: Transaction, which: ColumnElement[bool]) -> None:
    gone = (
        tx.connection.execute(
            update(evidence)
            .where(which, evidence.c.deleted_at.is_(None))
            .values(deleted_at=tx.at, deletion_id=tx.action_id, version=evidence.c.version + 1)
            .returning(evidence.c.uid)
        )
        .scalars()
        .all()
    )
    search.drop(tx, NOUN, gone)
    audit.note_many(tx, NOUN, [(one, ("deleted_at",)) for one in gone])


def owners_in_bin(reader: Reader, deletion_id: str) -> tuple[tuple[str, str], ...]:
    """Return the records (noun, public id) whose pictures one removal put into the bin."""
    found = select(evidence.c.owner_noun, evidence.c.owner_uid).where(
        evidence.c.deletion_id == deletion_id
    )
    return tuple((row.owner_noun, row.owner_uid) for row in reader.connection.execute(found))


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take the evidence of one removal out of the bin; return how many."""
    back = rows.out_of_bin(tx, evidence, deletion_id)
    make_findable(tx, by_uids(tx, back))
    return len(back)


def make_findable(tx: Transaction, pieces: Iterable[Evidence]) -> None:
    """Keep the words by which evidence is found: number, kind, caption."""
    entries = []
    for one in pieces:
        kind = VALUES[f"evidence_kind.{one.kind.value}"].zh
        words = f"{one.number} {kind} {one.caption}"
        entries.append((one.uid, one.caption or one.number, f"{one.number} · {kind}", words))
    search.put(tx, NOUN, entries)


def all_figures(reader: Reader, of: Campaign) -> tuple[Figure, ...]:
    """Return the figures counted from a campaign's evidence, in one statement."""
    found = reader.connection.execute(
        select(func.count()).select_from(evidence).where(_photos(of))
    ).scalar_one()
    return (Figure.of(PHOTOS, found or None, Unit.SHEETS, found),)


def rows_of(reader: Reader, of: Campaign, key: str) -> FigureRows:
    """Return the photos that the figure was counted from, each by its number and caption."""
    found = reader.connection.execute(
        select(evidence.c.uid, evidence.c.number, evidence.c.caption)
        .where(_photos(of))
        .order_by(evidence.c.id)
    )
    return FigureRows(
        key,
        tuple((RowRef(NOUN, row.uid), f"{row.number} {row.caption}".strip()) for row in found),
    )


def _photos(of: Campaign) -> ColumnElement[bool]:
    return and_(
        evidence.c.campaign_id == of.id,
        evidence.c.kind == EvidenceKind.PHOTO.value,
        evidence.c.deleted_at.is_(None),
    )


def _read(reader: Reader, which: ColumnElement[bool]) -> tuple[Evidence, ...]:
    statement = select_evidence().where(which).order_by(evidence.c.id)
    return tuple(_evidence(row) for row in reader.connection.execute(statement).mappings())


def _evidence(row: RowMapping) -> Evidence:
    return Evidence(
        **{**row, "kind": EvidenceKind(row["kind"]), "consent": Consent(row["consent"])}
    )


def named(pieces: Iterable[Evidence], records: Iterable[Proved]) -> tuple[Evidence, ...]:
    """Return evidence with the words of the records it proves."""
    words = {(one.noun, one.uid): one.name for one in records}
    return tuple(
        replace(one, owner_name=words.get((one.owner_noun, one.owner_uid), "")) for one in pieces
    )
