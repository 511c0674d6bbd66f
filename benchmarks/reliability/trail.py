"""Tampering with the audit trail: every way of it shows when the store is checked.

The trail is held against the end that a backup's manifest keeps. Control: without such an end a
trail that was cut off or written anew looks whole.
"""

import shutil
from collections import Counter
from pathlib import Path

from benchmarks.reliability import _school
from benchmarks.reliability._experiment import Found, Setting, number
from benchmarks.tampering import KINDS, tamper
from schoolguard.store.engine import raw_sqlite

TAMPERINGS = 180
_AT_ITS_END = ("cut off", "written anew")


def run(setting: Setting) -> Found:
    """Tamper and check."""
    path = _school.begin(setting.folder / "school")
    with _school.at(path) as on:
        writer = _school.Writer(on)
        for _ in range(12):
            writer.write()
        (path.parent / "backups").mkdir(exist_ok=True)
        on.backups.write(path.parent / "backups" / "copy.sgbak")
        whole = on.backups.check().sound
    each = setting.times(TAMPERINGS // len(KINDS), least=2)
    found, alone = Counter[str](), Counter[str]()
    for kind in KINDS:
        for turn in range(each):
            tampered = _tampered(path, setting, kind, turn)
            found[kind] += not _sound(tampered)
            shutil.rmtree(tampered.parent / "backups")
            alone[kind] += not _sound(tampered)
    missed = len(KINDS) * each - found.total()
    overlooked = sum(each - alone[kind] for kind in _AT_ITS_END)
    return Found(
        size=f"{number(len(KINDS) * each, 'tamperings')} in {len(KINDS)} kinds",
        result=f"{found.total()} found, {missed} missed; the whole trail"
        f" {'is sound' if whole else 'is NOT sound'}",
        control=f"without a kept end {overlooked} of {len(_AT_ITS_END) * each} cut off or"
        " written anew look whole",
        kept=not missed and whole and overlooked > 0,
    )


def _tampered(path: Path, setting: Setting, kind: str, turn: int) -> Path:
    """Return a copy of the store, its backup beside it, that somebody was at."""
    folder = setting.folder / "tampered"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(path.parent, folder)
    raw = raw_sqlite(folder / path.name)
    try:
        tamper(raw, kind, setting.chance(f"{kind} {turn}"))
    finally:
        raw.close()
    return folder / path.name


def _sound(path: Path) -> bool:
    with _school.at(path) as on:
        return on.backups.check().sound
