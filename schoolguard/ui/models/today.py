"""Grades down, tasks across: how many classes are through."""

from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from schoolguard.domain.campaign import Task, TaskState
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.grades import grade_name
from schoolguard.domain.today import HeatCell, HeatRow
from schoolguard.ui import language, theme
from schoolguard.ui.models.rows import CENTRE, Index, Role, Rows
from schoolguard.ui.tokens import TagKind
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag

ASIDE: Final = "—"
"""What stands where nobody is asked."""
KINDS: Final[dict[TaskState, TagKind]] = {
    TaskState.DONE: "done",
    TaskState.GOING_ON: "going",
    TaskState.LATE: "late",
    TaskState.NOT_BEGUN: "idle",
    TaskState.EXEMPT: "idle",
    TaskState.NOT_FOR: "idle",
}


class HeatModel(Rows[HeatRow]):
    """The first column names the grade; the others hold a tag each."""

    arrangeable = False

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: tuple[Task, ...] = ()

    def set_heat(self, tasks: tuple[Task, ...], rows: tuple[HeatRow, ...]) -> None:
        """Show another state; nothing happens where it is the same."""
        if (tasks, rows) != (self._tasks, self._rows):
            with self.resetting():
                self._tasks, self._rows, self._all = tasks, rows, rows

    def cell(self, index: Index) -> tuple[Task, HeatRow, HeatCell] | None:
        """Return what stands at a place; None for the names of grades."""
        if not index.isValid() or not index.column():
            return None
        row, place = self._rows[index.row()], index.column() - 1
        return self._tasks[place], row, row.cells[place]

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (self.tr("年级"), *(task.title for task in self._tasks))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Qt calls this."""
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Role.TextAlignmentRole and section:
            return CENTRE
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        found = self.cell(index)
        if found is None:
            return grade_name(self._rows[index.row()].grade) if role == Role.DisplayRole else None
        task, row, cell = found
        if not cell.of:
            return self._aside(task, row, cell, role)
        tag = Tag(KINDS[cell.state], f"{cell.done}/{cell.of}")
        if role == TAG_ROLE:
            return tag
        if role == Role.DisplayRole:
            return tag.text
        if role == Role.AccessibleTextRole:
            return f"{grade_name(row.grade)} {task.title} {tag.spoken()}"
        return None

    def some_aside(self) -> bool:
        """Whether a task concerns no class of some grade."""
        return any(not cell.of for row in self._rows for cell in row.cells)

    @staticmethod
    def _aside(task: Task, row: HeatRow, cell: HeatCell, role: int) -> object:
        """Say quietly, without a ground, that nobody of a grade is asked."""
        words = render_value(f"state.{cell.state.value}", language.current())
        if role == Role.DisplayRole:
            return ASIDE
        if role == Role.AccessibleTextRole:
            return f"{grade_name(row.grade)} {task.title} {words}"
        if role == Role.ToolTipRole:
            return words
        if role == Role.TextAlignmentRole:
            return CENTRE
        return QColor(theme.colours().muted) if role == Role.ForegroundRole else None
