"""A head-count that may be left open."""

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget


class HeadsEdit(QLineEdit):
    """Takes digits only, full-width ones too; empty means: not known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        digits = QRegularExpression("[0-9０-９]{0,5}")
        self.setValidator(QRegularExpressionValidator(digits, self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)

    def heads(self) -> int | None:
        """Return the count, None where nothing is typed."""
        return int(self.text()) if self.text() else None

    def set_heads(self, heads: int | None) -> None:
        """Show a count, or nothing."""
        self.setText("" if heads is None else str(heads))
