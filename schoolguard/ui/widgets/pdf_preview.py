"""The pages of a PDF as they will be printed."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from schoolguard.ui import theme


class PdfPreview(QWidget):
    """Pages below each other, as wide as it is told; the PDF is held in memory."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # The order of the children is the order in which they go: a closing document still
        # calls its view, and reads from its device to the end.
        self.view = QPdfView(self)
        self._document = QPdfDocument(self)
        self._device = QBuffer(self._document)
        self._width = 0
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setAccessibleName(self.tr("纸样，印出来的样子"))
        self.view.setDocument(self._document)
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

    def set_page_width(self, pixels: int) -> None:
        """Make a page this wide."""
        self._width = pixels
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        ground = self.view.palette()
        ground.setColor(QPalette.ColorRole.Dark, QColor(theme.colours().well))
        self.view.setPalette(ground)
        if self._document.pageCount() and self._width:
            points = self._document.pagePointSize(0).width()
            self.view.setZoomFactor(self._width / (points * self.logicalDpiX() / 72))
