"""What happened: an activity, logged once."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from schoolguard.domain.fields import Privacy, described
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Row):
    """Something that happened: what, when, where, who led, how many were there."""

    kind: ActivityKind = described("类型", "Kind", limit=40, sheet="类型")
    campaign_uid: str = described("宣传月", "Campaign")
    class_uid: str | None = described("班级", "Class", sheet="班级", default=None)
    class_name: str = ""
    held_on: date = described("日期", "Date", sheet="日期", required=True)
    place: str = described("地点", "Place", limit=40, sheet="地点", default="")
    leader: str = described(
        "主持人", "Led by", limit=40, sheet="主持人", privacy=Privacy.STAFF, default=""
    )
    planned_heads: int | None = described("应到", "Expected", sheet="应到", default=None)
    present_heads: int | None = described("实到", "Present", sheet="实到", default=None)
    content: str = described("做了什么", "What was done", limit=2000, sheet="做了什么", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class LogActivity(Command):
    """Log an activity (``uid`` None) or change a logged one (``version`` as it was read)."""

    uid: str | None = None
    version: int = 0
    kind: ActivityKind
    campaign_uid: str
    class_uid: str
    held_on: date
    place: str = ""
    leader: str = ""
    planned_heads: int | None = None
    present_heads: int | None = None
    content: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogActivities(Command):
    """Log the same activity for several classes at once.

    Each is led by its class teacher and, where a class comes as a whole, expects the heads of its
    class; ``all_present`` says that all of them came, else the heads present stay open.
    """

    kind: ActivityKind
    campaign_uid: str
    class_uids: tuple[str, ...]
    held_on: date
    place: str = ""
    content: str = ""
    all_present: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveActivity(Command):
    """Put a logged activity into the bin."""

    uid: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveActivities(Command):
    """Put several logged activities into the bin; ``rows`` are (public id, version)."""

    rows: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BringBack(Command):
    """Take everything that one action removed out of the bin again (undo)."""

    deletion_id: str
