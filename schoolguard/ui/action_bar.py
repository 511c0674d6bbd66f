"""The buttons of the page in front, at the right of the top bar."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QActionEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.tab_order import in_order


class BarButton(QToolButton):
    """A button of the top bar: Enter presses it like every other button of the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class _ActionButton(BarButton):
    """A button that goes where its action is not on offer, instead of standing there grey."""

    def actionEvent(self, event: QActionEvent) -> None:
        """Qt calls this."""
        super().actionEvent(event)
        if event.type() != QEvent.Type.ActionRemoved:
            self.setVisible(event.action().isVisible())
            bar = self.parentWidget()
            if isinstance(bar, ActionBar):
                bar.fit()


class ActionBar(QWidget):
    """A button for each action; text, enabled and visible follow the action by themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self._shown: list[QAction] = []

    def show_actions(self, actions: list[QAction], after: QWidget | None = None) -> None:
        """Replace the buttons where they are others; Tab comes to them from ``after``."""
        if actions == self._shown:
            return
        while (item := self._box.takeAt(0)) is not None:
            button = item.widget()
            if isinstance(button, _ActionButton):
                button.removeAction(button.defaultAction())  # it must not show itself again
                button.hide()
                button.deleteLater()
        made: list[QWidget] = [] if after is None else [after]
        self._shown = actions
        for action in actions:
            button = _ActionButton(self)
            button.setProperty("primary", action.property("primary"))
            mark(button, "action")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            has_icon = not action.icon().isNull()
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if has_icon else style.ToolButtonTextOnly
            )
            button.setDefaultAction(action)
            self._box.addWidget(button)
            button.setVisible(action.isVisible())
            made.append(button)
        in_order(*made)
        self.fit()

    def fit(self) -> None:
        """Take no room where there is nothing to press."""
        self.setVisible(any(action.isVisible() for action in self._shown))
