"""Icons by name: Lucide glyphs in the theme's colours, for every state, sharp on dense screens."""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QBuffer, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel

from schoolguard.paths import resource
from schoolguard.ui import theme
from schoolguard.ui.tokens import SIZES


def icon(name: str, role: str = "ink", *, on_role: str | None = None, size: int = 0) -> QIcon:
    """Return the glyph ``name`` in token colour ``role``.

    ``on_role`` colours it where it is checked or selected (``accent_ink`` unless told); where
    disabled it is faint. ``size`` in px, the usual icon size unless told. KeyError for an
    unknown colour, FileNotFoundError for an unknown glyph.
    """
    colours = theme.colours()
    return _icon(
        name,
        colours.colour(role),
        colours.colour(on_role or "accent_ink"),
        colours.faint,
        theme.length(size or SIZES.icon),
        _scales(),
    )


class _Worn(QObject):
    """Gives its widget the glyph again when the theme changes."""

    def __init__(self, widget: QAbstractButton | QLabel) -> None:
        super().__init__(widget)
        self._widget = widget
        self._glyph = ("", "", 0)
        self._usual = widget.iconSize() if isinstance(widget, QAbstractButton) else QSize()
        widget.installEventFilter(self)

    def put(self, name: str, role: str, size: int) -> None:
        self._glyph = (name, role, size)
        widget = self._widget
        if isinstance(widget, QAbstractButton):
            widget.setIcon(icon(name, role, size=size) if name else QIcon())
            if (scale := theme.text_scale()) != 1.0:
                widget.setIconSize(self._usual * scale)
        elif name:
            ink = theme.colours().colour(role)
            pixels = theme.length(size or SIZES.icon)
            widget.setPixmap(pixmap(name, ink, pixels, widget.devicePixelRatioF()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this."""
        if event.type() == QEvent.Type.PaletteChange and "_glyph" in self.__dict__:
            self.put(*self._glyph)
        return super().eventFilter(watched, event)


def wear(widget: QAbstractButton | QLabel, name: str, role: str = "ink", *, size: int = 0) -> None:
    """Put a glyph on a button or a label, in the ink of whatever theme comes; as :func:`icon`.

    Whatever stays on the window gets its glyph here; an empty ``name`` takes a button's off.
    """
    worn = widget.findChild(_Worn, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (worn if isinstance(worn, _Worn) else _Worn(widget)).put(name, role, size)


def pixmap(name: str, colour: str, size: int, ratio: float, *, stroke: float = 2.0) -> QPixmap:
    """Return the glyph in ``colour`` (#RRGGBB), ``size`` px wide, for a screen of ``ratio``.

    ``stroke`` is the line's width on the glyph's grid of 24; small glyphs read better at 3.
    """
    return _pixmap(name, colour, size, ratio, stroke)


def logo() -> QIcon:
    """Return the program's shield."""
    return QIcon(str(resource("icons", "logo.svg")))


def _scales() -> tuple[float, ...]:
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return tuple(sorted({1.0, 2.0, ratio}))


@lru_cache(maxsize=256)
def _icon(
    name: str, normal: str, chosen: str, disabled: str, size: int, scales: tuple[float, ...]
) -> QIcon:
    made = QIcon()
    mode, off, on = QIcon.Mode, QIcon.State.Off, QIcon.State.On
    for ratio in scales:
        made.addPixmap(_pixmap(name, normal, size, ratio), mode.Normal, off)
        made.addPixmap(_pixmap(name, chosen, size, ratio), mode.Normal, on)
        made.addPixmap(_pixmap(name, chosen, size, ratio), mode.Selected, off)
        made.addPixmap(_pixmap(name, disabled, size, ratio), mode.Disabled, off)
    return made


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, ratio: float, stroke: float = 2.0) -> QPixmap:
    svg = _glyph(name).replace("currentColor", colour)
    svg = svg.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    pixels = ceil(size * ratio)
    buffer = QBuffer()
    buffer.setData(svg.encode())
    reader = QImageReader(buffer, b"svg")  # four times as fast as QSvgRenderer on a painter
    reader.setScaledSize(QSize(pixels, pixels))
    picture = QPixmap.fromImage(reader.read())
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=128)
def _glyph(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
