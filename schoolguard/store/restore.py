"""Backups put back: proved whole first, copied row by row, looked at again before the commit."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from sqlalchemy import Connection, Engine, inspect

from schoolguard.domain.audit import RESTORED
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.store import audit, check, schema
from schoolguard.store import engine as engines
from schoolguard.store.backup import (
    DATABASE,
    UNREADABLE,
    WORKING,
    IsCancelled,
    Manifest,
    Progress,
    copy_rows,
    file_trouble,
    read_manifest,
    row_counts,
    sha256,
    write_backup,
)
from schoolguard.store.faults import in_words
from schoolguard.store.store import Reader, Store, Transaction
from schoolguard.store.tables import metadata

_MOST_BYTES: Final = 4 << 30


def restore_backup(
    store: Store,
    source: Path,
    *,
    keep: Path | None = None,
    actor: str = "office",
    work: Path | None = None,
    cancelled: IsCancelled | None = None,
    progress: Progress | None = None,
) -> Manifest:
    """Put a backup's rows in place of the store's, in one transaction.

    The backup is proved whole first, and copied row by row, so that nothing but rows comes out
    of it. The present store is backed up to ``keep`` before, where given. ``work`` is a folder
    for the unpacked copy. Raises what :func:`read_manifest` and :func:`write_backup` raise,
    ``backup.damaged`` and ``Cancelled``; nothing is changed then.
    """
    stop = cancelled or (lambda: False)
    with unpacked(source, work) as (database, manifest):
        copy = engines.sqlite_writer(database)
        try:
            with in_words(str(source)):
                schema.bring_up_to_date(copy, None)
                _expect_tables(copy, source)
            if keep is not None:
                write_backup(store, keep, work=work, cancelled=stop)
            with (
                in_words(store.place),
                copy.connect() as rows,
                rows.begin(),
                store.writer.connect() as live,
                live.begin(),
            ):
                wanted = row_counts(rows)
                copy_rows(rows, live, _Steps(sum(wanted.values()), stop, progress))
                _compare(live, wanted, manifest, source)
                _say_restored(store, live, actor, manifest)
                if stop():
                    raise Cancelled
        finally:
            copy.dispose()
    return manifest


@contextmanager
def unpacked(source: Path, work: Path | None = None) -> Iterator[tuple[Path, Manifest]]:
    """Give the database of a backup, proved whole, and what its manifest says.

    Raises what :func:`read_manifest` raises, ``backup.damaged``, ``file.disk_full``.
    """
    manifest = read_manifest(source)
    try:
        with TemporaryDirectory(prefix=WORKING, dir=work) as folder:
            database = Path(folder) / DATABASE
            _unpack(source, database, manifest)
            yield database, manifest
    except OSError as error:
        raise file_trouble(error, source) from error


def _expect_tables(copy: Engine, source: Path) -> None:
    """Raise ``backup.damaged`` where a table or a column is missing that the revision has."""
    looked = inspect(copy)
    there = set(looked.get_table_names())
    for table in metadata.sorted_tables:
        columns = (
            {one["name"] for one in looked.get_columns(table.name)}
            if table.name in there
            else set()
        )
        if not columns >= {one.name for one in table.columns}:
            raise SchoolError("backup.damaged", file=str(source))


class _Steps:
    """Counts the rows that are written, and stops between them."""

    def __init__(self, total: int, stop: IsCancelled, progress: Progress | None) -> None:
        self._done, self._total = 0, total
        self._stop, self._progress = stop, progress

    def __call__(self, rows: int) -> None:
        if self._stop():
            raise Cancelled
        self._done += rows
        if self._progress is not None:
            self._progress(self._done, self._total)


def _say_restored(store: Store, live: Connection, actor: str, manifest: Manifest) -> None:
    """Say in the trail which copy took the store's place: it goes on from the copy's end."""
    tx = Transaction(live, actor, RESTORED, "", store.now(), str)
    audit.note_restore(tx, manifest.sha256[:32])


def _compare(live: Connection, wanted: dict[str, int], manifest: Manifest, source: Path) -> None:
    """Refuse what does not hold what the manifest says; nothing is committed then."""
    reader = Reader(live)
    same = manifest.schema == schema.HEAD
    if (
        row_counts(live) != wanted
        or (same and any(wanted.get(name) != n for name, n in manifest.rows.items()))
        or audit.anchor(reader) != (manifest.audit_lines, manifest.anchor)
        or audit.first_broken(reader) != manifest.broken_line
        or check.damage(reader)
    ):
        raise SchoolError("backup.damaged", file=str(source))


def _unpack(source: Path, database: Path, manifest: Manifest) -> None:
    try:
        with zipfile.ZipFile(source) as archive:
            if archive.getinfo(DATABASE).file_size > _MOST_BYTES:
                raise SchoolError("backup.damaged", file=str(source))
            with archive.open(DATABASE) as packed, database.open("wb") as out:
                left = _MOST_BYTES
                while block := packed.read(1 << 20):
                    left -= out.write(block)
                    if left < 0:
                        raise SchoolError("backup.damaged", file=str(source))
    except OSError as error:
        if error.errno is not None:  # the disk's own trouble, not the archive's
            raise
        raise SchoolError("backup.damaged", file=str(source)) from error
    except (zipfile.BadZipFile, *UNREADABLE) as error:
        raise SchoolError("backup.damaged", file=str(source)) from error
    if sha256(database) != manifest.sha256:
        raise SchoolError("backup.damaged", file=str(source))
    plain = engines.raw_sqlite(database)
    try:
        found = plain.execute("PRAGMA integrity_check").fetchone()
    except engines.driver_error() as error:
        raise SchoolError("backup.damaged", file=str(source)) from error
    finally:
        plain.close()
    if found != ("ok",):
        raise SchoolError("backup.damaged", file=str(source))
