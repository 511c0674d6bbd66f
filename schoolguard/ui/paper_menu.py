"""A button of the top bar that opens one of several papers."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from schoolguard.domain.catalogue import render_value
from schoolguard.ui import language
from schoolguard.ui.page import Page

if TYPE_CHECKING:
    from schoolguard.services import Services


class PaperMenu(QObject):
    """Offers papers of the registry; ``back`` has the keyboard when the panel closes.

    ``about`` gives a paper's subject (empty: the campaign), ``given`` the choices to begin with.
    """

    def __init__(
        self,
        page: Page,
        text: str,
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
        self.action = page.add_action(text, self.show)
        self.action.setEnabled(False)

    def allow(self, services: "Services | None") -> None:
        """Offer the papers, or none where there is nothing to set them from."""
        self._services = services
        self.action.setEnabled(services is not None)

    def show(self) -> None:
        """Open the menu below its button."""
        buttons = (one for one in self.action.associatedObjects() if isinstance(one, QToolButton))
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
        # Qt's PDF library takes its time to load; only who looks at the pages needs it.
        from schoolguard.ui.panels.paper import record_paper

        self._back.setFocus()
        panel = record_paper(
            self._page.context, self._services, key, self._about(key), **self._given()
        )
        self._page.open_panel.emit(panel)
