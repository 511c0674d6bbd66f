"""The schema's version: read over the store's own connection, Alembic only when it differs."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, inspect, text

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.keeping import BACKUPS, CHINA, BackupKind, name_of
from schoolguard.store import engine as engines
from schoolguard.store.faults import code_of

HEAD: Final = "0004"
"""The newest revision; a test compares it with ``migrations/``."""
KNOWN: Final = frozenset({"0001", "0002", "0003", "0004"})


def refuse_foreign(path: Path) -> None:
    """Raise ``store.empty`` for a file of no bytes, ``store.foreign`` for one that is not ours.

    A SQLite file without any table is taken for a store that was not finished.
    """
    if not path.exists():
        return
    if path.stat().st_size == 0:
        raise SchoolError("store.empty", file=str(path))
    try:
        connection = engines.raw_sqlite(path)
        try:
            connection.execute("PRAGMA query_only=ON")
            (mark,) = connection.execute("PRAGMA application_id").fetchone()
            (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        finally:
            connection.close()
    except engines.driver_error() as error:
        code = code_of(error) or "store.damaged"
        raise SchoolError(code, file=str(path), folder=str(path.parent)) from None
    if mark != engines.APPLICATION_ID and (mark or tables):
        raise SchoolError("store.foreign", file=str(path))


def refuse_damaged(engine: Engine, path: Path) -> None:
    """Raise ``store.damaged`` where SQLite's quick check finds something: about 1 ms a MB."""
    with engine.connect() as connection:
        found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if found != "ok":
        raise SchoolError("store.damaged", file=str(path))


def bring_up_to_date(
    engine: Engine, path: Path | None, clock: Callable[[], datetime] | None = None
) -> None:
    """Make the schema, or upgrade an older one after a backup; refuse a newer one untouched."""
    with engine.connect() as connection:
        found = version(connection)
    if found == HEAD:
        return
    if found is not None and found not in KNOWN:
        raise SchoolError("store.newer")
    if found is not None and path is not None:
        _keep(path, datetime.now(UTC) if clock is None else clock())
    _upgrade(engine)


def _keep(path: Path, now: datetime) -> None:
    """Back an older store up before it is changed, into the folder of the backups beside it."""
    from schoolguard.store.backup import write_copy

    folder = path.with_name(BACKUPS)
    folder.mkdir(exist_ok=True)
    target, count = folder, 0
    while target.exists():
        count += 1
        target = folder / name_of(BackupKind.BEFORE_UPGRADE, now.astimezone(CHINA), count=count)
    write_copy(path, target, now)


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
