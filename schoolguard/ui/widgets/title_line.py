"""A title above a long text: a whole text pasted there is shared out between the two."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class TitleLine(QLineEdit):
    """Takes a title; of several pasted lines it keeps the first, and hands the rest on."""

    rest_pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this."""
        if event.matches(QKeySequence.StandardKey.Paste):
            first, _, rest = QGuiApplication.clipboard().text().strip().partition("\n")
            fits = 0 < len(first.strip()) <= self.maxLength()
            if rest.strip() and fits:
                self.setText(first.strip())
                self.rest_pasted.emit(rest.strip())
                return
        super().keyPressEvent(event)
