"""The school's edits of the fraud library."""

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Make the table of edits."""
    op.create_table(
        "library_edit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("band", sa.String(length=20), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=30), nullable=False),
        sa.Column("how", sa.String(length=200), nullable=False),
        sa.Column("red_flags", sa.String(length=240), nullable=False),
        sa.Column("to_do", sa.String(length=240), nullable=False),
        sa.Column("say", sa.String(length=40), nullable=False),
        sa.Column("tags", sa.String(length=60), nullable=False),
        sa.Column("edition", sa.String(length=20), nullable=False),
        sa.Column("source", sa.String(length=60), nullable=False),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.Column("shipped_hash", sa.String(length=64), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deletion_id", sa.String(length=36), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_library_edit")),
        sa.UniqueConstraint("uid", name=op.f("uq_library_edit_uid")),
    )
    op.create_index(
        op.f("ix_library_edit_deletion_id"), "library_edit", ["deletion_id"], unique=False
    )
    op.create_index(
        "uq_library_edit_live",
        "library_edit",
        ["key", "band"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
