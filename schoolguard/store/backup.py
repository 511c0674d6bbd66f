"""Copies of the store: one file that holds the rows and a manifest that proves it whole.

A backup is always a SQLite file in a zip, whichever database the school runs on, so that the
same file moves a school from one PC to a server and back. A live SQLite file is copied only by
SQLite's backup API, all pages in one step: a plain file copy misses rows that are still in the
log, and copying in steps begins anew with each write.
"""

import errno
import hashlib
import json
import os
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from sqlalchemy import Connection, Integer, LargeBinary, delete, insert, select, text
from sqlalchemy.exc import DBAPIError

from schoolguard import __version__
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.store import audit, schema, search
from schoolguard.store import engine as engines
from schoolguard.store.faults import code_of
from schoolguard.store.store import Reader, Store, refuse_live
from schoolguard.store.tables import metadata

DATABASE: Final = "schoolguard.db"
"""The name of the database within a backup."""
WORKING: Final = ".sgbak-"
"""What the folders begin with in which copies are made; a killed program leaves one behind."""
_MANIFEST: Final = "manifest.json"
_FORMAT: Final = 1
_BLOCK: Final = 1 << 20
# Rows held in memory at once, of tables with pictures and of others.
_FEW: Final = 20
_MANY: Final = 500
# Pictures do not pack at any level; for the rest, twice as fast as the usual one and as small.
_LEVEL: Final = 4
# A database is looked at in so many places, so many bytes each; packed if they shrink that far.
_SAMPLES: Final = 16
_SAMPLE: Final = 1 << 15
_WORTH_IT: Final = 0.9
# What zipfile raises for a damaged archive, beside its own error (RuntimeError: a false flag says
# that a member is encrypted or packed in an unknown way).
UNREADABLE: Final = (zlib.error, EOFError, ValueError, OSError, RuntimeError)

IsCancelled = Callable[[], bool]
Progress = Callable[[int, int], None]
"""``progress(done, total)`` in bytes or rows, from the thread that does the work."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself.

    ``rows`` counts each table; ``audit_lines`` and ``anchor`` end the audit trail;
    ``broken_line`` is the first line that was amiss already when the copy was made;
    ``program`` the version that made it.
    """

    format: int
    made_at: str
    schema: str
    sha256: str
    rows: dict[str, int]
    audit_lines: int
    anchor: str
    program: str = ""
    broken_line: int | None = None


def write_backup(
    store: Store,
    target: Path,
    *,
    work: Path | None = None,
    cancelled: IsCancelled | None = None,
    progress: Progress | None = None,
) -> Manifest:
    """Write a backup of the whole store to ``target``, beside and replaced.

    The copy is made in ``work``, an existing folder on a local disk (the target's by default).
    What is written is read back and compared. Raises ``file.cannot_write``, ``file.disk_full``,
    ``store.damaged`` (a damaged store is not copied over a sound copy) and ``Cancelled``;
    nothing of an unfinished backup stays behind.
    """
    stop = cancelled or (lambda: False)
    with _beside(target, work or target.parent, store.place) as (database, beside):
        _copy_out(store, database)
        if stop():
            raise Cancelled
        made_at = store.now().isoformat(timespec="seconds")
        _quick_check(database, store.place)
        return _pack(database, beside, made_at, _broken_line(database), stop, progress)


def write_copy(source: Path, target: Path, made_at: datetime) -> Manifest:
    """Write a backup of a SQLite file of whatever revision, before its upgrade; as above."""
    with _beside(target, target.parent, str(source)) as (database, beside):
        live, copy = engines.raw_sqlite(source), engines.raw_sqlite(database)
        try:
            live.backup(copy)
        finally:
            copy.close()
            live.close()
        _quick_check(database, str(source))
        return _pack(database, beside, made_at.isoformat(timespec="seconds"), None)


def repack(
    database: Path,
    target: Path,
    was: Manifest,
    *,
    cancelled: IsCancelled | None = None,
    progress: Progress | None = None,
) -> None:
    """Put a changed database in place of a backup's; it stays of the moment of which it ``was``.

    Raises ``file.cannot_write``, ``file.disk_full`` and ``Cancelled``; the backup is as it was.
    """
    beside = target.with_name(f"{target.name}.part")
    try:
        stop = cancelled or (lambda: False)
        _pack(database, beside, was.made_at, was.broken_line, stop, progress)
        put_in_place(beside, target)
    except OSError as error:
        raise file_trouble(error, target) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def read_manifest(source: Path) -> Manifest:
    """Return what a backup holds; raises ``file.not_found``, ``backup.not_one``, ``.damaged``."""
    if not source.is_file():
        raise SchoolError("file.not_found", file=str(source))
    refuse_live(source)
    try:
        with zipfile.ZipFile(source) as archive:
            if set(archive.namelist()) != {DATABASE, _MANIFEST}:
                raise SchoolError("backup.not_one", file=str(source))
            fields = json.loads(_member(archive, _MANIFEST, 1 << 20))
            manifest = _manifest(fields)
    except zipfile.BadZipFile as error:
        code = "backup.damaged" if source.suffix == ".sgbak" else "backup.not_one"
        raise SchoolError(code, file=str(source)) from error
    except (*UNREADABLE, TypeError) as error:
        raise SchoolError("backup.damaged", file=str(source)) from error
    if manifest.format > _FORMAT or manifest.schema not in schema.KNOWN:
        raise SchoolError("store.newer")
    return manifest


def copy_rows(source: Connection, target: Connection, step: Callable[[int], None]) -> None:
    """Replace every row of ``target`` by those of ``source``; ``step`` hears of rows written."""
    tables = metadata.sorted_tables
    for table in reversed(tables):
        target.execute(delete(table))
    for table in tables:
        few = _FEW if any(isinstance(one.type, LargeBinary) for one in table.c) else _MANY
        reading = select(table).order_by(*table.primary_key).execution_options(yield_per=few)
        for rows in source.execute(reading).mappings().partitions():
            target.execute(insert(table), [dict(row) for row in rows])
            step(len(rows))
        if target.dialect.name == "postgresql" and isinstance(table.c.id.type, Integer):
            target.execute(
                text(
                    f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'),"  # noqa: S608
                    f" coalesce((SELECT max(id) FROM {table.name}), 0) + 1, false)"
                )
            )
    if target.dialect.name == "sqlite":
        search.reindex(target)


def row_counts(connection: Connection) -> dict[str, int]:
    """Return the number of rows of each table."""
    return {
        table.name: connection.execute(text(f'SELECT count(*) FROM "{table.name}"')).scalar_one()  # noqa: S608
        for table in metadata.sorted_tables
    }


def sha256(path: Path) -> str:
    """Return the digest of a copy, in hex. Never ask it of the live file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def _beside(target: Path, work: Path, place: str) -> Iterator[tuple[Path, Path]]:
    """Give a working copy's place and the file that takes the target's place if all goes well."""
    refuse_live(target)
    beside = target.with_name(f"{target.name}.part")
    try:
        with TemporaryDirectory(prefix=WORKING, dir=work) as folder:
            yield Path(folder) / DATABASE, beside
        put_in_place(beside, target)
    except OSError as error:
        raise file_trouble(error, target) from error
    except (engines.driver_error(), DBAPIError) as error:
        raise _driver_trouble(error, target, place) from None
    finally:
        with suppress(OSError):  # the stick was pulled out: there is nothing left to tidy up
            beside.unlink(missing_ok=True)


def put_in_place(beside: Path, target: Path) -> None:
    """Let a finished file take the target's place, once it has reached the disk."""
    with beside.open("r+b") as file:
        os.fsync(file.fileno())
    beside.replace(target)


def _copy_out(store: Store, database: Path) -> None:
    with store.read() as live:
        if live.is_sqlite:
            copy = engines.raw_sqlite(database)
            try:
                driver = live.connection.connection.driver_connection
                assert driver is not None
                driver.backup(copy)
            finally:
                copy.close()
            return
        engine = engines.sqlite_writer(database)
        try:
            schema.bring_up_to_date(engine, None)
            with engine.connect() as rows, rows.begin():
                copy_rows(live.connection, rows, lambda _rows: None)
        finally:
            engine.dispose()


def _quick_check(database: Path, place: str) -> None:
    plain = engines.raw_sqlite(database)
    try:
        found = plain.execute("PRAGMA quick_check(1)").fetchone()
    finally:
        plain.close()
    if found != ("ok",):
        raise SchoolError("store.damaged", file=place)


def _broken_line(database: Path) -> int | None:
    engine = engines.sqlite_writer(database)
    try:
        with engine.connect() as connection, connection.begin():
            return audit.first_broken(Reader(connection))
    finally:
        engine.dispose()


def _pack(
    database: Path,
    target: Path,
    made_at: str,
    broken_line: int | None,
    stop: IsCancelled = lambda: False,
    progress: Progress | None = None,
) -> Manifest:
    found = _describe(database)
    digest = hashlib.sha256()
    total = database.stat().st_size
    with zipfile.ZipFile(target, "w", _packing(database), compresslevel=_LEVEL) as archive:
        with database.open("rb") as source, archive.open(DATABASE, "w", force_zip64=True) as packed:
            while block := source.read(_BLOCK):
                if stop():
                    raise Cancelled
                digest.update(block)
                packed.write(block)
                if progress is not None:
                    progress(source.tell(), total)
        manifest = Manifest(
            format=_FORMAT,
            made_at=made_at,
            sha256=digest.hexdigest(),
            program=__version__,
            broken_line=broken_line,
            **found,
        )
        written = json.dumps(asdict(manifest), ensure_ascii=False, indent=1)
        archive.writestr(_MANIFEST, written)
    if _packed_sha256(target) != manifest.sha256:
        raise OSError("the written archive does not read back")
    return manifest


def _packing(database: Path) -> int:
    """Return how a database is packed: one that is mostly pictures not at all, in half the time."""
    size = database.stat().st_size
    with database.open("rb") as file:
        seen = bytearray()
        for part in range(_SAMPLES):
            file.seek(size * part // _SAMPLES)
            seen += file.read(_SAMPLE)
    small = len(zlib.compress(seen, 1)) < len(seen) * _WORTH_IT
    return zipfile.ZIP_DEFLATED if small else zipfile.ZIP_STORED


def _describe(database: Path) -> dict[str, Any]:
    """Return what a manifest says of a copy, whatever its revision; it becomes one plain file."""
    plain = engines.raw_sqlite(database)
    try:
        # Folded into one file, so that the hash covers everything.
        plain.execute("PRAGMA journal_mode=DELETE").fetchall()
        names = plain.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            " AND name NOT LIKE 'search_index%' AND name <> 'alembic_version' ORDER BY name"
        ).fetchall()
        rows = {
            name: plain.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
            for (name,) in names
        }
        last = plain.execute("SELECT chain FROM audit_line ORDER BY id DESC LIMIT 1").fetchone()
        (revision,) = plain.execute("SELECT version_num FROM alembic_version").fetchone()
    finally:
        plain.close()
    return {
        "schema": revision,
        "rows": rows,
        "audit_lines": rows["audit_line"],
        "anchor": audit.BEGINNING if last is None else last[0],
    }


def _manifest(fields: object) -> Manifest:
    if not isinstance(fields, dict):
        raise TypeError("no manifest")
    manifest = Manifest(**fields)
    datetime.fromisoformat(manifest.made_at)
    rows = manifest.rows
    if not isinstance(rows, dict) or not all(isinstance(one, int) for one in rows.values()):
        raise TypeError("no counts")
    if not isinstance(manifest.format, int) or not isinstance(manifest.schema, str):
        raise TypeError("no revision")
    return manifest


def _member(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    with archive.open(name) as member:
        content = member.read(most + 1)
    if len(content) > most:
        raise ValueError("member too large")
    return content


def _packed_sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with zipfile.ZipFile(path) as archive, archive.open(DATABASE) as packed:
        while block := packed.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def file_trouble(error: OSError, target: Path) -> SchoolError:
    """Return the words for a copy that could not be written."""
    if error.errno not in (errno.ENOSPC, errno.EDQUOT):
        return SchoolError("file.cannot_write", file=str(target))
    return SchoolError("file.disk_full", file=str(target))


def _driver_trouble(error: Exception, target: Path, place: str) -> SchoolError:
    """Return the words for what SQLite says while a copy is made: mostly of the copy's disk."""
    code = code_of(error.orig if isinstance(error, DBAPIError) else error)
    if code in {"store.damaged", "store.foreign"}:
        return SchoolError("store.damaged", file=place)
    if code == "store.busy":
        return SchoolError(code)
    if code == "store.disk_full":
        return SchoolError("file.disk_full", file=str(target))
    return SchoolError("file.cannot_write", file=str(target))
