"""Kill -9 of a process that writes through the services: what was saved is there, whole.

Half of the kills fall anywhere from the opening of the store on, half shortly after a save. The
log is folded into the file after every 8 pages in half of the stores, so that kills meet that
too. Control: a writer that says "saved" before its commit must be seen to lose records, and one
that parts its records over two transactions to tear them.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from benchmarks.reliability import _school
from benchmarks.reliability._experiment import Found, Setting, number
from benchmarks.reliability._forked import Say, start
from schoolguard.services import Services
from schoolguard.store.store import Store, Transaction
from tests import opened

KILLS = 1_000
CONTROLS = 60
_A_STORE_SERVES = 50
_SAVES = 5
"""How many saves a kill may come after the first one."""


@dataclass
class Tally:
    """What was counted over many kills."""

    kills: int = 0
    promised: int = 0
    lost: int = 0
    torn: int = 0
    damaged: int = 0
    unasked: int = 0
    damage: set[str] = field(default_factory=set)

    def add(self, promised: set[str], before: frozenset[str], found: _school.Look) -> None:
        """Count what one kill left."""
        self.kills += 1
        self.promised += len(promised)
        self.lost += len(promised - found.uids)
        self.torn += found.torn
        self.damaged += bool(found.damage)
        self.damage.update(found.damage)
        self.unasked += len(found.uids - before - promised)

    @property
    def clean(self) -> bool:
        """Whether nothing is lost, torn or damaged."""
        return not (self.lost or self.torn or self.damaged)


def run(setting: Setting) -> Found:
    """Kill writers and look."""
    base = _school.begin(setting.folder / "base")
    told = killed(setting, base, setting.times(KILLS, least=20), honest)
    early = killed(setting, base, setting.times(CONTROLS, least=20), says_so_early)
    parted = killed(setting, base, setting.times(CONTROLS, least=20), parts_its_writes)
    return Found(
        size=f"{number(told.kills, 'kills')}, {number(told.promised, 'saved records')}",
        result=f"{told.lost} lost, {told.torn} torn, {told.damaged} damaged"
        f" ({told.unasked} there though not yet called saved)",
        control=f"saved said too early: {early.lost} of {early.promised} lost;"
        f" two transactions: {parted.torn} torn",
        kept=told.clean and 2 * told.promised > told.kills and early.lost > 0 and parted.torn > 0,
    )


def killed(
    setting: Setting, base: Path, kills: int, writer: Callable[[Path, int, Say], None]
) -> Tally:
    """Kill a writer so often; each store serves some kills, one after the other."""
    chance, tally = setting.chance(writer.__name__), Tally()
    path, before, first, saves = base, frozenset[str](), 0.0, 0.0
    for turn in range(kills):
        if turn % _A_STORE_SERVES == 0:
            first, saves = _pace(_school.copied(base, setting.folder / "killed"))
            path, before = _school.copied(base, setting.folder / "killed"), frozenset()
        pages = 8 if turn // _A_STORE_SERVES % 2 else 1_000
        ended = start(partial(writer, path, pages)).kill(
            chance.uniform(0, saves if turn % 2 else first + saves),
            of_first_line=bool(turn % 2),
        )
        if not ended.killed:
            raise RuntimeError(f"the writer ended by itself: {ended}")
        promised = {uid for line in ended.lines for uid in line.split()[1:]}
        found = _school.look(path)
        tally.add(promised, before, found)
        before = found.uids
    return tally


def _pace(path: Path) -> tuple[float, float]:
    """Return how long the first save takes here just now, from the start on, and some more."""
    began = time.monotonic()
    writer = start(partial(honest, path, 1_000))
    said = writer.hear()
    first = time.monotonic()
    while said.count(b"\n") < _SAVES:
        said += writer.hear()
    more = time.monotonic()
    writer.kill(0, of_first_line=False)
    return first - began, more - first


def honest(path: Path, pages: int, say: Say) -> None:
    """Write until killed; say what was saved when the service has come back."""
    with _folding(path, pages) as on:
        writer = _school.Writer(on)
        while True:
            say(writer.write())


def says_so_early(path: Path, pages: int, say: Say) -> None:
    """Say that a record is saved before its transaction is committed."""
    done = Transaction.done

    def soon(self: Transaction, result_uid: str, *topics: str) -> None:
        say(f"early {result_uid}")
        done(self, result_uid, *topics)

    Transaction.done = soon  # type: ignore[method-assign]
    honest(path, pages, lambda _: None)


def parts_its_writes(path: Path, pages: int, say: Say) -> None:
    """Commit a record's rows before its audit line and its details."""
    part_writes()
    honest(path, pages, say)


def part_writes() -> None:
    """Let this process commit after each row, in the middle of a service's transaction."""
    from schoolguard.store import rows

    add = rows.add

    def parted(tx: Transaction, *more: object, **options: object) -> object:
        added = add(tx, *more, **options)  # type: ignore[arg-type]
        tx.connection.exec_driver_sql("COMMIT")
        tx.connection.exec_driver_sql("BEGIN IMMEDIATE")
        return added

    rows.add = parted  # type: ignore[assignment]


@contextmanager
def _folding(path: Path, pages: int) -> "Iterator[Services]":
    """Open the services; the log is folded into the file after so many pages."""
    store = Store.open(path, clock=lambda: opened.NOW)
    _school.tune(store, f"wal_autocheckpoint={pages}")
    with _school.on_store(store, path.parent) as on:
        yield on
