"""反诈知识 in a real window on a real store: found, read, edited, restored, copied."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from schoolguard.domain.library import Band, EntryKind, LibraryBlock
from schoolguard.domain.papers import PaperBand
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.services import Services
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.models.library import KIND, TITLE
from schoolguard.ui.page import PageSpec
from schoolguard.ui.pages.library import LibraryPage
from schoolguard.ui.panels.entry import EntryPanel
from schoolguard.ui.panels.paper import PaperPanel
from schoolguard.ui.shell import Shell
from tests.opened import begin_campaign, name_school, opened, save_talk
from tests.ui.helpers import RecordingNotify, is_freed, nameless
from tests.ui.matrix_school import NOW, click

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """The page in a real window."""

    def __init__(self, services: Services, qtbot: QtBot, notify: RecordingNotify) -> None:
        self.on = services
        self.notify = notify
        spec = PageSpec("library", "反诈知识", "flag", LibraryPage, frozenset({HitKind.ENTRY}))
        self.shell = Shell((spec,), ImmediateJobs())
        self.shell.notify = notify
        self.shell.resize(1280, 720)
        qtbot.addWidget(self.shell)
        with qtbot.waitActive(self.shell):
            self.shell.show()
            self.shell.activateWindow()
        qtbot.waitUntil(lambda: self.shell.current_page() is not None)
        self.shell.attach(services, services.finder.find)
        services.library.office.store.listen(self.shell.changed)
        page = self.shell.current_page()
        assert isinstance(page, LibraryPage)
        self.page = page
        self.form = page.form
        self.model = page.model

    def titles(self) -> list[str]:
        """Return the titles listed."""
        rows = range(self.model.rowCount())
        return [str(self.model.index(row, TITLE).data()) for row in rows]

    def go(self, key: str) -> None:
        """Show an entry as a search hit does."""
        self.shell.go("library", SearchHit(HitKind.ENTRY, "", "", key))

    def bands(self) -> list[str]:
        """Return the audiences offered."""
        return [chip.text() for chip in self.form.bands.buttons()]

    def band(self) -> str:
        """Return the audience that is read."""
        (chosen,) = [chip for chip in self.form.bands.buttons() if chip.isChecked()]
        return chosen.text()

    def read_as(self, band: str) -> None:
        """Choose an audience by a click."""
        click(self.form.bands.buttons()[self.bands().index(band)])

    def text(self) -> list[str]:
        """Return the lines of the reading pane."""
        lines = self.form.scroll_body.findChildren(QLabel)
        return [line.text() for line in lines]

    def panel(self) -> EntryPanel:
        """Return the open panel."""
        panel = self.shell.form.panel_host.panel()
        assert isinstance(panel, EntryPanel)
        return panel

    def closed(self) -> bool:
        """Whether no panel is open."""
        return self.shell.form.panel_host.panel() is None

    def get(self, key: str, band: Band) -> LibraryBlock:
        """Return a text as it is in the store."""
        return self.on.library.get(key, band)

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
def desk(services: Services, qtbot: QtBot, recorder: RecordingNotify) -> Desk:
    """Give the page on the library as it ships."""
    return Desk(services, qtbot, recorder)


def test_the_list_is_searched_and_filtered(desk: Desk) -> None:
    assert desk.titles()[0] == "刷单返利"
    assert desk.form.search.hasFocus()
    QTest.keyClicks(desk.form.search, "12381")
    assert desk.titles()[0] == "12381预警短信"
    desk.form.search.setText("sdfl")
    assert desk.titles() == ["刷单返利"]
    desk.form.search.setText("没有这样的话")
    assert desk.form.nothing.isVisible()
    assert not desk.form.table.isVisible()
    assert not desk.form.reading_card.isVisible()
    desk.form.search.clear()
    desk.form.kind.setCurrentIndex(desk.form.kind.findText("标语"))
    desk.form.band.setCurrentIndex(desk.form.band.findText("老人"))
    assert "鸡蛋免费拿，积蓄送回家？别信" in desk.titles()
    assert "刷单返利" not in desk.titles()
    assert desk.band() == "老人"
    QTest.keyClick(desk.form.search, KEY.Key_Return)
    assert desk.form.table.hasFocus()


def test_the_model_is_sound(desk: Desk, watch_model: Callable[[QAbstractItemModel], None]) -> None:
    watch_model(desk.model)
    desk.form.search.setText("老人")
    desk.form.search.clear()
    assert desk.model.rowCount() == len(desk.on.library.everything())


def test_an_entry_is_read_as_each_audience_reads_it(desk: Desk) -> None:
    desk.go("fake-grandchild")
    assert desk.form.heading.text() == "假孙子来电"
    assert desk.bands() == ["小学高段", "初中", "高中", "家长", "老人"]
    desk.read_as("老人")
    body = desk.get("fake-grandchild", Band.GRANDPARENTS).body
    assert desk.text()[0] == body.how
    assert body.say in desk.text()
    assert f"· {body.red_flags[0]}" in desk.text()
    assert "潜山市人民检察院" in desk.form.source.text()
    assert "核对于 2026-11-22" in desk.form.source.text()
    assert "该复核了" not in desk.form.source.text()
    # The audience stays chosen from one entry to the next.
    desk.go("cash-gold-courier")
    assert desk.band() == "老人"
    desk.go("law-art-5-29")
    assert desk.band() == "教职工"


def test_a_source_older_than_a_year_is_due(
    tmp_path: Path, qtbot: QtBot, recorder: RecordingNotify
) -> None:
    later = datetime(2027, 11, 23, 2, 0, tzinfo=UTC)
    with opened(tmp_path / "schoolguard.db", tmp_path, lambda: later) as services:
        desk = Desk(services, qtbot, recorder)
        assert "该复核了" in desk.form.source.text()


def test_a_text_is_edited_and_brought_back(desk: Desk) -> None:
    desk.go("brushing")
    desk.read_as("高中")
    assert not desk.form.restore.isVisible()
    shipped = desk.get("brushing", Band.SENIOR_HIGH)
    QTest.keyClick(desk.form.table, KEY.Key_Return)
    panel = desk.panel()
    form = panel.form
    assert not form.save.isEnabled()
    assert form.steps.toPlainText().splitlines() == list(shipped.body.to_do)
    form.how.setPlainText("本校学生遇到过。")
    QTest.keyClick(form.how, KEY.Key_S, CTRL)
    assert desk.closed()
    assert is_freed(panel)
    assert desk.get("brushing", Band.SENIOR_HIGH).body.how == "本校学生遇到过。"
    assert desk.text()[0] == "本校学生遇到过。"
    assert desk.form.state.text() == "本校改写"
    assert desk.model.index(desk.model.find("brushing") or 0, KIND).data() == "本校改写"
    assert desk.page.subtitle() == "本校改写或自写 1 条"
    click(desk.form.original)
    assert desk.text()[0] == shipped.body.how
    click(desk.form.original)
    click(desk.form.restore)
    assert desk.get("brushing", Band.SENIOR_HIGH) == shipped
    assert desk.text()[0] == shipped.body.how
    assert desk.notify.said[-1] == "已恢复原文"
    desk.undo()
    assert desk.text()[0] == "本校学生遇到过。"
    click(desk.form.edit)
    desk.panel().form.say.setText("换一句")
    click(desk.panel().form.save)
    desk.undo()
    block = desk.get("brushing", Band.SENIOR_HIGH)
    assert (block.body.how, block.body.say) == ("本校学生遇到过。", shipped.body.say)


def test_undoing_the_first_edit_leaves_the_shipped_text(desk: Desk) -> None:
    desk.go("brushing")
    click(desk.form.edit)
    desk.panel().form.title_text.setText("刷单骗局")
    click(desk.panel().form.save)
    assert desk.form.heading.text() == "刷单骗局"
    desk.undo()
    assert desk.form.heading.text() == "刷单返利"
    assert not any(one.edited for one in desk.on.library.everything())


def test_what_cannot_be_saved_is_said(desk: Desk) -> None:
    desk.page.add.trigger()
    form = desk.panel().form
    assert form.missing.text() == "填上标题就可以保存。"
    form.title_text.setText("新骗法")
    assert form.missing.text() == "至少写一项内容。"
    form.flags.setPlainText("\n".join("一二三四五六七八九"))
    assert form.missing.text() == "每项最多 8 行。"
    form.flags.setPlainText("字" * 41)
    assert form.missing.text() == "每行最多 40 字。"
    form.flags.clear()
    form.how.setPlainText("字" * 201)
    assert form.missing.text() == "“怎么回事”有 201 字，最多 200 字。"
    assert not form.save.isEnabled()


def test_an_own_entry_is_written_and_removed(desk: Desk) -> None:
    desk.page.add.trigger()
    form = desk.panel().form
    form.kind.setCurrentIndex(form.kind.findText("标语"))
    form.band.setCurrentIndex(form.band.findText("家长"))
    form.title_text.setText("先问班主任")
    form.say.setText("先问班主任")
    click(form.save)
    (own,) = [one for one in desk.on.library.everything() if one.own]
    assert (own.kind.value, own.bands) == ("slogan", (Band.PARENTS,))
    assert desk.form.heading.text() == "先问班主任"
    assert own.block().source.checked_on == date(2026, 11, 22)
    assert desk.form.restore.text() == "删除"
    click(desk.form.restore)
    assert not any(one.own for one in desk.on.library.everything())
    desk.undo()
    assert [one.title for one in desk.on.library.everything() if one.own] == ["先问班主任"]


def test_it_is_copied_as_it_is_used(desk: Desk) -> None:
    desk.go("class-group-fee")
    desk.read_as("家长")
    board = QGuiApplication.clipboard()
    click(desk.form.copy)
    assert board.text().startswith("班级群冒充老师收费\n")
    assert "\n· 打电话问老师本人\n" in board.text()
    message, talk = desk.form.use.menu().actions()
    message.trigger()
    assert board.text().startswith("【班级群冒充老师收费】")
    assert "\n" not in board.text()
    talk.trigger()
    assert board.text().endswith("请大家跟我说一遍：“老师，这个钱是您收的吗？”")
    assert desk.notify.said == [
        "已复制",
        "已复制成一段话，可贴进家长消息",
        "已复制成讲稿的话，可贴进国旗下讲话",
    ]


def test_where_it_was_used_this_month(services: Services, desk: Desk) -> None:
    desk.go("fake-police")
    assert not desk.form.used.isVisible()
    say = desk.get("fake-police", Band.STAFF).body.say
    save_talk(services, begin_campaign(services), script=f"请记住：{say}")
    assert desk.form.used.text() == "本月用在：11月9日 接好每个电话"
    assert desk.form.used.isVisible()


def test_typing_is_not_lost(desk: Desk) -> None:
    desk.go("brushing")
    click(desk.form.edit)
    panel = desk.panel()
    panel.form.how.setPlainText("写了一半")
    desk.notify.answer = False
    QTest.keyClick(panel.form.how, KEY.Key_Escape)
    assert not desk.closed()
    desk.notify.answer = True
    QTest.keyClick(panel.form.how, KEY.Key_Escape)
    assert desk.closed()


def test_everything_has_a_name_and_fits(desk: Desk) -> None:
    desk.go("class-group-fee")
    click(desk.form.edit)
    panel = desk.panel()
    assert nameless(desk.page) == []
    assert nameless(panel) == []
    assert desk.shell.minimumSizeHint().width() <= 1280
    assert desk.shell.minimumSizeHint().height() <= 720
    assert sum(bool(one.property("primary")) for one in panel.findChildren(QPushButton)) == 1


def test_the_chosen_entry_becomes_a_poster(desk: Desk, qtbot: QtBot) -> None:
    begin_campaign(desk.on)
    desk.go("game-trade")
    desk.read_as("小学高段")
    desk.page.papers.open("poster")
    panel = desk.shell.form.panel_host.panel()
    assert isinstance(panel, PaperPanel)
    qtbot.waitUntil(lambda: panel.preview.page_count() == 1)
    assert panel.file_name() == "网络游戏产品虚假交易.pdf"
    assert panel.choices.options().band is PaperBand.UPPER_PRIMARY


def test_an_entry_that_is_no_slogan_opens_all_of_its_age(desk: Desk, qtbot: QtBot) -> None:
    begin_campaign(desk.on)
    desk.go("game-trade")
    desk.read_as("小学高段")
    desk.page.papers.open("slogan")
    panel = desk.shell.form.panel_host.panel()
    assert isinstance(panel, PaperPanel)
    wanted = desk.on.library.everything(Band.UPPER_PRIMARY, EntryKind.SLOGAN)
    qtbot.waitUntil(lambda: panel.preview.page_count() == len(wanted))
