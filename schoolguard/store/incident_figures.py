"""Figures of incidents and their rows. Nothing recorded has no value: it is not nought."""

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, and_, case, func, select
from sqlalchemy.sql import Select

from schoolguard.domain.amounts import About
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.figures import Figure, FigureRows, Unit
from schoolguard.domain.incident import Outcome
from schoolguard.domain.summary import RowRef
from schoolguard.store.activity_tables import incident
from schoolguard.store.store import Reader

_GRAVITY: Final = (About.EXACT, About.OVER, About.ABOUT)
_STOPPED: Final = incident.c.outcome == Outcome.STOPPED.value
_LOST: Final = incident.c.outcome == Outcome.LOST.value
_KNOWN: Final = incident.c.amount.is_not(None)
_PICKS: Final[Mapping[str, tuple[Column[Any], Unit, ColumnElement[bool] | None]]] = {
    "incidents.recorded": (incident.c.count, Unit.CASES, None),
    "incidents.stopped": (incident.c.count, Unit.CASES, _STOPPED),
    "incidents.amount": (incident.c.amount, Unit.YUAN, _KNOWN),
    "incidents.saved": (incident.c.amount, Unit.YUAN, and_(_STOPPED, _KNOWN)),
    "incidents.lost": (incident.c.amount, Unit.YUAN, and_(_LOST, _KNOWN)),
}
"""Of each figure: the column that is added up, its unit, and the rows it is added up over."""
FIGURES: Final = frozenset(_PICKS)
"""The keys of the figures counted here."""


def all_figures(reader: Reader, of: Campaign) -> tuple[Figure, ...]:
    """Return the figures of a campaign's incidents, in one statement."""
    found = iter(reader.connection.execute(_summed().where(_live(of))).one())
    figures = []
    for key, (_, unit, _) in _PICKS.items():
        value, sources, gravity = next(found), next(found), next(found)
        figures.append(Figure.of(key, value, unit, sources, _GRAVITY[gravity or 0]))
    return tuple(figures)


@cache
def _summed() -> Select[tuple[Any, ...]]:
    columns: list[ColumnElement[Any]] = []
    for column, _, picks in _PICKS.values():
        mine = case((incident.c.id.is_not(None) if picks is None else picks, 1))
        word = incident.c[f"{column.name}_about"]
        ways = [(word == about.value, place) for place, about in enumerate(_GRAVITY)]
        columns += [func.sum(column * mine), func.count(mine), func.max(case(*ways) * mine)]
    return select(*columns)


def rows_of(reader: Reader, of: Campaign, key: str) -> FigureRows:
    """Return the incidents that a figure was counted from, each by its day and kind of fraud."""
    picks = _PICKS[key][2]
    statement = (
        select(incident.c.uid, incident.c.happened_on, incident.c.fraud_type)
        .where(_live(of))
        .order_by(incident.c.happened_on, incident.c.id)
    )
    if picks is not None:
        statement = statement.where(picks)
    noun = VALUES["noun.incident"].zh
    return FigureRows(
        key,
        tuple(
            (
                RowRef("incident", row.uid),
                f"{row.happened_on.month}月{row.happened_on.day}日 {row.fraud_type or noun}",
            )
            for row in reader.connection.execute(statement)
        ),
    )


def _live(of: Campaign) -> ColumnElement[bool]:
    return and_(incident.c.campaign_id == of.id, incident.c.deleted_at.is_(None))
