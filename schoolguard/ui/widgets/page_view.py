"""A paper's pages with what one turns them by: number, classes, strip of small pages, size."""

from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QListView, QWidget

from schoolguard.ui.forms.ui_page_view import Ui_PageView
from schoolguard.ui.models.thumbnails import WIDTH, ThumbnailModel
from schoolguard.ui.widgets.pdf_preview import PdfPreview

_MARGIN: Final = 28
_STEP: Final = 1.25
_LEAST_ZOOM: Final = 0.5
_MOST_ZOOM: Final = 4.0


class PageView(QWidget):
    """Shows a PDF as it prints; nothing is drawn that is not looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self._following = False  # the fields follow the pages, not the other way round
        self.parts: tuple[tuple[str, int], ...] = ()
        """What one may jump to (a leaflet's classes, a paper's chapters): name, page from 0."""
        self.form = Ui_PageView()
        self.form.setupUi(self)
        self.preview = PdfPreview(self.form.sheet)
        self.form.sheet_box.addWidget(self.preview)
        self.preview.fill(_MARGIN)
        self.setFocusProxy(self.preview)
        self.thumbnails = ThumbnailModel(self.preview, self)
        self._set_up()

    def show_pdf(self, content: bytes) -> int:
        """Show a PDF, keeping the place in sight; return its number of pages."""
        form = self.form
        count = self.preview.show_pdf(content)
        self.thumbnails.refresh()
        self.parts = self.preview.parts()
        form.page.setMaximum(max(count, 1))
        form.pages.setText(self.tr("/ {n} 页").format(n=count))
        form.strip.setVisible(count > 1)
        form.parts.clear()
        form.parts.addItems([name for name, _ in self.parts])
        form.parts.setVisible(len(self.parts) > 1)
        return count

    def zoom_in(self) -> None:
        """Show pages larger."""
        self._set_zoom(self._zoom * _STEP)

    def zoom_out(self) -> None:
        """Show pages smaller."""
        self._set_zoom(self._zoom / _STEP)

    def zoom_to_width(self) -> None:
        """Show pages as wide as the view."""
        self._set_zoom(1.0)

    def _set_up(self) -> None:
        form, strip = self.form, self.form.strip
        strip.setModel(self.thumbnails)
        strip.setViewMode(QListView.ViewMode.IconMode)
        strip.setMovement(QListView.Movement.Static)
        strip.setFlow(QListView.Flow.TopToBottom)
        strip.setWrapping(False)
        strip.setUniformItemSizes(True)
        strip.setIconSize(QSize(WIDTH, WIDTH * 3 // 2))
        strip.setGridSize(QSize(WIDTH + 12, WIDTH * 3 // 2 + 24))
        strip.setFixedWidth(WIDTH + 34)
        strip.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        strip.selectionModel().currentChanged.connect(self._on_strip)
        form.page.valueChanged.connect(self._on_page)
        form.parts.activated.connect(self._on_part)
        self.preview.page_changed.connect(self._on_seen)
        form.smaller.clicked.connect(self.zoom_out)
        form.larger.clicked.connect(self.zoom_in)
        form.fit.clicked.connect(self.zoom_to_width)
        form.parts.hide()
        strip.hide()

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = min(max(zoom, _LEAST_ZOOM), _MOST_ZOOM)
        self.preview.set_zoom(self._zoom)
        self.form.fit.setText(f"{round(self._zoom * 100)}%")

    def _on_page(self, number: int) -> None:
        if not self._following:
            self.preview.go_to(number - 1)

    def _on_part(self, at: int) -> None:
        self.preview.go_to(self.parts[at][1])

    def _on_strip(self, index: QModelIndex) -> None:
        if index.isValid() and not self._following:
            self.preview.go_to(index.row())

    def _on_seen(self, page: int) -> None:
        form, self._following = self.form, True
        form.page.setValue(page + 1)
        form.strip.setCurrentIndex(self.thumbnails.index(page))
        begun = [at for at, (_, first) in enumerate(self.parts) if first <= page]
        form.parts.setCurrentIndex(begun[-1] if begun else -1)
        self._following = False
