"""Figures of messages to parents, the rows behind each, and what each class has of them."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import and_, distinct, func, or_, select

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.figures import Figure, FigureRows, Unit
from schoolguard.domain.message import Message
from schoolguard.domain.summary import RowRef
from schoolguard.store import messages
from schoolguard.store.message_tables import forwarding, message
from schoolguard.store.messages import EXCEPTED, FORWARDED, NOUN, pairs
from schoolguard.store.store import Reader
from schoolguard.store.tables import school_class

FIGURES: Final[Mapping[str, Unit]] = {
    "messages.planned": Unit.MESSAGES,
    "messages.posted": Unit.MESSAGES,
    "messages.complete": Unit.MESSAGES,
    "messages.forwarded_classes": Unit.CLASSES,
}
"""The keys of the figures counted here, with their units."""

_NAMED = (school_class.c.grade, school_class.c.number, school_class.c.name.label("class_name"))


def all_figures(reader: Reader, of: Campaign) -> tuple[Figure, ...]:
    """Return the figures of a campaign's messages, in two statements whatever its size."""
    each = (
        pairs(
            of,
            message.c.id,
            func.count().label("due"),
            func.count(forwarding.c.forwarded_on).label("forwarded"),
            func.count().filter(EXCEPTED).label("excepted"),
        )
        .group_by(message.c.id)
        .subquery()
    )
    sent = or_(message.c.posted_on.is_not(None), each.c.forwarded > 0)
    complete = and_(each.c.forwarded > 0, each.c.due == each.c.forwarded + each.c.excepted)
    counted = reader.connection.execute(
        select(
            func.count().label("planned"),
            func.count().filter(sent).label("posted"),
            func.count().filter(complete).label("complete"),
        )
        .select_from(message)
        .outerjoin(each, each.c.id == message.c.id)
        .where(messages.live(of))
    ).one()
    classes = reader.connection.execute(
        pairs(of, func.count(distinct(school_class.c.id))).where(FORWARDED)
    ).scalar_one()
    values = {
        "messages.planned": counted.planned,
        "messages.posted": counted.posted,
        "messages.complete": counted.complete,
        "messages.forwarded_classes": classes,
    }
    return tuple(Figure.of(key, values[key], unit, values[key]) for key, unit in FIGURES.items())


def rows_of(reader: Reader, of: Campaign, key: str) -> FigureRows:
    """Return the rows behind a figure: messages with their counts of classes, or classes."""
    if key == "messages.forwarded_classes":
        statement = (
            pairs(of, school_class.c.uid, *_NAMED)
            .where(FORWARDED)
            .distinct()
            .order_by(school_class.c.grade, school_class.c.number)
        )
        rows = reader.connection.execute(statement)
        named = ((row.uid, row.class_name) for row in rows)
        return FigureRows(key, tuple((RowRef("school_class", uid), name) for uid, name in named))
    every = messages.in_campaign(reader, of)
    kept = tuple(one for one in every if _counts(one, key))
    return FigureRows(key, tuple((RowRef(NOUN, one.uid), _name(one)) for one in kept))


def open_classes(reader: Reader, of: Campaign) -> tuple[tuple[str, str], ...]:
    """Return (public id, name) of classes with no record of a message that is out."""
    out = select(forwarding.c.message_id).where(FORWARDED)
    statement = (
        pairs(of, school_class.c.uid, *_NAMED)
        .where(
            or_(message.c.posted_on.is_not(None), message.c.id.in_(out)),
            forwarding.c.forwarded_on.is_(None),
            func.coalesce(forwarding.c.exception_because, "") == "",
        )
        .distinct()
        .order_by(school_class.c.grade, school_class.c.number)
    )
    rows = reader.connection.execute(statement)
    return tuple((row.uid, row.class_name) for row in rows)


def _counts(one: Message, key: str) -> bool:
    if key == "messages.posted":
        return one.sent
    return key == "messages.planned" or (one.forwarded > 0 and not one.open)


def _name(one: Message) -> str:
    day = one.planned_on
    return f"{day.month}月{day.day}日 {one.title} {one.forwarded}/{one.due}个班"
