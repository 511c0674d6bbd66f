"""Queries of finalised summaries and of the office's own words and numbers."""

from decimal import Decimal
from typing import Any

from sqlalchemy import RowMapping, delete, func, select, update
from sqlalchemy.sql import Select

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.figures import Figure, FigureRows, Unit
from schoolguard.domain.final import (
    HandFigure,
    Mode,
    Place,
    SummaryText,
    SummaryVersion,
)
from schoolguard.domain.summary import RowRef
from schoolguard.store import audit, rows
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.summary_tables import hand_figure, summary_text, summary_version
from schoolguard.store.tables import campaign

HAND = "hand."
"""What the key of a figure entered by hand begins with; its public id follows."""


def versions(reader: Reader, campaign_id: int) -> tuple[SummaryVersion, ...]:
    """Return every version of a campaign's summary, the first one first."""
    statement = _with_campaign(summary_version).where(summary_version.c.campaign_id == campaign_id)
    found = reader.connection.execute(statement.order_by(summary_version.c.number)).mappings()
    return tuple(SummaryVersion(**row) for row in found)


def version_by_uid(reader: Reader, uid: str) -> SummaryVersion:
    """Return one version; raises ``store.not_found``."""
    statement = _with_campaign(summary_version).where(summary_version.c.uid == uid)
    row = reader.connection.execute(statement).mappings().one_or_none()
    if row is None:
        raise SchoolError("store.not_found")
    return SummaryVersion(**row)


def next_number(reader: Reader, campaign_id: int) -> int:
    """Return the number of the next version."""
    last = select(func.max(summary_version.c.number)).where(
        summary_version.c.campaign_id == campaign_id
    )
    return (reader.connection.execute(last).scalar() or 0) + 1


def texts(reader: Reader, campaign_id: int) -> dict[Place, SummaryText]:
    """Return the office's own words by their place."""
    statement = _with_campaign(summary_text).where(summary_text.c.campaign_id == campaign_id)
    found = (_text(row) for row in reader.connection.execute(statement).mappings())
    return {one.place: one for one in found}


def drop_text(tx: Transaction, one: SummaryText) -> None:
    """Take own words away."""
    tx.connection.execute(delete(summary_text).where(summary_text.c.uid == one.uid))
    audit.note(tx, "summary_text", one.uid, ("text",))


def hand_figures(reader: Reader, campaign_id: int) -> tuple[HandFigure, ...]:
    """Return the live numbers entered by hand, in their order."""
    statement = (
        _with_campaign(hand_figure)
        .where(hand_figure.c.campaign_id == campaign_id, hand_figure.c.deleted_at.is_(None))
        .order_by(hand_figure.c.id)
    )
    return tuple(_hand(row) for row in reader.connection.execute(statement).mappings())


def remove_hand_figure(tx: Transaction, uid: str, version: int) -> None:
    """Put a number entered by hand into the bin; raises ``store.stale``, ``store.not_found``."""
    found = tx.connection.execute(
        select(hand_figure.c.version).where(
            hand_figure.c.uid == uid, hand_figure.c.deleted_at.is_(None)
        )
    ).scalar()
    if found is None:
        raise SchoolError("store.not_found")
    if found != version:
        raise SchoolError("store.stale")
    tx.connection.execute(
        update(hand_figure)
        .where(hand_figure.c.uid == uid)
        .values(deleted_at=tx.at, deletion_id=tx.action_id, version=version + 1)
    )
    audit.note(tx, "hand_figure", uid, ("deleted_at",))


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take the numbers of one removal out of the bin; return how many."""
    back = rows.out_of_bin(tx, hand_figure, deletion_id)
    return len(back)


def all_figures(reader: Reader, of: Campaign) -> tuple[Figure, ...]:
    """Return the numbers entered by hand as figures, each with its own words."""
    return tuple(
        Figure(f"{HAND}{one.uid}", one.amount, Unit.OWN, 1, one.label, one.unit)
        for one in hand_figures(reader, of.id)
    )


def rows_of(reader: Reader, of: Campaign, key: str) -> FigureRows:
    """Return the record of a number entered by hand, known by its source."""
    uid = key.removeprefix(HAND)
    found = (one for one in hand_figures(reader, of.id) if one.uid == uid)
    return FigureRows(key, tuple((RowRef("hand_figure", one.uid), one.source) for one in found))


def save_text(
    tx: Transaction, campaign_id: int, version: int, values: dict[str, Any]
) -> SummaryText:
    """Write or change the own words of one place; raises ``store.stale``."""
    place = Place(values["place"])
    known = texts(tx, campaign_id).get(place)
    if known is None:
        rows.add(tx, summary_text, {**values, "campaign_id": campaign_id})
    else:
        rows.change(tx, summary_text, known.uid, version, values)
    return texts(tx, campaign_id)[place]


def _with_campaign(table: Any) -> Select[tuple[Any, ...]]:
    own = [
        column
        for column in table.c
        if column.name not in {"campaign_id", "deleted_at", "deletion_id"}
    ]
    return select(*own, campaign.c.uid.label("campaign_uid")).join(
        campaign, campaign.c.id == table.c.campaign_id
    )


def _text(row: RowMapping) -> SummaryText:
    return SummaryText(**{**row, "place": Place(row["place"]), "mode": Mode(row["mode"])})


def _hand(row: RowMapping) -> HandFigure:
    return HandFigure(**{**row, "amount": Decimal(row["amount"])})
