"""A row of widgets that goes on in the next line where it has no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget

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
        x, y, line = inner.x(), inner.y(), 0
        shown = [item for item in self._items if not item.isEmpty()]
        for item in shown:
            size = item.sizeHint()
            if line and x + size.width() > inner.right() + 1:
                x, y, line = inner.x(), y + line + _GAP, 0
            line = max(line, size.height())
            if move:
                if self._last_at_end and item is self._items[-1]:
                    x = max(x, inner.right() + 1 - size.width())
                    size.setHeight(line)  # words stand in the middle of their line
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + _GAP
        return y + line - inner.y() + edges.top() + edges.bottom()


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
