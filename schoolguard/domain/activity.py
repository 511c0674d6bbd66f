"""What happened: an activity, logged once."""

import re
import unicodedata
from datetime import date
from enum import StrEnum
from typing import Final

from schoolguard.domain.amounts import About
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.detail import DetailLine
from schoolguard.domain.fields import Privacy, described
from schoolguard.domain.incident import Incident
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row


class ActivityKind(StrEnum):
    """What kind of thing happened."""

    CLASS_MEETING = "class_meeting"
    LECTURE = "lecture"
    MEETING = "meeting"
    TRAINING = "training"
    PARTNER_EVENT = "partner_event"
    BOARD = "board"
    BANNER = "banner"
    LED = "led"
    POSTER = "poster"
    BROADCAST = "broadcast"
    VIDEO = "video"
    CONTEST = "contest"
    VISIT = "visit"
    OTHER = "other"


MEDIA: Final = (
    ActivityKind.BOARD,
    ActivityKind.BANNER,
    ActivityKind.LED,
    ActivityKind.POSTER,
    ActivityKind.BROADCAST,
    ActivityKind.VIDEO,
)
"""The kinds that are seen or heard about the school, rather than attended."""

OFFERED: Final = (
    ActivityKind.LECTURE,
    ActivityKind.MEETING,
    ActivityKind.TRAINING,
    ActivityKind.PARTNER_EVENT,
    *MEDIA,
    ActivityKind.CONTEST,
    ActivityKind.VISIT,
    ActivityKind.OTHER,
)
"""The kinds besides class meetings, in the order they are offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Row):
    """Something that happened: what, when, where, who led, how many were there.

    ``pieces`` counts what was made or put up, in the unit of its kind; ``times`` how often it was
    played; ``class_hours`` are lessons. Without a class it is the whole campaign's. ``task_uid`` is
    the task it was done for; without one it fulfils the earliest of its kind that is open.
    """

    kind: ActivityKind = described("类型", "Kind", limit=40, sheet="类型")
    campaign_uid: str = described("宣传月", "Campaign")
    class_uid: str | None = described("班级", "Class", sheet="班级", default=None)
    class_name: str = ""
    task_uid: str | None = described("任务", "Task", sheet="任务", default=None)
    title: str = described("题目", "Title", limit=80, sheet="题目", default="")
    held_on: date = described("日期", "Date", sheet="日期", required=True)
    ended_on: date | None = described("到", "Until", sheet="结束日期", default=None)
    starts_at: str = described("开始时间", "From", limit=5, sheet="开始时间", default="")
    ends_at: str = described("结束时间", "To", limit=5, sheet="结束时间", default="")
    place: str = described("地点", "Place", limit=40, sheet="地点", default="")
    leader: str = described(
        "主持人", "Led by", limit=40, sheet="主持人", privacy=Privacy.STAFF, default=""
    )
    leader_post: str = described("职务", "Post", limit=40, sheet="职务", default="")
    leader_unit: str = described("单位", "From which unit", limit=60, sheet="单位", default="")
    planned_heads: int | None = described("应到", "Expected", sheet="应到", default=None)
    present_heads: int | None = described("实到", "Present", sheet="实到", default=None)
    present_about: About = described(
        "实到的约或余", "Present: about", limit=10, sheet="实到约余", default=About.EXACT
    )
    class_hours: int | None = described("课时", "Class-hours", sheet="课时", default=None)
    pieces: int | None = described("数量", "Pieces", sheet="数量", default=None)
    pieces_about: About = described(
        "数量的约或余", "Pieces: about", limit=10, sheet="数量约余", default=About.EXACT
    )
    times: int | None = described("播放次数", "Times", sheet="播放次数", default=None)
    times_about: About = described(
        "播放次数的约或余", "Times: about", limit=10, sheet="播放次数约余", default=About.EXACT
    )
    content: str = described("做了什么", "What was done", limit=2000, sheet="做了什么", default="")
    details: tuple[DetailLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ListedActivity:
    """An activity as a line of the list of every month; ``kind`` is an :class:`ActivityKind`."""

    id: int
    uid: str
    held_on: date
    campaign_uid: str
    campaign_title: str
    kind: str
    class_name: str
    title: str
    place: str
    leader: str
    present_heads: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityMonth:
    """What a campaign has besides class meetings and talks, the latest first.

    ``of_tasks`` names those of the activities that are a class's record of a task.
    """

    campaign: Campaign
    today: date
    activities: tuple[Activity, ...]
    incidents: tuple[Incident, ...]
    of_tasks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class LogActivity(Command):
    """Log an activity (``uid`` None) or change a logged one (``version`` as it was read).

    ``details`` None leaves them as they are.
    """

    uid: str | None = None
    version: int = 0
    kind: ActivityKind
    campaign_uid: str
    class_uid: str | None = None
    task_uid: str | None = None
    title: str = ""
    held_on: date
    ended_on: date | None = None
    starts_at: str = ""
    ends_at: str = ""
    place: str = ""
    leader: str = ""
    leader_post: str = ""
    leader_unit: str = ""
    planned_heads: int | None = None
    present_heads: int | None = None
    present_about: About = About.EXACT
    class_hours: int | None = None
    pieces: int | None = None
    pieces_about: About = About.EXACT
    times: int | None = None
    times_about: About = About.EXACT
    content: str = ""
    details: tuple[DetailLine, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogActivities(Command):
    """Log the same activity for several classes at once.

    Each is led by its class teacher and, where a class comes as a whole, expects the heads of its
    class; ``all_present`` says that all of them came, else the heads present stay open.
    """

    kind: ActivityKind
    campaign_uid: str
    class_uids: tuple[str, ...]
    task_uid: str | None = None
    held_on: date
    place: str = ""
    content: str = ""
    all_present: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveActivities(Command):
    """Put several activities into the bin: (public id, version) of each."""

    rows: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveActivity(Command):
    """Put a logged activity into the bin."""

    uid: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BringBack(Command):
    """Take everything that one action removed out of the bin again (undo)."""

    deletion_id: str


_TIME: Final = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")


def read_time(typed: str) -> str | None:
    """Return ``9:05``, ``９：０５`` or ``0905`` as ``09:05``, "" for nothing typed.

    None where it is no time of day.
    """
    text = unicodedata.normalize("NFKC", typed).strip()
    if not text:
        return ""
    if text.isdigit() and len(text) in (3, 4):
        text = f"{text[:-2]}:{text[-2:]}"
    found = _TIME.fullmatch(text)
    return None if found is None else f"{int(found[1]):02}:{found[2]}"
