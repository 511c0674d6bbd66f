"""The records of a campaign that a picture can prove, each with the words it is known by."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Row, Table, select

from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.evidence import OWNERS, Proved
from schoolguard.domain.grades import class_name
from schoolguard.store.leaflet_tables import leaflet, print_run
from schoolguard.store.store import Reader
from schoolguard.store.tables import activity, campaign, metadata, school_class


def records(reader: Reader, campaign_uid: str) -> tuple[Proved, ...]:
    """Return the live records of a campaign that a picture can prove, the latest day first.

    The campaign itself stands at the end. The number of statements depends on no size.
    """
    found: list[Proved] = []
    for noun in OWNERS:
        table = metadata.tables.get(noun)
        if table is not None and noun != "campaign":
            found += _of(reader, table, campaign_uid)
    found.sort(key=lambda one: (one.day or date.min, one.name), reverse=True)
    return (*found, Proved("campaign", campaign_uid, VALUES["proves.campaign"].zh, None))


def is_there(reader: Reader, campaign_uid: str, noun: str, uid: str) -> bool:
    """Tell whether a record is live and of this campaign."""
    if noun == "campaign":
        return uid == campaign_uid
    table = metadata.tables.get(noun) if noun in OWNERS else None
    if table is None:
        return False
    statement = _within(table, campaign_uid).where(table.c.uid == uid)
    return reader.connection.execute(statement).first() is not None


def class_ids(reader: Reader, owners: Iterable[tuple[str, str]]) -> frozenset[int]:
    """Return the inner ids of the classes that records (noun, public id) belong to, bin included.

    -1 stands for what is the school's own.
    """
    every = set(owners)
    uids = [uid for noun, uid in every if noun == activity.name]
    found = select(activity.c.class_id).where(activity.c.uid.in_(uids))
    of_classes = {-1 if one is None else one for one in reader.connection.execute(found).scalars()}
    return frozenset(of_classes | ({-1} if len(uids) < len(every) else set()))


def _within(table: Table, campaign_uid: str) -> Any:
    """Return the statement for a noun's live rows of a campaign."""
    statement = select(table).where(table.c.deleted_at.is_(None), campaign.c.uid == campaign_uid)
    if table is print_run:
        statement = statement.add_columns(leaflet.c.title.label("leaflet_title")).join(
            leaflet, leaflet.c.id == print_run.c.leaflet_id
        )
        return statement.join(campaign, campaign.c.id == leaflet.c.campaign_id)
    if table is activity:
        statement = statement.add_columns(school_class.c.grade, school_class.c.number).outerjoin(
            school_class, school_class.c.id == activity.c.class_id
        )
    return statement.join(campaign, campaign.c.id == table.c.campaign_id)


def _of(reader: Reader, table: Table, campaign_uid: str) -> list[Proved]:
    return [
        _proved(table.name, row) for row in reader.connection.execute(_within(table, campaign_uid))
    ]


def _proved(noun: str, row: Row[Any]) -> Proved:
    day: date | None
    if noun == "activity":
        day, what = row.held_on, VALUES[f"kind.{row.kind}"].zh
        of_class = "" if row.grade is None else class_name(row.grade, row.number)
        what = f"{of_class} {what}".strip() if of_class else row.title or what
    elif noun == "print_run":
        day, what = row.made_at.date(), row.leaflet_title
    elif noun == "incident":
        day, what = row.happened_on, row.fraud_type
    elif noun == "flag_talk":
        day, what = row.held_on or row.planned_on, row.title
    else:
        day, what = row.planned_on, row.title
    known = VALUES[f"noun.{noun}"].zh
    words = what if noun == "activity" else f"{known} {what}".strip()
    name = words if day is None else f"{day.month}月{day.day}日 {words}"
    return Proved(noun, row.uid, name, day)
