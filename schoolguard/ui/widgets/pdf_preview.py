"""The pages of a PDF as they will be printed."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

from schoolguard.ui import theme


class PdfPreview(QPdfView):
    """Pages below each other, as wide as it is told; the PDF is held in memory."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._width = 0
        self._device = QBuffer(self)
        self._document = QPdfDocument(self)
        self.setDocument(self._document)

    def show_pdf(self, content: bytes) -> int:
        """Show a PDF, keeping the place in sight; return its number of pages, 0 if unreadable."""
        seen = self.verticalScrollBar().value()
        self._document.close()
        self._device.close()
        self._device.setData(QByteArray(content))
        self._device.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._device)
        self._fit()
        self.verticalScrollBar().setValue(seen)
        return self._document.pageCount()

    def page_count(self) -> int:
        """Return the number of pages shown."""
        return self._document.pageCount()

    def set_page_width(self, pixels: int) -> None:
        """Make a page this wide."""
        self._width = pixels
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        ground = self.palette()
        ground.setColor(QPalette.ColorRole.Dark, QColor(theme.colours().well))
        self.setPalette(ground)
        if self._document.pageCount() and self._width:
            points = self._document.pagePointSize(0).width()
            self.setZoomFactor(self._width / (points * self.logicalDpiX() / 72))
