"""What is found by typing: also by its sound, and whatever width it is typed in; names by sound."""

from collections.abc import Callable
from typing import Any, Final

import sqlalchemy as sa
from alembic import op

from schoolguard import pinyin

_PEOPLE: Final = ("pupil", "group_member", "school_class")
_AT_ONCE: Final = 1000
_INDEXES: Final = (
    ("ix_pupil_name", "pupil", "name_key id"),
    ("ix_pupil_seat", "pupil", "class_id seat_key id"),
    ("ix_pupil_student", "pupil", "student_no id"),
    ("ix_school_class_order", "school_class", "school_year_id grade number id"),
)


def upgrade() -> None:
    """Widen both tables, fill what is new, and index it."""
    op.add_column("search_entry", sa.Column("sounds", sa.Text(), nullable=False, server_default=""))
    key = sa.String(200).with_variant(sa.String(200, collation="C"), "postgresql")
    for name in ("name_key", "seat_key"):
        op.add_column("pupil", sa.Column(name, key, nullable=False, server_default=""))
    _fill(_table("search_entry", "id noun title subtitle words sounds"), _found)
    _fill(_table("pupil", "id name seat_no name_key seat_key"), _keys)
    for name, of, columns in _INDEXES:
        op.create_index(
            name,
            of,
            columns.split(),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE search_index")
        op.execute(
            "CREATE VIRTUAL TABLE search_index USING fts5(words, sounds,"
            " content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0')"
        )
        op.execute(
            "INSERT INTO search_index(rowid, words, sounds)"
            " SELECT id, words, sounds FROM search_entry"
        )


def _table(name: str, columns: str) -> sa.TableClause:
    return sa.table(name, *map(sa.column, columns.split()))


def _keys(row: Any) -> dict[str, str]:
    return {
        "name_key": pinyin.sort_key(row.name, person=True),
        "seat_key": pinyin.sort_key(row.seat_no),
    }


def _found(row: Any) -> dict[str, str]:
    words = " ".join(pinyin.fold(row.words))
    if row.noun not in _PEOPLE:
        return {"words": words, "sounds": pinyin.sounds(row.title, begun=True)}
    if row.noun != "school_class":
        return {"words": words, "sounds": pinyin.sounds(row.title, person=True)}
    said = (pinyin.sounds(row.title), pinyin.sounds(row.subtitle, person=True))
    return {"words": words, "sounds": " ".join(said).strip()}


def _fill(table: sa.TableClause, values: Callable[[Any], dict[str, str]]) -> None:
    connection, last = op.get_bind(), 0
    while True:
        some = sa.select(table).where(table.c.id > last).order_by(table.c.id).limit(_AT_ONCE)
        rows = connection.execute(some).all()
        if not rows:
            return
        last = rows[-1].id
        new = [{"row": row.id, **values(row)} for row in rows]
        names = [name for name in new[0] if name != "row"]
        connection.execute(
            sa.update(table)
            .where(table.c.id == sa.bindparam("row"))
            .values({name: sa.bindparam(name) for name in names}),
            new,
        )
