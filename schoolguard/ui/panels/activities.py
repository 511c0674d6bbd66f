"""Several classes at once: the same record for all of them, in one action."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from schoolguard.domain.activity import Activity, LogActivities
from schoolguard.domain.campaign import Matrix, MatrixRow, Task
from schoolguard.domain.fields import specs
from schoolguard.domain.task import ACTIVITY_OF, ATTENDED
from schoolguard.ui.forms.ui_activities_panel import Ui_ActivitiesPanel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.activity import too_long
from schoolguard.ui.panels.outside_days import limit_days, tell_outside
from schoolguard.ui.panels.record import RecordPanel, Saved
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.states import InlineError
from schoolguard.ui.widgets.tip import plain

if TYPE_CHECKING:
    from schoolguard.services import Services

_NAMED = 6


class ActivitiesPanel(RecordPanel):
    """Logs a task for classes that have no record of it yet."""

    draft_of = ("_rows", "_task")

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        matrix: Matrix,
        rows: tuple[MatrixRow, ...],
        task: Task,
        skipped: int,
    ) -> None:
        super().__init__("", context)
        title = self.tr("{n} 个班 · {task}").format(n=len(rows), task=task.title)
        self.set_title(title)
        self._services = services
        self._matrix = matrix
        self._rows = rows
        self._task = task
        self.form = form = Ui_ActivitiesPanel()
        form.setupUi(self)
        form.names.setText(self._names(skipped))
        form.names.setToolTip(plain("、".join(row.class_name for row in rows)))
        limit_days(form.day, matrix)
        tell_outside(form.day, form.day_layout, matrix.campaign)
        form.day.set_day(min(matrix.today, matrix.campaign.ends_on))
        form.day.setCurrentSection(DateEdit.Section.DaySection)
        attended = ACTIVITY_OF[task.kind] in ATTENDED
        form.all_present.setVisible(attended)
        if not attended:
            form.told.setText(
                self.tr("负责老师记为各班班主任；个别班不一样的，存好以后再改那个班。")
            )
        form.place.setMaxLength(specs(Activity)["place"].limit or 0)
        form.what.textChanged.connect(self._check)
        form.place.returnPressed.connect(self.save)
        form.save.clicked.connect(self.save)
        self._as_shown = self._command()
        self._check()

    def first_field(self) -> QWidget:
        """Return the day: the one thing that is surely to be set."""
        return self.form.day

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
        """Log all of them."""
        self.run(partial(self._services.activities.log_many, self._command()), self._on_logged)

    def _names(self, skipped: int) -> str:
        names = "、".join(row.class_name for row in self._rows[:_NAMED])
        if len(self._rows) > _NAMED:
            names = self.tr("{names}等 {n} 个班。").format(names=names, n=len(self._rows))
        else:
            names = self.tr("{names}。").format(names=names)
        if skipped:
            names += self.tr("选中的另有 {n} 个班不用再登记。").format(n=skipped)
        return names

    def _command(self) -> LogActivities:
        form = self.form
        return LogActivities(
            action_id=self._action_id,
            kind=ACTIVITY_OF[self._task.kind],
            campaign_uid=self._matrix.campaign.uid,
            class_uids=tuple(row.class_uid for row in self._rows),
            task_uid=self._task.uid,
            held_on=form.day.day(),
            place=form.place.text(),
            content=form.what.toPlainText(),
            all_present=form.all_present.isChecked(),
        )

    def _check(self) -> None:
        words = too_long(self.form.what.toPlainText())
        self.form.missing.setText(words)
        self.form.missing.setVisible(bool(words))
        self.form.save.setEnabled(not words)

    def _on_logged(self, now: tuple[Activity, ...]) -> None:
        text = self.tr("已登记 {n} 个班 {task}").format(n=len(now), task=self._task.title)
        self.end(Saved(self._rows[-1].class_uid, text, onward=True))
