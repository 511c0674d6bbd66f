"""The keyboard of a page that is still loading: it comes as soon as something can hold it."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from schoolguard.ui.page import Page


class FirstFocus(QObject):
    """Asks a page again where the keyboard goes, until it says so or the user has moved on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._where: QWidget | None = None

    def wait(self, page: Page) -> None:
        """Look after a page that has just come to the front."""
        self._end()
        if not _has_keyboard(page):
            self._page, self._where = page, QApplication.focusWidget()
            page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this: what has been loaded is laid out."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._try)
        return super().eventFilter(watched, event)

    def _try(self) -> None:
        page = self._page
        if page is None or not shiboken6.isValid(page):
            self._page = None
        elif not page.isVisible() or QApplication.focusWidget() is not self._where:
            self._end()
        else:
            page.shown()
            if _has_keyboard(page):
                self._end()

    def _end(self) -> None:
        if self._page is not None and shiboken6.isValid(self._page):
            self._page.removeEventFilter(self)
        self._page = self._where = None


def _has_keyboard(page: Page) -> bool:
    """Whether something in a page has it: the page itself does nothing with a key."""
    focus = QApplication.focusWidget()
    return focus is not None and focus is not page and page.isAncestorOf(focus)
