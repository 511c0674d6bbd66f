"""家长消息 in a real window on a real store: written, checked, copied, posted, forwarded."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.message import ChannelKind, ForwardState, Message, SaveMessage
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.services import Services
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.models.messages import NOTE_ROLE
from schoolguard.ui.page import PageSpec
from schoolguard.ui.pages.messages import MessagesPage
from schoolguard.ui.panels.channels import ChannelsPanel
from schoolguard.ui.shell import Shell
from tests.opened import action, begin_campaign, import_classes, name_school, opened, plain_classes
from tests.ui.helpers import RecordingNotify, is_freed, nameless
from tests.ui.matrix_school import NOW, click

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CLEAN = "看到收费信息，先给老师打电话问一句。"
SCAM = "请各位家长今晚扫码缴费。"
LINE = "如需核实，请用已存的号码致电班主任或学校。"


class Month:
    """The page in a real window on whatever is in the store; it counts what one does."""

    def __init__(self, services: Services, qtbot: QtBot, notify: RecordingNotify) -> None:
        self.on = services
        self.notify = notify
        self.actions = 0
        spec = PageSpec(
            "messages", "家长消息", "message-square", MessagesPage, frozenset({HitKind.MESSAGE})
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
        services.messages.office.store.listen(self.shell.changed)
        page = self.shell.current_page()
        assert isinstance(page, MessagesPage)
        self.page = page
        self.editor = page.editor
        self.forwarding = page.forwarding
        self.grid = page.forwarding.form.grid

    def click(self, widget: QWidget) -> None:
        """Click, which is one action."""
        self.actions += 1
        click(widget)

    def click_class(self, number: int) -> None:
        """Click on the cell of a class of the first grade."""
        self.actions += 1
        one = self.forwarding.model.classes()[number - 1]
        place = self.grid.visualRect(self.forwarding.model.place_of(one.class_uid)).center()
        click(self.grid.viewport(), place)

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key where the keyboard is, which is one action."""
        self.actions += 1
        held = Qt.KeyboardModifier.NoModifier
        for one in modifiers:
            held |= one
        QTest.keyClick(QApplication.focusWidget() or self.page, key, held)

    def messages(self) -> tuple[Message, ...]:
        """Return the messages in the store."""
        return self.on.messages.month(self.on.campaigns.current().uid).messages

    def states(self, uid: str) -> str:
        """Return what each class has: + forwarded, - excepted, . open."""
        signs = {ForwardState.FORWARDED: "+", ForwardState.EXCEPTED: "-", ForwardState.OPEN: "."}
        return "".join(signs[one.state] for one in self.on.messages.classes(uid))

    def undo(self) -> None:
        """Take back what the toast offers."""
        assert self.notify.undo is not None
        self.notify.undo()


def _save(on: Services, campaign: Campaign, **changes: object) -> Message:
    values: dict[str, object] = {
        "planned_on": date(2026, 11, 20),
        "title": "先问老师",
        "base_text": CLEAN,
    }
    return on.messages.save(
        SaveMessage(action_id=action(), campaign_uid=campaign.uid, **(values | changes))  # type: ignore[arg-type]
    )


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """Give services on a school of eight classes, on Sunday, 22 November."""
    with opened(tmp_path / "schoolguard.db", tmp_path, lambda: NOW) as services:
        name_school(services)
        import_classes(services, *plain_classes(8))
        yield services


@pytest.fixture
def campaign(services: Services) -> Campaign:
    """Begin the month."""
    return begin_campaign(services)


@pytest.fixture
def month(services: Services, campaign: Campaign, qtbot: QtBot, recorder: RecordingNotify) -> Month:
    """Give the page on one message that is not out and one that is still to come."""
    _save(services, campaign)
    _save(services, campaign, planned_on=date(2026, 11, 27), title="周末的练习", base_text=SCAM)
    return Month(services, qtbot, recorder)


def test_a_long_title_stands_in_the_list_whole(month: Month) -> None:
    short = month.page.form.list.sizeHintForRow(0)
    first = month.messages()[0]
    title = "告家长：本月开展防范电信网络诈骗宣传，请和孩子一起看"
    _save(month.on, month.on.campaigns.current(), uid=first.uid, version=1, title=title)
    room = month.page.form.list.viewport().width()
    assert month.page.form.list.sizeHintForRow(0) >= short + month.page.fontMetrics().height() - 2
    assert month.page.form.list.sizeHintForColumn(0) <= room


def test_copied_posted_and_forwarded_but_for_two_in_six_actions_and_two(month: Month) -> None:
    first = month.messages()[0]
    month.page.form.list.setFocus()
    month.key(KEY.Key_C, CTRL, SHIFT)
    assert QGuiApplication.clipboard().text() == f"{CLEAN}\n{LINE}"
    month.key(KEY.Key_Return)  # the keyboard stands on “已发到班主任群”
    assert month.messages()[0].posted_on == date(2026, 11, 22)
    month.key(KEY.Key_Return)  # … and then on “全部已转发，除…”
    month.click_class(2)
    month.click_class(5)
    month.click(month.forwarding.form.confirm)
    assert month.states(first.uid) == "+.++.+++"
    assert month.actions <= 6 + 2
    note = month.page.model.index(0, 0).data(NOTE_ROLE)
    assert note == "11月20日 · 已转发 6/8 个班"
    assert month.forwarding.form.count.text() == "6 / 8 个班"


def test_the_keyboard_waits_for_a_message_that_is_still_on_its_way(month: Month) -> None:
    first = month.messages()[0]
    classes = month.forwarding.model.classes()
    month.forwarding.show_classes(None, (), date.min)
    month.editor.form.text.setFocus()
    month.forwarding.next_step()
    assert month.editor.form.text.hasFocus()
    month.forwarding.show_classes(first, classes, date(2026, 11, 22))
    assert month.forwarding.form.post.hasFocus()
    month.editor.form.text.setFocus()
    month.forwarding.show_classes(first, classes, date(2026, 11, 22))
    assert month.editor.form.text.hasFocus()


def test_the_same_with_the_mouse_alone(month: Month) -> None:
    first = month.messages()[0]
    month.click(month.editor.form.copy)
    month.click(month.forwarding.form.post)
    month.click(month.forwarding.form.all)
    month.click_class(8)
    month.click(month.forwarding.form.confirm)
    assert month.states(first.uid) == "+++++++."
    assert month.actions == 4 + 1
    month.undo()
    assert month.states(first.uid) == "........"


def test_a_reason_makes_what_is_ticked_off_an_exception(month: Month) -> None:
    first = month.messages()[0]
    month.click(month.forwarding.form.all)
    month.click_class(3)
    QTest.keyClicks(month.forwarding.form.because, "tongxue")
    month.click(month.forwarding.form.confirm)
    assert month.states(first.uid) == "++-+++++"
    month.click_class(3)
    assert "tongxue" in month.forwarding.form.about.text()
    month.click(month.forwarding.form.mark)
    assert month.states(first.uid) == "++.+++++"


def test_a_class_is_marked_and_taken_back_by_the_keyboard(month: Month) -> None:
    first = month.messages()[0]
    month.grid.setFocus()
    month.grid.setCurrentIndex(month.forwarding.model.index(0, 0))
    month.key(KEY.Key_Right)
    month.key(KEY.Key_Space)
    assert month.states(first.uid) == ".+......"
    month.key(KEY.Key_Space)
    assert month.states(first.uid) == "........"
    month.click(month.forwarding.form.all)
    month.click(month.forwarding.form.cancel)
    assert month.states(first.uid) == "........"


def test_a_suspicious_text_asks_before_it_is_copied(month: Month) -> None:
    QGuiApplication.clipboard().setText("早先的")
    month.page.form.list.setCurrentIndex(month.page.model.index(1, 0))
    assert month.editor.form.findings.isVisible()
    assert month.editor.findings.rowCount() == 2
    month.notify.answer = False
    month.click(month.editor.form.copy)
    assert month.notify.asked[-1].yes == "仍要复制"
    assert QGuiApplication.clipboard().text() == "早先的"
    month.notify.answer = True
    month.click(month.editor.form.copy)
    assert QGuiApplication.clipboard().text() == f"{SCAM}\n{LINE}"
    (text,) = month.messages()[1].texts
    assert text.warning == "hurry_money payment_code"


def test_a_finding_leads_to_its_place(month: Month) -> None:
    month.page.form.list.setCurrentIndex(month.page.model.index(1, 0))
    month.editor.form.text.setPlainText("😀" + SCAM)
    month.editor._jump(month.editor.findings.index(1, 0))
    assert month.editor.form.text.textCursor().selectedText() == "扫码缴费"
    assert month.editor.form.text.hasFocus()


def test_a_message_is_written_from_a_text_to_begin_with(month: Month) -> None:
    month.shell.activateWindow()
    month.page.add_message()
    assert month.editor.form.title_text.hasFocus()
    assert not month.editor.form.copy.isEnabled()
    action = month.editor._menu.actions()[1]
    action.trigger()
    assert month.editor.form.title_text.text() == "班级群里的“收费二维码”"
    assert month.editor._clean.tag().text == "自查未见可疑写法"
    words = [button.text() for button in month.editor._buttons.values()]
    assert words[0] == "通用正文"
    assert words[2].startswith("校讯通短信 · ")
    assert words[2].endswith(" 字 1 条")
    assert [one.is_dirty() for one in month.page.editors()] == [True]
    QTest.keyClick(month.editor.form.text, KEY.Key_S, CTRL)
    saved = next(one for one in month.messages() if one.title.startswith("班级群里"))
    assert saved.text_on(ChannelKind.SMS) != saved.base_text
    assert [one.is_dirty() for one in month.page.editors()] == [False]
    month.undo()
    assert len(month.messages()) == 2


def test_a_channel_gets_a_text_of_its_own_and_gives_it_up(month: Month) -> None:
    month.click(month.editor._buttons[ChannelKind.SMS])
    assert month.editor.form.text.toPlainText() == CLEAN
    month.editor.form.text.setPlainText("先问老师。")
    month.click(month.editor.form.save)
    assert month.messages()[0].variants == {ChannelKind.SMS: "先问老师。"}
    month.key(KEY.Key_C, CTRL, SHIFT)
    assert QGuiApplication.clipboard().text() == f"先问老师。{LINE}"
    month.click(month.editor.form.use_base)
    month.click(month.editor.form.save)
    assert month.messages()[0].variants == {}


def test_typed_text_is_not_lost_by_going_elsewhere(month: Month) -> None:
    month.editor.form.text.setPlainText("写了一半")
    month.notify.answer = False
    month.page.form.list.setCurrentIndex(month.page.model.index(1, 0))
    assert month.notify.asked
    assert month.editor.form.text.toPlainText() == "写了一半"
    assert month.page.form.list.currentIndex().row() == 0
    month.click(month.forwarding.form.post)  # saves what is typed, then posts
    assert month.messages()[0].base_text == "写了一半"
    assert month.messages()[0].posted_on is not None


def test_a_refusal_is_said_in_place(month: Month) -> None:
    month.editor.form.text.setPlainText("身份证 11010519491231002X")
    month.click(month.editor.form.save)
    assert month.editor.form.error.isVisible()
    assert month.editor.form.text.toPlainText().startswith("身份证")


def test_classes_are_chosen_by_grade(month: Month) -> None:
    choice = month.editor.form.classes
    grade = choice._menu.actions()[2].menu()
    assert isinstance(grade, QMenu)
    grade.actions()[0].trigger()
    assert choice.text() == "发给：6 个班"
    month.click(month.editor.form.save)
    assert month.messages()[0].due == 6
    assert month.forwarding.form.count.text() == "0 / 6 个班"


def test_a_message_is_removed_and_brought_back(month: Month) -> None:
    month.click(month.editor.form.remove)
    assert [one.title for one in month.messages()] == ["周末的练习"]
    assert month.editor.form.title_text.text() == "周末的练习"
    month.undo()
    assert len(month.messages()) == 2


def test_the_line_on_checking_is_set_up_in_a_panel(month: Month) -> None:
    month.page._open_setup()
    panel = month.shell.form.panel_host.panel()
    assert isinstance(panel, ChannelsPanel)
    assert not panel.form.save.isEnabled()
    assert nameless(panel) == []
    panel.form.channel.setCurrentIndex(1)
    panel.form.signature.setText("青禾小学")
    panel.form.check_line.setText("请回拨核实。")
    month.click(panel.form.save)
    assert is_freed(panel)
    month.click(month.editor._buttons[ChannelKind.SMS])
    month.key(KEY.Key_C, CTRL, SHIFT)
    assert QGuiApplication.clipboard().text() == f"【青禾小学】{CLEAN}请回拨核实。"


def test_a_found_message_is_shown(month: Month) -> None:
    second = month.messages()[1]
    month.shell.go("messages", SearchHit(HitKind.MESSAGE, second.title, "", second.uid))
    assert month.editor.form.title_text.text() == "周末的练习"


def test_without_a_campaign_the_way_to_settings_is_shown(
    services: Services, qtbot: QtBot, recorder: RecordingNotify
) -> None:
    month = Month(services, qtbot, recorder)
    assert month.page.no_campaign.isVisible()
    assert not month.page.add.isEnabled()


def test_an_empty_month_offers_the_first_message(
    services: Services, campaign: Campaign, qtbot: QtBot, recorder: RecordingNotify
) -> None:
    month = Month(services, qtbot, recorder)
    assert month.page.none_yet.isVisible()
    month.click(month.page.none_yet.button)
    assert month.editor.isVisible()
    assert not month.page.none_yet.isVisible()


def test_the_models_are_sound_and_everything_has_a_name(
    month: Month, watch_model: Callable[[QAbstractItemModel], None]
) -> None:
    for model in (month.page.model, month.forwarding.model, month.editor.findings):
        watch_model(model)
    month.page.form.list.setCurrentIndex(month.page.model.index(1, 0))
    month.click(month.forwarding.form.all)
    month.click_class(2)
    month.click(month.forwarding.form.confirm)
    assert nameless(month.page) == []


def test_what_is_sought_in_the_list_leaves_the_message_in_front(month: Month, qtbot: QtBot) -> None:
    page, messages = month.page, month.page.form.list
    messages.setFocus()
    title = page.editor.form.title_text.text()
    assert title
    QTest.keyClicks(messages, "z")
    assert page.tools.bar is not None
    QTest.keyClicks(page.tools.bar.field, "mdlx")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.model.index(0, 0).data() == "周末的练习"
    page.changed(frozenset({"messages"}))
    assert page.editor.form.title_text.text() == title
    QTest.keyClick(page.tools.bar.field, Qt.Key.Key_Down)
    assert page.editor.form.title_text.text() == "周末的练习"
    QTest.keyClick(messages, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert (
        QGuiApplication.clipboard().text().startswith("题目\t日期\t状态\n周末的练习\t2026-11-27\t")
    )
    page.tools.clear()
    assert page.model.rowCount() == 2
