"""Small pages of a PDF; each is drawn when its row is looked at, never all."""

from functools import lru_cache
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPixmap

from schoolguard.ui.widgets.pdf_preview import PdfPreview

WIDTH: Final = 64
_KEPT: Final = 64
Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class ThumbnailModel(QAbstractListModel):
    """One row a page."""

    def __init__(self, preview: PdfPreview, parent: QObject) -> None:
        super().__init__(parent)
        self._preview = preview
        self._count = 0
        self._drawn = lru_cache(maxsize=_KEPT)(self._draw)

    def refresh(self) -> None:
        """Take note of another file."""
        self.beginResetModel()
        self._count = self._preview.page_count()
        self._drawn.cache_clear()
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of pages."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the page as a picture, and its number."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return self._drawn(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return str(index.row() + 1)
        return None

    def _draw(self, row: int) -> QPixmap:
        return QPixmap.fromImage(self._preview.thumbnail(row, WIDTH))
