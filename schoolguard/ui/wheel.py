"""The wheel scrolls the page; it changes no value that merely passes under the mouse."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow


class WheelGuard(QObject):
    """Watches the windows of the application: no box turns inside of what scrolls.

    A combo box, number or date elsewhere still turns while it has the keyboard. Only windows are
    watched, before Qt hands a wheel to a widget: a filter on the application would be called for
    every event of every widget, which costs a page a third of its time.
    """

    def watch(self, window: "QWindow | None") -> None:
        """Watch a window from now on; one that is watched already is not watched twice."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this for each event of a window: a box's wheel goes to what it stands in."""
        if event.type() != QEvent.Type.Wheel:
            return False
        from schoolguard.ui.wheel_boxes import turned  # not needed for the first paint

        return turned(watched, event)  # type: ignore[arg-type]  # its type was asked


def install(app: QApplication) -> None:
    """Guard the boxes of every window that takes the keyboard; call once."""
    app.focusWindowChanged.connect(WheelGuard(app).watch)


def guard(widget: QWidget) -> None:
    """Guard a window that is shown and may not have had the keyboard yet."""
    app = QApplication.instance()
    found = None if app is None else app.findChild(WheelGuard)
    if isinstance(found, WheelGuard):
        found.watch(widget.windowHandle())
