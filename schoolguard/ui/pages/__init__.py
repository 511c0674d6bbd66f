"""One page, one duty."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from schoolguard.domain.search import HitKind
from schoolguard.ui.page import PageSpec
from schoolguard.ui.pages.assignments import AssignmentsPage
from schoolguard.ui.pages.settings import SettingsPage
from schoolguard.ui.pages.summary import SummaryPage

PAGES: Final[tuple[PageSpec, ...]] = (
    PageSpec(
        "assignments",
        str(QT_TRANSLATE_NOOP("pages", "班级任务")),
        "list-checks",
        AssignmentsPage,
        frozenset({HitKind.CLASS}),
    ),
    PageSpec("summary", str(QT_TRANSLATE_NOOP("pages", "月末总结")), "file-text", SummaryPage),
    PageSpec("settings", str(QT_TRANSLATE_NOOP("pages", "设置")), "settings", SettingsPage),
)
"""The pages of the rail, in order."""
