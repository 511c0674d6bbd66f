"""One page, one duty."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from schoolguard.domain.search import HitKind
from schoolguard.ui.page import PageSpec
from schoolguard.ui.pages.assignments import AssignmentsPage

PAGES: Final[tuple[PageSpec, ...]] = (
    PageSpec(
        "assignments",
        str(QT_TRANSLATE_NOOP("pages", "班级任务")),
        "list-checks",
        AssignmentsPage,
        frozenset({HitKind.CLASS}),
    ),
)
"""The pages of the rail, in order."""
