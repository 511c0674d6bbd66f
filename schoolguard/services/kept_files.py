"""The folder of the copies beside a store: what lies in it, and the notes that outlive a store.

The notes are small JSON files, written beside and replaced. A note that cannot be read is taken
for none: a backup must not fail for it.
"""

import hashlib
import json
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import Any, Final

from schoolguard.domain.backup import BackupTrouble, LastBackup, Rescue
from schoolguard.domain.keeping import (
    BACKUPS,
    CHINA,
    SUFFIX,
    BackupKind,
    BackupPlan,
    KeptBackup,
    name_of,
    read_name,
    thinned,
)
from schoolguard.store.backup import WORKING, put_in_place

_PLAN: Final = "plan.json"
_LAST: Final = "last.json"
_AUTO: Final = "auto.json"
_RESCUE: Final = "rescue.json"
_OTHERS_KEPT: Final = 5
"""So many copies from before a restore or an upgrade stay."""


def folder_of(data: Path) -> Path:
    """Return the folder of the copies of a data folder, making it where it is not there."""
    folder = data / BACKUPS
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def tidy(data: Path) -> None:
    """Take away what a program that was killed has left of an unfinished copy."""
    folder = data / BACKUPS
    for one in (*folder.glob(f"{WORKING}*"), *folder.glob("*.part")):
        if one.is_dir():
            shutil.rmtree(one, ignore_errors=True)
        else:
            with suppress(OSError):
                one.unlink()


def read_plan(data: Path) -> BackupPlan:
    """Return how copies are made by themselves; the usual plan with a new key where none is."""
    noted = _read(data / BACKUPS / _PLAN)
    try:
        also = noted.get("also")
        key = str(noted["key"])
        return BackupPlan(key, int(noted["every_hours"]), Path(also) if also else None)
    except (KeyError, ValueError, TypeError):
        return BackupPlan(token_hex(3))


def write_plan(data: Path, plan: BackupPlan) -> None:
    """Keep the plan; raises OSError."""
    also = None if plan.also is None else str(plan.also)
    _write(
        folder_of(data) / _PLAN,
        {"key": plan.key, "every_hours": plan.every_hours, "also": also},
    )


def read_last(data: Path) -> LastBackup | None:
    """Return when and where the last copy was made that the office asked for or waited for."""
    noted = _read(data / BACKUPS / _LAST)
    try:
        return LastBackup(datetime.fromisoformat(noted["at"]), Path(noted["path"]))
    except (KeyError, ValueError, TypeError):
        return None


def write_last(data: Path, last: LastBackup) -> None:
    """Note the last copy; what cannot be noted is made all the same."""
    with suppress(OSError):
        _write(folder_of(data) / _LAST, {"at": last.at.isoformat(), "path": str(last.path)})


def read_auto(data: Path) -> tuple[datetime | None, str, BackupTrouble | None]:
    """Return when the last copy was made by itself, the end of the trail in it, and its trouble."""
    noted = _read(data / BACKUPS / _AUTO)
    at, mark, trouble = None, str(noted.get("mark", "")), None
    with suppress(KeyError, ValueError, TypeError):
        at = datetime.fromisoformat(noted["at"])
    with suppress(KeyError, ValueError, TypeError, AttributeError):
        failed = noted["failed"]
        params = {str(name): str(value) for name, value in failed["params"].items()}
        when = datetime.fromisoformat(failed["at"])
        trouble = BackupTrouble(when, str(failed["code"]), params)
    return at, mark, trouble


def write_auto(data: Path, at: datetime | None, mark: str, trouble: BackupTrouble | None) -> None:
    """Note the last copy made by itself and what went wrong since; as far as it can be noted."""
    failed = None
    if trouble is not None:
        at_text = trouble.at.isoformat()
        failed = {"at": at_text, "code": trouble.code, "params": dict(trouble.params)}
    noted = {"at": None if at is None else at.isoformat(), "mark": mark, "failed": failed}
    with suppress(OSError):
        _write(folder_of(data) / _AUTO, noted)


def read_rescue(data: Path) -> Rescue | None:
    """Return what the start did about a damaged store, until somebody has taken note of it."""
    noted = _read(data / BACKUPS / _RESCUE)
    try:
        written = noted["written_at"]
        return Rescue(
            at=datetime.fromisoformat(noted["at"]),
            aside=Path(noted["aside"]),
            written_at=None if written is None else datetime.fromisoformat(written),
            copy=Path(noted["copy"]),
            made_at=datetime.fromisoformat(noted["made_at"]),
        )
    except (KeyError, ValueError, TypeError):
        return None


def write_rescue(data: Path, rescue: Rescue | None) -> None:
    """Note it, or that somebody knows; raises OSError."""
    note = folder_of(data) / _RESCUE
    if rescue is None:
        note.unlink(missing_ok=True)
        return
    written = rescue.written_at
    noted = {
        "at": rescue.at.isoformat(),
        "aside": str(rescue.aside),
        "written_at": None if written is None else written.isoformat(),
        "copy": str(rescue.copy),
        "made_at": rescue.made_at.isoformat(),
    }
    _write(note, noted)


def listed(data: Path) -> tuple[KeptBackup, ...]:
    """Return every copy that is known, the newest first: here, in the second folder, the last one.

    The second folder's own copies and those of other data folders are told apart by their key.
    """
    plan = read_plan(data)
    found = {one.path: one for one in _in_folder(data / BACKUPS)}
    if plan.also is not None:
        names = {one.path.name for one in found.values()}
        there = (one for one in _in_folder(plan.also) if one.path.name not in names)
        found |= {one.path: one for one in there if _key(one) == plan.key}
    last = read_last(data)
    if last is not None and last.path not in found:
        with suppress(OSError):
            known = read_name(last.path.name)
            kind = BackupKind.BY_HAND if known is None else known[0]
            size = last.path.stat().st_size
            found[last.path] = KeptBackup(last.path, kind, last.at, size)
    return tuple(sorted(found.values(), key=lambda one: one.at, reverse=True))


def free_name(folder: Path, kind: BackupKind, at: datetime, key: str = "") -> Path:
    """Return a name in a folder that no copy has, not even an equally old one."""
    count = 1
    while (target := folder / name_of(kind, at.astimezone(CHINA), key, count)).exists():
        count += 1
    return target


def thin(folder: Path, key: str) -> None:
    """Take the copies away that need not stay; only those that this data folder made by itself."""
    mine = [one for one in _in_folder(folder) if _key(one) == key and one.kind is BackupKind.AUTO]
    stay = thinned(one.at for one in mine)
    for one in mine:
        if one.at not in stay:
            _drop(one)
    for kind in (BackupKind.BEFORE_RESTORE, BackupKind.BEFORE_UPGRADE):
        others = sorted(one.at for one in _in_folder(folder) if one.kind is kind)
        for one in _in_folder(folder):
            if one.kind is kind and one.at not in others[-_OTHERS_KEPT:]:
                _drop(one)


def carry(source: Path, folder: Path) -> Path:
    """Copy a finished backup into a second folder, beside and replaced, and read it back.

    Raises OSError where the folder is not there, is full, or gives back something else.
    """
    target = folder / source.name
    beside = target.with_name(f"{target.name}.part")
    try:
        shutil.copyfile(source, beside)
        if _digest(beside) != _digest(source):
            raise OSError("the copy does not read back")
        put_in_place(beside, target)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return target


def _in_folder(folder: Path) -> Iterable[KeptBackup]:
    try:
        files = sorted(folder.glob(f"*{SUFFIX}"))
    except OSError:
        return
    for file in files:
        with suppress(OSError):
            info = file.stat()
            known = read_name(file.name)
            if known is None:
                at = datetime.fromtimestamp(info.st_mtime, CHINA)
                yield KeptBackup(file, BackupKind.BY_HAND, at, info.st_size)
            else:
                kind, _, at = known
                yield KeptBackup(file, kind, at, info.st_size)


def _key(one: KeptBackup) -> str:
    known = read_name(one.path.name)
    return "" if known is None else known[1]


def _drop(one: KeptBackup) -> None:
    with suppress(OSError):
        one.path.unlink()


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def _read(note: Path) -> Mapping[str, Any]:
    try:
        found = json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(note: Path, noted: Mapping[str, object]) -> None:
    beside = note.with_suffix(".part")
    beside.write_text(json.dumps(noted, ensure_ascii=False), encoding="utf-8")
    put_in_place(beside, note)
