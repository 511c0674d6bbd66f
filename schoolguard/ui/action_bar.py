"""The buttons of the page in front, at the right of the top bar."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QActionEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

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
    """A button for each action; text, enabled and visible follow the action by themselves.

    Where there is no room for all, as in large type, the last but the primary one go into a menu.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self._box.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._shown: list[QAction] = []
        self._buttons: list[_ActionButton] = []
        self._more: BarButton | None = None

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
            elif button is not None:
                button.hide()
                button.deleteLater()
        made: list[QWidget] = [] if after is None else [after]
        self._shown, self._buttons, self._more = actions, [], None
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
            self._buttons.append(button)
            made.append(button)
        in_order(*made)
        self.fit()

    def fit(self) -> None:
        """Take no room where there is nothing to press, and no more than there is."""
        self.setVisible(any(action.isVisible() for action in self._shown))
        self.updateGeometry()
        self._fold()

    def sizeHint(self) -> QSize:
        """Qt calls this: room for every button, those in the menu too."""
        return QSize(self._wide(self._offered()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Qt calls this: the primary button and the menu."""
        first = [one for one in self._offered() if one.property("primary")]
        more = self._menu_width() if len(self._offered()) > len(first) else 0
        return QSize(self._wide(first) + more, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this."""
        super().resizeEvent(event)
        self._fold()

    def _offered(self) -> list[_ActionButton]:
        return [one for one in self._buttons if one.defaultAction().isVisible()]

    def _wide(self, buttons: list[_ActionButton]) -> int:
        between = self._box.spacing() * max(0, len(buttons) - 1)
        return sum(one.sizeHint().width() for one in buttons) + between

    def _menu_width(self) -> int:
        more = self._more
        wide = self.fontMetrics().horizontalAdvance("……") + 32
        return self._box.spacing() + (wide if more is None else more.sizeHint().width())

    def _fold(self) -> None:
        offered = self._offered()
        kept, folded = list(offered), list[_ActionButton]()
        while self._wide(kept) + (self._menu_width() if folded else 0) > self.width():
            last = next((one for one in reversed(kept) if not one.property("primary")), None)
            if last is None:
                break
            kept.remove(last)
            folded.insert(0, last)
        if folded and self._more is None:
            self._make_more()
        for one in offered:
            if one.isHidden() != (one in folded):
                one.setHidden(one in folded)
        if self._more is not None:
            menu = self._more.menu()
            menu.clear()
            menu.addActions([one.defaultAction() for one in folded])
            self._more.setVisible(bool(folded))

    def _make_more(self) -> None:
        self._more = BarButton(self)
        mark(self._more, "action")
        self._more.setText("…")
        self._more.setAccessibleName(self.tr("更多操作"))
        self._more.setToolTip(self.tr("更多操作"))
        self._more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(QMenu(self._more))
        primary = [one for one in self._buttons if one.property("primary")]
        place = self._box.indexOf(primary[0]) if primary else self._box.count()
        self._box.insertWidget(place, self._more)
