"""The school's badge, and the colour of a print run."""

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Make the table and the column; runs of before print as their leaflet says."""
    op.create_table(
        "badge",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_badge")),
        sa.UniqueConstraint("uid", name=op.f("uq_badge_uid")),
    )
    op.add_column("print_run", sa.Column("accent", sa.String(length=20), nullable=True))
