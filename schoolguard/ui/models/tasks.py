"""The tasks of a campaign as a list, in the order of their columns."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from schoolguard.domain.campaign import Task
from schoolguard.domain.catalogue import render_value
from schoolguard.ui import language
from schoolguard.ui.days import short_day

Index = QModelIndex | Persistent

TITLE, DUE, CLASSES = range(3)
_NOWHERE: Final = QModelIndex()


class TaskModel(QAbstractTableModel):
    """Frozen tasks, a row each: title, due day, for how many classes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Task, ...] = ()

    def set_tasks(self, rows: tuple[Task, ...]) -> None:
        """Show other tasks; where they are the same in the same order, the choice stays."""
        same = [one.uid for one in rows] == [one.uid for one in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, CLASSES))

    def task(self, row: int) -> Task:
        """Return the task of a row."""
        return self._rows[row]

    def row_of(self, uid: str) -> int | None:
        """Return where a task stands."""
        return next((row for row, one in enumerate(self._rows) if one.uid == uid), None)

    def uids(self) -> tuple[str, ...]:
        """Return the tasks in order."""
        return tuple(one.uid for one in self._rows)

    def moved(self, rows: Sequence[int], before: int) -> tuple[str, ...]:
        """Return the order in which rows stand together before another."""
        taken = [self._rows[row].uid for row in rows]
        above = [one.uid for n, one in enumerate(self._rows) if n < before and n not in rows]
        below = [one.uid for n, one in enumerate(self._rows) if n >= before and n not in rows]
        return (*above, *taken, *below)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt calls this."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt calls this."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt calls this."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("任务"), self.tr("截止"), self.tr("班级"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            kind = render_value(f"task_kind.{one.kind.value}", language.current())
            return " · ".join(filter(None, (one.title, kind, one.responsible)))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == TITLE:
            return one.title
        if index.column() == DUE:
            return short_day(one.due_on)
        if not one.class_uids:
            return self.tr("全部")
        return self.tr("{n} 个班").format(n=len(one.class_uids))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt calls this: rows are dragged and dropped between rows, not onto them."""
        flag = Qt.ItemFlag
        return super().flags(index) | (
            flag.ItemIsDragEnabled if index.isValid() else flag.ItemIsDropEnabled
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """Qt calls this."""
        return Qt.DropAction.MoveAction
