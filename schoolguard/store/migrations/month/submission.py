"""The bureau's rules and sheets, and the hand-ins."""

import sqlalchemy as sa
from alembic import op


def _noun(name: str, *columns: sa.schema.SchemaItem) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sa.UniqueConstraint("uid", name=f"uq_{name}_uid"),
    )


def _binned() -> tuple[sa.Column[object], sa.Column[object]]:
    return (
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deletion_id", sa.String(length=36), nullable=True),
    )


def upgrade() -> None:
    """Make the tables."""
    _noun(
        "bureau_sheet",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("file_name", sa.String(length=120), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("cells", sa.Text(), nullable=False),
        *_binned(),
    )
    op.create_index("ix_bureau_sheet_deletion_id", "bureau_sheet", ["deletion_id"])
    _noun(
        "submission_rules",
        sa.Column("unit", sa.String(length=40), nullable=False),
        sa.Column("matter", sa.String(length=60), nullable=False),
        sa.Column("pattern", sa.String(length=80), nullable=False),
        sa.Column("longest", sa.Integer(), nullable=True),
        sa.Column("least_photos", sa.Integer(), nullable=False),
        sa.Column("most_photos", sa.Integer(), nullable=False),
        sa.Column("photo_kilobytes", sa.Integer(), nullable=False),
    )
    _noun(
        "submission",
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("summary_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("folder", sa.String(length=120), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("prepared_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("files", sa.Text(), nullable=False),
        sa.Column("handed_in_on", sa.Date(), nullable=True),
        sa.Column("handed_in_to", sa.String(length=60), nullable=False),
        sa.Column("returned_on", sa.Date(), nullable=True),
        sa.Column("returned_because", sa.String(length=200), nullable=False),
        *_binned(),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name="fk_submission_campaign_id"),
        sa.ForeignKeyConstraint(
            ["summary_id"], ["summary_version.id"], name="fk_submission_summary_id"
        ),
    )
    op.create_index("ix_submission_deletion_id", "submission", ["deletion_id"])
    op.create_index("uq_submission_number", "submission", ["campaign_id", "number"], unique=True)
