"""What the tables are made of: the metadata, moments in UTC, and the columns every noun has.

An index of some of the rows names its condition for SQLite alone: to name it for PostgreSQL as
well loads that dialect at every start. The migrations, which make the indexes, name both.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import Column, DateTime, Integer, MetaData, String, Table, TypeDecorator
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeEngine

from schoolguard.pinyin import KEY_LENGTH

NO_MOMENT: Final = datetime(1, 1, 2)  # noqa: DTZ001
"""Read where there is no moment that can be read; no record is as old."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """A moment in UTC. SQLite has no zones, so the zone is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment in UTC."""
        del dialect
        if value is None or value.tzinfo is not None:
            return value
        return value.replace(tzinfo=UTC)


class _AnyDateTime(sqlite.DATETIME):
    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime]:
        """Return what reads a moment, or :data:`NO_MOMENT`."""
        read = super().result_processor(dialect, coltype)

        def process(value: Any) -> datetime:
            try:
                moment = value if read is None else read(value)
            except (TypeError, ValueError):
                return NO_MOMENT
            return NO_MOMENT if moment is None else moment

        return process


_ANY_MOMENT: Final[TypeEngine[Any]] = _AnyDateTime()  # type: ignore[no-untyped-call]


class WrittenInstant(Instant):
    """A moment of the audit trail: somebody who altered the file may have left anything there."""

    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return what keeps it in this database."""
        lenient = dialect.name == "sqlite"
        return dialect.type_descriptor(_ANY_MOMENT if lenient else DateTime(timezone=True))


def key() -> String:
    """Return the type of a sort key: compared code point by code point, whatever the database."""
    plain: String = String(KEY_LENGTH)
    return plain.with_variant(String(KEY_LENGTH, collation="C"), "postgresql")


def noun(name: str, *columns: Column[object]) -> Table:
    """Return the table of a noun: inner id, public id, version, and its own columns."""
    return Table(
        name,
        metadata,
        Column("id", Integer, primary_key=True),
        Column("uid", String(36), nullable=False, unique=True),
        Column("version", Integer, nullable=False),
        *columns,
    )


def binned() -> tuple[Column[object], Column[object]]:
    """Return the columns of a noun that can be taken back from the bin."""
    return (
        Column("deleted_at", Instant),
        Column("deletion_id", String(36), index=True),
    )
