"""Queries of messages to parents: their texts, the classes they are for, and the bin."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, RowMapping, and_, exists, func, or_, select, true, update
from sqlalchemy.sql import Select

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.message import ChannelKind, ClassForwarding, Message, MessageText
from schoolguard.domain.school import school_year_of
from schoolguard.store import campaigns, evidence, rows, search
from schoolguard.store.message_tables import forwarding, message, message_class, message_text
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import campaign, school_class, school_year

_Counts = dict[int, tuple[int, int, int]]
NOUN: Final = "message"
_OWN: Final = (
    "id", "uid", "version", "planned_on", "title", "base_text", "all_classes", "posted_on",
    "warning",
)  # fmt: skip
FORWARDED: Final = forwarding.c.forwarded_on.is_not(None)
EXCEPTED: Final = and_(
    forwarding.c.forwarded_on.is_(None), func.coalesce(forwarding.c.exception_because, "") != ""
)


def live(of: Campaign) -> ColumnElement[bool]:
    """Return the condition for a campaign's messages."""
    return and_(message.c.campaign_id == of.id, message.c.deleted_at.is_(None))


def pairs(of: Campaign, *columns: ColumnElement[Any]) -> Select[tuple[Any, ...]]:
    """Return the statement for every message with every class it is for, recorded or not."""
    chosen = exists().where(
        message_class.c.message_id == message.c.id, message_class.c.class_id == school_class.c.id
    )
    here = and_(forwarding.c.message_id == message.c.id, forwarding.c.class_id == school_class.c.id)
    return (
        select(*columns)
        .select_from(message)
        .join(school_class, true())
        .join(school_year, school_year.c.id == school_class.c.school_year_id)
        .outerjoin(forwarding, here)
        .where(
            live(of),
            school_class.c.deleted_at.is_(None),
            school_year.c.starts_in == school_year_of(of.starts_on),
            or_(message.c.all_classes, chosen),
        )
    )


def by_uid(reader: Reader, uid: str) -> Message:
    """Return one live message; raises ``store.not_found``."""
    of = reader.connection.execute(
        select(campaign.c.uid)
        .join(message, message.c.campaign_id == campaign.c.id)
        .where(message.c.uid == uid, message.c.deleted_at.is_(None))
    ).scalar_one_or_none()
    if of is None:
        raise SchoolError("store.not_found")
    found = in_campaign(reader, campaigns.by_uid(reader, of), uid)
    return found[0]


def in_campaign(reader: Reader, of: Campaign, uid: str | None = None) -> tuple[Message, ...]:
    """Return a campaign's messages by date (only one with ``uid``), in four statements."""
    mine = live(of) if uid is None else and_(live(of), message.c.uid == uid)
    statement = select(*(message.c[name] for name in _OWN)).where(mine)
    found = (
        reader.connection.execute(statement.order_by(message.c.planned_on, message.c.id))
        .mappings()
        .all()
    )
    texts, chosen, counts = _texts(reader, mine), _chosen(reader, mine), _counts(reader, of, mine)
    return tuple(
        Message(
            **row,
            campaign_uid=of.uid,
            texts=tuple(texts.get(row["id"], ())),
            class_uids=tuple(chosen.get(row["id"], ())),
            due=counts.get(row["id"], (0, 0, 0))[0],
            forwarded=counts.get(row["id"], (0, 0, 0))[1],
            excepted=counts.get(row["id"], (0, 0, 0))[2],
        )
        for row in found
    )


def classes_of(reader: Reader, of: Campaign, uid: str) -> tuple[ClassForwarding, ...]:
    """Return the classes a message is for, by grade and number, with what they have of it."""
    statement = pairs(
        of,
        school_class.c.uid.label("class_uid"),
        school_class.c.grade,
        school_class.c.number,
        school_class.c.class_teacher,
        func.coalesce(forwarding.c.version, 0).label("version"),
        forwarding.c.forwarded_on,
        func.coalesce(forwarding.c.forwarded_by, "").label("forwarded_by"),
        func.coalesce(forwarding.c.exception_because, "").label("because"),
        func.coalesce(forwarding.c.warning, "").label("warning"),
    ).where(message.c.uid == uid)
    found = reader.connection.execute(
        statement.order_by(school_class.c.grade, school_class.c.number)
    ).mappings()
    return tuple(ClassForwarding(**row) for row in found)


def text_rows(reader: Reader, message_id: int) -> Mapping[ChannelKind, MessageText]:
    """Return what is stored for each channel of a message."""
    found = _texts(reader, message.c.id == message_id).get(message_id, [])
    return {one.channel: one for one in found}


def touch(tx: Transaction, uid: str, version: int) -> None:
    """Raise the version of a message whose texts or classes have changed, not its own row."""
    tx.connection.execute(
        update(message)
        .where(message.c.uid == uid, message.c.version == version)
        .values(version=version + 1)
    )


def remove(tx: Transaction, uid: str, version: int) -> None:
    """Put one message into the bin; raises ``store.stale`` or ``store.not_found``."""
    search.drop(tx, NOUN, (uid,))
    evidence.remove_of(tx, NOUN, uid)
    rows.into_bin(tx, message, by_uid(tx, uid), version)


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take the messages of one removal out of the bin; return how many."""
    back = rows.out_of_bin(tx, message, deletion_id)
    for uid in back:
        make_findable(tx, by_uid(tx, uid))
    return len(back)


def make_findable(tx: Transaction, one: Message) -> None:
    """Keep the words by which a message is found: its title, its day, its text."""
    day = f"{one.planned_on.month}月{one.planned_on.day}日"
    search.put(tx, NOUN, [(one.uid, one.title, day, f"{one.title} {day} {one.base_text}")])


def _texts(reader: Reader, mine: ColumnElement[bool]) -> dict[int, list[MessageText]]:
    statement = (
        select(message_text, message.c.uid.label("message_uid"))
        .join(message, message.c.id == message_text.c.message_id)
        .where(mine)
        .order_by(message_text.c.id)
    )
    found: dict[int, list[MessageText]] = defaultdict(list)
    for row in reader.connection.execute(statement).mappings():
        found[row["message_id"]].append(_text(row))
    return found


def _text(row: RowMapping) -> MessageText:
    values = {name: value for name, value in row.items() if name != "message_id"}
    return MessageText(**{**values, "channel": ChannelKind(row["channel"])})


def _chosen(reader: Reader, mine: ColumnElement[bool]) -> dict[int, list[str]]:
    statement = (
        select(message_class.c.message_id, school_class.c.uid)
        .join(message, message.c.id == message_class.c.message_id)
        .join(school_class, school_class.c.id == message_class.c.class_id)
        .where(mine, school_class.c.deleted_at.is_(None))
        .order_by(school_class.c.grade, school_class.c.number)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for row in reader.connection.execute(statement):
        found[row.message_id].append(row.uid)
    return found


def _counts(reader: Reader, of: Campaign, mine: ColumnElement[bool]) -> _Counts:
    statement = (
        pairs(
            of,
            message.c.id,
            func.count().label("due"),
            func.count(forwarding.c.forwarded_on).label("forwarded"),
            func.count().filter(EXCEPTED).label("excepted"),
        )
        .where(mine)
        .group_by(message.c.id)
    )
    return {
        row.id: (row.due, row.forwarded, row.excepted)
        for row in reader.connection.execute(statement)
    }
