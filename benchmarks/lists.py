"""Long lists of 100,000 rows, beside plain SQL and beside a bare table over tuples.

Each contestant runs in a process of its own, turn by turn, so that all meet the same moments of a
busy machine: the window's list of names, a table over all rows as tuples, and the statements by
hand over the same file. Rows are measured until they are painted, orders and filters until every
key and the first rows are there, a statement until its last row is fetched; memory is what the
process grew by. Search is measured beside LIKE.

    python -m benchmarks.lists [--rounds 5] [--rows 100000]
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import psutil
from sqlalchemy import insert

from schoolguard import app, pinyin
from schoolguard.domain.roster import RosterClass
from schoolguard.domain.school import ImportRoster, SaveSchool
from schoolguard.services import Services
from schoolguard.store import search
from schoolguard.store.tables import pupil, school_class

Measured = dict[str, Any]
"""Milliseconds of the wall and of the processors, or MB."""
_FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗单曾仇欧阳"
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰涛明超秀英华玉兰平刚桂若曦一喆川"
_CLASSES = 240
_JUMPS = 40
_WORDS = ("张", "张伟", "张伟芳", "阳秀英华", "无此人名")
_BY_HAND = """
SELECT p.id FROM pupil p JOIN school_class c ON c.id = p.class_id
WHERE p.deleted_at IS NULL AND c.deleted_at IS NULL AND c.school_year_id = 1 {and_} ORDER BY {by}
"""
_BY_CLASS = "c.school_year_id, c.grade, c.number, c.id, p.seat_key, p.id"


def fill(folder: Path, rows: int) -> None:
    """Make a school with so many pupils in 240 classes, past the roster's own bounds."""
    draw = random.Random(7)
    with app.open_services(folder) as on:
        command = SaveSchool(
            action_id="1", version=0, name="实验学校", keep_names=True, keep_phones=False
        )
        on.school.save(command)
        classes = tuple(RosterClass(1 + n // 20, 1 + n % 20, "", 1) for n in range(_CLASSES))
        year = on.classes.this_year()
        on.roster.write(
            ImportRoster(action_id="2", school_year=year, classes=classes, source="名册")
        )
        with _writing(on) as tx:
            ids = tx.connection.execute(
                school_class.select().order_by(school_class.c.grade, school_class.c.number)
            ).all()
            made, entries = [], []
            for place in range(rows):
                name = draw.choice(_FAMILY) + "".join(
                    draw.choices(_GIVEN, k=draw.choice((1, 2, 3)))
                )
                its = ids[place % _CLASSES]
                made.append(
                    {
                        "uid": f"p{place}",
                        "version": 1,
                        "class_id": its.id,
                        "seat_no": str(1 + place // _CLASSES),
                        "student_no": f"2026{place:06}",
                        "name": name,
                        "gender": "女" if place % 2 else "男",
                        "guardian": "",
                        "phone": "",
                        "name_key": pinyin.sort_key(name, person=True),
                        "seat_key": pinyin.sort_key(str(1 + place // _CLASSES)),
                    }
                )
                entries.append((f"p{place}", name, its.name, name))
            tx.connection.execute(insert(pupil), made)
            search.put(tx, "pupil", entries)
            tx.connection.exec_driver_sql("ANALYZE")


@contextmanager
def _writing(on: Services) -> Iterator[Any]:
    with on.pupils.office.store.begin(actor="office", action="x", action_id="3") as tx:
        yield tx


def main() -> None:
    """Run the rounds and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--play", choices=tuple(_PLAYS), help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_known_args()[0]
    if given.play:
        sys.stdout.write(json.dumps(_PLAYS[given.play](given.folder)))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder, given.rows)
        found: dict[str, dict[str, list[Any]]] = {play: {} for play in _PLAYS}
        for _ in range(given.rounds):
            for play in _PLAYS:
                for what, value in _run(play, folder).items():
                    found[play].setdefault(what, []).append(value)
    _print(given.rows, given.rounds, found)


def _run(play: str, folder: Path) -> Measured:
    command = [sys.executable, "-m", "benchmarks.lists", "--play", play, "--folder", str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, check=True, capture_output=True, env=environment)
    measured: Measured = json.loads(done.stdout.splitlines()[-1])
    return measured


# The contestants, each in a process of its own


class _Stage:
    """An application, what may be painted on it, and how much the process has grown since."""

    def __init__(self) -> None:
        from PySide6.QtWidgets import QTableView

        from schoolguard.ui.application import create_application

        self.app = create_application(["lists"], "zh_CN", "light")
        self._process = psutil.Process()
        warm = QTableView()  # fonts, styles and the platform are nobody's own
        warm.resize(1000, 620)
        warm.show()
        self.until(lambda: True)
        self.warm = warm
        self.before = self._process.memory_info().rss

    def until(self, there: Callable[[], bool], *signals: Any, painted: bool = True) -> None:
        """Let the window live until one of the signals finds it there, and painted unless told."""
        from PySide6.QtCore import QEventLoop

        loop = QEventLoop()

        def look(*_given: object) -> None:
            if there():
                loop.quit()

        for signal in signals:
            signal.connect(look)
        if not there():
            loop.exec()
        for signal in signals:
            signal.disconnect(look)
        if painted:
            self.app.processEvents()

    def grown(self) -> float:
        """Return how much memory has come, in MB."""
        grown: float = (self._process.memory_info().rss - self.before) / 1e6
        return grown


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Return the milliseconds that work takes: of the wall, and of the processors."""
    began, spent = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - began) * 1000, (time.process_time() - spent) * 1000


def _middle(times: Iterable[tuple[float, float]]) -> tuple[float, float]:
    walls, spent = zip(*times, strict=True)
    return statistics.median(walls), statistics.median(spent)


def _play_ours(folder: Path) -> Measured:
    from schoolguard.domain.listing import Arrangement
    from schoolguard.ui.jobs import ThreadJobs
    from schoolguard.ui.models.pupils import NAME, PupilsModel
    from schoolguard.ui.widgets.table import TableView

    pinyin.sounds("一")
    with app.open_services(folder, writable=False) as on:
        year = on.classes.this_year()
        stage, jobs = _Stage(), ThreadJobs()
        model = PupilsModel(jobs)
        table = TableView()
        table.setModel(model)
        table.resize(1000, 620)
        table.show()
        loaded: list[int] = []
        model.loaded.connect(lambda: loaded.append(1))

        def first() -> None:
            model.set_source(on.pupils, str(year))
            stage.until(lambda: model.rowCount() > 0, model.modelReset)

        found: Measured = {"first rows": _timed(first)}
        stage.until(lambda: bool(loaded), model.loaded)
        found["grown"] = stage.grown()
        draw = random.Random(3)

        def jump() -> None:
            place = draw.randrange(model.rowCount() - 40)
            table.scrollTo(model.index(place, 0), TableView.ScrollHint.PositionAtTop)
            last = table.rowAt(table.viewport().height() - 1)
            stage.until(
                lambda: model.at(place) is not None and model.at(last) is not None,
                model.dataChanged,
            )

        found["jump"] = _middle(_timed(jump) for _ in range(_JUMPS))

        def arranged(wanted: Arrangement) -> Callable[[], None]:
            def work() -> None:
                loaded.clear()
                model.arrange(wanted)
                stage.until(lambda: bool(loaded), model.loaded, painted=False)

            return work

        found["sort"] = _timed(arranged(Arrangement(order=(NAME, False))))
        found["sort by class"] = _timed(arranged(Arrangement()))
        found["filter 张"] = _timed(arranged(Arrangement(search="张")))
        found["filter 张伟"] = _timed(arranged(Arrangement(search="张伟")))
        jobs.close()
    return found


def _play_tuples(folder: Path) -> Measured:
    from schoolguard.ui.models.rows import Index, Role, Rows
    from schoolguard.ui.widgets.table import TableView

    class Tuples(Rows[Any]):
        """All rows at hand, as they came from the database."""

        def heads(self) -> tuple[str, ...]:
            return ("班级", "座号", "姓名", "性别", "学号", "监护人", "电话")

        def data(self, index: Index, role: int = Role.DisplayRole) -> object:
            return self._rows[index.row()][index.column()] if role == Role.DisplayRole else None

    with app.open_services(folder, writable=False) as on, on.pupils.office.read() as reader:
        stage, model, table = _Stage(), Tuples(), TableView()
        table.setModel(model)
        table.resize(1000, 620)
        table.show()
        raw = reader.connection.connection.cursor()
        columns = "c.name, p.seat_no, p.name, p.gender, p.student_no, p.guardian, p.phone"
        statement = _BY_HAND.replace("p.id FROM", f"{columns} FROM").format(and_="", by=_BY_CLASS)

        def first() -> None:
            model.set_rows(raw.execute(statement).fetchall())
            stage.until(lambda: True)

        found: Measured = {"first rows": _timed(first), "grown": stage.grown()}
        draw = random.Random(3)

        def jump() -> None:
            place = draw.randrange(model.rowCount() - 40)
            table.scrollTo(model.index(place, 0), TableView.ScrollHint.PositionAtTop)
            stage.until(lambda: True)

        found["jump"] = _middle(_timed(jump) for _ in range(_JUMPS))
    return found


def _play_sql(folder: Path) -> Measured:
    with app.open_services(folder, writable=False) as on, on.pupils.office.read() as reader:
        raw = reader.connection.connection.cursor()

        def all_of(statement: str, *given: str) -> tuple[float, float]:
            return _timed(lambda: raw.execute(statement, given).fetchall())

        plain = _BY_HAND.format(and_="", by=_BY_CLASS)
        all_of(plain)
        by_name = _BY_HAND.format(and_="", by="p.name_key, p.id")
        like = _BY_HAND.format(and_="AND p.name LIKE ?", by=_BY_CLASS)
        found = {
            "first rows": all_of(f"{plain} LIMIT 100"),
            "sort": all_of(by_name),
            "sort by class": all_of(plain),
            "filter 张": all_of(like, "%张%"),
            "filter 张伟": all_of(like, "%张伟%"),
        }
        for word in _WORDS:
            spaced = f"%{' '.join(word)}%"
            statement = "SELECT id FROM search_entry WHERE words LIKE ?"
            found[f"search {word}"] = _middle(all_of(statement, spaced) for _ in range(5))
    return found


def _play_search(folder: Path) -> Measured:
    pinyin.sounds("一")
    with app.open_services(folder, writable=False) as on, on.pupils.office.read() as reader:
        search.find(reader, "热身")
        found = {}
        for word in (*_WORDS, "zw", "zhangwei"):
            times = [_timed(partial(search.find, reader, word)) for _ in range(5)]
            found[f"search {word}"] = _middle(times)
    return found


_PLAYS: dict[str, Callable[[Path], Measured]] = {
    "ours": _play_ours,
    "tuples": _play_tuples,
    "sql": _play_sql,
    "search": _play_search,
}


def _print(rows: int, rounds: int, found: dict[str, dict[str, list[Any]]]) -> None:
    def middle(play: str, what: str, of: int = 1) -> float | None:
        """Return the median of the processors' time (``of`` 0: of the wall's), or of the MB."""
        values = found[play].get(what)
        if values is None:
            return None
        found_middle: float = statistics.median(
            one[of] if isinstance(one, list) else one for one in values
        )
        return found_middle

    def cell(play: str, what: str) -> str:
        spent, wall = middle(play, what), middle(play, what, 0)
        if spent is None:
            return "-"
        return f"{spent:.1f}" if spent == wall else f"{spent:.1f} ({wall:.0f})"

    print(f"{rows:,} rows, median of {rounds} rounds: ms of CPU (of the wall), memory in MB")
    print(f"{'':16}{'list of names':>18}{'plain SQL':>18}{'all as tuples':>18}{'x SQL':>8}")
    for what in (
        "first rows",
        "jump",
        "sort",
        "sort by class",
        "filter 张",
        "filter 张伟",
        "grown",
    ):
        ours, sql = middle("ours", what), middle("sql", what)
        times = f"{ours / sql:.1f}" if ours and sql else "-"
        cells = "".join(f"{cell(play, what):>18}" for play in ("ours", "sql", "tuples"))
        print(f"{what:16}{cells}{times:>8}")
    print(f"\n{'Ctrl+K':16}{'the best 20':>18}{'all by LIKE':>18}")
    for what in found["search"]:
        print(f"{what:16}{cell('search', what):>18}{cell('sql', what):>18}")


if __name__ == "__main__":
    main()
