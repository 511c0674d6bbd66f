"""A window that stays open overnight begins the next day with that day's dues."""

from datetime import date
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK: Final = 60_000
"""Milliseconds between two looks at the calendar."""


class NewDay(QObject):
    """Says once that another day has come."""

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._day = date.today()  # noqa: DTZ011  # the PC's own day, as its user sees it
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Compare the day with the one of the last look."""
        today = date.today()  # noqa: DTZ011
        if today != self._day:
            self._day = today
            self.came.emit()
