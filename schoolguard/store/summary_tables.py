"""Tables of the finalised summary, the office's own words, and what the notice asks for."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, String, Text

from schoolguard.store.columns import Instant, binned, noun

summary_version = noun(
    "summary_version",
    Column("campaign_id", ForeignKey("campaign.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("finalised_at", Instant, nullable=False),
    Column("finalised_by", String(40), nullable=False),
    Column("content", Text, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("audit_lines", Integer, nullable=False),
    Column("anchor", String(64), nullable=False),
    Column("returned_at", Instant),
    Column("returned_because", String(200), nullable=False),
    Column("captions", Text, nullable=False, server_default=""),
)
Index(
    "uq_summary_version_number",
    summary_version.c.campaign_id,
    summary_version.c.number,
    unique=True,
)

summary_text = noun(
    "summary_text",
    Column("campaign_id", ForeignKey("campaign.id"), nullable=False),
    Column("place", String(20), nullable=False),
    Column("mode", String(20), nullable=False),
    Column("text", Text, nullable=False),
    Column("due_on", Date),
    Column("person", String(40), nullable=False),
)
Index("uq_summary_text_place", summary_text.c.campaign_id, summary_text.c.place, unique=True)

hand_figure = noun(
    "hand_figure",
    Column("campaign_id", ForeignKey("campaign.id"), nullable=False, index=True),
    Column("label", String(40), nullable=False),
    Column("amount", String(20), nullable=False),
    Column("unit", String(10), nullable=False),
    Column("source", String(80), nullable=False),
    Column("as_of", Date),
    *binned(),
)

notice_ask = noun(
    "notice_ask",
    Column("campaign_id", ForeignKey("campaign.id"), nullable=False, index=True),
    Column("text", String(120), nullable=False),
    Column("measure", String(20), nullable=False),
    Column("at_least", Integer),
    Column("ready", Boolean, nullable=False),
    Column("position", Integer, nullable=False),
)
