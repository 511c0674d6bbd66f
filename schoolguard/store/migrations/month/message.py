"""Messages to parents: texts, chosen classes, forwardings; the channels and what holds for all."""

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Make the tables."""
    _noun(
        "message",
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=False),
        sa.Column("title", sa.String(length=60), nullable=False),
        sa.Column("base_text", sa.Text(), nullable=False),
        sa.Column("all_classes", sa.Boolean(), nullable=False),
        sa.Column("posted_on", sa.Date(), nullable=True),
        sa.Column("warning", sa.String(length=200), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deletion_id", sa.String(length=36), nullable=True),
        campaign_id="campaign",
    )
    op.create_index(op.f("ix_message_deletion_id"), "message", ["deletion_id"], unique=False)
    op.create_index(
        "ix_message_live",
        "message",
        ["campaign_id", "planned_on"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    _noun(
        "message_text",
        sa.Column("message_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("copied_on", sa.Date(), nullable=True),
        sa.Column("warning", sa.String(length=200), nullable=False),
        message_id="message",
    )
    _pair("message_text", "channel")
    _noun(
        "message_class",
        sa.Column("message_id", sa.Integer(), nullable=False),
        sa.Column("class_id", sa.Integer(), nullable=False),
        message_id="message",
        class_id="school_class",
    )
    _pair("message_class", "class_id")
    _noun(
        "forwarding",
        sa.Column("message_id", sa.Integer(), nullable=False),
        sa.Column("class_id", sa.Integer(), nullable=False),
        sa.Column("forwarded_on", sa.Date(), nullable=True),
        sa.Column("forwarded_by", sa.String(length=40), nullable=False),
        sa.Column("exception_because", sa.String(length=80), nullable=False),
        sa.Column("warning", sa.String(length=200), nullable=False),
        message_id="message",
        class_id="school_class",
    )
    _pair("forwarding", "class_id")
    _noun(
        "channel",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.Column("signature", sa.String(length=20), nullable=False),
        sa.Column("used", sa.Boolean(), nullable=False),
        sa.Column("with_line", sa.Boolean(), nullable=False),
        sa.Column("most", sa.Integer(), nullable=True),
        sa.Column("segment", sa.Integer(), nullable=True),
        sa.UniqueConstraint("kind", name=op.f("uq_channel_kind")),
    )
    _noun(
        "messaging",
        sa.Column("check_line", sa.String(length=80), nullable=False),
        sa.Column("own_phones", sa.String(length=200), nullable=False),
    )


def _noun(name: str, *parts: sa.schema.SchemaItem, **references: str) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *parts,
        *(
            sa.ForeignKeyConstraint([column], [f"{table}.id"], name=op.f(f"fk_{name}_{column}"))
            for column, table in references.items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sa.UniqueConstraint("uid", name=op.f(f"uq_{name}_uid")),
    )


def _pair(name: str, column: str) -> None:
    op.create_index(f"uq_{name}_pair", name, ["message_id", column], unique=True)
