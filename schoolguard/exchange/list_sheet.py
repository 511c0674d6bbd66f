"""A list to Excel: one sheet, its heads fixed, its texts texts."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO, Final

from schoolguard.domain.errors import Cancelled
from schoolguard.domain.listing import Cell, ListSheet
from schoolguard.exchange.written import new_workbook

_MOST: Final = 1_048_575
"""Rows that a sheet holds under its heads."""
_STEP: Final = 500
_WIDEST: Final = 60
_CELL: Final = 32_767


def write_list(
    sheet: ListSheet,
    out: BinaryIO,
    folder: Path,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the list as an .xlsx; raises ``Cancelled``. Longer than a sheet, it goes on in others.

    Numbers and days stay what they are; nothing becomes a formula or a link. Rows lie on the disk
    until the file is whole, in ``folder``, which is where it will stand: memory does not grow with
    the list, and what is private goes nowhere else.
    """
    with TemporaryDirectory(dir=folder, prefix=".", suffix=".part") as beside:
        book = new_workbook(out, rows_in=Path(beside), title=sheet.title)
        try:
            writer = _Sheet(book, sheet)
            for done, row in enumerate(sheet.rows(), 1):
                if done % _STEP == 0:
                    if cancelled is not None and cancelled():
                        raise Cancelled
                    if progress is not None:
                        progress(done, max(sheet.count, done))
                writer.add(row)
            writer.end()
            book.close()
        finally:
            for page in book.worksheets():
                page.row_data_fh.close()  # else a list that was stopped keeps its file open


class _Sheet:
    """Writes rows; their widths follow what stands in the first of them."""

    def __init__(self, book: Any, sheet: ListSheet) -> None:
        self._book, self._list = book, sheet
        self._head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
        self._text = book.add_format({"num_format": "@"})
        self._day = book.add_format({"num_format": "yyyy-mm-dd"})
        self._moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        self._sheets = 0
        self._begin()

    def add(self, row: Any) -> None:
        """Write a row below the others."""
        if self._row > _MOST:
            self.end()
            self._begin()
        for column, cell in enumerate(row):
            self._write(column, cell)
        self._row += 1

    def end(self) -> None:
        """Set what follows from the whole: widths, and the heads' filter."""
        for column, width in enumerate(self._widths):
            self._page.set_column(column, column, min(max(width, 6) + 2, _WIDEST))
        if self._row > 1:
            self._page.autofilter(0, 0, self._row - 1, len(self._list.heads) - 1)

    def _begin(self) -> None:
        self._sheets += 1
        self._page = self._book.add_worksheet(f"{self._sheets}" if self._sheets > 1 else None)
        self._page.freeze_panes(1, 0)
        self._page.repeat_rows(0)
        self._page.set_landscape()
        self._page.set_paper(9)
        self._page.fit_to_pages(1, 0)
        self._widths = [_width(head) for head in self._list.heads]
        for column, head in enumerate(self._list.heads):
            self._page.write_string(0, column, head, self._head)
        self._row = 1

    def _write(self, column: int, cell: Cell) -> None:
        page, row = self._page, self._row
        if cell is None or cell == "":
            return
        if isinstance(cell, datetime):
            page.write_datetime(row, column, cell.replace(tzinfo=None), self._moment)
            words = "0000-00-00 00:00"
        elif isinstance(cell, date):
            page.write_datetime(row, column, cell, self._day)
            words = "0000-00-00"
        elif isinstance(cell, int | float):
            page.write_number(row, column, cell)
            words = str(cell)
        else:
            page.write_string(row, column, cell[:_CELL], self._text)
            words = cell
        if row <= _STEP:
            self._widths[column] = max(self._widths[column], _width(words))


def _width(words: str) -> int:
    """Return how wide a text is, a Chinese character counting for two."""
    return max(
        (sum(1 if ord(char) < 0x2E80 else 2 for char in line) for line in words.split("\n")),
        default=0,
    )
