"""The classes of a school to tick, each grade with a line that ticks all of it."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtCore import QPersistentModelIndex as Persistent

from schoolguard.domain.campaign import MatrixRow
from schoolguard.domain.grades import grade_name

Index = QModelIndex | Persistent

_NOWHERE: Final = QModelIndex()
_INDENT: Final = "\u3000"


@dataclass(frozen=True, slots=True)
class _Line:
    """A class, or (``uid`` empty) its grade."""

    grade: int
    uid: str
    text: str


class ClassChoiceModel(QAbstractListModel):
    """Grades and below them their classes, with a tick each."""

    chosen_changed = Signal()

    def __init__(
        self, rows: tuple[MatrixRow, ...], chosen: Collection[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        for row in rows:
            if not self._lines or self._lines[-1].grade != row.grade:
                self._lines.append(_Line(row.grade, "", grade_name(row.grade)))
            self._lines.append(_Line(row.grade, row.class_uid, _INDENT + row.class_name))
        self._chosen = set(chosen)

    def chosen(self) -> tuple[str, ...]:
        """Return the ticked classes in order."""
        return tuple(line.uid for line in self._lines if line.uid in self._chosen)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt calls this."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt calls this."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._state(line)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt calls this: tick a class, or all of a grade."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        line = self._lines[index.row()]
        uids = {line.uid} if line.uid else self._of_grade(line.grade)
        if Qt.CheckState(value) == Qt.CheckState.Unchecked:
            self._chosen -= uids
        else:
            self._chosen |= uids
        self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))
        self.chosen_changed.emit()
        return True

    def _state(self, line: _Line) -> Qt.CheckState:
        uids = {line.uid} if line.uid else self._of_grade(line.grade)
        ticked = len(uids & self._chosen)
        if not ticked:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if ticked == len(uids) else Qt.CheckState.PartiallyChecked

    def _of_grade(self, grade: int) -> set[str]:
        return {line.uid for line in self._lines if line.uid and line.grade == grade}
