"""Evidence and the bytes of its pictures."""

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Make the tables of evidence and of pictures."""
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("owner_noun", sa.String(length=20), nullable=False),
        sa.Column("owner_uid", sa.String(length=36), nullable=False),
        sa.Column("taken_on", sa.Date(), nullable=True),
        sa.Column("caption", sa.String(length=80), nullable=False),
        sa.Column("recognisable", sa.Boolean(), nullable=False),
        sa.Column("consent", sa.String(length=20), nullable=False),
        sa.Column("for_paper", sa.Boolean(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deletion_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_evidence_campaign_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
        sa.UniqueConstraint("uid", name=op.f("uq_evidence_uid")),
        sa.UniqueConstraint("number", name=op.f("uq_evidence_number")),
    )
    op.create_index(op.f("ix_evidence_deletion_id"), "evidence", ["deletion_id"])
    op.create_index("ix_evidence_campaign", "evidence", ["campaign_id", "kind"])
    op.create_index("ix_evidence_owner", "evidence", ["owner_noun", "owner_uid"])
    op.create_table(
        "photo",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("evidence_id", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name=op.f("fk_photo_evidence_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photo")),
        sa.UniqueConstraint("uid", name=op.f("uq_photo_uid")),
        sa.UniqueConstraint("evidence_id", name=op.f("uq_photo_evidence_id")),
    )
