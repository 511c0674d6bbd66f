"""The panel of papers: real pages of a real store, saved, printed, closed."""

from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QSpinBox
from pytestqt.qtbot import QtBot

from schoolguard.domain.leaflet import LeafletBand, PrintLeaflets, RunState, SaveLeaflet
from schoolguard.services import Services
from schoolguard.ui import printing
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.paper import PaperPanel, record_paper
from schoolguard.ui.panels.paper_print import sheet_name, spans
from schoolguard.ui.panels.paper_sources import RecordPaper, RunPaper
from schoolguard.ui.printing import PrintOrder, Queue, Sent
from schoolguard.ui.widgets.pdf_preview import PdfPreview
from tests.opened import (
    action,
    begin_campaign,
    import_classes,
    name_school,
    opened,
    plain_classes,
    save_talk,
)
from tests.ui.bare_pdf import pages_of_classes
from tests.ui.helpers import RecordingNotify, is_freed, nameless

_AT_ONCE = 3.0
"""Seconds of CPU; a panel that drew or read every page would take several times that."""


@pytest.fixture
def on(tmp_path: Path) -> Iterator[Services]:
    with opened(tmp_path / "schoolguard.db", tmp_path) as services:
        name_school(services)
        begin_campaign(services)
        yield services


@pytest.fixture
def orders(monkeypatch: pytest.MonkeyPatch) -> list[tuple[bytes, PrintOrder]]:
    """What was sent; a printer stands here that takes everything."""
    sent: list[tuple[bytes, PrintOrder]] = []

    def take(content: bytes, _count: int, order: PrintOrder, *_: object) -> Sent:
        sent.append((content, order))
        return Sent(("q-1",))

    monkeypatch.setattr(printing, "hands_on", lambda: True)
    monkeypatch.setattr(printing, "queues", lambda: (Queue("q", default=True), Queue("other")))
    monkeypatch.setattr(printing, "send", take)
    return sent


def _panel(on: Services, context: PageContext, qtbot: QtBot) -> PaperPanel:
    script = "\n".join(f"第{at}句：停一停，问一问，再转账。" * 6 for at in range(20))
    talk = save_talk(on, on.campaigns.current(), script=script)
    return _shown(record_paper(context, on, "talk_script", talk.uid), qtbot)


def _shown(panel: PaperPanel, qtbot: QtBot) -> PaperPanel:
    panel.resize(480, 600)
    panel.show()
    qtbot.addWidget(panel)
    qtbot.waitUntil(lambda: panel.preview.page_count() > 0)
    return panel


def test_the_real_pages_are_shown_and_turned(
    on: Services, page_context: PageContext, qtbot: QtBot
) -> None:
    panel = _panel(on, page_context, qtbot)
    form, count = panel.view.form, panel.preview.page_count()
    assert count > 2
    assert form.pages.text() == f"/ {count} 页"
    assert panel.view.thumbnails.rowCount() == count
    form.page.setValue(3)
    assert form.page.value() == 3
    assert form.strip.currentIndex().row() == 2
    bar = panel.preview.view.verticalScrollBar()
    assert 0 < bar.value() < bar.maximum()
    form.strip.setCurrentIndex(panel.view.thumbnails.index(0))
    assert form.page.value() == 1
    wide = panel.preview.view.zoomFactor()
    form.larger.click()
    assert panel.preview.view.zoomFactor() == pytest.approx(wide * 1.25)
    form.fit.click()
    assert panel.preview.view.zoomFactor() == pytest.approx(wide)
    assert nameless(panel) == []


def test_a_choice_sets_the_paper_again(
    on: Services, page_context: PageContext, qtbot: QtBot
) -> None:
    panel = _panel(on, page_context, qtbot)
    before = panel.preview.page_count()
    (points,) = (
        one
        for one in panel.form.reading.findChildren(QSpinBox)
        if one is not panel.view.form.page and one.value() == 22
    )
    points.setValue(40)
    qtbot.waitUntil(lambda: panel.preview.page_count() > before)


def test_it_is_saved_as_it_is_shown(
    on: Services, page_context: PageContext, qtbot: QtBot, recorder: RecordingNotify, tmp_path: Path
) -> None:
    panel = _panel(on, page_context, qtbot)
    assert panel.file_name() == "接好每个电话.pdf"
    place = tmp_path / "稿.pdf"
    panel.write_to(str(place))
    saved = QPdfDocument()
    saved.load(str(place))
    assert saved.pageCount() == panel.preview.page_count()
    assert recorder.said == [f"已存到 {place}"]
    panel.write_to(str(tmp_path / "none" / "稿.pdf"))
    assert "找不到文件夹" in panel.form.trouble.accessibleName() + _words(panel)


def _words(panel: PaperPanel) -> str:
    from PySide6.QtWidgets import QLabel

    return "".join(one.text() for one in panel.form.trouble.findChildren(QLabel))


def test_it_is_printed_as_ordered(
    on: Services,
    page_context: PageContext,
    qtbot: QtBot,
    recorder: RecordingNotify,
    orders: list[tuple[bytes, PrintOrder]],
) -> None:
    panel = _panel(on, page_context, qtbot)
    form = panel.form
    form.print.click()
    assert form.queue.currentText() == "q"
    assert form.paper.currentText() == "A4"
    form.range.setText("99-100")
    form.send.click()
    assert "页码" in _words(panel)
    assert orders == []
    form.range.setText("2")
    form.copies.setValue(2)
    form.duplex.setCurrentIndex(1)
    form.send.click()
    ((content, order),) = orders
    assert content.startswith(b"%PDF")
    assert (order.queue, order.pages, order.copies, order.duplex) == (
        "q",
        "2",
        2,
        "two-sided-long-edge",
    )
    assert recorder.said == ["已交给打印机，共 1 批"]
    assert form.stack.currentWidget() is form.reading


def test_a_run_is_printed_after_the_fact(
    on: Services,
    page_context: PageContext,
    qtbot: QtBot,
    orders: list[tuple[bytes, PrintOrder]],
) -> None:
    import_classes(on, *plain_classes(2))
    month = on.campaigns.current().uid
    leaflet = on.leaflets.save(
        SaveLeaflet(
            action_id=action(),
            campaign_uid=month,
            title="先挂电话",
            band=LeafletBand.PARENTS,
            body="【记住】\n不转账",
            paper="8K",
        )
    )
    batch = on.leaflets.prepare(PrintLeaflets(action_id=action(), leaflet_uid=leaflet.uid))

    def state() -> RunState:
        return on.leaflets.month(month).lines[0].runs[0].state

    panel = _shown(PaperPanel(page_context, RunPaper(on, batch)), qtbot)
    assert state() is RunState.PREPARED
    panel.open_printing()
    assert panel.form.paper.currentText() == "8K"
    panel.send()
    assert len(orders) == 1
    assert state() is RunState.PRINTED


def test_what_cannot_be_set_is_said_in_place(
    on: Services, page_context: PageContext, qtbot: QtBot
) -> None:
    panel = record_paper(page_context, on, "appointment")
    qtbot.addWidget(panel)
    assert "领导小组里还没有人" in _words(panel)
    assert not panel.form.print.isEnabled()


def test_three_thousand_pages_open_at_once(
    on: Services, page_context: PageContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = pages_of_classes(classes=30, each=100)
    drawn: list[int] = []
    draw = PdfPreview.thumbnail

    def count(self: PdfPreview, page: int, width: int) -> object:
        drawn.append(page)
        return draw(self, page, width)

    monkeypatch.setattr(PdfPreview, "thumbnail", count)
    monkeypatch.setattr(RecordPaper, "read", lambda *_: content)
    began = process_time()
    panel = _shown(record_paper(page_context, on, "appointment"), qtbot)
    assert panel.preview.page_count() == 3000
    assert process_time() - began < _AT_ONCE
    assert panel.view.form.parts.count() == 30
    panel.view.form.parts.setCurrentIndex(29)
    panel.view.form.parts.activated.emit(29)
    assert panel.view.form.page.value() == 2901
    assert len(set(drawn)) < 40
    assert spans(panel.preview.parts(), 3000)[-1] == ("30班", 2901, 3000)


def test_a_run_by_class_offers_its_classes(
    on: Services,
    page_context: PageContext,
    qtbot: QtBot,
    orders: list[tuple[bytes, PrintOrder]],
) -> None:
    import_classes(on, *plain_classes(3, heads=4))
    leaflet = on.leaflets.save(
        SaveLeaflet(
            action_id=action(),
            campaign_uid=on.campaigns.current().uid,
            title="先挂电话",
            band=LeafletBand.PARENTS,
            body="【记住】\n不转账",
            with_slip=True,
        )
    )
    batch = on.leaflets.prepare(PrintLeaflets(action_id=action(), leaflet_uid=leaflet.uid))
    panel = _shown(PaperPanel(page_context, RunPaper(on, batch)), qtbot)
    parts = panel.view.form.parts
    names = [parts.itemText(at) for at in range(parts.count())]
    assert names == ["一年级1班", "一年级2班", "一年级3班"]
    assert not parts.isHidden()
    panel.open_printing()
    panel.form.by_part.setChecked(True)
    panel.send()
    assert orders[0][1].parts == tuple(
        (name, 1 + 4 * at, 4 + 4 * at) for at, name in enumerate(names)
    )


def test_a_closed_panel_is_freed(on: Services, page_context: PageContext, qtbot: QtBot) -> None:
    panel = _panel(on, page_context, qtbot)
    document = panel.preview.findChild(QPdfDocument)
    with qtbot.waitSignal(panel.finished):
        panel.ask_to_close()
    panel.deleteLater()
    assert is_freed(panel)
    assert document is None or is_freed(document)


@pytest.mark.parametrize(
    ("size", "name"),
    [((210, 297), "A4"), ((297, 210), "A4"), ((270.2, 390), "8K"), ((50, 60), "50×60")],
)
def test_the_sheet_is_named(size: tuple[float, float], name: str) -> None:
    assert sheet_name(*size) == name
