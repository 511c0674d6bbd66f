"""What opens beside the pages of the month."""

from typing import Final

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication

from schoolguard.paths import resource
from schoolguard.ui.pages.activities import ActivitiesPage
from schoolguard.ui.pages.assignments import AssignmentsPage
from schoolguard.ui.pages.evidence import EvidencePage
from schoolguard.ui.pages.leadership import LeadershipPage
from schoolguard.ui.pages.leaflets import LeafletsPage
from schoolguard.ui.pages.library import LibraryPage
from schoolguard.ui.pages.messages import MessagesPage
from schoolguard.ui.pages.talks import TalksPage
from schoolguard.ui.pages.today import TodayPage
from schoolguard.ui.panels.tasks import TasksPanel
from tests.ui.scenes.stage import Scene, Stage

RELAY: Final = """#接龙 主题班会
1. 三年级3班：11月20日 已开 45人
2. 四5班 已开 44人
3. 一年级1班 李老师 11月12日 44人
"""
"""What teachers write one below the other in their group."""


MEMBERS: Final = """组长 何敏 校长
副组长：沈志远（副校长）、林晓岚（德育主任）
周文静\t一年级组长\t13800001111\t收齐各班的班会记录
以上名单报区教育局备案。
"""
"""A list of members as it is pasted from a notice and a sheet."""


def _today_grade(stage: Stage) -> None:
    page = stage.on("today", TodayPage)
    stage.enter(page.form.heat, page.heat.index(2, 1))


def _member(stage: Stage) -> None:
    stage.enter(stage.on("leadership", LeadershipPage).form.table)


def _member_new(stage: Stage) -> None:
    stage.act(stage.on("leadership", LeadershipPage).add)


def _members(stage: Stage) -> None:
    QApplication.clipboard().setText(MEMBERS)
    stage.act(stage.on("leadership", LeadershipPage).paste_action)


def _group(stage: Stage) -> None:
    stage.act(stage.on("leadership", LeadershipPage).about)


def _activity(stage: Stage) -> None:
    page = stage.on("assignments", AssignmentsPage)
    stage.enter(page.form.table, page.model.index(0, 3))


def _activities_many(stage: Stage) -> None:
    page = stage.on("assignments", AssignmentsPage)
    page.form.table.selectAll()
    index = page.model.index(0, 5)
    keep = QItemSelectionModel.SelectionFlag.NoUpdate
    page.form.table.selectionModel().setCurrentIndex(index, keep)
    stage.act(page.log)


def _tasks(stage: Stage) -> None:
    stage.act(stage.on("assignments", AssignmentsPage).tasks)


def _task(stage: Stage) -> None:
    _tasks(stage)
    panel = stage.shell.form.panel_host.panel()
    assert isinstance(panel, TasksPanel)
    stage.enter(panel.form.table)


def _task_new(stage: Stage) -> None:
    _tasks(stage)
    panel = stage.shell.form.panel_host.panel()
    assert isinstance(panel, TasksPanel)
    panel.form.add.click()


def _plan(stage: Stage) -> None:
    stage.on("assignments", AssignmentsPage).flow.show_plan()


def _handin_out(stage: Stage) -> None:
    stage.on("assignments", AssignmentsPage).imports.send_out()


def _relay(stage: Stage) -> None:
    page = stage.on("assignments", AssignmentsPage)
    QApplication.clipboard().setText(RELAY)
    page.imports.paste()


def _handin_in(stage: Stage) -> None:
    stage.on("assignments", AssignmentsPage).imports.bring_in()
    stage.dialog().reject()


def _end_import(stage: Stage) -> None:
    """Take a view away that stands before the matrix: it is no panel, which the stage drops."""
    view = stage.on("assignments", AssignmentsPage).imports.view
    if view is not None:
        view.finished.emit()


def _reminder_paper(stage: Stage) -> None:
    _end_import(stage)
    stage.on("assignments", AssignmentsPage).record.open()


def _talk(stage: Stage) -> None:
    page = stage.on("talks", TalksPage)
    stage.enter(page.form.table, page.form.table.model().index(3, 0))


def _talk_new(stage: Stage) -> None:
    stage.on("talks", TalksPage).add_talk()


def _talk_paper(stage: Stage) -> None:
    page = stage.on("talks", TalksPage)
    page.form.table.choose(0)
    page.open_paper()


def _channels(stage: Stage) -> None:
    page = stage.on("messages", MessagesPage)
    stage.act(page.setup)


def _leaflet(stage: Stage) -> None:
    stage.enter(stage.on("leaflets", LeafletsPage).table)


def _leaflet_new(stage: Stage) -> None:
    stage.on("leaflets", LeafletsPage).add_leaflet()


def _print(stage: Stage) -> None:
    page = stage.on("leaflets", LeafletsPage)
    page.table.selectRow(0)
    page.open_print()


def _slips(stage: Stage) -> None:
    page = stage.on("leaflets", LeafletsPage)
    page.table.selectRow(1)
    page.open_slips()


def _slip_list(stage: Stage) -> None:
    page = stage.on("leaflets", LeafletsPage)
    page.table.selectRow(1)
    page.open_slip_list()


def _other(stage: Stage) -> None:
    stage.enter(stage.on("activities", ActivitiesPage).form.activities)


def _other_new(stage: Stage) -> None:
    stage.on("activities", ActivitiesPage).add_activity()


def _incident(stage: Stage) -> None:
    page = stage.on("activities", ActivitiesPage)
    page.form.tabs.setCurrentIndex(1)
    stage.enter(page.form.incidents)


def _incident_new(stage: Stage) -> None:
    stage.on("activities", ActivitiesPage).add_incident()


def _evidence(stage: Stage) -> None:
    stage.enter(stage.on("evidence", EvidencePage).form.grid)


def _evidence_new(stage: Stage) -> None:
    photo = next(one for one in resource("sample", "photos").iterdir() if one.suffix == ".jpg")
    stage.on("evidence", EvidencePage).take((photo,))


def _entry(stage: Stage) -> None:
    stage.on("library", LibraryPage).edit()


def _entry_new(stage: Stage) -> None:
    stage.on("library", LibraryPage).write_own()


SCENES: Final = (
    Scene("today-grade", _today_grade),
    Scene("leadership-member", _member),
    Scene("leadership-member-new", _member_new),
    Scene("leadership-members", _members),
    Scene("leadership-group", _group),
    Scene("assignments-activity", _activity),
    Scene("assignments-many", _activities_many),
    Scene("assignments-tasks", _tasks),
    Scene("assignments-task", _task),
    Scene("assignments-task-new", _task_new),
    Scene("assignments-plan", _plan),
    Scene("assignments-handin-out", _handin_out),
    Scene("assignments-relay", _relay),
    Scene("assignments-paper", _reminder_paper),
    Scene("assignments-handin-in", _handin_in),
    Scene("talks-talk", _talk),
    Scene("talks-talk-new", _talk_new),
    Scene("talks-paper", _talk_paper),
    Scene("messages-channels", _channels),
    Scene("leaflets-leaflet", _leaflet),
    Scene("leaflets-leaflet-new", _leaflet_new),
    Scene("leaflets-print", _print),
    Scene("leaflets-slips", _slips),
    Scene("leaflets-slip-list", _slip_list),
    Scene("activities-activity", _other),
    Scene("activities-activity-new", _other_new),
    Scene("activities-incident", _incident),
    Scene("activities-incident-new", _incident_new),
    Scene("evidence-item", _evidence),
    Scene("evidence-new", _evidence_new),
    Scene("library-entry", _entry),
    Scene("library-entry-new", _entry_new),
)
