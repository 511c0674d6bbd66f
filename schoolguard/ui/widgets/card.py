"""A white surface with a hairline, and the small pieces that stand on it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.tip import plain


class Card(QFrame):
    """A surface. With ``well=True`` a sunken one, as under a page preview."""

    def __init__(self, parent: QWidget | None = None, *, well: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("well", well)


class TitledCard(Card):
    """A card with a heading, a note at its right and a body layout below."""

    def __init__(self, title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label(title, "card-title")
        self.note = label(note, "note")
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.note)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*[SIZES.gap] * 4)
        self.body.setSpacing(SIZES.grid)
        self.body.addLayout(head)


def label(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label with plain text.

    ``role`` is one of the sheet's: title, card-title, figure, muted, note, strong, error, key.
    """
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)  # a record's text is never markup
    if role:
        made.setProperty("role", role)
    return made


def hairline(parent: QWidget | None = None) -> QFrame:
    """Return a line one pixel high."""
    line = QFrame(parent)
    mark(line, "hairline")
    return line


class KeyHint(QLabel):
    """A key's name as a small cap: ``Ctrl K``."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(keys, parent)
        self.setProperty("role", "key")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class ElidedLabel(QLabel):
    """One line that is cut with … where it has no room, and then tells the whole as tooltip.

    With fewer than ``least`` characters to show it stands empty: two say nothing.
    """

    def __init__(
        self, parent: QWidget | None = None, *, text: str = "", role: str = "", least: int = 0
    ) -> None:
        super().__init__(text, parent)
        self._least = least
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        if role:
            self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        """Qt calls this."""
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this."""
        super().resizeEvent(event)
        self._tell()

    def setText(self, text: str) -> None:
        """Change the text."""
        super().setText(text)
        self._tell()

    def shown_text(self) -> str:
        """Return what fits."""
        mode = Qt.TextElideMode.ElideRight
        seen = self.fontMetrics().elidedText(self.text(), mode, self.contentsRect().width())
        return seen if seen == self.text() or len(seen) > self._least else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt calls this."""
        painter = QPainter(self)  # the sheet's colour is in the palette by now
        painter.drawText(self.contentsRect(), int(self.alignment()), self.shown_text())

    def _tell(self) -> None:
        self.setToolTip("" if self.shown_text() == self.text() else plain(self.text()))
