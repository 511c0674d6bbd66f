"""Puts the rendered sheet, the palette and the face on the application.

Which theme is on is kept by Qt itself (a property of the application), so nothing here is global.
"""

import re
from typing import Literal

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from schoolguard.paths import resource
from schoolguard.ui import fonts
from schoolguard.ui.tokens import LIGHT, PALETTES, SIZES, Palette, ThemeName

ThemeChoice = Literal["light", "dark", "system"]
_PROPERTY = "schoolguard_theme"
_MARKS = re.compile(r"^[^{}\n]*(?:::indicator|-arrow)\b[^{}]*\{[^}]*\}", re.MULTILINE)
"""The rules of check boxes, radio buttons and arrows: they stand beside text."""


def install(app: QApplication, choice: ThemeChoice, text_scale: float) -> None:
    """Dress a new application: icon path (before the sheet), face, palette, sheet.

    Its style is Fusion already: named among its arguments, that spares the start the many
    enumerations of QStyle, which ``setStyle`` gives back.
    """
    QDir.setSearchPaths("icon", [str(resource("theme"))])
    app.setFont(fonts.body_font(text_scale))
    switch(app, choice, text_scale)


def switch(app: QApplication, choice: ThemeChoice, text_scale: float = 1.0) -> None:
    """Change the theme; widgets that draw themselves hear a palette change."""
    palette = PALETTES[resolve(app, choice)]
    app.setProperty(_PROPERTY, palette.name)
    sheet = resource("theme", f"{palette.name}.qss").read_text(encoding="utf-8")
    app.setPalette(_qt_palette(palette))
    app.setStyleSheet(scaled(sheet, text_scale))


def resolve(app: QApplication, choice: ThemeChoice) -> ThemeName:
    """Return the theme meant by ``choice``; ``system`` follows the desktop."""
    if choice == "system":
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"
    return choice


def colours() -> Palette:
    """Return the colours of the theme that is on (light before any application is dressed)."""
    app = QApplication.instance()
    name = app.property(_PROPERTY) if app is not None else None
    return PALETTES["dark"] if name == "dark" else LIGHT


def scaled(sheet: str, scale: float) -> str:
    """Return ``sheet`` with text sizes and least and largest heights times ``scale``."""
    if scale == 1.0:
        return sheet
    texts = re.sub(
        r"(font-size|min-height|max-height): (\d+)px",
        lambda found: f"{found[1]}: {round(int(found[2]) * scale)}px",
        sheet,
    )
    return _MARKS.sub(lambda found: _larger(found[0], scale), texts)


def text_scale() -> float:
    """Return how many times the usual size the application's text has."""
    app = QApplication.instance()
    pixels = QApplication.font().pixelSize() if isinstance(app, QApplication) else -1
    return pixels / SIZES.body_text if pixels > 0 else 1.0


def length(pixels: int) -> int:
    """Return a length of what stands beside text, in px, at the size the text has."""
    return round(pixels * text_scale())


def _larger(rule: str, scale: float) -> str:
    """Return a mark's rule with the outer size of the mark, its border too, times ``scale``."""
    border = re.search(r"border: (\d+)px", rule)
    both = 2 * int(border[1]) if border else 0
    rule = re.sub(
        r"(?<![-\w])(width|height): (\d+)px",
        lambda found: f"{found[1]}: {round((int(found[2]) + both) * scale) - both}px",
        rule,
    )
    return re.sub(
        r"border-radius: (\d+)px",
        lambda found: f"border-radius: {int(int(found[1]) * scale)}px",
        rule,
    )


def _qt_palette(tokens: Palette) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    pairs = {
        role.Window: tokens.page,
        role.WindowText: tokens.ink,
        role.Base: tokens.card,
        role.AlternateBase: tokens.page,
        role.Text: tokens.ink,
        role.Button: tokens.card,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.late,
        role.Highlight: tokens.accent_wash,
        role.HighlightedText: tokens.ink,
        role.Accent: tokens.accent,
        role.Link: tokens.accent_ink,
        role.LinkVisited: tokens.accent_ink,
        role.PlaceholderText: tokens.muted,
        role.ToolTipBase: tokens.tip,
        role.ToolTipText: tokens.on_tip,
        role.Light: tokens.card,
        role.Midlight: tokens.line,
        role.Mid: tokens.edge,
        role.Dark: tokens.well,  # the ground of a PDF, which no sheet can name
        role.Shadow: tokens.edge,
    }
    for which, colour in pairs.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.faint))
    return palette
