"""A table whose rows the user puts into order, by keys or by dragging."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from schoolguard.ui.widgets.table import TableView


class OrderedTable(TableView):
    """Asks for another order; the model moves nothing by itself.

    Alt+Up and Alt+Down move the chosen rows by one; dragging drops them between two others.
    """

    order_asked = Signal(list, int)
    """The rows to move, and the row they are to stand before (the row count: at the end)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        rows = self.chosen_rows()
        if held == Qt.KeyboardModifier.AltModifier and rows:
            if event.key() == Qt.Key.Key_Up:
                self.order_asked.emit(rows, max(rows[0] - 1, 0))
                return
            if event.key() == Qt.Key.Key_Down:
                self.order_asked.emit(rows, min(rows[-1] + 2, self.model().rowCount()))
                return
        super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt calls this."""
        rows = self.chosen_rows()
        if rows:
            self.order_asked.emit(rows, self._row_below(event.position().toPoint()))
        # The view will ask the model to remove what was dragged; house models remove nothing.
        event.acceptProposedAction()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def _row_below(self, place: QPoint) -> int:
        """Return the row that stands under the gap next to a place."""
        index = self.indexAt(place)
        if not index.isValid():
            return self.model().rowCount()
        lower = place.y() > self.visualRect(index).center().y()
        return index.row() + 1 if lower else index.row()
