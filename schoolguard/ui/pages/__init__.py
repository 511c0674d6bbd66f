"""One page, one duty. A page's module is loaded when the page is first shown."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from schoolguard.domain.search import HitKind
from schoolguard.ui.page import Page, PageContext, PageSpec


def _today(context: PageContext) -> Page:
    from schoolguard.ui.pages.today import TodayPage

    return TodayPage(context)


def _leadership(context: PageContext) -> Page:
    from schoolguard.ui.pages.leadership import LeadershipPage

    return LeadershipPage(context)


def _assignments(context: PageContext) -> Page:
    from schoolguard.ui.pages.assignments import AssignmentsPage

    return AssignmentsPage(context)


def _talks(context: PageContext) -> Page:
    from schoolguard.ui.pages.talks import TalksPage

    return TalksPage(context)


def _library(context: PageContext) -> Page:
    from schoolguard.ui.pages.library import LibraryPage

    return LibraryPage(context)


def _activities(context: PageContext) -> Page:
    from schoolguard.ui.pages.activities import ActivitiesPage

    return ActivitiesPage(context)


def _evidence(context: PageContext) -> Page:
    from schoolguard.ui.pages.evidence import EvidencePage

    return EvidencePage(context)


def _leaflets(context: PageContext) -> Page:
    from schoolguard.ui.pages.leaflets import LeafletsPage

    return LeafletsPage(context)


def _messages(context: PageContext) -> Page:
    from schoolguard.ui.pages.messages import MessagesPage

    return MessagesPage(context)


def _summary(context: PageContext) -> Page:
    from schoolguard.ui.pages.summary import SummaryPage

    return SummaryPage(context)


def _settings(context: PageContext) -> Page:
    from schoolguard.ui.pages.settings import SettingsPage

    return SettingsPage(context)


PAGES: Final[tuple[PageSpec, ...]] = (
    PageSpec(
        "today",
        str(QT_TRANSLATE_NOOP("pages", "今日")),
        "sun",
        _today,
        module=f"{__name__}.today",
    ),
    PageSpec(
        "leadership",
        str(QT_TRANSLATE_NOOP("pages", "领导小组")),
        "users",
        _leadership,
        frozenset({HitKind.MEMBER}),
    ),
    PageSpec(
        "assignments",
        str(QT_TRANSLATE_NOOP("pages", "班级任务")),
        "list-checks",
        _assignments,
        frozenset({HitKind.CLASS, HitKind.TASK}),
    ),
    PageSpec(
        "talks",
        str(QT_TRANSLATE_NOOP("pages", "国旗下讲话")),
        "flag",
        _talks,
        frozenset({HitKind.TALK}),
    ),
    PageSpec(
        "messages",
        str(QT_TRANSLATE_NOOP("pages", "家长消息")),
        "message-square",
        _messages,
        frozenset({HitKind.MESSAGE}),
    ),
    PageSpec(
        "leaflets",
        str(QT_TRANSLATE_NOOP("pages", "宣传单")),
        "newspaper",
        _leaflets,
        frozenset({HitKind.LEAFLET}),
    ),
    PageSpec(
        "activities",
        str(QT_TRANSLATE_NOOP("pages", "其他活动")),
        "calendar-days",
        _activities,
        frozenset({HitKind.ACTIVITY, HitKind.INCIDENT}),
    ),
    PageSpec(
        "evidence",
        str(QT_TRANSLATE_NOOP("pages", "佐证材料")),
        "images",
        _evidence,
        frozenset({HitKind.EVIDENCE}),
    ),
    PageSpec(
        "library",
        str(QT_TRANSLATE_NOOP("pages", "反诈知识")),
        "book-open",
        _library,
        frozenset({HitKind.ENTRY}),
    ),
    PageSpec("summary", str(QT_TRANSLATE_NOOP("pages", "月末总结")), "file-text", _summary),
    PageSpec(
        "settings",
        str(QT_TRANSLATE_NOOP("pages", "设置")),
        "settings",
        _settings,
        frozenset({HitKind.CALENDAR_DAY, HitKind.PERSON}),
    ),
)
"""The pages of the rail, in order."""
