"""Steps that can be undone, with the former states of their rows."""

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "undo_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("actor", sa.String(length=40), nullable=False),
        sa.Column("session", sa.String(length=36), nullable=False),
        sa.Column("bundle", sa.String(length=36), nullable=False),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("topics", sa.String(length=400), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_undo_step")),
    )
    op.create_index(op.f("ix_undo_step_at"), "undo_step", ["at"], unique=False)
    op.create_index("ix_undo_step_session", "undo_step", ["session", "state"], unique=False)
    op.create_table(
        "undo_row",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("noun", sa.String(length=40), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("image", sa.Text(), nullable=True),
        sa.Column("digest", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(
            ["step_id"],
            ["undo_step.id"],
            name=op.f("fk_undo_row_step_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_undo_row")),
    )
    op.create_index(op.f("ix_undo_row_step_id"), "undo_row", ["step_id"], unique=False)
