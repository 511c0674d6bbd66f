"""The table every list stands in, and the delegate that draws its cells."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from schoolguard.domain.listing import Cell
from schoolguard.ui import theme
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets import copied
from schoolguard.ui.widgets.head import Head
from schoolguard.ui.widgets.tag import Tag, paint_tag, tag_width

TAG_ROLE: Final = Qt.ItemDataRole.UserRole + 100
"""A model returns a :class:`Tag` (or None) for it; DisplayRole returns the tag's text too."""

Index = QModelIndex | QPersistentModelIndex
_BARE: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class CellDelegate(QStyledItemDelegate):
    """Draws a cell: the model's own colours, tags, the hairline below and the focus ring."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt calls this."""
        ring = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        tag = index.data(TAG_ROLE)
        if isinstance(tag, Tag):
            self._ground(painter, option, index)
            paint_tag(painter, self._place(option, tag), tag, self._font(option))
        else:
            super().paint(painter, option, index)
        self._edges(painter, option.rect, ring=ring)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt calls this."""
        tag = index.data(TAG_ROLE)
        if isinstance(tag, Tag):
            return QSize(tag_width(tag, self._font(option)) + 2 * 10, SIZES.row)
        return super().sizeHint(option, index)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        empty = QStyleOptionViewItem(option)
        self.initStyleOption(empty, index)
        empty.text = ""
        view = option.widget
        style = view.style() if view is not None else None
        if style is not None:
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, empty, painter, view)

    @staticmethod
    def _place(option: QStyleOptionViewItem, tag: Tag) -> QRectF:
        cell = QRectF(option.rect)
        wanted = max(tag_width(tag, CellDelegate._font(option)), 72)
        width = min(cell.width() - 12, wanted)
        height = max(SIZES.tag_height, option.font.pixelSize() + 7)
        place = QRectF(0, 0, width, height)
        place.moveCenter(cell.center())
        return place

    @staticmethod
    def _font(option: QStyleOptionViewItem) -> QFont:
        font = QFont(option.font)
        font.setPixelSize(max(option.font.pixelSize() - 1, SIZES.note_text))
        return font

    @staticmethod
    def _edges(painter: QPainter, rect: QRect, *, ring: bool) -> None:
        colours = theme.colours()
        painter.save()
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if ring:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()


class TableView(QTableView):
    """A table over a house model.

    Rows are chosen whole; Ctrl+C copies what is chosen with the headers, as Excel pastes it;
    Enter opens a row. Sorting is the model's (in SQL): a click on a header asks for it.
    """

    sort_asked = Signal(int, Qt.SortOrder)
    """Column and order the user asked for."""
    opened = Signal(QModelIndex)
    """Enter, Space or a double click on a cell."""
    resized = Signal()
    """The room for the columns has changed."""
    typed = Signal(str)
    """What was typed while the table had the keyboard: something is sought."""
    menu_asked = Signal(QPoint, int)
    """A place of the screen, and the column whose menu is wanted."""
    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sortable: frozenset[int] = frozenset()
        self._hint = ""
        self.copies_itself = True
        self.by_cell = False
        """Whether one goes from cell to cell: Home and End are those of the row then."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = Head(self)
        self.setHorizontalHeader(head)
        head.left.connect(self._into_rows)
        head.menu_asked.connect(self.menu_asked)
        self._head = head
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        head.setMinimumHeight(SIZES.row)
        self.doubleClicked.connect(self.opened)
        self._fit_rows()

    def allow_sorting(self, columns: frozenset[int]) -> None:
        """Let a click on the header of these columns ask for an order."""
        self._sortable = columns
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.sortIndicatorChanged.connect(self._ask_sort)

    def chosen_rows(self) -> list[int]:
        """Return the chosen rows, top to bottom."""
        chosen = self.selectionModel().selection()
        parts = (chosen.at(place) for place in range(chosen.count()))
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def choose(self, row: int) -> None:
        """Choose one row and show it."""
        index = self.model().index(row, max(self.currentIndex().column(), 0))
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)

    def choose_all(self, rows: Iterable[int]) -> None:
        """Choose some rows, and show the first."""
        first, *others = sorted(rows)
        self.choose(first)
        more = QItemSelection()
        for row in others:
            index = self.model().index(row, 0)
            more.select(index, index)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(more, flag.Select | flag.Rows)

    def set_hint(self, words: str) -> None:
        """Say where the rows would be why there is none; empty: nothing is said."""
        if words != self._hint:
            self._hint = words
            self.setAccessibleDescription(words)
            self.viewport().update()

    def hint(self) -> str:
        """Return what is said where the rows would be."""
        return self._hint

    def keyboardSearch(self, search: str) -> None:
        """Qt calls this with a letter that no other key stands for."""
        if search.strip():
            self.typed.emit(search)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt calls this: the right button, or the menu key for the present cell."""
        place, column = event.globalPos(), self.columnAt(event.pos().x())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            below = self.visualRect(index).bottomLeft() if index.isValid() else QPoint(0, 0)
            place, column = self.viewport().mapToGlobal(below), index.column()
        self.menu_asked.emit(place, max(column, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this."""
        super().paintEvent(event)
        if self._hint:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.colours().muted))
            place = self.viewport().rect().adjusted(24, 24, -24, -24)
            flag = Qt.AlignmentFlag
            middle = flag.AlignHCenter | flag.AlignTop
            painter.drawText(place, int(middle | Qt.TextFlag.TextWordWrap), self._hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this."""
        if event.matches(QKeySequence.StandardKey.Copy):
            if self.copies_itself:
                QGuiApplication.clipboard().setMimeData(copied.copied(self.chosen_cells()))
            self.copy_asked.emit()
            return
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in enter and not event.modifiers() and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        at_top = self.currentIndex().row() == 0 and self._head.isVisible()
        up = event.key() == Qt.Key.Key_Up and not event.isAutoRepeat()
        if up and at_top and event.modifiers() in _BARE:
            self._head.enter(self.currentIndex().column())
            return
        super().keyPressEvent(event)

    def moveCursor(
        self, cursor_action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Qt calls this: rows are chosen whole, so Home and End are the first and the last."""
        action, count = QAbstractItemView.CursorAction, self.model().rowCount()
        ends = {action.MoveHome: 0, action.MoveEnd: count - 1}
        if self.by_cell or cursor_action not in ends or not count:
            return super().moveCursor(cursor_action, modifiers)
        return self.model().index(ends[cursor_action], max(self.currentIndex().column(), 0))

    def _into_rows(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def as_tsv(self) -> str:
        """Return the headers and the chosen rows (all rows if none is), tab-separated.

        Hidden columns stay out; tabs and line ends inside a cell become blanks.
        """
        return copied.as_text(self.chosen_cells())

    def chosen_cells(self) -> list[list[Cell]]:
        """Return the headers and the chosen rows (all rows if none is), as they are seen."""
        model = self.model()
        rows = self.chosen_rows() or list(range(model.rowCount()))
        head = self.horizontalHeader()
        shown = [head.logicalIndex(place) for place in range(head.count())]
        columns = [column for column in shown if not self.isColumnHidden(column)]
        across = Qt.Orientation.Horizontal
        heads: list[Cell] = [str(model.headerData(column, across) or "") for column in columns]
        return [heads, *([_cell(model, row, one) for one in columns] for row in rows)]

    def _ask_sort(self, column: int, order: Qt.SortOrder) -> None:
        if column in self._sortable or column < 0:
            self.sort_asked.emit(column, order)

    def _fit_rows(self) -> None:
        height = max(SIZES.row, self.fontMetrics().height() + 12)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)


def _cell(model: QAbstractItemModel, row: int, column: int) -> Cell:
    value = model.index(row, column).data()
    return value if isinstance(value, int | float) else "" if value is None else str(value)
