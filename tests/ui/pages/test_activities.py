"""其他活动 in a real window on a real store: the lists, the panels, the details."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from schoolguard.domain.activity import OFFERED, ActivityKind
from schoolguard.domain.amounts import About
from schoolguard.domain.campaign import Campaign, TaskKind
from schoolguard.domain.detail import DetailKind, DetailLine, DetailOrigin
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.domain.task import SaveTask
from schoolguard.services import Services
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.page import PageSpec
from schoolguard.ui.pages.activities import ActivitiesPage
from schoolguard.ui.panels.incident import IncidentPanel
from schoolguard.ui.panels.other_activity import OtherActivityPanel
from schoolguard.ui.shell import Shell
from schoolguard.ui.widgets.details_edit import DetailsEdit
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag
from tests.opened import (
    action,
    begin_campaign,
    detail,
    import_classes,
    log_activity,
    name_school,
    opened,
    plain_classes,
    save_incident,
)
from tests.ui.helpers import RecordingNotify, is_freed, nameless
from tests.ui.matrix_school import NOW, click

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
KIND = ActivityKind


class Month:
    """The page in a real window on whatever is in the store."""

    def __init__(self, services: Services, qtbot: QtBot, notify: RecordingNotify) -> None:
        self.on = services
        self.notify = notify
        kinds = frozenset({HitKind.ACTIVITY, HitKind.INCIDENT})
        spec = PageSpec("activities", "其他活动", "sun", ActivitiesPage, kinds)
        self.shell = Shell((spec,), ImmediateJobs())
        self.shell.notify = notify
        self.shell.resize(1280, 720)
        qtbot.addWidget(self.shell)
        with qtbot.waitActive(self.shell):
            self.shell.show()
            self.shell.activateWindow()
        qtbot.waitUntil(lambda: self.shell.current_page() is not None)
        self.shell.attach(services, services.finder.find)
        services.activities.office.store.listen(self.shell.changed)
        page = self.shell.current_page()
        assert isinstance(page, ActivitiesPage)
        self.page = page

    def rows(self) -> list[list[str]]:
        """Return the texts of the list of activities."""
        model = self.page.activities
        return [[model.index(row, n).data() for n in range(6)] for row in range(model.rowCount())]

    def activity_panel(self) -> OtherActivityPanel:
        """Return the open panel of an activity."""
        panel = self.shell.form.panel_host.panel()
        assert isinstance(panel, OtherActivityPanel)
        return panel

    def incident_panel(self) -> IncidentPanel:
        """Return the open panel of an incident."""
        panel = self.shell.form.panel_host.panel()
        assert isinstance(panel, IncidentPanel)
        return panel

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
    """Give the page on three activities and an incident."""
    log_activity(services, campaign, KIND.LED, times=300, times_about=About.ABOUT, pieces=4)
    log_activity(
        services, campaign, KIND.PARTNER_EVENT, title="柜台值守", held_on=date(2026, 11, 11),
        ended_on=date(2026, 11, 13), details=(detail("partner:青禾银行:20家"),),
    )  # fmt: skip
    log_activity(
        services, campaign, KIND.LECTURE, title="守好钱袋子", held_on=date(2026, 11, 12),
        leader_unit="派出所", present_heads=280, class_hours=1, place="报告厅",
    )  # fmt: skip
    save_incident(services, campaign, amount=800_000, amount_about=About.OVER)
    return Month(services, qtbot, recorder)


def test_the_list_says_what_where_who_and_how_many(month: Month) -> None:
    assert month.rows() == [
        ["11月12日", "专题讲座", "守好钱袋子", "报告厅", "派出所", "280人 · 1课时"],
        ["11月11日至11月13日", "联合活动", "柜台值守", "—", "青禾银行", "青禾银行 20家"],
        ["11月10日", "电子屏", "—", "—", "—", "4条 · 约300次"],
    ]
    assert month.page.subtitle() == "活动 3 次 · 线索劝阻 1 条"


def test_what_classes_did_for_a_task_is_one_word_and_shown_when_wanted(
    month: Month, campaign: Campaign
) -> None:
    assert month.page.form.with_tasks.isHidden()
    (of_class,) = import_classes(month.on, *plain_classes(1))
    month.on.tasks.save(
        SaveTask(
            action_id=action(),
            campaign_uid=campaign.uid,
            kind=TaskKind.BOARD,
            title="黑板报",
            due_on=date(2026, 11, 20),
        )
    )
    board = log_activity(month.on, campaign, KIND.BOARD, class_uid=of_class.uid, title="一班的板报")
    assert len(month.rows()) == 3
    assert month.page.subtitle() == "活动 3 次 · 线索劝阻 1 条"
    assert month.page.form.with_tasks.text() == "班级任务的记录 1 条"
    click(month.page.form.with_tasks)
    assert "一班的板报" in [row[2] for row in month.rows()]
    click(month.page.form.with_tasks)
    assert len(month.rows()) == 3
    month.page.reveal(SearchHit(HitKind.ACTIVITY, "", "", board.uid))
    assert "一班的板报" in [row[2] for row in month.rows()]


def test_the_models_are_sound(
    month: Month, watch_model: Callable[[QAbstractItemModel], None]
) -> None:
    watch_model(month.page.activities)
    watch_model(month.page.incidents)
    month.page.form.kinds.setCurrentIndex(1 + OFFERED.index(KIND.LED))
    assert [row[1] for row in month.rows()] == ["电子屏"]
    month.page.form.kinds.setCurrentIndex(0)
    assert len(month.rows()) == 3


def test_an_empty_month_teaches_and_offers_the_first_record(
    services: Services, campaign: Campaign, qtbot: QtBot, recorder: RecordingNotify
) -> None:
    month = Month(services, qtbot, recorder)
    assert month.page.no_activity.isVisible()
    assert not month.page.form.card.isVisible()
    month.page.form.tabs.setCurrentIndex(1)
    assert "没有记录不等于没有发生" in month.page.no_incident.text.text()
    month.page.form.tabs.setCurrentIndex(0)
    click(month.page.no_activity.button)
    assert month.activity_panel().form.kind.hasFocus()


def test_without_a_campaign_it_leads_to_the_settings(
    services: Services, qtbot: QtBot, recorder: RecordingNotify
) -> None:
    month = Month(services, qtbot, recorder)
    assert month.page.no_campaign.isVisible()
    assert not month.page.add.isEnabled()


def test_a_banner_is_logged_by_the_keyboard_in_five_actions(month: Month) -> None:
    month.page.add.trigger()  # 1
    form = month.activity_panel().form
    form.kind.setCurrentIndex(OFFERED.index(KIND.BANNER))  # 2
    assert form.pieces_label.text() == "数量（条）"
    assert not form.unit_part.isVisible()
    assert not form.hours_part.isVisible()
    form.title_text.setFocus()
    QTest.keyClicks(form.title_text, "96110")  # 3
    QTest.keyClicks(form.pieces, "3")  # 4
    QTest.keyClick(form.pieces, KEY.Key_S, CTRL)  # 5
    assert month.rows()[0] == ["11月22日", "横幅、标语", "96110", "—", "—", "3条"]
    assert month.notify.said == ["已记下 11月22日 96110"]
    month.undo()
    assert len(month.rows()) == 3


def test_each_kind_asks_only_what_it_needs(month: Month) -> None:
    month.page.add.trigger()
    form = month.activity_panel().form
    shown = {}
    for place, kind in enumerate(OFFERED):
        form.kind.setCurrentIndex(place)
        parts = (form.time_row, form.place_part, form.leader_part, form.hours_part)
        shown[kind] = [part.isVisible() for part in parts[1:]]
    assert shown[KIND.LECTURE] == [True, True, True]
    assert shown[KIND.MEETING] == [True, True, False]
    assert shown[KIND.POSTER] == [True, False, False]
    assert shown[KIND.BROADCAST] == [False, False, False]
    form.kind.setCurrentIndex(OFFERED.index(KIND.LECTURE))
    form.hours.setText("2")
    form.kind.setCurrentIndex(OFFERED.index(KIND.BROADCAST))
    assert form.hours_part.isVisible()  # nothing typed is hidden and saved unseen


def test_what_cannot_be_read_is_said_and_not_saved(month: Month) -> None:
    month.page.add.trigger()
    form = month.activity_panel().form
    form.present.setText("很多")
    assert form.missing.text() == "看不懂“很多”，请写 300、约300 或 300余。"
    assert not form.save.isEnabled()
    form.present.setText("约300人")
    form.starts.setText("下午")
    assert form.missing.text() == "时间请写成 14:30。"
    form.starts.setText("1430")
    assert form.save.isEnabled()
    form.has_until.setChecked(True)
    form.until.set_day(date(2026, 11, 1))
    assert form.missing.text() == "结束日期早于开始日期。"


def test_details_are_added_changed_and_taken_away_within_the_panel(month: Month) -> None:
    month.page.form.activities.setFocus()
    month.page.form.activities.choose(1)
    QTest.keyClick(month.page.form.activities, KEY.Key_Return)
    panel = month.activity_panel()
    details = panel.form.details
    assert [line.name for line in details.lines()] == ["青禾银行"]
    QTest.keyClick(details.rows[0].name, KEY.Key_Return)  # another row of the same kind
    row = details.rows[1]
    assert row.name.hasFocus()
    row.kind.setCurrentIndex(tuple(DetailKind).index(DetailKind.MATERIAL))
    row.name.setText("手册")
    row.role.setCurrentText("转发")
    row.count.setText("50余份")
    assert panel.is_dirty()
    QTest.keyClick(row.count, KEY.Key_S, CTRL)

    def lines() -> tuple[DetailLine, ...]:
        uid = month.page.activities.row(1).uid
        return month.on.activities.get(uid).details

    bank, book = lines()
    assert (book.name, book.count, book.about, book.unit) == ("手册", 50, About.OVER, "份")
    assert book.origin is DetailOrigin.FORWARDED
    month.page._open_row(1)
    click(month.activity_panel().form.details.rows[0].remove)
    click(month.activity_panel().form.save)
    assert [line.name for line in lines()] == ["手册"]
    month.undo()
    assert [line.name for line in lines()] == [bank.name, "手册"]


def test_an_unread_count_of_a_detail_holds_the_save(qtbot: QtBot) -> None:
    edit = DetailsEdit()
    qtbot.addWidget(edit)
    edit.add_row()
    assert edit.lines() == ()
    edit.rows[0].count.setText("好些")
    assert edit.missing() == "看不懂数量“好些”，请写 50、约50 或 50余。"
    edit.rows[0].count.setText("5")
    assert edit.missing() == "明细里有一行没有写名称。"
    edit.rows[0].name.setText("宣传栏")
    assert edit.missing() == ""


def test_an_incident_is_recorded_without_numbers_of_people(month: Month) -> None:
    month.page.add_incident_action.trigger()
    form = month.incident_panel().form
    assert not form.save.isEnabled()
    QTest.keyClicks(form.type, "x")
    form.amount.setText("80余万")
    form.account.setPlainText("家长电话13912345678")
    assert "电话号码" in form.missing.text()
    assert not form.save.isEnabled()
    form.account.setPlainText("一名家长接到电话。")
    form.reported.setText("96110")
    QTest.keyClick(form.reported, KEY.Key_Return)
    saved = month.page.incidents.row(0)
    assert (saved.amount, saved.amount_about) == (800_000, About.OVER)
    texts = [month.page.incidents.index(0, n).data() for n in range(6)]
    assert texts == ["11月22日", "x", "1起", "80余万元", "96110", "已劝阻"]
    assert month.page.incidents.index(0, 5).data(TAG_ROLE) == Tag("done", "已劝阻")
    month.undo()
    assert month.page.incidents.rowCount() == 1


def test_records_are_removed_and_brought_back(month: Month) -> None:
    month.page._open_row(0)
    click(month.activity_panel().form.remove)
    assert len(month.rows()) == 2
    month.undo()
    assert len(month.rows()) == 3
    month.page.form.tabs.setCurrentIndex(1)
    month.page._open_row(0)
    click(month.incident_panel().form.remove)
    assert month.page.no_incident.isVisible()
    month.undo()
    assert month.page.incidents.rowCount() == 1


def test_a_found_record_opens_whatever_is_filtered_and_typing_is_not_lost(month: Month) -> None:
    month.page.form.kinds.setCurrentIndex(1 + OFFERED.index(KIND.LED))
    (hit,) = month.on.finder.find("守好")
    month.shell.go("activities", hit)
    panel = month.activity_panel()
    assert panel.form.title_text.text() == "守好钱袋子"
    panel.form.what.setPlainText("写了一半")
    month.notify.answer = False
    QTest.keyClick(panel.form.what, KEY.Key_Escape)
    assert month.shell.form.panel_host.panel() is panel
    month.notify.answer = True
    QTest.keyClick(panel.form.what, KEY.Key_Escape)
    assert is_freed(panel)
    incident = month.page.incidents.row(0)
    month.shell.go("activities", SearchHit(HitKind.INCIDENT, "", "", incident.uid))
    assert month.incident_panel().form.amount.text() == "80余万"


def test_everything_has_a_name_and_fits(month: Month) -> None:
    month.page._open_row(1)
    panel = month.activity_panel()
    assert nameless(month.page) == []
    assert nameless(panel) == []
    assert month.shell.minimumSizeHint().width() <= 1280
    assert month.shell.minimumSizeHint().height() <= 720
    assert sum(bool(one.property("primary")) for one in panel.findChildren(QPushButton)) == 1
    assert not month.page.form.activities.horizontalScrollBar().isVisible()
    month.shell.form.panel_host.ask_to_close()
    month.page.form.tabs.setCurrentIndex(1)
    month.page._open_row(0)
    assert nameless(month.incident_panel()) == []
