"""The menu of a list."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from schoolguard.ui import icons

if TYPE_CHECKING:
    from schoolguard.ui.list_base import ListBase
    from schoolguard.ui.widgets.list_columns import ListColumns

_LONGEST = 16


class ListMenu(QObject):
    """Made anew each time it opens: what it offers depends on the column and the row."""

    def __init__(self, tools: "ListBase") -> None:
        super().__init__(tools)
        self._tools = tools

    def open(self, place: QPoint, column: int) -> None:
        """Open it at a place of the screen, for a column."""
        self.build(column).popup(place)

    def build(self, column: int) -> QMenu:
        """Return the menu for a column; it frees itself when it closes."""
        from schoolguard.ui.list_base import EXPORT_KEYS, FIND_KEYS, PRINT_KEYS

        tools = self._tools
        menu = QMenu(tools.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        _add(menu, self.tr("查找…"), tools.find, "search", FIND_KEYS)
        if tools.model.arrangeable:
            self._add_filter(menu, column)
            menu.addSeparator()
            if tools.columns is None:
                self._add_every_order(menu)
            else:
                self._add_orders(menu, column)
        if tools.columns is not None:
            menu.addSeparator()
            self._add_columns(menu, column, tools.columns)
        menu.addSeparator()
        some = tools.model.rowCount() > 0
        for words, slot, icon, keys in (
            (self.tr("复制（连表头）"), tools.out.copy, "copy", "Ctrl+C"),
            (self.tr("导出 Excel…"), tools.out.export, "download", EXPORT_KEYS),
            (self.tr("打印…"), tools.out.print, "printer", PRINT_KEYS),
        ):
            _add(menu, words, slot, icon, keys).setEnabled(some)
        menu.addSeparator()
        _add(menu, self.tr("回收站…"), tools.to_bin, "trash-2")
        return menu

    def _add_filter(self, menu: QMenu, column: int) -> None:
        tools = self._tools
        row = tools.view.currentIndex().row()
        text = tools.only_words(row, column) if row >= 0 else ""
        if text and tools.columns is not None:
            short = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
            words = self.tr("只看“{text}”").format(text=short)
            _add(menu, words, partial(tools.only, column, text), "filter")
        if tools.arrangement().leaves_out:
            _add(menu, self.tr("全部显示"), tools.clear)

    def _add_orders(self, menu: QMenu, column: int) -> None:
        tools = self._tools
        if not tools.sortable(column):
            return
        name = tools.head(column)
        order = tools.arrangement().order
        for falling, words in (
            (False, self.tr("按“{name}”升序")),
            (True, self.tr("按“{name}”降序")),
        ):
            sort = partial(tools.sort, column, falling=falling)
            action = _add(menu, words.format(name=name), sort)
            action.setCheckable(True)
            action.setChecked(order == (column, falling))
        if order is not None:
            _add(menu, self.tr("恢复原来的顺序"), partial(tools.sort, -1))

    def _add_every_order(self, menu: QMenu) -> None:
        """Offer what a list without heads can be ordered by."""
        tools, order = self._tools, self._tools.arrangement().order
        inner = menu.addMenu(self.tr("排序"))
        for column in sorted(tools.model.sortable()):
            for falling, words in (
                (False, self.tr("按“{name}”升序")),
                (True, self.tr("按“{name}”降序")),
            ):
                sort = partial(tools.sort, column, falling=falling)
                action = _add(inner, words.format(name=tools.head(column)), sort)
                action.setCheckable(True)
                action.setChecked(order == (column, falling))
        if order is not None:
            _add(inner, self.tr("恢复原来的顺序"), partial(tools.sort, -1))

    def _add_columns(self, menu: QMenu, column: int, columns: "ListColumns") -> None:
        names = [self._tools.head(at) for at in range(self._tools.model.columnCount())]
        inner = menu.addMenu(self.tr("列"))
        for at, name in enumerate(names):
            action = inner.addAction(name or self.tr("第 {n} 列").format(n=at + 1))
            action.setCheckable(True)
            action.setChecked(not columns.is_hidden(at))
            action.toggled.connect(partial(_set_shown, columns.hide, at))
        inner.addSeparator()
        for words, work in (
            (self.tr("“{name}”左移"), partial(columns.move, column, -1)),
            (self.tr("“{name}”右移"), partial(columns.move, column, 1)),
            (self.tr("“{name}”加宽"), partial(columns.widen, column, 1)),
            (self.tr("“{name}”收窄"), partial(columns.widen, column, -1)),
        ):
            _add(inner, words.format(name=names[column]), work)
        inner.addSeparator()
        _add(inner, self.tr("恢复原样"), columns.reset)


def _set_shown(hide: Callable[..., None], column: int, shown: bool) -> None:
    hide(column, hidden=not shown)


def _add(
    menu: QMenu, words: str, slot: Callable[[], object], icon: str = "", keys: str = ""
) -> QAction:
    action = menu.addAction(words)
    if icon:
        action.setIcon(icons.icon(icon))
    if keys:
        # Shown beside the words; the list itself listens to the keys.
        action.setText(f"{words}\t{keys}")
    action.triggered.connect(lambda _on=False: slot())
    return action
