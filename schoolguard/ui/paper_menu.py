"""A button that opens one of several papers."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from schoolguard.domain.catalogue import render_value
from schoolguard.ui import language
from schoolguard.ui.offered_paper import open_paper
from schoolguard.ui.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from schoolguard.services import Services


class PaperMenu(QObject):
    """Offers papers of the registry in the page's bar (by the words of a new action), or a button.

    ``back`` has the keyboard when the panel closes. ``about`` gives a paper's subject (empty:
    the campaign), ``given`` the choices to begin with.
    """

    def __init__(
        self,
        page: Page,
        button: str | QPushButton,
        keys: tuple[str, ...],
        back: QWidget,
        *,
        about: Callable[[str], str] = lambda _key: "",
        given: Callable[[], Mapping[str, Any]] = dict,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._back = back
        self._about = about
        self._given = given
        self._services: Services | None = None
        self.menu = QMenu(page)
        for key in keys:
            name = render_value(f"paper.{key}", language.current())
            self.menu.addAction(name, partial(self.open, key))
        self.button: QAction | QPushButton
        if isinstance(button, str):
            self.button = page.add_action(button, self.show)
        else:
            self.button = button
            button.setMenu(self.menu)
        self.button.setEnabled(False)

    def allow(self, services: "Services | None") -> None:
        """Offer the papers, or none where there is nothing to set them from."""
        self._services = services
        self.button.setEnabled(services is not None)

    def show(self) -> None:
        """Open the menu below its button in the page's bar."""
        if isinstance(self.button, QPushButton):
            return
        buttons = (one for one in self.button.associatedObjects() if isinstance(one, QToolButton))
        shown = next((one for one in buttons if one.isVisible()), None)
        place = (
            self._page.mapToGlobal(QPoint(0, 0))
            if shown is None
            else shown.mapToGlobal(QPoint(0, shown.height()))
        )
        self.menu.popup(place)

    def open(self, key: str) -> None:
        """Open a paper beside the page."""
        if self._services is None:
            return
        open_paper(
            self._page,
            self._services,
            key,
            self._back,
            about=self._about(key),
            given=self._given(),
        )
