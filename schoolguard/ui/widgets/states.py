"""What stands where rows would: nothing yet, loading, or trouble."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from schoolguard.domain.errors import SchoolError
from schoolguard.ui import icons, language, theme
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.card import label
from schoolguard.ui.widgets.mark import mark


class EmptyState(QWidget):
    """Says why nothing is here and offers the one thing to do about it, and the page's help."""

    def __init__(
        self,
        title: str,
        text: str = "",
        button: str = "",
        slot: Callable[[], object] | None = None,
        *,
        icon: str = "inbox",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._help: QPushButton | None = None
        self.picture = QLabel(self)
        self.heading = label(title, "card-title")
        self.text = label(text, "muted")
        self.text.setWordWrap(True)
        for line in (self.heading, self.text):
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(button, self)
        mark(self.button, "primary")
        self.button.setVisible(bool(button))
        if slot is not None:
            self.button.clicked.connect(slot)
        centre = Qt.AlignmentFlag.AlignHCenter
        box = QVBoxLayout(self)
        box.setSpacing(SIZES.grid)
        box.addStretch(2)
        for widget in (self.picture, self.heading, self.text, self.button):
            if isinstance(widget, QLabel):
                widget.setAlignment(centre)
                box.addWidget(widget)  # over the whole width: a wrapped text needs it
            else:
                box.addWidget(widget, 0, centre)
        box.addStretch(3)
        self.text.setVisible(bool(text))
        icons.wear(self.picture, icon, "edge", size=40)

    def add_below(self, widget: QWidget) -> None:
        """Offer something quieter below the button."""
        box = self.layout()
        if isinstance(box, QVBoxLayout):
            box.insertWidget(box.count() - 1, widget, 0, Qt.AlignmentFlag.AlignHCenter)

    def say(self, title: str, text: str) -> None:
        """Change the words."""
        self.heading.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this with what a button leaves: Enter presses it too."""
        pressed = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(pressed, QPushButton) and pressed.hasFocus():
            pressed.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt calls this: in a window that has help, whoever finds nothing is led to it."""
        super().showEvent(event)
        show_help = getattr(self.window(), "show_help", None)
        if show_help is not None and self._help is None:
            self._help = QPushButton(self.tr("这一页怎么用"), self)
            mark(self._help, "link")
            self._help.clicked.connect(show_help)
            self.add_below(self._help)
            self._help.show()


class Skeleton(QWidget):
    """Quiet bars where content will be; it does not move."""

    def sizeHint(self) -> QSize:
        """Qt calls this."""
        return QSize(480, 320)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt calls this."""
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.card))
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(card, SIZES.card_radius, SIZES.card_radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.idle_wash))
        top, room = 20.0, self.width() - 2 * SIZES.gap
        for share in (0.25, 0.9, 0.84, 0.88, 0.8, 0.86):
            if top + 12 > self.height() - SIZES.gap:
                break
            painter.drawRoundedRect(QRectF(SIZES.gap, top, room * share, 12), 6, 6)
            top += 36


class InlineError(QFrame):
    """Trouble said in place: what happened, what to do next. Hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = QLabel(self)
        self.what = label("", "error")
        self.remedy = label("")
        for line in (self.what, self.remedy):
            line.setWordWrap(True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.what)
        words.addWidget(self.remedy)
        box = QHBoxLayout(self)
        box.setContentsMargins(10, 8, 10, 8)
        box.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(words, 1)
        self.hide()

    def show_error(self, error: SchoolError) -> None:
        """Say ``error`` in the window's language."""
        what, remedy = language.error_words(error)
        self.say(what, remedy)

    def say(self, what: str, remedy: str) -> None:
        """Say it in these words."""
        self.what.setText(what)
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))
        icons.wear(self.picture, "circle-alert", "late")
        self.setAccessibleName(f"{what} {remedy}")
        self.show()

    def clear(self) -> None:
        """Take it away."""
        self.hide()
        self.what.clear()
        self.remedy.clear()
