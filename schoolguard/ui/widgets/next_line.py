"""One quiet line that names the next thing to do, and opens it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from schoolguard.ui import icons, theme
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.tip import plain

_PAD = 8
_ARROW = 14
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_MOST_LINES = 4


class NextLine(QAbstractButton):
    """A heading in small letters, and below it what is to be done, over as many lines as it takes.

    Enter, Space and a click press it; it stands hidden while there is nothing to say.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.hide()

    def say(self, words: str) -> None:
        """Name what is next; nothing hides the line."""
        self.setText(words)
        told = self.tr("下一步：{words}").format(words=words)
        self.setAccessibleName(told)
        self.setToolTip(plain(told))
        self.setVisible(bool(words))
        self.setFixedHeight(self._height(self.width()))
        self.update()

    def sizeHint(self) -> QSize:
        """Qt calls this."""
        return QSize(SIZES.rail, self._height(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Qt calls this."""
        return QSize(64, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this: on another width the words break elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setFixedHeight(self._height(event.size().width()))

    def _height(self, width: int) -> int:
        line = self.fontMetrics().lineSpacing()
        room = QRect(0, 0, width - 2 * _PAD - _ARROW, 10_000)
        words = self.fontMetrics().boundingRect(room, _WRAP, self.text()).height()
        return line + min(words, _MOST_LINES * line) + 2 * _PAD

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this: Enter presses it, as every button of the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt calls this."""
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = colours.hover if self.underMouse() else colours.accent_wash
        edge = QPen(QColor(colours.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen
        painter.setPen(edge)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(frame, SIZES.control_radius, SIZES.control_radius)
        painter.setPen(QColor(colours.accent_ink))
        small = QFont(self.font())
        small.setPixelSize(max(small.pixelSize() - 1, SIZES.note_text))
        painter.setFont(small)
        inner = self.rect().adjusted(_PAD, _PAD, -_PAD, -_PAD)
        line = self.fontMetrics().lineSpacing()
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft), self.tr("下一步"))
        arrow = icons.pixmap("chevron-right", colours.accent_ink, _ARROW, self.devicePixelRatioF())
        painter.drawPixmap(inner.right() - _ARROW + 1, inner.top() + 1, arrow)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.ink))
        painter.drawText(inner.adjusted(0, line, -_ARROW, 0), _WRAP, self.text())
