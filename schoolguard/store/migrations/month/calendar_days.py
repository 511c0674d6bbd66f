"""The work calendar, and campaigns that may lie in the bin."""

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Make the table of the calendar; let a campaign be removed and name the plan it is in."""
    op.create_table(
        "calendar_day",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("follows", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("note", sa.String(length=120), nullable=False),
        sa.Column("origin", sa.String(length=40), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deletion_id", sa.String(length=36), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_day")),
        sa.UniqueConstraint("uid", name=op.f("uq_calendar_day_uid")),
    )
    op.create_index(
        op.f("ix_calendar_day_deletion_id"), "calendar_day", ["deletion_id"], unique=False
    )
    op.add_column(
        "campaign",
        sa.Column("written_into", sa.String(length=60), nullable=False, server_default=""),
    )
    op.add_column("campaign", sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("campaign", sa.Column("deletion_id", sa.String(length=36), nullable=True))
    op.create_index(op.f("ix_campaign_deletion_id"), "campaign", ["deletion_id"], unique=False)
