"""班级任务 without a detour: what is typed, pasted or dropped there goes where it belongs."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from schoolguard.ui.widgets.pictures import Source, are_pictures, pictures_in
from schoolguard.ui.widgets.table import TableView

if TYPE_CHECKING:
    from schoolguard.ui.panels.activity import ActivityPanel

_DIGITS: Final = frozenset("0123456789０１２３４５６７８９")


class MatrixTyping(QObject):
    """Listens to the table.

    A digit begins the head-count of the class it stands at. A pasted picture is the class's, other
    files are sheets that came back, and text is a relay.
    """

    files_pasted = Signal(list)
    text_pasted = Signal(str)

    def __init__(self, table: TableView, here: "Callable[[], ActivityPanel | None]") -> None:
        """Take the table, and what opens the panel of the one class one stands at, if it is one."""
        super().__init__(table)
        self._here = here
        self._table = table
        table.installEventFilter(self)

    def begin_heads(self, digit: str) -> None:
        """Begin the head-count of the class one stands at, where it has no record yet."""
        panel = self._here()
        present = None if panel is None else panel.form.present
        if panel is not None and present is not None and panel.adding() and present.isVisible():
            present.setText(digit)
            present.setFocus(Qt.FocusReason.OtherFocusReason)
            present.setCursorPosition(len(digit))

    def stand_at(self, page: QWidget, place: QPoint) -> None:
        """Stand at the cell under a place on the page, where there is one."""
        index = self._table.indexAt(self._table.viewport().mapFrom(page, place))
        if index.isValid():
            # Not as by a click: Ctrl, held for a copy, would choose the row beside others.
            flag = QItemSelectionModel.SelectionFlag
            chosen = flag.ClearAndSelect | flag.Rows
            self._table.selectionModel().setCurrentIndex(index, chosen)

    def add_pictures(self, sources: tuple[Source, ...]) -> None:
        """Give the class one stands at the pictures that were dropped or pasted."""
        panel = self._here()
        if panel is not None:
            panel.form.photos.add(sources)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Paste):
                self._paste(QGuiApplication.clipboard().mimeData())
                return True
            if event.text() in _DIGITS and event.text():
                self.begin_heads(event.text())
                return True
        return super().eventFilter(watched, event)

    def _paste(self, data: QMimeData) -> None:
        found = pictures_in(data)
        if found and are_pictures(found):
            self.add_pictures(found)
        elif found:
            self.files_pasted.emit([str(one) for one in found])
        elif data.text().strip():
            self.text_pasted.emit(data.text())
