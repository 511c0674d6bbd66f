"""Figures of the school, its leading group and its class meetings, and the rows behind each."""

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, case, exists, func, or_, select
from sqlalchemy.sql import Select

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.campaign import Campaign, TaskKind
from schoolguard.domain.figures import Figure, FigureRows, Unit
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import school_year_of
from schoolguard.domain.summary import RowRef
from schoolguard.store.class_span import not_asked, there_at_end, there_in
from schoolguard.store.classes import heads, select_classes
from schoolguard.store.leadership import select_members
from schoolguard.store.store import Reader
from schoolguard.store.tables import (
    activity,
    assignment,
    group_member,
    leading_group,
    school_class,
    school_year,
    task,
    task_class,
)

_Counts = Select[*tuple[Any, ...]]
_RATE_DIGITS: Final = Decimal("0.1")


def _meetings(campaign: Campaign) -> ColumnElement[bool]:
    return and_(
        activity.c.campaign_id == campaign.id,
        activity.c.kind == ActivityKind.CLASS_MEETING.value,
        activity.c.deleted_at.is_(None),
        # A meeting of a class in the bin counts no more, nor does it in the matrix.
        activity.c.class_id.in_(select(school_class.c.id).where(_in_school_year(campaign))),
    )


def _in_school_year(campaign: Campaign) -> ColumnElement[bool]:
    year = select(school_year.c.id).where(
        school_year.c.starts_in == school_year_of(campaign.starts_on)
    )
    live = school_class.c.deleted_at.is_(None)
    return and_(live, school_class.c.school_year_id.in_(year), there_in(campaign))


def _held(campaign: Campaign) -> ColumnElement[bool]:
    return exists().where(activity.c.class_id == school_class.c.id, _meetings(campaign))


def _meeting_task(campaign: Campaign) -> ColumnElement[bool]:
    return and_(
        task.c.campaign_id == campaign.id,
        task.c.kind == TaskKind.CLASS_MEETING.value,
        task.c.deleted_at.is_(None),
    )


_FOR_SOME: Final = select(task_class.c.task_id)
"""The tasks that are for chosen classes; all others are for every class."""


def _wanted(campaign: Campaign) -> ColumnElement[bool]:
    """Return the condition on a task that it is a meeting the class was chosen for."""
    chosen = (
        exists()
        .where(task_class.c.task_id == task.c.id, task_class.c.class_id == school_class.c.id)
        .correlate_except(task_class)
    )
    return and_(_meeting_task(campaign), or_(task.c.id.not_in(_FOR_SOME), chosen))


def _owes(campaign: Campaign) -> ColumnElement[bool]:
    """Tell of a class whether it has to hold a meeting; free of one of two it has to."""
    freed = (
        exists()
        .where(assignment.c.class_id == school_class.c.id, assignment.c.task_id == task.c.id)
        .correlate_except(assignment)
    )
    return exists().where(_wanted(campaign), ~freed, ~not_asked(task.c.due_on))


def _exempt(campaign: Campaign) -> ColumnElement[bool]:
    return and_(exists().where(_wanted(campaign)), ~_owes(campaign))


def _classes(campaign: Campaign) -> Select[tuple[Any, ...]]:
    return select_classes().where(
        school_year.c.starts_in == school_year_of(campaign.starts_on), there_in(campaign)
    )


def _members(campaign: Campaign) -> Select[tuple[Any, ...]]:
    return select_members().where(leading_group.c.campaign_id == campaign.id)


# A rate compares like with like: only records that know both numbers.
_RATED: Final = and_(activity.c.planned_heads > 0, activity.c.present_heads.is_not(None))


@dataclass(frozen=True, slots=True)
class _Named:
    """A figure's unit and the condition that picks its rows."""

    unit: Unit
    noun: str
    picks: Any


FIGURES: Final = frozenset(
    {
        "classes.total",
        "pupils.total",
        "group.members",
        "class_meetings.count",
        "class_meetings.classes",
        "class_meetings.missing",
        "class_meetings.exempt",
        "class_meetings.present",
        "class_meetings.planned",
        "class_meetings.rate",
    }
)
"""The keys of the figures counted here."""


@lru_cache(maxsize=8)
def _named(campaign: Campaign) -> Mapping[str, _Named]:
    held, exempt, owes = _held(campaign), _exempt(campaign), _owes(campaign)
    known = activity.c.present_heads.is_not(None)
    return {
        "classes.total": _Named(Unit.CLASSES, "school_class", None),
        "pupils.total": _Named(
            Unit.PEOPLE, "school_class", and_(heads.is_not(None), there_at_end(campaign))
        ),
        "group.members": _Named(Unit.PEOPLE, "group_member", None),
        "class_meetings.count": _Named(Unit.SESSIONS, "activity", None),
        "class_meetings.classes": _Named(Unit.CLASSES, "school_class", held),
        "class_meetings.missing": _Named(Unit.CLASSES, "school_class", and_(~held, owes)),
        "class_meetings.exempt": _Named(Unit.CLASSES, "school_class", and_(~held, exempt)),
        "class_meetings.present": _Named(Unit.VISITS, "activity", known),
        "class_meetings.planned": _Named(
            Unit.VISITS, "activity", activity.c.planned_heads.is_not(None)
        ),
        "class_meetings.rate": _Named(Unit.PERCENT, "activity", _RATED),
    }


def all_figures(reader: Reader, campaign: Campaign) -> tuple[Figure, ...]:
    """Return every figure of a campaign, in two statements whatever its size."""
    named = _named(campaign)
    of_school, of_meetings = _counted(campaign)
    school = reader.connection.execute(of_school).one()
    met = reader.connection.execute(of_meetings).one()
    rate = None
    if met.rated_planned:
        share = Decimal(int(met.rated_present)) * 100 / Decimal(int(met.rated_planned))
        rate = share.quantize(_RATE_DIGITS)
    values: dict[str, tuple[Any, int]] = {
        "classes.total": (school.total, school.total),
        "pupils.total": (school.heads, school.with_heads),
        "group.members": (school.people or None, school.members),
        "class_meetings.count": (met.held, met.held),
        "class_meetings.classes": (school.held, school.held),
        "class_meetings.missing": (school.missing, school.missing),
        "class_meetings.exempt": (school.exempt, school.exempt),
        "class_meetings.present": (met.present, met.with_present),
        "class_meetings.planned": (met.planned, met.with_planned),
        "class_meetings.rate": (rate, met.rated),
    }
    counted = (
        Figure.of(key, value, named[key].unit, sources) for key, (value, sources) in values.items()
    )
    return tuple(counted)


@lru_cache(maxsize=8)
def _counted(campaign: Campaign) -> tuple[_Counts, _Counts]:
    """Return what counts a campaign's classes and people, and what counts its meetings."""
    named = _named(campaign)
    classes = _classes(campaign).add_columns(
        case((named["pupils.total"].picks, heads)).label("pupils"),
        case((named["class_meetings.classes"].picks, 1), else_=0).label("held"),
        case((named["class_meetings.missing"].picks, 1), else_=0).label("missing"),
        case((named["class_meetings.exempt"].picks, 1), else_=0).label("exempt"),
    )
    each = classes.subquery()
    lines = _members(campaign).subquery()
    # Who has two roles stands there twice and is one person.
    people = select(lines.c.name, lines.c.post).distinct().subquery()
    of_school = select(
        func.count().label("total"),
        func.count(each.c.pupils).label("with_heads"),
        func.sum(each.c.pupils).label("heads"),
        func.coalesce(func.sum(each.c.held), 0).label("held"),
        func.coalesce(func.sum(each.c.missing), 0).label("missing"),
        func.coalesce(func.sum(each.c.exempt), 0).label("exempt"),
        select(func.count()).select_from(lines).scalar_subquery().label("members"),
        select(func.count()).select_from(people).scalar_subquery().label("people"),
    ).select_from(each)
    rated = case((_RATED, 1))
    of_meetings = select(
        func.count().label("held"),
        func.count(activity.c.present_heads).label("with_present"),
        func.sum(activity.c.present_heads).label("present"),
        func.count(activity.c.planned_heads).label("with_planned"),
        func.sum(activity.c.planned_heads).label("planned"),
        func.count(rated).label("rated"),
        func.sum(activity.c.present_heads * rated).label("rated_present"),
        func.sum(activity.c.planned_heads * rated).label("rated_planned"),
    ).where(_meetings(campaign))
    return of_school, of_meetings


def rows_of(reader: Reader, campaign: Campaign, key: str) -> FigureRows:
    """Return the rows that a figure was counted from, with the words they are known by."""
    named = _named(campaign)[key]
    if named.noun == "group_member":
        return _member_rows(reader, campaign, key)
    if named.noun == "school_class":
        statement = _classes(campaign).order_by(school_class.c.grade, school_class.c.number)
    else:
        statement = (
            select(activity.c.uid, school_class.c.name, activity.c.held_on)
            .join(school_class, school_class.c.id == activity.c.class_id)
            .where(_meetings(campaign))
            .order_by(school_class.c.grade, school_class.c.number, activity.c.held_on)
        )
    if named.picks is not None:
        statement = statement.where(named.picks)
    return FigureRows(
        key,
        tuple(
            (RowRef(named.noun, row.uid), row.name) for row in reader.connection.execute(statement)
        ),
    )


def _member_rows(reader: Reader, campaign: Campaign, key: str) -> FigureRows:
    statement = _members(campaign).order_by(group_member.c.position, group_member.c.id)
    return FigureRows(
        key,
        tuple(
            (RowRef("group_member", row.uid), row.name)
            for row in reader.connection.execute(statement)
        ),
    )
