"""The window with the one page 设置, on a real store, driven by keys."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from schoolguard.services import Services
from schoolguard.ui.pages.settings import SettingsPage
from schoolguard.ui.panels.class_edit import ClassEdit
from schoolguard.ui.panels.roster_import import RosterImport
from schoolguard.ui.shell import Shell
from tests.opened import (
    YEAR,
)
from tests.ui.helpers import RecordingNotify


@dataclass
class Desk:
    """The window with the one page, and what lies under it."""

    qtbot: QtBot
    services: Services
    shell: Shell
    notify: RecordingNotify

    @property
    def page(self) -> SettingsPage:
        page = self.shell.current_page()
        assert isinstance(page, SettingsPage)
        return page

    @property
    def view(self) -> RosterImport:
        view = self.page.importing()
        assert view is not None
        return view

    @property
    def panel(self) -> ClassEdit:
        panel = self.shell.form.panel_host.panel()
        assert isinstance(panel, ClassEdit)
        return panel

    def key(self, key: Qt.Key, control: bool = False) -> None:
        """Press a key where the keyboard is."""
        modifier = Qt.KeyboardModifier
        QTest.keyClick(focus(), key, modifier.ControlModifier if control else modifier.NoModifier)

    def type(self, text: str) -> None:
        """Type where the keyboard is; Chinese comes from an input method, as one piece."""
        field = focus()
        assert isinstance(field, QLineEdit), field
        field.insert(text)

    def read(self, path: Path) -> RosterImport:
        """Read a roster in the import's view."""
        assert self.page.start_import() is not None
        self.view.read(str(path))
        return self.view

    def settled(self) -> None:
        """Wait for a reading that was asked for."""
        self.qtbot.waitUntil(lambda: not self.view.reading.busy(), timeout=10_000)

    def names(self) -> list[str]:
        return [one.name for one in self.services.classes.in_year(YEAR)]


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found
