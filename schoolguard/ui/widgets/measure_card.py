"""A figure held against what it is out of: a word, a large number, a bar."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from schoolguard.ui import theme
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.card import Card, ElidedLabel, label

_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class MeasureCard(Card):
    """Says ``34 / 36 个班`` below its title; the bar repeats it and a screen reader hears it.

    A click or Enter opens what it counts.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title = label("", "muted")
        self._note = ElidedLabel(role="note", least=5)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._figure = label("", "figure")
        self._of = label("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        keeps = self._bar.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # the cards beside it stand in line
        self._bar.setSizePolicy(keeps)
        head = QHBoxLayout()
        head.setSpacing(SIZES.grid)
        head.addWidget(self._title)
        head.addWidget(self._note, 1)
        line = QHBoxLayout()
        line.setSpacing(SIZES.grid)
        line.addWidget(self._figure)
        line.addWidget(self._of, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(SIZES.gap, 12, SIZES.gap, 12)
        box.setSpacing(4)
        box.addLayout(head)
        box.addLayout(line)
        box.addWidget(self._bar)

    def say(self, title: str, figure: str, of: str, share: float | None, note: str = "") -> None:
        """Show a figure; ``share`` from 0 to 1 fills the bar, ``note`` stands beside the title.

        For None there is no bar: nothing is measured yet.
        """
        self._title.setText(title)
        self._figure.setText(figure)
        self._of.setText(of)
        self._note.setText(note)
        self._bar.setVisible(share is not None)
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * min(max(share or 0.0, 0.0), 1.0)))
        self._bar.setAccessibleName(" ".join(filter(None, (title, figure, of))))
        self.setAccessibleName(" ".join(filter(None, (title, figure, of, note))))

    def words(self) -> str:
        """Return what it says."""
        return self._bar.accessibleName()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt calls this."""
        super().mouseReleaseEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt calls this: the release is wanted as well."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this."""
        if event.key() in _PRESS:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this: a ring while the keyboard is here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.colours().accent), 2))
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, SIZES.card_radius, SIZES.card_radius)
