"""宣传单 in a real window on a real store: written, printed, handed out, slips scanned."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from schoolguard.domain.leaflet import RunState
from schoolguard.domain.leaflet_body import blocks_of, design_of
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.services import Services
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.models.leaflets import STATE
from schoolguard.ui.page import PageSpec
from schoolguard.ui.pages.leaflets import LeafletsPage
from schoolguard.ui.panels.leaflet import LeafletPanel
from schoolguard.ui.panels.leaflet_print import PrintPanel
from schoolguard.ui.panels.paper import PaperPanel
from schoolguard.ui.panels.slips import SlipPanel
from schoolguard.ui.shell import Shell
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag
from tests.opened import begin_campaign, opened
from tests.services.leaflets import printed, save_leaflet, two_classes_of_three
from tests.ui.helpers import RecordingNotify, nameless
from tests.ui.matrix_school import NOW, click

KEY = Qt.Key


class Desk:
    """The page in a real window on whatever is in the store."""

    def __init__(self, services: Services, qtbot: QtBot, notify: RecordingNotify) -> None:
        self.on = services
        self.notify = notify
        spec = PageSpec(
            "leaflets", "宣传单", "newspaper", LeafletsPage, frozenset({HitKind.LEAFLET})
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
        services.leaflets.office.store.listen(self.shell.changed)
        page = self.shell.current_page()
        assert isinstance(page, LeafletsPage)
        self.page = page
        self.campaign = services.campaigns.current()

    def panel(self) -> object:
        """Return the open panel."""
        return self.shell.form.panel_host.panel()

    def undo(self) -> None:
        """Press the toast's button."""
        assert self.notify.undo is not None
        self.notify.undo()

    def state(self, row: int = 0) -> str:
        """Return what the list says of a leaflet."""
        tag = self.page.model.index(row, STATE).data(TAG_ROLE)
        assert isinstance(tag, Tag)
        return tag.text


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with opened(tmp_path / "schoolguard.db", tmp_path, clock=lambda: NOW) as on:
        two_classes_of_three(on)
        begin_campaign(on)
        yield on


@pytest.fixture
def desk(services: Services, qtbot: QtBot) -> Desk:
    return Desk(services, qtbot, RecordingNotify())


def test_a_shipped_leaflet_is_taken_changed_and_saved_by_keys(desk: Desk, qtbot: QtBot) -> None:
    assert desk.page.none_yet.isVisible()
    desk.page.add.trigger()
    panel = desk.panel()
    assert isinstance(panel, LeafletPanel)
    assert nameless(panel) == []
    panel.master.setCurrentIndex(panel.master.findData("elderly"))
    assert panel.title_text.text() == "先挂电话，打给家里人"
    qtbot.waitUntil(lambda: desk.page.preview.page_count() == 1)
    panel.title_text.setFocus()
    panel.title_text.setText("请先挂电话")
    QTest.keyClick(panel.title_text, KEY.Key_Return)
    assert [one.leaflet.title for one in desk.on.leaflets.month(desk.campaign.uid).lines] == [
        "请先挂电话"
    ]
    assert desk.state() == "草稿"
    desk.undo()
    assert desk.on.leaflets.month(desk.campaign.uid).lines == ()


def test_blocks_are_ordered_changed_and_taken_from_the_library(desk: Desk, qtbot: QtBot) -> None:
    desk.page.add.trigger()
    panel = desk.panel()
    assert isinstance(panel, LeafletPanel)
    blocks = panel.blocks
    panel.master.setCurrentIndex(panel.master.findData("class-group"))
    before = [one.heading for one in blocks_of(panel.body.toPlainText())]
    assert blocks.blocks.model().rowCount() == len(before)
    blocks.blocks.setCurrentIndex(blocks.blocks.model().index(1, 0))
    click(blocks.down)
    moved = [one.heading for one in blocks_of(panel.body.toPlainText())]
    assert moved[2] == before[1]
    click(blocks.add)
    blocks.heading.setText("新内容")
    blocks.entry.setCurrentIndex(blocks.entry.findData("fake-police"))
    blocks.part.setCurrentIndex(1)
    click(blocks.take)
    blocks.shape.setCurrentIndex(1)
    blocks.art.setCurrentIndex(blocks.art.findText("假警察"))
    body = panel.body.toPlainText()
    assert "【新内容｜提防｜假警察】\n〔库：fake-police｜信号〕" in body
    blocks.accent.setCurrentIndex(1)
    blocks.badge.setText("青")
    assert design_of(panel.body.toPlainText()).badge == "青"
    assert "颜色：蓝" in panel.body.toPlainText()
    panel.body.setPlainText("【全文里写的】\n一行")
    assert blocks.heading.text() == "全文里写的"
    qtbot.waitUntil(lambda: desk.page.preview.page_count() == 1)
    assert not desk.page.trouble.isVisible()


def test_list_and_sheet_stand_a_gap_of_the_grid_apart(desk: Desk) -> None:
    save_leaflet(desk.on, desk.campaign)
    assert desk.page.body.handle(1).width() == 16


def test_a_paper_that_does_not_exist_cannot_be_saved(desk: Desk) -> None:
    desk.page.add.trigger()
    panel = desk.panel()
    assert isinstance(panel, LeafletPanel)
    panel.paper.setEditText("信纸")
    assert not panel.save_it.isEnabled()
    panel.paper.setEditText("260×370")
    assert panel.save_it.isEnabled()


def test_the_file_is_written_and_the_run_becomes_exported_then_printed(
    desk: Desk, tmp_path: Path
) -> None:
    save_leaflet(desk.on, desk.campaign)
    desk.page.printing.trigger()
    panel = desk.panel()
    assert isinstance(panel, PrintPanel)
    assert nameless(panel) == []
    panel.named.setChecked(True)
    panel.write_to(str(tmp_path / "宣传单.pdf"))
    assert (tmp_path / "宣传单.pdf").read_bytes().startswith(b"%PDF")
    (line,) = desk.on.leaflets.month(desk.campaign.uid).lines
    assert [(run.state, run.copies) for run in line.runs] == [(RunState.EXPORTED, 6)]
    assert desk.state() == "待发"
    panel.hand_out()
    assert desk.state() == "已发"
    desk.undo()
    assert desk.state() == "待发"


def test_a_print_run_is_removed_and_brought_back(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    save_leaflet(desk.on, desk.campaign)
    desk.page.printing.trigger()
    panel = desk.panel()
    assert isinstance(panel, PrintPanel)
    panel.write_to(str(tmp_path / "宣传单.pdf"))
    assert desk.state() == "待发"

    def removing() -> list[QPushButton]:
        buttons = panel.findChildren(QPushButton)
        return [one for one in buttons if one.text() == "删除" and one.isVisible()]

    qtbot.waitUntil(lambda: len(removing()) == 1)  # the row that was shown before is gone
    (button,) = removing()
    assert button.accessibleName() == "删除印制 2 个班 · 6 份 · 已存文件 11月22日"
    click(button)
    (line,) = desk.on.leaflets.month(desk.campaign.uid).lines
    assert line.runs == ()
    assert desk.state() == "草稿"
    desk.undo()
    (line,) = desk.on.leaflets.month(desk.campaign.uid).lines
    assert len(line.runs) == 1
    assert desk.state() == "待发"


def test_a_folder_that_is_gone_is_said_in_the_panel(desk: Desk, tmp_path: Path) -> None:
    save_leaflet(desk.on, desk.campaign)
    desk.page.printing.trigger()
    panel = desk.panel()
    assert isinstance(panel, PrintPanel)
    panel.write_to(str(tmp_path / "gone" / "宣传单.pdf"))
    assert panel.error.isVisible()
    (line,) = desk.on.leaflets.month(desk.campaign.uid).lines
    assert [run.state for run in line.runs] == [RunState.PREPARED]


def test_a_scanner_types_codes_into_one_field(desk: Desk) -> None:
    one = save_leaflet(desk.on, desk.campaign, with_slip=True)
    codes = [copy.code for copy in printed(desk.on, one).copies]
    assert desk.page.slips.isEnabled()
    desk.page.slips.trigger()
    panel = desk.panel()
    assert isinstance(panel, SlipPanel)
    assert nameless(panel) == []
    assert panel.code.hasFocus()
    for typed, words in (
        (codes[0], "收下"),
        (codes[0], "已经收过"),
        ("1234567890", "不认识"),
        (codes[1] + codes[2], "收下"),
    ):
        QTest.keyClicks(panel.code, typed)
        QTest.keyClick(panel.code, KEY.Key_Return)
        assert panel.said.text().startswith(words)
        assert panel.code.text() == ""
    assert "已收 3/6" in panel.counts.text()
    assert "收下 3，重复 1，不认识 1" in panel.counts.text()
    click(panel.back)
    assert "已收 1/6" in panel.counts.text()


def test_the_missing_list_is_copied_a_slip_excused_and_siblings_linked(desk: Desk) -> None:
    one = save_leaflet(desk.on, desk.campaign, with_slip=True)
    printed(desk.on, one)
    desk.page.slips.trigger()
    panel = desk.panel()
    assert isinstance(panel, SlipPanel)
    first = panel.tree.topLevelItem(0)
    assert first is not None
    panel.tree.setCurrentItem(first)
    click(panel.copy)
    assert "一年级1班还缺 3 份回执：1号 学生甲" in QGuiApplication.clipboard().text()
    first.setExpanded(True)
    panel.tree.clearSelection()
    for at in (0, 1):
        child = first.child(at)
        assert child is not None
        child.setSelected(True)
    click(panel.link)
    assert len({*desk.on.slips.families([desk.on.finder.find("学生甲")[0].target]).values()}) == 1
    first = panel.tree.topLevelItem(0)
    assert first is not None
    child = first.child(0)
    assert child is not None
    panel.tree.setCurrentItem(child)
    panel.because.setText("住院")
    click(panel.excuse)
    assert desk.on.slips.board(one.uid).classes[0].excused == 1
    desk.undo()
    assert desk.on.slips.board(one.uid).classes[0].excused == 0


def test_a_found_leaflet_is_chosen(desk: Desk) -> None:
    save_leaflet(desk.on, desk.campaign)
    two = save_leaflet(desk.on, desk.campaign, title="第二张")
    desk.page.reveal(SearchHit(HitKind.LEAFLET, two.title, "", two.uid))
    assert desk.page.table.chosen_rows() == [1]


def test_letter_quiz_and_promise_are_offered(desk: Desk, qtbot: QtBot) -> None:
    papers = desk.page.papers
    assert papers.button.isEnabled()
    papers.show()
    assert papers.menu.isVisible()
    assert [one.text() for one in papers.menu.actions()] == ["致家长的一封信", "双面小测", "承诺书"]
    papers.menu.actions()[2].trigger()
    papers.menu.hide()
    panel = desk.panel()
    assert isinstance(panel, PaperPanel)
    assert panel.title() == "承诺书"
    assert not panel.form.trouble.isHidden()  # no notice asks for it
    asked = panel.findChildren(QCheckBox)
    next(one for one in asked if one.accessibleName() == "来文要求").setChecked(True)
    qtbot.waitUntil(lambda: panel.preview.page_count() == 1)
