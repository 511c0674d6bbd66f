"""领导小组 in a real window on a real store, driven by keys and the mouse."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QAbstractItemModel, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.leadership import GroupOrigin
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.services import Services
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.page import PageContext, PageSpec
from schoolguard.ui.pages.leadership import LeadershipPage
from schoolguard.ui.panels.group import GroupPanel
from schoolguard.ui.panels.member import MemberPanel
from schoolguard.ui.panels.members import MembersPanel
from schoolguard.ui.panels.paper import PaperPanel
from schoolguard.ui.shell import Shell
from tests.opened import begin_campaign, name_school
from tests.services.groups import DEPUTY, HEAD, add, names, say_group
from tests.ui.helpers import RecordingNotify, nameless

KEY = Qt.Key
NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """The window with the one page."""

    def __init__(self, services: Services, qtbot: QtBot, notify: RecordingNotify) -> None:
        self.on, self.notify = services, notify
        spec = PageSpec(
            "leadership", "领导小组", "users", LeadershipPage, frozenset({HitKind.MEMBER})
        )
        self.shell = Shell((spec,), ImmediateJobs())
        self.shell.notify = notify
        self.shell.resize(1280, 720)
        qtbot.addWidget(self.shell)
        with qtbot.waitActive(self.shell):
            self.shell.show()
            self.shell.activateWindow()
        qtbot.waitUntil(lambda: self.shell.current_page() is not None)
        self.shell.attach(services, services.finder.find)
        services.leadership.office.store.listen(self.shell.changed)
        page = self.shell.current_page()
        assert isinstance(page, LeadershipPage)
        self.page = page
        self.table = page.form.table

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(focus(), key, modifier)

    def shown(self) -> list[str]:
        model = self.page.model
        return [str(model.index(row, 1).data()) for row in range(model.rowCount())]

    def member_panel(self) -> MemberPanel:
        panel = self.shell.form.panel_host.panel()
        assert isinstance(panel, MemberPanel)
        return panel

    def group_panel(self) -> GroupPanel:
        panel = self.shell.form.panel_host.panel()
        assert isinstance(panel, GroupPanel)
        return panel

    def closed(self) -> bool:
        return self.shell.form.panel_host.panel() is None

    def undo(self) -> None:
        assert self.notify.undo is not None
        self.notify.undo()


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


@pytest.fixture
def campaign(services: Services) -> Campaign:
    name_school(services)
    return begin_campaign(services)


@pytest.fixture
def desk(services: Services, campaign: Campaign, qtbot: QtBot, recorder: RecordingNotify) -> Desk:
    """Give the page on four members."""
    say_group(services, campaign, origin=GroupOrigin.NEW, office="德育处")
    add(services, campaign, "甲", HEAD, post="校长", duty="全面负责")
    add(services, campaign, "乙", DEPUTY, post="副校长")
    add(services, campaign, "丙")
    add(services, campaign, "丁")
    return Desk(services, qtbot, recorder)


def test_the_list_says_who_does_what(desk: Desk) -> None:
    first = [desk.page.model.index(0, column).data() for column in range(4)]
    assert first == ["组长", "甲", "校长", "全面负责"]
    assert desk.page.model.index(2, 3).data() == "—"
    assert desk.page.subtitle() == "4 人"
    about = desk.page.form.about.text()
    assert about == "防范电信网络诈骗宣传月领导小组 · 新成立 · 办公室设在德育处"
    assert nameless(desk.page) == []


def test_a_member_is_added_by_keys(desk: Desk, campaign: Campaign) -> None:
    desk.page.add.trigger()
    panel = desk.member_panel()
    assert focus() is panel.form.name
    assert not panel.form.save.isEnabled()
    panel.form.name.insert("戊")
    desk.key(KEY.Key_S, CTRL)
    assert desk.closed()
    assert names(desk.on, campaign) == desk.shown() == ["甲", "乙", "丙", "丁", "戊"]
    assert desk.page.model.row(desk.table.chosen_rows()[0]).name == "戊"
    desk.undo()
    assert desk.shown() == ["甲", "乙", "丙", "丁"]


def test_several_are_added_one_after_the_other(desk: Desk) -> None:
    desk.page.add.trigger()
    panel = desk.member_panel()
    for name in ("戊", "己"):
        panel.form.name.setText(name)
        panel.form.duty.setPlainText("联系家长")
        panel.form.save_next.click()
        assert (panel.form.name.text(), panel.form.duty.toPlainText()) == ("", "")
    assert desk.shown()[-2:] == ["戊", "己"]
    desk.key(KEY.Key_Escape)
    assert desk.closed()


def test_a_member_is_changed_and_put_back(desk: Desk, campaign: Campaign) -> None:
    desk.table.choose(1)
    desk.table.setFocus()
    desk.key(KEY.Key_Return)
    panel = desk.member_panel()
    assert (panel.title(), panel.form.post.text()) == ("乙", "副校长")
    panel.form.role.setCurrentIndex(0)
    panel.form.name.setText("乙一")
    panel.form.save.click()
    assert [desk.page.model.index(1, column).data() for column in (0, 1)] == ["组长", "乙一"]
    desk.undo()
    assert names(desk.on, campaign) == ["甲", "乙", "丙", "丁"]
    assert desk.page.model.index(1, 0).data() == "副组长"


def test_what_is_half_filled_is_asked_about(desk: Desk) -> None:
    desk.notify.answer = False
    desk.page.add.trigger()
    panel = desk.member_panel()
    panel.form.post.setText("主任")
    desk.key(KEY.Key_Escape)
    assert len(desk.notify.asked) == 1
    assert not desk.closed()
    panel.form.duty.setPlainText("字" * 201)
    assert panel.form.missing.text() == "“分工”有 201 字，最多 200 字。"


def test_a_refusal_is_said_in_the_panel_and_what_was_typed_stays(
    desk: Desk, campaign: Campaign
) -> None:
    desk.table.opened.emit(desk.page.model.index(0, 0))
    panel = desk.member_panel()
    panel.form.duty.setPlainText("写了很久")
    one = desk.page.model.row(0)
    add(desk.on, campaign, "别处改的", uid=one.uid, version=one.version)
    panel.save()
    assert panel.form.error.isVisible()
    assert panel.form.duty.toPlainText() == "写了很久"


def test_removed_by_the_delete_key_and_back_by_undo(desk: Desk, campaign: Campaign) -> None:
    desk.table.setFocus()
    desk.table.choose(1)
    desk.key(KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    desk.key(KEY.Key_Delete)
    assert names(desk.on, campaign) == desk.shown() == ["甲", "丁"]
    desk.undo()
    assert names(desk.on, campaign) == desk.shown() == ["甲", "乙", "丙", "丁"]


def test_removed_from_the_panel(desk: Desk) -> None:
    desk.table.opened.emit(desk.page.model.index(3, 0))
    desk.member_panel().form.remove.click()
    assert desk.closed()
    assert desk.shown() == ["甲", "乙", "丙"]
    desk.undo()
    assert desk.shown() == ["甲", "乙", "丙", "丁"]


# Order


def test_order_by_keys(desk: Desk, campaign: Campaign) -> None:
    desk.table.setFocus()
    desk.table.choose(3)
    desk.key(KEY.Key_Up, ALT)
    desk.key(KEY.Key_Up, ALT)
    assert names(desk.on, campaign) == desk.shown() == ["甲", "丁", "乙", "丙"]
    assert desk.table.chosen_rows() == [1]
    desk.key(KEY.Key_Down, ALT)
    assert names(desk.on, campaign) == ["甲", "乙", "丁", "丙"]
    desk.table.choose(0)
    desk.key(KEY.Key_Up, ALT)
    desk.table.choose(3)
    desk.key(KEY.Key_Down, ALT)
    assert names(desk.on, campaign) == desk.shown() == ["甲", "乙", "丁", "丙"]
    assert desk.notify.errors == []


@pytest.mark.parametrize(
    ("row", "onto", "lower", "after"),
    [
        (3, 0, False, ["丁", "甲", "乙", "丙"]),
        (0, 2, True, ["乙", "丙", "甲", "丁"]),
        (0, 2, False, ["乙", "甲", "丙", "丁"]),
        (1, None, True, ["甲", "丙", "丁", "乙"]),
        (1, 1, True, ["甲", "乙", "丙", "丁"]),
    ],
)
def test_order_by_dragging(
    desk: Desk, campaign: Campaign, row: int, onto: int | None, lower: bool, after: list[str]
) -> None:
    desk.table.choose(row)
    model, view = desk.page.model, desk.table
    if onto is None:
        place = QPointF(20, view.viewport().height() - 4)
    else:
        cell = view.visualRect(model.index(onto, 0))
        place = QPointF(20, cell.bottom() - 2 if lower else cell.top() + 2)
    move = Qt.DropAction.MoveAction
    data = model.mimeData([model.index(row, 0)])
    event = QDropEvent(place, move, data, Qt.MouseButton.LeftButton, NONE)
    view.dropEvent(event)
    assert names(desk.on, campaign) == desk.shown() == after
    assert event.isAccepted()
    assert not model.removeRows(row, 1)  # which the view asks for after a drag
    assert len(desk.shown()) == 4
    assert desk.table.dragDropMode() == desk.table.DragDropMode.InternalMove


def test_an_order_that_has_changed_elsewhere_is_said(desk: Desk, campaign: Campaign) -> None:
    desk.on.leadership.office.store._listeners.clear()
    add(desk.on, campaign, "戊")
    desk.table.setFocus()
    desk.table.choose(3)
    desk.key(KEY.Key_Up, ALT)
    assert [getattr(one, "code", "") for one in desk.notify.errors] == ["store.stale"]
    assert desk.shown() == ["甲", "乙", "丙", "丁", "戊"]


def test_the_model_is_sound(
    desk: Desk, campaign: Campaign, watch_model: Callable[[QAbstractItemModel], None]
) -> None:
    watch_model(desk.page.model)
    desk.table.setFocus()
    desk.table.choose(1)
    desk.key(KEY.Key_Down, ALT)
    add(desk.on, campaign, "戊", HEAD)
    assert desk.shown() == ["甲", "戊", "丙", "乙", "丁"]


# The group itself


def test_the_group_is_described_and_put_back(desk: Desk) -> None:
    desk.page.about.trigger()
    panel = desk.group_panel()
    assert panel.form.origin.currentText() == "新成立"
    panel.form.kind.setCurrentIndex(2)
    panel.form.origin.setCurrentIndex(2)
    panel.form.name.setText("校园安全指挥部")
    panel.form.save.click()
    assert desk.page.form.about.text() == "校园安全指挥部 · 沿用原有小组 · 办公室设在德育处"
    assert desk.page.model.index(0, 0).data() == "总指挥"
    desk.undo()
    assert desk.page.model.index(0, 0).data() == "组长"


def test_the_list_is_copied(desk: Desk) -> None:
    desk.page.copy.trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith(
        "防范电信网络诈骗宣传月领导小组\n组长：校长甲\n副组长：副校长乙\n成员：丙、丁"
    )
    assert desk.notify.said[-1] == "名单已复制"


def test_the_notice_opens_beside_the_list(desk: Desk) -> None:
    desk.page.paper.open()
    panel = desk.shell.form.panel_host.panel()
    assert isinstance(panel, PaperPanel)
    assert panel.preview.page_count() >= 1
    assert panel.file_name().endswith("领导小组的通知.pdf")


def test_a_found_member_is_chosen(desk: Desk) -> None:
    (hit,) = desk.on.finder.find("丁")
    desk.shell.go("leadership", hit)
    assert desk.table.chosen_rows() == [3]


# Nothing yet


def test_without_an_earlier_group_the_page_teaches(
    services: Services, campaign: Campaign, qtbot: QtBot, recorder: RecordingNotify
) -> None:
    desk = Desk(services, qtbot, recorder)
    empty = desk.page.empty
    assert empty.heading.text() == "还没有领导小组"
    assert not desk.page.copy.isEnabled()
    desk.page.shown()
    assert focus() is empty.button
    empty.button.click()
    panel = desk.member_panel()
    assert panel.form.role.currentText() == "组长"
    panel.form.name.setText("甲")
    panel.form.save.click()
    assert desk.shown() == ["甲"]
    assert not empty.isVisible()


def test_an_earlier_group_is_offered_first_and_taken_over(
    services: Services, campaign: Campaign, qtbot: QtBot, recorder: RecordingNotify
) -> None:
    earlier = begin_campaign(services, starts_on=date(2025, 11, 1), ends_on=date(2025, 11, 30))
    add(services, earlier, "甲", HEAD)
    add(services, earlier, "乙")
    desk = Desk(services, qtbot, recorder)
    assert desk.page.empty.button.text() == "沿用上次的小组"
    assert "（2025-11）的小组有 2 人" in desk.page.empty.text.text()
    desk.page.empty.button.click()
    assert names(services, campaign) == desk.shown() == ["甲", "乙"]
    assert "沿用原有小组" in desk.page.form.about.text()
    desk.undo()
    assert desk.shown() == []
    assert desk.page.empty.button.text() == "沿用上次的小组"
    assert names(services, earlier) == ["甲", "乙"]


def test_without_a_campaign_it_leads_to_the_settings(
    services: Services, page_context: PageContext, recorder: RecordingNotify, qtbot: QtBot
) -> None:
    page = LeadershipPage(page_context)
    qtbot.addWidget(page)
    page.attach(services)
    assert page.empty.heading.text() == "还没有建立宣传月。"
    assert not page.add.isEnabled()
    page.empty.button.click()
    assert recorder.said == ["go settings None"]
    page.reveal(SearchHit(HitKind.MEMBER, "甲", "", "gone"))


LIST = "姓名\t职务\t电话\n何敏\t校长\t13800001111\n周文静\t一年级组长\t\n甲\t校长\t\n"


def test_a_list_pasted_into_the_name_is_read_and_added_at_once(desk: Desk) -> None:
    desk.page.add.trigger()
    QGuiApplication.clipboard().setText("何敏")
    QTest.keyClick(focus(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.member_panel().form.name.text() == "何敏"  # a name alone is one
    desk.member_panel().form.name.clear()
    QGuiApplication.clipboard().setText(LIST)
    QTest.keyClick(focus(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    panel = desk.shell.form.panel_host.panel()
    assert isinstance(panel, MembersPanel)
    assert nameless(panel) == []
    people = [panel.model.index(row, column).data() for row in range(3) for column in range(2)]
    assert people == ["组长", "何敏", "成员", "周文静", "组长", "甲"]
    assert focus() is panel.form.save
    assert panel.form.save.text() == "添加 3 人 · Ctrl S"
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert desk.closed()
    assert desk.shown() == ["甲", "何敏", "乙", "丙", "丁", "周文静"]  # 甲 leads already
    assert desk.notify.said[-1] == "已添加 2 人"
    desk.undo()
    assert desk.shown() == ["甲", "乙", "丙", "丁"]


def test_a_list_whose_people_are_all_there_is_told(desk: Desk) -> None:
    desk.page.take_list("甲 校长\n乙 副校长")
    panel = desk.shell.form.panel_host.panel()
    assert isinstance(panel, MembersPanel)
    panel.save()
    assert "已经在小组里" in panel.form.error.what.text()
    assert panel.form.pasted.toPlainText().startswith("甲")
    assert desk.shown() == ["甲", "乙", "丙", "丁"]
