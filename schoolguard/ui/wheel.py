"""The wheel scrolls the page; it changes no value that merely passes under the mouse."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QScrollArea, QWidget


class WheelGuard(QObject):
    """Watches the whole application: no box turns inside of what scrolls.

    A combo box, number or date elsewhere still turns while it has the keyboard.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this for each event: a wheel that a box refuses goes to what it stands in."""
        kind = event.type()
        if kind == QEvent.Type.Polish and isinstance(watched, QComboBox | QAbstractSpinBox):
            if watched.focusPolicy() == Qt.FocusPolicy.WheelFocus:  # the wheel would take it along
                watched.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        elif kind == QEvent.Type.Wheel and isinstance(watched, QWidget):
            box = _around(watched, (QComboBox, QAbstractSpinBox))
            if box is not None and (_around(box, (QScrollArea,)) or not box.hasFocus()):
                event.ignore()
                return True
        return False


def _around(widget: QWidget, kinds: tuple[type[QWidget], ...]) -> QWidget | None:
    """Return the nearest of ``kinds`` in this window; a list that hangs open is its own window."""
    here: QWidget | None = widget
    while here is not None:
        if isinstance(here, kinds):
            return here
        here = None if here.isWindow() else here.parentWidget()
    return None


def install(app: QApplication) -> None:
    """Guard the application's boxes; call once."""
    app.installEventFilter(WheelGuard(app))
