"""From when to when classes are there: what counts in a campaign, and what is asked of them.

A class that ended before the month, or begins after it, has no place in it. One that ends within
it keeps its records and is asked for nothing that is due from then on.
"""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, or_

from schoolguard.domain.campaign import Campaign
from schoolguard.store.tables import school_class


def there_in(campaign: Campaign) -> ColumnElement[bool]:
    """Return the condition that a class is there on some day of the campaign."""
    return and_(
        or_(school_class.c.begins_on.is_(None), school_class.c.begins_on <= campaign.ends_on),
        or_(school_class.c.ends_on.is_(None), school_class.c.ends_on > campaign.starts_on),
    )


def there_at_end(campaign: Campaign) -> ColumnElement[bool]:
    """Return the condition that a class is still there on the campaign's last day."""
    return or_(school_class.c.ends_on.is_(None), school_class.c.ends_on > campaign.ends_on)


def not_asked(due_on: ColumnElement[Any] | date) -> ColumnElement[bool]:
    """Return the condition that a class is not there on the day a task is due."""
    return or_(
        and_(school_class.c.begins_on.is_not(None), school_class.c.begins_on > due_on),
        and_(school_class.c.ends_on.is_not(None), school_class.c.ends_on <= due_on),
    )


def why_not_asked(
    due_on: date, *, begins_on: date | None, ends_on: date | None, merged_into: str | None
) -> str:
    """Return why a class is not asked for what is due on a day; empty where it is."""
    if begins_on is not None and begins_on > due_on:
        return f"{_day(begins_on)}才开班"
    if ends_on is not None and ends_on <= due_on:
        return f"{_day(ends_on)}" + (f"并入{merged_into}" if merged_into else "撤班")
    return ""


def _day(day: date) -> str:
    return f"{day.month}月{day.day}日"
