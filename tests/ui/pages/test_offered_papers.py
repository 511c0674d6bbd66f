"""The papers that pages offer: each opens its own, about what is chosen on the page."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.campaign import Campaign
from schoolguard.services import Services
from schoolguard.ui.offered_paper import OfferedPaper
from schoolguard.ui.page import Page, PageContext
from schoolguard.ui.pages.activities import ActivitiesPage
from schoolguard.ui.pages.assignments import AssignmentsPage
from schoolguard.ui.pages.evidence import EvidencePage
from schoolguard.ui.pages.leadership import LeadershipPage
from schoolguard.ui.pages.today import TodayPage
from schoolguard.ui.panels.paper import PaperPanel
from schoolguard.ui.panels.paper_sources import RecordPaper
from tests.opened import (
    begin_campaign,
    import_classes,
    log_activity,
    name_school,
    opened,
    plain_classes,
)
from tests.services import groups
from tests.services.test_evidence import add as add_evidence


@pytest.fixture
def on(tmp_path: Path) -> Iterator[Services]:
    with opened(tmp_path / "schoolguard.db", tmp_path) as services:
        name_school(services)
        yield services


@pytest.fixture
def campaign(on: Services) -> Campaign:
    import_classes(on, *plain_classes(3))
    return begin_campaign(on)


class Opened:
    """A page on a store, and the papers that it opened."""

    def __init__(self, page: Page, on: Services, qtbot: QtBot) -> None:
        self.panels: list[PaperPanel] = []
        self.page = page
        qtbot.addWidget(page)
        page.open_panel.connect(self._keep)
        page.attach(on)
        self._qtbot = qtbot

    def _keep(self, panel: PaperPanel) -> None:
        self._qtbot.addWidget(panel)
        self.panels.append(panel)

    def source(self, paper: OfferedPaper) -> RecordPaper:
        """Return what a click opens; its pages are there."""
        assert paper.button.isEnabled()
        paper.open()
        panel = self.panels[-1]
        self._qtbot.waitUntil(lambda: panel.preview.page_count() > 0)
        assert panel.form.trouble.isHidden()
        assert isinstance(panel.source, RecordPaper)
        return panel.source


def test_today_offers_the_plan_the_notice_and_the_calendar(
    on: Services, campaign: Campaign, page_context: PageContext, qtbot: QtBot
) -> None:
    page = TodayPage(page_context)
    assert not any(paper.button.isEnabled() for paper in page.papers)
    desk = Opened(page, on, qtbot)
    keys = [desk.source(paper).kind.key for paper in page.papers]
    assert keys == ["campaign_plan", "campaign_notice", "month_calendar"]


def test_the_group_offers_its_chart_once_somebody_is_in_it(
    on: Services, campaign: Campaign, page_context: PageContext, qtbot: QtBot
) -> None:
    page = LeadershipPage(page_context)
    desk = Opened(page, on, qtbot)
    assert not page.chart.button.isEnabled()
    groups.add(on, campaign, "甲", groups.HEAD, duty="总负责")
    page.changed(frozenset({"leadership"}))
    assert desk.source(page.chart).kind.key == "duty_chart"


def test_the_record_sheet_is_of_the_chosen_classes(
    on: Services, campaign: Campaign, page_context: PageContext, qtbot: QtBot
) -> None:
    page = AssignmentsPage(page_context)
    desk = Opened(page, on, qtbot)
    first, *_ = on.classes.in_year(2026)
    assert desk.source(page.record).given.class_uids == (first.uid,)
    page.form.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    page.form.table.selectAll()
    page.form.record.click()
    assert desk.panels[-1].preview.page_count() == 3


def test_a_sign_in_sheet_is_about_the_meeting_that_is_chosen(
    on: Services, campaign: Campaign, page_context: PageContext, qtbot: QtBot
) -> None:
    banner = log_activity(on, campaign, ActivityKind.BANNER, held_on=date(2026, 11, 12))
    meeting = log_activity(on, campaign, ActivityKind.MEETING, title="部署会")
    page = ActivitiesPage(page_context)
    desk = Opened(page, on, qtbot)
    choose: Callable[[int], None] = page.form.activities.choose
    rows = [page.activities.row(at).uid for at in range(2)]
    choose(rows.index(meeting.uid))
    assert desk.source(page.sign_in).subject_uid == meeting.uid
    choose(rows.index(banner.uid))  # nobody signs in to a banner: a blank sheet
    assert desk.source(page.sign_in).subject_uid == ""
    assert desk.source(page.ledger).kind.key == "ledger"


def test_the_register_is_offered_where_there_is_evidence(
    on: Services, campaign: Campaign, page_context: PageContext, qtbot: QtBot
) -> None:
    page = EvidencePage(page_context)
    desk = Opened(page, on, qtbot)
    assert not page.register.button.isEnabled()
    add_evidence(on, campaign, caption="横幅")
    page.changed(frozenset({"evidence"}))
    assert desk.source(page.register).kind.key == "evidence_register"
