"""Where a stored record is shown: from a reference in a paper to a page of the window."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.campaign import TaskKind
from schoolguard.domain.record import dataclass
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.domain.summary import RowRef

if TYPE_CHECKING:
    from schoolguard.services import Services


@dataclass(frozen=True, slots=True)
class Shown:
    """The page that shows a noun, as what it is found there, and the words under a figure."""

    kind: HitKind
    page_id: str
    counted: str


_CLASS: Final = Shown(
    HitKind.CLASS,
    "assignments",
    str(QT_TRANSLATE_NOOP("records", "由 {n} 个班数出。双击班级，打开它的记录。")),
)
_SHOWN: Final[Mapping[str, Shown]] = {
    "school_class": _CLASS,
    "activity": Shown(
        HitKind.ACTIVITY,
        "activities",
        str(QT_TRANSLATE_NOOP("records", "由 {n} 条活动记录数出。双击一行，打开它的记录。")),
    ),
    "incident": Shown(
        HitKind.INCIDENT,
        "activities",
        str(QT_TRANSLATE_NOOP("records", "由 {n} 条线索劝阻记录数出。双击一行，打开它的记录。")),
    ),
    "task": Shown(
        HitKind.TASK,
        "assignments",
        str(QT_TRANSLATE_NOOP("records", "由 {n} 项任务数出。双击任务，打开它的一列。")),
    ),
    "group_member": Shown(
        HitKind.MEMBER,
        "leadership",
        str(QT_TRANSLATE_NOOP("records", "由小组名单的 {n} 行数出。双击姓名，打开名单。")),
    ),
    "flag_talk": Shown(
        HitKind.TALK,
        "talks",
        str(QT_TRANSLATE_NOOP("records", "由 {n} 条国旗下讲话记录数出。双击日期，打开它的记录。")),
    ),
    "leaflet": Shown(
        HitKind.LEAFLET,
        "leaflets",
        str(QT_TRANSLATE_NOOP("records", "由 {n} 张宣传单数出。双击标题，打开它。")),
    ),
    "print_run": Shown(
        HitKind.LEAFLET,
        "leaflets",
        str(QT_TRANSLATE_NOOP("records", "由 {n} 次印制数出。双击，到宣传单页看。")),
    ),
    "slip": Shown(
        HitKind.LEAFLET,
        "leaflets",
        str(QT_TRANSLATE_NOOP("records", "由 {n} 份回执数出。双击，到宣传单页看。")),
    ),
    "family": Shown(
        HitKind.LEAFLET,
        "leaflets",
        str(QT_TRANSLATE_NOOP("records", "由 {n} 个已关联的家庭数出。")),
    ),
    "evidence": Shown(
        HitKind.EVIDENCE,
        "evidence",
        str(QT_TRANSLATE_NOOP("records", "由 {n} 张照片数出。双击一行，打开它。")),
    ),
    "message": Shown(
        HitKind.MESSAGE,
        "messages",
        str(QT_TRANSLATE_NOOP("records", "由 {n} 条家长消息数出。双击题目，打开它的记录。")),
    ),
    "hand_figure": Shown(
        HitKind.PAGE,
        "summary",
        str(QT_TRANSLATE_NOOP("records", "这个数字是手填的。双击来源，修改它。")),
    ),
}


_TASK_PAGES: Final[Mapping[TaskKind, str]] = {
    TaskKind.MESSAGE: "messages",
    TaskKind.LEAFLET: "leaflets",
    TaskKind.SLIPS: "leaflets",
}
"""The pages on which classes get through tasks that no activity fulfils."""


def page_of_task(kind: TaskKind) -> str:
    """Return the page on which classes get through a kind of task."""
    return _TASK_PAGES.get(kind, _CLASS.page_id)


def is_shown(noun: str) -> bool:
    """Whether records of a noun can be opened."""
    return noun in _SHOWN


def record_of(services: "Services", ref: RowRef, name: str) -> SearchHit:
    """Return what to open for a record, a class meeting by its class; raises ``store.*``."""
    if ref.noun == "activity":
        activity = services.activities.get(ref.uid)
        if activity.kind is ActivityKind.CLASS_MEETING and activity.class_uid is not None:
            return SearchHit(
                HitKind.CLASS, activity.class_name, "", activity.class_uid, activity.task_uid or ""
            )
    return SearchHit(_SHOWN.get(ref.noun, _CLASS).kind, name, "", ref.uid)


def page_of(hit: SearchHit | None) -> str:
    """Return the page that shows a hit."""
    kind = HitKind.CLASS if hit is None else hit.kind
    return next((one.page_id for one in _SHOWN.values() if one.kind is kind), _CLASS.page_id)


def counted_from(sources: int, noun: str) -> str:
    """Return from how many records of which noun a figure was counted."""
    if not sources:
        return QCoreApplication.translate("records", "还没有记录可数。")
    words = _SHOWN.get(noun, _CLASS).counted
    return QCoreApplication.translate("records", words).format(n=sources)
