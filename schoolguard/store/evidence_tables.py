"""The tables of evidence: what is said of a picture, and its bytes apart."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, LargeBinary, String

from schoolguard.store.columns import binned, noun

evidence = noun(
    "evidence",
    Column("campaign_id", ForeignKey("campaign.id"), nullable=False),
    # Unique over the bin as well: a number once written on a paper never means another picture.
    Column("number", String(20), nullable=False, unique=True),
    Column("kind", String(20), nullable=False),
    # A picture may prove a record of any noun, so there is no key to one table.
    Column("owner_noun", String(20), nullable=False),
    Column("owner_uid", String(36), nullable=False),
    Column("taken_on", Date),
    Column("caption", String(80), nullable=False),
    Column("recognisable", Boolean, nullable=False),
    Column("consent", String(20), nullable=False),
    Column("for_paper", Boolean, nullable=False),
    *binned(),
)

photo = noun(
    "photo",
    Column("evidence_id", ForeignKey("evidence.id"), nullable=False, unique=True),
    Column("content", LargeBinary, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
)

Index("ix_evidence_campaign", evidence.c.campaign_id, evidence.c.kind)
Index("ix_evidence_owner", evidence.c.owner_noun, evidence.c.owner_uid)
