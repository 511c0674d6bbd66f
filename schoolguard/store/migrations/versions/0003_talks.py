"""Flag talks."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of talks."""
    op.create_table(
        "flag_talk",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=False),
        sa.Column("way", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=60), nullable=False),
        sa.Column("speaker_kind", sa.String(length=20), nullable=True),
        sa.Column("speaker_post", sa.String(length=40), nullable=False),
        sa.Column("speaker", sa.String(length=40), nullable=False),
        sa.Column("script", sa.Text(), nullable=False),
        sa.Column("script_ready", sa.Boolean(), nullable=False),
        sa.Column("reading_speed", sa.Integer(), nullable=False),
        sa.Column("audience", sa.String(length=40), nullable=False),
        sa.Column("present_heads", sa.Integer(), nullable=True),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("moved_because", sa.String(length=60), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deletion_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_flag_talk_campaign_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flag_talk")),
        sa.UniqueConstraint("uid", name=op.f("uq_flag_talk_uid")),
    )
    op.create_index(op.f("ix_flag_talk_deletion_id"), "flag_talk", ["deletion_id"], unique=False)
    op.create_index(
        "ix_flag_talk_figures",
        "flag_talk",
        ["campaign_id", "planned_on", "held_on", "present_heads"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
