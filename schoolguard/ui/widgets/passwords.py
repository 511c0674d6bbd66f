"""A password typed twice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from schoolguard.domain.people import SHORTEST_PASSWORD
from schoolguard.ui.widgets.card import label


def labelled(box: QBoxLayout, words: str, field: QWidget) -> None:
    """Put a field with its words above it into a column."""
    name = label(words, "muted")
    name.setBuddy(field)
    field.setAccessibleName(words)
    box.addWidget(name)
    box.addWidget(field)


def password_line(parent: QWidget) -> QLineEdit:
    """Return a field whose text nobody reads over a shoulder."""
    line = QLineEdit(parent)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setMaxLength(200)
    return line


class NewPassword(QWidget):
    """Two fields that have to agree; what is missing is said by :meth:`trouble`."""

    changed = Signal()
    entered = Signal()

    def __init__(self, box: QBoxLayout, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()  # the fields stand in the given column
        self.first = password_line(parent)
        self.again = password_line(parent)
        least = self.tr("至少 {least} 个字").format(least=SHORTEST_PASSWORD)
        self.first.setPlaceholderText(least)
        labelled(box, words, self.first)
        labelled(box, self.tr("再输一遍"), self.again)
        for line in (self.first, self.again):
            line.textChanged.connect(self.changed)
            line.returnPressed.connect(self.entered)

    def text(self) -> str:
        """Return what was typed first."""
        return self.first.text()

    def trouble(self) -> str:
        """Say what keeps it from being taken; empty where nothing does."""
        if len(self.first.text()) < SHORTEST_PASSWORD:
            return self.tr("密码至少要 {least} 个字。").format(least=SHORTEST_PASSWORD)
        if self.first.text() != self.again.text():
            return self.tr("两遍密码不一样。")
        return ""

    def clear(self) -> None:
        """Forget both."""
        self.first.clear()
        self.again.clear()
