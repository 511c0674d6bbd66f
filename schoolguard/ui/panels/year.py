"""Going on to the next school year: what would be made, before it is."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHeaderView, QPushButton

from schoolguard.domain.grades import grade_name
from schoolguard.domain.school import GoOn, NextClass, YearPlan
from schoolguard.ui.forms.ui_year_panel import Ui_YearPanel
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.roster_preview import LinesModel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services


_LEAST_WIDTH: Final = 320
"""Px, for three columns side by side."""


class YearPanel(RecordPanel):
    """Shows each class and what it becomes; makes them with one button."""

    def __init__(self, context: PageContext, services: "Services", plan: YearPlan) -> None:
        super().__init__("", context)
        self._services = services
        self._plan = plan
        year = f"{plan.school_year}—{plan.school_year + 1}"
        self.set_title(self.tr("升入{year}学年").format(year=year))
        self.form = Ui_YearPanel()
        self.form.setupUi(self)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.model = LinesModel(self)
        titles = (self.tr("现在"), self.tr("新学年"), self.tr("班主任"))
        self.model.set_lines(titles, tuple(self._line(one) for one in plan.classes))
        self.form.classes.setModel(self.model)
        head = self.form.classes.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.tools = ListTools(self.form.classes, context, "year", self.title())
        self.form.words.setText(self._words())
        self.form.after.setText(
            self.tr("{grade}的新班请导入新生花名册。今年的班级、名单和记录都留着。").format(
                grade=grade_name(plan.lowest_grade)
            )
        )
        self.form.save.setEnabled(bool(plan.made))
        self.form.save.clicked.connect(self.save)

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """Nothing is typed here."""
        return False

    def write(self) -> None:
        """Make the classes."""
        command = GoOn(action_id=self._action_id, school_year=self._plan.school_year - 1)
        self.run(partial(self._services.school_years.go_on, command), self._on_done)

    def _line(self, one: NextClass) -> tuple[object, ...]:
        name = one.name or self.tr("毕业离校")
        if one.there:
            name = self.tr("{name}（已经有了）").format(name=name)
        return (one.old_name, name, one.class_teacher or "—")

    def _words(self) -> str:
        made, leaving = self._plan.made, self._plan.leaving
        parts = [self.tr("新建 {count} 个班，班主任跟着升上去").format(count=made)]
        if leaving:
            parts.append(self.tr("{count} 个班毕业离校").format(count=leaving))
        return self.tr("；").join(parts) + self.tr("。")

    def _on_done(self, plan: YearPlan) -> None:
        words = self.tr("已建立新学年的 {count} 个班。").format(count=plan.made)
        self._context.notify.done(words)
        self.finished.emit()
