"""What each class has of each task: the one query behind matrix, gaps, summary and Today."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import Row, func, literal, select

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.campaign import Campaign, MatrixCell, MatrixRow, Task, TaskKind, TaskState
from schoolguard.domain.school import school_year_of, teacher_on
from schoolguard.store.class_span import there_in, why_not_asked
from schoolguard.store.classes import select_classes
from schoolguard.store.store import Reader
from schoolguard.store.tables import activity, assignment, school_class, school_year, task


@dataclass(frozen=True, slots=True)
class Fulfilled:
    """What shows that a class is through with a task: the latest record, and how many there are.

    ``uid`` is the record's public id, ``None`` where the fulfilling thing is no single record.
    """

    uid: str | None
    held_on: date | None
    planned: int | None = None
    present: int | None = None
    count: int = 1
    going_on: bool = False


_Query = Callable[[Reader, Campaign], Mapping[int, Fulfilled]]


def matrix_rows(
    reader: Reader, campaign: Campaign, tasks: tuple[Task, ...], today: date
) -> tuple[MatrixRow, ...]:
    """Return every class of the campaign's school year with a cell for each task.

    The number of statements depends on the kinds of tasks, neither on classes nor on years.
    """
    classes = reader.connection.execute(
        select_classes()
        .where(school_year.c.starts_in == school_year_of(campaign.starts_on), there_in(campaign))
        .order_by(school_class.c.grade, school_class.c.number, school_class.c.id)
    ).all()
    kinds = dict.fromkeys(one.kind for one in tasks)
    fulfilled = {kind: _QUERIES[kind](reader, campaign) for kind in kinds}
    exemptions = _exemptions(reader, campaign.id)
    return tuple(
        MatrixRow(
            class_uid=row.uid,
            class_name=row.name,
            grade=row.grade,
            class_teacher=_teacher(row, today),
            heads=row.heads,
            cells=tuple(
                _cell(
                    one,
                    fulfilled[one.kind].get(row.id),
                    exemptions.get((one.id, row.id)) or _not_asked(row, one),
                    today,
                )
                for one in tasks
            ),
        )
        for row in classes
    )


def _teacher(row: Row[Any], today: date) -> str:
    return teacher_on(
        today,
        row.class_teacher,
        row.substitute,
        first=row.substitute_from,
        last=row.substitute_to,
    )


def _not_asked(row: Row[Any], one: Task) -> str:
    return why_not_asked(
        one.due_on,
        begins_on=row.begins_on,
        ends_on=row.ends_on,
        merged_into=row.merged_into,
    )


def count_by_state(rows: Iterable[MatrixRow]) -> dict[TaskState, int]:
    """Return how many cells stand in each state."""
    counts = dict.fromkeys(TaskState, 0)
    for row in rows:
        for cell in row.cells:
            counts[cell.state] += 1
    return counts


def _cell(one: Task, record: Fulfilled | None, exempt_because: str, today: date) -> MatrixCell:
    if record is not None:
        return MatrixCell(
            task_uid=one.uid,
            kind=one.kind,
            state=TaskState.GOING_ON if record.going_on else TaskState.DONE,
            due_on=one.due_on,
            held_on=record.held_on,
            planned=record.planned,
            present=record.present,
            records=record.count,
            activity_uid=record.uid,
            exempt_because=exempt_because,
        )
    late = max((today - one.due_on).days, 0)
    state = TaskState.LATE if late else TaskState.NOT_BEGUN
    if exempt_because:
        state, late = TaskState.EXEMPT, 0
    return MatrixCell(
        task_uid=one.uid,
        kind=one.kind,
        state=state,
        due_on=one.due_on,
        days_late=late,
        exempt_because=exempt_because,
    )


def _meetings(reader: Reader, campaign: Campaign) -> dict[int, Fulfilled]:
    place = func.row_number().over(
        partition_by=activity.c.class_id,
        order_by=(activity.c.held_on.desc(), activity.c.id.desc()),
    )
    count = func.count().over(partition_by=activity.c.class_id)
    ranked = (
        select(
            activity.c.class_id,
            activity.c.uid,
            activity.c.held_on,
            activity.c.planned_heads,
            activity.c.present_heads,
            count.label("records"),
            place.label("place"),
        )
        .where(
            activity.c.campaign_id == campaign.id,
            activity.c.kind == ActivityKind.CLASS_MEETING.value,
            activity.c.deleted_at.is_(None),
            activity.c.class_id.is_not(None),
        )
        .subquery()
    )
    latest = select(ranked).where(ranked.c.place == literal(1))
    return {
        row.class_id: Fulfilled(
            uid=row.uid,
            held_on=row.held_on,
            planned=row.planned_heads,
            present=row.present_heads,
            count=row.records,
        )
        for row in reader.connection.execute(latest)
    }


def _exemptions(reader: Reader, campaign_id: int) -> dict[tuple[int, int], str]:
    statement = (
        select(assignment.c.task_id, assignment.c.class_id, assignment.c.exempt_because)
        .join(task, task.c.id == assignment.c.task_id)
        .where(task.c.campaign_id == campaign_id)
    )
    return {
        (row.task_id, row.class_id): row.exempt_because
        for row in reader.connection.execute(statement)
    }


_QUERIES: Final[Mapping[TaskKind, _Query]] = {
    TaskKind.CLASS_MEETING: _meetings,
}
"""The kind of a task names the query that says what shows it done, by the class's inner id."""
