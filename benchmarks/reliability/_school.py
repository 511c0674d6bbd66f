"""A small school on a real store, what writes into it, and what looks whether all is there."""

import hashlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from sqlalchemy import func, select

from schoolguard import services
from schoolguard.domain.activity import ActivityKind, LogActivities
from schoolguard.services import Services
from schoolguard.store import audit, check
from schoolguard.store.store import Reader, Store
from schoolguard.store.tables import action as action_table
from schoolguard.store.tables import activity, audit_line, metadata
from tests import opened

DATABASE: Final = "schoolguard.db"
CLASSES: Final = 6
MANY: Final = 3
"""Of so many classes a meeting is logged at once."""


@contextmanager
def at(path: Path) -> Iterator[Services]:
    """Open the services on a store, as the window does."""
    with on_store(Store.open(path, clock=lambda: opened.NOW), path.parent) as on:
        yield on


@contextmanager
def on_store(store: Store, folder: Path) -> Iterator[Services]:
    """Build the services on an open store, and close it."""
    try:
        yield services.build(services.Office(store, folder))
    finally:
        store.close()


def tune(store: Store, *pragmas: str) -> None:
    """Change what the store's one writing connection was opened with."""
    with store.writer.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        for pragma in pragmas:
            driver.execute(f"PRAGMA {pragma}")


def begin(folder: Path, *, names: bool = False) -> Path:
    """Make a school with six classes and its month; return its store."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / DATABASE
    with at(path) as on:
        opened.name_school(on, names=names, phones=names)
        opened.import_classes(on, *opened.plain_classes(CLASSES))
        opened.begin_campaign(on)
    return path


def copied(path: Path, folder: Path) -> Path:
    """Return a copy of a closed store in a new folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return Path(shutil.copy(path, folder / DATABASE))


class Writer:
    """Writes through the services: four kinds of record in turn."""

    def __init__(self, on: Services) -> None:
        self._on = on
        self._campaign = on.campaigns.current()
        self._classes = on.classes.in_year(opened.YEAR)
        self._turn = 0

    def write(self) -> str:
        """Write one record or several in one call; return what was promised, as ``kind uid``."""
        kinds: tuple[Callable[[], str], ...] = (
            self._activity,
            self._talk,
            self._many,
            self._incident,
        )
        self._turn += 1
        return kinds[self._turn % len(kinds)]()

    def _activity(self) -> str:
        logged = opened.log_activity(
            self._on,
            self._campaign,
            ActivityKind.LECTURE,
            title="专题讲座",
            details=(
                opened.detail("partner:派出所:2:主讲"),
                opened.detail("target:高年级:240余人"),
            ),
        )
        return f"activity {logged.uid}"

    def _talk(self) -> str:
        return f"talk {opened.save_talk(self._on, self._campaign, title='接好电话').uid}"

    def _many(self) -> str:
        first = self._turn % (len(self._classes) - MANY + 1)
        logged = self._on.activities.log_many(
            LogActivities(
                action_id=opened.action(),
                kind=ActivityKind.CLASS_MEETING,
                campaign_uid=self._campaign.uid,
                class_uids=tuple(one.uid for one in self._classes[first : first + MANY]),
                held_on=date(2026, 11, 10),
                place="教室",
                content="看案例，演一演。",
            )
        )
        return "many " + " ".join(one.uid for one in logged)

    def _incident(self) -> str:
        return f"incident {opened.save_incident(self._on, self._campaign).uid}"


@dataclass(frozen=True, slots=True)
class Look:
    """What a store was found to hold: records, half-written ones, damage."""

    uids: frozenset[str]
    torn: int
    damage: tuple[str, ...]


def look(path: Path) -> Look:
    """Open a store as the program does and look through all of it."""
    with at(path) as on, on.school.office.store.read() as reader:
        damage = check.damage(reader)
        if not damage and (broken := audit.first_broken(reader)):
            damage = (f"audit line {broken}",)
        return Look(_uids(reader), 0 if damage else _torn(reader), damage)


def damage_of(path: Path) -> tuple[str, ...]:
    """Open a store as the program does and return what its own checks find."""
    with at(path) as on, on.school.office.store.read() as reader:
        return check.damage(reader)


def _uids(reader: Reader) -> frozenset[str]:
    found: set[str] = set()
    for name in ("activity", "flag_talk", "incident"):
        found |= set(reader.connection.execute(select(metadata.tables[name].c.uid)).scalars())
    return frozenset(found)


def _torn(reader: Reader) -> int:
    """Count what is there in part: a lecture without a detail, a record without its audit line.

    Also of several meetings logged at once some without the others, and an action without what
    it says it made (one of many rows names itself).
    """
    run = reader.connection.execute
    lectures = select(activity.c.uid).where(activity.c.kind == ActivityKind.LECTURE.value)
    details = metadata.tables["detail"]
    theirs = select(func.count()).select_from(details).where(details.c.owner_uid.in_(lectures))
    torn = abs(2 * len(run(lectures).all()) - run(theirs).scalar_one())
    told = set(run(select(audit_line.c.row_uid)).scalars())
    torn += len(_uids(reader) - told)
    meetings = select(func.count()).select_from(activity)
    meetings = meetings.where(activity.c.kind == ActivityKind.CLASS_MEETING.value)
    torn += run(meetings).scalar_one() % MANY
    results = run(select(action_table.c.id, action_table.c.result_uid)).all()
    return torn + len({uid for own, uid in results if uid != own} - told)


def rows_of(path: Path) -> str:
    """Return one value that differs when any row of a store differs."""
    with at(path) as on, on.school.office.store.read() as reader:
        return rows_in(reader)


def rows_in(reader: Reader, *, without: str = "") -> str:
    """Return one value that differs when any row differs.

    ``without`` names an action whose lines in the trail do not count.
    """
    whole = hashlib.sha256()
    for table in metadata.sorted_tables:
        whole.update(table.name.encode())
        for row in reader.connection.execute(select(table).order_by(*table.primary_key)):
            if table is not audit_line or row.action != without:
                whole.update(repr(tuple(row)).encode())
    return whole.hexdigest()
