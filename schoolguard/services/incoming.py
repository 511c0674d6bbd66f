"""What relays and hand-in sheets share: the ground they are held against, and the one write."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from schoolguard.domain import fields
from schoolguard.domain.activity import Activity
from schoolguard.domain.campaign import Campaign, Task, TaskState
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.incoming import (
    VALUES,
    IncomingRecord,
    TakeIncoming,
    Taken,
    check_record,
)
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import SchoolClass, school_year_of
from schoolguard.domain.task import ACTIVITY_OF, earliest
from schoolguard.services.campaigns import matrix
from schoolguard.services.office import Office
from schoolguard.store import activities, campaigns, classes, rows, tasks
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import activity


@dataclass(frozen=True, slots=True)
class Ground:
    """The campaign as it stands: classes, tasks that records fulfil, and the records."""

    campaign: Campaign
    today: date
    tasks: tuple[Task, ...]
    classes: tuple[SchoolClass, ...]
    stored: Mapping[tuple[str, str], tuple[Activity, ...]]
    exempt: Mapping[tuple[str, str], str]
    left: Mapping[str, frozenset[str]]
    """The classes that are not through with each task and have to be."""

    @property
    def school_year(self) -> int:
        """Return the calendar year in which the campaign's school year began."""
        return school_year_of(self.campaign.starts_on)

    def records(self, class_uid: str, task_uid: str) -> tuple[Activity, ...]:
        """Return a class's records of a task, the latest first."""
        return self.stored.get((class_uid, task_uid), ())

    def proposed(self, tasks: Iterable[Task], class_uids: Collection[str]) -> Task | None:
        """Return the earliest task that one of these classes has open; else the last of them."""
        order = earliest(tasks)
        wanted = (one for one in order if not self.left[one.uid].isdisjoint(class_uids))
        return next(wanted, order[-1] if order else None)

    def doubts(self, class_uid: str, task_uid: str) -> tuple[SchoolError, ...]:
        """Return what speaks against logging a task for a class."""
        task = next((one for one in self.tasks if one.uid == task_uid), None)
        if task is not None and not task.is_for(class_uid):
            return (SchoolError("incoming.not_for", task=task.title),)
        because = self.exempt.get((task_uid, class_uid), "")
        return (SchoolError("incoming.exempt", because=because),) if because else ()


def ground(reader: Reader, office: Office, campaign_uid: str) -> Ground:
    """Read the ground; raises ``store.not_found``."""
    campaign = campaigns.by_uid(reader, campaign_uid)
    found = matrix(reader, office, campaign)
    records = {
        one.uid: one
        for read in (activities.in_campaign, activities.besides_meetings)
        for one in read(reader, campaign_uid)
    }
    cells = [(row.class_uid, cell) for row in found.rows for cell in row.cells]
    left: dict[str, set[str]] = {one.uid: set() for one in found.tasks}
    for class_uid, cell in cells:
        if cell.state in (TaskState.LATE, TaskState.NOT_BEGUN):
            left[cell.task_uid].add(class_uid)
    return Ground(
        campaign=campaign,
        today=found.today,
        tasks=tuple(task for task in found.tasks if task.kind in ACTIVITY_OF),
        classes=classes.in_year(reader, school_year_of(campaign.starts_on)),
        stored={
            (class_uid, cell.task_uid): tuple(
                records[one] for one in cell.activity_uids if one in records
            )
            for class_uid, cell in cells
        },
        exempt={
            (cell.task_uid, class_uid): cell.exempt_because
            for class_uid, cell in cells
            if cell.exempt_because
        },
        left={task_uid: frozenset(some) for task_uid, some in left.items()},
    )


def leader_of(written: str, of_class: SchoolClass) -> str:
    """Return who led: the class teacher where nobody, or only 王老师 of the same name, is said."""
    teacher = of_class.class_teacher
    bare = written.removesuffix("老师").removesuffix("主任")
    if not written or (teacher and bare and teacher.startswith(bare)):
        return teacher
    return written


def take(office: Office, action: str, command: TakeIncoming) -> Taken:
    """Write confirmed records in one transaction; a retry finds what was written.

    Raises ``incoming.nothing``, ``activity.*``, ``field.*``, ``store.stale``, ``store.not_found``.
    """
    if not command.records:
        raise SchoolError("incoming.nothing")
    checked = [(_checked(one, office), one) for one in command.records]
    with office.begin(action, command) as tx:
        if tx.earlier_result() is None:
            campaign_id = campaigns.by_uid(tx, command.campaign_uid).id
            touched = {classes.by_uid(tx, one.class_uid).id for one in command.records}
            standing = [one.replaces.uid for one in command.records if one.replaces is not None]
            office.for_classes(tx, touched | set(activities.class_ids(tx, standing)))
            for place, (values, one) in enumerate(checked):
                _write(tx, campaign_id, values, one, _uid(command, place))
            tx.done(command.action_id, "activities", "progress")
    return _taken(command, checked)


def _checked(one: IncomingRecord, office: Office) -> dict[str, Any]:
    values: dict[str, Any] = {name: getattr(one, name) for name in VALUES}
    for name in ("place", "leader", "content"):
        values[name] = fields.clean_text(values[name])
    check_record(values, office.today())
    return values


def _write(
    tx: Transaction, campaign_id: int, values: dict[str, Any], one: IncomingRecord, uid: str
) -> None:
    of_class = classes.by_uid(tx, one.class_uid)
    if school_year_of(one.held_on) != of_class.school_year:
        first, last = date(of_class.school_year, 8, 1), date(of_class.school_year + 1, 7, 31)
        raise SchoolError("activity.outside", day=one.held_on, first=first, last=last)
    if one.replaces is not None:
        rows.change(tx, activity, one.replaces.uid, one.replaces.version, values)
        return
    own = {
        "kind": one.kind.value,
        "class_id": of_class.id,
        "campaign_id": campaign_id,
        "task_id": tasks.id_for(tx, campaign_id, one.task_uid, one.kind),
    }
    rows.add(tx, activity, values | own, uid=uid)


def _taken(command: TakeIncoming, checked: list[tuple[dict[str, Any], IncomingRecord]]) -> Taken:
    added = tuple(
        (_uid(command, place), 1) for place, (_, one) in enumerate(checked) if one.replaces is None
    )
    changed = tuple(
        (one.replaces.version + 1, one.replaces)
        for values, one in checked
        if one.replaces is not None
        and any(getattr(one.replaces, name) != value for name, value in values.items())
    )
    return Taken(added, changed)


def _uid(command: TakeIncoming, place: int) -> str:
    # One action has one result, so the ids follow from it: a retry finds the same rows.
    return str(uuid5(NAMESPACE_OID, f"{command.action_id} {place}"))
