"""Queries of what the notice asks for."""

from collections.abc import Sequence

from sqlalchemy import delete, select

from schoolguard.domain.asks import Ask, Measure, WantedAsk
from schoolguard.store import audit, rows
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.summary_tables import notice_ask
from schoolguard.store.tables import campaign


def of_campaign(reader: Reader, campaign_id: int) -> tuple[Ask, ...]:
    """Return what the notice of a campaign asks for, in order."""
    statement = (
        select(
            notice_ask.c.id,
            notice_ask.c.uid,
            notice_ask.c.version,
            campaign.c.uid.label("campaign_uid"),
            notice_ask.c.text,
            notice_ask.c.measure,
            notice_ask.c.at_least,
            notice_ask.c.ready,
        )
        .join(campaign, campaign.c.id == notice_ask.c.campaign_id)
        .where(notice_ask.c.campaign_id == campaign_id)
        .order_by(notice_ask.c.position, notice_ask.c.id)
    )
    return tuple(
        Ask(**{**row, "measure": Measure(row["measure"])})
        for row in reader.connection.execute(statement).mappings()
    )


def replace_all(tx: Transaction, campaign_id: int, wanted: Sequence[WantedAsk]) -> None:
    """Make ``wanted`` the requests of a campaign; known ids are changed, missing ones go."""
    known = {one.uid: one for one in of_campaign(tx, campaign_id)}
    for position, one in enumerate(wanted):
        values = {
            "text": one.text,
            "measure": one.measure.value,
            "at_least": one.at_least,
            "ready": one.ready,
            "position": position,
        }
        before = known.pop(one.uid, None)
        if before is None:
            rows.add(tx, notice_ask, {**values, "campaign_id": campaign_id})
        else:
            rows.change(tx, notice_ask, before.uid, before.version, values)
    for gone in known.values():
        tx.connection.execute(delete(notice_ask).where(notice_ask.c.uid == gone.uid))
        audit.note(tx, "notice_ask", gone.uid, ("text",))
