"""Backups while records are being written: each is consistent, restored and equal.

What was called saved before a backup began is in it; nothing in it is torn; restored into an
empty store it gives the same rows. Control: a plain copy of the file misses saved records.
"""

import shutil
import subprocess
import threading
from collections import Counter
from pathlib import Path
from zipfile import ZipFile

from benchmarks.reliability import _school
from benchmarks.reliability._experiment import Found, Setting, number
from schoolguard.services import Services

BACKUPS = 100
COPIES = 20
_PAGES = 5_000
"""The log is folded into the file seldom, as in a short session: its rows are in the log alone."""


class _Load:
    """Writes on a thread of its own until it is told to stop; ``promised`` is what was saved."""

    def __init__(self, on: Services) -> None:
        self.promised: set[str] = set()
        self.trouble: BaseException | None = None
        self._enough = threading.Event()
        self._writer = _school.Writer(on)
        self._thread = threading.Thread(target=self._write)

    def __enter__(self) -> "_Load":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._enough.set()
        self._thread.join()

    def _write(self) -> None:
        try:
            while not self._enough.is_set():
                self.promised.update(self._writer.write().split()[1:])
        except BaseException as error:  # noqa: BLE001  # raised by who looks
            self.trouble = error


def run(setting: Setting) -> Found:
    """Back up, restore and look."""
    base = _school.begin(setting.folder / "base")
    path = _school.copied(base, setting.folder / "live")
    told, missed, records = Counter[str](), 0, 0
    times, copies = setting.times(BACKUPS, least=4), setting.times(COPIES, least=2)
    with _school.at(path) as on:
        _school.tune(on.school.office.store, f"wal_autocheckpoint={_PAGES}")
        with _Load(on) as load:
            for _ in range(copies):
                missed += _missed_by_copy(path, setting.folder / "copy", set(load.promised))
            for _ in range(times):
                promised = set(load.promised)
                on.backups.write(setting.folder / "copy.sgbak")
                found = _restored(setting.folder / "copy.sgbak", setting.folder / "other")
                told["lost"] += len(promised - found[0].uids)
                told["torn"] += found[0].torn + len(found[0].damage)
                told["unequal"] += not found[1]
            records = len(load.promised)
        if load.trouble is not None:
            raise load.trouble
    return Found(
        size=f"{number(times, 'backups')} while {number(records, 'records')} were saved",
        result=f"{told['lost']} records lost, {told['torn']} torn or damaged,"
        f" {told['unequal']} not equal once restored",
        control=f"a plain copy of the file missed saved records in {missed} of {copies}",
        kept=not (told["lost"] or told["torn"] or told["unequal"])
        and records > times
        and missed > 0,
    )


def _missed_by_copy(path: Path, folder: Path, promised: set[str]) -> bool:
    """Copy the file alone, by another process: our own must not open it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    copier = shutil.which("cp")
    assert copier is not None
    subprocess.run([copier, str(path), str(folder / path.name)], check=True)
    return bool(promised - _school.look(folder / path.name).uids)


def _restored(backup: Path, folder: Path) -> tuple[_school.Look, bool]:
    """Restore into an empty store; return what it then holds, and whether that is the backup's."""
    shutil.rmtree(folder, ignore_errors=True)
    path, packed = folder / _school.DATABASE, folder / "packed" / _school.DATABASE
    packed.parent.mkdir(parents=True)
    with ZipFile(backup) as archive:
        packed.write_bytes(archive.read(_school.DATABASE))
    with _school.at(path) as on:
        on.backups.restore(backup, keep=on.backups.path_for_present())
    return _school.look(path), _school.rows_of(path) == _school.rows_of(packed)
