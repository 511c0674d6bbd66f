"""The page 班级任务 in a real window on a real store, driven by keys and mouse."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from schoolguard.domain.activity import Activity
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.school import SchoolClass
from schoolguard.domain.search import HitKind
from schoolguard.services import Services
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.models.matrix import FIRST_TASK
from schoolguard.ui.page import PageSpec
from schoolguard.ui.pages.assignments import AssignmentsPage
from schoolguard.ui.panels.activities import ActivitiesPanel
from schoolguard.ui.panels.activity import ActivityPanel
from schoolguard.ui.shell import Shell
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag
from tests.opened import (
    YEAR,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    opened,
    plain_classes,
)
from tests.ui.helpers import RecordingNotify

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """Click on a widget, in its middle unless told."""
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, none, place or widget.rect().center())


class School:
    """The page in a real window on whatever is in the store."""

    def __init__(self, services: Services, qtbot: QtBot, notify: RecordingNotify) -> None:
        self.on = services
        self.notify = notify
        self.classes: tuple[SchoolClass, ...] = services.classes.in_year(YEAR)
        self.campaign: Campaign = services.campaigns.current()
        spec = PageSpec(
            "assignments", "班级任务", "list-checks", AssignmentsPage, frozenset({HitKind.CLASS})
        )
        self.shell = Shell((spec,), ImmediateJobs())
        self.shell.notify = notify
        self.shell.resize(1280, 720)
        qtbot.addWidget(self.shell)
        with qtbot.waitActive(self.shell):
            self.shell.show()
            self.shell.activateWindow()
        qtbot.waitUntil(lambda: self.shell.current_page() is not None)
        self.shell.attach(self.on, self.on.finder.find)
        self.on.activities.office.store.listen(self.shell.changed)
        page = self.shell.current_page()
        assert isinstance(page, AssignmentsPage)
        self.page = page
        self.table = page.form.table
        self.model = page.model
        self.table.setFocus()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the keyboard is."""
        none = Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.focus(), key, modifier if modifier is not None else none)

    def type(self, text: str) -> None:
        """Type where the keyboard is; what no key has comes from an input method."""
        if text.isascii():
            QTest.keyClicks(self.focus(), text)
            return
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.focus(), event)

    def focus(self) -> QWidget:
        """Return where the keyboard is."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def panel(self) -> ActivityPanel:
        """Return the open panel."""
        panel = self.shell.form.panel_host.panel()
        assert isinstance(panel, ActivityPanel)
        return panel

    def many(self) -> ActivitiesPanel:
        """Return the open panel for several classes."""
        panel = self.shell.form.panel_host.panel()
        assert isinstance(panel, ActivitiesPanel)
        return panel

    def closed(self) -> bool:
        """Whether no panel is open."""
        return self.shell.form.panel_host.panel() is None

    def records(self, of: SchoolClass) -> tuple[Activity, ...]:
        """Return a class's records."""
        return self.on.activities.of_class(self.campaign.uid, of.uid)

    def tag(self, row: int) -> Tag:
        """Return the tag of a row's first task."""
        tag = self.model.index(row, FIRST_TASK).data(TAG_ROLE)
        assert isinstance(tag, Tag)
        return tag

    def names(self) -> list[str]:
        """Return the classes shown."""
        return [str(self.model.index(row, 0).data()) for row in range(self.model.rowCount())]

    def chosen(self) -> list[str]:
        """Return the classes chosen."""
        return [self.model.row(row).class_name for row in self.table.chosen_rows()]


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """Give services on an empty store, on a Sunday near the end of the month."""
    with opened(tmp_path / "schoolguard.db", tmp_path, lambda: NOW) as services:
        yield services


@pytest.fixture
def school(services: Services, qtbot: QtBot, recorder: RecordingNotify) -> School:
    """Give the page on eight classes, the first five of which are through."""
    name_school(services)
    classes = import_classes(services, *plain_classes(8))
    campaign = begin_campaign(services)
    for one in classes[:5]:
        log_meeting(services, campaign, one)
    return School(services, qtbot, recorder)
