"""The rail at the left: one button for each page, with a glyph and a count of what waits."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from schoolguard.ui import icons
from schoolguard.ui.tokens import SIZES


@dataclass(frozen=True, slots=True)
class Badge:
    """How much waits on a page; ``late`` is red, ``going`` amber, and the words say which."""

    count: int
    kind: Literal["late", "going"]


class RailButton(QPushButton):
    """A page's button."""

    def __init__(self, page_id: str, title: str, icon: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.page_id = page_id
        self._title = title
        self._icon = icon
        self.setCheckable(True)
        self.setIconSize(QSize(SIZES.icon, SIZES.icon))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._badge = QLabel(self)
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._badge.hide()
        self.setAccessibleName(title)
        self._dress()

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

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this: the theme has changed."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        self.setIcon(icons.icon(self._icon, "ink"))

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

    def choose(self, page_id: str) -> None:
        """Show which page is on."""
        self._buttons[page_id].setChecked(True)

    def set_badge(self, page_id: str, badge: Badge | None) -> None:
        """Show what waits on a page."""
        self._buttons[page_id].set_badge(badge)

    def _on_click(self, button: RailButton) -> None:
        self.chosen.emit(button.page_id)
