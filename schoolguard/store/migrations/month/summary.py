"""Finalised versions, own words and numbers, and what the notice asks for."""

import sqlalchemy as sa
from alembic import op


def _noun(name: str, *columns: sa.schema.SchemaItem) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        *columns,
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name=f"fk_{name}_campaign_id"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sa.UniqueConstraint("uid", name=f"uq_{name}_uid"),
    )


def upgrade() -> None:
    """Make the tables."""
    _noun(
        "summary_version",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("finalised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finalised_by", sa.String(length=40), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("audit_lines", sa.Integer(), nullable=False),
        sa.Column("anchor", sa.String(length=64), nullable=False),
        sa.Column("returned_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("returned_because", sa.String(length=200), nullable=False),
        sa.Column("captions", sa.Text(), server_default="", nullable=False),
    )
    op.create_index(
        "uq_summary_version_number", "summary_version", ["campaign_id", "number"], unique=True
    )
    _noun(
        "summary_text",
        sa.Column("place", sa.String(length=20), nullable=False),
        sa.Column("mode", sa.String(length=20), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("person", sa.String(length=40), nullable=False),
    )
    op.create_index("uq_summary_text_place", "summary_text", ["campaign_id", "place"], unique=True)
    _noun(
        "hand_figure",
        sa.Column("label", sa.String(length=40), nullable=False),
        sa.Column("amount", sa.String(length=20), nullable=False),
        sa.Column("unit", sa.String(length=10), nullable=False),
        sa.Column("source", sa.String(length=80), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deletion_id", sa.String(length=36), nullable=True),
    )
    op.create_index("ix_hand_figure_campaign_id", "hand_figure", ["campaign_id"])
    op.create_index("ix_hand_figure_deletion_id", "hand_figure", ["deletion_id"])
    _noun(
        "notice_ask",
        sa.Column("text", sa.String(length=120), nullable=False),
        sa.Column("measure", sa.String(length=20), nullable=False),
        sa.Column("at_least", sa.Integer(), nullable=True),
        sa.Column("ready", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
    )
    op.create_index("ix_notice_ask_campaign_id", "notice_ask", ["campaign_id"])
