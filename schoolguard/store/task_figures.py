"""Figures of the tasks that classes fulfil by an activity, class meetings aside.

A kind without a live task in the campaign has no figure. Both figures are counted from the same
cells that the matrix shows.
"""

from typing import Final

from schoolguard.domain.campaign import Campaign, MatrixRow, TaskKind, TaskState
from schoolguard.domain.figures import Figure, FigureRows, Unit
from schoolguard.domain.summary import RowRef
from schoolguard.domain.task import ACTIVITY_OF
from schoolguard.store import campaigns
from schoolguard.store.progress import matrix_rows
from schoolguard.store.store import Reader

KINDS: Final = tuple(kind for kind in ACTIVITY_OF if kind is not TaskKind.CLASS_MEETING)
"""Class meetings have figures of their own."""

FIGURES: Final = frozenset(
    f"tasks.{kind.value}.{what}" for kind in KINDS for what in ("done", "classes")
)
"""The keys of the figures counted here: classes through with every task of a kind, and of how
many that have to be."""

_ASIDE: Final = frozenset({TaskState.EXEMPT, TaskState.NOT_FOR})


def all_figures(reader: Reader, of: Campaign) -> tuple[Figure, ...]:
    """Return the figures of every kind that is a task, in at most five statements."""
    kinds, rows = _seen(reader, of)
    counted = (
        (key, len(_classes(rows, key)))
        for kind in KINDS
        if kind in kinds
        for key in (f"tasks.{kind.value}.done", f"tasks.{kind.value}.classes")
    )
    return tuple(Figure.of(key, count, Unit.CLASSES, count) for key, count in counted)


def rows_of(reader: Reader, of: Campaign, key: str) -> FigureRows:
    """Return the classes that a figure was counted from."""
    _, rows = _seen(reader, of)
    return FigureRows(
        key,
        tuple(
            (RowRef("school_class", row.class_uid), row.class_name) for row in _classes(rows, key)
        ),
    )


def _seen(reader: Reader, of: Campaign) -> tuple[frozenset[TaskKind], tuple[MatrixRow, ...]]:
    tasks = tuple(one for one in campaigns.tasks(reader, of.id) if one.kind in KINDS)
    # Lateness is not counted, so the day does not matter.
    rows = matrix_rows(reader, of, tasks, of.ends_on) if tasks else ()
    return frozenset(one.kind for one in tasks), rows


def _classes(rows: tuple[MatrixRow, ...], key: str) -> list[MatrixRow]:
    _, kind, what = key.split(".")
    asked = ((row, [one.state for one in row.cells if one.kind == kind]) for row in rows)
    left = ((row, [one for one in states if one not in _ASIDE]) for row, states in asked)
    return [
        row
        for row, states in left
        if states and (what == "classes" or set(states) == {TaskState.DONE})
    ]
