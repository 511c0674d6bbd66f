"""One task: what, by when, who sees to it, for which classes."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from schoolguard.domain.campaign import Task, TaskKind
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.fields import specs
from schoolguard.domain.task import ACTIVITY_OF, RemoveTasks, SaveTask, TaskList, burdens
from schoolguard.ui import language
from schoolguard.ui.forms.ui_task_panel import Ui_TaskPanel
from schoolguard.ui.models.class_choice import ClassChoiceModel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel, Saved
from schoolguard.ui.widgets.states import InlineError
from schoolguard.ui.widgets.tag import StateTag

if TYPE_CHECKING:
    from schoolguard.services import Services

_ALL, _CHOSEN = range(2)


class TaskPanel(RecordPanel):
    """Adds a task, or changes the one given."""

    draft_of = ("_task",)
    draft_first = ("kind",)

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        seen: TaskList,
        task: Task | None = None,
    ) -> None:
        super().__init__("", context)
        self._services = services
        self._campaign = seen.campaign
        self._task = task
        self.form = Ui_TaskPanel()
        self.form.setupUi(self)
        self.set_title(self.tr("添加任务") if task is None else task.title)
        chosen = () if task is None else task.class_uids
        self.classes = ClassChoiceModel(seen.rows, chosen, self)
        self._set_up(seen)
        self._proposed = self.form.title_text.text()
        self._as_shown = self._command()
        self._check()

    def first_field(self) -> QWidget:
        """Return the kind of a new task, the title of one that is there."""
        return self.form.kind if self._task is None else self.form.title_text

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return self._command() != self._as_shown

    def write(self) -> None:
        """Save and close."""
        self.run(partial(self._services.tasks.save, self._command()), self._on_saved)

    def _set_up(self, seen: TaskList) -> None:
        form, described, one = self.form, specs(Task), self._task
        self._warning = StateTag("going", self.tr("减负提醒"), self)
        form.panel_layout.insertWidget(
            form.panel_layout.indexOf(form.burden),
            self._warning,
            alignment=Qt.AlignmentFlag.AlignLeft,
        )
        offered = [kind for kind in TaskKind if kind in ACTIVITY_OF]
        if one is not None and one.kind not in offered:
            offered = [one.kind]  # what other pages make stays what it is
        for kind in offered:
            form.kind.addItem(_words(kind), kind)
        form.title_text.setMaxLength(described["title"].limit or 0)
        form.responsible.setMaxLength(described["responsible"].limit or 0)
        form.for_whom.addItem(self.tr("全部班级"), _ALL)
        form.for_whom.addItem(self.tr("选定的班级"), _CHOSEN)
        form.classes.setModel(self.classes)
        if one is None:
            taken = {task.kind for task in seen.tasks}
            free = next((n for n, kind in enumerate(offered) if kind not in taken), 0)
            form.kind.setCurrentIndex(free)
            form.title_text.setText(_words(offered[free]))
            form.due.set_day(seen.campaign.ends_on)
        else:
            form.kind.setCurrentIndex(offered.index(one.kind))
            form.title_text.setText(one.title)
            form.due.set_day(one.due_on)
            form.responsible.setText(one.responsible)
            form.for_whom.setCurrentIndex(_CHOSEN if one.class_uids else _ALL)
        form.remove.setVisible(one is not None)
        form.kind.currentIndexChanged.connect(self._on_kind)
        form.for_whom.currentIndexChanged.connect(self._check)
        self.classes.chosen_changed.connect(self._check)
        for line in (form.title_text, form.responsible):
            line.textChanged.connect(self._check)
            line.returnPressed.connect(self.save)
        form.save.clicked.connect(self.save)
        form.remove.clicked.connect(self._remove)

    def _on_kind(self) -> None:
        """Propose the kind's own title as long as nobody wrote another."""
        if self.form.title_text.text() in ("", self._proposed):
            self._proposed = self.form.kind.currentText()
            self.form.title_text.setText(self._proposed)
        self._check()

    def _command(self) -> SaveTask:
        form, one = self.form, self._task
        return SaveTask(
            action_id=self._action_id,
            campaign_uid=self._campaign.uid,
            uid=None if one is None else one.uid,
            version=0 if one is None else one.version,
            kind=TaskKind(form.kind.currentData()),
            title=form.title_text.text(),
            due_on=form.due.day(),
            responsible=form.responsible.text(),
            class_uids=self.classes.chosen() if form.for_whom.currentData() == _CHOSEN else (),
        )

    def _check(self) -> None:
        """Say what keeps the task from being saved, and what it had better not ask for."""
        form = self.form
        chosen = form.for_whom.currentData() == _CHOSEN
        form.classes.setVisible(chosen)
        found = burdens(form.title_text.text())
        self._warning.setVisible(bool(found))
        form.burden.setVisible(bool(found))
        form.burden.setText(
            self.tr(
                "“{words}”不宜作为任务：减负要求不得以留痕、截图、排名等评价工作。"
                "来文没有要求的，请换个写法；仍可保存。"
            ).format(words="、".join(found))
        )
        words = ""
        if not form.title_text.text().strip():
            words = self.tr("填上任务就可以保存。")
        elif chosen and not self.classes.chosen():
            words = self.tr("请勾选至少一个班。")
        form.missing.setText(words)
        form.missing.setVisible(bool(words))
        form.save.setEnabled(not words)

    def _on_saved(self, now: Task) -> None:
        if self._task is None:
            text = self.tr("已添加任务：{title}").format(title=now.title)
            self.end(Saved(now.uid, text, onward=False))
            return
        text = self.tr("已修改任务：{title}").format(title=now.title)
        self.end(Saved(now.uid, text, onward=False))

    def _remove(self) -> None:
        one = self._task
        if one is not None and not self._busy:
            command = RemoveTasks(action_id=self._action_id, rows=((one.uid, one.version),))
            self.run(partial(self._services.tasks.remove, command), self._on_removed)

    def _on_removed(self, _deletion_id: str) -> None:
        title = "" if self._task is None else self._task.title
        text = self.tr("已删除任务：{title}，各班的记录还在。").format(title=title)
        self.end(Saved("", text, onward=False))


def _words(kind: TaskKind) -> str:
    return render_value(f"task_kind.{kind.value}", language.current())
