"""What is wrong with a part of the window, as far as a program can see it.

Each look takes a widget that is shown and returns words for what it found, empty for nothing.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QTableView,
    QWidget,
)

from schoolguard.ui.widgets.card import ElidedLabel
from schoolguard.ui.widgets.filter_combo import ElidedCombo

Look = Callable[[QWidget], list[str]]
_ROLE: Final = Qt.ItemDataRole
_ROWS: Final = 40
"""So many rows of a list are looked at."""
_SILENT: Final = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
    QAccessible.Role.Window,
}


def _name(widget: QWidget) -> str:
    owner = widget
    while not owner.objectName() and isinstance(parent := owner.parentWidget(), QWidget):
        owner = parent
    kind = type(widget).__name__
    return f"{kind} {widget.objectName() or 'in ' + owner.objectName()}"


def _parts(root: QWidget) -> Iterator[QWidget]:
    """What is seen of ``root``, without the parts that Qt makes for itself."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisibleTo(root) or widget.objectName().startswith("qt_"):
            continue
        parent = widget.parentWidget()
        if isinstance(parent, (QAbstractSpinBox, QComboBox, QCalendarWidget)):
            continue
        yield widget


def _reached(root: QWidget) -> Iterator[QWidget]:
    for widget in _parts(root):
        tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tab and widget.isEnabled() and widget.focusProxy() is None:
            yield widget


def nameless(root: QWidget) -> list[str]:
    """Controls that the keyboard reaches and a reader has no name or no role for."""
    found = []
    for widget in _reached(root):
        if isinstance(widget, QScrollArea):
            continue  # what is in it speaks
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name).strip() if interface is not None else ""
        if not name:
            found.append(f"no name: {_name(widget)}")
        if interface is None or interface.role() in _SILENT:
            found.append(f"no role: {_name(widget)}")
    return found


def mute_icons(root: QWidget) -> list[str]:
    """Buttons that show a picture alone and have no name of their own."""
    return [
        _name(widget)
        for widget in _parts(root)
        if isinstance(widget, QAbstractButton)
        and not widget.text().strip()
        and not widget.accessibleName().strip()
    ]


def loose_labels(root: QWidget) -> list[str]:
    """Labels of a field (named so in its form) that belong to no field."""
    return [
        f"{_name(widget)}: {widget.text()}"
        for widget in _parts(root)
        if isinstance(widget, QLabel)
        and widget.objectName().endswith("_label")
        and widget.buddy() is None
    ]


def headless_tables(root: QWidget) -> list[str]:
    """Tables with a column that has no heading, and cells that are a picture alone."""
    found = []
    for view in _parts(root):
        model = view.model() if isinstance(view, QAbstractItemView) else None
        if not isinstance(view, QAbstractItemView) or model is None:
            continue
        if isinstance(view, QTableView):
            heads = [
                str(model.headerData(at, Qt.Orientation.Horizontal) or "")
                for at in range(model.columnCount())
                if not view.isColumnHidden(at)
            ]
            if not all(heads):
                found.append(f"{_name(view)}: {heads}")
        columns = model.columnCount() if isinstance(view, QTableView) else 1
        for row in range(min(model.rowCount(), _ROWS)):
            for column in range(columns):
                index = model.index(row, column)
                picture = index.data(_ROLE.DecorationRole)
                words = index.data(_ROLE.AccessibleTextRole) or index.data(_ROLE.DisplayRole)
                if isinstance(picture, (QIcon, QPixmap)) and not words:
                    found.append(f"{_name(view)}: a picture alone in {row}, {column}")
    return found


def _place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def cut(root: QWidget) -> list[str]:
    """Words that have less room than they need, and what lies outside of the window."""
    found = []
    for widget in _parts(root):
        words = _cut_words(widget)
        if words:
            found.append(f"{_name(widget)} {widget.width()}x{widget.height()}: {words}")
        if _scrolls_sideways(widget):
            found.append(f"{_name(widget)} scrolls sideways")
        control = isinstance(widget, (QAbstractButton, QLineEdit, QLabel, QComboBox))
        if control and not _scrolled(widget, root) and not widget.visibleRegion().isEmpty():
            inside = root.rect().contains(_place(widget, root))
            if not inside:
                found.append(f"{_name(widget)} lies outside")
    return found


def _scrolled(widget: QWidget, root: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _scrolls_sideways(widget: QWidget) -> bool:
    if not isinstance(widget, QAbstractScrollArea) or isinstance(widget, QHeaderView):
        return False
    return widget.horizontalScrollBar().isVisible() and widget.horizontalScrollBar().maximum() > 0


def _cut_words(widget: QWidget) -> str:
    """Return words of a control that do not fit it."""
    if isinstance(widget, (ElidedLabel, ElidedCombo)):
        return ""  # shortens itself, with the whole in its tip
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            short = widget.heightForWidth(widget.width()) > widget.height() + 1
        else:
            short = widget.sizeHint().width() > widget.width() + 1
        return widget.text() if short else ""
    if isinstance(widget, QAbstractButton) and widget.text():
        short = widget.sizeHint().width() > widget.width() + 1
        return widget.text() if short else ""
    if isinstance(widget, QComboBox):
        room = widget.width() - 40
        return widget.currentText() if _wide(widget, widget.currentText()) > room else ""
    if isinstance(widget, QLineEdit):
        margins = widget.textMargins()
        room = widget.width() - 20 - margins.left() - margins.right()
        return widget.placeholderText() if _wide(widget, widget.placeholderText()) > room else ""
    if isinstance(widget, QTabBar):
        ends = [widget.tabRect(at).right() for at in range(widget.count())]
        return "tabs" if ends and max(ends) > widget.width() else ""
    if isinstance(widget, QHeaderView):
        return _cut_heads(widget)
    return ""


def _cut_heads(head: QHeaderView) -> str:
    model = head.model()
    if model is None or head.orientation() is not Qt.Orientation.Horizontal:
        return ""
    short = []
    for at in range(head.count()):
        words = str(model.headerData(at, head.orientation()) or "")
        wide = max((_wide(head, line) for line in words.split("\n")), default=0)
        if not head.isSectionHidden(at) and wide + 12 > head.sectionSize(at):
            short.append(words)
    return ", ".join(short)


def _wide(widget: QWidget, words: str) -> int:
    return widget.fontMetrics().horizontalAdvance(words)


SPOKEN: Final[Mapping[str, Look]] = {
    "nameless": nameless,
    "mute icons": mute_icons,
    "loose labels": loose_labels,
    "headless tables": headless_tables,
}
"""What a screen reader needs, by the word that it is told by."""
LOOKS: Final[Mapping[str, Look]] = {**SPOKEN, "cut": cut}
"""Every look."""
