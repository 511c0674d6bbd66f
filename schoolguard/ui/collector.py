"""Python's garbage is collected on the window's thread alone.

What Python collects may hold objects of Qt's, and a widget that is destroyed on another thread
takes the program with it (a segmentation fault, seen after some thousand actions). So the
program keeps the collection by itself off, and this looks a few times a second whether one of its
generations is full, by Python's own bounds.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 250
_FIRST_MS: Final = 5_000
"""A start makes little garbage and a great many objects: to look through those takes 40 ms."""


class Collector(QObject):
    """Collects while Python does not do it by itself; lives on the window's thread.

    ``first`` are the milliseconds until it begins to look.
    """

    def __init__(self, parent: QObject, first: int = _FIRST_MS) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        QTimer.singleShot(first, self._timer, self._timer.start)

    def look(self) -> None:
        """Collect the oldest generation that is full, and the younger ones with it."""
        if gc.isenabled():
            return
        full = [
            generation
            for generation, (count, most) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if most and count > most
        ]
        if full:
            gc.collect(max(full))
