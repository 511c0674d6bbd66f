"""The heads of a table: by the keyboard as well, one comes up to them from the first row."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QHeaderView, QWidget

from schoolguard.ui import theme

_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Head(QHeaderView):
    """Left and right go from head to head, Enter sorts, the menu key opens, Down goes back."""

    left = Signal()
    """Down or Esc: the keyboard goes on in the rows."""
    menu_asked = Signal(QPoint, int)
    """A place of the screen, and the column whose menu is wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # reached from the rows, no stop of Tab's
        self._at = 0

    def enter(self, column: int) -> None:
        """Take the keyboard, at a column."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        shown = self._shown()
        self._go(column if column in shown else shown[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this."""
        key, shown = event.key(), self._shown()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _STEPS:
            place = shown.index(self._at) + _STEPS[Qt.Key(key)]
            self._go(shown[min(max(place, 0), len(shown) - 1)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(shown[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._sort()
        elif key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and shift):
            self.menu_asked.emit(self.mapToGlobal(self._place().bottomLeft()), self._at)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt calls this."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt calls this."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Qt calls this: the head one stands at has the ring."""
        super().paintSection(painter, rect, logical_index)
        if logical_index == self._at and self.hasFocus():
            painter.save()
            painter.setPen(QPen(QColor(theme.colours().accent), 2))
            painter.drawRect(rect.adjusted(2, 2, -3, -3))
            painter.restore()

    def _sort(self) -> None:
        """Ask for the next order: rising, falling, and the list's own again."""
        if not self.isSortIndicatorShown():
            return
        rising, falling = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        if self.sortIndicatorSection() != self._at:
            self.setSortIndicator(self._at, rising)
        elif self.sortIndicatorOrder() == rising:
            self.setSortIndicator(self._at, falling)
        else:
            self.setSortIndicator(-1 if self.isSortIndicatorClearable() else self._at, rising)
        self._tell()

    def _go(self, column: int) -> None:
        self._at = column
        self._tell()
        self.viewport().update()

    def _tell(self) -> None:
        """Say to a screen reader where one stands, and how the list is sorted."""
        name = str(self.model().headerData(self._at, Qt.Orientation.Horizontal) or "")
        words = self.tr("表头：{name}").format(name=" ".join(name.split()))
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == self._at:
            falls = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            words += self.tr("，降序") if falls else self.tr("，升序")
        self.setAccessibleName(words)
        changed = QAccessibleEvent(self, QAccessible.Event.NameChanged)
        QAccessible.updateAccessibility(changed)

    def _shown(self) -> list[int]:
        order = (self.logicalIndex(place) for place in range(self.count()))
        return [column for column in order if not self.isSectionHidden(column)]

    def _place(self) -> QRect:
        x = self.sectionViewportPosition(self._at)
        return QRect(x, 0, self.sectionSize(self._at), self.height())
