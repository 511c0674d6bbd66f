"""Backups while records are being written: each is consistent, restored and equal.

What was called saved before a backup began is in it; nothing in it is torn; restored into an
empty store it gives the same rows. Control: a plain copy of the file misses saved records.
"""

import shutil
import subprocess
import threading
import time
from collections import Counter
from pathlib import Path
from zipfile import ZipFile

from benchmarks.reliability import _school
from benchmarks.reliability._experiment import Found, Setting, number
from schoolguard.domain.audit import RESTORED
from schoolguard.services import Services

BACKUPS = 100
COPIES = 20
_A_STORE_SERVES = 25
_RECORDS = 5
_BREATH = 0.002
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

    def wait(self) -> None:
        """Wait until a few more records are saved."""
        before = len(self.promised)
        while len(self.promised) < before + _RECORDS and self.trouble is None:
            time.sleep(0.001)

    def _write(self) -> None:
        try:
            while not self._enough.wait(_BREATH):
                self.promised.update(self._writer.write().split()[1:])
        except BaseException as error:  # noqa: BLE001  # raised by who looks
            self.trouble = error


def run(setting: Setting) -> Found:
    """Back up, restore and look."""
    base = _school.begin(setting.folder / "base")
    told = Counter[str]()
    times, copies = setting.times(BACKUPS, least=4), setting.times(COPIES, least=2)
    for begin in range(0, times, _A_STORE_SERVES):
        few = min(_A_STORE_SERVES, times - begin)
        path = _school.copied(base, setting.folder / "live")
        with _school.at(path) as on:
            _school.tune(on.school.office.store, f"wal_autocheckpoint={_PAGES}")
            with _Load(on) as load:
                for _ in range(few):
                    _back_up(on, load, base, setting.folder, told)
                if not begin:
                    for _ in range(copies):
                        load.wait()
                        told["missed"] += _missed_by_copy(path, setting.folder / "copy", load)
            told["records"] += len(load.promised)
            if load.trouble is not None:
                raise load.trouble
    records, missed = told["records"], told["missed"]
    return Found(
        size=f"{number(times, 'backups')} while {number(records, 'records')} were saved",
        result=f"{told['lost']} records lost, {told['torn']} torn or damaged,"
        f" {told['unequal']} not equal once restored",
        control=f"a plain copy of the file missed saved records in {missed} of {copies}",
        kept=not (told["lost"] or told["torn"] or told["unequal"])
        and records > times
        and missed > 0,
    )


def _back_up(on: Services, load: _Load, base: Path, folder: Path, told: Counter[str]) -> None:
    load.wait()
    promised = set(load.promised)
    on.backups.write(folder / "copy.sgbak")
    found, equal = _restored(folder / "copy.sgbak", base, folder / "other")
    told["lost"] += len(promised - found.uids)
    told["torn"] += found.torn + len(found.damage)
    told["unequal"] += not equal


def _missed_by_copy(path: Path, folder: Path, load: _Load) -> bool:
    """Copy the file alone, by another process: our own must not open it."""
    promised = set(load.promised)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    copier = shutil.which("cp")
    assert copier is not None
    subprocess.run([copier, str(path), str(folder / path.name)], check=True)
    return bool(promised - _school.look(folder / path.name).uids)


def _restored(backup: Path, base: Path, folder: Path) -> tuple[_school.Look, bool]:
    """Restore into another store; return what it then holds, and whether that is the backup's.

    The line that the restore itself writes into the trail is left out of it.
    """
    path, packed = _school.copied(base, folder), folder / "packed" / _school.DATABASE
    packed.parent.mkdir(parents=True)
    with ZipFile(backup) as archive:
        packed.write_bytes(archive.read(_school.DATABASE))
    with _school.at(path) as on:
        on.backups.restore(backup, keep=on.backups.path_for_present())
        with on.school.office.store.read() as reader:
            restored = _school.rows_in(reader, without=RESTORED)
    return _school.look(path), restored == _school.rows_of(packed)
