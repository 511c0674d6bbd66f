"""Tables of papers: kept layouts, and the pictures chosen for the summary's annex."""

from sqlalchemy import Boolean, Column, Float, ForeignKey, Integer, String, Text

from schoolguard.store.columns import binned, noun

paper_layout = noun(
    "paper_layout",
    Column("name", String(40), nullable=False),
    Column("in_use", Boolean, nullable=False),
    Column("width_mm", Float, nullable=False),
    Column("height_mm", Float, nullable=False),
    Column("top_mm", Float, nullable=False),
    Column("bottom_mm", Float, nullable=False),
    Column("left_mm", Float, nullable=False),
    Column("right_mm", Float, nullable=False),
    Column("lines", Integer, nullable=False),
    Column("duplex", Boolean, nullable=False),
    Column("body_face", String(20), nullable=False),
    Column("body_size", Float, nullable=False),
    Column("title_face", String(20), nullable=False),
    Column("title_size", Float, nullable=False),
    Column("level_faces", String(80), nullable=False),
    Column("table_size", Float, nullable=False),
    Column("page_number_size", Float, nullable=False),
    *binned(),
)

photo_choice = noun(
    "photo_choice",
    Column("campaign_id", ForeignKey("campaign.id"), nullable=False, unique=True),
    Column("photos", Text, nullable=False),
)
