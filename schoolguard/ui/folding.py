"""Gives a panel the page's place where the two do not fit side by side (large text)."""

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from schoolguard.ui import theme
from schoolguard.ui.tokens import SIZES

_KIND = QEvent.Type
_KINDS = frozenset({_KIND.Resize, _KIND.Move, _KIND.LayoutRequest, _KIND.Show, _KIND.Hide})
_LEAST = 412
"""What the smallest window leaves a page beside a panel, in px at the usual size of text."""


class Folding(QObject):
    """Hides the page behind its panel while the splitter is too narrow for both."""

    def __init__(
        self, window: QWidget, content: QSplitter, pages: QStackedWidget, panel: QWidget
    ) -> None:
        super().__init__(content)
        self._content, self._pages, self._panel = content, pages, panel
        self._at_it = False
        self._window = window
        for part in (window, content, panel):
            part.installEventFilter(self)
        pages.currentChanged.connect(self.fold)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this."""
        if event.type() in _KINDS and "_at_it" in self.__dict__:
            self.fold()
        return super().eventFilter(watched, event)

    def fold(self) -> None:
        """Show page and panel, or the panel alone; a page without a panel always stands."""
        if self._at_it or not shiboken6.isValid(self._window):  # the window is being taken apart
            return
        self._at_it = True
        try:
            beside = self._panel.isVisibleTo(self._content)
            self._pages.setVisible(not beside or self._fits())
        finally:
            self._at_it = False

    def _fits(self) -> bool:
        page, scale = self._pages.currentWidget(), theme.text_scale()
        if page is None or scale <= 1.0:  # every panel was drawn to fit beside its page
            return True
        panel = max(self._panel.minimumSizeHint().width(), self._panel.minimumWidth())
        # Of the window: the splitter itself grows past its edge rather than below its parts' least.
        left, handle = self._content.x(), self._content.handleWidth()
        room = self._window.width() - left - SIZES.page_margin - handle - panel
        needed = max(page.minimumSizeHint().width(), page.minimumWidth())
        needed = max(needed, round(_LEAST * scale))
        # The stack asks for its widest page, also where another one is in front.
        narrow = self._pages.minimumSizeHint().width() > room
        self._pages.setMinimumWidth(max(1, min(needed, room)) if narrow else 0)
        return needed <= room
