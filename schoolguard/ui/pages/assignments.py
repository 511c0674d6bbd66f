"""班级任务: which class has done what, and logging it."""

from functools import partial
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex

from schoolguard.domain.campaign import Matrix, MatrixRow, Task, TaskKind, TaskState
from schoolguard.domain.catalogue import render_error
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.domain.task import ACTIVITY_OF
from schoolguard.ui import language
from schoolguard.ui.forms.ui_assignments_page import Ui_AssignmentsPage
from schoolguard.ui.jobs import Job
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.matrix import ASIDE, FIRST_TASK, SETTLED, MatrixModel, cells_of
from schoolguard.ui.offered_paper import OfferedPaper
from schoolguard.ui.page import Form, Page, PageContext
from schoolguard.ui.pages.assignments_filters import MatrixFilters
from schoolguard.ui.pages.assignments_import import AssignmentsImport
from schoolguard.ui.pages.assignments_removal import MatrixRemoval
from schoolguard.ui.pages.assignments_states import MatrixReminder, MatrixStates
from schoolguard.ui.pages.assignments_typing import MatrixTyping
from schoolguard.ui.panels.activities import ActivitiesPanel
from schoolguard.ui.panels.activity import ActivityPanel
from schoolguard.ui.panels.plan import PlanPanel
from schoolguard.ui.panels.record import RecordPanel, Saved
from schoolguard.ui.panels.task import TaskPanel
from schoolguard.ui.panels.task_flow import TaskFlow
from schoolguard.ui.paper_menu import PaperMenu
from schoolguard.ui.records import page_of_task
from schoolguard.ui.widgets.matrix_columns import fit_columns, fit_tasks
from schoolguard.ui.widgets.table import TableView

if TYPE_CHECKING:
    from schoolguard.services import Services
    from schoolguard.ui.pages.assignments_states import Filtered

_TOPICS: Final = frozenset({"classes", "activities", "progress", "campaigns", "school"})
_HEAD_HEIGHT: Final = 44
_TOAST_ROOM: Final = 96
"""What the toast covers at the foot of the table, in px."""


class AssignmentsPage(Page):
    """The matrix of the campaign: classes down, tasks across."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._services: Services | None = None
        self._job: Job | None = None
        self._wanted = ""
        self._wanted_task = ""
        self._panel: ActivityPanel | None = None
        self._columns: tuple[str, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self._current: tuple[str, int] = ("", FIRST_TASK)
        self.form = Ui_AssignmentsPage()
        self.form.setupUi(self)
        self.model = MatrixModel(self)
        self.flow = TaskFlow(self, self._tasks_of, self._on_task_saved)
        states = MatrixStates(self, self.form, self.flow)
        self._empty, self._none_left, self._no_tasks = states.empty, states.none_left, states.none
        self.tasks = self.add_action(self.tr("任务…"), self.flow.show_list, shortcut="Ctrl+T")
        self.reminder = MatrixReminder(self, self._filtered)
        self.remind = self.reminder.action
        self.record = OfferedPaper(
            self,
            "meeting_record",
            self.form.record,
            self.form.table,
            given=self._chosen_classes,
        )
        papers = ("lesson_plan", "lesson_slides")
        self.lesson = PaperMenu(self, self.form.lesson, papers, self.form.table)
        typing = MatrixTyping(self.form.table, self._open_here)
        self.imports = AssignmentsImport(self, self.form.card, self._on_task_saved, typing)
        MatrixRemoval(self.form.table, self.model, self.context, lambda: self._services)
        self.log = self.add_action(self.tr("登记"), self._on_log, primary=True, shortcut="Ctrl+N")
        self._set_up_table()
        self.filters = MatrixFilters(self.form, self.model, self)
        self.filters.changed.connect(self._count)
        self._allow(allowed=False)

    # What the shell asks

    def attach(self, services: "Services") -> None:
        """Keep the services and load."""
        self._services = services
        self._load()

    def changed(self, topics: frozenset[str]) -> None:
        """Load again where something of the matrix was committed."""
        if topics & _TOPICS:
            self._load()
            self.flow.load()

    def reveal(self, hit: SearchHit) -> None:
        """Choose the row of a class that was found, or the column of a task.

        With the task that a class is wanted for, its panel opens.
        """
        if hit.kind is HitKind.PAGE:
            self.flow.want_plan()
            return
        self._wanted, self._wanted_task = hit.target, hit.within
        if self.model.matrix is not None:
            self._go_to_wanted()
        self.form.table.setFocus()

    def shown(self) -> None:
        """Give the keyboard to the table."""
        if self.form.card.isVisible():
            self.form.table.setFocus()

    def editors(self) -> tuple[Form, ...]:
        """See :class:`Page`: records that came in and are not confirmed yet."""
        return () if self.imports.view is None else (self.imports.view,)

    def reopen(self, form: str, about: str) -> bool:
        """See :class:`Page`."""
        if self.model.matrix is None:
            return False
        if form in (ActivityPanel.__name__, ActivitiesPanel.__name__):
            rows, task = cells_of(self.model.matrix, about)
            if task is not None and rows:
                self._log(rows, task)
            return task is not None and bool(rows)
        if form == PlanPanel.__name__:
            self.flow.show_plan()
            return True
        return self.flow.reopen(about) if form == TaskPanel.__name__ else self.imports.reopen(form)

    # Setting up

    def _set_up_table(self) -> None:
        table = self.form.table
        table.setModel(self.model)
        table.by_cell = True
        table.horizontalHeader().setMinimumHeight(_HEAD_HEIGHT)
        table.opened.connect(self._on_opened)
        self.tools = ListTools(table, self.context, "", self.title())
        table.resized.connect(partial(fit_tasks, table, self.model, self.tools.columns))
        self.model.modelAboutToBeReset.connect(self._keep_choice)
        self.model.modelReset.connect(self._take_choice)
        table.selectionModel().selectionChanged.connect(self._count)

    # Loading

    def _load(self) -> None:
        if self._services is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._job = self.context.jobs.read(
            partial(_read, self._services), ok=self._on_matrix, failed=self._on_failed
        )

    def _on_matrix(self, matrix: Matrix) -> None:
        if not matrix.rows:
            self._show_empty(SchoolError("class.none"))
            return
        columns = tuple(one.uid for one in matrix.tasks)
        first = self.model.matrix is None
        self.filters.offer(matrix)
        self.model.set_matrix(matrix)
        self.set_subtitle(
            self.tr("{classes} 个班 · {tasks} 项任务").format(
                classes=len(matrix.rows), tasks=len(matrix.tasks)
            )
        )
        self._empty.hide()
        self.imports.allow(self._services, matrix)
        here = self.imports.view is None
        self.form.card.setVisible(here and bool(columns))
        self._no_tasks.setVisible(here and not columns)
        self._allow(allowed=True)
        if columns != self._columns:
            self._columns = columns
            fit_columns(self.form.table, self.model, self.tools.columns)
        if first:
            self._choose_first()
        self.flow.go_on()
        if self._wanted:
            self._go_to_wanted()
        self._count()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, SchoolError) and error.code == "campaign.none":
            self._show_empty(error)
        else:
            self.context.notify.trouble(error)

    def _show_empty(self, error: SchoolError) -> None:
        self._empty.say(*render_error(error, language.current()))
        self._empty.show()
        self.form.card.hide()
        self._no_tasks.hide()
        self.imports.allow(None, None)
        self.set_subtitle("")
        self._allow(allowed=False)

    def _allow(self, *, allowed: bool) -> None:
        allowed = allowed and self.imports.view is None
        self.tasks.setEnabled(allowed)
        self.remind.setEnabled(allowed and bool(self.model.tasks))
        for paper in (self.record, self.lesson):
            paper.allow(self._services if allowed else None)
        self.log.setEnabled(allowed and bool(self.model.tasks))

    # The table

    def _keep_choice(self) -> None:
        table = self.form.table
        rows = [row for row in table.chosen_rows() if row < self.model.rowCount()]
        current = table.currentIndex()
        if current.isValid() and current.row() < self.model.rowCount():
            self._current = (self.model.row(current.row()).class_uid, current.column())
        self._chosen = tuple(self.model.row(row).class_uid for row in rows)

    def _take_choice(self) -> None:
        """Choose the same classes again, as far as they are shown."""
        uid, column = self._current
        flag = QItemSelectionModel.SelectionFlag
        selection = QItemSelection()
        for one in self._chosen:
            row = self.model.find(one)
            if row is not None:
                index = self.model.index(row, 0)
                selection.select(index, index)
        row = self.model.find(uid)
        if row is None:
            row = selection.indexes()[0].row() if selection.indexes() else 0
        index = self.model.index(row, column)
        chooser = self.form.table.selectionModel()
        if index.isValid():
            chooser.setCurrentIndex(index, flag.NoUpdate)
            self.form.table.scrollTo(index)
        chooser.select(selection, flag.ClearAndSelect | flag.Rows)

    def _choose_first(self) -> None:
        """Begin where something is to be done."""
        wanted = self.model.open_after("")
        row = self.model.find(wanted) if wanted is not None else 0
        self._choose(row or 0)

    def _go_to_wanted(self) -> None:
        wanted, self._wanted = self._wanted, ""
        column = self.model.column_of(wanted)
        if column is not None:
            self._go_to_task(column)
            return
        if all(row.class_uid != wanted for row in self.model.of_grade()):
            self.filters.show_all()
        if self.model.find(wanted) is None and self.form.only_open.isChecked():
            self.form.only_open.setChecked(False)
        row = self.model.find(wanted)
        if row is not None:
            self._choose(row)
            self._open_wanted(row)

    def _open_wanted(self, row: int) -> None:
        task_uid, self._wanted_task = self._wanted_task, ""
        column = self.model.column_of(task_uid) if task_uid else None
        if column is not None:
            self.form.table.setCurrentIndex(self.model.index(row, column))
            self._log_at(self.form.table.currentIndex(), [row])

    def _go_to_task(self, column: int) -> None:
        """Stand in the column of a task, at a class that is not through with it."""
        table = self.form.table
        uid = self.model.open_after("", column)
        row = self.model.find(uid) if uid is not None else None
        if self.model.rowCount():
            table.setCurrentIndex(self.model.index(row or 0, column))
            self._choose(row or 0)

    def _choose(self, row: int) -> None:
        """Choose a row and show it where no toast covers it."""
        table = self.form.table
        table.choose(row)
        place = table.visualRect(table.currentIndex())
        if place.bottom() > table.viewport().height() - _TOAST_ROOM:
            table.scrollTo(table.currentIndex(), TableView.ScrollHint.PositionAtCenter)

    def _count(self) -> None:
        self._none_left.setVisible(not self.model.rowCount())
        self.form.table.setVisible(bool(self.model.rowCount()))
        chosen = len(self.form.table.chosen_rows())
        rows = self.model.of_grade()
        cells = [cell for row in rows for cell in row.cells if cell.state not in ASIDE]
        done = sum(cell.state is TaskState.DONE for cell in cells)
        words = (
            self.tr("已开 {done}/{all}")
            if [one.kind for one in self.model.tasks] == [TaskKind.CLASS_MEETING]
            else self.tr("已完成 {done}/{all}")
        )
        parts = [words.format(done=done, all=len(cells))]
        exempt = sum(cell.state is TaskState.EXEMPT for row in rows for cell in row.cells)
        if exempt:
            parts.append(self.tr("免做 {n}").format(n=exempt))
        if chosen > 1:
            parts.insert(0, self.tr("选中 {n} 个班").format(n=chosen))
        self.form.count.setText(" · ".join(parts))

    # Logging

    def _on_log(self) -> None:
        if not self.form.table.chosen_rows() and self.model.rowCount():
            self._choose_first()
        if rows := self.form.table.chosen_rows():
            self._log_at(self.form.table.currentIndex(), rows)

    def _on_opened(self, index: QModelIndex) -> None:
        rows = self.form.table.chosen_rows()
        chosen = rows if index.row() in rows else [index.row()]
        self._log_at(index, chosen)

    def _open_here(self) -> ActivityPanel | None:
        """Open the one class one stands at; None where it is not one, or is logged elsewhere."""
        rows = self.form.table.chosen_rows()
        if len(rows) != 1:
            return None
        self._log_at(self.form.table.currentIndex(), rows)
        panel = self._panel
        return panel if panel is not None and shiboken6.isValid(panel) else None

    def _log_at(self, index: QModelIndex, rows: list[int]) -> None:
        task = self.model.task_at(index.column(), rows)
        self._log([self.model.row(row) for row in rows], task)

    def _log(self, rows: list[MatrixRow], task: Task) -> None:
        self._panel = None
        matrix = self.model.matrix
        if matrix is None or self._services is None:
            return
        at = matrix.tasks.index(task)
        behind = [row for row in rows if row.cells[at].state not in SETTLED]
        if task.kind not in ACTIVITY_OF:
            self.context.go(page_of_task(task.kind), None)
            return
        if len(rows) > 1 and not behind:
            self.context.notify.done(self.tr("选中的 {n} 个班都不用再登记。").format(n=len(rows)))
            return
        known = (self.context, self._services, matrix)
        panel: RecordPanel
        if len(behind) > 1:
            panel = ActivitiesPanel(*known, tuple(behind), task, len(rows) - len(behind))
        else:
            panel = ActivityPanel(*known, rows[0] if len(rows) == 1 else behind[0], task)
            self._panel = panel
        panel.saved.connect(partial(self._on_saved, FIRST_TASK + at))
        self.flow.leave()
        self.form.table.setFocus()  # where the keyboard returns to when the panel closes
        self.open_panel.emit(panel)

    def _on_saved(self, column: int, saved: Saved) -> None:
        following = self.model.open_after(saved.row_uid, column) if saved.onward else None
        self._tell(following or saved.row_uid, saved)

    def _tell(self, wanted: str, saved: Saved) -> None:
        self._wanted = wanted
        self._load()
        self.context.notify.done(saved.text)

    # Tasks

    def _tasks_of(self) -> "tuple[Services, str] | None":
        if self.model.matrix is None or self._services is None:
            return None
        return self._services, self.model.matrix.campaign.uid

    def _on_task_saved(self, saved: Saved) -> None:
        self._tell(saved.row_uid, saved)

    # Papers and reminding

    def _chosen_classes(self) -> dict[str, tuple[str, ...]]:
        rows = self.form.table.chosen_rows()
        return {"class_uids": tuple(self.model.row(row).class_uid for row in rows)}

    def _filtered(self) -> "Filtered | None":
        if self.model.matrix is None or self._services is None:
            return None
        uid = self.model.matrix.campaign.uid
        return self._services, uid, self.filters.grade(), self.filters.campus()


def _read(services: "Services") -> Matrix:
    campaign = services.campaigns.current()
    return services.campaigns.matrix(campaign.uid)
