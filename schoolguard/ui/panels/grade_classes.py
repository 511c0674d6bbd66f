"""The classes behind a cell of the heat-map: who is through and who is not."""

from operator import attrgetter

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from schoolguard.domain.campaign import MatrixRow, Task, TaskState
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.grades import grade_name
from schoolguard.ui import language
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.rows import Index, Role, Rows
from schoolguard.ui.models.today import KINDS
from schoolguard.ui.page import PageContext, Panel
from schoolguard.ui.widgets.card import label
from schoolguard.ui.widgets.table import TAG_ROLE, TableView
from schoolguard.ui.widgets.tag import Tag, state_name


class GradeClassesModel(Rows[MatrixRow]):
    """A class a row, with its state."""

    key = attrgetter("class_uid")

    def __init__(
        self, classes: tuple[MatrixRow, ...], place: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = self._all = classes
        self._place = place

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (self.tr("班级"), self.tr("状态"))

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if not index.column():
            return row.class_name if role == Role.DisplayRole else None
        state = row.cells[self._place].state
        kind = KINDS[state]
        aside = state in (TaskState.EXEMPT, TaskState.NOT_FOR)
        words = render_value(f"state.{state.value}", language.current())
        tag = Tag(kind, words if aside else state_name(kind))
        if role == TAG_ROLE:
            return tag
        if role == Role.DisplayRole:
            return tag.text
        return None


class GradeClassesPanel(Panel):
    """A list of classes; opening one goes to its row among the tasks."""

    opened = Signal(str)
    """Carries the class's public id."""

    def __init__(
        self,
        context: PageContext,
        task: Task,
        grade: int,
        classes: tuple[MatrixRow, ...],
        place: int,
    ) -> None:
        super().__init__(f"{grade_name(grade)} · {task.title}")
        self.model = GradeClassesModel(classes, place, self)
        self.table = TableView(self)
        self.table.setAccessibleName(self.title())
        self.table.setModel(self.model)
        self.table.opened.connect(self._on_opened)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.tools = ListTools(self.table, context, "", self.title())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.table, 1)
        box.addWidget(label(self.tr("双击班级，或按 Enter，打开它的登记"), "note"))
        if classes:
            self.table.choose(0)

    def first_field(self) -> QWidget:
        """Return the list."""
        return self.table

    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.row(index.row()).class_uid)
