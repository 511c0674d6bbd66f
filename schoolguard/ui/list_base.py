"""What every list can do, whatever it looks like: be looked through, sorted, filtered, handed on.

It is reached by a right click, by the menu key, by Ctrl+F, or simply by typing while the list has
the keyboard. Tables have :class:`~schoolguard.ui.list_tools.ListTools`, lists without heads
:class:`~schoolguard.ui.view_tools.ViewTools`.
"""

from abc import abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QVBoxLayout, QWidget

from schoolguard.domain.listing import Arrangement
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.ui.list_menu import ListMenu
from schoolguard.ui.list_out import ListOut
from schoolguard.ui.models.rows import Rows
from schoolguard.ui.widgets.list_bar import ListBar
from schoolguard.ui.widgets.tab_order import in_order

if TYPE_CHECKING:
    from schoolguard.ui.page import PageContext
    from schoolguard.ui.widgets.list_columns import ListColumns

_DELAY: Final = 150
"""Milliseconds after the last letter before a list that comes in pages is read again."""
FIND_KEYS: Final = "Ctrl+F"
EXPORT_KEYS: Final = "Ctrl+Shift+E"
PRINT_KEYS: Final = "Ctrl+Shift+P"


class ListBase(QObject):
    """Looks through the rows of a view; what depends on the view is a subclass's."""

    arranged = Signal()
    """Other rows are shown, or in another order."""
    chooses: ClassVar[bool] = True
    """Whether a row is chosen for the user where the chosen one is left out."""
    columns: "ListColumns | None" = None
    """The columns as the user wants them, where the list has heads."""

    def __init__(self, view: QAbstractItemView, context: "PageContext", title: str) -> None:
        super().__init__(view)
        self.view = view
        self.title = title
        self.bar: ListBar | None = None
        self.own_field: QLineEdit | None = None
        """Where the page has a field of its own to find in."""
        self._around: QWidget | None = None
        model = view.model()
        if not isinstance(model, Rows):
            raise TypeError("a list stands on rows of the house")
        self.model: Rows[Any] = model
        self._context = context
        self.out = ListOut(self, context)
        self._menu = ListMenu(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY if model.pages else 0)
        self._timer.timeout.connect(self._search)
        self._typed = ""
        self._standing = False
        self.model.modelReset.connect(self._tell)
        for keys, slot in (
            (FIND_KEYS, self.find),
            (EXPORT_KEYS, self.out.export),
            (PRINT_KEYS, self.out.print),
        ):
            self._shortcut(keys, slot)
        view.installEventFilter(self)

    # What a subclass says

    @abstractmethod
    def shown_columns(self) -> tuple[int, ...]:
        """Return the columns that are handed on, from left to right."""

    @abstractmethod
    def width_of(self, column: int) -> int:
        """Return how wide a column is against the others, in px."""

    @abstractmethod
    def chosen_rows(self) -> list[int]:
        """Return the chosen rows, top to bottom."""

    @abstractmethod
    def choose_all(self, rows: Iterable[int]) -> None:
        """Choose rows and show the first."""

    def set_hint(self, words: str) -> None:
        """Say where the rows would be why there is none; empty: nothing is said."""

    def show_order(self, arrangement: Arrangement) -> None:
        """Show what the rows are ordered by."""

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

    def _shortcut(self, keys: str, slot: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(slot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this: the field is hidden with its list."""
        if "view" not in self.__dict__:  # Python has taken this object apart before Qt did
            return False
        shown_or_hidden = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)
        if watched is self.view and event.type() in shown_or_hidden and self._around is not None:
            self._around.setVisible(not self.view.isHidden())
        return super().eventFilter(watched, event)

    def _open_bar(self) -> ListBar:
        if self.bar is not None:
            if self.bar.isHidden():
                self.bar.show()
            return self.bar
        view, parent = self.view, self.view.parentWidget()
        had_focus = view.hasFocus()
        around = QWidget(parent)
        bar = ListBar(around)
        layout = parent.layout() if parent is not None else None
        if layout is not None:
            layout.replaceWidget(view, around)
        box = QVBoxLayout(around)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(bar)
        box.addWidget(view, 1)
        around.show()
        view.show()
        in_order(view, bar.field, bar.stop, bar.clear, view)  # the list after its line
        self.bar, self._around = bar, around
        bar.typed.connect(self._on_typed)
        bar.given_up.connect(self._give_up)
        bar.dropped.connect(self._drop)
        bar.left.connect(self._into_list)
        if had_focus:
            view.setFocus()
        self._tell()
        return bar

    # What the user does

    def _on_typed(self, text: str) -> None:
        self._typed = text
        self._timer.start()

    def _search(self) -> None:
        if self.model.arrangeable:
            self._arrange(replace(self.arrangement(), search=self._typed.strip()))
            return
        place = self.model.first_match(self._typed)
        if place is not None:
            self.choose_all([place])
        self._tell()

    def _give_up(self) -> None:
        self.clear()
        if self.bar is not None and not self._standing:
            self.bar.hide()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, place: int) -> None:
        kept = self.arrangement().only
        self._arrange(replace(self.arrangement(), only=(*kept[:place], *kept[place + 1 :])))

    def _into_list(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._search()
        if self.model.rowCount():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.view.currentIndex().isValid():
                self.choose_all([0])

    # Arranging

    def _arrange(self, arrangement: Arrangement) -> None:
        model = self.model
        if arrangement == model.arrangement:
            return
        current = self.view.currentIndex()
        chosen = [] if model.pages else [model.key(model.row(at)) for at in self.chosen_rows()]
        model.arrange(arrangement)
        self.show_order(arrangement)
        places = [place for uid in chosen if (place := model.find(uid)) is not None]
        if places:
            self.choose_all(places)
        elif self.chooses and current.isValid() and model.rowCount() and not model.pages:
            self.choose_all([0])
        self.arranged.emit()
        self._tell()

    def _tell(self) -> None:
        """Say how much is shown, and where nothing is, how to see everything again."""
        model, wanted = self.model, self.arrangement()
        shown = model.rowCount()
        nothing = shown == 0 and wanted.leaves_out
        self.set_hint(self._nothing_words(wanted) if nothing else "")
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
