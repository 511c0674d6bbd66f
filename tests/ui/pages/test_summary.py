"""The summary's page on a real store: its numbers come from the records and lead back to them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast
from uuid import uuid4

import pypdf
import pytest
from PySide6.QtCore import QAbstractItemModel, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from schoolguard.app import open_services
from schoolguard.domain.activity import LogActivity
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.services import Services
from schoolguard.ui.jobs import ThreadJobs
from schoolguard.ui.page import PageContext
from schoolguard.ui.pages.summary import SummaryPage
from schoolguard.ui.widgets.draft_text import JOINER
from schoolguard.ui.widgets.page_view import PageView
from tests.services.groups import HEAD, add
from tests.ui.helpers import RecordingNotify, nameless
from tests.ui.pages.summaries import LEADER, SCHOOL, begin, clock, meeting, opened


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with open_services(tmp_path / "data", clock=clock) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, page_context: PageContext, services: Services) -> SummaryPage:
    """The page with four classes, two of which held their meeting."""
    campaign = begin(services)
    meeting(services, campaign, 0)
    meeting(services, campaign, 1)
    return opened(qtbot, page_context, services)


def sheet_figures(page: SummaryPage) -> dict[str, str]:
    return {spot.key: spot.text for spot in page.form.text.sheet.spots()}


def sheet_text(page: SummaryPage) -> str:
    return page.form.text.sheet.toPlainText().replace(JOINER, "").replace("\n", "")


def listed(model: QAbstractItemModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_sheet_says_what_the_services_wrote(page: SummaryPage, services: Services) -> None:
    draft = services.summary.draft(services.campaigns.current().uid)
    text = sheet_text(page)
    said = [*draft.lead, *(one for section in draft.sections for one in section.paragraphs)]
    for paragraph in said:
        assert "".join(sentence.text for sentence in paragraph) in text
    assert draft.title in text
    assert "一、主要做法" in text
    assert "二、存在不足" in text
    annex = page.form.text.annexes()[0].toPlainText()
    assert all(cell in annex for cell in ("附件1", "七年级9班", LEADER, "11月9日"))


def test_a_new_record_moves_the_numbers_and_keeps_the_place(
    page: SummaryPage, services: Services
) -> None:
    assert sheet_figures(page)["class_meetings.classes"] == "2个班"
    assert sheet_figures(page)["class_meetings.present"] == "78人次"
    page.choose_figure("class_meetings.present")
    bar = page.form.text.verticalScrollBar()
    bar.setValue(150)
    assert bar.value() == 150

    meeting(services, services.campaigns.current(), 2, present=41)
    page.changed(frozenset({"activities"}))

    assert sheet_figures(page)["class_meetings.classes"] == "3个班"
    assert sheet_figures(page)["class_meetings.present"] == "119人次"
    assert "119人次" in sheet_text(page)
    row = page.figures.row_of("class_meetings.present")
    assert page.figures.index(row, 1).data() == "119 人次"
    assert listed(page.figure_rows) == ["七年级9班", "七年级10班", "七年级11班"]
    assert page.form.figure_note.text() == "到会学生 119 人次"
    assert page.form.figures.currentIndex().row() == row
    assert bar.value() == 150


def test_a_corrected_record_moves_its_number_back(page: SummaryPage, services: Services) -> None:
    campaign = services.campaigns.current()
    wrong = services.activities.of_class(campaign.uid, services.classes.in_year(2026)[0].uid)[0]
    services.activities.log(
        LogActivity(
            action_id=str(uuid4()),
            uid=wrong.uid,
            version=wrong.version,
            kind=wrong.kind,
            campaign_uid=campaign.uid,
            class_uid=wrong.class_uid or "",
            held_on=wrong.held_on,
            planned_heads=40,
            present_heads=30,
        )
    )
    page.changed(frozenset({"activities", "progress"}))
    assert sheet_figures(page)["class_meetings.present"] == "69人次"


def test_other_topics_do_not_load_again(page: SummaryPage, services: Services) -> None:
    meeting(services, services.campaigns.current(), 2)
    page.changed(frozenset({"backups"}))
    assert sheet_figures(page)["class_meetings.classes"] == "2个班"


def test_behind_another_page_it_loads_when_it_comes_back(
    page: SummaryPage, services: Services
) -> None:
    page.hide()
    meeting(services, services.campaigns.current(), 2)
    page.changed(frozenset({"activities"}))
    assert sheet_figures(page)["class_meetings.classes"] == "2个班"
    page.show()
    page.shown()
    assert sheet_figures(page)["class_meetings.classes"] == "3个班"


def test_every_figure_lists_exactly_its_rows(page: SummaryPage, services: Services) -> None:
    uid = services.campaigns.current().uid
    for figure in services.figures.all(uid):
        page.choose_figure(figure.key)
        rows = services.figures.rows(uid, figure.key).rows
        assert listed(page.figure_rows) == [name for _ref, name in rows], figure.key
        shown = [page.figure_rows.row(at)[0] for at in range(page.figure_rows.rowCount())]
        assert shown == [ref for ref, _name in rows]
        if figure.sources:
            assert f"由 {figure.sources} " in page.form.figure_words.text()
        assert len(rows) == figure.sources


def test_keys_go_from_figure_to_figure_and_choose(qtbot: QtBot, page: SummaryPage) -> None:
    sheet = page.form.text.sheet
    page.form.copy_text.setFocus()
    QTest.keyClick(page.form.copy_text, Qt.Key.Key_Tab)
    QTest.keyClick(page.form.about, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is sheet
    keys = [spot.key for spot in sheet.spots()]
    assert keys[:3] == ["classes.total", "pupils.total", "class_meetings.classes"]
    seen = []
    for _ in keys:
        spot = sheet.focused()
        assert spot is not None
        seen.append(spot.key)
        assert sheet.accessibleDescription() == spot.text
        QTest.keyClick(sheet, Qt.Key.Key_Tab)
    assert seen == keys
    assert QApplication.focusWidget() is not sheet

    sheet.setFocus(Qt.FocusReason.BacktabFocusReason)
    QTest.keyClick(sheet, Qt.Key.Key_Left)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    label = render_value(f"figure.{keys[-2]}", "zh_CN")
    assert page.form.figure_note.text().startswith(label)
    chosen = page.figures.row(page.form.figures.currentIndex().row()).key
    assert chosen == keys[-2]


def test_a_click_on_a_figure_chooses_it_and_beside_it_none(qtbot: QtBot, page: SummaryPage) -> None:
    sheet = page.form.text.sheet
    spot = next(one for one in sheet.spots() if one.key == "class_meetings.rate")
    place = sheet.spot_rect(spot).center()
    page.form.text.ensureVisible(place.x(), place.y())
    with qtbot.waitSignal(sheet.figure_chosen) as caught:
        QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert caught.args == ["class_meetings.rate"]
    assert page.form.figure_note.text().startswith("出勤率")
    with qtbot.assertNotEmitted(sheet.figure_chosen):
        place.setX(sheet.width() - 4)
        QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_gaps_and_figures_stand_behind_a_tab_each(qtbot: QtBot, page: SummaryPage) -> None:
    form = page.form
    page.resize(1048, 632)
    qtbot.waitUntil(lambda: form.gaps.verticalScrollBar().maximum() == 0)
    assert form.gaps_card.isVisible()
    assert not form.figure_card.isVisible()
    assert not form.gaps_none.isVisible()
    spot = form.text.sheet.spots()[0]
    form.text.sheet.figure_chosen.emit(spot.key)  # whoever asks for a figure sees its rows
    assert form.figure_card.isVisible()
    qtbot.waitUntil(lambda: form.figures.height() >= 5 * 32)
    assert form.figure_rows.height() >= 3 * form.figure_rows.gridSize().height()
    form.side_tabs.setCurrentIndex(0)
    assert form.gaps_card.isVisible()


def test_a_row_opens_its_class(
    qtbot: QtBot, page: SummaryPage, services: Services, recorder: RecordingNotify
) -> None:
    second = services.classes.in_year(2026)[1]
    for key in ("class_meetings.count", "class_meetings.classes"):  # a record, a class
        page.choose_figure(key)
        page.form.figure_rows.setCurrentIndex(page.figure_rows.index(1, 0))
        QTest.keyClick(page.form.figure_rows, Qt.Key.Key_Return)
        hit = SearchHit(HitKind.CLASS, "七年级10班", "", second.uid)
        assert recorder.said.pop() == f"go assignments {hit}"


def test_a_row_of_the_group_opens_its_list(
    qtbot: QtBot, page: SummaryPage, services: Services, recorder: RecordingNotify
) -> None:
    head = add(services, services.campaigns.current(), "甲", HEAD, post="校长")
    page.reload()
    page.choose_figure("group.members")
    assert page.form.figure_words.text() == "由小组名单的 1 行数出。双击姓名，打开名单。"
    page.form.figure_rows.setCurrentIndex(page.figure_rows.index(0, 0))
    QTest.keyClick(page.form.figure_rows, Qt.Key.Key_Return)
    hit = SearchHit(HitKind.MEMBER, "甲", "", head.uid)
    assert recorder.said.pop() == f"go leadership {hit}"


def test_gaps_lead_to_where_they_are_closed(
    qtbot: QtBot, page_context: PageContext, services: Services, recorder: RecordingNotify
) -> None:
    campaign = begin(services, notice=False)
    meeting(services, campaign, 0)
    meeting(services, campaign, 1, present=None)
    page = opened(qtbot, page_context, services)
    third = services.classes.in_year(2026)[2]
    second = services.classes.in_year(2026)[1]
    assert listed(page.gaps) == [
        "七年级11班、七年级12班没有班会记录",
        listed(page.gaps)[1],
        "没有填来文",
        "下一步打算还没有写",
    ]
    assert page.form.gaps_note.text() == "4 处"
    to_third = SearchHit(HitKind.CLASS, "七年级11班", "", third.uid)
    to_second = SearchHit(HitKind.CLASS, "七年级10班", "", second.uid)
    gaps = page.form.gaps
    wanted = [f"go assignments {to_third}", f"go assignments {to_second}", "go settings None"]
    for row, said in enumerate(wanted):
        index = page.gaps.index(row, 0)
        place = gaps.visualRect(index).center()
        QTest.mouseClick(gaps.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert recorder.said == [said]
        recorder.said.clear()


def test_without_a_month_it_says_what_to_do(
    qtbot: QtBot, page_context: PageContext, services: Services, recorder: RecordingNotify
) -> None:
    page = opened(qtbot, page_context, services)
    assert page.form.states.currentWidget() is page.form.empty
    assert "宣传月" in page.empty.heading.text()
    assert not page.export_action.isEnabled()
    assert not page.form.copy_text.isEnabled()
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert recorder.said == ["go settings None"]

    begin(services, classes=0)
    page.changed(frozenset({"campaigns"}))
    assert page.empty.heading.text() == "还没有班级"
    assert not page.export_action.isEnabled()


def test_the_whole_text_is_copied(page: SummaryPage, recorder: RecordingNotify) -> None:
    page.form.copy_text.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith(f"{SCHOOL}2026年防范电信网络诈骗宣传月活动总结\n")
    assert "　　一、主要做法\n" in text
    assert "七年级9班\t11月9日\t" + LEADER + "\t40\t39" in text
    assert JOINER not in text
    assert recorder.said == ["全文已复制"]


def test_what_is_selected_on_the_sheet_is_copied_clean(qtbot: QtBot, page: SummaryPage) -> None:
    sheet = page.form.text.sheet
    sheet.setFocus()
    sheet.selectAll()
    assert JOINER in sheet.textCursor().selectedText()
    QTest.keyClick(sheet, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert "2个班" in text
    assert JOINER not in text


def test_the_paper_view_shows_the_pages_to_be_printed(
    qtbot: QtBot, page: SummaryPage, services: Services, tmp_path: Path
) -> None:
    services.summary.write(services.campaigns.current().uid, tmp_path / "x.pdf")
    pages = len(pypdf.PdfReader(tmp_path / "x.pdf").pages)
    QTest.mouseClick(page.form.show_paper, Qt.MouseButton.LeftButton)
    preview = page.form.views.currentWidget()
    assert isinstance(preview, PageView)
    assert preview.thumbnails.rowCount() == pages
    assert page.form.view_note.text() == f"A4 · 共 {pages} 页"
    assert not nameless(page)
    QTest.mouseClick(page.form.show_text, Qt.MouseButton.LeftButton)
    assert page.form.views.currentWidget() is page.form.text


def test_the_pdf_is_written_where_asked_and_offered(
    page: SummaryPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.export_action.trigger()
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == f"{SCHOOL}-活动总结.pdf"
    target = tmp_path / "总结.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.reject()

    text = pypdf.PdfReader(target).pages[0].extract_text()
    assert "2个班" in "".join(text.split())
    assert page.form.work_bar.isVisible()
    assert page.form.work_words.text() == f"已生成 {target}"
    assert page.form.open_file.hasFocus()
    assert page.export_action.isEnabled()
    urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", urls.append)
    QTest.mouseClick(page.form.open_file, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.form.open_folder, Qt.MouseButton.LeftButton)
    assert [url.toLocalFile() for url in urls] == [str(target), str(tmp_path)]
    QTest.mouseClick(page.form.work_close, Qt.MouseButton.LeftButton)
    assert not page.form.work_bar.isVisible()


def test_trouble_in_writing_is_said_in_place(
    page: SummaryPage, recorder: RecordingNotify, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("", encoding="utf-8")
    page.export(str(tmp_path / "taken" / "总结.pdf"))
    assert page.form.trouble.isVisible()
    assert page.form.trouble.what.text()
    assert page.export_action.isEnabled()
    assert not page.form.work_bar.isVisible()
    assert recorder.said == []
    page.export(str(tmp_path / "总结.pdf"))
    assert not page.form.trouble.isVisible()


def test_writing_can_be_cancelled(
    qtbot: QtBot, page_context: PageContext, services: Services, tmp_path: Path
) -> None:
    campaign = begin(services)
    meeting(services, campaign, 0)
    jobs = ThreadJobs()
    page = opened(qtbot, replace(page_context, jobs=jobs), services)
    qtbot.waitUntil(lambda: page.export_action.isEnabled())
    page.export(str(tmp_path / "总结.pdf"))
    assert page.form.work_cancel.isVisible()
    assert not page.export_action.isEnabled()
    QTest.mouseClick(page.form.work_cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.export_action.isEnabled())
    assert not (tmp_path / "总结.pdf").exists()
    assert not page.form.work_bar.isVisible()
    assert jobs.close()


def test_everything_has_a_name_and_models_hold(page: SummaryPage, watch_model: object) -> None:
    assert not nameless(page)
    watch = cast("type", watch_model)
    for model in (page.gaps, page.figures, page.figure_rows):
        watch(model)
    page.reload()
    page.choose_figure("class_meetings.missing")
    assert listed(page.figure_rows) == ["七年级11班", "七年级12班"]


def test_a_sheet_stays_a_sheet_in_any_window(qtbot: QtBot, page: SummaryPage) -> None:
    sheet = page.form.text.sheet
    for width, height in ((1048, 632), (1688, 992), (760, 500)):
        page.resize(width, height)
        QApplication.processEvents()
        assert 400 <= sheet.width() <= 720
        assert sheet.height() >= round(sheet.width() * 297 / 210)
        assert sheet.document().size().height() <= sheet.height()
