"""国旗下讲话 in a real window on a real store: the list, the script, held or not."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.domain.talk import SpeakerKind, Talk
from schoolguard.services import Services
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.models.talks import DAY, STATE
from schoolguard.ui.page import PageSpec
from schoolguard.ui.pages.talks import TalksPage
from schoolguard.ui.panels.talk import TalkPanel
from schoolguard.ui.shell import Shell
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag
from tests.opened import begin_campaign, name_school, opened, save_talk
from tests.ui.helpers import RecordingNotify, is_freed, nameless
from tests.ui.matrix_school import NOW, click

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SCRIPT = "老师们、同学们：\n\n" + "字" * 200


class Month:
    """The page in a real window on whatever is in the store."""

    def __init__(self, services: Services, qtbot: QtBot, notify: RecordingNotify) -> None:
        self.on = services
        self.notify = notify
        spec = PageSpec("talks", "国旗下讲话", "flag", TalksPage, frozenset({HitKind.TALK}))
        self.shell = Shell((spec,), ImmediateJobs())
        self.shell.notify = notify
        self.shell.resize(1280, 720)
        qtbot.addWidget(self.shell)
        with qtbot.waitActive(self.shell):
            self.shell.show()
            self.shell.activateWindow()
        qtbot.waitUntil(lambda: self.shell.current_page() is not None)
        self.shell.attach(services, services.finder.find)
        services.talks.office.store.listen(self.shell.changed)
        page = self.shell.current_page()
        assert isinstance(page, TalksPage)
        self.page = page
        self.table = page.form.table
        self.model = page.model

    def open(self, row: int) -> TalkPanel:
        """Open a talk by the keyboard."""
        self.table.setFocus()
        self.table.choose(row)
        QTest.keyClick(self.table, KEY.Key_Return)
        return self.panel()

    def panel(self) -> TalkPanel:
        """Return the open panel."""
        panel = self.shell.form.panel_host.panel()
        assert isinstance(panel, TalkPanel)
        return panel

    def closed(self) -> bool:
        """Whether no panel is open."""
        return self.shell.form.panel_host.panel() is None

    def talks(self) -> tuple[Talk, ...]:
        """Return the talks in the store."""
        return self.on.talks.month(self.on.campaigns.current().uid).talks

    def tags(self) -> list[Tag]:
        """Return the states shown."""
        rows = range(self.model.rowCount())
        return [self.model.index(row, STATE).data(TAG_ROLE) for row in rows]

    def undo(self) -> None:
        """Take back what the toast offers."""
        assert self.notify.undo is not None
        self.notify.undo()


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """Give services on an empty store, on Sunday, 22 November."""
    with opened(tmp_path / "schoolguard.db", tmp_path, lambda: NOW) as services:
        name_school(services)
        yield services


@pytest.fixture
def campaign(services: Services) -> Campaign:
    """Begin the month."""
    return begin_campaign(services)


@pytest.fixture
def month(services: Services, campaign: Campaign, qtbot: QtBot, recorder: RecordingNotify) -> Month:
    """Give the page on a talk in each state but today's."""
    save_talk(
        services, campaign, planned_on=date(2026, 11, 2), held_on=date(2026, 11, 3),
        script=SCRIPT, speaker_kind=SpeakerKind.LEADER, moved_because="下雨",
    )  # fmt: skip
    save_talk(services, campaign, script=SCRIPT, speaker_post="派出所民警", speaker="示例")
    save_talk(services, campaign, planned_on=date(2026, 11, 23), title="")
    save_talk(services, campaign, planned_on=date(2026, 11, 30), script_ready=True)
    return Month(services, qtbot, recorder)


def test_the_list_says_what_each_talk_is(month: Month) -> None:
    rows = [[month.model.index(row, n).data() for n in range(6)] for row in range(4)]
    assert rows == [
        ["11月3日", "周二", "接好每个电话", "校领导", "1 分 3 秒", "已讲"],
        ["11月9日", "周一", "接好每个电话", "派出所民警 示例", "1 分 3 秒", "逾期"],
        ["11月23日", "周一", "还没定题目", "—", "—", "稿未写完"],
        ["11月30日", "周一", "接好每个电话", "—", "—", "未到"],
    ]
    assert [tag.kind for tag in month.tags()] == ["done", "late", "going", "idle"]
    tip = month.model.index(0, DAY).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "原定11月2日 · 下雨"
    assert month.page.subtitle() == "共 4 次 · 已讲 1 次"
    assert month.table.chosen_rows() == [1]


def test_the_model_is_sound(
    month: Month, watch_model: Callable[[QAbstractItemModel], None]
) -> None:
    watch_model(month.model)
    month.page.plan_mondays()
    assert month.model.rowCount() == 5


def test_todays_talk(services: Services, campaign: Campaign, month: Month) -> None:
    save_talk(services, campaign, planned_on=date(2026, 11, 22))
    assert Tag("going", "今天") in month.tags()


def test_an_empty_month_offers_its_mondays(
    services: Services, campaign: Campaign, qtbot: QtBot, recorder: RecordingNotify
) -> None:
    month = Month(services, qtbot, recorder)
    assert month.page.none_yet.isVisible()
    click(month.page.none_yet.button)
    assert [one.planned_on.day for one in month.talks()] == [2, 9, 16, 23, 30]
    assert recorder.said == ["已列出 5 个升旗日"]
    assert month.table.isVisible()
    assert not month.page.mondays.isVisible()
    month.undo()
    assert month.talks() == ()
    assert month.page.none_yet.isVisible()


def test_without_a_campaign_it_leads_to_the_settings(
    services: Services, qtbot: QtBot, recorder: RecordingNotify
) -> None:
    month = Month(services, qtbot, recorder)
    assert month.page.no_campaign.isVisible()
    assert not month.page.add.isEnabled()


def test_marking_as_held_is_one_action_and_is_undone(month: Month) -> None:
    assert month.page.mark.isEnabled()
    month.page.mark.trigger()
    assert month.tags()[1] == Tag("done", "已讲")
    assert month.talks()[1].held_on == date(2026, 11, 9)
    assert month.notify.said == ["已标记 11月9日 讲过"]
    assert not month.page.mark.isEnabled()
    month.undo()
    assert month.talks()[1].held_on is None
    month.table.choose(3)
    assert not month.page.mark.isEnabled()  # it is not due


def test_the_script_counts_while_it_is_typed(month: Month) -> None:
    form = month.open(2).form
    assert form.count.text() == "字数 0"
    assert not form.copy.isEnabled()
    form.script.setPlainText(SCRIPT)
    assert form.count.text() == "字数 208 · 约 1 分 3 秒"
    form.speed.setValue(100)
    assert form.count.text() == "字数 208 · 约 2 分 5 秒"
    click(form.copy)
    assert QGuiApplication.clipboard().text() == SCRIPT
    form.ready.setChecked(True)
    QTest.keyClick(form.script, KEY.Key_S, CTRL)
    saved = month.talks()[2]
    assert (saved.script, saved.reading_speed, saved.script_ready) == (SCRIPT, 100, True)
    assert month.closed()
    assert month.tags()[2] == Tag("idle", "未到")
    month.undo()
    assert month.talks()[2].script == ""


def test_a_script_over_its_limit_is_said_and_not_saved(month: Month) -> None:
    form = month.open(2).form
    form.script.setPlainText("字" * 6001)
    assert form.missing.text() == "讲稿有 6001 字，最多 6000 字。"
    assert not form.save.isEnabled()


def test_held_in_the_panel_on_another_day_with_the_reason(month: Month) -> None:
    form = month.open(1).form
    assert not form.held_part.isVisible()
    form.present.set_heads(900)
    click(form.hold)
    held = month.talks()[1]
    assert (held.held_on, held.present_heads) == (date(2026, 11, 9), 900)
    form = month.open(1).form
    assert form.held_part.isVisible()
    assert not form.because_part.isVisible()
    form.held.set_day(date(2026, 11, 10))
    assert form.because_part.isVisible()
    form.because.setText("下雨")
    click(form.save)
    moved = month.talks()[1]
    assert (moved.held_on, moved.moved_because) == (date(2026, 11, 10), "下雨")
    click(month.open(1).form.unhold)
    back = month.talks()[1]
    assert (back.held_on, back.moved_because) == (None, "")


def test_a_talk_is_added_for_the_next_free_day(month: Month) -> None:
    month.page.add.trigger()
    form = month.panel().form
    assert form.planned.day() == date(2026, 11, 22)  # no Monday ahead is free
    form.title_text.setText("家长课堂")
    click(form.save)
    assert [one.title for one in month.talks() if one.planned_on.day == 22] == ["家长课堂"]
    month.undo()
    assert len(month.talks()) == 4


def test_a_talk_is_removed_and_brought_back(month: Month) -> None:
    click(month.open(0).form.remove)
    assert month.notify.said == ["已删除 11月3日 国旗下讲话"]
    assert len(month.talks()) == 3
    month.undo()
    assert len(month.talks()) == 4


def test_a_found_talk_opens_and_typing_is_not_lost(month: Month) -> None:
    uid = month.talks()[3].uid
    month.shell.go("talks", SearchHit(HitKind.TALK, "", "", uid))
    panel = month.panel()
    assert month.table.chosen_rows() == [3]
    panel.form.script.setPlainText("写了一半")
    month.notify.answer = False
    QTest.keyClick(panel.form.script, KEY.Key_Escape)
    assert not month.closed()
    month.notify.answer = True
    QTest.keyClick(panel.form.script, KEY.Key_Escape)
    assert month.closed()
    assert is_freed(panel)


def test_everything_has_a_name_and_fits(month: Month) -> None:
    panel = month.open(0)
    assert nameless(month.page) == []
    assert nameless(panel) == []
    assert month.shell.minimumSizeHint().width() <= 1280
    assert month.shell.minimumSizeHint().height() <= 720
    assert sum(bool(one.property("primary")) for one in panel.findChildren(QPushButton)) == 1


def test_a_script_pasted_onto_a_talk_is_saved_and_the_next_is_chosen(month: Month) -> None:
    month.table.setFocus()
    month.table.choose(2)
    assert month.table.hasFocus()
    QGuiApplication.clipboard().setText("接好每个电话\n同学们，早上好。")
    QTest.keyClick(month.table, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert month.closed()
    one = month.talks()[2]
    assert (one.title, one.script) == ("接好每个电话", "同学们，早上好。")
    assert month.table.hasFocus()
    month.table.choose(2)
    QGuiApplication.clipboard().setText("另一篇\n不许盖掉。")
    QTest.keyClick(month.table, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert month.panel().form.script.toPlainText() == "同学们，早上好。"  # it is only opened
    assert not month.panel().is_dirty()
