"""Queries of print runs: one printing of a leaflet, and how many copies each class gets."""

from collections.abc import Collection, Mapping
from functools import cache
from typing import Any, Final

from sqlalchemy import RowMapping, insert, select
from sqlalchemy.sql import Select

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leaflet import PrintRun, RunState
from schoolguard.domain.leaflet_body import Accent
from schoolguard.domain.record import dataclass
from schoolguard.store import audit, evidence, rows
from schoolguard.store.leaflet_tables import leaflet, print_run, print_run_class
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import school_class

NOUN: Final = "print_run"
_OWN: Final = (
    "id", "uid", "version", "named", "paper", "spare", "state", "made_at", "made_by", "settled_on",
    "accent",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RunShare:
    """What one class gets of a run."""

    class_id: int
    class_uid: str
    name: str
    copies: int


@cache
def select_runs() -> Select[tuple[Any, ...]]:
    """Return the statement for live runs of live leaflets."""
    return (
        select(*(print_run.c[name] for name in _OWN), leaflet.c.uid.label("leaflet_uid"))
        .join(leaflet, leaflet.c.id == print_run.c.leaflet_id)
        .where(print_run.c.deleted_at.is_(None), leaflet.c.deleted_at.is_(None))
    )


def add(tx: Transaction, values: Mapping[str, object], shares: Mapping[int, int]) -> str:
    """Add a run with the copies of each class (by its inner id); return its public id."""
    run_id, uid = rows.add(tx, print_run, values)
    new = [
        {
            "uid": tx.new_uid(),
            "version": 1,
            "print_run_id": run_id,
            "class_id": class_id,
            "copies": copies,
        }
        for class_id, copies in shares.items()
    ]
    if new:
        tx.connection.execute(insert(print_run_class), new)
        fields = ("class_id", "copies")
        audit.note_many(tx, print_run_class.name, [(str(one["uid"]), fields) for one in new])
    return uid


def put_share(tx: Transaction, run_id: int, class_id: int, copies: int) -> None:
    """Say how many copies of a run one class gets."""
    mine = (print_run_class.c.print_run_id == run_id) & (print_run_class.c.class_id == class_id)
    known = tx.connection.execute(select(print_run_class).where(mine)).one_or_none()
    if known is None:
        own = {"print_run_id": run_id, "class_id": class_id, "copies": copies}
        rows.add(tx, print_run_class, own)
    else:
        rows.change(tx, print_run_class, known.uid, known.version, {"copies": copies})


def by_uid(reader: Reader, uid: str) -> PrintRun:
    """Return one live run; raises ``store.not_found``."""
    statement = select_runs().where(print_run.c.uid == uid)
    row = reader.connection.execute(statement).mappings().one_or_none()
    if row is None:
        raise SchoolError("store.not_found")
    return _run(row, shares(reader, (row["id"],)).get(row["id"], ()))


def of_leaflets(reader: Reader, leaflet_ids: Collection[int]) -> Mapping[str, tuple[PrintRun, ...]]:
    """Return the runs of each leaflet, the earliest first; two statements whatever the number."""
    statement = select_runs().where(print_run.c.leaflet_id.in_(leaflet_ids))
    found = reader.connection.execute(statement.order_by(print_run.c.id)).mappings().all()
    of_run = shares(reader, [row["id"] for row in found])
    runs: dict[str, list[PrintRun]] = {}
    for row in found:
        runs.setdefault(row["leaflet_uid"], []).append(_run(row, of_run.get(row["id"], ())))
    return {uid: tuple(those) for uid, those in runs.items()}


def shares(reader: Reader, run_ids: Collection[int]) -> Mapping[int, tuple[RunShare, ...]]:
    """Return what each live class gets of each run, by grade and number."""
    statement = (
        select(
            print_run_class.c.print_run_id,
            print_run_class.c.copies,
            school_class.c.id,
            school_class.c.uid,
            school_class.c.grade,
            school_class.c.number,
            school_class.c.name.label("class_name"),
        )
        .join(school_class, school_class.c.id == print_run_class.c.class_id)
        .where(print_run_class.c.print_run_id.in_(run_ids), school_class.c.deleted_at.is_(None))
        .order_by(school_class.c.grade, school_class.c.number)
    )
    found: dict[int, list[RunShare]] = {}
    for row in reader.connection.execute(statement):
        found.setdefault(row.print_run_id, []).append(
            RunShare(row.id, row.uid, row.class_name, row.copies)
        )
    return {run_id: tuple(those) for run_id, those in found.items()}


def classes_of(reader: Reader, leaflet_ids: Collection[int]) -> Mapping[int, frozenset[str]]:
    """Return the classes that the live runs of each leaflet are for, by the leaflet's inner id."""
    statement = (
        select(print_run.c.leaflet_id, school_class.c.uid)
        .join(print_run_class, print_run_class.c.print_run_id == print_run.c.id)
        .join(school_class, school_class.c.id == print_run_class.c.class_id)
        .where(
            print_run.c.leaflet_id.in_(leaflet_ids),
            print_run.c.deleted_at.is_(None),
            school_class.c.deleted_at.is_(None),
        )
        .distinct()
    )
    found: dict[int, set[str]] = {}
    for row in reader.connection.execute(statement):
        found.setdefault(row.leaflet_id, set()).add(row.uid)
    return {leaflet_id: frozenset(uids) for leaflet_id, uids in found.items()}


def remove(tx: Transaction, uid: str, version: int) -> None:
    """Put one run into the bin; raises ``store.stale`` or ``store.not_found``."""
    evidence.remove_of(tx, NOUN, uid)
    rows.into_bin(tx, print_run, by_uid(tx, uid), version)


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take the runs of one removal out of the bin; return how many."""
    back = rows.out_of_bin(tx, print_run, deletion_id)
    return len(back)


def _run(row: RowMapping, of_run: Collection[RunShare]) -> PrintRun:
    return PrintRun(
        **{
            **row,
            "state": RunState(row["state"]),
            "accent": None if row["accent"] is None else Accent(row["accent"]),
        },
        copies=row["spare"] + sum(one.copies for one in of_run),
        class_names=tuple(one.name for one in of_run),
    )
