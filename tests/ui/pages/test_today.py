"""今日 answers without a click, and a click opens what closes it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from schoolguard.app import open_services
from schoolguard.domain.campaign import TaskKind
from schoolguard.domain.catalogue import render_for
from schoolguard.domain.school import SaveClass, SaveSchool
from schoolguard.domain.task import SaveTask
from schoolguard.domain.words import SchoolStage
from schoolguard.services import Services
from schoolguard.ui.page import PageContext, Panel
from schoolguard.ui.pages.today import TodayPage
from schoolguard.ui.panels.grade_classes import GradeClassesPanel
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag
from tests.ui.helpers import RecordingNotify, nameless
from tests.ui.pages.summaries import begin, clock, meeting


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with open_services(tmp_path / "data", clock=clock) as opened:
        yield opened


def shown(qtbot: QtBot, context: PageContext, services: Services) -> TodayPage:
    page = TodayPage(context)
    qtbot.addWidget(page)
    page.resize(1048, 632)
    with qtbot.waitExposed(page):
        page.show()
    page.attach(services)
    services.activities.office.store.listen(page.changed)
    return page


def dues(page: TodayPage) -> list[str]:
    return [page.dues.index(row, 0).data() for row in range(page.dues.rowCount())]


def test_it_says_how_far_the_month_is_and_follows_a_record(
    qtbot: QtBot, page_context: PageContext, services: Services
) -> None:
    campaign = begin(services)
    meeting(services, campaign, 0)
    page = shown(qtbot, page_context, services)
    assert page.cards[0].words() == "已开班会 1 / 4 个班"
    assert "国旗下讲话 还没安排" in [card.words() for card in page.cards]
    assert "主题班会：还差七年级10班、七年级11班、七年级12班 · 11月13日" in dues(page)
    tag = page.heat.index(0, 1).data(TAG_ROLE)
    assert tag == Tag("late", "1/4")
    assert nameless(page) == []
    meeting(services, campaign, 1)
    assert page.cards[0].words() == "已开班会 2 / 4 个班"
    assert page.heat.index(0, 1).data(TAG_ROLE) == Tag("late", "2/4")
    assert "主题班会：还差七年级11班、七年级12班 · 11月13日" in dues(page)


def test_a_cell_opens_its_classes_and_a_class_its_tasks(
    qtbot: QtBot, page_context: PageContext, services: Services, recorder: RecordingNotify
) -> None:
    campaign = begin(services)
    meeting(services, campaign, 0)
    page = shown(qtbot, page_context, services)
    panels: list[Panel] = []

    def keep(panel: Panel) -> None:
        qtbot.addWidget(panel)
        panels.append(panel)

    page.open_panel.connect(keep)
    page.form.heat.setCurrentIndex(page.heat.index(0, 1))
    QTest.keyClick(page.form.heat, Qt.Key.Key_Return)
    (panel,) = panels
    assert isinstance(panel, GradeClassesPanel)
    assert panel.title() == "七年级 · 主题班会"
    states = [panel.model.index(row, 1).data() for row in range(panel.model.rowCount())]
    assert states == ["已完成", "已逾期", "已逾期", "已逾期"]
    panel.show()
    panel.table.choose(1)
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    (went,) = recorder.said
    assert went.startswith("go assignments")
    assert services.classes.in_year(2026)[1].uid in went


def test_a_kindergarten_reads_its_own_words(
    qtbot: QtBot, page_context: PageContext, services: Services
) -> None:
    begin(services)
    school = services.school.get()
    assert school is not None
    services.school.save(
        SaveSchool(
            action_id=str(uuid4()),
            version=school.version,
            name=school.name,
            keep_names=False,
            keep_phones=False,
            stage=SchoolStage.KINDERGARTEN,
        )
    )
    page = shown(qtbot, page_context, services)
    assert page.cards[0].words().startswith("已开展集体活动")
    said = render_for(SchoolStage.KINDERGARTEN, "gap.no_meeting", "zh_CN", names="小小班会班")
    assert said == "小小班会班没有集体活动记录"  # a name stays as it was typed
    assert render_for(None, "gap.no_meeting", "zh_CN", names="大一班") == "大一班没有班会记录"


def test_where_nobody_is_asked_one_plain_mark_stands(
    qtbot: QtBot, page_context: PageContext, services: Services
) -> None:
    campaign = begin(services)
    page = shown(qtbot, page_context, services)
    assert page.aside.isHidden()
    other = services.classes.save(
        SaveClass(action_id=str(uuid4()), school_year=2026, grade=8, number=1)
    )
    services.tasks.save(
        SaveTask(
            action_id=str(uuid4()),
            campaign_uid=campaign.uid,
            kind=TaskKind.BOARD,
            title="黑板报",
            due_on=date(2026, 11, 27),
            class_uids=(other.uid,),
        )
    )
    page.reload()
    cell = page.heat.index(0, 2)
    assert (cell.data(), cell.data(TAG_ROLE)) == ("—", None)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "七年级 黑板报 不涉及"
    assert page.aside.text() == "— 不涉及"
    assert page.aside.isVisible()
    panels: list[Panel] = []
    page.open_panel.connect(panels.append)
    page.form.heat.setCurrentIndex(cell)
    QTest.keyClick(page.form.heat, Qt.Key.Key_Return)
    (panel,) = panels
    qtbot.addWidget(panel)
    assert isinstance(panel, GradeClassesPanel)
    assert panel.model.index(0, 1).data() == "不涉及"


def test_each_line_leads_to_where_it_is_closed(
    qtbot: QtBot, page_context: PageContext, services: Services, recorder: RecordingNotify
) -> None:
    begin(services, notice=False)
    page = shown(qtbot, page_context, services)
    for listed, model in ((page.form.dues, page.dues), (page.form.gaps, page.gaps)):
        for row in range(model.rowCount()):
            listed.activated.emit(model.index(row, 0))
    QTest.keyClick(page.form.gaps, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines == ["要补什么", *(page.gaps.row(at).text for at in range(page.gaps.rowCount()))]
    recorder.said = [one for one in recorder.said if one.startswith("go ")]
    went = {said.split()[1] for said in recorder.said}
    assert went == {"assignments", "settings", "summary"}


def test_three_questions_begin_the_month_and_the_classes_follow(
    qtbot: QtBot, page_context: PageContext, services: Services, recorder: RecordingNotify
) -> None:
    page = shown(qtbot, page_context, services)
    three = page.start.three
    assert page.form.states.currentWidget() is page.form.empty
    assert not page.write.isEnabled()
    assert page.focusWidget() is three.form.school_name
    assert not three.form.begin.isEnabled()
    assert nameless(page) == []
    QTest.keyClicks(three.form.school_name, "Qinghe")
    QTest.keyClick(three.form.school_name, Qt.Key.Key_Return)
    school, campaign = services.school.get(), services.campaigns.current()
    assert school is not None
    assert (school.name, school.keep_names) == ("Qinghe", False)
    assert (campaign.starts_on.day, campaign.ends_on) == (1, date(2026, 11, 30))
    (task,) = services.campaigns.tasks(campaign)
    assert task.due_on == max(date(2026, 11, 13), services.school.office.today())
    assert page.start.waits_for_classes()
    QTest.mouseClick(page.start.classes.button, Qt.MouseButton.LeftButton)
    (went,) = recorder.said
    assert went.startswith("go settings")
    assert "import" in went


def test_days_the_wrong_way_round_do_not_begin(
    qtbot: QtBot, page_context: PageContext, services: Services
) -> None:
    page = shown(qtbot, page_context, services)
    form = page.start.three.form
    form.school_name.setText("青禾小学")
    form.ends_on.set_day(date(2026, 10, 1))
    assert not form.begin.isEnabled()
    assert "请检查" in form.missing.text()
    QTest.keyClick(form.school_name, Qt.Key.Key_Return)
    assert services.school.get() is None


def test_a_day_that_is_none_does_not_begin_either(
    qtbot: QtBot, page_context: PageContext, services: Services
) -> None:
    form = shown(qtbot, page_context, services).start.three.form
    form.school_name.setText("青禾小学")
    form.starts_on.lineEdit().selectAll()
    QTest.keyClicks(form.starts_on, "2026-13-45")
    QTest.keyClick(form.school_name, Qt.Key.Key_Return)
    assert form.error.what.text() == "填的日期不能用。"
    assert services.school.get() is None


def test_cards_and_classes_open_what_is_left_of_them(
    qtbot: QtBot, page_context: PageContext, services: Services, recorder: RecordingNotify
) -> None:
    campaign = begin(services)
    meeting(services, campaign, 0)
    page = shown(qtbot, page_context, services)
    (task,) = services.campaigns.tasks(campaign)
    QTest.mouseClick(page.cards[0], Qt.MouseButton.LeftButton)
    QTest.keyClick(page.cards[1], Qt.Key.Key_Return)
    meetings, talks = recorder.said
    assert services.classes.in_year(2026)[1].uid in meetings  # the first that has none
    assert task.uid in meetings  # and its panel
    assert talks.startswith("go talks")


def test_what_has_room_does_not_scroll(
    qtbot: QtBot, page_context: PageContext, services: Services
) -> None:
    campaign = begin(services)
    meeting(services, campaign, 0)
    page = shown(qtbot, page_context, services)
    long = (replace(page.dues.row(0), text="很长的一件事，要两行才写得下。" * 2),) * 7
    page.dues.set_rows(long)
    qtbot.waitUntil(lambda: page.form.dues.height() > 300)
    assert page.form.dues.verticalScrollBar().maximum() == 0
    assert page.form.heat.verticalScrollBar().maximum() == 0
    page.dues.set_rows(long * 4)
    qtbot.waitUntil(lambda: page.form.dues.verticalScrollBar().maximum() > 0)
    assert page.form.dues.height() < page.form.dues_card.height()


def test_beside_a_paper_what_is_to_be_done_has_the_room(
    qtbot: QtBot, page_context: PageContext, services: Services
) -> None:
    begin(services)
    page = shown(qtbot, page_context, services)
    qtbot.waitUntil(page.form.heat_card.isVisible)
    page.resize(540, 632)
    qtbot.waitUntil(lambda: not page.form.heat_card.isVisible())
    page.resize(1048, 632)
    qtbot.waitUntil(page.form.heat_card.isVisible)


def test_the_keyboard_is_on_what_is_to_be_done_first(
    qtbot: QtBot, page_context: PageContext, services: Services
) -> None:
    page = shown(qtbot, page_context, services)
    assert page.focusWidget() is page.start.three.form.school_name
    begin(services)
    page.reload()
    page.shown()
    assert page.focusWidget() is page.form.dues
