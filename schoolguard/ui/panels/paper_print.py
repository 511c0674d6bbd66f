"""The print form of a paper: queue, sheet, sides, copies, range; sent off the window's thread."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leaflet import PAPERS
from schoolguard.ui import language, printing
from schoolguard.ui.forms.ui_paper_panel import Ui_PaperPanel
from schoolguard.ui.jobs import Jobs
from schoolguard.ui.printing import MOST_COPIES, Duplex, PrintOrder, Queue
from schoolguard.ui.widgets.pdf_preview import PdfPreview

_NEAR_MM: Final = 2.0


class PaperPrint(QObject):
    """Fills the form's fields and turns them into one order."""

    failed = Signal(object)
    """Carries the exception."""

    def __init__(self, form: Ui_PaperPanel, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._jobs = jobs
        form.copies.setMaximum(MOST_COPIES)
        form.paper.addItems([one.name for one in PAPERS])
        for one in Duplex:
            form.duplex.addItem(render_value(f"duplex.{one.value}", language.current()), one)

    def open(self, preview: PdfPreview, parts: tuple[tuple[str, int], ...]) -> None:
        """Show the form for what the preview shows, and look for printers."""
        form = self._form
        form.paper.setEditText(sheet_name(*preview.page_mm()))
        form.range.clear()
        form.by_part.setVisible(len(parts) > 1)
        form.by_part.setChecked(False)
        form.send.setEnabled(False)
        form.print_words.setText(self.tr("正在找打印机…"))
        self._jobs.read(find_queues, ok=self._on_queues, failed=self._on_failed)

    def order(self, title: str, parts: tuple[tuple[str, int], ...], count: int) -> PrintOrder:
        """Return what the fields say. Raises ``leaflet.paper``, ``print.bad_range``."""
        form = self._form
        made = PrintOrder(
            queue=str(form.queue.currentData() or ""),
            title=title,
            paper=form.paper.currentText(),
            duplex=Duplex(form.duplex.currentData()),
            copies=form.copies.value(),
            pages=form.range.text(),
            black=form.black.isChecked(),
            parts=spans(parts, count) if form.by_part.isChecked() else (),
        )
        printing.check(made, count)
        return made

    def _on_queues(self, found: tuple[Queue, ...]) -> None:
        form = self._form
        form.queue.clear()
        for one in found:
            form.queue.addItem(one.name, one.name)
        form.send.setEnabled(True)
        words = self.tr("按页面原样交给打印机，不缩放。")
        if not printing.hands_on():
            words = self.tr("逐页按 300 dpi 画给打印机；页数多时请分班打印。")
        form.print_words.setText(words)

    def _on_failed(self, error: Exception) -> None:
        self._form.print_words.clear()
        self.failed.emit(error)


def sheet_name(width: float, height: float) -> str:
    """Return a page's paper as the field names it: a known sheet, else its size in mm."""
    small, large = sorted((width, height))
    for one in PAPERS:
        if abs(one.width_mm - small) < _NEAR_MM and abs(one.height_mm - large) < _NEAR_MM:
            return one.name
    return f"{round(small)}×{round(large)}"


def spans(parts: tuple[tuple[str, int], ...], count: int) -> tuple[tuple[str, int, int], ...]:
    """Return (title, first, last) pages from 1 of parts that begin at a page from 0."""
    ends = [page for _, page in parts[1:]] + [count]
    return tuple(
        (name, page + 1, end) for (name, page), end in zip(parts, ends, strict=True) if end > page
    )


def find_queues() -> tuple[Queue, ...]:
    """Return the printers of this system; see :func:`schoolguard.ui.printing.queues`."""
    if printing.hands_on():
        return printing.queues()
    # Only where no PDF is taken: Qt's printing library takes its time to load.
    from schoolguard.ui import printing_raster

    if not printing_raster.available():
        raise SchoolError("print.no_lp")
    return printing_raster.queues()


def sender(content: bytes, count: int, order: PrintOrder) -> Callable[..., printing.Sent]:
    """Return the work that prints on this system."""
    if printing.hands_on():
        return partial(printing.send, content, count, order)
    from schoolguard.ui import printing_raster

    return partial(printing_raster.send, content, count, order)
