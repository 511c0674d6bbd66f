"""Every figure: one named query each, all read in one pass, and the rows behind it.

Today, matrix, gaps, summary and command line read their counts here and nowhere else. Each noun
counts in its own module; a module stands here with its keys.
"""

from collections.abc import Callable, Collection
from typing import Final

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.figures import Figure, FigureRows
from schoolguard.domain.record import dataclass
from schoolguard.store import (
    activity_figures,
    evidence,
    finals,
    incident_figures,
    leaflet_figures,
    meeting_figures,
    message_figures,
    talks,
    task_figures,
)
from schoolguard.store.store import Reader


@dataclass(frozen=True, slots=True)
class _Counting:
    """What a noun's module offers; its number of statements depends on no size."""

    keys: Collection[str]
    count: Callable[[Reader, Campaign], tuple[Figure, ...]]
    rows: Callable[[Reader, Campaign, str], FigureRows]


_COUNTED: Final[tuple[_Counting, ...]] = (
    _Counting(meeting_figures.FIGURES, meeting_figures.all_figures, meeting_figures.rows_of),
    _Counting(talks.FIGURES, talks.all_figures, talks.rows_of),
    _Counting(task_figures.FIGURES, task_figures.all_figures, task_figures.rows_of),
    _Counting(activity_figures.FIGURES, activity_figures.all_figures, activity_figures.rows_of),
    _Counting(incident_figures.FIGURES, incident_figures.all_figures, incident_figures.rows_of),
    _Counting(leaflet_figures.FIGURES, leaflet_figures.all_figures, leaflet_figures.rows_of),
    _Counting(evidence.FIGURES, evidence.all_figures, evidence.rows_of),
    _Counting(message_figures.FIGURES, message_figures.all_figures, message_figures.rows_of),
)


def all_figures(reader: Reader, of: Campaign) -> tuple[Figure, ...]:
    """Return every figure of a campaign."""
    counted = (figure for noun in _COUNTED for figure in noun.count(reader, of))
    return (*counted, *finals.all_figures(reader, of))


def rows_of(reader: Reader, of: Campaign, key: str) -> FigureRows:
    """Return the rows that a figure was counted from, with the words they are known by."""
    if key.startswith(finals.HAND):
        return finals.rows_of(reader, of, key)
    noun = next(one for one in _COUNTED if key in one.keys)
    return noun.rows(reader, of, key)
