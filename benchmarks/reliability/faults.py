"""A full disk, a folder that may not be written to, a store that is locked: nothing is lost.

Records are saved while the disk is full from the first, second, ... write on: each save is refused
in words, what was saved before is there, and the same save works once there is room. The same
with a folder of somebody else's, and with a store that another process has locked. In the window
a panel meets the same, says so, and keeps what was typed. Control: a full disk that is met by a
writer that swallows the error loses what it called saved.
"""

import os
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Final

from benchmarks.reliability import _school, _shim
from benchmarks.reliability._experiment import Found, Setting, number
from benchmarks.reliability._forked import Ended, Say, start
from schoolguard.domain.catalogue import LANGS, render_error
from schoolguard.domain.errors import SchoolError
from schoolguard.store.engine import raw_sqlite
from schoolguard.store.store import Store
from tests import opened

POINTS: Final = 50
WINDOWS: Final = 8
_SAVES: Final = 12
_NOBODY: Final = 65_534
_BUSY_MS: Final = 20

Trouble = AbstractContextManager[None]


def run(setting: Setting) -> Found:
    """Meet each trouble at many writes."""
    base = _school.begin(setting.folder / "base")
    points = setting.times(POINTS, least=6)
    told = Counter[str]()
    codes = Counter[str]()
    for turn in range(points):
        _count(told, codes, _met(setting, base, turn + 1))
    for turn in range(points):
        _count(told, codes, _locked(setting, base, turn))
    _count(told, codes, _not_allowed(setting, base))
    shown = start(partial(_in_window, setting, base, setting.times(WINDOWS, least=2))).wait()
    if shown.code:
        raise RuntimeError("the window failed")
    panels = Counter(shown.lines)
    swallowed = _swallowed(setting, base)
    return Found(
        size=f"full at {points} writes, locked {points} times, a folder not to be written to;"
        f" {number(panels.total(), 'panels')}",
        result=f"{told['lost']} lost, {told['bad']} torn or damaged, {told['speechless']} without"
        f" words, {told['stuck']} not saved afterwards; panels that kept their text"
        f" {panels['kept']} of {panels.total()} ({', '.join(sorted(codes))})",
        control=f"a writer that swallows the error lost {swallowed}",
        kept=not (told["lost"] or told["bad"] or told["speechless"] or told["stuck"])
        and {"store.disk_full", "store.busy", "store.read_only"} <= set(codes)
        and panels["kept"] == panels.total() > 0
        and swallowed > 0,
    )


def _count(told: Counter[str], codes: Counter[str], met: tuple[Ended, Path]) -> None:
    """Look at what a trouble left."""
    ended, path = met
    if ended.code:
        raise RuntimeError(f"the writer failed: {ended.lines[-3:]}")
    lines = [line.split() for line in ended.lines]
    saved = {uid for kind, *uids in lines if kind not in _NOTES for uid in uids}
    found = _school.look(path)
    told["lost"] += len(saved - found.uids)
    told["bad"] += found.torn + len(found.damage)
    for kind, *words in lines:
        if kind == "refused":
            codes[words[0]] += 1
        elif kind in _NOTES:
            told[kind] += 1
    shutil.rmtree(path.parent)


_NOTES: Final = ("refused", "speechless", "stuck")


def _met(setting: Setting, base: Path, begin: int) -> tuple[Ended, Path]:
    """Save records; from a write on, the disk is full for a while."""
    path = _school.copied(base, setting.folder / "full")
    full = _shim.failing(path.parent, begin=begin)
    return start(partial(_write, path, full, 0)).wait(), path


def _locked(setting: Setting, base: Path, turn: int) -> tuple[Ended, Path]:
    """Save a few records; then somebody else has the store locked for a while."""
    path = _school.copied(base, setting.folder / "locked")
    return start(partial(_write, path, _held(path), turn % _SAVES)).wait(), path


@contextmanager
def _held(path: Path) -> Iterator[None]:
    raw = raw_sqlite(path)
    raw.execute("BEGIN IMMEDIATE")
    yield
    raw.execute("ROLLBACK")
    raw.close()


def _not_allowed(setting: Setting, base: Path) -> tuple[Ended, Path]:
    """Save records as somebody who may read the folder and not write there."""
    path = _school.copied(base, setting.folder / "not-allowed")
    for one in (path.parent, path):
        one.chmod(0o555 if one.is_dir() else 0o444)
    for parent in path.parents[1:3]:
        parent.chmod(0o755)
    ended = start(partial(_as_nobody, path)).wait()
    path.parent.chmod(0o755)
    path.chmod(0o644)
    return ended, path


def _as_nobody(path: Path, say: Say) -> None:
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(_NOBODY)
        os.setuid(_NOBODY)
    try:
        store = Store.open(path, clock=lambda: opened.NOW)
        with _school.on_store(store, path.parent) as on:
            say(_school.Writer(on).write())
    except SchoolError as error:
        _say_error(error, say)


def _write(path: Path, trouble: Trouble, before: int, say: Say) -> None:
    """Save records before, in trouble and after it; say what was saved and what was refused."""
    store = Store.open(path, clock=lambda: opened.NOW)
    _school.tune(store, f"busy_timeout={_BUSY_MS}")
    with _school.on_store(store, path.parent) as on:
        writer = _school.Writer(on)
        for _ in range(before):
            say(writer.write())
        with trouble:
            for _ in range(_SAVES):
                try:
                    say(writer.write())
                except SchoolError as error:
                    _say_error(error, say)
        _school.tune(store, "busy_timeout=5000")
        try:
            say(writer.write())
        except SchoolError:
            say("stuck")


def _say_error(error: SchoolError, say: Say) -> None:
    say(f"refused {error.code}")
    for lang in LANGS:
        what, remedy = render_error(error, lang)
        if not (what and remedy) or "{" in what + remedy:
            say("speechless")


def _swallowed(setting: Setting, base: Path) -> int:
    """Return how many records a careless writer lost on a full disk."""
    path = _school.copied(base, setting.folder / "careless")
    ended = start(partial(_careless, path)).wait()
    said = {uid for line in ended.lines for uid in line.split()}
    return len(said - _school.look(path).uids)


def _careless(path: Path, say: Say) -> None:
    uids: list[str] = []

    def uid() -> str:
        uids.append(opened.action())
        return uids[-1]

    store = Store.open(path, clock=lambda: opened.NOW, uids=uid)
    with _school.on_store(store, path.parent) as on, _shim.failing(path.parent, begin=4):
        writer = _school.Writer(on)
        for _ in range(_SAVES):
            uids.clear()
            with suppress(SchoolError):
                writer.write()
            if uids:
                say(uids[0])


def _in_window(setting: Setting, base: Path, times: int, say: Say) -> None:
    """Type into a panel, save on a full disk, read what it says, save again with room."""
    from benchmarks.reliability import _full_panel

    path = _school.copied(base, setting.folder / "window")
    for turn in range(times):
        say("kept" if _full_panel.keeps_its_text(path, turn) else "lost")
