"""Two processes write into one store at the same time: nothing is lost, nobody is turned away.

The lock that keeps a second window out is left aside; this is the store underneath. Control: two
that begin their transactions as SQLite does by itself (DEFERRED) must be turned away.
"""

import time
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.reliability import _school
from benchmarks.reliability._experiment import Found, Setting, number
from benchmarks.reliability._forked import Say, start
from schoolguard.domain.errors import SchoolError
from schoolguard.store import engine as engines
from schoolguard.store.store import Store
from tests import opened

TRANSACTIONS = 1_000
CONTROLS = 100
_PROCESSES = 2


@dataclass(frozen=True, slots=True)
class Told:
    """What came of the writers: saved records, refusals by code, longest wait in seconds."""

    saved: int
    refused: Counter[str]
    lost: int
    bad: int
    longest: float


def run(setting: Setting) -> Found:
    """Let two write and look."""
    base = _school.begin(setting.folder / "base")
    each = setting.times(TRANSACTIONS, least=40)
    own = _beside(_school.copied(base, setting.folder / "own"), each, deferred=False)
    few = setting.times(CONTROLS, least=40)
    deferred = _beside(_school.copied(base, setting.folder / "deferred"), few, deferred=True)
    turned_away = deferred.refused.total()
    return Found(
        size=f"{_PROCESSES} x {number(each, 'transactions')}, {number(own.saved, 'records')}",
        result=f"{own.lost} lost, {own.bad} torn or damaged, {own.refused.total()} refused"
        f" (longest wait {own.longest:.1f} s)",
        control=f"DEFERRED: {turned_away} of {_PROCESSES * few} refused",
        kept=not (own.lost or own.bad or own.refused) and turned_away > 0,
    )


def _beside(path: Path, each: int, *, deferred: bool) -> Told:
    copies = [start(partial(_write, path, each, deferred)) for _ in range(_PROCESSES)]
    ended = [copy.wait() for copy in copies]
    if any(one.code for one in ended):
        raise RuntimeError("a writer failed")
    lines = [line.split() for one in ended for line in one.lines]
    saved = {uid for kind, *uids in lines if kind not in ("refused", "longest") for uid in uids}
    found = _school.look(path)
    return Told(
        saved=len(saved),
        refused=Counter(code for kind, code, *_ in lines if kind == "refused"),
        lost=len(saved - found.uids),
        bad=found.torn + len(found.damage),
        longest=max(float(seconds) for kind, seconds, *_ in lines if kind == "longest"),
    )


def _write(path: Path, each: int, deferred: bool, say: Say) -> None:
    """Write so many records; say what was saved and what was refused."""
    longest = 0.0
    with _school.on_store(_deferred(path) if deferred else _open(path), path.parent) as on:
        writer = _school.Writer(on)
        for _ in range(each):
            began = time.monotonic()
            try:
                say(writer.write())
            except SchoolError as error:
                say(f"refused {error.code}")
            longest = max(longest, time.monotonic() - began)
    say(f"longest {longest}")


def _open(path: Path) -> Store:
    return Store.open(path, clock=lambda: opened.NOW)


def _deferred(path: Path) -> Store:
    """Return a store whose writer begins like a reader and takes the lock when it first writes."""
    writer, reader = engines.sqlite_reader(path), engines.sqlite_reader(path)
    store = Store(writer, reader, place=str(path), clock=lambda: opened.NOW)
    _school.tune(store, "query_only=OFF", "synchronous=FULL")
    return store
