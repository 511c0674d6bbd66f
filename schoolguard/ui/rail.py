"""The rail at the left: one button for each page, with a glyph and a count of what waits."""

from typing import Final, Literal

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from schoolguard.domain.record import dataclass
from schoolguard.ui import icons, theme
from schoolguard.ui.tokens import SIZES

_TEXT_LEFT: Final = 40


@dataclass(frozen=True, slots=True)
class Badge:
    """How much waits on a page; ``late`` is red, ``going`` amber, and the words say which."""

    count: int
    kind: Literal["late", "going"]


class RailButton(QPushButton):
    """A page's button."""

    def __init__(self, page_id: str, title: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page_id = page_id
        self._title = title
        self._icon = icon
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._badge = QLabel(self)
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._badge.hide()
        self.setAccessibleName(title)

    def set_badge(self, badge: Badge | None) -> None:
        """Show a count, or none for None or zero."""
        waits = badge is not None and badge.count > 0
        name = self._title
        if badge is not None and waits:
            self._badge.setProperty("badge", badge.kind)
            self._badge.setText(str(badge.count) if badge.count < 100 else "99+")
            self._badge.style().polish(self._badge)
            late = badge.kind == "late"
            word = self.tr("{n} 项逾期") if late else self.tr("{n} 项待办")
            name = f"{self._title}, {word.format(n=badge.count)}"
        self._badge.setVisible(waits)
        self.setAccessibleName(name)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this."""
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        """Qt calls this."""
        words = self.fontMetrics().horizontalAdvance(self._title)
        return QSize(theme.length(_TEXT_LEFT) + words + 44, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Qt calls this: a long name is cut, the rail does not widen."""
        return QSize(theme.length(_TEXT_LEFT), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this: the sheet's ground, then glyph and name in their columns."""
        super().paintEvent(event)
        painter = QPainter(self)
        colours = theme.colours()
        on, size = self.isChecked(), theme.length(SIZES.icon)
        ink = colours.accent_ink if on else colours.ink if self.isEnabled() else colours.faint
        picture = icons.pixmap(self._icon, ink, size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(theme.length(12), (self.height() - size) / 2), picture)
        font = self.font()
        font.setBold(on)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        right = self._badge.width() + 16 if self._badge.isVisible() else 8
        place = self.rect().adjusted(theme.length(_TEXT_LEFT), 0, -right, 0)
        mode = Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(self._title, mode, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)

    def _place(self) -> None:
        self._badge.adjustSize()
        space = self.rect().width() - self._badge.width() - 12
        self._badge.move(QPoint(space, (self.height() - self._badge.height()) // 2))


class RailPages(QWidget):
    """The pages' buttons, one under the other; exactly one is on."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(8, 0, 8, 0)
        self._box.setSpacing(2)
        self._box.addStretch(1)
        self._buttons: dict[str, RailButton] = {}
        self._group.buttonClicked.connect(self._on_click)

    def add(self, page_id: str, title: str, icon: str, keys: str) -> None:
        """Add a page's button; ``keys`` is named in its tooltip."""
        button = RailButton(page_id, title, icon, self)
        button.setToolTip(keys)
        self._group.addButton(button)
        self._box.insertWidget(len(self._buttons), button)
        self._buttons[page_id] = button

    def buttons(self) -> tuple[RailButton, ...]:
        """Return the buttons in order."""
        return tuple(self._buttons.values())

    def page_ids(self) -> tuple[str, ...]:
        """Return the pages, in order."""
        return tuple(self._buttons)

    def choose(self, page_id: str) -> None:
        """Show which page is on."""
        self._buttons[page_id].setChecked(True)

    def set_badge(self, page_id: str, badge: Badge | None) -> None:
        """Show what waits on a page."""
        self._buttons[page_id].set_badge(badge)

    def _on_click(self, button: RailButton) -> None:
        self.chosen.emit(button.page_id)
