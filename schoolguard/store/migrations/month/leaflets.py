"""Leaflets, their print runs and slips, and siblings."""

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Make the tables."""
    _noun(
        "leaflet",
        _refers("leaflet", "campaign"),
        sa.Column("key", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=40), nullable=False),
        sa.Column("band", sa.String(length=20), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("contact", sa.String(length=80), nullable=False),
        sa.Column("paper", sa.String(length=20), nullable=False),
        sa.Column("with_slip", sa.Boolean(), nullable=False),
        sa.Column("slip_words", sa.String(length=120), nullable=False),
        sa.Column("before_home", sa.Boolean(), nullable=False),
        sa.Column("studied_together", sa.Boolean(), nullable=False),
        *_bin(),
    )
    op.create_index(op.f("ix_leaflet_deletion_id"), "leaflet", ["deletion_id"])
    live = sa.text("deleted_at IS NULL")
    op.create_index(
        "uq_leaflet_live",
        "leaflet",
        ["campaign_id", "key"],
        unique=True,
        sqlite_where=live,
        postgresql_where=live,
    )
    _noun(
        "leaflet_class",
        _refers("leaflet_class", "leaflet"),
        _refers("leaflet_class", "school_class", "class_id"),
        sa.Column("handed_on", sa.Date(), nullable=False),
    )
    op.create_index(
        "uq_leaflet_class_pair", "leaflet_class", ["leaflet_id", "class_id"], unique=True
    )
    _runs()
    _noun("family")
    _slips()


def _runs() -> None:
    _noun(
        "print_run",
        _refers("print_run", "leaflet"),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.Column("paper", sa.String(length=20), nullable=False),
        sa.Column("spare", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.String(length=40), nullable=False),
        sa.Column("settled_on", sa.Date(), nullable=True),
        *_bin(),
    )
    op.create_index(op.f("ix_print_run_leaflet_id"), "print_run", ["leaflet_id"])
    op.create_index(op.f("ix_print_run_deletion_id"), "print_run", ["deletion_id"])
    _noun(
        "print_run_class",
        _refers("print_run_class", "print_run"),
        _refers("print_run_class", "school_class", "class_id"),
        sa.Column("copies", sa.Integer(), nullable=False),
    )
    op.create_index(
        "uq_print_run_class_pair", "print_run_class", ["print_run_id", "class_id"], unique=True
    )


def _slips() -> None:
    _noun(
        "slip",
        _refers("slip", "leaflet"),
        _refers("slip", "school_class", "class_id"),
        _refers("slip", "pupil", nullable=True, ondelete="SET NULL"),
        sa.Column("seat", sa.String(length=10), nullable=False),
        sa.Column("code", sa.String(length=10), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("state_on", sa.Date(), nullable=True),
        sa.Column("new_code", sa.String(length=10), nullable=False),
        sa.Column("because", sa.String(length=60), nullable=False),
        _refers("slip", "family", nullable=True, ondelete="SET NULL"),
        sa.UniqueConstraint("code", name=op.f("uq_slip_code")),
    )
    op.create_index(op.f("ix_slip_pupil_id"), "slip", ["pupil_id"])
    op.create_index(op.f("ix_slip_family_id"), "slip", ["family_id"])
    op.create_index("ix_slip_figures", "slip", ["leaflet_id", "class_id", "state", "pupil_id"])
    _noun(
        "family_pupil",
        _refers("family_pupil", "family", ondelete="CASCADE"),
        _refers("family_pupil", "pupil", ondelete="CASCADE"),
        sa.UniqueConstraint("pupil_id", name=op.f("uq_family_pupil_pupil_id")),
    )
    op.create_index(op.f("ix_family_pupil_family_id"), "family_pupil", ["family_id"])


def _noun(name: str, *parts: sa.schema.SchemaItem) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *parts,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sa.UniqueConstraint("uid", name=op.f(f"uq_{name}_uid")),
    )


def _refers(
    table: str, to: str, column: str = "", *, nullable: bool = False, ondelete: str | None = None
) -> sa.Column[int]:
    column = column or f"{to}_id"
    return sa.Column(
        column,
        sa.Integer(),
        sa.ForeignKey(f"{to}.id", name=op.f(f"fk_{table}_{column}"), ondelete=ondelete),
        nullable=nullable,
    )


def _bin() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deletion_id", sa.String(length=36), nullable=True),
    )
