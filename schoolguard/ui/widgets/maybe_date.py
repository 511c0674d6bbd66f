"""A day that may be left open."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from schoolguard.ui.widgets.date_edit import DateEdit


class MaybeDate(QWidget):
    """A tick and a day; without the tick there is none."""

    day_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tick = QCheckBox(self)
        self.edit = DateEdit(self)
        self.edit.setDisplayFormat("yyyy-M-d")
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self.tick)
        box.addWidget(self.edit, 1)
        self.setFocusProxy(self.tick)
        self.tick.toggled.connect(self.edit.setEnabled)
        self.tick.toggled.connect(self.day_changed)
        self.edit.day_changed.connect(self.day_changed)
        self.edit.setEnabled(False)

    def name(self, words: str) -> None:
        """Tell a screen reader what day this is."""
        self.tick.setAccessibleName(words)
        self.edit.setAccessibleName(words)

    def day(self) -> date | None:
        """Return the day, None where it is left open."""
        return self.edit.day() if self.tick.isChecked() else None

    def set_day(self, day: date | None, *, otherwise: date) -> None:
        """Show a day, or none with ``otherwise`` ready to be chosen."""
        self.edit.set_day(day or otherwise)
        self.tick.setChecked(day is not None)
