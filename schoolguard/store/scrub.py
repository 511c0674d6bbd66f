"""After rows are deleted for good: no trace of them in the file, its log, or copies of it."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from sqlalchemy import delete, func, select

from schoolguard.domain.errors import SchoolError
from schoolguard.store import engine as engines
from schoolguard.store import erasing, schema
from schoolguard.store.backup import IsCancelled, Progress, read_manifest, repack
from schoolguard.store.restore import unpacked
from schoolguard.store.store import Store, Transaction
from schoolguard.store.tables import audit_line

Change = Callable[[Transaction], None]

_TRIES: Final = 20
_PAUSE: Final = 0.1
_TABLES: Final = ("pupil", "photo", "evidence", "flag_talk", "slip", "search_entry")
"""Tables of a server whose freed space is given back; it rewrites them without what went."""


def scrub(store: Store) -> bool:
    """Write the file anew without what was deleted, and empty its log.

    Returns False where the log could not be emptied because somebody was reading all the while:
    it is emptied when the store is closed. On a server its freed space is overwritten.
    """
    raw = store.writer.raw_connection()
    try:
        driver: Any = raw.driver_connection
        if store.writer.dialect.name != "sqlite":
            return _scrub_server(driver)
        # In memory: what stays has names too, and must not pass through another folder.
        for statement in ("PRAGMA temp_store=MEMORY", "VACUUM"):
            driver.execute(statement).close()
        for _ in range(_TRIES):
            busy, *_ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if not busy:
                return True
            time.sleep(_PAUSE)
        return False
    finally:
        raw.close()


def rewrite_copy(
    source: Path,
    work: Path,
    change: Change,
    *,
    cancelled: IsCancelled | None = None,
    progress: Progress | None = None,
) -> None:
    """Change the rows of a backup and write it anew, beside and replaced.

    Its audit trail stays as it was, line for line: it says what was done in the store up to that
    moment. Raises what ``unpacked`` and ``repack`` raise; the backup is as it was then.
    """
    with unpacked(source, work) as (database, manifest):
        writer = engines.sqlite_writer(database)
        store = Store(writer, writer, place=str(source))
        try:
            with store.begin(actor="", action="", action_id="") as tx:
                last = tx.connection.execute(select(func.max(audit_line.c.id))).scalar() or 0
                change(tx)
                erasing.rebuild_search(tx)
                tx.connection.execute(delete(audit_line).where(audit_line.c.id > last))
            scrub(store)
        finally:
            store.close()
        repack(database, source, manifest, cancelled=cancelled, progress=progress)


def is_rewritable(source: Path) -> bool:
    """Tell whether a backup is sound as far as it says, and of the present schema."""
    try:
        return read_manifest(source).schema == schema.HEAD
    except SchoolError:
        return False


def _scrub_server(driver: Any) -> bool:
    was = driver.autocommit
    driver.rollback()
    driver.autocommit = True
    try:
        for table in _TABLES:
            driver.execute(f"VACUUM (FULL) {table}")
    except Exception as error:
        raise SchoolError("store.busy") from error
    finally:
        driver.autocommit = was
    return True
