"""班级任务 where there is no matrix to show, and the reminder for those who are late with it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from schoolguard.domain.reminder import Reminder
from schoolguard.ui.forms.ui_assignments_page import Ui_AssignmentsPage
from schoolguard.ui.page import Page
from schoolguard.ui.panels.task_flow import TaskFlow
from schoolguard.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from schoolguard.services import Services

    Filtered = tuple[Services, str, int | None, str | None]
    """Services, campaign, grade and campus that the matrix is filtered by."""


class MatrixStates(QObject):
    """What stands in the place of the matrix; each is hidden until it is needed."""

    def __init__(self, page: Page, form: Ui_AssignmentsPage, flow: TaskFlow) -> None:
        super().__init__(page)
        self.empty = EmptyState(
            "",
            "",
            self.tr("去设置"),
            partial(page.context.go, "settings", None),
            icon="list-checks",
            parent=page,
        )
        self.none_left = EmptyState(
            self.tr("都完成了"),
            self.tr("要看全部班级，去掉“只看未完成”。"),
            icon="circle-check",
            parent=page,
        )
        self.none = EmptyState(
            self.tr("还没有任务"),
            self.tr("从标准方案里挑，或在“任务…”里自己添加。"),
            self.tr("从标准方案添加…"),
            flow.show_plan,
            icon="list-checks",
            parent=page,
        )
        form.card_layout.addWidget(self.none_left)
        for state in (self.empty, self.none):
            form.page_layout.addWidget(state)
        for state in (self.empty, self.none_left, self.none):
            state.hide()


class MatrixReminder(QObject):
    """Copies the reminder for the classes that the matrix is filtered by."""

    def __init__(self, page: Page, where: "Callable[[], Filtered | None]") -> None:
        super().__init__(page)
        self._context = page.context
        self._where = where
        self.action = page.add_action(self.tr("复制提醒"), self.copy)

    def copy(self) -> None:
        """Word it, and put it onto the clipboard."""
        where = self._where()
        if where is not None:
            services, uid, grade, campus = where
            work = partial(services.reminders.for_group, uid, grade, campus)
            self._context.jobs.read(work, ok=self._on_words, failed=self._context.notify.trouble)

    def _on_words(self, reminder: Reminder) -> None:
        if not reminder.classes:
            self._context.notify.done(self.tr("没有要提醒的班。"))
            return
        QGuiApplication.clipboard().setText(reminder.text)
        self._context.notify.done(
            self.tr("已复制提醒（{n} 个班），粘贴到班主任群即可。").format(n=reminder.classes)
        )
