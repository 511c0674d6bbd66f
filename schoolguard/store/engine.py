"""Engines with the settings that make a saved row stay saved.

SQLite: WAL with synchronous=FULL survives a power cut, BEGIN IMMEDIATE takes the write lock at
once instead of failing half way, foreign keys are on (SQLite's default is off), freed pages are
overwritten. The driver is sqlcipher3 without a key: its SQLite is free of the WAL-reset bug,
and no other SQLite library may touch the live file in this process.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import sqlalchemy
from sqlalchemy import URL, Connection, Engine, event
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import QueuePool

from schoolguard.domain.errors import SchoolError
from schoolguard.store.faults import code_of

APPLICATION_ID: Final = 0x5347_5231
BUSY_MS: Final = 5_000
_LOOK_AGAIN: Final = 0.004
OLDEST_SQLITE: Final = (3, 51, 3)
"""The first SQLite without the WAL-reset bug (sqlite.org/wal.html)."""

_COMMON_PRAGMAS: Final = (
    f"PRAGMA busy_timeout={BUSY_MS}",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
)
_WRITER_PRAGMAS: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA secure_delete=ON",
)


def sqlite_writer(path: Path) -> Engine:
    """Return the one writing engine of a SQLite file: a single connection, IMMEDIATE."""
    engine = _sqlite(path, pool_size=1, pragmas=(*_COMMON_PRAGMAS, *_WRITER_PRAGMAS))
    event.listen(engine, "begin", _begin_write)
    return engine


def _begin_write(connection: Connection) -> None:
    """Take the write lock, at most ``busy_timeout`` late.

    SQLite itself looks ever more rarely, ten times a second in the end: beside a neighbour who
    saves without a pause that is too seldom to find the lock free.
    """
    limit = connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one()
    until = time.monotonic() + limit / 1_000
    connection.exec_driver_sql("PRAGMA busy_timeout=0")
    try:
        while True:
            try:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            except OperationalError as error:
                if code_of(error.orig) != "store.busy" or time.monotonic() >= until:
                    raise
                time.sleep(_LOOK_AGAIN)
            else:
                return
    finally:
        connection.exec_driver_sql(f"PRAGMA busy_timeout={limit}")


def sqlite_reader(path: Path) -> Engine:
    """Return an engine whose connections can only read; each reads one snapshot at a time."""
    engine = _sqlite(path, pool_size=4, pragmas=(*_COMMON_PRAGMAS, "PRAGMA query_only=ON"))
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def server_engine(url: str, *, reader: bool) -> Engine:
    """Return an engine for PostgreSQL; a dead connection is noticed before it is used.

    A reader sees one snapshot; a writer must see the newest end of the audit chain.
    """
    try:
        return sqlalchemy.create_engine(
            url,
            pool_pre_ping=True,
            hide_parameters=True,
            isolation_level="REPEATABLE READ" if reader else "READ COMMITTED",
            connect_args={"connect_timeout": 5, "options": "-c timezone=UTC"},
        )
    except ModuleNotFoundError as error:
        raise SchoolError("store.no_postgres") from error


def raw_sqlite(path: Path) -> Any:
    """Open a SQLite file by the store's own library (a DB-API connection, autocommit)."""
    from sqlcipher3 import dbapi2

    return dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)


def driver_error() -> type[Exception]:
    """Return the class of everything that the SQLite driver raises."""
    from sqlcipher3 import dbapi2

    error: type[Exception] = dbapi2.Error
    return error


def _sqlite(path: Path, *, pool_size: int, pragmas: tuple[str, ...]) -> Engine:
    from sqlcipher3 import dbapi2

    engine = sqlalchemy.create_engine(
        URL.create("sqlite", database=str(path)),
        module=dbapi2,
        poolclass=QueuePool,
        pool_size=pool_size,
        max_overflow=0,
        hide_parameters=True,
        connect_args={"check_same_thread": False},
    )
    event.listen(engine, "connect", _setter(pragmas))
    return engine


def _setter(pragmas: tuple[str, ...]) -> Callable[[Any, Any], None]:
    def set_up(connection: Any, _record: Any) -> None:
        # Without this the driver opens transactions of its own, which start deferred.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()

    return set_up
