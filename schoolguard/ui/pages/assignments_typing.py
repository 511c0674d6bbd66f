"""班级任务 without a detour: what is typed, pasted or dropped there goes where it belongs."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from schoolguard.ui.widgets.pictures import Source, pictures_in

_DIGITS: Final = frozenset("0123456789０１２３４５６７８９")
_PICTURES: Final = frozenset(
    {".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".heic", ".heif", ".tif", ".tiff"}
)


class MatrixTyping(QObject):
    """Listens to the table.

    A digit begins the head-count of the class it stands at. A pasted picture is the class's, other
    files are sheets that came back, and text is a relay.
    """

    def __init__(
        self,
        table: QWidget,
        typed: Callable[[str], object],
        pictures: Callable[[tuple[Source, ...]], object],
        files: Callable[[list[str]], object],
        text: Callable[[str], object],
    ) -> None:
        super().__init__(table)
        self._typed, self._pictures, self._files, self._text = typed, pictures, files, text
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Paste):
                self._paste(QGuiApplication.clipboard().mimeData())
                return True
            if event.text() in _DIGITS and event.text():
                self._typed(event.text())
                return True
        return super().eventFilter(watched, event)

    def _paste(self, data: QMimeData) -> None:
        found = pictures_in(data)
        if found and are_pictures(found):
            self._pictures(found)
        elif found:
            self._files([str(one) for one in found])
        elif data.text().strip():
            self._text(data.text())


def are_pictures(sources: tuple[Source, ...]) -> bool:
    """Whether all of these are pictures, by their names; what they are shows when they are read."""
    return all(not isinstance(one, Path) or one.suffix.lower() in _PICTURES for one in sources)
