"""Kill -9 in the middle of what changes much: all of before is there, or all of after.

A process imports a roster, upgrades a store of each earlier version, restores a backup, purges; it
ends before one of its writes, all of them in turn. Then the store is opened: it holds the rows of
before or those of after to the last one, is sound, and doing the same again ends well. Control:
an import that commits in between must be caught half way.
"""

import hashlib
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final
from uuid import UUID

from benchmarks.reliability import _school, _shim, kills
from benchmarks.reliability._experiment import Found, Setting, number
from benchmarks.reliability._forked import Say, start
from schoolguard import services
from schoolguard.domain.retention import Purge
from schoolguard.domain.roster import ReadOptions
from schoolguard.domain.school import ImportRoster
from schoolguard.services import Services
from schoolguard.store.engine import raw_sqlite
from schoolguard.store.store import Store
from tests import opened
from tests.exchange import corpus

KILLS = 204
CONTROLS = 20
_OLD: Final = Path(corpus.__file__).parents[1] / "store" / "old"
_OURS = "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'search_index_%' ORDER BY name"

Act = Callable[[Path], object]


@dataclass(frozen=True, slots=True)
class Step:
    """Something that changes much: the folder it begins with, and what is done there."""

    name: str
    begin: Path
    act: Act


def run(setting: Setting) -> Found:
    """Kill each step at its writes and look."""
    folder = setting.folder
    steps = [*_upgrades(folder), _import(folder), _restore(folder), _purge(folder)]
    each = setting.times(KILLS, least=3 * len(steps)) // len(steps)
    told = {step.name: _killed(setting, step, each) for step in steps}
    parted = _killed(setting, _parted(setting.folder), setting.times(CONTROLS, least=6))
    whole = Counter[str]()
    for one in told.values():
        whole += one
    return Found(
        size=f"{number(each * len(steps), 'kills')} ({', '.join(told)})",
        result=f"{whole['between']} between, {whole['unsound']} unsound,"
        f" {whole['again']} not finished when done again"
        f" (before {whole['before']}, after {whole['after']})",
        control=f"an import that commits in between: {parted['between']} of"
        f" {parted.total()} half done",
        kept=not (whole["between"] or whole["unsound"] or whole["again"])
        and whole["before"] > 0
        and whole["after"] > 0
        and parted["between"] > 0,
    )


def _killed(setting: Setting, step: Step, times: int) -> Counter[str]:
    """End the step before some of its writes, spread over all of them."""
    folder = setting.folder / "killed"
    writes = int(start(partial(_counted, _fresh(step, folder), step.act)).wait().lines[-1])
    after, before = rows_of(folder), rows_of(_fresh(step, folder))
    found = Counter[str]()
    for turn in range(times):
        at = 1 + turn * (writes - 1) // (times - 1)
        ended = start(partial(_ended, _fresh(step, folder), step.act, at)).wait()
        if not ended.killed and ended.code:  # one that is quicker this time ends by itself
            raise RuntimeError(f"{step.name} failed before its write {at}")
        found[_state(folder, before, after)] += 1
        if _school.damage_of(folder / _school.DATABASE):
            found["unsound"] += 1
        if found["between"]:
            continue
        done = start(partial(_again, folder, step.act)).wait()
        found["again"] += done.code != 0 or rows_of(folder) != after
    return found


def _state(folder: Path, before: str, after: str) -> str:
    now = rows_of(folder)
    return "before" if now == before else "after" if now == after else "between"


def _fresh(step: Step, folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(step.begin, folder)
    return folder


def _counted(folder: Path, act: Act, say: Say) -> None:
    _shim.count_calls(folder)
    act(folder)
    say(str(_shim.calls()))


def _ended(folder: Path, act: Act, at: int, _: Say) -> None:
    _shim.die_at(at, folder)
    act(folder)


def _again(folder: Path, act: Act, _: Say) -> None:
    act(folder)


def rows_of(folder: Path) -> str:
    """Return one value for all that a store holds, its schema too, however old it is."""
    raw = raw_sqlite(folder / _school.DATABASE)
    whole = hashlib.sha256()
    try:
        for name, sql in raw.execute(_OURS).fetchall():
            whole.update(f"{name} {sql}".encode())
            if sql and sql.startswith("CREATE TABLE"):
                rows = raw.execute(f'SELECT * FROM "{name}"').fetchall()
                whole.update("\n".join(sorted(map(repr, rows))).encode())
    finally:
        raw.close()
    return whole.hexdigest()


@contextmanager
def _at(folder: Path) -> Iterator[Services]:
    """Open the services with ids that are the same in each run."""
    numbers = count(1)
    store = Store.open(
        folder / _school.DATABASE,
        clock=lambda: opened.NOW,
        uids=lambda: str(UUID(int=next(numbers))),
    )
    try:
        office = services.Office(store, folder)
        office.steps.session = "the same in each run"
        yield services.build(office)
    finally:
        store.close()


def _upgrades(folder: Path) -> list[Step]:
    steps = []
    for old in sorted(_OLD.glob("*.db")):
        begin = folder / f"begin-{old.stem}"
        begin.mkdir()
        shutil.copy(old, begin / _school.DATABASE)
        steps.append(Step(f"upgrade of {old.stem}", begin, _open))
    return steps


def _open(folder: Path) -> None:
    with _at(folder):
        pass


def _import(folder: Path) -> Step:
    begin = _school.begin(folder / "begin-import", names=True).parent
    roster = corpus.messy_roster(folder / "roster.xlsx", classes=6, pupils=240)
    options = ReadOptions(opened.YEAR, 1, 6, keep_names=True, keep_phones=True)
    with _school.at(begin / _school.DATABASE) as on:
        classes = on.roster.read(roster, options).classes
    command = ImportRoster(
        action_id=str(UUID(int=7)), school_year=opened.YEAR, classes=classes, source=roster.name
    )

    def act(at: Path) -> None:
        with _at(at) as on:
            on.roster.write(command)

    return Step("import", begin, act)


def _parted(folder: Path) -> Step:
    step = Step("import", folder / "begin-import", _import(folder / "parted").act)

    def act(at: Path) -> None:
        kills.part_writes()
        step.act(at)

    return Step("import in parts", step.begin, act)


def _restore(folder: Path) -> Step:
    path = _school.begin(folder / "begin-restore")
    with _school.at(path) as on:
        writer = _school.Writer(on)
        for _ in range(12):
            writer.write()
        on.backups.write(path.parent / "copy.sgbak")
        for _ in range(8):
            writer.write()

    def act(at: Path) -> None:
        with _at(at) as on:
            on.backups.restore(at / "copy.sgbak", keep=on.backups.path_for_present())

    return Step("restore", path.parent, act)


def _purge(folder: Path) -> Step:
    """Delete pupils for good, in the store and in a backup of it."""
    step = _import(folder / "to-purge")
    step.act(step.begin)
    with _at(step.begin) as on:
        (step.begin / "backups").mkdir(exist_ok=True)
        on.backups.write(step.begin / "backups" / "copy.sgbak")
    command = Purge(action_id=str(UUID(int=9)), school_years=(opened.YEAR,))

    def act(at: Path) -> None:
        with _at(at) as on:
            on.retention.purge(command)

    return Step("purge", step.begin, act)
