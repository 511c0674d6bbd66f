"""The line above a list in which one looks for something, and sees what is left out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QProgressBar, QPushButton, QWidget

from schoolguard.ui import icons
from schoolguard.ui.widgets.card import label
from schoolguard.ui.widgets.flow import FlowLayout
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.tab_order import in_order
from schoolguard.ui.widgets.tip import plain

_FIELD = 240
_LEAST = 120
_AMOUNT = 120
_EDGES = 24


class FindLine(QLineEdit):
    """Esc empties it and goes back; Down and Enter go into the list."""

    left = Signal()
    """Down or Enter: the keyboard goes on in the list."""
    given_up = Signal()
    """Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[str, ...] = ("",)

    def set_hints(self, *hints: str) -> None:
        """Show the first of these, longest first, that has room, else the last."""
        self._hints = hints
        self._hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this."""
        super().resizeEvent(event)
        self._hint()

    def _hint(self) -> None:
        wide, room = self.fontMetrics().horizontalAdvance, self.width() - _EDGES
        fitting = (words for words in self._hints if wide(words) <= room)
        self.setPlaceholderText(next(fitting, self._hints[-1]))

    def sizeHint(self) -> QSize:
        """Qt calls this."""
        return QSize(_FIELD, super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Qt calls this: Esc here is not the panel's."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ListBar(QWidget):
    """A field, the columns that are filtered for, how many rows are left, and the way back."""

    typed = Signal(str)
    given_up = Signal()
    """Esc in the field, or the button: everything is to be shown again."""
    dropped = Signal(int)
    """The place of a filter that is to go."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FindLine(self)
        self.field.set_hints(self.tr("在列表里查找，可输拼音首字母"), self.tr("在列表里查找"))
        self.field.setAccessibleName(self.tr("在列表里查找"))
        self.field.setMinimumWidth(_LEAST)
        self.count = label("", "note")
        self.clear = QPushButton(self.tr("全部显示"), self)
        mark(self.clear, "link")
        self._chips: list[QPushButton] = []
        box = FlowLayout(self, last_at_end=True)  # a narrow list has it in two lines
        box.setContentsMargins(8, 6, 8, 6)
        box.addWidget(self.field)
        box.addWidget(self.count)
        self.working = label("", "note")
        self.amount = QProgressBar(self)
        self.amount.setFixedWidth(_AMOUNT)
        self.stop = QPushButton(self.tr("取消"), self)
        mark(self.stop, "link")
        self._cancel: Callable[[], object] | None = None
        for part in (self.working, self.amount, self.stop):
            box.addWidget(part)
            part.hide()
        box.addWidget(self.clear)
        self._box = box
        self.field.textChanged.connect(self.typed)
        self.field.given_up.connect(self.given_up)
        self.field.left.connect(self.left)
        self.clear.clicked.connect(self.given_up)
        self.stop.clicked.connect(self._on_stop)

    def show_state(self, words: str, filters: Sequence[str], *, leaves_out: bool) -> None:
        """Show how much is there, a chip for each filter, and the way back where rows are out."""
        self.count.setText(words)
        self.clear.setVisible(leaves_out)
        if [one.text() for one in self._chips] == list(filters):
            return
        for chip in self._chips:
            self._box.removeWidget(chip)
            chip.deleteLater()
        self._chips = []
        for place, name in enumerate(filters):
            chip = QPushButton(name, self)
            mark(chip, "chip")
            icons.wear(chip, "x", "muted", size=14)
            chip.setToolTip(plain(self.tr("不再只看“{name}”").format(name=name)))
            chip.clicked.connect(lambda _on=False, at=place: self.dropped.emit(at))
            self._box.insertWidget(1 + place, chip)
            self._chips.append(chip)
        in_order(self.field, *self._chips)

    def begin_work(self, words: str, cancel: Callable[[], object]) -> None:
        """Say what is being done."""
        self._cancel = cancel
        self.working.setText(words)
        self.amount.setAccessibleName(words)
        self.amount.setMaximum(0)
        for part in (self.working, self.amount, self.stop):
            part.show()

    def show_work(self, done: int, total: int) -> None:
        """Say how far it is."""
        self.amount.setMaximum(total)
        self.amount.setValue(done)

    def end_work(self) -> None:
        """Take that away."""
        self._cancel = None
        for part in (self.working, self.amount, self.stop):
            part.hide()

    def _on_stop(self) -> None:
        if self._cancel is not None:
            self._cancel()

    def chips(self) -> tuple[QPushButton, ...]:
        """Return the filters' chips."""
        return tuple(self._chips)
