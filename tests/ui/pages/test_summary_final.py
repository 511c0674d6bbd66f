"""Finalising on the page: what was seen is frozen, given back, frozen again."""

from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from schoolguard.app import open_services
from schoolguard.domain.asks import Measure
from schoolguard.domain.final import Place, SaveText
from schoolguard.services import Services
from schoolguard.ui.page import PageContext, Panel
from schoolguard.ui.pages.summary import SummaryPage
from schoolguard.ui.panels.asks import AsksPanel
from schoolguard.ui.panels.give_back import ReturnPanel
from schoolguard.ui.panels.hand_figure import HandFigurePanel
from schoolguard.ui.panels.summary_words import SummaryWordsPanel
from schoolguard.ui.widgets.draft_text import JOINER
from tests.ui.helpers import RecordingNotify, nameless
from tests.ui.pages.summaries import begin, clock, meeting, opened


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with open_services(tmp_path / "data", clock=clock) as opened:
        yield opened


@pytest.fixture
def panels() -> list[Panel]:
    return []


@pytest.fixture
def page(
    qtbot: QtBot,
    page_context: PageContext,
    services: Services,
    panels: list[Panel],
    recorder: RecordingNotify,
) -> SummaryPage:
    campaign = begin(services)
    meeting(services, campaign, 0)
    page = opened(qtbot, page_context, services)

    def keep(panel: Panel) -> None:
        qtbot.addWidget(panel)
        panel.show()
        panels.append(panel)

    page.open_panel.connect(keep)
    services.activities.office.store.listen(page.changed)
    recorder.follow(services)
    return page


def sheet(page: SummaryPage) -> str:
    return page.form.text.sheet.toPlainText().replace(JOINER, "").replace("\n", "")


def gap_lines(page: SummaryPage) -> list[str]:
    return [page.gaps.row(row).text for row in range(page.gaps.rowCount())]


def test_finalising_freezes_the_sheet_and_the_paper_until_it_is_given_back(
    page: SummaryPage,
    services: Services,
    panels: list[Panel],
    recorder: RecordingNotify,
    tmp_path: Path,
) -> None:
    uid = services.campaigns.current().uid
    assert "草稿" in page.subtitle()
    assert page.form.versions.isHidden()
    page.final.final_action.trigger()
    assert "还缺" in recorder.asked[0].text
    assert page.subtitle().startswith("第 1 版 · 11月22日定稿")
    assert "校验码" in page.form.view_note.text()
    assert not page.final.final_action.isVisible()
    assert not page.final.words_action.isVisible()

    meeting(services, services.campaigns.current(), 1)
    page.reload()
    assert "七年级9班于11月" in sheet(page)
    assert "2个班" not in sheet(page)
    assert "此后有" in page.subtitle()
    page.export(str(tmp_path / "one.pdf"))
    printed = "".join(one.extract_text() for one in pypdf.PdfReader(tmp_path / "one.pdf").pages)
    assert "11月9日" in printed
    assert "11月10日" not in printed

    page.final.return_action.trigger()
    (panel,) = panels
    assert isinstance(panel, ReturnPanel)
    panel.form.because.setPlainText("补写")
    panel.save()
    assert "草稿" in page.subtitle()
    assert "2个班" in sheet(page)
    page.final.final_action.trigger()
    assert page.subtitle().startswith("第 2 版")
    box = page.form.versions
    assert [box.itemText(at) for at in range(box.count())] == [
        "第 2 版（已定稿）",
        "第 1 版（已退回）",
    ]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert page.subtitle() == "第 1 版 · 已退回"
    assert "2个班" not in sheet(page)
    assert len(services.finals.state(uid).versions) == 2


def test_a_length_is_asked_for_shown_and_frozen(
    page: SummaryPage, services: Services, tmp_path: Path
) -> None:
    uid = services.campaigns.current().uid
    whole = services.summary.draft(uid)
    short = services.summary.draft(uid, about=1)
    assert short.characters < whole.characters
    form = page.form
    assert form.length.text() == f"现 {whole.characters} 字"
    form.about.setValue(1)
    assert form.length.text() == f"现 {short.characters} 字"
    page.export(str(tmp_path / "short.pdf"))
    page.reload()
    assert form.about.value() == 1
    page.final.final_action.trigger()
    version = services.finals.state(uid).final
    assert version is not None
    assert services.finals.content(version.uid).draft.characters == short.characters
    assert form.about.isHidden()
    form.about.setValue(0)
    page.final.wanted = ""
    page.reload()
    assert form.length.text() == f"现 {whole.characters} 字"


def test_who_says_no_finalises_nothing(
    page: SummaryPage, services: Services, recorder: RecordingNotify
) -> None:
    recorder.answer = False
    page.final.final_action.trigger()
    assert services.finals.state(services.campaigns.current().uid).versions == ()


def test_own_words_come_into_the_sheet_and_out_again(
    page: SummaryPage, services: Services, panels: list[Panel], recorder: RecordingNotify
) -> None:
    assert "下一步打算还没有写" in gap_lines(page)
    row = gap_lines(page).index("下一步打算还没有写")
    page.form.gaps.activated.emit(page.gaps.index(row, 0))
    (panel,) = panels
    assert isinstance(panel, SummaryWordsPanel)
    assert nameless(panel) == []
    assert not panel.form.save.isEnabled()
    QTest.keyClicks(panel.form.words, "next")
    panel.form.words.setPlainText("补开未开的班会")
    panel.form.person.setText("德育处")
    panel.save()
    assert "补开未开的班会，由德育处负责。" in sheet(page)
    assert "下一步打算还没有写" not in gap_lines(page)
    assert recorder.undo is not None
    recorder.undo()
    assert "补开未开的班会" not in sheet(page)


def test_leaving_a_place_with_words_unsaved_asks_first(
    page: SummaryPage, panels: list[Panel], recorder: RecordingNotify
) -> None:
    page.final.write_words(Place.RESULTS)
    (panel,) = panels
    assert isinstance(panel, SummaryWordsPanel)
    panel.form.words.setPlainText("家长来电咨询增多。")
    recorder.answer = False
    panel.form.place.setCurrentIndex(0)
    panel.form.place.activated.emit(0)
    assert panel.form.words.toPlainText() == "家长来电咨询增多。"
    assert panel.form.place.currentData() == Place.RESULTS


def test_a_number_entered_by_hand_is_read_with_its_source(
    page: SummaryPage, panels: list[Panel]
) -> None:
    page.form.add_figure.click()
    (panel,) = panels
    assert isinstance(panel, HandFigurePanel)
    assert nameless(panel) == []
    form = panel.form
    form.label.setText("学生发案")
    form.amount.setText("零")
    assert not form.save.isEnabled()
    form.amount.setText("0")
    form.unit.setText("起")
    assert not form.save.isEnabled()
    form.source.setText("派出所通报")
    panel.save()
    assert "学生发案0起" in sheet(page)
    key = next(spot.key for spot in page.form.text.sheet.spots() if spot.key.startswith("hand."))
    page.choose_figure(key)
    assert page.form.figure_note.text() == "学生发案 0 起"
    page.form.figure_rows.activated.emit(page.figure_rows.index(0, 0))
    changed = panels[-1]
    assert isinstance(changed, HandFigurePanel)
    assert changed.form.source.text() == "派出所通报"
    changed.form.remove.click()
    assert "学生发案" not in sheet(page)


def test_what_the_notice_asks_for_is_listed_until_it_is_there(
    page: SummaryPage, services: Services, panels: list[Panel]
) -> None:
    page.form.edit_asks.click()
    (panel,) = panels
    assert isinstance(panel, AsksPanel)
    panel.form.add_row.click()
    model = panel.model
    model.setData(model.index(0, 0), "每班一次主题班会")
    model.setData(model.index(0, 1), Measure.CLASS_MEETINGS)
    assert not model.setData(model.index(0, 2), "许多")
    panel.save()
    missing = "来文要求、尚缺：每班一次主题班会"
    assert missing in gap_lines(page)
    for at in (1, 2, 3):
        meeting(services, services.campaigns.current(), at)
    page.reload()
    assert missing not in gap_lines(page)


def test_what_is_not_finished_in_the_text_is_shown_and_named_before_finalising(
    qtbot: QtBot, page: SummaryPage, services: Services, panels: list[Panel]
) -> None:
    words = SaveText(
        action_id="untidy",
        campaign_uid=services.campaigns.current().uid,
        place=Place.RESULTS,
        text="知晓率达到xx%，家长反映很好。",
    )
    services.finals.save_text(words)
    shown = "活动成效：还有没填的地方：“知晓率达到xx%，家长反映”"
    qtbot.waitUntil(lambda: shown in gap_lines(page))
    notify = page.context.notify
    assert isinstance(notify, RecordingNotify)
    notify.answer = False
    page.final.ask_to_finalise()
    assert "知晓率达到xx%" in notify.asked[-1].text
    page.form.gaps.activated.emit(page.gaps.index(gap_lines(page).index(shown), 0))
    assert isinstance(panels[-1], SummaryWordsPanel)
