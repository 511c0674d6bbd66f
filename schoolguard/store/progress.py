"""What each class has of each task: the one query behind matrix, gaps, summary and Today."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, Final

from sqlalchemy import Row, func, or_, select

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.campaign import Campaign, MatrixCell, MatrixRow, Task, TaskKind, TaskState
from schoolguard.domain.school import school_year_of, teacher_on
from schoolguard.domain.task import ACTIVITY_OF, share_out
from schoolguard.store import leaflet_progress
from schoolguard.store.class_span import there_in, why_not_asked
from schoolguard.store.classes import select_classes
from schoolguard.store.fulfilled import Fulfilled
from schoolguard.store.message_tables import forwarding, message
from schoolguard.store.messages import EXCEPTED, pairs
from schoolguard.store.store import Reader
from schoolguard.store.tables import activity, assignment, school_class, school_year, task

_Query = Callable[[Reader, Campaign], Mapping[int, Fulfilled]]
_Record = tuple[str | None, Any]
"""The task that a record names, and the record."""


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
    asked = {kind: _QUERIES[kind](reader, campaign) for kind in kinds if kind not in ACTIVITY_OF}
    exemptions = _exemptions(reader, campaign.id)

    def free(row: Row[Any], one: Task) -> str:
        return exemptions.get((one.id, row.id)) or _not_asked(row, one)

    def fulfilled(row: Row[Any]) -> dict[str, Fulfilled | None]:
        """Return what the class has of each task, by the task's public id."""
        found = {one.uid: asked[one.kind].get(row.id) for one in tasks if one.kind in asked}
        for kind, of_class in acted.items():
            mine = [one for one in tasks if ACTIVITY_OF.get(one.kind) is kind]
            away = partial(_away, row.uid, partial(free, row))
            shared = share_out(mine, of_class.get(row.id, ()), away)
            found |= {uid: _latest(records) for uid, records in shared.items()}
        return found

    each = ((row, fulfilled(row)) for row in classes)
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
                    of_class[one.uid],
                    free(row, one),
                    today,
                    wanted=one.is_for(row.uid),
                )
                for one in tasks
            ),
        )
        for row, of_class in each
    )


def _away(class_uid: str, free: Callable[[Task], str], one: Task) -> int:
    """Rank how little a task concerns a class: it has to do it, is free of it, was not chosen."""
    return 2 if not one.is_for(class_uid) else int(bool(free(one)))


def _latest(records: Sequence[Row[Any]]) -> Fulfilled | None:
    if not records:
        return None
    latest = records[-1]
    return Fulfilled(
        held_on=latest.held_on,
        planned=latest.planned_heads,
        present=latest.present_heads,
        count=len(records),
        uids=tuple(one.uid for one in reversed(records)),
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
            activity_uids=record.uids,
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
) -> Mapping[ActivityKind, Mapping[int, Sequence[_Record]]]:
    """Return the records of each kind of activity and class, the oldest first, in one statement."""
    found: dict[ActivityKind, dict[int, list[_Record]]] = {kind: {} for kind in kinds}
    if not kinds:
        return found
    statement = (
        select(
            activity.c.class_id,
            activity.c.kind,
            activity.c.uid,
            activity.c.held_on,
            activity.c.planned_heads,
            activity.c.present_heads,
            task.c.uid.label("task_uid"),
        )
        .outerjoin(task, task.c.id == activity.c.task_id)
        .where(
            activity.c.campaign_id == campaign.id,
            activity.c.kind.in_([kind.value for kind in kinds]),
            activity.c.deleted_at.is_(None),
            activity.c.class_id.is_not(None),
        )
        .order_by(activity.c.held_on, activity.c.id)
    )
    for row in reader.connection.execute(statement):
        records = found[ActivityKind(row.kind)].setdefault(row.class_id, [])
        records.append((row.task_uid, row))
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
