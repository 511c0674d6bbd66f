"""A row of widgets that goes on in the next line where it has no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget, QWidgetItem

_GAP = 6


class FlowLayout(QLayout):
    """Places its items from left to right, each at the size it asks for.

    With ``last_at_end`` the last of them stands at the right end of its line.
    """

    def __init__(self, parent: QWidget | None = None, *, last_at_end: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._last_at_end = last_at_end
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt calls this."""
        self._items.append(item)

    def insertWidget(self, place: int, widget: QWidget) -> None:
        """Put a widget before what stands at a place."""
        self.addChildWidget(widget)
        self._items.insert(place, QWidgetItem(widget))
        self.invalidate()

    def count(self) -> int:
        """Qt calls this."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt calls this."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt calls this."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Qt calls this."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Qt calls this."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt calls this."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Qt calls this."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Qt calls this."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Qt calls this."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        edges = self.contentsMargins()
        return size.grownBy(edges)

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Return the height that the items take within the width of ``rect``."""
        edges = self.contentsMargins()
        inner = rect.marginsRemoved(edges)
        lines: list[list[tuple[QLayoutItem, QRect]]] = []
        x = inner.x()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(max(min(size.width(), inner.width()), item.minimumSize().width()))
            if not lines or x + size.width() > inner.right() + 1:
                lines.append([])
                x = inner.x()
            if self._last_at_end and item is self._items[-1]:
                x = max(x, inner.right() + 1 - size.width())
            lines[-1].append((item, QRect(QPoint(x, 0), size)))
            x += size.width() + _GAP
        y = inner.y()
        for line in lines:
            height = max(place.height() for _, place in line)
            for item, place in line if move else ():
                place.moveTop(y + (height - place.height()) // 2)  # words in the middle
                item.setGeometry(place)
            y += height + _GAP
        return (y - _GAP if lines else y) - rect.y() + edges.bottom()


def let_flow(row: QHBoxLayout, box: QVBoxLayout) -> None:
    """Let the widgets of a form's row go on in a second line where they have no room.

    The last of them, which says something, stands at the right.
    """
    around = QWidget()
    place = box.indexOf(row)
    flow = FlowLayout(around, last_at_end=True)
    flow.setContentsMargins(row.contentsMargins())
    items = [row.itemAt(at) for at in range(row.count())]
    for widget in [item.widget() for item in items if item is not None]:
        if widget is not None:
            row.removeWidget(widget)
            flow.addWidget(widget)
    box.removeItem(row)
    box.insertWidget(place, around)
