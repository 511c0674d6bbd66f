"""What each class has of each task: the one query behind matrix, gaps, summary and Today."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from typing import Any, Final

from sqlalchemy import Row, func, literal, or_, select

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.campaign import Campaign, MatrixCell, MatrixRow, Task, TaskKind, TaskState
from schoolguard.domain.school import school_year_of, teacher_on
from schoolguard.domain.task import ACTIVITY_OF
from schoolguard.store import leaflet_progress
from schoolguard.store.class_span import there_in, why_not_asked
from schoolguard.store.classes import select_classes
from schoolguard.store.fulfilled import Fulfilled
from schoolguard.store.message_tables import forwarding, message
from schoolguard.store.messages import EXCEPTED, pairs
from schoolguard.store.store import Reader
from schoolguard.store.tables import activity, assignment, school_class, school_year, task

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
    acted = _by_activity(
        reader, campaign, [ACTIVITY_OF[kind] for kind in kinds if kind in ACTIVITY_OF]
    )
    fulfilled = {
        kind: acted[ACTIVITY_OF[kind]] if kind in ACTIVITY_OF else _QUERIES[kind](reader, campaign)
        for kind in kinds
    }
    exemptions = _exemptions(reader, campaign.id)
    return tuple(
        MatrixRow(
            class_uid=row.uid,
            class_name=row.name,
            grade=row.grade,
            class_teacher=_teacher(row, today),
            heads=row.heads,
            campus_name=row.campus_name,
            cells=tuple(
                _cell(
                    one,
                    fulfilled[one.kind].get(row.id),
                    exemptions.get((one.id, row.id)) or _not_asked(row, one),
                    today,
                    wanted=one.is_for(row.uid),
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


def _cell(
    one: Task, record: Fulfilled | None, exempt_because: str, today: date, *, wanted: bool
) -> MatrixCell:
    # A record counts, whether the class was chosen or not.
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
    if not wanted:
        state, late, exempt_because = TaskState.NOT_FOR, 0, ""
    elif exempt_because:
        state, late = TaskState.EXEMPT, 0
    return MatrixCell(
        task_uid=one.uid,
        kind=one.kind,
        state=state,
        due_on=one.due_on,
        days_late=late,
        exempt_because=exempt_because,
    )


def _by_activity(
    reader: Reader, campaign: Campaign, kinds: Collection[ActivityKind]
) -> Mapping[ActivityKind, Mapping[int, Fulfilled]]:
    """Return the latest record of each class and kind of activity, in one statement."""
    found: dict[ActivityKind, dict[int, Fulfilled]] = {kind: {} for kind in kinds}
    if not kinds:
        return found
    own = (activity.c.class_id, activity.c.kind)
    place = func.row_number().over(
        partition_by=own, order_by=(activity.c.held_on.desc(), activity.c.id.desc())
    )
    ranked = (
        select(
            *own,
            activity.c.uid,
            activity.c.held_on,
            activity.c.planned_heads,
            activity.c.present_heads,
            func.count().over(partition_by=own).label("records"),
            place.label("place"),
        )
        .where(
            activity.c.campaign_id == campaign.id,
            activity.c.kind.in_([kind.value for kind in kinds]),
            activity.c.deleted_at.is_(None),
            activity.c.class_id.is_not(None),
        )
        .subquery()
    )
    for row in reader.connection.execute(select(ranked).where(ranked.c.place == literal(1))):
        found[ActivityKind(row.kind)][row.class_id] = Fulfilled(
            uid=row.uid,
            held_on=row.held_on,
            planned=row.planned_heads,
            present=row.present_heads,
            count=row.records,
        )
    return found


def _messages(reader: Reader, campaign: Campaign) -> dict[int, Fulfilled]:
    """Return what each class has of the messages that are out, those it is excepted from aside.

    A class with exceptions only has nothing left to do, so it is through without a day.
    """
    out = select(forwarding.c.message_id).where(forwarding.c.forwarded_on.is_not(None))
    statement = (
        pairs(
            campaign,
            school_class.c.id,
            func.count().label("due"),
            func.count(forwarding.c.forwarded_on).label("forwarded"),
            func.count().filter(EXCEPTED).label("excepted"),
            func.max(forwarding.c.forwarded_on).label("latest"),
        )
        .where(or_(message.c.posted_on.is_not(None), message.c.id.in_(out)))
        .group_by(school_class.c.id)
    )
    return {
        row.id: Fulfilled(
            uid=None,
            held_on=row.latest,
            count=row.forwarded,
            going_on=row.forwarded + row.excepted < row.due,
        )
        for row in reader.connection.execute(statement)
        if row.forwarded or row.excepted == row.due
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
    TaskKind.LEAFLET: leaflet_progress.handed_out,
    TaskKind.SLIPS: leaflet_progress.slips_back,
    TaskKind.MESSAGE: _messages,
}
"""What shows a task done, by the class's inner id, for the kinds that no activity fulfils."""
