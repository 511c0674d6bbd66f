"""The wheel scrolls the page; it changes no value that merely passes under the mouse."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QWheelEvent, QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QScrollArea, QWidget


class WheelGuard(QObject):
    """Watches the windows of the application: no box turns inside of what scrolls.

    A combo box, number or date elsewhere still turns while it has the keyboard. Only windows are
    watched, before Qt hands a wheel to a widget: a filter on the application would be called for
    every event of every widget, which costs a page a third of its time.
    """

    def watch(self, window: QWindow | None) -> None:
        """Watch a window from now on; one that is watched already is not watched twice."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this for each event of a window: a box's wheel goes to what it stands in."""
        if not isinstance(event, QWheelEvent) or QApplication.activePopupWidget() is not None:
            return False
        under = _under(watched, event)
        box = None if under is None else _around(under, (QComboBox, QAbstractSpinBox))
        area = None if box is None else _around(box, (QScrollArea,))
        if isinstance(area, QScrollArea):
            QCoreApplication.sendEvent(area.verticalScrollBar(), event)
            return True
        if box is None or box.hasFocus():
            return False
        around = None if box.isWindow() else box.parentWidget()
        if around is not None:
            QCoreApplication.sendEvent(around, event)
        return True


def _under(window: QObject, event: QWheelEvent) -> QWidget | None:
    """Return the widget below the mouse in a window of Qt's."""
    for root in QApplication.topLevelWidgets():
        if root.windowHandle() is window:
            return root.childAt(event.position().toPoint())
    return None


def _around(widget: QWidget, kinds: tuple[type[QWidget], ...]) -> QWidget | None:
    """Return the nearest of ``kinds`` in this window; a list that hangs open is its own window."""
    here: QWidget | None = widget
    while here is not None:
        if isinstance(here, kinds):
            return here
        here = None if here.isWindow() else here.parentWidget()
    return None


def install(app: QApplication) -> None:
    """Guard the boxes of every window that takes the keyboard; call once."""
    app.focusWindowChanged.connect(WheelGuard(app).watch)


def guard(widget: QWidget) -> None:
    """Guard a window that is shown and may not have had the keyboard yet."""
    app = QApplication.instance()
    found = None if app is None else app.findChild(WheelGuard)
    if isinstance(found, WheelGuard):
        found.watch(widget.windowHandle())
