"""The schema's version: read over the store's own connection, Alembic only when it differs."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, inspect, text

from schoolguard.domain.errors import SchoolError
from schoolguard.store import engine as engines
from schoolguard.store.faults import code_of

HEAD: Final = "0004"
"""The newest revision; a test compares it with ``migrations/``."""
KNOWN: Final = frozenset({"0001", "0002", "0003", "0004"})


def refuse_foreign(path: Path) -> None:
    """Raise ``store.foreign`` for a file that is SQLite's or ours by neither mark."""
    if not path.exists() or path.stat().st_size == 0:
        return
    connection = engines.raw_sqlite(path)
    try:
        connection.execute("PRAGMA query_only=ON")
        (mark,) = connection.execute("PRAGMA application_id").fetchone()
    except engines.driver_error() as error:
        raise SchoolError(code_of(error) or "store.damaged", file=str(path)) from None
    finally:
        connection.close()
    if mark != engines.APPLICATION_ID:
        raise SchoolError("store.foreign", file=str(path))


def bring_up_to_date(engine: Engine, path: Path | None) -> None:
    """Make the schema, or upgrade an older one after a copy; refuse a newer one untouched."""
    with engine.connect() as connection:
        found = version(connection)
    if found == HEAD:
        return
    if found is not None and found not in KNOWN:
        raise SchoolError("store.newer")
    if found is not None and path is not None:
        from schoolguard.store.backup import copy_database

        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
        copy_database(path, path.with_name(f"{path.stem}-before-{HEAD}-{stamp}.db"))
    _upgrade(engine)


def version(connection: Connection) -> str | None:
    """Return the schema's revision, or None for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _upgrade(engine: Engine) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(f"PRAGMA application_id={engines.APPLICATION_ID}")
