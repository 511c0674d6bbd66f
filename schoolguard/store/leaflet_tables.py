"""The tables of leaflets, their print runs and slips, and of siblings."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, String, Text

from schoolguard.store.columns import Instant, binned, noun

leaflet = noun(
    "leaflet",
    Column("campaign_id", ForeignKey("campaign.id"), nullable=False),
    Column("key", String(20), nullable=False),
    Column("title", String(40), nullable=False),
    Column("band", String(20), nullable=False),
    Column("body", Text, nullable=False),
    Column("contact", String(80), nullable=False),
    Column("paper", String(20), nullable=False),
    Column("with_slip", Boolean, nullable=False),
    Column("slip_words", String(120), nullable=False),
    Column("before_home", Boolean, nullable=False),
    Column("studied_together", Boolean, nullable=False),
    *binned(),
)

leaflet_class = noun(
    "leaflet_class",
    Column("leaflet_id", ForeignKey("leaflet.id"), nullable=False),
    Column("class_id", ForeignKey("school_class.id"), nullable=False),
    Column("handed_on", Date, nullable=False),
)

print_run = noun(
    "print_run",
    Column("leaflet_id", ForeignKey("leaflet.id"), nullable=False, index=True),
    Column("named", Boolean, nullable=False),
    Column("paper", String(20), nullable=False),
    Column("spare", Integer, nullable=False),
    Column("state", String(20), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("made_by", String(40), nullable=False),
    Column("settled_on", Date),
    Column("accent", String(20)),
    *binned(),
)

print_run_class = noun(
    "print_run_class",
    Column("print_run_id", ForeignKey("print_run.id"), nullable=False),
    Column("class_id", ForeignKey("school_class.id"), nullable=False),
    Column("copies", Integer, nullable=False),
)

# A pupil erased for good leaves a slip of a class and a seat.
slip = noun(
    "slip",
    Column("leaflet_id", ForeignKey("leaflet.id"), nullable=False),
    Column("class_id", ForeignKey("school_class.id"), nullable=False),
    Column("pupil_id", ForeignKey("pupil.id", ondelete="SET NULL"), index=True),
    Column("seat", String(10), nullable=False),
    Column("code", String(10), nullable=False, unique=True),
    Column("state", String(20), nullable=False),
    Column("state_on", Date),
    Column("new_code", String(10), nullable=False),
    Column("because", String(60), nullable=False),
    # The family of the pupil it was for, from the day on which that pupil is erased.
    Column("family_id", ForeignKey("family.id", ondelete="SET NULL"), index=True),
)

family = noun("family")

family_pupil = noun(
    "family_pupil",
    Column("family_id", ForeignKey("family.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("pupil_id", ForeignKey("pupil.id", ondelete="CASCADE"), nullable=False, unique=True),
)

_LIVE_LEAFLET = leaflet.c.deleted_at.is_(None)

Index(
    "uq_leaflet_live",
    leaflet.c.campaign_id,
    leaflet.c.key,
    unique=True,
    sqlite_where=_LIVE_LEAFLET,
)
Index("uq_leaflet_class_pair", leaflet_class.c.leaflet_id, leaflet_class.c.class_id, unique=True)
Index(
    "uq_print_run_class_pair",
    print_run_class.c.print_run_id,
    print_run_class.c.class_id,
    unique=True,
)
# Covers the figures: one pass over a leaflet's slips without touching the rows.
Index("ix_slip_figures", slip.c.leaflet_id, slip.c.class_id, slip.c.state, slip.c.pupil_id)
