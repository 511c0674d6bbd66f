"""The tables of what stands under and beside activities: details and incidents."""

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Index, Integer, String, Table, Text

from schoolguard.store.columns import Instant, metadata

detail = Table(
    "detail",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String(36), nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    # Details live and go with their owner, whichever noun it is; so there is no key to one table.
    Column("owner_noun", String(20), nullable=False),
    Column("owner_uid", String(36), nullable=False),
    Column("position", Integer, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("name", String(80), nullable=False),
    Column("role", String(20), nullable=False),
    Column("count", BigInteger),
    Column("about", String(10), nullable=False),
    Column("unit", String(10), nullable=False),
    Column("origin", String(20)),
    Column("note", String(120), nullable=False),
)
Index("ix_detail_owner", detail.c.owner_noun, detail.c.owner_uid, detail.c.position)

incident = Table(
    "incident",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String(36), nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("campaign_id", ForeignKey("campaign.id"), nullable=False),
    Column("happened_on", Date, nullable=False),
    Column("ended_on", Date),
    Column("count", Integer, nullable=False),
    Column("count_about", String(10), nullable=False),
    Column("fraud_type", String(40), nullable=False),
    Column("amount", BigInteger),
    Column("amount_about", String(10), nullable=False),
    Column("reported_to", String(60), nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("account", Text, nullable=False),
    Column("deleted_at", Instant),
    Column("deletion_id", String(36), index=True),
)
_LIVE = incident.c.deleted_at.is_(None)
Index(
    "ix_incident_figures",
    incident.c.campaign_id,
    incident.c.happened_on,
    sqlite_where=_LIVE,
)
