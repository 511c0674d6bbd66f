"""Queries of activities."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final

from sqlalchemy import ColumnElement, RowMapping, and_, exists, func, or_, select
from sqlalchemy.sql import Select

from schoolguard.domain.activity import Activity, ActivityKind
from schoolguard.domain.amounts import About
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.detail import DetailLine
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.task import ACTIVITY_OF
from schoolguard.store import details, evidence, rows, search
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import activity, campaign, school_class, task

NOUN: Final = "activity"
_OWN: Final = (
    "id", "uid", "version", "kind", "title", "held_on", "ended_on", "starts_at", "ends_at",
    "place", "leader", "leader_post", "leader_unit", "planned_heads", "present_heads",
    "present_about", "class_hours", "pieces", "pieces_about", "times", "times_about", "content",
)  # fmt: skip
_NAMED: Final = task.alias("named_task")
"""The task that an activity names; ``task`` stays free for what is asked of all tasks."""
_MEETING: Final = ActivityKind.CLASS_MEETING.value


@cache
def select_activities() -> Select[tuple[Any, ...]]:
    """Return the statement for live activities with the class they belong to."""
    return (
        select(
            *(activity.c[name] for name in _OWN),
            campaign.c.uid.label("campaign_uid"),
            school_class.c.uid.label("class_uid"),
            _NAMED.c.uid.label("task_uid"),
            func.coalesce(school_class.c.name, "").label("class_name"),
        )
        .join(campaign, campaign.c.id == activity.c.campaign_id)
        .outerjoin(school_class, school_class.c.id == activity.c.class_id)
        .outerjoin(_NAMED, and_(_NAMED.c.id == activity.c.task_id, _NAMED.c.deleted_at.is_(None)))
        .where(activity.c.deleted_at.is_(None))
    )


def by_uid(reader: Reader, uid: str) -> Activity:
    """Return one live activity; raises ``store.not_found``."""
    row = (
        reader.connection.execute(select_activities().where(activity.c.uid == uid))
        .mappings()
        .one_or_none()
    )
    if row is None:
        raise SchoolError("store.not_found")
    return _activity(row, {uid: details.of(reader, NOUN, uid)})


def of_class(reader: Reader, campaign_uid: str, class_uid: str) -> tuple[Activity, ...]:
    """Return a class's activities in a campaign, the latest first."""
    statement = (
        select_activities()
        .where(campaign.c.uid == campaign_uid, school_class.c.uid == class_uid)
        .order_by(activity.c.held_on.desc(), activity.c.id.desc())
    )
    found = reader.connection.execute(statement).mappings().all()
    lines = details.of_owners(reader, NOUN, [row["uid"] for row in found])
    return tuple(_activity(row, lines) for row in found)


def in_campaign(reader: Reader, campaign_uid: str) -> tuple[Activity, ...]:
    """Return a campaign's meetings of classes that are still there, by class and day.

    Without their details.
    """
    statement = (
        select_activities()
        .where(
            campaign.c.uid == campaign_uid,
            activity.c.kind == _MEETING,
            activity.c.class_id.is_not(None),
            school_class.c.deleted_at.is_(None),
        )
        .order_by(school_class.c.grade, school_class.c.number, activity.c.held_on, activity.c.id)
    )
    return tuple(_activity(row, {}) for row in reader.connection.execute(statement).mappings())


@cache
def fulfils_a_task() -> ColumnElement[bool]:
    """Tell of an activity whether it is a class's record of a task: it is counted there."""
    kinds = (
        and_(activity.c.kind == kind.value, task.c.kind == of_task.value)
        for of_task, kind in ACTIVITY_OF.items()
    )
    mine = and_(task.c.campaign_id == activity.c.campaign_id, task.c.deleted_at.is_(None))
    return and_(activity.c.class_id.is_not(None), exists().where(mine, or_(*kinds)))


def of_tasks(reader: Reader, campaign_uid: str) -> frozenset[str]:
    """Return the public ids of a campaign's activities that are a class's record of a task."""
    statement = (
        select(activity.c.uid)
        .join(campaign, campaign.c.id == activity.c.campaign_id)
        .where(campaign.c.uid == campaign_uid, activity.c.deleted_at.is_(None), fulfils_a_task())
    )
    return frozenset(reader.connection.execute(statement).scalars())


def besides_meetings(
    reader: Reader, campaign_uid: str, *, besides_tasks: bool = False
) -> tuple[Activity, ...]:
    """Return everything of a campaign but class meetings, by day, in two statements.

    ``besides_tasks`` leaves out what fulfils a class's task as well.
    """
    statement = (
        select_activities()
        .where(
            campaign.c.uid == campaign_uid,
            activity.c.kind != _MEETING,
            or_(activity.c.class_id.is_(None), school_class.c.deleted_at.is_(None)),
        )
        .order_by(activity.c.held_on, activity.c.id)
    )
    if besides_tasks:
        statement = statement.where(~fulfils_a_task())
    found = reader.connection.execute(statement).mappings().all()
    lines = details.in_campaign(reader, NOUN, campaign_uid) if found else {}
    return tuple(_activity(row, lines) for row in found)


def make_findable(tx: Transaction, one: Activity) -> None:
    """Keep the words by which an activity is found; a class meeting is found by its class."""
    if one.kind is ActivityKind.CLASS_MEETING:
        return
    kind = VALUES[f"kind.{one.kind.value}"].zh
    day = f"{one.held_on.month}月{one.held_on.day}日"
    partners = " ".join(line.name for line in one.details)
    words = f"{one.title} {kind} {one.place} {one.leader_unit} {one.leader} {day} {partners}"
    search.put(tx, NOUN, [(one.uid, one.title or kind, f"{day} · {kind}", words)])


def class_ids(reader: Reader, uids: Sequence[str]) -> tuple[int, ...]:
    """Return the inner ids of the classes that activities belong to; -1 for the school's own."""
    found = reader.connection.execute(select(activity.c.class_id).where(activity.c.uid.in_(uids)))
    return tuple(-1 if one is None else one for one in found.scalars())


def class_ids_in_bin(reader: Reader, deletion_id: str) -> tuple[int, ...]:
    """Return the inner ids of the classes whose activities one removal put into the bin."""
    found = select(activity.c.class_id).where(activity.c.deletion_id == deletion_id)
    return tuple(-1 if one is None else one for one in reader.connection.execute(found).scalars())


def remove(tx: Transaction, uid: str, version: int) -> None:
    """Put one activity into the bin; raises ``store.stale`` or ``store.not_found``."""
    search.drop(tx, NOUN, (uid,))
    evidence.remove_of(tx, NOUN, uid)
    rows.into_bin(tx, activity, by_uid(tx, uid), version)


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take the activities of one removal out of the bin; return how many."""
    back = rows.out_of_bin(tx, activity, deletion_id)
    for uid in back:
        make_findable(tx, by_uid(tx, uid))
    return len(back)


def _activity(row: RowMapping, lines: Mapping[str, tuple[DetailLine, ...]]) -> Activity:
    values: dict[str, Any] = dict(row)
    values["kind"] = ActivityKind(values["kind"])
    for name in ("present_about", "pieces_about", "times_about"):
        values[name] = About(values[name])
    return Activity(**values, details=lines.get(row["uid"], ()))
