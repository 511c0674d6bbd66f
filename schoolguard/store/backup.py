"""Copies of the store: one file that holds the rows and a manifest that proves it whole.

A backup is always a SQLite file in a zip, whichever database the school runs on, so that the
same file moves a school from one PC to a server and back. A live SQLite file is copied only by
SQLite's backup API: a plain file copy misses rows that are still in the log.
"""

import hashlib
import json
import zipfile
import zlib
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, Integer, LargeBinary, delete, func, insert, select, text

from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.store import audit, schema
from schoolguard.store import engine as engines
from schoolguard.store.faults import in_words
from schoolguard.store.store import Reader, Store
from schoolguard.store.tables import metadata, search_entry

if TYPE_CHECKING:
    from collections.abc import Iterator

_DATABASE: Final = "schoolguard.db"
_MANIFEST: Final = "manifest.json"
_FORMAT: Final = 1
_MOST_BYTES: Final = 4 << 30
# Rows held in memory at once, of tables with pictures and of others.
_FEW: Final = 20
_MANY: Final = 500
# What zipfile raises for a damaged archive, beside its own error (RuntimeError: a false flag says
# that a member is encrypted or packed in an unknown way).
_UNREADABLE: Final = (zlib.error, EOFError, ValueError, OSError, RuntimeError)

Progress = Callable[[int, int | None], None]


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself. ``rows`` counts each table; ``anchor`` ends the audit trail."""

    format: int
    made_at: str
    schema: str
    sha256: str
    rows: dict[str, int]
    audit_lines: int
    anchor: str


def copy_database(source: Path, target: Path) -> None:
    """Copy a SQLite file by the backup API, beside and replaced."""
    beside = target.with_name(f"{target.name}.part")
    beside.unlink(missing_ok=True)
    live, copy = engines.raw_sqlite(source), engines.raw_sqlite(beside)
    try:
        live.backup(copy)
    finally:
        copy.close()
        live.close()
    beside.replace(target)


def write_backup(
    store: Store, target: Path, *, cancelled: Callable[[], bool] | None = None
) -> Manifest:
    """Write a backup of the whole store to ``target``, beside and replaced.

    Raises ``file.cannot_write``; nothing of an unfinished backup stays behind.
    """
    beside = target.with_name(f"{target.name}.part")
    try:
        with TemporaryDirectory(prefix=".sgbak-", dir=target.parent) as folder:
            database = Path(folder) / _DATABASE
            manifest = _copy_out(store, database, cancelled or (lambda: False))
            with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.write(database, _DATABASE)
                written = json.dumps(asdict(manifest), ensure_ascii=False, indent=1)
                archive.writestr(_MANIFEST, written)
        _check_zip(beside)
        beside.replace(target)
    except OSError as error:
        raise SchoolError("file.cannot_write", file=str(target)) from error
    finally:
        beside.unlink(missing_ok=True)
    return manifest


def read_manifest(source: Path) -> Manifest:
    """Return what a backup holds; raises ``file.not_found``, ``backup.not_one``, ``.damaged``."""
    if not source.is_file():
        raise SchoolError("file.not_found", file=str(source))
    try:
        with zipfile.ZipFile(source) as archive:
            if set(archive.namelist()) != {_DATABASE, _MANIFEST}:
                raise SchoolError("backup.not_one", file=str(source))
            fields = json.loads(_member(archive, _MANIFEST, 1 << 20))
            manifest = Manifest(**fields)
    except zipfile.BadZipFile as error:
        code = "backup.damaged" if source.suffix == ".sgbak" else "backup.not_one"
        raise SchoolError(code, file=str(source)) from error
    except (*_UNREADABLE, TypeError) as error:
        raise SchoolError("backup.damaged", file=str(source)) from error
    if manifest.format > _FORMAT or manifest.schema not in schema.KNOWN:
        raise SchoolError("store.newer")
    return manifest


def restore_backup(store: Store, source: Path, *, keep: Path | None = None) -> Manifest:
    """Put a backup's rows in place of the store's, in one transaction.

    The backup is proved whole first, and copied row by row, so that nothing but rows comes out
    of it. The present store is backed up to ``keep`` before, where given.
    """
    manifest = read_manifest(source)
    with TemporaryDirectory(prefix="sgbak-") as folder:
        database = Path(folder) / _DATABASE
        _unpack(source, database, manifest)
        copy = engines.sqlite_writer(database)
        try:
            with in_words(str(source)):
                schema.bring_up_to_date(copy, None)
            if keep is not None:
                write_backup(store, keep)
            with (
                in_words(store.place),
                copy.connect() as rows,
                rows.begin(),
                store.writer.connect() as live,
                live.begin(),
            ):
                _copy_rows(rows, live)
                broken = audit.first_broken(Reader(live))
                if audit.anchor(Reader(live)) != (manifest.audit_lines, manifest.anchor) or broken:
                    raise SchoolError("backup.damaged", file=str(source))
        finally:
            copy.dispose()
    return manifest


@contextmanager
def _closing(path: Path) -> "Iterator[Connection]":
    engine = engines.sqlite_writer(path)
    try:
        with engine.connect() as connection, connection.begin():
            yield connection
    finally:
        engine.dispose()


def _copy_out(store: Store, database: Path, cancelled: Callable[[], bool]) -> Manifest:
    with store.read() as live:
        if live.is_sqlite:
            copy = engines.raw_sqlite(database)
            try:
                driver = live.connection.connection.driver_connection
                assert driver is not None
                driver.backup(copy)
            finally:
                copy.close()
        else:
            engine = engines.sqlite_writer(database)
            schema.bring_up_to_date(engine, None)
            engine.dispose()
            with _closing(database) as copy_rows:
                _copy_rows(live.connection, copy_rows)
    if cancelled():
        raise Cancelled
    with _closing(database) as connection:
        count, chain = audit.anchor(Reader(connection))
        rows = {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in metadata.sorted_tables
        }
    # Folded into one file, so that the hash covers everything.
    plain = engines.raw_sqlite(database)
    plain.execute("PRAGMA journal_mode=DELETE").fetchall()
    plain.close()
    return Manifest(
        format=_FORMAT,
        made_at=store.now().isoformat(timespec="seconds"),
        schema=schema.HEAD,
        sha256=_sha256(database),
        rows=rows,
        audit_lines=count,
        anchor=chain,
    )


def _unpack(source: Path, database: Path, manifest: Manifest) -> None:
    try:
        with zipfile.ZipFile(source) as archive:
            if archive.getinfo(_DATABASE).file_size > _MOST_BYTES:
                raise SchoolError("backup.damaged", file=str(source))
            with archive.open(_DATABASE) as packed, database.open("wb") as out:
                while block := packed.read(1 << 20):
                    out.write(block)
    except (zipfile.BadZipFile, *_UNREADABLE) as error:
        raise SchoolError("backup.damaged", file=str(source)) from error
    if _sha256(database) != manifest.sha256:
        raise SchoolError("backup.damaged", file=str(source))
    plain = engines.raw_sqlite(database)
    try:
        found = plain.execute("PRAGMA integrity_check").fetchone()
    finally:
        plain.close()
    if found != ("ok",):
        raise SchoolError("backup.damaged", file=str(source))


def _copy_rows(source: Connection, target: Connection) -> None:
    """Replace every row of ``target`` by those of ``source``, table by table."""
    tables = metadata.sorted_tables
    for table in reversed(tables):
        target.execute(delete(table))
    for table in tables:
        few = _FEW if any(isinstance(one.type, LargeBinary) for one in table.c) else _MANY
        reading = select(table).order_by(*table.primary_key).execution_options(yield_per=few)
        for rows in source.execute(reading).mappings().partitions():
            target.execute(insert(table), [dict(row) for row in rows])
        if target.dialect.name == "postgresql" and isinstance(table.c.id.type, Integer):
            target.execute(
                text(
                    f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'),"  # noqa: S608
                    f" coalesce((SELECT max(id) FROM {table.name}), 0) + 1, false)"
                )
            )
    if target.dialect.name == "sqlite":
        target.execute(text("INSERT INTO search_index(search_index) VALUES ('delete-all')"))
        target.execute(
            text(f"INSERT INTO search_index(rowid, words) SELECT id, words FROM {search_entry}")  # noqa: S608
        )


def _member(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    with archive.open(name) as member:
        content = member.read(most + 1)
    if len(content) > most:
        raise ValueError("member too large")
    return content


def _check_zip(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        if archive.testzip() is not None:
            raise OSError("the written archive does not read back")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
