"""A campaign, the notice it answers, its tasks, and what each class has of them."""

from datetime import date
from enum import StrEnum

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import Privacy, described
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row
from schoolguard.domain.words import SchoolStage


class CampaignStatus(StrEnum):
    """Where a campaign stands."""

    PLANNING = "planning"
    RUNNING = "running"
    CLOSED = "closed"


class TaskKind(StrEnum):
    """What a task is; the kind names the query that gives its state."""

    CLASS_MEETING = "class_meeting"
    BOARD = "board"
    CONTEST = "contest"
    VIDEO = "video"
    VISIT = "visit"
    PARENTS = "parents"
    OTHER = "other"
    LEAFLET = "leaflet"
    SLIPS = "slips"
    MESSAGE = "message"


class TaskState(StrEnum):
    """What a class has of a task. Derived; only an exemption is stored."""

    DONE = "done"
    GOING_ON = "going_on"
    LATE = "late"
    NOT_BEGUN = "not_begun"
    EXEMPT = "exempt"
    NOT_FOR = "not_for"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """The notice that a campaign answers; empty texts where there is none."""

    issuer: str = described("发文单位", "Issued by", limit=60, sheet="发文单位", default="")
    title: str = described("来文标题", "Notice title", limit=120, sheet="来文标题", default="")
    number: str = described("来文号", "Notice number", limit=40, sheet="来文号", default="")
    asks: str = described("要求", "What it asks for", limit=500, sheet="来文要求", default="")
    report_due: date | None = described("上报截止", "Report due", sheet="上报截止", default=None)
    contact: str = described(
        "上报科室及联系人",
        "Office and contact",
        limit=80,
        sheet="上报科室及联系人",
        privacy=Privacy.STAFF,
        default="",
    )

    @property
    def given(self) -> bool:
        """Whether there is a notice at all."""
        return bool(self.issuer or self.title or self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign(Row):
    """One awareness month of the school; its dates are free."""

    key: str = described("代号", "Key", limit=20, sheet="代号", required=True)
    title: str = described("名称", "Title", limit=60, sheet="名称", required=True)
    theme: str = described("主题", "Theme", limit=60, sheet="主题", default="")
    starts_on: date = described("开始日期", "Starts on", sheet="开始日期", required=True)
    ends_on: date = described("结束日期", "Ends on", sheet="结束日期", required=True)
    written_into: str = described(
        "列入的计划", "Written into", limit=60, sheet="列入的计划", default=""
    )
    notice: Notice

    def status_on(self, day: date) -> CampaignStatus:
        """Where the campaign stands on a day."""
        if day < self.starts_on:
            return CampaignStatus.PLANNING
        return CampaignStatus.RUNNING if day <= self.ends_on else CampaignStatus.CLOSED

    def doubt_about(self, day: date) -> SchoolError | None:
        """Return what to say of a record of a day that is none of the campaign's."""
        if self.starts_on <= day <= self.ends_on:
            return None
        return SchoolError("activity.outside_month", first=self.starts_on, last=self.ends_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Row):
    """What classes do in a campaign, by when.

    ``class_uids`` are the chosen classes; empty where it is for all of them. ``responsible`` is
    who sees to it; where it is empty, the class teacher of each class.
    """

    campaign_uid: str = described("宣传月", "Campaign")
    kind: TaskKind = described("类别", "Kind", limit=40, sheet="类别")
    title: str = described("任务", "Task", limit=40, sheet="任务", required=True)
    due_on: date = described("截止日期", "Due on", sheet="截止日期", required=True)
    responsible: str = described(
        "负责人", "Responsible", limit=40, sheet="负责人", privacy=Privacy.STAFF, default=""
    )
    class_uids: tuple[str, ...] = ()

    def is_for(self, class_uid: str) -> bool:
        """Whether a class has to do it."""
        return not self.class_uids or class_uid in self.class_uids


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskClass(Row):
    """One class that a task was chosen for; a task for all classes has none."""

    task_uid: str = described("任务", "Task", sheet="任务")
    class_uid: str = described("班级", "Class", sheet="班级")


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment(Row):
    """What is stored of a task and a class together: only an exemption with its reason."""

    task_uid: str = described("任务", "Task", sheet="任务")
    class_uid: str = described("班级", "Class", sheet="班级")
    exempt_because: str = described(
        "免做原因", "Exempt because", limit=80, sheet="免做原因", required=True
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixCell:
    """What one class has of one task.

    ``present`` and ``planned`` are heads of its latest record; ``activity_uids`` are its records,
    the latest first, where activities fulfil it.
    """

    task_uid: str
    kind: TaskKind
    state: TaskState
    due_on: date
    days_late: int = 0
    held_on: date | None = None
    planned: int | None = None
    present: int | None = None
    records: int = 0
    activity_uids: tuple[str, ...] = ()
    exempt_because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """One class with its cells, in the order of the tasks."""

    class_uid: str
    class_name: str
    grade: int
    class_teacher: str
    heads: int | None
    cells: tuple[MatrixCell, ...]
    campus_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """The class x task matrix of a campaign on a day."""

    campaign: Campaign
    today: date
    tasks: tuple[Task, ...]
    rows: tuple[MatrixRow, ...]
    stage: SchoolStage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveCampaign(Command):
    """Begin a campaign (``uid`` None; its standard tasks come with it) or change one."""

    uid: str | None = None
    version: int = 0
    title: str
    theme: str = ""
    starts_on: date
    ends_on: date
    meeting_due_on: date
    written_into: str = ""
    notice: Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveCampaign(Command):
    """Put a campaign into the bin; what belongs to it goes out of sight with it."""

    uid: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExemptClass(Command):
    """Free one class of one task, with the reason; an empty reason takes the exemption back."""

    task_uid: str
    class_uid: str
    because: str
