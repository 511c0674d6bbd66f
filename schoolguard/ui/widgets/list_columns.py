"""The columns of a list as its user wants them: which, where, how wide; kept from day to day."""

import json
from collections.abc import Collection, Mapping
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QSettings
from PySide6.QtWidgets import QHeaderView

from schoolguard.ui.widgets.table import TableView

_FOLDER: Final = "lists"
_STEP: Final = 24
_NARROWEST: Final = 40


class ListColumns(QObject):
    """Columns are named by their places in the model: nothing that anybody typed is kept."""

    def __init__(self, table: TableView, settings: QSettings | None, key: str) -> None:
        super().__init__(table)
        self._table = table
        self._head = table.horizontalHeader()
        self._settings = settings if key else None
        self._key = f"{_FOLDER}/{key}"
        self._own_widths = {column: self._head.sectionSize(column) for column in self._all()}
        self._widths: dict[int, int] = {}
        self._hidden: set[int] = set()
        self._squeezed: frozenset[int] = frozenset()
        self._narrow: Mapping[int, int] = {}
        self._yielding: tuple[int, ...] = ()
        self._least = 0
        self._yielded: frozenset[int] = frozenset()
        self._pressed: dict[int, int] = {}
        self._moving = False
        self._head.setSectionsMovable(True)
        self._head.viewport().installEventFilter(self)
        self._head.sectionMoved.connect(self._on_moved)
        self._head.sectionCountChanged.connect(self._on_count)
        self._take(self._kept())

    def shown(self) -> tuple[int, ...]:
        """Return the columns that are seen, from left to right."""
        order = (self._head.logicalIndex(place) for place in range(self._head.count()))
        return tuple(column for column in order if not self._table.isColumnHidden(column))

    def is_hidden(self, column: int) -> bool:
        """Whether the user has hidden a column."""
        return column in self._hidden

    def hide(self, column: int, *, hidden: bool) -> None:
        """Hide a column or show it; one always stays."""
        if hidden and self.shown() in ((column,), ()):
            return
        (self._hidden.add if hidden else self._hidden.discard)(column)
        self._show()
        self._fit()
        self._keep()

    def move(self, column: int, by: int) -> None:
        """Put a column further to the left (-1) or right (1), past those that are hidden."""
        order = self.shown()
        place = order.index(column) + by if column in order else -1
        if 0 <= place < len(order):
            head = self._head
            head.moveSection(head.visualIndex(column), head.visualIndex(order[place]))

    def widen(self, column: int, by: int) -> None:
        """Make a column wider (1) or narrower (-1); not the one that takes the rest."""
        head = self._head
        if head.sectionResizeMode(column) == QHeaderView.ResizeMode.Stretch:
            return
        width = max(head.sectionSize(column) + by * _STEP, _NARROWEST)
        head.resizeSection(column, width)
        self._widths[column] = width
        self._keep()
        self._fit()

    def reset(self) -> None:
        """Show the columns as they are at first."""
        self._take({})
        for column, width in self._own_widths.items():
            if column < self._head.count():
                self._head.resizeSection(column, width)
        self._show()
        self._fit()
        if self._settings is not None:
            self._settings.remove(self._key)

    def squeeze(self, hidden: Collection[int], widths: Mapping[int, int]) -> None:
        """Leave columns out while there is little room, and give others these widths."""
        self._squeezed, self._narrow = frozenset(hidden), widths
        self._show()
        self._fit()

    def give_way(self, *columns: int, least: int = 0) -> None:
        """Leave these columns out, one after the other, while the rest has no room.

        The column that takes the rest keeps ``least`` px, and its head in any case.
        """
        self._yielding, self._least = columns, least
        self._table.resized.connect(self._fit)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this: what the user has drawn at a head is kept."""
        if "_head" not in self.__dict__:  # Python has taken this object apart before Qt did
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = {column: self._head.sectionSize(column) for column in self._all()}
        elif event.type() in (QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick):
            self._take_drawn()
        return super().eventFilter(watched, event)

    def _take_drawn(self) -> None:
        fixed = QHeaderView.ResizeMode.Interactive
        drawn = {
            column: self._head.sectionSize(column)
            for column in self._all()
            if self._head.sectionResizeMode(column) == fixed
            and self._head.sectionSize(column) != self._pressed.get(column)
            and column != self._last_stretched()
        }
        self._pressed = {}
        if drawn:
            self._widths |= drawn
            self._keep()

    def _last_stretched(self) -> int:
        shown = self.shown()
        return shown[-1] if self._head.stretchLastSection() and shown else -1

    def _on_moved(self, *_places: int) -> None:
        if not self._moving:
            self._keep()

    def _on_count(self, _before: int, _now: int) -> None:
        """Forget what was hidden of columns that are others now."""
        self._hidden.clear()
        self._widths.clear()

    def _all(self) -> range:
        return range(self._head.count())

    def _show(self) -> None:
        hidden = self._hidden | self._squeezed | self._yielded
        if len(hidden & set(self._all())) >= self._head.count():
            hidden = self._hidden
        for column in self._all():
            if self._table.isColumnHidden(column) != (column in hidden):
                self._table.setColumnHidden(column, column in hidden)
            width = self._widths.get(column, self._narrow.get(column))
            if width is not None and self._head.sectionSize(column) not in (width, 0):
                self._head.resizeSection(column, width)

    def _fit(self) -> None:
        """Find out which columns have no room now."""
        aside = self._hidden | self._squeezed
        widths = {column: self._wanted(column) for column in self._all() if column not in aside}
        over = sum(widths.values()) - self._table.viewport().width()
        yielded: set[int] = set()
        for column in self._yielding:
            if over <= 0 or len(yielded) + 1 >= len(widths):
                break
            if column in widths:
                yielded.add(column)
                over -= widths[column]
        if yielded != self._yielded:
            self._yielded = frozenset(yielded)
            self._show()

    def _wanted(self, column: int) -> int:
        """Return the px that a column is to have; of the one that takes the rest, the least."""
        stretched = self._head.sectionResizeMode(column) == QHeaderView.ResizeMode.Stretch
        if stretched or column == self._last_stretched():
            return max(self._least, self._head.sectionSizeHint(column))
        own = self._own_widths.get(column, 0)
        here = 0 if self._table.isColumnHidden(column) else self._head.sectionSize(column)
        return self._widths.get(column, self._narrow.get(column, here or own))

    # What is kept

    def _kept(self) -> dict[str, Any]:
        if self._settings is None:
            return {}
        try:
            kept = json.loads(str(self._settings.value(self._key) or "{}"))
        except ValueError:
            return {}
        fits = isinstance(kept, dict) and kept.get("of") == self._head.count()
        return kept if fits else {}

    def _take(self, kept: Mapping[str, Any]) -> None:
        known = set(self._all())
        widths = kept.get("widths", {})
        self._widths = {
            int(column): width
            for column, width in widths.items()
            if column.isdecimal() and int(column) in known and isinstance(width, int)
        }
        self._hidden = {column for column in kept.get("hidden", ()) if column in known}
        if self._hidden >= known:
            self._hidden = set()
        order = kept.get("order", list(known))
        if sorted(order) == sorted(known):
            self._moving = True
            for place, column in enumerate(order):
                self._head.moveSection(self._head.visualIndex(column), place)
            self._moving = False
        if kept:
            self._show()

    def _keep(self) -> None:
        if self._settings is None:
            return
        order = [self._head.logicalIndex(place) for place in self._all()]
        kept = {
            "of": self._head.count(),
            "order": order,
            "hidden": sorted(self._hidden),
            "widths": {str(column): width for column, width in sorted(self._widths.items())},
        }
        self._settings.setValue(self._key, json.dumps(kept))
