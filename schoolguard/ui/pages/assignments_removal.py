"""Delete in 班级任务: the records of the chosen cells go into the bin."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from schoolguard.domain.activity import RemoveActivities
from schoolguard.domain.task import ACTIVITY_OF
from schoolguard.ui.models.matrix import FIRST_TASK, MatrixModel
from schoolguard.ui.notify import Question
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import new_action
from schoolguard.ui.widgets.table import TableView

if TYPE_CHECKING:
    from schoolguard.services import Services


class MatrixRemoval(QObject):
    """One record goes at once, several after a question; where there is none, that is said."""

    def __init__(
        self,
        table: TableView,
        model: MatrixModel,
        context: PageContext,
        services: "Callable[[], Services | None]",
    ) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._context = context
        self._services = services
        keys = QShortcut(QKeySequence(Qt.Key.Key_Delete), table)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.remove)

    def remove(self) -> None:
        """Take away the records of the chosen classes, of the task one stands at."""
        rows, at = self._table.chosen_rows(), self._table.currentIndex().column() - FIRST_TASK
        notify = self._context.notify
        if not rows or not 0 <= at < len(self._model.tasks):
            notify.done(self.tr("先点中要删除记录的那一格。"), step=False)
            return
        task = self._model.tasks[at]
        if task.kind not in ACTIVITY_OF:
            words = self.tr("{task}不在这里登记，请到它自己的页上删除。")
            notify.done(words.format(task=task.title), step=False)
            return
        chosen = [self._model.row(row) for row in rows]
        uids = tuple(uid for row in chosen for uid in row.cells[at].activity_uids)
        if not uids:
            notify.done(self.tr("这里没有可以删除的记录。"), step=False)
            return
        holders = [row.class_name for row in chosen if row.cells[at].activity_uids]
        told = holders[0] if len(holders) == 1 else self.tr("{n} 个班").format(n=len(holders))
        go = partial(self._write, uids, f"{told} {task.title}")
        if len(rows) == 1 and len(uids) == 1:
            go()
            return
        question = Question(
            self.tr("删除 {n} 条记录？").format(n=len(uids)),
            self.tr("{what}的记录一起删除，在回收站里放 30 天，也可以马上撤销。").format(
                what=f"{told} {task.title}"
            ),
            self.tr("删除"),
            danger=True,
        )
        notify.decide(question, go)

    def _write(self, uids: tuple[str, ...], what: str) -> None:
        services = self._services()
        if services is not None:
            self._context.jobs.write(
                partial(_removed, services, uids, what),
                ok=self._on_removed,
                failed=self._context.notify.trouble,
            )

    def _on_removed(self, removed: tuple[str, int]) -> None:
        what, count = removed
        words = self.tr("已删除 {what}的 {n} 条记录，在回收站里放 30 天")
        self._context.notify.done(words.format(what=what, n=count))


def _removed(services: "Services", uids: tuple[str, ...], what: str) -> tuple[str, int]:
    rows = tuple((uid, services.activities.get(uid).version) for uid in uids)
    services.activities.remove_many(RemoveActivities(action_id=new_action(), rows=rows))
    return what, len(rows)
