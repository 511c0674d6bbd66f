"""The summary's charts and the photos of its annex in the window."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.evidence import AddEvidence, Picture
from schoolguard.services import Services
from schoolguard.ui.page import PageContext
from schoolguard.ui.pages.summary import SummaryPage
from schoolguard.ui.panels.summary_photos import SummaryPhotosPanel
from schoolguard.ui.widgets.chart import ChartView
from tests.opened import action, import_classes, log_meeting, plain_classes
from tests.ui.helpers import nameless, take_back
from tests.ui.pages.summaries import begin, clock, opened


def _photos(on: Services, campaign: Campaign, count: int) -> list[str]:
    target = BytesIO()
    Image.new("RGB", (64, 48), (200, 30, 30)).save(target, "JPEG")
    pictures = tuple(
        Picture(f"{n}.jpg", target.getvalue(), f"{n:064x}", 64, 48) for n in range(count)
    )
    added = on.evidence.add(
        AddEvidence(
            action_id=action(),
            campaign_uid=campaign.uid,
            owner_noun="campaign",
            owner_uid=campaign.uid,
            pictures=pictures,
            recognisable=False,
            for_paper=True,
            caption="升旗台",
        )
    )
    return [one.uid for one in added]


@pytest.fixture
def month(tmp_path: Path) -> Iterator[tuple[Services, Campaign]]:
    from tests.opened import opened as opened_store

    with opened_store(tmp_path / "schoolguard.db", tmp_path, clock) as on:
        campaign = begin(on, classes=0)
        classes = import_classes(on, *plain_classes(18))
        for at, one in enumerate(classes[:-2]):
            log_meeting(on, campaign, one, present_heads=20 + at)
        yield on, campaign


def _panel(page: SummaryPage) -> SummaryPhotosPanel:
    opened_panels: list[object] = []
    page.open_panel.connect(opened_panels.append)
    page.final.choose_photos()
    (panel,) = opened_panels
    assert isinstance(panel, SummaryPhotosPanel)
    return panel


def test_the_charts_of_the_paper_stand_in_a_tab_and_say_their_figures(
    qtbot: QtBot, page_context: PageContext, month: tuple[Services, Campaign]
) -> None:
    on, _ = month
    page = opened(qtbot, page_context, on)
    page.form.side_tabs.setCurrentIndex(2)
    assert page.form.side_stack.currentWidget() is page.form.charts_card
    views = page.form.charts.charts()
    assert len(views) == 2
    held, heads = (one.accessibleName() for one in views)
    assert held.startswith("各年级主题班会召开情况：已开：一年级6个班，二年级6个班，三年级4个班")
    assert "三年级2个班" in held
    assert heads.startswith("各年级到会学生：一年级")
    assert nameless(page.form.charts_card) == []


def test_a_chart_is_drawn_as_on_paper_dark_and_pale(qtbot: QtBot) -> None:
    from schoolguard.domain.chart import Chart, ChartKind, Series

    chart = Chart(
        ChartKind.STACKED, ("甲", "乙", "丙"), (Series("有", (4, 5, 6)), Series("无", (2, 1, 3)))
    )
    view = ChartView(chart)
    qtbot.addWidget(view)
    view.resize(300, view.heightForWidth(300))
    image = view.grab().toImage()
    greys = {image.pixelColor(x, y).lightness() for x in range(300) for y in range(image.height())}
    assert min(greys) < 60
    assert len(greys) > 4
    assert view.heightForWidth(300) > 100


def test_photos_are_ticked_ordered_saved_and_taken_back(
    qtbot: QtBot, page_context: PageContext, month: tuple[Services, Campaign]
) -> None:
    on, campaign = month
    uids = _photos(on, campaign, 8)
    page = opened(qtbot, page_context, on)
    panel = _panel(page)
    qtbot.addWidget(panel)
    assert len(panel.chosen()) == 6, "the default takes six"
    assert nameless(panel) == []
    assert not panel.form.by_default.isEnabled()
    for row in range(6):
        state = Qt.CheckState.Checked if row < 2 else Qt.CheckState.Unchecked
        panel.form.photos.item(row).setCheckState(state)
    panel.form.photos.setCurrentRow(1)
    QTest.mouseClick(panel.form.up, Qt.MouseButton.LeftButton)
    assert panel.is_dirty()
    panel.save()
    assert on.summary_photos.desk(campaign.uid).chosen == (uids[1], uids[0])
    take_back(on)
    assert on.summary_photos.desk(campaign.uid).chosen == tuple(uids[:6])


def test_too_many_cannot_be_saved(
    qtbot: QtBot, page_context: PageContext, month: tuple[Services, Campaign]
) -> None:
    on, campaign = month
    _photos(on, campaign, 13)
    panel = _panel(opened(qtbot, page_context, on))
    qtbot.addWidget(panel)
    for row in range(13):
        panel.form.photos.item(row).setCheckState(Qt.CheckState.Checked)
    assert not panel.form.save.isEnabled()
    assert "最多 12 张" in panel.form.counted.text()


def test_word_is_offered_beside_pdf(
    qtbot: QtBot, page_context: PageContext, month: tuple[Services, Campaign], tmp_path: Path
) -> None:
    on, _ = month
    page = opened(qtbot, page_context, on)
    page.export(str(tmp_path / "总结.docx"))
    assert (tmp_path / "总结.docx").read_bytes().startswith(b"PK")
