"""A long list with everything around it: the line to find in, the rows, what stands for none."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.paged import PagedRows
from schoolguard.ui.widgets.card import Card
from schoolguard.ui.widgets.states import EmptyState
from schoolguard.ui.widgets.table import TableView

if TYPE_CHECKING:
    from schoolguard.ui.page import PageContext


class LongList(QWidget):
    """``widths`` are of columns in px; the column ``wide`` takes the rest."""

    opened = Signal(object)
    """Carries the row that was asked for."""

    def __init__(
        self,
        model: PagedRows[Any],
        context: "PageContext",
        key: str,
        title: str,
        *,
        widths: Mapping[int, int],
        wide: int,
        empty: EmptyState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = model
        self.empty = empty
        self.card = Card(self)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(1, 1, 1, 1)
        self.table = TableView(self.card)
        self.table.setAccessibleName(title)
        inside.addWidget(self.table)
        self.table.setModel(model)
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)
        for column, width in widths.items():
            self.table.setColumnWidth(column, width)
        head.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.card, 1)
        box.addWidget(empty, 1)
        self.tools = ListTools(self.table, context, key, title)
        self.tools.stand()
        self.table.opened.connect(self._on_opened)
        model.modelReset.connect(self._show)
        self._show()

    def focus(self) -> None:
        """Put the keyboard into the list, at its first row."""
        if self.model.rowCount() and not self.table.chosen_rows():
            self.table.choose(max(self.table.currentIndex().row(), 0))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        nothing = not self.model.rowCount() and not self.model.arrangement.leaves_out
        self.card.setVisible(not nothing)
        self.empty.setVisible(nothing)

    def _on_opened(self, index: QModelIndex) -> None:
        one = self.model.at(index.row())
        if one is not None:
            self.opened.emit(one)
