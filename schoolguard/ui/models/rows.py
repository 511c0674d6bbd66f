"""What every list of the window is made of: frozen rows, and the words above their columns."""

from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from operator import attrgetter
from types import MappingProxyType
from typing import ClassVar, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Row = TypeVar("Row")

NOWHERE: Final = QModelIndex()
"""The parent of every row; Qt's own default, made once."""
CENTRE: Final = Qt.AlignmentFlag.AlignCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Rows(QAbstractTableModel, Generic[Row]):
    """Frozen rows in columns; a subclass says how a cell reads."""

    key: ClassVar["attrgetter[str]"] = attrgetter("uid")
    """What a row is found by."""
    aligned: ClassVar[Mapping[int, Qt.AlignmentFlag]] = MappingProxyType({})
    """The heads that do not stand at the left, by column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def heads(self) -> tuple[str, ...]:
        """Return the words above the columns; one column may go without."""
        return ("",)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        with self.resetting():
            self._rows = tuple(rows)

    @contextmanager
    def resetting(self) -> Iterator[None]:
        """Tell the views that all is new, once what stands within is done."""
        self.beginResetModel()
        yield
        self.endResetModel()

    def row(self, place: int) -> Row:
        """Return what stands in a row."""
        return self._rows[place]

    def find(self, key: str) -> int | None:
        """Return the row of a record."""
        return next((place for place, one in enumerate(self._rows) if self.key(one) == key), None)

    def replace_row(self, place: int, one: Row) -> None:
        """Show another state of a row."""
        self._rows = (*self._rows[:place], one, *self._rows[place + 1 :])
        last = self.columnCount() - 1
        self.dataChanged.emit(self.index(place, 0), self.index(place, last))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Qt calls this."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Qt calls this."""
        return 0 if parent.isValid() else len(self.heads())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Qt calls this."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return self.aligned.get(section)
        return self.heads()[section] if role == Role.DisplayRole else None


class TextRows(Rows[Row]):
    """Rows whose cells are words, some with a tag."""

    @abstractmethod
    def text(self, one: Row, column: int) -> str:
        """Return what a cell says."""

    def tag(self, one: Row, column: int) -> Tag | None:
        """Return the tag of a cell that holds one."""
        del one, column
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        one, column = self._rows[index.row()], index.column()
        if role == TAG_ROLE:
            return self.tag(one, column)
        return self.text(one, column) if role in (Role.DisplayRole, Role.ToolTipRole) else None


class EditedRows(Rows[Row]):
    """Rows that the user adds and takes out."""

    @abstractmethod
    def blank(self) -> Row:
        """Return a row with nothing in it."""

    def append(self, one: Row) -> int:
        """Add a row at the end; return its place."""
        place = len(self._rows)
        self.beginInsertRows(NOWHERE, place, place)
        self._rows = (*self._rows, one)
        self.endInsertRows()
        return place

    def drop(self, row: int) -> None:
        """Take a row out."""
        self.beginRemoveRows(NOWHERE, row, row)
        self._rows = self._rows[:row] + self._rows[row + 1 :]
        self.endRemoveRows()


class OrderedRows(Rows[Row]):
    """Rows that are dragged into another order, and stay chosen while it stays the same."""

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; where they are the same in the same order, the choice stays."""
        if [self.key(one) for one in rows] != [self.key(one) for one in self._rows]:
            super().set_rows(rows)
            return
        self._rows = tuple(rows)
        if rows:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1)
            )

    def uids(self) -> tuple[str, ...]:
        """Return the rows' public ids in order."""
        return tuple(self.key(one) for one in self._rows)

    def order(self, rows: Sequence[int], before: int) -> tuple[Row, ...]:
        """Return the order in which some rows stand together before another."""
        taken = [self._rows[row] for row in rows]
        above = [one for row, one in enumerate(self._rows) if row < before and row not in rows]
        below = [one for row, one in enumerate(self._rows) if row >= before and row not in rows]
        return (*above, *taken, *below)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt calls this: rows are dragged and dropped between rows, not onto them."""
        flag = Qt.ItemFlag
        return super().flags(index) | (
            flag.ItemIsDragEnabled if index.isValid() else flag.ItemIsDropEnabled
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """Qt calls this."""
        return Qt.DropAction.MoveAction
