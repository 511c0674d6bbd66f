"""What a user chose for the own window: language and theme, kept in the user's settings."""

from typing import Final

from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from schoolguard.domain.languages import LANGS, Lang
from schoolguard.ui import theme
from schoolguard.ui.tokens import SIZES

LANGUAGE: Final = "window/language"
THEME: Final = "window/theme"
CAMPAIGN: Final = "window/campaign"
"""The public id of the campaign that the window shows."""
THEMES: Final[tuple[theme.ThemeChoice, ...]] = ("light", "dark", "system")


def chosen_language(settings: QSettings) -> Lang | None:
    """Return the language chosen, or None where none was."""
    kept = settings.value(LANGUAGE)
    return next((one for one in LANGS if one == kept), None)


def chosen_theme(settings: QSettings) -> theme.ThemeChoice:
    """Return the theme chosen; the desktop's where none was."""
    kept = settings.value(THEME)
    return next((one for one in THEMES if one == kept), "system")


def wear(app: QApplication, choice: theme.ThemeChoice) -> None:
    """Change the theme of an open window, at its own text size."""
    theme.switch(app, choice, app.font().pixelSize() / SIZES.body_text)
    for window in QGuiApplication.topLevelWindows():
        window.requestUpdate()
