"""A button of a page that opens a paper of the registry at the right."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPushButton, QWidget

from schoolguard.ui.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from schoolguard.services import Services


class OfferedPaper:
    """A paper of the page's bar (by the words of a new action), or of a button in the page.

    Off until :meth:`allow`. ``back`` takes the keyboard when the panel closes. ``about`` gives
    the subject's public id, ``given`` the choices to begin with, each at the moment of the click.
    """

    def __init__(
        self,
        page: Page,
        key: str,
        button: str | QPushButton,
        back: QWidget,
        *,
        shortcut: str = "",
        about: Callable[[], str] | None = None,
        given: Callable[[], Mapping[str, Any]] | None = None,
    ) -> None:
        self._page, self._key, self._back = page, key, back
        self._about, self._given = about, given
        self._services: Services | None = None
        self.button: QAction | QPushButton
        if isinstance(button, str):
            self.button = page.add_action(button, self.open, shortcut=shortcut)
        else:
            self.button = button
            button.clicked.connect(self.open)
        self.button.setEnabled(False)

    def allow(self, services: "Services | None") -> None:
        """Offer the paper, or (None) do not."""
        self._services = services
        self.button.setEnabled(services is not None)

    def open(self) -> None:
        """Open the paper."""
        if self._services is None:
            return
        about = "" if self._about is None else self._about()
        given = {} if self._given is None else self._given()
        open_paper(self._page, self._services, self._key, self._back, about=about, given=given)


def open_paper(
    page: Page,
    services: "Services",
    key: str,
    back: QWidget,
    *,
    about: str,
    given: Mapping[str, Any],
) -> None:
    """Open a paper beside a page; ``back`` takes the keyboard when the panel closes."""
    # Qt's PDF library takes its time to load; only who looks at the pages needs it.
    from schoolguard.ui.panels.paper import record_paper

    back.setFocus()
    page.open_panel.emit(record_paper(page.context, services, key, about, **given))
