"""One panel for every paper: the real pages, its choices, saving, printing."""

import re
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTemporaryDir, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.papers import PaperFormat, PaperOptions
from schoolguard.ui import language
from schoolguard.ui.dialogs.files import choose_file
from schoolguard.ui.forms.ui_paper_panel import Ui_PaperPanel
from schoolguard.ui.jobs import Job
from schoolguard.ui.page import PageContext, Panel
from schoolguard.ui.panels.paper_options import OptionFields
from schoolguard.ui.panels.paper_print import PaperPrint, sender
from schoolguard.ui.panels.paper_sources import PaperSource, RecordPaper
from schoolguard.ui.printing import Sent
from schoolguard.ui.widgets.pdf_preview import PdfPreview

if TYPE_CHECKING:
    from schoolguard.services import Services

_WIDTH: Final = 460
_DELAY: Final = 250
"""Milliseconds after the last change of a choice before the paper is set again."""


class PaperPanel(Panel):
    """Shows a paper as it prints; saves it, prints it."""

    def __init__(self, context: PageContext, source: PaperSource) -> None:
        super().__init__(source.title)
        self._context = context
        self.source = source
        self._content = b""
        self._job: Job | None = None
        self._reading: Job | None = None
        self._opened = QTemporaryDir()
        self.setMinimumWidth(_WIDTH)
        self.form = Ui_PaperPanel()
        self.form.setupUi(self)
        self.view = self.form.view
        self.preview = self.view.preview
        self.choices = OptionFields(self.form.options, source.options, source.given, self)
        self.printing = PaperPrint(self.form, context.jobs, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self.read)
        self._set_up()
        self._show_work("")
        self.read()

    def ask_to_close(self) -> None:
        """Close, unless something is being written or printed; the print form closes first."""
        if self._job is not None:
            return
        if self.form.stack.currentWidget() is self.form.printing:
            self._on_back()
        else:
            super().ask_to_close()

    def first_field(self) -> PdfPreview:
        """Return the pages: the keys turn them."""
        return self.preview

    # Reading

    def read(self) -> None:
        """Set the paper with the present choices."""
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._context.jobs.long(
            partial(self.source.read, self._options()),
            ok=self._on_read,
            failed=self._on_failed,
        )

    def _options(self) -> PaperOptions:
        return self.choices.options()

    def _on_read(self, content: bytes) -> None:
        self.form.trouble.clear()
        self._content = content
        self.view.show_pdf(content)
        self._enable()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, SchoolError):
            self.form.trouble.show_error(error)
        else:
            self._context.notify.trouble(error)

    def _set_up(self) -> None:
        form = self.form
        self.choices.changed.connect(self._timer.start)
        form.save.clicked.connect(self.ask_where)
        form.open_file.clicked.connect(self.open_outside)
        form.print.clicked.connect(self.open_printing)
        form.back.clicked.connect(self._on_back)
        form.send.clicked.connect(self.send)
        form.cancel.clicked.connect(self._cancel)
        self.printing.failed.connect(self._on_failed)
        words = " / ".join(_format_words(one) for one in self.source.formats)
        form.save.setText(self.tr("存为 {formats}…").format(formats=words))

    # Saving

    def file_name(self) -> str:
        """Return the name that is proposed: the paper's own title."""
        name = re.sub(r'[\\/:*?"<>|\s]+', "", self.preview.title() or self.source.title)
        return f"{name}.{self.source.formats[0].value}"

    def ask_where(self) -> None:
        """Ask for the file's place and kind without blocking."""
        kinds = ";;".join(f"{_format_words(one)} (*.{one.value})" for one in self.source.formats)
        choose_file(self, self.form.save.text(), kinds, self.write_to, save_as=self.file_name())

    def write_to(self, path: str) -> None:
        """Write the paper to ``path``, in the format of its ending."""
        self._begin(self.tr("正在生成…"))
        self._keep(
            self._context.jobs.long(
                partial(self.source.write, Path(path), self._options()),
                ok=self._on_written,
                failed=self._on_failed,
                cancelled=self._end,
                progress=self._on_progress,
            )
        )

    def _on_written(self, path: Path) -> None:
        self._end()
        self._settle(printed=False)
        self._context.notify.done(self.tr("已存到 {file}").format(file=path))

    def open_outside(self) -> None:
        """Open the pages in the system's own program for PDF files."""
        place = Path(self._opened.filePath(Path(self.file_name()).stem + ".pdf"))
        place.write_bytes(self._content)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))):
            self._on_failed(SchoolError("print.no_program"))

    # Printing

    def open_printing(self) -> None:
        """Show the print form."""
        self.form.trouble.clear()
        self.form.stack.setCurrentWidget(self.form.printing)
        self.printing.open(self.preview, self.view.parts)
        self.form.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Give the paper to the printer."""
        count = self.preview.page_count()
        title = self.preview.title() or self.source.title
        try:
            order = self.printing.order(title, self.view.parts, count)
        except SchoolError as error:
            self._on_failed(error)
            return
        self._begin(self.tr("正在交给打印机…"))
        self._keep(
            self._context.jobs.long(
                sender(self._content, count, order),
                ok=self._on_sent,
                failed=self._on_failed,
                cancelled=self._end,
                progress=self._on_progress,
            )
        )

    def _on_sent(self, sent: Sent) -> None:
        self._end()
        self._settle(printed=True)
        self._on_back()
        words = self.tr("已交给打印机，共 {n} 批").format(n=len(sent.jobs))
        self._context.notify.done(words)

    def _on_back(self) -> None:
        self.form.trouble.clear()
        self.form.stack.setCurrentWidget(self.form.reading)
        self.form.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self, *, printed: bool) -> None:
        work = self.source.settled(printed=printed)
        if work is not None:
            self._context.jobs.write(work, ok=self._on_settled, failed=self._on_failed)

    def _on_settled(self, _run: object) -> None:
        """Let the page hear it from the store."""

    # One piece of work at a time

    def _begin(self, words: str) -> None:
        self.form.trouble.clear()
        self._job = Job()  # before it begins: one that runs at once would end before it is kept
        self._show_work(words)

    def _keep(self, job: Job) -> None:
        if self._job is not None:
            self._job = job

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end(self) -> None:
        self._job = None
        self._show_work("")

    def _on_progress(self, done: int, total: int) -> None:
        self.form.amount.setMaximum(total)
        self.form.amount.setValue(done)

    def _show_work(self, words: str) -> None:
        form, running = self.form, self._job is not None
        form.work_words.setText(words)
        form.amount.setMaximum(0)
        for widget in (form.work_words, form.amount, form.cancel):
            widget.setVisible(running)
        self._enable()

    def _enable(self) -> None:
        free = self._job is None and bool(self._content)
        for button in (self.form.save, self.form.print, self.form.open_file):
            button.setEnabled(free)
        self.form.send.setEnabled(self._job is None and self.form.queue.count() > 0)
        self.form.stack.setEnabled(self._job is None)


def record_paper(
    context: PageContext, services: "Services", key: str, subject_uid: str = "", **given: Any
) -> PaperPanel:
    """Return the panel of a paper of the registry; ``given`` are choices to begin with."""
    kind = services.papers.kind(key)
    if given:
        kind = replace(kind, given=replace(kind.given, **given))
    return PaperPanel(context, RecordPaper(services, kind, subject_uid))


def _format_words(one: PaperFormat) -> str:
    return render_value(f"paper_format.{one.value}", language.current())
