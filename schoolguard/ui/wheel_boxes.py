"""What a turned wheel does where a box stands under the mouse."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QScrollArea, QWidget


def turned(window: QObject, event: QWheelEvent) -> bool:
    """Give a wheel over a box to what the box stands in; tell whether that was all of it."""
    if QApplication.activePopupWidget() is not None:
        return False
    under = _under(window, event)
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
