"""Power cuts, simulated: what the window called saved is on the disk.

A library between the store and the system records every write and sync of a process that writes
through the services; cut points are drawn, and what the disk may then hold is opened and looked
through (``_cut.py`` says which disk that is). Controls: synchronous=NORMAL must lose records that
were called saved, and OFF must leave stores damaged.
"""

import shutil
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.reliability import _cut, _school, _shim
from benchmarks.reliability._experiment import Found, Setting, number
from benchmarks.reliability._forked import Say, start
from schoolguard.domain.errors import SchoolError
from schoolguard.store.store import Store
from tests import opened

CUTS = 300
CONTROLS = 100
_RECORDINGS = 3
_SAVES = 60
_PAGES = (12, 100, 1_000)
"""After how many pages the log is folded into the file, one recording each."""


@dataclass
class Tally:
    """What was counted over many cuts."""

    cuts: int = 0
    promised: int = 0
    lost: int = 0
    losing: int = 0
    torn: int = 0
    damaged: int = 0
    worst: int = 0


def run(setting: Setting) -> Found:
    """Record writers and cut their power."""
    base = _school.begin(setting.folder / "base")
    own = cut(setting, base, (), setting.times(CUTS, least=30))
    normal = cut(setting, base, ("synchronous=NORMAL",), setting.times(CONTROLS, least=30))
    off = cut(setting, base, ("synchronous=OFF",), setting.times(CONTROLS, least=30))
    return Found(
        size=f"{number(own.cuts, 'cuts')} of {_RECORDINGS} x {_SAVES} saves",
        result=f"{own.lost} lost, {own.torn} torn, {own.damaged} damaged",
        control=f"synchronous=NORMAL lost in {normal.losing} of {normal.cuts} cuts (worst"
        f" {normal.worst} records); OFF: {off.damaged} of {off.cuts} damaged",
        kept=not (own.lost or own.torn or own.damaged)
        and own.promised > own.cuts
        and normal.lost > 0
        and off.damaged > 0,
    )


def cut(setting: Setting, base: Path, loosened: tuple[str, ...], cuts: int) -> Tally:
    """Record a few writers, with looser settings than the store's own, and cut at many points."""
    chance, tally = setting.chance(f"cut {loosened}"), Tally()
    for turn, pages in enumerate(_PAGES):
        path = _school.copied(base, setting.folder / "live")
        recording = setting.folder / "recording"
        if start(partial(_write, path, recording, loosened, pages)).wait().code:
            raise RuntimeError("the writer failed")
        ops = _cut.read_ops(recording)
        shutil.rmtree(path.parent)
        _school.copied(base, path.parent)  # under its recorded name, as it was
        for _ in range(len(range(turn, cuts, _RECORDINGS))):
            after = setting.folder / "after"
            shutil.rmtree(after, ignore_errors=True)
            at = chance.randint(1, len(ops))
            disk = _cut.replay(ops, at, path.parent, after, chance)
            _count(tally, _promised(ops[:at]), after / path.name, disk)
    return tally


def _write(path: Path, recording: Path, loosened: tuple[str, ...], pages: int, _: Say) -> None:
    """Write some records, and each one that came back into a file of its own."""
    with _shim.recording(path.parent, recording):
        store = Store.open(path, clock=lambda: opened.NOW)
        _school.tune(store, f"wal_autocheckpoint={pages}", *loosened)
        with _school.on_store(store, path.parent) as on:
            writer = _school.Writer(on)
            with (path.parent / "promised").open("w", buffering=1, encoding="utf-8") as promised:
                for _turn in range(_SAVES):
                    promised.write(f"{writer.write()}\n")


def _promised(ops: list[_cut.Op]) -> set[str]:
    """Return what had been called saved by then."""
    said = b"".join(op.data for op in ops if op.path.endswith("/promised") and op.kind == "write")
    return {uid for line in said.decode().splitlines() for uid in line.split()[1:]}


def _count(tally: Tally, promised: set[str], path: Path, disk: dict[str, bytes]) -> None:
    """Open what the disk holds and look through it."""
    tally.cuts += 1
    tally.promised += len(promised)
    try:
        found = _school.look(path)
    except (SchoolError, LookupError):
        assert disk
        tally.damaged += 1
        return
    lost = len(promised - found.uids)
    tally.lost += lost
    tally.losing += lost > 0
    tally.worst = max(tally.worst, lost)
    tally.torn += found.torn
    tally.damaged += bool(found.damage)
