"""A whole number that is never negative: head-counts, copies."""

from PySide6.QtWidgets import QSpinBox, QWidget


class CountEdit(QSpinBox):
    """A spin box whose text stands where a line edit's stands (the sheet cannot move it)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 99_999)
        self.lineEdit().setTextMargins(10, 0, 0, 0)
