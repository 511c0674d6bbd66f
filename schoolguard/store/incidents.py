"""Queries of incidents."""

from functools import cache
from typing import Any, Final

from sqlalchemy import RowMapping, select
from sqlalchemy.sql import Select

from schoolguard.domain.amounts import About
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.detail import DetailLine
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.incident import Incident, Outcome
from schoolguard.store import details, evidence, rows, search
from schoolguard.store.activity_tables import incident
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import campaign

NOUN: Final = "incident"
_OWN: Final = (
    "id", "uid", "version", "happened_on", "ended_on", "count", "count_about", "fraud_type",
    "amount", "amount_about", "reported_to", "outcome", "account",
)  # fmt: skip


@cache
def select_incidents() -> Select[tuple[Any, ...]]:
    """Return the statement for live incidents."""
    return (
        select(*(incident.c[name] for name in _OWN), campaign.c.uid.label("campaign_uid"))
        .join(campaign, campaign.c.id == incident.c.campaign_id)
        .where(incident.c.deleted_at.is_(None))
    )


def by_uid(reader: Reader, uid: str) -> Incident:
    """Return one live incident; raises ``store.not_found``."""
    row = (
        reader.connection.execute(select_incidents().where(incident.c.uid == uid))
        .mappings()
        .one_or_none()
    )
    if row is None:
        raise SchoolError("store.not_found")
    return _incident(row, details.of(reader, NOUN, uid))


def in_campaign(reader: Reader, campaign_uid: str) -> tuple[Incident, ...]:
    """Return a campaign's incidents by day, in two statements."""
    statement = (
        select_incidents()
        .where(campaign.c.uid == campaign_uid)
        .order_by(incident.c.happened_on, incident.c.id)
    )
    found = reader.connection.execute(statement).mappings().all()
    lines = details.in_campaign(reader, NOUN, campaign_uid) if found else {}
    return tuple(_incident(row, lines.get(row["uid"], ())) for row in found)


def remove(tx: Transaction, uid: str, version: int) -> None:
    """Put one incident into the bin; raises ``store.stale`` or ``store.not_found``."""
    search.drop(tx, NOUN, (uid,))
    evidence.remove_of(tx, NOUN, uid)
    rows.into_bin(tx, incident, by_uid(tx, uid), version)


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take the incidents of one removal out of the bin; return how many."""
    back = rows.out_of_bin(tx, incident, deletion_id)
    for uid in back:
        make_findable(tx, by_uid(tx, uid))
    return len(back)


def make_findable(tx: Transaction, one: Incident) -> None:
    """Keep the words by which an incident is found: kind of fraud, outcome, day."""
    day = f"{one.happened_on.month}月{one.happened_on.day}日"
    noun, outcome = VALUES["noun.incident"].zh, VALUES[f"outcome.{one.outcome.value}"].zh
    words = f"{one.fraud_type} {noun} {outcome} {one.reported_to} {day}"
    search.put(tx, NOUN, [(one.uid, one.fraud_type or noun, f"{day} · {outcome}", words)])


def _incident(row: RowMapping, lines: tuple[DetailLine, ...]) -> Incident:
    values: dict[str, Any] = dict(row)
    values["outcome"] = Outcome(values["outcome"])
    for name in ("count_about", "amount_about"):
        values[name] = About(values[name])
    return Incident(**values, details=lines)
