"""Lists beside the summary: what is missing, the figures, the rows behind one figure."""

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from schoolguard.domain.amounts import money_text, number_text
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.figures import Figure, Unit
from schoolguard.domain.search import SearchHit
from schoolguard.domain.summary import RowRef
from schoolguard.ui import language
from schoolguard.ui.tokens import TagKind
from schoolguard.ui.widgets.gap_list import OPENS_ROLE
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_ROLE: Final = Qt.ItemDataRole
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class GapLine:
    """Something that is missing: its words, how grave it is, and where it is closed.

    ``page_id`` empty: nowhere in the window.
    """

    text: str
    kind: TagKind
    page_id: str = ""
    hit: SearchHit | None = None
    code: str = ""


class _Rows(QAbstractTableModel):
    """Frozen rows in columns; subclasses say how a cell reads."""

    def __init__(self, columns: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows: tuple[Any, ...] = ()

    def set_rows(self, rows: tuple[Any, ...]) -> None:
        """Show other rows; nothing happens where they are the same."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt calls this."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt calls this."""
        return 0 if parent.isValid() else self._columns


class GapModel(_Rows):
    """What is missing, one line each; its state stands under ``TAG_ROLE``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(1, parent)

    def line(self, row: int) -> GapLine:
        """Return the line of a row."""
        found: GapLine = self._rows[row]
        return found

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        line = self.line(index.row())
        if role == _ROLE.DisplayRole:
            return line.text
        if role == TAG_ROLE:
            return Tag(line.kind, "")
        if role == OPENS_ROLE:
            return bool(line.page_id or line.code == "gap.no_next")
        if role == _ROLE.AccessibleTextRole:
            return Tag(line.kind, line.text).spoken()
        return None


class FigureModel(_Rows):
    """Every figure: its name, its value with the unit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(2, parent)

    def figure(self, row: int) -> Figure:
        """Return the figure of a row."""
        found: Figure = self._rows[row]
        return found

    def row_of(self, key: str) -> int:
        """Return where a figure stands, -1 if nowhere."""
        return next((at for at, one in enumerate(self._rows) if one.key == key), -1)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """Qt calls this."""
        if orientation != Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        return (self.tr("数字"), self.tr("数值"))[section]

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        figure = self.figure(index.row())
        if role == _ROLE.DisplayRole:
            return figure_value(figure) if index.column() else figure_name(figure)
        if role == _ROLE.AccessibleTextRole:
            return f"{figure_name(figure)} {figure_value(figure)}"
        if index.column() and role == _ROLE.TextAlignmentRole:
            return _RIGHT
        if index.column() and role == _ROLE.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return None


class FigureRowModel(_Rows):
    """The rows that a figure was counted from, by the words the office knows them by."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(1, parent)

    def row(self, row: int) -> tuple[RowRef, str]:
        """Return the reference and the words of a row."""
        found: tuple[RowRef, str] = self._rows[row]
        return found

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Qt calls this."""
        if index.isValid() and role == _ROLE.DisplayRole:
            return self.row(index.row())[1]
        return None


def figure_name(figure: Figure) -> str:
    """Return what a figure is called."""
    return figure.label or render_value(f"figure.{figure.key}", language.current())


def figure_value(figure: Figure) -> str:
    """Return value and unit, as ``34 个班`` and ``98.2%``; ``—`` where nothing is recorded."""
    if figure.value is None:
        return "—"
    lang = language.current()
    if figure.unit is Unit.YUAN:
        return money_text(figure.value, figure.about, lang)
    unit = figure.unit_word
    if figure.unit is not Unit.OWN:
        unit = render_value(f"unit.{figure.unit.value}", lang)
    number = number_text(figure.value, figure.about, lang=lang)
    return f"{number}{unit}" if unit == "%" else f"{number} {unit}"
