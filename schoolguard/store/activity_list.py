"""Every activity of every month as one list, class meetings among them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement, extract, func, or_, select

from schoolguard import pinyin
from schoolguard.domain.activity import ListedActivity
from schoolguard.store import activities, search
from schoolguard.store.long_lists import Listing, called, class_names, holds
from schoolguard.store.store import Reader
from schoolguard.store.tables import activity, campaign, school_class


def listing(reader: Reader, named: Callable[[str], Sequence[str]]) -> Listing[ListedActivity]:
    """Return the live activities of live campaigns, the latest first.

    ``named(word)`` gives the kinds whose words contain ``word``.
    """
    names = class_names(reader)
    titles = {
        row.id: row.title
        for row in reader.connection.execute(select(campaign.c.id, campaign.c.title))
    }

    def answers(word: str) -> ColumnElement[bool]:
        folded = pinyin.fold(word)
        found: list[ColumnElement[bool]] = [
            activity.c.uid.in_(search.uids(reader, activities.NOUN, word)),
            *(holds(reader, activity.c[name], word) for name in ("place", "leader", "title")),
            activity.c.kind.in_(named(word)),
        ]
        if pinyin.typed_sound(word):
            for column in (activity.c.place, activity.c.leader):
                said = [one for one in _said(reader, column) if pinyin.matches(one, word)]
                found.append(column.in_(said))
        for column, known in ((activity.c.class_id, names), (activity.c.campaign_id, titles)):
            if keys := called(known, word):
                found.append(column.in_(keys))
        if len(folded) == 4 and folded.isdigit():
            found.append(extract("year", activity.c.held_on) == int(folded))
        return or_(*found)

    return Listing(
        ids=select(activity.c.id)
        .join(campaign, campaign.c.id == activity.c.campaign_id)
        .outerjoin(school_class, school_class.c.id == activity.c.class_id)
        .where(activity.c.deleted_at.is_(None), campaign.c.deleted_at.is_(None)),
        key=activity.c.id,
        orders={
            "": (activity.c.held_on,),
            "day": (activity.c.held_on,),
            "campaign": (campaign.c.starts_on, activity.c.held_on),
            "kind": (activity.c.kind, activity.c.held_on),
            "class": (school_class.c.grade, school_class.c.number, activity.c.held_on),
            "title": (activity.c.title, activity.c.held_on),
            "place": (activity.c.place, activity.c.held_on),
            "leader": (activity.c.leader, activity.c.held_on),
            "heads": (activity.c.present_heads, activity.c.held_on),
        },
        only=_only,
        search=answers,
        rows=lambda keys: _rows(reader, keys),
        falls=True,
    )


def _said(reader: Reader, column: ColumnElement[str]) -> Sequence[str]:
    """Return what stands in a column: the same places and people year after year."""
    return reader.connection.execute(select(column).distinct()).scalars().all()


def _only(name: str, value: str) -> ColumnElement[bool]:
    columns: Mapping[str, ColumnElement[str]] = {
        "campaign": campaign.c.title,
        "kind": activity.c.kind,
        "class": func.coalesce(school_class.c.name, ""),
        "title": activity.c.title,
        "place": activity.c.place,
        "leader": activity.c.leader,
    }
    if name == "day":
        return activity.c.held_on == date.fromisoformat(value)
    if name == "heads":
        return activity.c.present_heads == int(value)
    if name == "class" and value:
        return school_class.c.name == value  # bare, so that the class is looked up first
    return columns[name] == value


def _rows(reader: Reader, keys: Sequence[int]) -> Mapping[int, ListedActivity]:
    statement = (
        select(
            activity.c.id,
            activity.c.uid,
            activity.c.held_on,
            campaign.c.uid.label("campaign_uid"),
            campaign.c.title.label("campaign_title"),
            activity.c.kind,
            func.coalesce(school_class.c.name, "").label("class_name"),
            activity.c.title,
            activity.c.place,
            activity.c.leader,
            activity.c.present_heads,
        )
        .join(campaign, campaign.c.id == activity.c.campaign_id)
        .outerjoin(school_class, school_class.c.id == activity.c.class_id)
        .where(activity.c.id.in_(keys))
    )
    return {row.id: ListedActivity(*row) for row in reader.connection.execute(statement)}
