"""What a list without heads can do: pictures, messages, gaps."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QListView

from schoolguard.ui.list_base import ListBase

if TYPE_CHECKING:
    from schoolguard.ui.page import PageContext


class ViewTools(ListBase):
    """Its model has a column for each thing that the rows can be ordered and exported by.

    Of these the view shows the first. Where another row is chosen something else is opened, so
    that looking around chooses none; ``arranged`` is called when other rows are shown.
    """

    chooses = False

    def __init__(
        self,
        view: QListView,
        context: "PageContext",
        title: str,
        arranged: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(view, context, title)
        self._list = view
        if arranged is not None:
            self.arranged.connect(arranged)

    def shown_columns(self) -> tuple[int, ...]:
        """See the base."""
        return tuple(range(self.model.columnCount()))

    def width_of(self, column: int) -> int:
        """See the base: as its words need."""
        cells = (self.model.index(row, column) for row in range(min(self.model.rowCount(), 50)))
        words = [self.head(column), *(str(one.data() or "") for one in cells)]
        return max(self._list.fontMetrics().horizontalAdvance(one) for one in words)

    def chosen_rows(self) -> list[int]:
        """See the base."""
        return sorted({index.row() for index in self._list.selectedIndexes()})

    def choose_all(self, rows: Iterable[int]) -> None:
        """See the base."""
        first, *others = sorted(rows)
        here = self.model.index(first, 0)
        flag, chooser = QItemSelectionModel.SelectionFlag, self._list.selectionModel()
        chooser.setCurrentIndex(here, flag.ClearAndSelect)
        more = QItemSelection()
        for row in others:
            more.select(self.model.index(row, 0), self.model.index(row, 0))
        chooser.select(more, flag.Select)
        self._list.scrollTo(here)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this: letters look something up, Ctrl+C copies, the menu comes at its key."""
        if "_list" not in self.__dict__:  # not made yet, or taken apart before Qt did
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event) or super().eventFilter(watched, event)
        if isinstance(event, QContextMenuEvent):
            place = event.globalPos()
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                index = self._list.currentIndex()
                below = self._list.visualRect(index).bottomLeft() if index.isValid() else QPoint()
                place = self._list.viewport().mapToGlobal(below)
            self._menu.open(place, 0)
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.out.copy()
            return True
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        typed = event.text()
        if self.model.arrangeable and not held and typed.strip() and typed.isprintable():
            self.find(typed)
            return True
        return False
