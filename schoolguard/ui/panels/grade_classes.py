"""The classes behind a cell of the heat-map: who is through and who is not."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from schoolguard.domain.campaign import MatrixRow, Task, TaskState
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.grades import grade_name
from schoolguard.ui import language
from schoolguard.ui.models.today import KINDS
from schoolguard.ui.page import Panel
from schoolguard.ui.widgets.card import label
from schoolguard.ui.widgets.table import TAG_ROLE, TableView
from schoolguard.ui.widgets.tag import Tag, state_name

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole


class GradeClassesModel(QAbstractTableModel):
    """A class a row, with its state."""

    def __init__(
        self, classes: tuple[MatrixRow, ...], place: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._classes = classes
        self._place = place

    def class_uid(self, row: int) -> str:
        """Return the class of a row."""
        return self._classes[row].class_uid

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt calls this."""
        return 0 if parent.isValid() else len(self._classes)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt calls this."""
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """Qt calls this."""
        if orientation != Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        return (self.tr("班级"), self.tr("状态"))[section]

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        row = self._classes[index.row()]
        if not index.column():
            return row.class_name if role == _ROLE.DisplayRole else None
        state = row.cells[self._place].state
        kind = KINDS[state]
        aside = state in (TaskState.EXEMPT, TaskState.NOT_FOR)
        words = render_value(f"state.{state.value}", language.current())
        tag = Tag(kind, words if aside else state_name(kind))
        if role == TAG_ROLE:
            return tag
        if role == _ROLE.DisplayRole:
            return tag.text
        return None


class GradeClassesPanel(Panel):
    """A list of classes; opening one goes to its row among the tasks."""

    opened = Signal(str)
    """Carries the class's public id."""

    def __init__(self, task: Task, grade: int, classes: tuple[MatrixRow, ...], place: int) -> None:
        super().__init__(f"{grade_name(grade)} · {task.title}")
        self.model = GradeClassesModel(classes, place, self)
        self.table = TableView(self)
        self.table.setAccessibleName(self.title())
        self.table.setModel(self.model)
        self.table.opened.connect(self._on_opened)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.table, 1)
        box.addWidget(label(self.tr("双击班级，到它的任务"), "note"))
        if classes:
            self.table.choose(0)

    def first_field(self) -> QWidget:
        """Return the list."""
        return self.table

    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.class_uid(index.row()))
