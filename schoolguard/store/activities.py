"""Queries of activities."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import RowMapping, select, update
from sqlalchemy.sql import Select

from schoolguard.domain.activity import Activity, ActivityKind
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.grades import class_name
from schoolguard.store import audit
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import activity, campaign, school_class


def select_activities() -> Select[tuple[Any, ...]]:
    """Return the statement for live activities with the class they belong to."""
    return (
        select(
            activity.c.id,
            activity.c.uid,
            activity.c.version,
            activity.c.kind,
            campaign.c.uid.label("campaign_uid"),
            school_class.c.uid.label("class_uid"),
            school_class.c.grade,
            school_class.c.number,
            activity.c.held_on,
            activity.c.place,
            activity.c.leader,
            activity.c.planned_heads,
            activity.c.present_heads,
            activity.c.content,
        )
        .join(campaign, campaign.c.id == activity.c.campaign_id)
        .outerjoin(school_class, school_class.c.id == activity.c.class_id)
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
    return _activity(row)


def of_class(reader: Reader, campaign_uid: str, class_uid: str) -> tuple[Activity, ...]:
    """Return a class's activities in a campaign, the latest first."""
    statement = (
        select_activities()
        .where(campaign.c.uid == campaign_uid, school_class.c.uid == class_uid)
        .order_by(activity.c.held_on.desc(), activity.c.id.desc())
    )
    return tuple(_activity(row) for row in reader.connection.execute(statement).mappings())


def in_campaign(reader: Reader, campaign_uid: str) -> tuple[Activity, ...]:
    """Return a campaign's activities of classes that are still there, by class and day."""
    statement = (
        select_activities()
        .where(campaign.c.uid == campaign_uid, school_class.c.deleted_at.is_(None))
        .order_by(school_class.c.grade, school_class.c.number, activity.c.held_on, activity.c.id)
    )
    return tuple(_activity(row) for row in reader.connection.execute(statement).mappings())


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
    found = by_uid(tx, uid)
    if found.version != version:
        raise SchoolError("store.stale")
    tx.connection.execute(
        update(activity)
        .where(activity.c.uid == uid)
        .values(deleted_at=tx.at, deletion_id=tx.action_id, version=version + 1)
    )
    audit.note(tx, "activity", uid, ("deleted_at",))


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take the activities of one removal out of the bin; return how many."""
    back = (
        tx.connection.execute(
            update(activity)
            .where(activity.c.deletion_id == deletion_id)
            .values(deleted_at=None, deletion_id=None, version=activity.c.version + 1)
            .returning(activity.c.uid)
        )
        .scalars()
        .all()
    )
    audit.note_many(tx, "activity", [(uid, ("deleted_at",)) for uid in back])
    return len(back)


def _activity(row: RowMapping) -> Activity:
    values = dict(row)
    grade, number = values.pop("grade"), values.pop("number")
    name = "" if grade is None else class_name(grade, number)
    return Activity(**{**values, "kind": ActivityKind(values["kind"]), "class_name": name})
