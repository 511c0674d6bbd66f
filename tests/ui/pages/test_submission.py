"""The hand-in in the window: a bureau's sheet mapped, the folder written, what became of it."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from schoolguard.app import open_services
from schoolguard.domain.evidence import AddEvidence, Consent, Picture
from schoolguard.domain.final import FinaliseSummary
from schoolguard.domain.submission import SaveRules
from schoolguard.services import Services
from schoolguard.ui.models.submissions import CELL, SOURCE, VALUE
from schoolguard.ui.page import PageContext, Panel
from schoolguard.ui.pages.summary import SummaryPage
from schoolguard.ui.panels.bureau_sheet import BureauSheetPanel
from schoolguard.ui.panels.submission import SubmissionPanel
from tests.exchange.bureau_files import in_columns
from tests.exchange.pictures import drawn, written
from tests.opened import action
from tests.ui.helpers import RecordingNotify, nameless
from tests.ui.pages.summaries import SCHOOL, begin, clock, meeting, opened


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
    """Open the page of a month whose summary is final, with three photos to choose from."""
    campaign = begin(services)
    meeting(services, campaign, 0)
    services.evidence.add(
        AddEvidence(
            action_id=action(),
            campaign_uid=campaign.uid,
            owner_noun="campaign",
            owner_uid=campaign.uid,
            pictures=tuple(
                Picture(f"{n}.jpg", written(drawn(64 + n, 48)), f"{n}", 64 + n, 48)
                for n in range(3)
            ),
            consent=Consent.GIVEN,
            for_paper=True,
        )
    )
    services.submissions.save_rules(
        SaveRules(
            action_id=action(),
            version=0,
            unit="",
            matter="防范电信网络诈骗宣传月总结",
            least_photos=3,
        )
    )
    services.finals.finalise(
        FinaliseSummary(
            action_id=action(),
            campaign_uid=campaign.uid,
            seen=services.finals.now(campaign.uid).seen,
        )
    )
    page = opened(qtbot, page_context, services)

    def keep(panel: Panel) -> None:
        qtbot.addWidget(panel)
        panel.show()
        panels.append(panel)

    page.open_panel.connect(keep)
    services.submissions.office.store.listen(page.changed)
    recorder.follow(services)
    return page


def submission(page: SummaryPage, panels: list[Panel]) -> SubmissionPanel:
    """Open the panel of the folder."""
    page.final.submit_action.trigger()
    panel = panels[-1]
    assert isinstance(panel, SubmissionPanel)
    return panel


def test_a_folder_is_written_marked_and_given_back(
    page: SummaryPage,
    services: Services,
    panels: list[Panel],
    recorder: RecordingNotify,
    tmp_path: Path,
) -> None:
    panel = submission(page, panels)
    assert nameless(panel) == []
    assert "已选 3 张，要 3 到 5 张" in panel.form.photos_note.text()
    assert not panel.form.records_part.isVisible()
    panel.prepare(str(tmp_path))
    assert "6 个文件" in panel.form.result.text()
    (place,) = (one for one in tmp_path.iterdir() if one.name.startswith(SCHOOL))
    assert len(list(place.iterdir())) == 6
    assert panel.form.open_folder.isVisible()
    assert panel.form.mark.text() == "标记已报送"
    panel.form.mark_text.setText("安全股")
    panel.mark()
    assert "第 1 次已报送" in recorder.said[-1]
    assert [panel.records.index(0, at).data() for at in (0, 1, 3)] == ["1", "已报送", "安全股"]
    assert panel.form.mark.text() == "上级退回了"
    panel.form.mark_text.setText("缺盖章页")
    panel.mark()
    assert panel.records.index(0, 1).data() == "上级退回"
    assert not panel.form.mark_part.isVisible()
    (handed,) = services.submissions.in_campaign(services.campaigns.current().uid)
    assert handed.returned_because == "缺盖章页"


def test_too_few_photos_are_said_in_the_panel_and_what_was_ticked_stays(
    page: SummaryPage, panels: list[Panel], tmp_path: Path
) -> None:
    panel = submission(page, panels)
    first = panel.photos.index(0, 0)
    panel.photos.setData(first, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    panel.prepare(str(tmp_path / "none"))
    assert "要求 3 到 5 张" in panel.form.error.what.text()
    assert len(panel.photos.chosen()) == 2
    assert panel.form.prepare.isEnabled()
    panel.form.rules_toggle.click()
    panel.form.least.setValue(0)
    panel.form.pattern.setText("{校名}")
    panel.save_rules()
    assert "校名" in panel.form.error.what.text()
    assert panel.form.pattern.text() == "{校名}"
    panel.form.pattern.setText("{单位}-{事项}")
    panel.save_rules()
    assert "要 0 到 5 张" in panel.form.photos_note.text()


def test_a_bureaus_sheet_is_proposed_mended_kept_and_goes_into_the_folder(
    page: SummaryPage,
    services: Services,
    panels: list[Panel],
    recorder: RecordingNotify,
    tmp_path: Path,
) -> None:
    panel = submission(page, panels)
    panel.read_sheet(str(in_columns(tmp_path / "附件2.xlsx", chart=True)))
    mapped = panels[-1]
    assert isinstance(mapped, BureauSheetPanel)
    assert nameless(mapped) == []
    assert "图表" in mapped.form.lost.text()
    lines = {
        mapped.model.index(row, CELL).data(): mapped.model.index(row, SOURCE).data()
        for row in range(mapped.model.rowCount())
    }
    assert lines["A3"] == "学校名称"
    assert lines["C3"] == "主题班会"
    row = list(lines).index("C3")
    assert mapped.model.index(row, VALUE).data() == "1场"
    source = "figure:class_meetings.classes"
    mapped.model.setData(mapped.model.index(row, SOURCE), source)
    assert mapped.model.index(row, VALUE).data() == "1个班"
    mapped.form.name.setText("")
    assert not mapped.form.save.isEnabled()
    mapped.form.name.setText("县局表")
    mapped.save()
    assert "格以后自动填写" in recorder.said[-1]

    again = submission(page, panels)
    assert again.sheets.chosen() == (services.bureau_sheets.all()[0].uid,)
    again.prepare(str(tmp_path))
    (place,) = (one for one in tmp_path.iterdir() if one.name.startswith(SCHOOL))
    (filled,) = place.glob("*.xlsx")
    sheet = openpyxl.load_workbook(filled)["附件2"]
    assert (sheet["A3"].value, sheet["C3"].value) == (SCHOOL, 1)
    again.drop_sheet()
    assert services.bureau_sheets.all() == ()
    assert recorder.undo is not None
    recorder.undo()
    assert [one.name for one in services.bureau_sheets.all()] == ["县局表"]
    assert again.sheets.rowCount() == 1


def test_a_file_that_is_no_sheet_is_said_in_the_panel(
    page: SummaryPage, panels: list[Panel], tmp_path: Path
) -> None:
    panel = submission(page, panels)
    path = tmp_path / "通知.xlsx"
    path.write_bytes(b"%PDF-1.7")
    panel.read_sheet(str(path))
    assert "不是 .xlsx 表格" in panel.form.error.what.text()
    assert panels == [panel]
