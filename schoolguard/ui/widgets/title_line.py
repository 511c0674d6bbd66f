"""A title above a long text: a whole text pasted there is shared out between the two."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class TitleLine(QLineEdit):
    """Takes a title; of several pasted lines it keeps the first, and hands the rest on."""

    rest_pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this."""
        pasted = event.matches(QKeySequence.StandardKey.Paste)
        if not (pasted and self.share_out(QGuiApplication.clipboard().text())):
            super().keyPressEvent(event)

    def share_out(self, text: str) -> bool:
        """Keep the first line and hand on the rest; False where it is no title with a text."""
        first, _, rest = text.strip().partition("\n")
        if not rest.strip() or not 0 < len(first.strip()) <= self.maxLength():
            return False
        self.setText(first.strip())
        self.rest_pasted.emit(rest.strip())
        return True
