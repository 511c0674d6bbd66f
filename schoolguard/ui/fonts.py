"""The bundled faces in Qt: the window's two at start, the paper's when first needed."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from schoolguard.paths import resource
from schoolguard.ui.tokens import HAND_FAMILY, PAPER_FAMILY, SIZES, UI_FAMILY

_FILES = {
    UI_FAMILY: ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"),
    PAPER_FAMILY: ("NotoSerifSC-Regular.ttf", "NotoSerifSC-Bold.ttf"),
    HAND_FAMILY: ("LXGWWenKai-Regular.ttf",),
}


@cache
def family(name: str) -> str:
    """Return ``name`` (a family of tokens.py) after registering its files once.

    Raises FileNotFoundError where a bundled file is missing or unreadable: without it Chinese
    would be boxes on a machine that has no Chinese face of its own.
    """
    for file in _FILES[name]:
        path = resource("fonts", file)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(f"the face {file} cannot be read: install again")
    return name


def body_font(scale: float = 1.0) -> QFont:
    """Return the window's face at body size times ``scale``."""
    font = QFont(family(UI_FAMILY))
    font.setPixelSize(round(SIZES.body_text * scale))
    return font


def paper_font(pixels: int, *, bold: bool = False) -> QFont:
    """Return the face of official papers at ``pixels`` high."""
    font = QFont(family(PAPER_FAMILY))
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def system_text_scale() -> float:
    """Return how much larger than usual the user's system sets its text, 1.0 to 2.0.

    Ask before the application's font is replaced. Screens of high density are Qt's own
    business; this is the user's wish for larger letters on any screen.
    """
    usual = 9.0 if QGuiApplication.platformName() == "windows" else 10.0
    points = QGuiApplication.font().pointSizeF()
    scale = points / usual if points > 0 else 1.0
    return min(scale, 2.0) if scale >= 1.15 else 1.0  # 11 pt is a usual size of Linux desktops
