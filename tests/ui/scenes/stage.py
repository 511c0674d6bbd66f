"""Where scenes are played: a window with services, and how to wait for it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QMenu, QWidget

from schoolguard.services import Services
from schoolguard.ui.page import Page
from schoolguard.ui.shell import Shell

P = TypeVar("P", bound=Page)


@dataclass(frozen=True, slots=True)
class Scene:
    """One thing to see: its name (``page`` or ``page-what``), and how it is opened."""

    name: str
    play: Callable[["Stage"], object]


@dataclass(slots=True)
class Stage:
    """A window on its services; ``rest`` lets jobs and layouts end; ``folder`` is for files."""

    shell: Shell
    services: Services
    rest: Callable[[], None]
    folder: Path

    def on(self, page_id: str, kind: type[P]) -> P:
        """Bring a page to the front, if it is not there."""
        here = self.shell.current_page()
        if here is None or here.page_id != page_id:
            self.shell.go(page_id)
            self.rest()
        page = self.shell.current_page()
        assert isinstance(page, kind), page_id
        return page

    def act(self, action: QAction) -> None:
        """Do what a button of the top bar does."""
        assert action.isEnabled(), action.text()
        action.trigger()
        self.rest()

    def enter(self, view: QAbstractItemView, index: QModelIndex | None = None) -> None:
        """Press Enter on a row; the first, unless told."""
        model = view.model()
        view.setFocus()
        view.setCurrentIndex(model.index(0, 0) if index is None else index)
        QTest.keyClick(view, Qt.Key.Key_Return)
        self.rest()

    def settle(self) -> None:
        """Let everything come to rest."""
        self.rest()

    def dialog(self) -> QDialog:
        """Return the dialog in front."""
        found = [one for one in self.shell.findChildren(QDialog) if one.isVisible()]
        return found[-1]

    def front(self) -> QWidget:
        """Return what the user has before the eyes: a dialog, a menu, else the window."""
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            return popup
        dialogs = [one for one in self.shell.findChildren(QDialog) if one.isVisible()]
        return dialogs[-1] if dialogs else self.shell

    def clear(self) -> None:
        """Take away what the last scene has opened, unasked."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        for dialog in self.shell.findChildren(QDialog):
            dialog.done(0)  # one that asks for an answer does not close by itself
        self.shell.form.search.clear()
        self.shell.notify.forget()
        self.shell.form.panel_host.drop_all()
        self.rest()
