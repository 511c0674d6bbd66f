"""Tabs as a list of names at the left, each read whole and none scrolled away."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionTab, QTabBar, QTabWidget, QWidget

from schoolguard.ui import theme
from schoolguard.ui.tokens import SIZES

_PAD: Final = 12
_STEP: Final = {Qt.Key.Key_Up: Qt.Key.Key_Left, Qt.Key.Key_Down: Qt.Key.Key_Right}


class _SideBar(QTabBar):
    """Draws its names upright, as the rail of the window does; Up and Down go through them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def tabSizeHint(self, index: int) -> QSize:
        """Qt calls this."""
        lines = self.fontMetrics()
        wide = lines.horizontalAdvance(self.tabText(index)) + 2 * _PAD + SIZES.gap
        return QSize(wide, max(SIZES.row, lines.height() + _PAD) + 2)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Qt calls this: names are never cut."""
        return self.tabSizeHint(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this."""
        key = _STEP.get(Qt.Key(event.key()))
        if key is not None:
            event = QKeyEvent(QEvent.Type.KeyPress, key, event.modifiers())
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt calls this."""
        painter, colours = QPainter(self), theme.colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(self.count()):
            if not self.isTabVisible(place):
                continue
            option, on = QStyleOptionTab(), place == self.currentIndex()
            self.initStyleOption(option, place)
            frame = QRectF(self.tabRect(place)).adjusted(1, 1, -SIZES.gap - 1, -2)
            over = bool(option.state & QStyle.StateFlag.State_MouseOver)
            painter.setPen(Qt.PenStyle.NoPen)
            if on and self.hasFocus():
                painter.setPen(QPen(QColor(colours.accent), 2))
            if on or over:
                painter.setBrush(QColor(colours.accent_wash if on else colours.line))
                painter.drawRoundedRect(frame, SIZES.control_radius, SIZES.control_radius)
            font = self.font()
            font.setBold(on)
            painter.setFont(font)
            ink = colours.accent_ink if on else colours.ink
            painter.setPen(QColor(ink if self.isTabEnabled(place) else colours.faint))
            words = frame.adjusted(_PAD - 1, 0, 0, 0)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.tabText(place))


class SideTabs(QTabWidget):
    """A tab widget whose tabs stand below each other at the left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(_SideBar(self))
        self.setTabPosition(QTabWidget.TabPosition.West)
