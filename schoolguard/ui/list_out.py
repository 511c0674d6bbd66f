"""A list on its way out: to the clipboard, to Excel, to paper."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QObject
from PySide6.QtGui import QGuiApplication

from schoolguard.domain.errors import Cancelled
from schoolguard.domain.listing import Cell, ListSheet
from schoolguard.ui.dialogs.files import choose_file
from schoolguard.ui.jobs import IsCancelled, Job, Progress
from schoolguard.ui.page import Page
from schoolguard.ui.widgets.copied import Copied, rendered

if TYPE_CHECKING:
    from schoolguard.services.lists import Lists
    from schoolguard.ui.list_base import ListBase
    from schoolguard.ui.page import PageContext

_NARROWEST: Final = 60


class ListOut(QObject):
    """Takes the columns as they are seen, and the rows as they are arranged."""

    def __init__(self, tools: "ListBase", context: "PageContext") -> None:
        super().__init__(tools)
        self._tools = tools
        self._context = context
        self._busy = False
        self._job: Job | None = None

    def sheet(self, *, chosen: bool = False) -> ListSheet:
        """Return the list, or the rows that are chosen where some are."""
        tools = self._tools
        columns = tools.shown_columns()
        places = tools.chosen_rows() if chosen else []
        rows, count = tools.model.sheet_rows(columns, places)
        widths = [max(tools.width_of(column), _NARROWEST) for column in columns]
        return ListSheet(
            title=tools.title,
            heads=tuple(map(tools.head, columns)),
            rows=rows,
            count=count,
            note=tools.filter_words(),
            shares=tuple(map(float, widths)),
        )

    def copy(self) -> None:
        """Copy the chosen rows with the heads, all where none is chosen.

        Of a long list they are read first; the window's own bar shows that, and stops it.
        """
        sheet = self.sheet(chosen=True)
        if not sheet.count or self._busy:
            return
        if not self._tools.model.pages:
            self._on_rendered(rendered(sheet.heads, sheet.rows()))
            return
        self._busy = True
        job = self._context.jobs.long(
            partial(_render, sheet),
            ok=self._on_rendered,
            failed=self._on_failed,
            cancelled=self._on_cancelled,
        )
        self._job = job if self._busy else None  # it may have ended by now

    def export(self) -> None:
        """Ask for a place, and write the list there for Excel."""
        if self._context.lists.writer is None or not self._tools.model.rowCount():
            return
        today = QDate.currentDate().toString("yyyyMMdd")
        name = f"{self._tools.title}-{today}.xlsx"
        kinds = self.tr("Excel 表格 (*.xlsx)")
        choose_file(self._tools.view, self.tr("导出到 Excel"), kinds, self.export_to, save_as=name)

    def export_to(self, file: str) -> None:
        """Write the list to a file."""
        writer = self._context.lists.writer
        if writer is None or self._busy:
            return
        sheet = self.sheet()
        self._busy = True
        self._tools.begin_work(self.tr("正在导出…"), self.cancel)
        job = self._context.jobs.long(
            partial(_write, writer, sheet, Path(file)),
            ok=self._on_written,
            failed=self._on_failed,
            cancelled=self._on_cancelled,
            progress=self._tools.show_work,
        )
        self._job = job if self._busy else None

    def print(self) -> None:
        """Open the list as it prints, beside the page."""
        writer, page = self._context.lists.writer, self._page()
        if writer is None or page is None or not self._tools.model.rowCount():
            return
        # Qt's PDF library takes its time to load; only who looks at the pages needs it.
        from schoolguard.ui.panels.paper import PaperPanel
        from schoolguard.ui.panels.paper_sources import ListPaper

        self._tools.view.setFocus()  # where the keyboard returns to when the panel closes
        page.open_panel.emit(PaperPanel(self._context, ListPaper(writer, self.sheet())))

    def cancel(self) -> None:
        """Stop writing."""
        if self._job is not None:
            self._job.cancel()

    def _page(self) -> Page | None:
        """Return the page that the list is on; for one in a panel, the page in front."""
        found = self._tools.view.parentWidget()
        while found is not None and not isinstance(found, Page):
            found = found.parentWidget()
        if found is None:
            in_front = getattr(self._tools.view.window(), "current_page", None)
            found = in_front() if callable(in_front) else None
        return found if isinstance(found, Page) else None

    def _on_rendered(self, copied: Copied) -> None:
        self._end()
        QGuiApplication.clipboard().setMimeData(copied.data())
        self._context.notify.done(self.tr("已复制 {n} 行，带表头。").format(n=f"{copied.rows:,}"))

    def _on_written(self, written: tuple[Path, int]) -> None:
        self._end()
        path, count = written
        words = self.tr("已导出 {n} 行到 {name}。").format(n=f"{count:,}", name=path.name)
        self._context.notify.done(words)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self._context.notify.trouble(error)

    def _on_cancelled(self) -> None:
        self._end()

    def _end(self) -> None:
        self._job, self._busy = None, False
        self._tools.end_work()


def _render(sheet: ListSheet, progress: Progress, cancelled: IsCancelled) -> Copied:
    def told(done: int) -> None:
        if cancelled():
            raise Cancelled
        progress(done, sheet.count)

    return rendered(sheet.heads, sheet.rows(), told)


def _write(
    writer: "Lists", sheet: ListSheet, path: Path, progress: Progress, cancelled: IsCancelled
) -> tuple[Path, int]:
    count = 0

    def rows() -> Iterator[Sequence[Cell]]:
        nonlocal count
        for row in sheet.rows():
            count += 1
            yield row

    writer.write(replace(sheet, rows=rows), path, progress=progress, cancelled=cancelled)
    return path, count
