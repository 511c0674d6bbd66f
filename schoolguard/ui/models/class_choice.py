"""The classes of a school to tick, each grade with a line that ticks all of it."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from schoolguard.domain.campaign import MatrixRow
from schoolguard.domain.grades import grade_name
from schoolguard.domain.record import dataclass
from schoolguard.ui.models.rows import Index, Role, Rows

_INDENT: Final = "\u3000"


@dataclass(frozen=True, slots=True)
class _Line:
    """A class, or (``uid`` empty) its grade."""

    grade: int
    uid: str
    text: str


class ClassChoiceModel(Rows[_Line]):
    """Grades and below them their classes, with a tick each."""

    chosen_changed = Signal()

    def __init__(
        self, rows: tuple[MatrixRow, ...], chosen: Collection[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        lines: list[_Line] = []
        for row in rows:
            if not lines or lines[-1].grade != row.grade:
                lines.append(_Line(row.grade, "", grade_name(row.grade)))
            lines.append(_Line(row.grade, row.class_uid, _INDENT + row.class_name))
        self._rows = tuple(lines)
        self._chosen = set(chosen)

    def chosen(self) -> tuple[str, ...]:
        """Return the ticked classes in order."""
        return tuple(line.uid for line in self._rows if line.uid in self._chosen)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt calls this."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        line = self._rows[index.row()]
        if role == Role.DisplayRole:
            return line.text
        if role == Role.CheckStateRole:
            return self._state(line)
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Qt calls this: tick a class, or all of a grade."""
        if role != Role.CheckStateRole or not index.isValid():
            return False
        line = self._rows[index.row()]
        uids = {line.uid} if line.uid else self._of_grade(line.grade)
        if Qt.CheckState(value) == Qt.CheckState.Unchecked:
            self._chosen -= uids
        else:
            self._chosen |= uids
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.chosen_changed.emit()
        return True

    def _state(self, line: _Line) -> Qt.CheckState:
        uids = {line.uid} if line.uid else self._of_grade(line.grade)
        ticked = len(uids & self._chosen)
        if not ticked:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if ticked == len(uids) else Qt.CheckState.PartiallyChecked

    def _of_grade(self, grade: int) -> set[str]:
        return {line.uid for line in self._rows if line.uid and line.grade == grade}
