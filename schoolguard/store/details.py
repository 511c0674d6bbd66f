"""Details under a record of any noun: kept with their owner, in its transaction."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, RowMapping, Table, and_, delete, exists, or_, select, update

from schoolguard.domain.amounts import About
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.detail import OWNERS, DetailKind, DetailLine, DetailOrigin, checked
from schoolguard.domain.errors import SchoolError
from schoolguard.store import audit, rows
from schoolguard.store.activity_tables import detail
from schoolguard.store.leaflet_tables import leaflet
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import campaign, metadata

NOUN: Final = "detail"
_SHOWN: Final = ("uid", "kind", "name", "role", "count", "about", "unit", "origin", "note")


def of_owners(
    reader: Reader, noun: str, uids: Iterable[str]
) -> Mapping[str, tuple[DetailLine, ...]]:
    """Return the details of each owner that has any, in their order."""
    found: dict[str, list[DetailLine]] = {}
    for few in rows.batched(tuple(uids)):
        statement = (
            select(detail)
            .where(detail.c.owner_noun == noun, detail.c.owner_uid.in_(few))
            .order_by(detail.c.owner_uid, detail.c.position, detail.c.id)
        )
        for row in reader.connection.execute(statement).mappings():
            found.setdefault(row["owner_uid"], []).append(as_line(row))
    return {uid: tuple(lines) for uid, lines in found.items()}


def in_campaign(
    reader: Reader, noun: str, campaign_uid: str
) -> Mapping[str, tuple[DetailLine, ...]]:
    """Return the details of every owner of a noun in a campaign, in one statement."""
    owner, found = metadata.tables[noun], dict[str, list[DetailLine]]()
    statement = (
        select(detail)
        .join(owner, and_(detail.c.owner_noun == noun, owner.c.uid == detail.c.owner_uid))
        .join(campaign, campaign.c.id == _campaign_of(owner))
        .where(campaign.c.uid == campaign_uid)
        .order_by(detail.c.owner_uid, detail.c.position, detail.c.id)
    )
    for row in reader.connection.execute(statement).mappings():
        found.setdefault(row["owner_uid"], []).append(as_line(row))
    return {uid: tuple(lines) for uid, lines in found.items()}


def of(reader: Reader, noun: str, uid: str) -> tuple[DetailLine, ...]:
    """Return the details of one owner."""
    return of_owners(reader, noun, (uid,)).get(uid, ())


def save(
    tx: Transaction, owner: Table, uid: str, version: int, lines: tuple[DetailLine, ...] | None
) -> None:
    """Let an owner have exactly these details; None leaves them as they are.

    ``version`` is the owner's as it was read (0 for a new one): where only details changed, the
    owner counts as changed too, so that two people cannot overwrite each other.
    Raises ``field.*`` and ``detail.count``.
    """
    if lines is None:
        return
    wanted = checked(lines)
    present = {
        row["uid"]: row
        for row in tx.connection.execute(
            select(detail).where(detail.c.owner_noun == owner.name, detail.c.owner_uid == uid)
        ).mappings()
    }
    kept: set[str] = set()
    changed = False
    for position, (line, values) in enumerate(zip(lines, wanted, strict=True)):
        own = {**values, "position": position}
        if line.uid in present and line.uid not in kept:
            kept.add(line.uid)
            was = present[line.uid]
            changed |= any(was[name] != value for name, value in own.items())
            rows.change(tx, detail, line.uid, was["version"], own)
        else:
            rows.add(tx, detail, {**own, "owner_noun": owner.name, "owner_uid": uid})
            changed = True
    gone = [one for one in present if one not in kept]
    if gone:
        tx.connection.execute(delete(detail).where(detail.c.uid.in_(gone)))
        audit.note_many(tx, NOUN, [(one, ("deleted",)) for one in gone])
    if changed or gone:
        tx.connection.execute(
            update(owner)
            .where(owner.c.uid == uid, owner.c.version == version)
            .values(version=version + 1)
        )


def owner_version(reader: Reader, noun: str, uid: str, of: Campaign) -> int:
    """Return the version of a live owner in a campaign; raises ``store.not_found``."""
    owner = metadata.tables[noun]
    statement = select(owner.c.version).where(
        owner.c.uid == uid, _campaign_of(owner) == of.id, owner.c.deleted_at.is_(None)
    )
    version: int | None = reader.connection.execute(statement).scalar()
    if version is None:
        raise SchoolError("store.not_found")
    return version


def of_campaign(of: Campaign) -> ColumnElement[bool]:
    """Return the condition that a detail's owner is a live record of a campaign."""
    return or_(*(_owned(table, of) for table in owners()))


def owners() -> Sequence[Table]:
    """Return the tables of the nouns that have details."""
    return [metadata.tables[noun] for noun in OWNERS if noun in metadata.tables]


def _owned(table: Table, of: Campaign) -> ColumnElement[bool]:
    live: list[ColumnElement[bool]] = [
        table.c.uid == detail.c.owner_uid,
        _campaign_of(table) == of.id,
        table.c.deleted_at.is_(None),
    ]
    return and_(detail.c.owner_noun == table.name, exists().where(*live))


def _campaign_of(table: Table) -> ColumnElement[int]:
    """Return an owner's campaign: its own, or that of the leaflet it is a printing of."""
    if "campaign_id" in table.c:
        return table.c.campaign_id
    parent = select(leaflet.c.campaign_id).where(leaflet.c.id == table.c.leaflet_id)
    return parent.scalar_subquery()


def as_line(row: RowMapping) -> DetailLine:
    """Return a stored row as its owner holds it."""
    values: dict[str, Any] = {name: row[name] for name in _SHOWN}
    origin = values["origin"]
    return DetailLine(
        **{
            **values,
            "kind": DetailKind(values["kind"]),
            "about": About(values["about"]),
            "origin": None if origin is None else DetailOrigin(origin),
        }
    )
