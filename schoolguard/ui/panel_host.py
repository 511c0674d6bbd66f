"""The card at the right in which a page opens detail; each page keeps its own panel."""

from collections.abc import Iterable
from typing import Final

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from schoolguard.ui import icons, theme
from schoolguard.ui.page import Panel
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.card import Card, ElidedLabel
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.tab_order import inside

_EDGE: Final = 1  # the line round the card


class PanelHost(Card):
    """Shows the panel of the page in front; hidden where that page has none."""

    panels_changed = Signal()
    """A panel was opened or is gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page_id = ""
        self._panels: dict[str, Panel] = {}
        self._waiting: dict[str, Panel] = {}
        self._came_from: dict[str, QWidget | None] = {}
        self._heading = ElidedLabel(role="card-title")
        self._close = QToolButton(self)
        mark(self._close, "bare")
        self._close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        icons.wear(self._close, "x", "muted")
        self._close.setToolTip(self.tr("关闭（Esc）"))
        self._close.setAccessibleName(self.tr("关闭右侧栏"))
        self._close.clicked.connect(self.ask_to_close)
        self._stack = QStackedWidget(self)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._close)
        box = QVBoxLayout(self)
        box.setContentsMargins(SIZES.gap, 12, SIZES.gap, SIZES.gap)
        box.setSpacing(SIZES.grid)
        box.addLayout(head)
        box.addWidget(self._stack, 1)
        self.setMinimumWidth(SIZES.panel)
        self.hide()

    def show_for(self, page_id: str) -> None:
        """Another page has come to the front."""
        self._page_id = page_id
        panel = self._panels.get(page_id)
        if panel is not None:
            self._stack.setCurrentWidget(panel)
            inside(panel, self._close)
            self._name()
        self.setVisible(panel is not None)

    def open(self, page_id: str, panel: Panel) -> None:
        """Open ``panel`` beside a page; one that is open there is asked to close first."""
        standing = self._panels.get(page_id)
        if standing is not None:
            self._waiting[page_id] = panel
            standing.ask_to_close()
            return
        self._came_from[page_id] = QApplication.focusWidget()
        self._panels[page_id] = panel
        self._stack.addWidget(panel)
        panel.finished.connect(self._on_finished)
        panel.title_changed.connect(self._name)
        if page_id == self._page_id:
            self.show_for(page_id)
            # As by Tab: what stands in the field is chosen, so that typing replaces it.
            panel.first_field().setFocus(Qt.FocusReason.TabFocusReason)
        self.panels_changed.emit()

    def panel(self) -> Panel | None:
        """Return the panel of the page in front."""
        return self._panels.get(self._page_id)

    def panels(self) -> Iterable[tuple[str, Panel]]:
        """Return the panels of all pages, each with its page's id."""
        return tuple(self._panels.items())

    def ask_to_close(self) -> None:
        """Esc or the button: ask the panel in front to close."""
        panel = self.panel()
        if panel is not None:
            self._waiting.pop(self._page_id, None)
            panel.ask_to_close()

    def drop_all(self) -> None:
        """Take the panels of every page away, unasked."""
        for panel in (*self._panels.values(), *self._waiting.values()):
            self._stack.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        for kept in (self._panels, self._waiting, self._came_from):
            kept.clear()
        self.hide()

    def _on_finished(self) -> None:
        panel = self.sender()
        page_id = next((key for key, value in self._panels.items() if value is panel), "")
        if not isinstance(panel, Panel) or not page_id:
            return
        del self._panels[page_id]
        self._stack.removeWidget(panel)
        panel.hide()
        panel.deleteLater()
        self.panels_changed.emit()
        came_from = self._came_from.pop(page_id, None)
        follower = self._waiting.pop(page_id, None)
        if follower is not None:
            self.open(page_id, follower)
            self._came_from[page_id] = came_from
        elif page_id == self._page_id:
            self.hide()
            if came_from is not None and shiboken6.isValid(came_from) and came_from.isVisible():
                came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name(self) -> None:
        panel = self.panel()
        if panel is not None:
            # Never narrower than what the panel needs, whoever was here before.
            usual = theme.length(SIZES.panel)
            self.setMinimumWidth(max(usual, _needed(panel) + 2 * (SIZES.gap + _EDGE)))
            self._heading.setText(panel.title())
            self.setAccessibleName(panel.title())


def _needed(panel: Panel) -> int:
    """Return the least width of a panel, of what scrolls up and down within it as well."""
    widths = [panel.minimumSizeHint().width(), panel.minimumWidth()]
    for area in panel.findChildren(QScrollArea):
        content = area.widget()
        if content is not None and area.widgetResizable():
            bar = area.verticalScrollBar().sizeHint().width()
            widths.append(content.minimumSizeHint().width() + bar + 2 * area.frameWidth())
    return max(widths)
