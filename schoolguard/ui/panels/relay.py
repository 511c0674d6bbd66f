"""粘贴接龙: lines of the staff group become proposed records."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from schoolguard.domain.campaign import Matrix, Task, TaskState
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.incoming import (
    Incoming,
    TakeIncoming,
    Taken,
)
from schoolguard.domain.task import ACTIVITY_OF, earliest
from schoolguard.ui.jobs import Job
from schoolguard.ui.models import incoming as model
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.incoming import IncomingView

if TYPE_CHECKING:
    from schoolguard.services import Services

PAUSE: Final = 250
"""Milliseconds between a change and the reading of it."""


class RelayView(IncomingView):
    """A box to paste into; what it says stands below, read again at every change."""

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        matrix: Matrix,
        pasted: str,
        parent: QWidget,
    ) -> None:
        super().__init__(context, services, parent)
        self.campaign_uid = matrix.campaign.uid
        self._job: Job | None = None
        self._pasted = bool(pasted.strip())
        form = self.form
        form.heading.setText(self.tr("粘贴接龙"))
        form.note.setText(self.tr("先看一遍，点“登记”之前什么都不会存。"))
        form.table.hideColumn(model.TASK)
        tasks = [task for task in matrix.tasks if task.kind in ACTIVITY_OF]
        for task in tasks:
            form.task.addItem(task.title, task)
        if tasks:
            form.task.setCurrentIndex(tasks.index(_proposed(matrix, tasks)))
        one_task = form.task.count() < 2
        form.task.setVisible(not one_task)
        form.task_label.setVisible(not one_task)
        form.day.set_range(min(matrix.campaign.starts_on, matrix.today), matrix.today)
        form.day.set_day(matrix.today)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.read_now)
        form.paste.textChanged.connect(self._pause.start)
        form.day.day_changed.connect(self._pause.start)
        form.task.activated.connect(self.read_now)
        if pasted.strip():
            form.paste.setPlainText(pasted)
            self.read_now()

    def focus(self) -> None:
        """Put the keyboard where one begins."""
        if self.model.rowCount():
            self.to_confirm()
        else:
            self.form.paste.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_dirty(self) -> bool:
        """See :class:`IncomingView`."""
        return bool(self.form.paste.toPlainText().strip())

    def draft(self) -> dict[str, Any]:
        """See :class:`IncomingView`."""
        form = self.form
        task, day = form.task.currentText(), form.day.day().isoformat()
        return {"pasted": form.paste.toPlainText(), "day": day, "task": task}

    def take_draft(self, values: dict[str, Any]) -> None:
        """See :class:`IncomingView`."""
        form = self.form
        form.task.setCurrentIndex(max(form.task.findText(values["task"]), 0))
        form.day.set_day(date.fromisoformat(values["day"]))
        form.paste.setPlainText(values["pasted"])
        self.read_now()

    def write(self, command: TakeIncoming) -> Taken:
        """See :class:`IncomingView`."""
        return self._services.relays.confirm(command)

    def waiting_words(self) -> str:
        """See :class:`IncomingView`."""
        return self.tr("如：三1班 已开 45人")

    def read_now(self) -> None:
        """Read the text as it stands."""
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        form = self.form
        task: Task = form.task.currentData()
        work = partial(
            self._services.relays.propose,
            self.campaign_uid,
            form.paste.toPlainText(),
            form.day.day(),
            task.kind,
            task.uid,
        )
        self._job = self._context.jobs.read(work, ok=self._on_read, failed=self._on_unread)

    def _on_read(self, rows: tuple[Incoming, ...]) -> None:
        self.form.error.clear()
        self.model.set_rows(rows)
        self.show_rows()
        if self._pasted and rows:  # nothing is being typed: go on where the next step is
            self._pasted = False
            self.to_confirm()

    def _on_unread(self, error: Exception) -> None:
        self.model.set_rows(())
        if isinstance(error, SchoolError):
            self.form.error.show_error(error)
        else:
            self._context.notify.trouble(error)


def _proposed(matrix: Matrix, tasks: list[Task]) -> Task:
    """Return the task a relay is most likely for: of the first one's kind the earliest open one."""
    of_kind = earliest(one for one in tasks if one.kind is tasks[0].kind)
    left = {
        cell.task_uid
        for row in matrix.rows
        for cell in row.cells
        if cell.state in (TaskState.LATE, TaskState.NOT_BEGUN)
    }
    return next((one for one in of_kind if one.uid in left), of_kind[-1])
