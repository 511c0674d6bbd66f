"""How the panels of tasks follow one another: from the list to one task or the plan, and back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from schoolguard.domain.campaign import Task
from schoolguard.ui.page import Page, subject
from schoolguard.ui.panels.plan import PlanPanel
from schoolguard.ui.panels.record import RecordPanel, Saved
from schoolguard.ui.panels.task import TaskPanel
from schoolguard.ui.panels.tasks import TasksPanel

if TYPE_CHECKING:
    from schoolguard.services import Services


class TaskFlow(QObject):
    """Opens the panels beside a page.

    ``where`` gives the services and the campaign, ``saved`` is told what was written.
    """

    def __init__(
        self,
        page: Page,
        where: Callable[[], "tuple[Services, str] | None"],
        saved: Callable[[Saved], object],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._where = where
        self._saved = saved
        self._list: TasksPanel | None = None
        self._returns = False
        self._last = ""
        self._plan_wanted = False

    def show_list(self) -> None:
        """Open the list of tasks."""
        where = self._where()
        if where is None:
            return
        panel = TasksPanel(self._page.context, where[0], where[1], self._last)
        panel.task_wanted.connect(self._open_task)
        panel.plan_wanted.connect(self.show_plan)
        panel.saved.connect(self._on_saved)
        self._list, self._returns = panel, False
        self._page.open_panel.emit(panel)

    def show_plan(self) -> None:
        """Open the plan; the list follows."""
        where = self._where()
        if where is not None:
            self._open(PlanPanel(self._page.context, where[0], where[1]))

    def want_plan(self) -> None:
        """Open the plan alone, at once or as soon as there is a campaign to add to."""
        self._plan_wanted = True
        self.go_on()

    def go_on(self) -> None:
        """Open what was wanted before, where the page has read its campaign by now."""
        if self._plan_wanted and self._where() is not None:
            self._plan_wanted = False
            self.show_plan()
            self._returns = False

    def leave(self) -> None:
        """Another panel opens: do not come back to the list."""
        self._returns = False

    def load(self) -> None:
        """Read the list again, if it is open."""
        if self._list is not None and shiboken6.isValid(self._list):
            self._list.load()

    def reopen(self, uid: str) -> bool:
        """Open a task (``-``: a new one) from the list; False while the list is not read."""
        if self._list is None or not shiboken6.isValid(self._list):
            self.show_list()
        seen = None if self._list is None else self._list.seen
        if seen is None:
            return False
        task = next((one for one in seen.tasks if one.uid == uid), None)
        if task is not None or uid == subject(None):
            self._open_task(task)
            return True
        return False

    def _open_task(self, task: Task | None) -> None:
        seen = None if self._list is None else self._list.seen
        where = self._where()
        if seen is not None and where is not None:
            self._last = "" if task is None else task.uid
            self._open(TaskPanel(self._page.context, where[0], seen, task))

    def _open(self, panel: RecordPanel) -> None:
        self._list = None
        panel.saved.connect(self._on_saved)
        self._page.open_panel.emit(panel)
        # Only now, so that the host has taken the panel away before the list comes back.
        panel.finished.connect(self._on_finished)
        self._returns = True

    def _on_finished(self) -> None:
        if self._returns:
            self.show_list()

    def _on_saved(self, saved: Saved) -> None:
        self._last = saved.row_uid or self._last
        self._saved(saved)
