"""What every table can do: be sorted, looked through, filtered, copied, exported and printed.

One :class:`ListTools` goes with each. Beside what :class:`ListBase` gives it has a button at the
right of the heads, and columns that stay as the user wants them.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QToolButton

from schoolguard.domain.listing import Arrangement
from schoolguard.ui import icons, theme
from schoolguard.ui.list_base import ListBase
from schoolguard.ui.models.paged import PagedRows
from schoolguard.ui.widgets.list_columns import ListColumns
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.table import TableView

if TYPE_CHECKING:
    from schoolguard.ui.page import PageContext

_BUTTON: Final = 28


class ListTools(ListBase):
    """``key`` names the list among the user's settings; without one its columns are not kept.

    The table has its model, and its columns their first widths, before it gets its tools.
    """

    columns: ListColumns

    def __init__(self, table: TableView, context: "PageContext", key: str, title: str) -> None:
        super().__init__(table, context, title)
        self.table = table
        self.columns = ListColumns(table, context.lists.settings, key)
        self._was: tuple[int, int | None, int] | None = None
        self._set_up()

    def shown_columns(self) -> tuple[int, ...]:
        """See the base."""
        return self.columns.shown()

    def width_of(self, column: int) -> int:
        """See the base."""
        return self.table.columnWidth(column)

    def chosen_rows(self) -> list[int]:
        """See the base."""
        return self.table.chosen_rows()

    def choose_all(self, rows: Iterable[int]) -> None:
        """See the base."""
        self.table.choose_all(rows)

    def set_hint(self, words: str) -> None:
        """See the base."""
        self.table.set_hint(words)

    def show_order(self, arrangement: Arrangement) -> None:
        """See the base."""
        head = self.table.horizontalHeader()
        column, falling = arrangement.order or (-1, False)
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(head):
            head.setSortIndicator(column, order)
        head.viewport().update()

    # Setting up

    def _set_up(self) -> None:
        table, head = self.table, self.table.horizontalHeader()
        if self.model.arrangeable:
            table.allow_sorting(self.model.sortable())
            head.setSortIndicatorClearable(True)
            table.sort_asked.connect(self._on_sort_asked)
        table.typed.connect(self.find)
        table.menu_asked.connect(self._menu.open)
        table.copy_asked.connect(self.out.copy)
        table.copies_itself = False
        if isinstance(self.model, PagedRows):
            self.model.modelAboutToBeReset.connect(self._remember)
            self.model.modelReset.connect(self._return)
            self.model.loaded.connect(self._return_far)
            self.model.failed.connect(self._on_failed)
        self.button = QToolButton(head)
        mark(self.button, "bare")
        icons.wear(self.button, "ellipsis", "muted")
        self.button.setIconSize(QSize(16, 16) * theme.text_scale())
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the menu key does the same
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.setToolTip(self.tr("查找、排序、列、导出、打印（Shift+F10）"))
        self.button.setAccessibleName(self.tr("列表菜单"))
        self.button.clicked.connect(self._open_menu)
        head.installEventFilter(self)
        self._place_button()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this: the button keeps to the right."""
        is_size = event.type() == QEvent.Type.Resize
        if is_size and "button" in self.__dict__ and watched is self.table.horizontalHeader():
            self._place_button()
        return super().eventFilter(watched, event)

    def _place_button(self) -> None:
        head = self.table.horizontalHeader()
        size = min(_BUTTON, head.height() - 2)
        self.button.setGeometry(head.width() - size - 2, (head.height() - size) // 2, size, size)
        self.button.raise_()

    def _open_menu(self) -> None:
        below = self.button.mapToGlobal(QPoint(self.button.width(), self.button.height()))
        self._menu.open(below, max(self.table.currentIndex().column(), 0))

    def _on_sort_asked(self, column: int, order: Qt.SortOrder) -> None:
        self.sort(column, falling=order == Qt.SortOrder.DescendingOrder)

    def _remember(self) -> None:
        """Keep where one is in a list whose rows come in pages."""
        place, model = self.table.currentIndex().row(), self.model
        if isinstance(model, PagedRows) and place >= 0:
            one = model.at(place)
            key = None if one is None else model.key_of(one)
            self._was = (place, key, self.table.verticalScrollBar().value())

    def _return(self) -> None:
        """Go back there, to the same row where it is at hand, else to the same place."""
        model = self.model
        if self._was is None or not isinstance(model, PagedRows) or not model.rowCount():
            return
        place, key, scrolled = self._was
        there = None if key is None else model.place_of(key)
        if there is None:
            self.table.choose(0 if key is not None else min(place, model.rowCount() - 1))
            return
        self._was = None
        self.table.choose(there)
        if there == place:
            self.table.verticalScrollBar().setValue(scrolled)

    def _return_far(self) -> None:
        """Go back to a row that was not among the first."""
        self._return()
        self._was = None
        self._tell()

    def _on_failed(self, error: Exception) -> None:
        self._context.notify.trouble(error)
