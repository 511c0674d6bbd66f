"""Tasks as they are edited: which records fulfil which kind, and what no task should ask for."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from operator import itemgetter
from typing import Final, TypeVar

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.campaign import Campaign, MatrixRow, Task, TaskKind
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command

ACTIVITY_OF: Final[Mapping[TaskKind, ActivityKind]] = {
    TaskKind.CLASS_MEETING: ActivityKind.CLASS_MEETING,
    TaskKind.BOARD: ActivityKind.BOARD,
    TaskKind.CONTEST: ActivityKind.CONTEST,
    TaskKind.VIDEO: ActivityKind.VIDEO,
    TaskKind.VISIT: ActivityKind.VISIT,
    TaskKind.PARENTS: ActivityKind.MEETING,
    TaskKind.OTHER: ActivityKind.OTHER,
}
"""The kinds of tasks that a class is through with by an activity, and the kind of that activity.

A kind that is not here has a query of its own in ``store.progress``.
"""

ATTENDED: Final = frozenset({ActivityKind.CLASS_MEETING, ActivityKind.VIDEO, ActivityKind.LECTURE})
"""Activities of a class to which all of it is expected: they have heads planned and present."""

HEADED: Final = ATTENDED | {ActivityKind.CONTEST}
"""Activities of a class whose heads are worth asking for; households are never counted."""

Record = TypeVar("Record")

_BURDENS: Final = re.compile(
    r"截图|截屏|(?:安装|注册|下载|关注|参与|完成|装机|答题)[率量]|排名|排行|打卡|积分|签到"
)


def burdens(title: str) -> tuple[str, ...]:
    """Return the words of a task's title that ask for traces, rates or rankings, in order.

    The ministry's 2025 rules (教师厅〔2025〕2号) and the central notice of April 2024 forbid
    judging schools by traces kept; government apps may use no check-ins, points or hours; local
    white lists keep activities out of appraisals. An office may still have to do what its notice
    asks for, so this only warns.
    """
    return tuple(dict.fromkeys(_BURDENS.findall(title)))


def earliest(tasks: Iterable[Task]) -> list[Task]:
    """Return tasks as they fall due; those of one day keep their order."""
    return sorted(tasks, key=lambda one: one.due_on)


def share_out(
    tasks: Iterable[Task], records: Iterable[tuple[str | None, Record]], away: Callable[[Task], int]
) -> dict[str, list[Record]]:
    """Share a class's records of one kind among the tasks of that kind; each counts once.

    ``records`` are (the task they name, record), the oldest first; ``away`` ranks how little a
    task concerns the class, 0 where it has to do it. A record that names none of the tasks
    fulfils the earliest that is open, and the last one where none is. Returned by the tasks'
    public ids, the oldest first.
    """
    order = earliest(tasks)
    shared: dict[str, list[tuple[int, Record]]] = {one.uid: [] for one in order}
    least = min(map(away, order), default=0)
    asked = [one for one in order if away(one) == least]
    loose = []
    for at, (named, record) in enumerate(records):
        if named in shared:
            shared[named].append((at, record))
        else:
            loose.append((at, record))
    for numbered in loose if asked else ():
        first = next((one for one in asked if not shared[one.uid]), asked[-1])
        shared[first.uid].append(numbered)
    return {
        uid: [record for _, record in sorted(found, key=itemgetter(0))]
        for uid, found in shared.items()
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskList:
    """A campaign's tasks in order, the classes they may be chosen for, and the present day."""

    campaign: Campaign
    today: date
    tasks: tuple[Task, ...]
    rows: tuple[MatrixRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveTask(Command):
    """Add a task (``uid`` None) at the end, or change one (``version`` as it was read).

    ``class_uids`` are the chosen classes; empty for all.
    """

    uid: str | None = None
    version: int = 0
    campaign_uid: str
    kind: TaskKind
    title: str
    due_on: date
    responsible: str = ""
    class_uids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveTasks(Command):
    """Put tasks into the bin; ``rows`` are (public id, version). Records of classes stay."""

    rows: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderTasks(Command):
    """Put a campaign's tasks into another order: public ids as they were seen, and as wanted."""

    campaign_uid: str
    before: tuple[str, ...]
    after: tuple[str, ...]
