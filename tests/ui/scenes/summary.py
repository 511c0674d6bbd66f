"""What opens from the summary, before and after it is final."""

from typing import Final
from uuid import uuid4

from openpyxl import Workbook

from schoolguard.domain.final import FinaliseSummary
from schoolguard.ui.pages.summary import SummaryPage
from schoolguard.ui.panels.submission import SubmissionPanel
from tests.ui.scenes.stage import Scene, Stage


def _words(stage: Stage) -> None:
    stage.act(stage.on("summary", SummaryPage).final.words_action)


def _photos(stage: Stage) -> None:
    stage.act(stage.on("summary", SummaryPage).final.photos_action)


def _paper(stage: Stage) -> None:
    stage.act(stage.on("summary", SummaryPage).final.print_action)


def _figure(stage: Stage) -> None:
    stage.on("summary", SummaryPage).final.add_figure()


def _asks(stage: Stage) -> None:
    stage.on("summary", SummaryPage).final.edit_asks()


def _asking(stage: Stage) -> None:
    stage.act(stage.on("summary", SummaryPage).final.final_action)


def _final(stage: Stage) -> SummaryPage:
    finals, campaign = stage.services.finals, stage.services.campaigns.current().uid
    if finals.state(campaign).final is None:
        seen = finals.now(campaign).seen
        command = FinaliseSummary(action_id=str(uuid4()), campaign_uid=campaign, seen=seen)
        finals.finalise(command)
    page = stage.on("summary", SummaryPage)
    page.reload()
    stage.rest()
    return page


def _return(stage: Stage) -> None:
    _final(stage).final.give_back()


def _submission(stage: Stage) -> SubmissionPanel:
    stage.act(_final(stage).final.submit_action)
    panel = stage.shell.form.panel_host.panel()
    assert isinstance(panel, SubmissionPanel)
    panel.form.rules_toggle.setChecked(True)
    return panel


def _handed(stage: Stage) -> None:
    panel = _submission(stage)
    panel.prepare(str(stage.folder))
    stage.rest()
    panel.mark()


def _sheet(stage: Stage) -> None:
    file = stage.folder / "上级统计表.xlsx"
    book = Workbook()
    for row, words in enumerate(("学校名称", "开展主题班会（场）", "参加学生人数（人）"), 1):
        book.active.cell(row, 1, words)
    book.save(file)
    panel = _submission(stage)
    panel.read_sheet(str(file))


SCENES: Final = (
    Scene("summary-words", _words),
    Scene("summary-photos", _photos),
    Scene("summary-paper", _paper),
    Scene("summary-figure", _figure),
    Scene("summary-asks", _asks),
    Scene("summary-asking", _asking),
    Scene("summary-final", _final),
    Scene("summary-return", _return),
    Scene("summary-submission", _submission),
    Scene("summary-sheet", _sheet),
    Scene("summary-handed-in", _handed),
)
