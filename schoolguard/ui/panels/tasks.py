"""The tasks of the campaign: order, add, open, remove."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from schoolguard.domain.campaign import Task
from schoolguard.domain.task import OrderTasks, RemoveTasks, TaskList
from schoolguard.ui.forms.ui_tasks_panel import Ui_TasksPanel
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.tasks import CLASSES, DUE, TITLE, TaskModel
from schoolguard.ui.page import PageContext, Panel
from schoolguard.ui.panels.record import Saved, new_action

if TYPE_CHECKING:
    from schoolguard.services import Services

_WIDTHS: Final = {TITLE: 92, DUE: 88, CLASSES: 76}


class TasksPanel(Panel):
    """The list of tasks beside the matrix."""

    task_wanted = Signal(object)
    """A :class:`Task` to open, or None to add one; :attr:`seen` holds the list it belongs to."""
    plan_wanted = Signal()
    saved = Signal(object)
    """Carries a :class:`Saved`."""

    def __init__(
        self, context: PageContext, services: "Services", campaign_uid: str, wanted: str = ""
    ) -> None:
        super().__init__("")
        self.set_title(self.tr("任务"))
        self._context = context
        self._services = services
        self._campaign_uid = campaign_uid
        self._wanted = wanted
        self._writing = 0
        self.seen: TaskList | None = None
        self.form = Ui_TasksPanel()
        self.form.setupUi(self)
        self.model = TaskModel(self)
        table = self.form.table
        table.setModel(self.model)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        self.tools = ListTools(table, context, "tasks", self.title())
        self.tools.columns.give_way(CLASSES, DUE, least=64)
        table.opened.connect(self._on_opened)
        table.order_asked.connect(self._on_order)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)
        self.form.add.clicked.connect(self._on_add)
        self.form.plan.clicked.connect(self.plan_wanted)
        self.form.add.setEnabled(False)
        self.form.empty.hide()
        self.load()

    def first_field(self) -> QWidget:
        """Return the list, or what can be done about an empty one."""
        return self.form.table if self.model.rowCount() else self.form.add

    def load(self) -> None:
        """Read the tasks again."""
        if not self._writing:
            read = partial(self._services.tasks.of, self._campaign_uid)
            self._context.jobs.read(read, ok=self._on_seen, failed=self._context.notify.trouble)

    def _on_seen(self, seen: TaskList) -> None:
        if self._writing:
            return
        first = self.seen is None
        self.seen = seen
        table = self.form.table
        chosen = [self.model.row(row).uid for row in table.chosen_rows()]
        self.model.set_rows(seen.tasks)
        self.form.add.setEnabled(True)
        table.setVisible(bool(seen.tasks))
        self.form.told.setVisible(bool(seen.tasks))
        self.form.empty.setVisible(not seen.tasks)
        uid, self._wanted = self._wanted or next(iter(chosen), ""), ""
        if seen.tasks and (uid or not table.chosen_rows()):
            table.choose(self.model.find(uid) or 0)
        if first and self.isVisible():
            self.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_add(self) -> None:
        self.task_wanted.emit(None)

    def _on_opened(self, index: QModelIndex) -> None:
        self.task_wanted.emit(self.model.row(index.row()))

    def _on_order(self, rows: list[int], before: int) -> None:
        after = self.model.moved(rows, before)
        if after == self.model.uids():
            return
        command = OrderTasks(
            action_id=new_action(),
            campaign_uid=self._campaign_uid,
            before=self.model.uids(),
            after=after,
        )
        self._wanted = self.model.row(rows[0]).uid
        self._writing += 1
        work = partial(self._services.tasks.order, command)
        self._context.jobs.write(work, ok=self._on_ordered, failed=self._on_refused)

    def _on_ordered(self, _now: tuple[Task, ...]) -> None:
        self._writing -= 1
        self.load()

    def _on_refused(self, error: Exception) -> None:
        self._writing -= 1
        self._context.notify.trouble(error)
        self.load()

    def _remove(self) -> None:
        tasks = [self.model.row(row) for row in self.form.table.chosen_rows()]
        if tasks:
            rows = tuple((one.uid, one.version) for one in tasks)
            command = RemoveTasks(action_id=new_action(), rows=rows)
            self._writing += 1
            work = partial(self._services.tasks.remove, command)
            self._context.jobs.write(work, ok=self._on_removed, failed=self._on_refused)

    def _on_removed(self, _deletion_id: str) -> None:
        self._writing -= 1
        self.load()
        text = self.tr("已删除任务，各班的记录还在。")
        self.saved.emit(Saved("", text, onward=False))
