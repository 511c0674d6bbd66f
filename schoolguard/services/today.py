"""What stands today, read from where matrix, gaps, summary and command line read it."""

import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta
from typing import Final

from schoolguard.domain.campaign import Campaign, Matrix, MatrixRow, TaskState
from schoolguard.domain.figures import Figure
from schoolguard.domain.record import dataclass
from schoolguard.domain.summary import RowRef
from schoolguard.domain.talk import Talk, TalkState
from schoolguard.domain.today import Due, HeatCell, HeatRow, Measured, Standing, TodayView
from schoolguard.services import asks, gaps, kept_files
from schoolguard.services.campaigns import in_front
from schoolguard.services.office import Office
from schoolguard.services.seen import Seen
from schoolguard.store import campaigns, leadership, messages, schools, talks
from schoolguard.store.store import Reader

_TASKS_OF_A_PLAN: Final = 2
"""A month has the class meeting from its first day; fewer tasks than this are no plan yet."""
_LEAST_FREE: Final = 200 << 20
"""Bytes on the disk of the data below which the office is told."""
_SOON: Final = timedelta(days=7)
_ASIDE: Final = frozenset({TaskState.EXEMPT, TaskState.NOT_FOR})
_THROUGH: Final = _ASIDE | {TaskState.DONE}
_RANK: Final = {TaskState.LATE: 0, TaskState.GOING_ON: 1, TaskState.NOT_BEGUN: 2}
_SAID_BY_TASKS: Final = frozenset(
    {"gap.no_meeting", "gap.no_meeting_many", "gap.task_missing", "gap.task_missing_many"}
)

_MEASURED: Final = (
    ("class_meetings.classes", "classes.total"),
    ("talks.held", "talks.planned"),
)
"""Figures shown at the head, each with what it is out of."""


@dataclass(frozen=True, slots=True)
class Days:
    """Says what stands today."""

    office: Office

    def standing(self) -> Standing:
        """Return what waits in the campaign in front, and what to do next; also without one."""
        with self.office.read() as reader:
            today = self.office.today()
            stage = schools.stage(reader)
            known = campaigns.everyone(reader)
            if not known or schools.the_school(reader) is None:
                return Standing((), Due("next.school", {}, TaskState.NOT_BEGUN), today, stage)
            seen = Seen(reader, self.office, in_front(known, self.office))
            dues = _dues(seen)
            return Standing(dues, _following(seen, dues), today, stage)

    def view(self, campaign_uid: str) -> TodayView:
        """Return it from one consistent view of the store."""
        with self.office.read() as reader:
            campaign = campaigns.by_uid(reader, campaign_uid)
            return _view(Seen(reader, self.office, campaign))


def _view(seen: Seen) -> TodayView:
    campaign, known = seen.campaign, seen.figures
    due = campaign.notice.report_due
    sent = messages.in_campaign(seen.reader, campaign)
    posted = [place for place, one in enumerate(sent) if one.posted_on is not None]
    return TodayView(
        campaign=campaign,
        today=seen.today,
        matrix=seen.matrix,
        heat=heat(seen.matrix),
        measured=tuple(
            Measured(key, _number(known, key), _number(known, of), known[key].unit)
            for key, of in _MEASURED
        ),
        dues=_dues(seen),
        days_left=None if due is None else (due - seen.today).days,
        talk=_talk_of_week(talks.in_campaign(seen.reader, campaign.uid), seen.today),
        message=sent[posted[-1]] if posted else None,
        message_number=posted[-1] + 1 if posted else 0,
    )


def _dues(seen: Seen) -> tuple[Due, ...]:
    due = seen.campaign.notice.report_due
    dues = [*_tasks(seen.matrix), *_talks(seen.reader, seen.campaign, seen.today), *_gaps(seen)]
    dues += _kept(seen)
    if due is not None:
        dues += _report(due, seen.today)
    return tuple(sorted(dues, key=lambda one: (_RANK[one.state], one.day or date.max)))


def _talk_of_week(every: Sequence[Talk], today: date) -> Talk | None:
    """Return the talk of this week, else the next one."""
    monday = today - timedelta(days=today.weekday())
    return next((one for one in every if one.takes_place_on >= monday), None)


def _following(seen: Seen, dues: Sequence[Due]) -> Due | None:
    """Return the one thing to do next: first what all else rests on, then what presses most."""
    if not seen.rows:
        return Due("next.classes", {}, TaskState.NOT_BEGUN)
    uid = seen.campaign.uid
    begun = talks.in_campaign(seen.reader, uid) or messages.in_campaign(seen.reader, seen.campaign)
    if len(seen.matrix.tasks) < _TASKS_OF_A_PLAN and not begun:
        return Due("next.plan", {}, TaskState.NOT_BEGUN)
    late = next((one for one in dues if one.state is TaskState.LATE), None)
    if late is None and not leadership.members_of(seen.reader, seen.campaign.id):
        return Due("next.group", {}, TaskState.NOT_BEGUN)
    return next(iter(dues), None)


def heat(seen: Matrix) -> tuple[HeatRow, ...]:
    """Return how far each grade is with each task."""
    grades = sorted({row.grade for row in seen.rows})
    return tuple(
        HeatRow(
            grade,
            tuple(
                _cell([row for row in seen.rows if row.grade == grade], place)
                for place in range(len(seen.tasks))
            ),
        )
        for grade in grades
    )


def _cell(rows: Sequence[MatrixRow], place: int) -> HeatCell:
    states = [row.cells[place].state for row in rows]
    done = sum(state is TaskState.DONE for state in states)
    asked = sum(state not in _ASIDE for state in states)
    state = TaskState.NOT_BEGUN
    if all(one in _THROUGH for one in states):
        aside = TaskState.EXEMPT if TaskState.EXEMPT in states else TaskState.NOT_FOR
        state = TaskState.DONE if done else aside
    elif TaskState.LATE in states:
        state = TaskState.LATE
    elif done or TaskState.GOING_ON in states:
        state = TaskState.GOING_ON
    return HeatCell(done, asked, state, tuple(rows))


def _tasks(seen: Matrix) -> list[Due]:
    dues = []
    for place, task in enumerate(seen.tasks):
        behind = [row for row in seen.rows if row.cells[place].state not in _THROUGH]
        if behind:
            params: dict[str, object] = {"task": task.title, "count": len(behind)}
            if len(behind) <= gaps.NAMED_AT_MOST:
                params["names"] = "、".join(row.class_name for row in behind)
            refs = tuple(RowRef("school_class", row.class_uid) for row in behind)
            state = _by_day(task.due_on, seen.today)
            code = "today.task_named" if "names" in params else "today.task"
            dues.append(Due(code, params, state, task.due_on, refs, task.uid))
    return dues


def _talks(reader: Reader, campaign: Campaign, today: date) -> list[Due]:
    dues = []
    for one in talks.in_campaign(reader, campaign.uid):
        near = one.planned_on - today <= _SOON
        if near and one.state_on(today) is TalkState.UNWRITTEN:
            refs = (RowRef("flag_talk", one.uid),)
            dues.append(Due("today.talk", {}, TaskState.GOING_ON, one.planned_on, refs))
    return dues


def _gaps(seen: Seen) -> list[Due]:
    found = [
        Due(one.code, one.params, TaskState.GOING_ON, None, one.rows)
        for one in gaps.gaps(seen)
        if one.code not in _SAID_BY_TASKS
    ]
    missing = (one for one in asks.states(seen) if not one.met)
    ref = (RowRef("campaign", seen.campaign.uid),)
    found += [
        Due("today.ask", {"text": one.ask.text}, TaskState.NOT_BEGUN, None, ref) for one in missing
    ]
    return found


def _kept(seen: Seen) -> list[Due]:
    """Return what is to be done so that nothing is lost."""
    _, _, trouble = kept_files.read_auto(seen.office.folder)
    dues = []
    if trouble is not None:
        dues.append(Due("today.backup", {}, TaskState.LATE, trouble.at.date()))
    with suppress(OSError):
        free = shutil.disk_usage(seen.office.folder).free
        if free < _LEAST_FREE:
            dues.append(Due("today.disk", {"free": free >> 20}, TaskState.LATE, seen.today))
    return dues


def _report(due: date, today: date) -> list[Due]:
    if due - today > _SOON:
        return []
    state = TaskState.LATE if due < today else TaskState.GOING_ON
    return [Due("today.report", {}, state, due)]


def _by_day(due: date, today: date) -> TaskState:
    if due < today:
        return TaskState.LATE
    return TaskState.GOING_ON if due - today <= _SOON else TaskState.NOT_BEGUN


def _number(known: Mapping[str, Figure], key: str) -> int:
    return int(known[key].value or 0)
