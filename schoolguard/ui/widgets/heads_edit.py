"""A head-count that may be left open."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from schoolguard.domain.classnames import numeral
from schoolguard.ui.widgets.mark import mark

_MOST_DIGITS: Final = 5
_MOST_TYPED: Final = 12
_PERSONS: Final = "人名个"
"""What people write behind a count."""


class HeadsEdit(QLineEdit):
    """Takes a number as people write it: 42, ４２, 42人, 四十二; empty means: not known.

    What is none stays, marked, until it is mended: see :func:`~.readable.all_readable`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_MOST_TYPED)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.textChanged.connect(self._tell)

    def heads(self) -> int | None:
        """Return the count, None where nothing is typed or what is typed is none."""
        return _read(self.text())

    def is_readable(self) -> bool:
        """Whether a count stands there, or nothing."""
        return not self.text().strip() or self.heads() is not None

    def set_heads(self, heads: int | None) -> None:
        """Show a count, or nothing."""
        self.setText("" if heads is None else str(heads))

    def _tell(self) -> None:
        mark(self, "wrong", on=not self.is_readable())


def _read(typed: str) -> int | None:
    text = typed.strip().rstrip(_PERSONS).strip()
    if text.isdecimal():
        return int(text) if len(text) <= _MOST_DIGITS else None
    return numeral(text)
