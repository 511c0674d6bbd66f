"""班级任务 with several tasks: its columns, its list of tasks, the standard plan."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.campaign import Task, TaskKind
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.domain.task import SaveTask
from schoolguard.ui.models.matrix import FIRST_TASK
from schoolguard.ui.panels.plan import PlanPanel
from schoolguard.ui.panels.task import TaskPanel
from schoolguard.ui.panels.tasks import TasksPanel
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag
from tests.opened import action
from tests.ui.matrix_school import CTRL, KEY, School, click

ALT = Qt.KeyboardModifier.AltModifier


def add(school: School, kind: TaskKind, title: str, *class_uids: str) -> Task:
    """Add a task beside the page."""
    return school.on.tasks.save(
        SaveTask(
            action_id=action(),
            campaign_uid=school.campaign.uid,
            kind=kind,
            title=title,
            due_on=date(2026, 11, 27),
            class_uids=class_uids,
        )
    )


def listed(school: School) -> TasksPanel:
    """Return the open list of tasks."""
    panel = school.shell.form.panel_host.panel()
    assert isinstance(panel, TasksPanel)
    return panel


def titles(school: School) -> list[str]:
    """Return the tasks in order."""
    return [one.title for one in school.on.campaigns.tasks(school.campaign)]


def test_six_tasks_stand_beside_each_other(school: School) -> None:
    for kind in (TaskKind.BOARD, TaskKind.VIDEO, TaskKind.VISIT, TaskKind.PARENTS, TaskKind.OTHER):
        add(school, kind, f"任务{kind.value[:2]}")
    QApplication.processEvents()
    assert school.page.subtitle() == "8 个班 · 6 项任务"
    bar = school.table.horizontalScrollBar()
    assert bar.maximum() == 0
    school.page.tasks.trigger()
    QApplication.processEvents()
    assert bar.maximum() == 0
    assert school.table.isColumnHidden(FIRST_TASK + 6)
    school.shell.form.panel_host.ask_to_close()
    QApplication.processEvents()
    assert not school.table.isColumnHidden(FIRST_TASK + 6)


def test_a_class_that_was_not_chosen_stands_quietly(school: School) -> None:
    add(school, TaskKind.CONTEST, "手抄报", school.classes[6].uid)
    quiet = school.model.index(0, FIRST_TASK + 1)
    assert quiet.data() == "不涉及"
    assert quiet.data(TAG_ROLE) is None
    assert school.page.form.count.text() == "已完成 5/9"
    school.page.form.only_open.click()
    assert school.names() == ["一年级6班", "二年级1班", "二年级2班"]


def test_a_cell_of_any_kind_logs_its_own_activity_and_goes_on_in_its_column(
    school: School,
) -> None:
    contest = add(school, TaskKind.CONTEST, "手抄报")
    school.shell.go("assignments", SearchHit(HitKind.TASK, "手抄报", "", contest.uid))
    assert school.chosen() == ["一年级1班"]
    school.key(KEY.Key_Return)
    panel = school.panel()
    assert panel.title() == "一年级1班 · 手抄报"
    assert panel.form.planned.isHidden()
    panel.form.present.setFocus()
    school.type("12")
    school.key(KEY.Key_S, CTRL)
    assert school.closed()
    kinds = {one.kind: one for one in school.records(school.classes[0])}
    assert kinds[ActivityKind.CONTEST].present_heads == 12
    assert kinds[ActivityKind.CONTEST].planned_heads is None
    assert school.model.index(0, FIRST_TASK + 1).data(TAG_ROLE) == Tag("done", "12人")
    assert school.tag(0) == Tag("done", "39/40")
    assert school.chosen() == ["一年级2班"]
    school.table.selectAll()
    school.page.log.trigger()
    many = school.many()
    assert many.title() == "7 个班 · 手抄报"
    assert many.form.all_present.isHidden()
    school.key(KEY.Key_S, CTRL)
    assert school.model.index(7, FIRST_TASK + 1).data(TAG_ROLE) == Tag("done", "已交")


def test_two_tasks_of_a_kind_have_records_of_their_own(school: School) -> None:
    one = school.classes[5]
    second = add(school, TaskKind.CLASS_MEETING, "第二次班会")
    at = FIRST_TASK + len(school.page.model.tasks) - 1
    school.table.setCurrentIndex(school.page.model.index(5, at))
    school.key(KEY.Key_Return)
    school.type("31")
    school.key(KEY.Key_S, CTRL)
    assert [record.task_uid for record in school.records(one)] == [second.uid]
    assert school.page.model.index(5, at).data(TAG_ROLE).text == "31/40"
    assert school.page.model.index(5, FIRST_TASK).data(TAG_ROLE).kind == "late"
    school.table.choose(5)
    # Opened again, each of the two shows its own record and no other.
    school.table.setCurrentIndex(school.page.model.index(5, FIRST_TASK))
    school.key(KEY.Key_Return)
    assert school.panel().form.record.count() == 1
    assert school.panel().form.present.text() == ""


def test_tasks_are_added_changed_ordered_and_removed_by_keys(school: School) -> None:
    school.key(KEY.Key_T, CTRL)
    panel = listed(school)
    click(panel.form.add)
    task = school.shell.form.panel_host.panel()
    assert isinstance(task, TaskPanel)
    assert task.form.title_text.text() == "班级黑板报"
    task.form.title_text.setText("黑板报打卡")
    assert "打卡" in task.form.burden.text()
    assert task.form.burden.isVisible()
    assert task.form.save.isEnabled()
    task.form.title_text.setText("黑板报")
    task.form.for_whom.setCurrentIndex(1)
    assert task.form.missing.text() == "请勾选至少一个班。"
    grade = task.classes.index(0, 0)
    task.classes.setData(grade, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    school.key(KEY.Key_S, CTRL)
    assert titles(school) == ["主题班会", "黑板报"]
    assert len(school.on.campaigns.tasks(school.campaign)[1].class_uids) == 6
    panel = listed(school)  # the list is back, at the new task
    assert panel.model.index(1, 2).data() == "6 个班"
    assert panel.form.table.chosen_rows() == [1]
    panel.form.table.setFocus()
    school.key(KEY.Key_Up, ALT)
    assert titles(school) == ["黑板报", "主题班会"]
    school.key(KEY.Key_Delete)
    assert titles(school) == ["主题班会"]
    undo = school.notify.undo
    assert undo is not None
    undo()
    assert titles(school) == ["黑板报", "主题班会"]


def test_the_plan_is_added_and_taken_back(school: School) -> None:
    school.page.tasks.trigger()
    click(listed(school).form.plan)
    panel = school.shell.form.panel_host.panel()
    assert isinstance(panel, PlanPanel)
    assert panel.boxes["class_meeting"].text() == "主题班会（已有）"
    assert panel.boxes["talk"].isChecked()
    panel.boxes["board"].click()
    click(panel.form.save)
    said = "已添加：一次国旗下讲话、给家长的消息、致家长的宣传单、黑板报"
    assert school.notify.said[-1] == said
    assert titles(school) == ["主题班会", "黑板报"]
    assert len(school.on.talks.month(school.campaign.uid).talks) == 1
    assert listed(school).model.rowCount() == 2
    undo = school.notify.undo
    assert undo is not None
    undo()
    assert titles(school) == ["主题班会"]
    assert school.on.talks.month(school.campaign.uid).talks == ()


def test_without_a_task_the_page_offers_the_plan(school: School) -> None:
    school.page.tasks.trigger()
    listed(school).form.table.setFocus()
    school.key(KEY.Key_Delete)
    assert school.page._no_tasks.isVisible()
    assert not school.page.log.isEnabled()
    assert listed(school).form.empty.isVisible()
