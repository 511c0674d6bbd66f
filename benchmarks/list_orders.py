"""Every order and filter of the long lists, on 100,000 rows, beside the same statement by hand.

Names, the audit trail, the activities of all months, the slips of a leaflet. ``ours`` is what the
window waits for: every key in order, and the first rows; ``by hand`` is the plain SQL over the same
file, every id fetched. Turn by turn, the median of the rounds, in milliseconds of the processors.

    python -m benchmarks.list_orders [--rounds 5] [--rows 100000]
"""

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Table, insert, select, update

from benchmarks.lists import fill as fill_names
from schoolguard import app, pinyin
from schoolguard.domain.listing import Asked, LongList
from schoolguard.services import Services
from schoolguard.store import search
from schoolguard.store.leaflet_tables import leaflet, slip
from schoolguard.store.tables import activity, audit_line, campaign, pupil, school, school_class

_PEOPLE: Final = ("张三", "李老师", "单雄信", "王警官", "欧阳老师", "赵校长")
_PLACES: Final = ("多功能厅", "操场", "本班教室", "阶梯教室", "")
_LEAFLET: Final = "leaflet-of-many"
_NAMES: Final = """
SELECT p.id FROM pupil p JOIN school_class c ON c.id = p.class_id
WHERE p.deleted_at IS NULL AND c.deleted_at IS NULL AND c.school_year_id = 1 {and_} ORDER BY {by}
"""
_TRAIL: Final = "SELECT id FROM audit_line WHERE 1 {and_} ORDER BY {by}"
_EVERY: Final = """
SELECT a.id FROM activity a JOIN campaign m ON m.id = a.campaign_id
LEFT JOIN school_class c ON c.id = a.class_id
WHERE a.deleted_at IS NULL AND m.deleted_at IS NULL {and_} ORDER BY {by}
"""
_SAID: Final = """
(a.place LIKE '%{word}%' OR a.leader LIKE '%{word}%' OR a.title LIKE '%{word}%')
"""
_SLIPS: Final = """
SELECT s.id FROM slip s JOIN leaflet l ON l.id = s.leaflet_id
JOIN school_class c ON c.id = s.class_id LEFT JOIN pupil p ON p.id = s.pupil_id
WHERE l.uid = 'leaflet-of-many' AND l.deleted_at IS NULL AND c.deleted_at IS NULL
AND p.deleted_at IS NULL {and_} ORDER BY {by}
"""


@dataclass(frozen=True, slots=True)
class Play:
    """One list, its statement by hand, and per column its order and a value to filter for."""

    name: str
    source: Callable[[Services], LongList[Any]]
    scope: str
    by_hand: str
    own: str
    orders: dict[str, str]
    only: dict[str, tuple[str, str]]
    sought: dict[str, str]
    falls: bool = False


def _plays(year: str) -> tuple[Play, ...]:
    return (
        Play(
            "names",
            lambda on: on.pupils,
            year,
            _NAMES,
            "c.grade, c.number, c.id, p.seat_key, p.id",
            {
                "class": "c.grade, c.number, c.id, p.seat_key, p.id",
                "seat": "p.seat_key, p.name_key, p.id",
                "name": "p.name_key, p.id",
                "gender": "p.gender, p.name_key, p.id",
                "student": "p.student_no, p.id",
                "guardian": "p.guardian, p.id",
                "phone": "p.phone, p.id",
            },
            {
                "class": ("c.name", "七年级9班"),
                "seat": ("p.seat_no", "7"),
                "gender": ("p.gender", "女"),
                "guardian": ("p.guardian", "张三"),
                "phone": ("p.phone", "13800000007"),
            },
            {
                "张": "p.name LIKE '%张%'",
                "张伟": "p.name LIKE '%张伟%'",
                "138": "p.phone LIKE '%138%'",
            },
        ),
        Play(
            "trail",
            lambda on: on.audit,
            "",
            _TRAIL,
            "id DESC",
            {
                "at": "id",
                "actor": "actor, id",
                "action": "action, id",
                "noun": "noun, id",
                "row_uid": "row_uid, id",
            },
            {
                "actor": ("actor", "teacher7"),
                "action": ("action", "activity.log"),
                "noun": ("noun", "pupil"),
                "row_uid": ("row_uid", "r77"),
            },
            {"teacher7": "(actor LIKE '%teacher7%' OR row_uid = 'teacher7')"},
            falls=True,
        ),
        Play(
            "every activity",
            lambda on: on.every_activity,
            "",
            _EVERY,
            "a.held_on DESC, a.id DESC",
            {
                "day": "a.held_on, a.id",
                "campaign": "m.starts_on, a.held_on, a.id",
                "kind": "a.kind, a.held_on, a.id",
                "class": "c.grade, c.number, a.held_on, a.id",
                "title": "a.title, a.held_on, a.id",
                "place": "a.place, a.held_on, a.id",
                "leader": "a.leader, a.held_on, a.id",
                "heads": "a.present_heads, a.held_on, a.id",
            },
            {
                "day": ("a.held_on", "2024-05-06"),
                "kind": ("a.kind", "lecture"),
                "class": ("c.name", "七年级9班"),
                "title": ("a.title", "讲座7"),
                "place": ("a.place", "操场"),
                "leader": ("a.leader", "单雄信"),
                "heads": ("a.present_heads", "17"),
            },
            {
                "操场": _SAID.format(word="操场"),
                "单雄信": _SAID.format(word="单雄信"),
            },
            falls=True,
        ),
        Play(
            "slips",
            lambda on: on.every_slip,
            _LEAFLET,
            _SLIPS,
            "c.grade, c.number, c.id, s.id",
            {
                "class": "c.grade, c.number, c.id, s.id",
                "seat": "length(s.seat), s.seat, s.id",
                "name": "coalesce(p.name_key, ''), s.id",
                "code": "s.code, s.id",
                "state": "s.state, s.state_on, s.id",
                "state_on": "s.state_on, s.id",
                "because": "s.because, s.id",
            },
            {
                "class": ("c.name", "七年级9班"),
                "seat": ("s.seat", "7"),
                "state": ("s.state", "out"),
                "because": ("s.because", "外出"),
            },
            {"张伟": "p.name LIKE '%张伟%'", "外出": "s.because LIKE '%外出%'"},
        ),
    )


def fill(folder: Path, rows: int) -> None:
    """Make so many names, lines of the trail, activities and slips."""
    fill_names(folder, rows)
    draw = random.Random(11)
    with (
        app.open_services(folder) as on,
        on.pupils.office.store.begin(actor="office", action="x", action_id="4") as tx,
    ):
        run = tx.connection.execute
        run(update(school).values(keep_phones=True))
        tx.connection.exec_driver_sql(
            "UPDATE pupil SET guardian = '家长' || (id % 9001), phone = '138' || printf('%08d', id)"
        )
        run(insert(audit_line), [_line(draw, n) for n in range(rows)])
        months = _months(tx, 20)
        classes = list(run(select(school_class.c.id)).scalars())
        run(insert(activity), [_activity(draw, n, months, classes) for n in range(rows)])
        found = run(select(activity.c.uid, activity.c.title)).all()
        search.put(tx, "activity", [(row.uid, row.title, "", row.title) for row in found])
        of = _leaflet(tx, months[0])
        pupils = run(select(pupil.c.id, pupil.c.class_id)).all()
        run(insert(slip), [_slip(draw, n, of, *one) for n, one in enumerate(pupils)])
        tx.connection.exec_driver_sql("ANALYZE")


def _line(draw: random.Random, n: int) -> dict[str, Any]:
    return {
        "at": datetime(2020, 9, 1, tzinfo=UTC) + timedelta(minutes=n),
        "actor": draw.choice(("office", *(f"teacher{k}" for k in range(40)))),
        "action": draw.choice(("activity.log", "class.save", "slip.read")),
        "noun": draw.choice(("activity", "pupil", "slip")),
        "row_uid": f"r{n % 50_000}",
        "fields": "[]",
        "chain": "",
    }


def _slip(draw: random.Random, n: int, of: int, pupil_id: int, class_id: int) -> dict[str, Any]:
    return {
        "uid": f"s{n}",
        "version": 1,
        "leaflet_id": of,
        "class_id": class_id,
        "pupil_id": pupil_id,
        "seat": str(1 + n // 240),
        "code": f"C{n:09}",
        "state": draw.choice(("out", "back_signed", "back_unsigned", "excused")),
        "state_on": None if n % 3 else date(2026, 11, 1 + n % 28),
        "new_code": "",
        "because": "外出" if n % 50 == 0 else "",
    }


def _leaflet(tx: Any, campaign_id: int) -> int:
    texts = dict.fromkeys(("body", "contact", "slip_words"), "")
    flags = {"with_slip": True, "before_home": True, "studied_together": False}
    return _added(
        tx,
        leaflet,
        uid=_LEAFLET,
        campaign_id=campaign_id,
        key="k",
        title="给家长的一封信",
        band="junior",
        paper="A5",
        **texts,
        **flags,
    )


def _months(tx: Any, count: int) -> list[int]:
    texts = dict.fromkeys(("theme", "written_into"), "")
    notice = {f"notice_{name}": "" for name in ("issuer", "title", "number", "asks", "contact")}
    made = []
    for n in range(count):
        starts = date(2016 + n // 2, 5 if n % 2 else 11, 1)
        days = {"starts_on": starts, "ends_on": starts + timedelta(days=29)}
        named = {"uid": f"m{n}", "key": f"m{n}", "title": f"第{n}次宣传月"}
        made.append(_added(tx, campaign, **named, **days, **texts, **notice))
    return made


def _added(tx: Any, table: Table, **values: Any) -> int:
    made = tx.connection.execute(insert(table).values(version=1, **values)).inserted_primary_key
    return int(made[0])


def _activity(draw: random.Random, n: int, months: list[int], classes: list[int]) -> dict[str, Any]:
    return {
        "uid": f"a{n}",
        "version": 1,
        "campaign_id": months[n % len(months)],
        "kind": draw.choice(("class_meeting", "lecture", "board")),
        "class_id": draw.choice(classes) if n % 3 else None,
        "title": f"讲座{n % 500}" if n % 2 else "",
        "held_on": date(2016, 9, 1) + timedelta(days=n % 3650),
        "starts_at": "",
        "ends_at": "",
        "place": draw.choice(_PLACES),
        "leader": draw.choice(_PEOPLE),
        "leader_post": "",
        "leader_unit": "",
        "present_heads": n % 50 if n % 4 else None,
        "present_about": "exact",
        "pieces_about": "exact",
        "times_about": "exact",
        "content": "",
    }


def measure(folder: Path, rounds: int) -> dict[str, dict[str, tuple[float, float, int]]]:
    """Return the milliseconds of ours and by hand, and how many rows, by list and by what."""
    pinyin.sounds("一")
    found: dict[str, dict[str, tuple[float, float, int]]] = {}
    with app.open_services(folder, writable=False) as on, on.pupils.office.read() as reader:
        raw = reader.connection.connection.cursor()
        for play in _plays(str(on.classes.this_year())):
            source = play.source(on)
            for what, asked, statement in _questions(play):
                ours, hand, count = [], [], 0
                for _ in range(rounds):
                    began = time.process_time()
                    keys = source.keys(asked)
                    source.rows(keys[:100], asked.scope)
                    ours.append(time.process_time() - began)
                    began = time.process_time()
                    rows = raw.execute(statement).fetchall()
                    hand.append(time.process_time() - began)
                    count = len(keys)
                    if not asked.search and count != len(rows):
                        raise AssertionError(f"{play.name} {what}: {count} and {len(rows)} rows")
                spent = statistics.median(ours) * 1000, statistics.median(hand) * 1000
                found.setdefault(play.name, {})[what] = (*spent, count)
    return found


def _questions(play: Play) -> list[tuple[str, Asked, str]]:
    made = [("own order", Asked(scope=play.scope), play.by_hand.format(and_="", by=play.own))]
    for column, by in play.orders.items():
        asked = Asked(scope=play.scope, order=column)
        made.append((f"sort {column}", asked, play.by_hand.format(and_="", by=by)))
        down = ", ".join(f"{one} DESC" for one in by.split(", ")) if "(" not in by else ""
        if down:
            asked = Asked(scope=play.scope, order=column, falling=True)
            made.append((f"sort {column} down", asked, play.by_hand.format(and_="", by=down)))
    for column, (name, value) in play.only.items():
        asked = Asked(scope=play.scope, only=((column, value),))
        and_ = f"AND {name} = '{value}'"
        made.append((f"only {column}", asked, play.by_hand.format(and_=and_, by=play.own)))
    for word, condition in play.sought.items():
        asked = Asked(scope=play.scope, search=word)
        statement = play.by_hand.format(and_=f"AND {condition}", by=play.own)
        made.append((f"find {word}", asked, statement))
    return made


def main() -> None:
    """Print every list."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_known_args()[0]
    with tempfile.TemporaryDirectory() as name:
        folder = given.folder or Path(name)
        if not any(folder.glob("*.db")):
            folder.mkdir(exist_ok=True)
            fill(folder, given.rows)
        found = measure(folder, given.rounds)
    print(f"{given.rows:,} rows, median of {given.rounds} rounds, ms of CPU")
    for list_name, table in found.items():
        print(f"\n{list_name:24}{'rows':>9}{'ours':>9}{'by hand':>9}{'x':>6}")
        for what, (ours, hand, count) in table.items():
            print(f"{what:24}{count:>9,}{ours:>9.1f}{hand:>9.1f}{ours / hand:>6.1f}")


if __name__ == "__main__":
    main()
