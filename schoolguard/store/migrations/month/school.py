"""Campuses, head-counts by date, and what a class is besides its grade and number."""

from datetime import date

import sqlalchemy as sa
from alembic import op

_DIGITS = "一二三四五六七八九"
_NURSERY = {-2: "小", -1: "中", 0: "大"}


def upgrade() -> None:
    """Make the new tables and columns; every class keeps its name and its head-count."""
    _tables()
    op.add_column("school", sa.Column("stage", sa.String(length=20), nullable=True))
    op.add_column(
        "school",
        sa.Column("class_style", sa.String(length=20), server_default="plain", nullable=False),
    )
    op.add_column(
        "school", sa.Column("keep_days", sa.Integer(), server_default="180", nullable=False)
    )
    for name, length in (
        ("more_grades", 20),
        ("name", 60),
        ("deputy_teacher", 40),
        ("substitute", 40),
    ):
        column = sa.Column(name, sa.String(length=length), server_default="", nullable=False)
        op.add_column("school_class", column)
    for name in ("substitute_from", "substitute_to", "begins_on", "ends_on"):
        op.add_column("school_class", sa.Column(name, sa.Date(), nullable=True))
    op.add_column("school_class", sa.Column("boarding", sa.String(length=20), nullable=True))
    op.add_column("school_class", sa.Column("boarders", sa.Integer(), nullable=True))
    for name, target in (("campus_id", "campus"), ("merged_into_id", "school_class")):
        # Written out: SQLite takes a reference only together with its column.
        op.execute(
            f"ALTER TABLE school_class ADD COLUMN {name} INTEGER"
            f" CONSTRAINT fk_school_class_{name} REFERENCES {target} (id)"
        )
    if op.get_bind().dialect.name != "sqlite":  # which does not hold a text to its length
        op.alter_column("pupil", "gender", type_=sa.String(length=6))
    _indexes()
    _carry_over()


def _tables() -> None:
    op.create_table(
        "campus",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=30), nullable=False),
        sa.Column("short_name", sa.String(length=10), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deletion_id", sa.String(length=36), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campus")),
        sa.UniqueConstraint("uid", name=op.f("uq_campus_uid")),
    )
    op.create_index(op.f("ix_campus_deletion_id"), "campus", ["deletion_id"], unique=False)
    op.create_table(
        "head_count",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("class_id", sa.Integer(), nullable=False),
        sa.Column("counted_on", sa.Date(), nullable=False),
        sa.Column("heads", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["class_id"], ["school_class.id"], name=op.f("fk_head_count_class_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_head_count")),
        sa.UniqueConstraint("uid", name=op.f("uq_head_count_uid")),
    )
    op.create_index("uq_head_count_day", "head_count", ["class_id", "counted_on"], unique=True)


def _indexes() -> None:
    op.drop_index("uq_school_class_live", table_name="school_class")
    for name, columns, condition in (
        ("uq_school_class_live", [], "campus_id IS NULL"),
        ("uq_school_class_at_campus", ["campus_id"], "campus_id IS NOT NULL"),
    ):
        where = sa.text(f"deleted_at IS NULL AND {condition}")
        op.create_index(
            name,
            "school_class",
            ["school_year_id", *columns, "grade", "number"],
            unique=True,
            sqlite_where=where,
            postgresql_where=where,
        )


def _carry_over() -> None:
    connection = op.get_bind()
    classes = connection.execute(
        sa.text(
            "SELECT c.id, c.uid, c.grade, c.number, c.head_count, c.head_count_on, y.starts_in"
            " FROM school_class c JOIN school_year y ON y.id = c.school_year_id"
        ).columns(head_count_on=sa.Date())
    ).all()
    tables = sa.MetaData()
    counts = sa.Table(
        "head_count",
        tables,
        *(sa.Column(name, sa.Integer) for name in ("class_id", "version", "heads")),
        sa.Column("uid", sa.String),
        sa.Column("counted_on", sa.Date),
    )
    for row in classes:
        connection.execute(
            sa.text("UPDATE school_class SET name = :name WHERE id = :id"),
            {"name": _name(row.grade, row.number), "id": row.id},
        )
        if row.head_count is not None:
            connection.execute(
                counts.insert().values(
                    uid=row.uid,  # one count for each class so far
                    version=1,
                    class_id=row.id,
                    counted_on=row.head_count_on or date(row.starts_in, 8, 1),
                    heads=row.head_count,
                )
            )


def _name(grade: int, number: int) -> str:
    if grade in _NURSERY:
        return f"{_NURSERY[grade]}{number}班"
    if grade <= 9:
        return f"{_DIGITS[grade - 1]}年级{number}班"
    return f"高{_DIGITS[grade - 10]}{number}班"
