"""Printing where the system takes no PDF (Windows): pages drawn at 300 dpi, a class at a time.

Not tried on a real Windows PC; docs say so.
"""

import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.leaflet import paper_of
from schoolguard.ui.printing import Duplex, PrintOrder, Queue, Sent, read_pages

_DPI: Final = 300
_SIDES: Final = {
    Duplex.ONE: QPrinter.DuplexMode.DuplexNone,
    Duplex.LONG: QPrinter.DuplexMode.DuplexLongSide,
    Duplex.SHORT: QPrinter.DuplexMode.DuplexShortSide,
}


def available() -> bool:
    """Tell whether Qt prints here without CUPS: on Windows alone."""
    return sys.platform == "win32"


def queues() -> tuple[Queue, ...]:
    """Return the printers, the default one first; raises ``print.no_queue``."""
    chosen = QPrinterInfo.defaultPrinterName()
    found = [Queue(name, name == chosen) for name in QPrinterInfo.availablePrinterNames()]
    if not found:
        raise SchoolError("print.no_queue")
    return tuple(sorted(found, key=lambda one: not one.default))


def send(
    content: bytes,
    count: int,
    order: PrintOrder,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Sent:
    """Draw the pages onto the printer, each part as a job of its own; see ``printing.send``."""
    device = QBuffer()
    device.setData(QByteArray(content))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(device)
    parts = order.parts or ((order.title, 1, count),)
    wanted = [
        (name, [page for page in range(first, last + 1) if _in(page, order, count)])
        for name, first, last in parts
    ]
    total, done = sum(len(pages) for _, pages in wanted), 0
    jobs = []
    for name, pages in wanted:
        if not pages:
            continue
        printer = printer_of(order, name)
        painter = QPainter()
        if not painter.begin(printer):
            raise SchoolError("print.refused", reason=order.queue)
        try:
            for at, page in enumerate(pages):
                if cancelled():
                    printer.abort()
                    raise Cancelled
                if at:
                    printer.newPage()
                draw(document, page - 1, painter, printer)
                done += 1
                progress(done, total)
        finally:
            painter.end()
        jobs.append(name)
    return Sent(tuple(jobs))


def _in(page: int, order: PrintOrder, count: int) -> bool:
    return any(first <= page <= last for first, last in read_pages(order.pages, count))


def printer_of(order: PrintOrder, name: str) -> QPrinter:
    """Return the printer set as ordered."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(order.queue)
    printer.setResolution(_DPI)
    printer.setFullPage(True)
    paper = paper_of(order.paper)
    size = QSizeF(paper.width_mm, paper.height_mm)
    printer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter, paper.name))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setDuplex(_SIDES[order.duplex])
    printer.setCopyCount(order.copies)
    if order.black:
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setDocName(name)
    return printer


def draw(document: QPdfDocument, page: int, painter: QPainter, printer: QPrinter) -> None:
    """Draw one page (from 0) in its own size; one that is wider than the paper is made smaller."""
    points = document.pagePointSize(page)
    scale = printer.resolution() / 72
    room = printer.paperRect(QPrinter.Unit.DevicePixel)
    full = points * scale
    fits = min(1.0, room.width() / full.width(), room.height() / full.height())
    size = (full * fits).toSize()
    drawn = document.render(page, size)
    # QtPdf gives a page without paper: clear where nothing is printed.
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.white))
    over = QPainter(image)
    over.drawImage(0, 0, drawn)
    over.end()
    painter.drawImage(QRect(0, 0, size.width(), size.height()), image)
