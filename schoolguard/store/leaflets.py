"""Queries of leaflets, and of the classes that have them."""

from collections.abc import Collection, Mapping
from datetime import date
from functools import cache
from typing import Any, Final

from sqlalchemy import RowMapping, delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql import Select

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leaflet import Leaflet, LeafletBand, LeafletClass
from schoolguard.store import audit, print_runs, rows, search
from schoolguard.store.leaflet_tables import leaflet, leaflet_class
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import campaign, school_class

NOUN: Final = "leaflet"
_OWN: Final = (
    "id", "uid", "version", "key", "title", "band", "body", "contact", "paper", "with_slip",
    "slip_words", "before_home", "studied_together",
)  # fmt: skip


@cache
def select_leaflets() -> Select[tuple[Any, ...]]:
    """Return the statement for live leaflets."""
    return (
        select(*(leaflet.c[name] for name in _OWN), campaign.c.uid.label("campaign_uid"))
        .join(campaign, campaign.c.id == leaflet.c.campaign_id)
        .where(leaflet.c.deleted_at.is_(None))
    )


def by_uid(reader: Reader, uid: str) -> Leaflet:
    """Return one live leaflet; raises ``store.not_found``."""
    statement = select_leaflets().where(leaflet.c.uid == uid)
    row = reader.connection.execute(statement).mappings().one_or_none()
    if row is None:
        raise SchoolError("store.not_found")
    return _leaflet(row)


def in_campaign(reader: Reader, campaign_uid: str) -> tuple[Leaflet, ...]:
    """Return a campaign's leaflets in the order they were begun."""
    statement = select_leaflets().where(campaign.c.uid == campaign_uid).order_by(leaflet.c.id)
    return tuple(_leaflet(row) for row in reader.connection.execute(statement).mappings())


def handed(reader: Reader, leaflet_ids: Collection[int]) -> Mapping[str, tuple[LeafletClass, ...]]:
    """Return the live classes that have each leaflet, by grade and number."""
    found: dict[str, list[LeafletClass]] = {}
    statement = (
        select(
            leaflet_class.c.id,
            leaflet_class.c.uid,
            leaflet_class.c.version,
            leaflet_class.c.handed_on,
            leaflet.c.uid.label("leaflet_uid"),
            school_class.c.uid.label("class_uid"),
        )
        .join(leaflet, leaflet.c.id == leaflet_class.c.leaflet_id)
        .join(school_class, school_class.c.id == leaflet_class.c.class_id)
        .where(leaflet_class.c.leaflet_id.in_(leaflet_ids), school_class.c.deleted_at.is_(None))
        .order_by(school_class.c.grade, school_class.c.number)
    )
    for row in reader.connection.execute(statement).mappings():
        found.setdefault(row["leaflet_uid"], []).append(LeafletClass(**row))
    return {uid: tuple(those) for uid, those in found.items()}


def hand_out(tx: Transaction, leaflet_id: int, class_ids: Collection[int], on: date | None) -> None:
    """Mark classes as having a leaflet since ``on``, or (None) take the marks away."""
    pair = (leaflet_class.c.leaflet_id == leaflet_id) & leaflet_class.c.class_id.in_(class_ids)
    known = {
        row.class_id: row for row in tx.connection.execute(select(leaflet_class).where(pair)).all()
    }
    if on is None:
        tx.connection.execute(delete(leaflet_class).where(pair))
        gone = [(row.uid, ("handed_on",)) for row in known.values()]
        audit.note_many(tx, leaflet_class.name, gone)
        return
    for class_id in class_ids:
        row = known.get(class_id)
        if row is None:
            values = {"leaflet_id": leaflet_id, "class_id": class_id, "handed_on": on}
            rows.add(tx, leaflet_class, values)
        else:
            rows.change(tx, leaflet_class, row.uid, row.version, {"handed_on": on})


def remove(tx: Transaction, uid: str, version: int) -> None:
    """Put one leaflet into the bin; raises ``store.stale`` or ``store.not_found``."""
    search.drop(tx, NOUN, (uid,))
    rows.into_bin(tx, leaflet, by_uid(tx, uid), version)


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take leaflets and print runs of one removal out of the bin; raises ``leaflet.back_clash``."""
    try:
        back = rows.out_of_bin(tx, leaflet, deletion_id)
    except IntegrityError as error:
        raise SchoolError("leaflet.back_clash") from error
    for uid in back:
        make_findable(tx, by_uid(tx, uid))
    return len(back) + print_runs.bring_back(tx, deletion_id)


def make_findable(tx: Transaction, one: Leaflet) -> None:
    """Keep the words by which a leaflet is found: its title, its key, its headings."""
    words = " ".join([one.title, one.key, *(block.heading for block in one.blocks)])
    search.put(tx, NOUN, [(one.uid, one.title, one.key, words)])


def free_key(tx: Transaction, campaign_uid: str) -> str:
    """Return the next number that no leaflet of the campaign is known by."""
    taken = {one.key for one in in_campaign(tx, campaign_uid)}
    number = len(taken) + 1
    while str(number) in taken:
        number += 1
    return str(number)


def _leaflet(row: RowMapping) -> Leaflet:
    return Leaflet(**{**row, "band": LeafletBand(row["band"])})
