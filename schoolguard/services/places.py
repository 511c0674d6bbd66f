"""Where the data lies, and its move to a folder on this PC."""

import json
import platform
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from schoolguard.domain.backup import LastBackup
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.keeping import BACKUPS, BackupKind
from schoolguard.domain.people import Role
from schoolguard.domain.place import Place, PlaceKind
from schoolguard.domain.record import dataclass
from schoolguard.services import kept_files, rescue
from schoolguard.services.backups import IsCancelled, Progress
from schoolguard.services.office import CHINA, Office
from schoolguard.store import backup
from schoolguard.store.backup import put_in_place
from schoolguard.store.holding import held
from schoolguard.store.place import place_of

_MOVED: Final = "schoolguard-moved.json"
_FOR_PEOPLE: Final = "数据已搬走.txt"
_ACCEPTED: Final = "place.json"
_MOST_MOVES: Final = 5
_CARRIED: Final = ("plan.json", "purges.json", "anchor.json")
"""The notes that go with the data."""


@dataclass(frozen=True, slots=True)
class Places:
    """Says where the data lies and moves it."""

    office: Office

    def here(self) -> Place:
        """Return what kind of folder the store lies in; a server's is its own matter."""
        with self.office.read() as reader:
            if not reader.is_sqlite:
                return Place(PlaceKind.LOCAL)
        return place_of(self.office.folder)

    def to_be_said(self) -> Place | None:
        """Return the place if it is not safe and nobody has decided to go on; the office's alone.

        Raises ``rights.login``.
        """
        place = self.here()
        if place.safe or not self.office.writable:
            return None
        if self.office.session.role is not Role.ADMINISTRATOR:
            return None
        accepted = _read(self.office.folder / BACKUPS / _ACCEPTED).get("place")
        return None if accepted == str(self.office.folder) else place

    def go_on(self) -> None:
        """Stay knowingly: it is not said at the start any more."""
        note = kept_files.folder_of(self.office.folder) / _ACCEPTED
        with suppress(OSError):
            _write(note, {"place": str(self.office.folder)})

    def move(
        self,
        target: Path,
        *,
        cancelled: IsCancelled | None = None,
        progress: Progress | None = None,
    ) -> Path:
        """Move the data to another folder; the old store stays under another name, with a note.

        It is copied by SQLite's backup API, proved, and compared row by row. From then on this
        store takes no more writes: open the new folder. Raises ``rights.*``, ``place.taken``,
        ``place.unsafe``, ``store.in_use``, what a backup and a restore raise, and ``Cancelled``;
        nothing has moved then.
        """
        office = self.office
        office.session.for_office()
        if not office.writable:
            raise SchoolError("store.in_use")
        place = Path(office.store.place)
        new = target / place.name
        if new.exists():
            raise SchoolError("place.taken", folder=str(target))
        there = place_of(target)
        if not there.safe:
            raise SchoolError("place.unsafe", folder=str(target))
        with held(target):
            self._carry_notes(target)
            folder = kept_files.folder_of(target)
            now = office.store.now()
            copy = kept_files.free_name(
                folder, BackupKind.AUTO, now, kept_files.read_plan(target).key
            )
            backup.write_backup(office.store, copy, cancelled=cancelled, progress=progress)
            rescue.put_back(new, target, copy, lambda: now, cancelled=cancelled, progress=progress)
            kept_files.write_last(target, LastBackup(now.astimezone(CHINA), copy))
            office.store.retire()
            self._leave_note(target, now)
        office.store.announce(frozenset({"place"}))
        return target

    def _carry_notes(self, target: Path) -> None:
        old, new = kept_files.folder_of(self.office.folder), kept_files.folder_of(target)
        try:
            for name in _CARRIED:
                if (old / name).exists():
                    shutil.copyfile(old / name, new / name)
            plan = kept_files.read_plan(self.office.folder)
            if plan.also is None and place_of(self.office.folder).kind is PlaceKind.SYNCED:
                plan = replace(plan, also=old)  # copies of it in the synchronised folder are fine
            kept_files.write_plan(target, plan)
        except OSError as error:
            raise backup.file_trouble(error, target) from error

    def _leave_note(self, target: Path, now: datetime) -> None:
        old = self.office.folder
        host = platform.node()
        day = now.astimezone(CHINA)
        try:
            _write(old / _MOVED, {"place": str(target), "host": host, "at": day.isoformat()})
        except OSError as error:
            raise backup.file_trouble(error, old) from error
        words = (
            f"校园反诈月的数据已于 {day:%Y-%m-%d %H:%M} 搬到电脑“{host}”上的：\r\n{target}\r\n\r\n"
            "这里留下的旧数据文件只作备查，程序不再使用。\r\n"
        )
        with suppress(OSError):
            (old / _FOR_PEOPLE).write_text(words, encoding="utf-8-sig")


def follow(folder: Path, database: str, now: Callable[[], datetime]) -> Path:
    """Return the folder to which the data of ``folder`` has moved, itself where it has not.

    What a move began and a killed program did not end is ended here. Raises ``store.moved``
    where the new folder is not to be found, as on another computer.
    """
    for _ in range(_MOST_MOVES):
        note = _read(folder / _MOVED)
        if "place" not in note:
            return folder
        target = Path(note["place"])
        if not (target / database).exists():
            if (folder / database).exists():
                return folder  # it was put back here by hand
            raise SchoolError("store.moved", place=str(target), host=note.get("host", ""))
        with suppress(OSError):
            rescue.set_aside(folder / database, now(), "before-move")
        folder = target
    return folder


def _read(note: Path) -> dict[str, str]:
    try:
        found = json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(name): str(value) for name, value in found.items()} if found else {}


def _write(note: Path, noted: dict[str, str]) -> None:
    beside = note.with_suffix(".part")
    beside.write_text(json.dumps(noted, ensure_ascii=False), encoding="utf-8")
    put_in_place(beside, note)
