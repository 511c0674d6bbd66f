"""Queries of campaigns, their tasks, and what is stored of a task and a class."""

from datetime import date
from typing import Any, Final

from sqlalchemy import RowMapping, delete, func, select, true

from schoolguard.domain.campaign import Assignment, Campaign, Notice, Task, TaskKind
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.school import school_year_of
from schoolguard.store import audit, rows
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import (
    assignment,
    campaign,
    school_class,
    school_year,
    task,
    task_class,
)

NOUN: Final = "campaign"
_NOTICE: Final = "notice_"
_BIN: Final = {"deleted_at", "deletion_id"}
_OWN: Final = tuple(one for one in campaign.c if one.name not in _BIN)
_LIVE: Final = campaign.c.deleted_at.is_(None)


def everyone(reader: Reader, *, with_bin: bool = False) -> tuple[Campaign, ...]:
    """Return all campaigns, the latest first."""
    order = (campaign.c.starts_on.desc(), campaign.c.id.desc())
    statement = select(*_OWN).where(true() if with_bin else _LIVE).order_by(*order)
    return tuple(_campaign(row) for row in reader.connection.execute(statement).mappings())


def by_uid(reader: Reader, uid: str) -> Campaign:
    """Return one live campaign; raises ``store.not_found``."""
    statement = select(*_OWN).where(_LIVE, campaign.c.uid == uid)
    row = reader.connection.execute(statement).mappings().one_or_none()
    if row is None:
        raise SchoolError("store.not_found")
    return _campaign(row)


def keys(reader: Reader) -> frozenset[str]:
    """Return every key that is taken, in the bin too: what comes back must have its own."""
    return frozenset(reader.connection.execute(select(campaign.c.key)).scalars())


def remove(tx: Transaction, uid: str, version: int) -> None:
    """Put a campaign into the bin; raises ``store.stale`` or ``store.not_found``."""
    rows.into_bin(tx, campaign, by_uid(tx, uid), version)


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take the campaigns of one removal out of the bin; return how many."""
    back = rows.out_of_bin(tx, campaign, deletion_id)
    return len(back)


def columns_of(notice: Notice) -> dict[str, object]:
    """Return a notice's fields under their column names."""
    return {
        f"{_NOTICE}{name}": getattr(notice, name)
        for name in ("issuer", "title", "number", "asks", "report_due", "contact")
    }


def tasks(reader: Reader, campaign_id: int) -> tuple[Task, ...]:
    """Return a campaign's live tasks in their order, in two statements."""
    pairs = (
        select(task_class.c.task_id, school_class.c.uid)
        .join(task, task.c.id == task_class.c.task_id)
        .join(school_class, school_class.c.id == task_class.c.class_id)
        .where(task.c.campaign_id == campaign_id)
        .order_by(school_class.c.grade, school_class.c.number)
    )
    chosen: dict[int, tuple[str, ...]] = {}
    for pair in reader.connection.execute(pairs):
        chosen[pair.task_id] = (*chosen.get(pair.task_id, ()), pair.uid)
    statement = (
        select(
            task.c.id,
            task.c.uid,
            task.c.version,
            campaign.c.uid.label("campaign_uid"),
            task.c.kind,
            task.c.title,
            task.c.due_on,
            task.c.responsible,
        )
        .join(campaign, campaign.c.id == task.c.campaign_id)
        .where(task.c.campaign_id == campaign_id, task.c.deleted_at.is_(None))
        .order_by(task.c.position, task.c.id)
    )
    return tuple(
        _task(row, chosen.get(row["id"], ()))
        for row in reader.connection.execute(statement).mappings()
    )


def add_task(
    tx: Transaction,
    campaign_id: int,
    kind: TaskKind,
    title: str,
    due_on: object,
    responsible: str = "",
) -> tuple[int, str]:
    """Add a task at the end of a campaign's tasks; return its (id, uid)."""
    position = tx.connection.execute(
        select(func.coalesce(func.max(task.c.position) + 1, 0)).where(
            task.c.campaign_id == campaign_id
        )
    ).scalar_one()
    values = {
        "campaign_id": campaign_id,
        "kind": kind.value,
        "title": title,
        "due_on": due_on,
        "responsible": responsible,
        "position": position,
    }
    return rows.add(tx, task, values)


def copy_task(tx: Transaction, task_id: int, campaign_id: int, due_on: date) -> None:
    """Give a campaign a task like another, with a due date of its own."""
    found = tx.connection.execute(select(task).where(task.c.id == task_id)).mappings().one()
    own = {"id", "uid", "version", *_BIN}
    values = {name: value for name, value in found.items() if name not in own}
    copied, _ = rows.add(tx, task, {**values, "campaign_id": campaign_id, "due_on": due_on})
    year = select(campaign.c.starts_on).where(campaign.c.id == campaign_id)
    first = school_year_of(tx.connection.execute(year).scalar_one())
    chosen = (
        select(task_class.c.class_id)
        .join(school_class, school_class.c.id == task_class.c.class_id)
        .join(school_year, school_year.c.id == school_class.c.school_year_id)
        .where(task_class.c.task_id == task_id, school_year.c.starts_in == first)
    )
    # Chosen classes come along within their school year; in another year the choice is open.
    for class_id in tx.connection.execute(chosen).scalars().all():
        rows.add(tx, task_class, {"task_id": copied, "class_id": class_id})


def exemptions(reader: Reader, campaign_id: int) -> tuple[Assignment, ...]:
    """Return what is exempt in a campaign, by task and class."""
    statement = (
        select(
            assignment.c.id,
            assignment.c.uid,
            assignment.c.version,
            task.c.uid.label("task_uid"),
            school_class.c.uid.label("class_uid"),
            assignment.c.exempt_because,
        )
        .join(task, task.c.id == assignment.c.task_id)
        .join(school_class, school_class.c.id == assignment.c.class_id)
        .where(
            task.c.campaign_id == campaign_id,
            task.c.deleted_at.is_(None),
            school_class.c.deleted_at.is_(None),
            assignment.c.exempt_because != "",
        )
        .order_by(task.c.position, task.c.id, school_class.c.grade, school_class.c.number)
    )
    found = reader.connection.execute(statement).mappings()
    return tuple(Assignment(**row) for row in found)


def exempt(tx: Transaction, task_uid: str, class_uid: str, because: str) -> str:
    """Store, change or (``because`` empty) take back an exemption; return the task's uid."""
    there = (task.c.uid == task_uid) & task.c.deleted_at.is_(None)
    task_id = tx.connection.execute(select(task.c.id).where(there)).scalar()
    live = (school_class.c.uid == class_uid) & school_class.c.deleted_at.is_(None)
    class_id = tx.connection.execute(select(school_class.c.id).where(live)).scalar()
    if task_id is None or class_id is None:
        raise SchoolError("store.not_found")
    mine = (assignment.c.task_id == task_id) & (assignment.c.class_id == class_id)
    found = tx.connection.execute(select(assignment).where(mine)).one_or_none()
    if found is None and because:
        values = {"task_id": task_id, "class_id": class_id, "exempt_because": because}
        rows.add(tx, assignment, values)
    elif found is not None and because:
        rows.change(tx, assignment, found.uid, found.version, {"exempt_because": because})
    elif found is not None:
        tx.connection.execute(delete(assignment).where(mine))
        audit.note(tx, "assignment", found.uid, ("exempt_because",))
    return task_uid


def _campaign(row: RowMapping) -> Campaign:
    own: dict[str, Any] = {}
    notice: dict[str, Any] = {}
    for name, value in row.items():
        if name.startswith(_NOTICE):
            notice[name.removeprefix(_NOTICE)] = value
        else:
            own[name] = value
    return Campaign(notice=Notice(**notice), **own)


def _task(row: RowMapping, class_uids: tuple[str, ...]) -> Task:
    return Task(**{**row, "kind": TaskKind(row["kind"]), "class_uids": class_uids})
