"""Kept layouts of papers, and the pictures chosen for the summary's annex."""

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Make the tables."""
    numbers = (
        "width_mm", "height_mm", "top_mm", "bottom_mm", "left_mm", "right_mm",
        "body_size", "title_size", "table_size", "page_number_size",
    )  # fmt: skip
    op.create_table(
        "paper_layout",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("in_use", sa.Boolean(), nullable=False),
        *(sa.Column(name, sa.Float(), nullable=False) for name in numbers),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("duplex", sa.Boolean(), nullable=False),
        sa.Column("body_face", sa.String(length=20), nullable=False),
        sa.Column("title_face", sa.String(length=20), nullable=False),
        sa.Column("level_faces", sa.String(length=80), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deletion_id", sa.String(length=36), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_paper_layout"),
        sa.UniqueConstraint("uid", name="uq_paper_layout_uid"),
    )
    op.create_index("ix_paper_layout_deletion_id", "paper_layout", ["deletion_id"])
    op.create_table(
        "photo_choice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("photos", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name="fk_photo_choice_campaign_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_photo_choice"),
        sa.UniqueConstraint("uid", name="uq_photo_choice_uid"),
        sa.UniqueConstraint("campaign_id", name="uq_photo_choice_campaign_id"),
    )
