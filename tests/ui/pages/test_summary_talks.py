"""月末总结: a figure of talks leads to its talks, and so does their gap; a kindergarten's words."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from schoolguard.domain.school import SaveSchool
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.domain.words import SchoolStage
from schoolguard.services import Services
from schoolguard.ui.page import PageContext
from tests import opened
from tests.opened import action, save_talk
from tests.ui.helpers import RecordingNotify
from tests.ui.pages import summaries


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """Give services on an empty store."""
    with opened.opened(tmp_path / "schoolguard.db", tmp_path, summaries.clock) as services:
        yield services


def test_talks_are_followed_from_the_summary(
    services: Services, qtbot: QtBot, page_context: PageContext, recorder: RecordingNotify
) -> None:
    campaign = summaries.begin(services, classes=1)
    summaries.meeting(services, campaign, 0)
    late = save_talk(services, campaign)
    held = save_talk(
        services, campaign, planned_on=date(2026, 11, 2), held_on=date(2026, 11, 2), title="甲"
    )
    page = summaries.opened(qtbot, page_context, services)
    page.choose_figure("talks.held")
    assert page.form.figure_words.text().startswith("由 1 条国旗下讲话记录数出。")
    assert [page.figure_rows.row(0)[1]] == ["11月2日 甲"]
    page.form.figure_rows.setFocus()
    page.form.figure_rows.setCurrentIndex(page.figure_rows.index(0, 0))
    QTest.keyClick(page.form.figure_rows, Qt.Key.Key_Return)
    hit = SearchHit(HitKind.TALK, "11月2日 甲", "", held.uid)
    assert recorder.said.pop() == f"go talks {hit}"
    lines = [page.gaps.row(row) for row in range(page.gaps.rowCount())]
    (gap,) = (one for one in lines if "没有标记已讲" in one.text)
    assert gap.text == "1次国旗下讲话日期已过，没有标记已讲"
    assert gap.page_id == "talks"
    assert gap.hit is not None
    assert gap.hit.target == late.uid


def test_a_kindergarten_reads_its_own_words(
    services: Services, qtbot: QtBot, page_context: PageContext
) -> None:
    summaries.begin(services)
    page = summaries.opened(qtbot, page_context, services)
    school = services.school.get()
    assert school is not None
    services.school.save(
        SaveSchool(
            action_id=action(),
            version=school.version,
            name=school.name,
            keep_names=False,
            keep_phones=False,
            stage=SchoolStage.KINDERGARTEN,
        )
    )
    page.changed(frozenset({"school"}))
    names = [page.figures.index(row, 0).data() for row in range(page.figures.rowCount())]
    gaps = [page.gaps.index(row, 0).data() for row in range(page.gaps.rowCount())]
    assert any("集体活动" in one for one in names)
    assert any("集体活动" in one for one in gaps)
    assert not [one for one in (*names, *gaps) if "班会" in one or "学生" in one]
