"""Figures of activities besides class meetings, and of the details under any record."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, and_, case, exists, func, literal, or_, select
from sqlalchemy.sql import Select

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.amounts import About, worst
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.detail import DetailKind, DetailLine
from schoolguard.domain.figures import Figure, FigureRows, Unit
from schoolguard.domain.record import dataclass
from schoolguard.domain.summary import RowRef
from schoolguard.store import activities, details
from schoolguard.store.activity_tables import detail
from schoolguard.store.store import Reader
from schoolguard.store.tables import activity, school_class

_GRAVITY: Final = (About.EXACT, About.OVER, About.ABOUT)


@dataclass(frozen=True, slots=True)
class _Named:
    """A figure of one kind: how many records (``of`` None), or the sum of a column."""

    kind: ActivityKind
    of: str | None
    unit: Unit


_KIND: Final = ActivityKind
_FIGURES: Final[Mapping[str, _Named]] = {
    "meetings.count": _Named(_KIND.MEETING, None, Unit.TIMES),
    "meetings.present": _Named(_KIND.MEETING, "present_heads", Unit.VISITS),
    "lectures.count": _Named(_KIND.LECTURE, None, Unit.SESSIONS),
    "lectures.present": _Named(_KIND.LECTURE, "present_heads", Unit.VISITS),
    "lectures.class_hours": _Named(_KIND.LECTURE, "class_hours", Unit.HOURS),
    "training.count": _Named(_KIND.TRAINING, None, Unit.SESSIONS),
    "training.present": _Named(_KIND.TRAINING, "present_heads", Unit.VISITS),
    "partner_events.count": _Named(_KIND.PARTNER_EVENT, None, Unit.SESSIONS),
    "partner_events.present": _Named(_KIND.PARTNER_EVENT, "present_heads", Unit.VISITS),
    "boards.count": _Named(_KIND.BOARD, "pieces", Unit.BOARDS),
    "banners.count": _Named(_KIND.BANNER, "pieces", Unit.STRIPS),
    "led.count": _Named(_KIND.LED, "pieces", Unit.STRIPS),
    "led.times": _Named(_KIND.LED, "times", Unit.TIMES),
    "posters.count": _Named(_KIND.POSTER, "pieces", Unit.SHEETS),
    "broadcasts.times": _Named(_KIND.BROADCAST, "times", Unit.TIMES),
    "videos.count": _Named(_KIND.VIDEO, "pieces", Unit.FILMS),
    "videos.times": _Named(_KIND.VIDEO, "times", Unit.TIMES),
    "contests.count": _Named(_KIND.CONTEST, None, Unit.TIMES),
    "contests.works": _Named(_KIND.CONTEST, "pieces", Unit.WORKS),
    "visits.count": _Named(_KIND.VISIT, None, Unit.TIMES),
}
_DETAILS: Final[Mapping[str, tuple[DetailKind, frozenset[str], Unit]]] = {
    "details.materials": (DetailKind.MATERIAL, frozenset({"份"}), Unit.COPIES),
    "details.positions": (DetailKind.POSITION, frozenset({"", "处", "个"}), Unit.PLACES),
    "details.partners": (DetailKind.PARTNER, frozenset({"", "家", "个"}), Unit.UNITS),
}
"""Only like is added to like: details of one kind in these units. Copies are added up; a place or
a partner named twice is one, and one where no number is given."""
FIGURES: Final = frozenset(_FIGURES) | frozenset(_DETAILS)
"""The keys of the figures counted here."""


def all_figures(reader: Reader, of: Campaign) -> tuple[Figure, ...]:
    """Return the figures of a campaign's activities and details, in two statements."""
    found = {row["kind"]: row for row in reader.connection.execute(_by_kind(of)).mappings()}
    named = (_figure(key, one, found.get(one.kind.value)) for key, one in _FIGURES.items())
    lines = [line for _, line in _details(reader, of)]
    return (*named, *(_detail_figure(key, lines) for key in _DETAILS))


@lru_cache(maxsize=8)
def _by_kind(of: Campaign) -> Select[tuple[Any, ...]]:
    columns: list[Any] = [activity.c.kind, func.count().label("records")]
    for name in ("present_heads", "class_hours", "pieces", "times"):
        column = activity.c[name]
        columns += [
            func.count(column).label(f"{name}_known"),
            func.sum(column).label(f"{name}_sum"),
            func.max(_gravity(name)).label(f"{name}_about"),
        ]
    return select(*columns).where(_live(of)).group_by(activity.c.kind)


def rows_of(reader: Reader, of: Campaign, key: str) -> FigureRows:
    """Return the records that a figure was counted from; of details, their owners."""
    if key in _DETAILS:
        kind, units, _ = _DETAILS[key]
        return FigureRows(
            key,
            tuple(
                (ref, line.name)
                for ref, line in _details(reader, of)
                if line.kind is kind and _is_counted(key, line, units)
            ),
        )
    one = _FIGURES[key]
    statement = (
        select(activity.c.uid, activity.c.title, activity.c.held_on)
        .where(_live(of), activity.c.kind == one.kind.value)
        .order_by(activity.c.held_on, activity.c.id)
    )
    if one.of is not None:
        statement = statement.where(activity.c[one.of].is_not(None))
    name = VALUES[f"kind.{one.kind.value}"].zh
    return FigureRows(
        key,
        tuple(
            (
                RowRef("activity", row.uid),
                f"{row.held_on.month}月{row.held_on.day}日 {row.title or name}",
            )
            for row in reader.connection.execute(statement)
        ),
    )


def _live(of: Campaign) -> ColumnElement[bool]:
    gone = exists().where(
        school_class.c.id == activity.c.class_id, school_class.c.deleted_at.is_not(None)
    )
    return and_(
        activity.c.campaign_id == of.id,
        activity.c.deleted_at.is_(None),
        or_(activity.c.class_id.is_(None), ~gone),
        ~activities.fulfils_a_task(),
    )


def _gravity(name: str) -> ColumnElement[int]:
    """Return how inexact a row's number is, 0 where it has none."""
    column: Column[Any] | None = activity.c.get(f"{name.removesuffix('_heads')}_about")
    if column is None:
        return literal(0)
    known = activity.c[name].is_not(None)
    ways = [
        (and_(known, column == word.value), place) for place, word in enumerate(_GRAVITY) if place
    ]
    return case(*ways, else_=0)


def _figure(key: str, one: _Named, row: Mapping[Any, Any] | None) -> Figure:
    if row is None:
        return Figure.of(key, None, one.unit, 0)
    if one.of is None:
        return Figure.of(key, row["records"], one.unit, row["records"])
    known, about = row[f"{one.of}_known"], _GRAVITY[row[f"{one.of}_about"]]
    return Figure.of(key, row[f"{one.of}_sum"], one.unit, known, about)


def _details(reader: Reader, of: Campaign) -> list[tuple[RowRef, DetailLine]]:
    return [
        (RowRef(row["owner_noun"], row["owner_uid"]), details.as_line(row))
        for row in reader.connection.execute(_counted_details(of)).mappings()
    ]


@lru_cache(maxsize=8)
def _counted_details(of: Campaign) -> Select[tuple[Any, ...]]:
    return (
        select(detail)
        .where(
            details.of_campaign(of), detail.c.kind.in_([one[0].value for one in _DETAILS.values()])
        )
        .order_by(detail.c.owner_noun, detail.c.owner_uid, detail.c.position, detail.c.id)
    )


def _is_counted(key: str, line: DetailLine, units: frozenset[str]) -> bool:
    if line.unit not in units:
        return False
    return line.count is not None or key != "details.materials"


def _detail_figure(key: str, lines: list[DetailLine]) -> Figure:
    kind, units, unit = _DETAILS[key]
    counted = [one for one in lines if one.kind is kind and _is_counted(key, one, units)]
    if not counted:
        return Figure.of(key, None, unit, 0)
    about = worst({one.about for one in counted})
    if kind is DetailKind.MATERIAL:
        total = sum(one.count or 0 for one in counted)
    else:
        most: dict[str, int] = {}
        for one in counted:
            number = 1 if one.count is None else one.count
            most[one.name] = max(most.get(one.name, 0), number)
        total = sum(most.values())
    return Figure.of(key, total, unit, len(counted), about)
