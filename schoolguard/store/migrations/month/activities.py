"""Activities of every kind, their details, and incidents."""

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Widen activities; make the tables of details and of incidents."""
    _widen_activities()
    _make_details()
    _make_incidents()


def _widen_activities() -> None:
    texts = (("title", 80), ("starts_at", 5), ("ends_at", 5), ("leader_post", 40))
    for name, length in (*texts, ("leader_unit", 60)):
        column = sa.Column(name, sa.String(length), nullable=False, server_default="")
        op.add_column("activity", column)
    for name in ("present_about", "pieces_about", "times_about"):
        column = sa.Column(name, sa.String(10), nullable=False, server_default="exact")
        op.add_column("activity", column)
    for name in ("class_hours", "pieces", "times"):
        op.add_column("activity", sa.Column(name, sa.Integer(), nullable=True))
    op.add_column("activity", sa.Column("ended_on", sa.Date(), nullable=True))
    # Written out: SQLite takes a reference only together with its column.
    op.execute(
        "ALTER TABLE activity ADD COLUMN task_id INTEGER"
        " CONSTRAINT fk_activity_task_id REFERENCES task (id)"
    )


def _make_details() -> None:
    op.create_table(
        "detail",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("owner_noun", sa.String(length=20), nullable=False),
        sa.Column("owner_uid", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=True),
        sa.Column("about", sa.String(length=10), nullable=False),
        sa.Column("unit", sa.String(length=10), nullable=False),
        sa.Column("origin", sa.String(length=20), nullable=True),
        sa.Column("note", sa.String(length=120), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_detail")),
        sa.UniqueConstraint("uid", name=op.f("uq_detail_uid")),
    )
    op.create_index("ix_detail_owner", "detail", ["owner_noun", "owner_uid", "position"])


def _make_incidents() -> None:
    op.create_table(
        "incident",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("count_about", sa.String(length=10), nullable=False),
        sa.Column("fraud_type", sa.String(length=40), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("amount_about", sa.String(length=10), nullable=False),
        sa.Column("reported_to", sa.String(length=60), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deletion_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_incident_campaign_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident")),
        sa.UniqueConstraint("uid", name=op.f("uq_incident_uid")),
    )
    op.create_index(op.f("ix_incident_deletion_id"), "incident", ["deletion_id"])
    op.create_index(
        "ix_incident_figures",
        "incident",
        ["campaign_id", "happened_on"],
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
