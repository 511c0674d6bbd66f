"""What every list of the window is made of: frozen rows, and the words above their columns."""

from abc import abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from operator import attrgetter
from types import MappingProxyType
from typing import ClassVar, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from schoolguard import pinyin
from schoolguard.domain.listing import Arrangement, Cell
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag
from schoolguard.ui.widgets.tip import plain

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
    arrangeable: ClassVar[bool] = True
    """Whether it may be sorted and filtered; not where its order or every row is the point."""
    pages: ClassVar[bool] = False
    """Whether the rows come in pages from the store."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._all: tuple[Row, ...] = ()
        self.arrangement = Arrangement()

    def heads(self) -> tuple[str, ...]:
        """Return the words above the columns; one column may go without."""
        return ("",)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, arranged as before."""
        with self.resetting():
            self._all = tuple(rows)
            self._rows = self._arranged()

    def arrange(self, arrangement: Arrangement) -> None:
        """Show what an arrangement keeps of the rows, in its order."""
        with self.resetting():
            self.arrangement = arrangement
            self._rows = self._arranged()

    def total(self) -> int:
        """Return how many rows there are, those left out included."""
        return len(self._all)

    def value(self, one: Row, column: int) -> Cell:
        """Return what a cell is sorted by and exported as where its words do not do: a day."""
        del one, column
        return None

    def rank(self, one: Row, column: int) -> Cell:
        """Return what a cell is sorted by alone."""
        return self.value(one, column)

    def row_cells(self, place: int, columns: Sequence[int]) -> tuple[Cell, ...]:
        """Return a row as it is copied and exported."""
        one = self._rows[place]
        return tuple(
            self._shown(place, column) if (known := self.value(one, column)) is None else known
            for column in columns
        )

    def sheet_rows(
        self, columns: Sequence[int], places: Sequence[int]
    ) -> tuple[Callable[[], Iterator[Sequence[Cell]]], int]:
        """Return what gives these rows (none given: all as arranged), and how many they are.

        It is called on a worker: what stands here is read now.
        """
        rows = [self.row_cells(place, columns) for place in places or range(len(self._rows))]
        return partial(iter, rows), len(rows)

    def sortable(self) -> frozenset[int]:
        """Return the columns that the list can be sorted by."""
        return frozenset(range(self.columnCount())) if self.arrangeable else frozenset()

    def only_words(self, place: int, column: int) -> str:
        """Return how a cell reads, to keep only the rows that read so; empty where that is idle."""
        return str(self._shown(place, column) or "") if self.arrangeable else ""

    def first_match(self, typed: str) -> int | None:
        """Return the first row that contains what was typed."""
        wanted = Arrangement(search=typed)
        return next((at for at in range(len(self._rows)) if self._is_kept(at, wanted)), None)

    def _arranged(self) -> tuple[Row, ...]:
        """Return the rows as arranged; they are read the way the views read them."""
        wanted = self._sifted_for()
        if not self.arrangeable or wanted == Arrangement():
            return self._all
        self._rows = self._all
        places = [place for place in range(len(self._all)) if self._is_kept(place, wanted)]
        if wanted.order is not None:
            column, falling = wanted.order
            keys = {place: self._order(place, column) for place in places}
            known = [place for place in places if keys[place] is not None]
            known.sort(key=lambda place: keys[place] or (0, 0, ""), reverse=falling)
            places = known + [place for place in places if keys[place] is None]
        return tuple(self._all[place] for place in places)

    def _sifted_for(self) -> Arrangement:
        """Return what is to be done with the rows."""
        return self.arrangement

    def _is_kept(self, place: int, wanted: Arrangement) -> bool:
        if any(str(self._shown(place, column)) != text for column, text in wanted.only):
            return False
        cells = range(self.columnCount())
        # Each word may stand in another column.
        return all(
            any(pinyin.matches(str(self._shown(place, column)), word) for column in cells)
            for word in wanted.search.split()
        )

    def _order(self, place: int, column: int) -> tuple[int, float, str] | None:
        """Return what a cell is sorted by; None for what is not known, which stands last."""
        known = self.rank(self._rows[place], column)
        if known is None:
            known = self._shown(place, column)
        if isinstance(known, date):
            return 0, known.toordinal(), known.isoformat()
        if isinstance(known, int | float):
            return 0, known, ""
        if known in (None, "", "—"):
            return None
        return 1, 0, pinyin.sort_key(str(known), person=True)

    def _shown(self, place: int, column: int) -> Cell:
        found = self.data(self.index(place, column), Role.DisplayRole)
        return found if isinstance(found, str | int | float | date | None) else str(found)

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
        before = self._rows[place]
        self._rows = (*self._rows[:place], one, *self._rows[place + 1 :])
        self._all = tuple(one if old is before else old for old in self._all)
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
        if role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        text = self.text(one, column)
        return plain(text) if role == Role.ToolTipRole and text is not None else text


class EditedRows(Rows[Row]):
    """Rows that the user adds and takes out."""

    arrangeable = False

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

    arrangeable = False

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; where they are the same in the same order, the choice stays."""
        if [self.key(one) for one in rows] != [self.key(one) for one in self._rows]:
            super().set_rows(rows)
            return
        self._rows = self._all = tuple(rows)
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
