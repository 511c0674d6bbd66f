"""The pages of a PDF as they will be printed."""

from typing import Final

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QLoggingCategory,
    QModelIndex,
    QPointF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QResizeEvent
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from schoolguard.ui import spoken
from schoolguard.ui.tokens import LIGHT

_FINER: Final = 3

# Qt warns of each entry that names a page and no place on it, as most outlines do.
QLoggingCategory.setFilterRules("qt.pdf.bookmarks.warning=false")


class PdfPreview(QWidget):
    """Pages below each other, as wide as it is told; the PDF is held in memory."""

    page_changed = Signal(int)
    """Carries the page in sight, from 0."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # The order of the children is the order in which they go: a closing document still
        # calls its view, and reads from its device to the end.
        self.view = QPdfView(self)
        self._document = QPdfDocument(self)
        self._device = QBuffer(self._document)
        self._width = 0
        self._zoom = 1.0
        self._jumping = False
        self._margin = 0
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setAccessibleName(self.tr("打印预览"))
        spoken.speak_as(self.view, QAccessible.Role.Document)
        self.view.setDocument(self._document)
        self.view.pageNavigator().currentPageChanged.connect(self._on_page)
        self.setFocusProxy(self.view)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.view)

    def show_pdf(self, content: bytes) -> int:
        """Show a PDF, keeping the place in sight; return its number of pages, 0 if unreadable."""
        bar = self.view.verticalScrollBar()
        seen = bar.value()
        self._document.close()
        self._device.close()
        self._device.setData(QByteArray(content))
        self._device.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._device)
        self._fit()
        bar.setValue(seen)
        return self.page_count()

    def page_count(self) -> int:
        """Return the number of pages shown."""
        return self._document.pageCount()

    def go_to(self, page: int) -> None:
        """Bring a page (from 0) into sight."""
        if 0 <= page < self.page_count():
            # The view names the page in its middle, which is the next one where pages are small.
            self._jumping = True
            self.view.pageNavigator().jump(page, QPointF(), 0)
            self._jumping = False
            self.page_changed.emit(page)

    def set_zoom(self, zoom: float) -> None:
        """Show pages ``zoom`` times as wide as told."""
        self._zoom = zoom
        self._fit()

    def title(self) -> str:
        """Return the title that the file carries."""
        return str(self._document.metaData(QPdfDocument.MetaDataField.Title) or "")

    def page_mm(self) -> tuple[float, float]:
        """Return width and height of the first page in mm; (0, 0) where there is none."""
        if not self.page_count():
            return 0.0, 0.0
        size = self._document.pagePointSize(0)
        return size.width() * 25.4 / 72, size.height() * 25.4 / 72

    def parts(self) -> tuple[tuple[str, int], ...]:
        """Return what the file's outline parts it into, with the pages, from 0.

        These are its outermost entries, or, where one entry holds all (a leaflet its classes),
        those within that one.
        """
        outline = QPdfBookmarkModel()
        outline.setDocument(self._document)
        parts = _entries(outline, QModelIndex())
        if len(parts) == 1:
            within = _entries(outline, outline.index(0, 0, QModelIndex()))
            # One that begins after the first page would lose what stands before it.
            if within and within[0][1] == parts[0][1]:
                return within
        return parts

    def thumbnail(self, page: int, width: int) -> QImage:
        """Return a page (from 0) on white paper, ``width`` px wide."""
        points = self._document.pagePointSize(page)
        size = QSize(width, max(round(width * points.height() / max(points.width(), 1.0)), 1))
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(QColor(Qt.GlobalColor.white))
        painter = QPainter(image)
        # Drawn larger and made small: thin rules of a table would run together.
        drawn = self._document.render(page, size * _FINER)
        smooth = Qt.TransformationMode.SmoothTransformation
        painter.drawImage(0, 0, drawn.scaled(size, mode=smooth))
        painter.setPen(QColor(LIGHT.edge))  # paper is white in every theme
        painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
        painter.end()
        return image

    def set_page_width(self, pixels: int) -> None:
        """Make a page this wide."""
        self._width = pixels
        self._fit()

    def fill(self, margin: int) -> None:
        """Make pages as wide as the widget, ``margin`` px aside, from now on."""
        self._margin = margin
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this."""
        super().resizeEvent(event)
        self._fit()

    def _on_page(self, page: int) -> None:
        if not self._jumping:
            self.page_changed.emit(page)

    def _fit(self) -> None:
        if self._margin:
            self._width = max(self.width() - self._margin, 120)
        if self._document.pageCount() and self._width:
            points = self._document.pagePointSize(0).width()
            self.view.setZoomFactor(self._zoom * self._width / (points * self.logicalDpiX() / 72))


def _entries(outline: QPdfBookmarkModel, parent: QModelIndex) -> tuple[tuple[str, int], ...]:
    made = []
    for row in range(outline.rowCount(parent)):
        at = outline.index(row, 0, parent)
        name = outline.data(at, QPdfBookmarkModel.Role.Title)
        made.append((str(name), int(outline.data(at, QPdfBookmarkModel.Role.Page))))
    return tuple(made)
