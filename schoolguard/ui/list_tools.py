"""What every list can do: be sorted, looked through, filtered, copied, exported and printed.

One :class:`ListTools` goes with each table. It is reached by the button at the right of the heads,
by a right click, by the menu key, by Ctrl+F, or simply by typing while the list has the keyboard.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from schoolguard.domain.listing import Arrangement
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.ui import icons
from schoolguard.ui.list_menu import ListMenu
from schoolguard.ui.list_out import ListOut
from schoolguard.ui.models.paged import PagedRows
from schoolguard.ui.models.rows import Rows
from schoolguard.ui.widgets.list_bar import ListBar
from schoolguard.ui.widgets.list_columns import ListColumns
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.tab_order import in_order
from schoolguard.ui.widgets.table import TableView

if TYPE_CHECKING:
    from schoolguard.ui.page import PageContext

_BUTTON: Final = 28
_DELAY: Final = 150
"""Milliseconds after the last letter before a list that comes in pages is read again."""
FIND_KEYS: Final = "Ctrl+F"
EXPORT_KEYS: Final = "Ctrl+Shift+E"
PRINT_KEYS: Final = "Ctrl+Shift+P"


class ListTools(QObject):
    """``key`` names the list among the user's settings; without one its columns are not kept.

    The table has its model, and its columns their first widths, before it gets its tools.
    """

    arranged = Signal()
    """Other rows are shown, or in another order."""

    def __init__(self, table: TableView, context: "PageContext", key: str, title: str) -> None:
        super().__init__(table)
        self.table = table
        self.title = title
        self.bar: ListBar | None = None
        self.own_field: QLineEdit | None = None
        """Where the page has a field of its own to find in."""
        self._around: QWidget | None = None
        model = table.model()
        if not isinstance(model, Rows):
            raise TypeError("a list stands on rows of the house")
        self.model: Rows[Any] = model
        self._context = context
        self.columns = ListColumns(table, context.lists.settings, key)
        self.out = ListOut(self, context)
        self._menu = ListMenu(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY if model.pages else 0)
        self._timer.timeout.connect(self._search)
        self._typed = ""
        self._was: tuple[int, int | None, int] | None = None
        self._set_up()

    def arrangement(self) -> Arrangement:
        """Return what is shown, and in which order."""
        return self.model.arrangement

    def find(self, typed: str = "") -> None:
        """Open the field above the list, or go to the page's own, with what was typed."""
        if self.own_field is not None:
            self.own_field.setText(typed or self.own_field.text())
            self.own_field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        bar = self._open_bar()
        if typed:
            bar.field.setText(typed)
        else:
            bar.field.selectAll()
        bar.field.setFocus(Qt.FocusReason.OtherFocusReason)  # another would mark what was typed

    def sort(self, column: int, *, falling: bool = False) -> None:
        """Order by a column; -1 for the list's own order."""
        order = None if column < 0 else (column, falling)
        self._arrange(replace(self.arrangement(), order=order))

    def only(self, column: int, text: str) -> None:
        """Keep the rows that read so in a column."""
        before = (one for one in self.arrangement().only if one[0] != column)
        self._arrange(replace(self.arrangement(), only=(*before, (column, text))))
        self._open_bar()
        self._tell()

    def to_bin(self) -> None:
        """Go where what was deleted lies."""
        self._context.go("settings", SearchHit(HitKind.PAGE, "", "", "settings", within="bin"))

    def clear(self) -> None:
        """Show everything again; the order stays."""
        self._timer.stop()
        self._typed = ""
        if self.bar is not None:
            with QSignalBlocker(self.bar.field):
                self.bar.field.clear()
        if self.arrangement().leaves_out:
            self._arrange(replace(self.arrangement(), search="", only=()))
        self._tell()

    def sortable(self, column: int) -> bool:
        """Whether the list can be put in the order of a column."""
        return column in self.model.sortable()

    def only_words(self, row: int, column: int) -> str:
        """Return what the list can be filtered for at a cell; empty where it cannot."""
        return self.model.only_words(row, column)

    def head(self, column: int) -> str:
        """Return the words above a column, on one line."""
        words = self.model.headerData(column, Qt.Orientation.Horizontal)
        return " ".join(str(words or "").split())

    def stand(self) -> ListBar:
        """Let the field above the list stand there all the time."""
        bar = self._open_bar()
        self._standing = True
        return bar

    def filter_words(self) -> str:
        """Return what the list is filtered for, for who reads it elsewhere."""
        wanted = self.arrangement()
        found = [self._filter(at, text) for at, text in wanted.only]
        if wanted.search:
            found.append(self.tr("查找“{words}”").format(words=wanted.search))
        return self.tr("；").join(found)

    def begin_work(self, words: str, cancel: Callable[[], object]) -> None:
        """Say above the list what is being done, with a way to stop it."""
        self._open_bar().begin_work(words, cancel)

    def show_work(self, done: int, total: int) -> None:
        """Say how far it is."""
        if self.bar is not None:
            self.bar.show_work(done, total)

    def end_work(self) -> None:
        """Take that away."""
        if self.bar is not None:
            self.bar.end_work()
            if not self._standing and not self._typed and not self.arrangement().leaves_out:
                self.bar.hide()

    # Setting up

    def _set_up(self) -> None:
        self._standing = False
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
        self.model.modelReset.connect(self._tell)
        for keys, slot in (
            (FIND_KEYS, self.find),
            (EXPORT_KEYS, self.out.export),
            (PRINT_KEYS, self.out.print),
        ):
            self._shortcut(keys, slot)
        self.button = QToolButton(head)
        mark(self.button, "bare")
        icons.wear(self.button, "ellipsis", "muted")
        self.button.setIconSize(QSize(16, 16))
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the menu key does the same
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.setToolTip(self.tr("查找、排序、列、导出、打印（Shift+F10）"))
        self.button.setAccessibleName(self.tr("列表菜单"))
        self.button.clicked.connect(self._open_menu)
        head.installEventFilter(self)
        table.installEventFilter(self)
        self._place_button()

    def _shortcut(self, keys: str, slot: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(slot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this: the button keeps to the right, the field is hidden with its list."""
        if "table" not in self.__dict__:  # Python has taken this object apart before Qt did
            return False
        kind = event.type()
        if kind == QEvent.Type.Resize and watched is self.table.horizontalHeader():
            self._place_button()
        shown_or_hidden = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)
        if watched is self.table and kind in shown_or_hidden and self._around is not None:
            self._around.setVisible(not self.table.isHidden())
        return super().eventFilter(watched, event)

    def _place_button(self) -> None:
        head = self.table.horizontalHeader()
        size = min(_BUTTON, head.height() - 2)
        self.button.setGeometry(head.width() - size - 2, (head.height() - size) // 2, size, size)
        self.button.raise_()

    def _open_menu(self) -> None:
        below = self.button.mapToGlobal(QPoint(self.button.width(), self.button.height()))
        self._menu.open(below, max(self.table.currentIndex().column(), 0))

    def _open_bar(self) -> ListBar:
        if self.bar is not None:
            if self.bar.isHidden():
                self.bar.show()
            return self.bar
        table, parent = self.table, self.table.parentWidget()
        had_focus = table.hasFocus()
        around = QWidget(parent)
        bar = ListBar(around)
        layout = parent.layout() if parent is not None else None
        if layout is not None:
            layout.replaceWidget(table, around)
        box = QVBoxLayout(around)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(bar)
        box.addWidget(table, 1)
        around.show()
        table.show()
        in_order(table, bar.field, bar.stop, bar.clear, table)  # the list after its line
        self.bar, self._around = bar, around
        bar.typed.connect(self._on_typed)
        bar.given_up.connect(self._give_up)
        bar.dropped.connect(self._drop)
        bar.left.connect(self._into_list)
        if had_focus:
            table.setFocus()
        self._tell()
        return bar

    # What the user does

    def _on_sort_asked(self, column: int, order: Qt.SortOrder) -> None:
        self.sort(column, falling=order == Qt.SortOrder.DescendingOrder)

    def _on_typed(self, text: str) -> None:
        self._typed = text
        self._timer.start()

    def _search(self) -> None:
        if self.model.arrangeable:
            self._arrange(replace(self.arrangement(), search=self._typed.strip()))
            return
        place = self.model.first_match(self._typed)
        if place is not None:
            self.table.choose(place)
        self._tell()

    def _give_up(self) -> None:
        self.clear()
        if self.bar is not None and not self._standing:
            self.bar.hide()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, place: int) -> None:
        kept = self.arrangement().only
        self._arrange(replace(self.arrangement(), only=(*kept[:place], *kept[place + 1 :])))

    def _into_list(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._search()
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.table.currentIndex().isValid():
                self.table.choose(0)

    # Arranging

    def _arrange(self, arrangement: Arrangement) -> None:
        model, table = self.model, self.table
        if arrangement == model.arrangement:
            return
        current = table.currentIndex()
        chosen = [] if model.pages else [model.key(model.row(at)) for at in table.chosen_rows()]
        model.arrange(arrangement)
        self._show_order(arrangement)
        places = [place for uid in chosen if (place := model.find(uid)) is not None]
        if places:
            table.choose_all(places)
        elif current.isValid() and model.rowCount() and not model.pages:
            table.choose(0)
        self.arranged.emit()
        self._tell()

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

    def _show_order(self, arrangement: Arrangement) -> None:
        head = self.table.horizontalHeader()
        column, falling = arrangement.order or (-1, False)
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(head):
            head.setSortIndicator(column, order)
        head.viewport().update()

    def _tell(self) -> None:
        """Say how much is shown, and where nothing is, how to see everything again."""
        model, wanted = self.model, self.arrangement()
        shown = model.rowCount()
        nothing = shown == 0 and wanted.leaves_out
        self.table.set_hint(self._nothing_words(wanted) if nothing else "")
        if self.bar is None:
            return
        filters = [self._filter(at, text) for at, text in wanted.only]
        words = self.tr("共 {n} 行").format(n=f"{shown:,}")
        if wanted.leaves_out:
            words = self.tr("显示 {n} 行，共 {all} 行").format(
                n=f"{shown:,}", all=f"{model.total():,}"
            )
        elif self._typed and not model.arrangeable and model.first_match(self._typed) is None:
            words = self.tr("没有这一行")
        self.bar.show_state(words, filters, leaves_out=wanted.leaves_out)

    def _filter(self, column: int, text: str) -> str:
        return self.tr("{head}：{text}").format(head=self.head(column), text=text)

    def _nothing_words(self, wanted: Arrangement) -> str:
        if wanted.search:
            words = self.tr("没有找到“{words}”。按 Esc，或点“全部显示”。")
            return words.format(words=wanted.search)
        return self.tr("没有符合的行。点“全部显示”，看全部。")
