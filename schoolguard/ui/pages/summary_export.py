"""Writing the summary's PDF: progress, cancel, and then the way to the file."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QDesktopServices

from schoolguard.domain.errors import SchoolError
from schoolguard.ui import icons
from schoolguard.ui.forms.ui_summary_page import Ui_SummaryPage
from schoolguard.ui.jobs import Job, Jobs
from schoolguard.ui.pages import summary_view
from schoolguard.ui.pages.summary_view import SummaryView

if TYPE_CHECKING:
    from schoolguard.services import Services


class SummaryExport(QObject):
    """Writes one PDF at a time and keeps the strip below the sheet."""

    changed = Signal()
    """It has begun or ended."""
    failed = Signal(object)
    """Carries the exception."""

    def __init__(self, form: Ui_SummaryPage, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._jobs = jobs
        self._job: Job | None = None
        self._place: Path | None = None
        icons.wear(form.work_close, "x", "muted")
        form.work_cancel.clicked.connect(self.cancel)
        form.work_close.clicked.connect(self._forget)
        form.open_file.clicked.connect(self._open_file)
        form.open_folder.clicked.connect(self._open_folder)
        self._show()

    def running(self) -> bool:
        """Whether a PDF is being written."""
        return self._job is not None

    def folder(self) -> Path:
        """Return where the last PDF went, else the user's documents."""
        if self._place is not None:
            return self._place.parent
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(documents))

    def start(self, services: "Services", view: SummaryView, place: Path) -> None:
        """Write what is shown to ``place``; nothing happens while another is being written."""
        if self.running():
            return
        version = None if view.shown is None else view.shown.uid
        self._place = place
        self._form.work_amount.setMaximum(0)
        # Taken before the job begins: one that runs at once would end before it is kept.
        self._job = Job()
        self._show()
        job = self._jobs.long(
            partial(summary_view.write, services, view.campaign.uid, version, view.about, place),
            ok=self._on_written,
            failed=self._on_failed,
            cancelled=self._forget,
            progress=self._on_progress,
        )
        if self._job is not None:
            self._job = job

    def cancel(self) -> None:
        """Ask the writing to stop."""
        if self._job is not None:
            self._job.cancel()

    def _on_progress(self, done: int, total: int) -> None:
        self._form.work_amount.setMaximum(total)
        self._form.work_amount.setValue(done)

    def _on_written(self, place: Path) -> None:
        self._job, self._place = None, place
        self._show()  # not a toast: it would go, and 打开 with it
        self._form.open_file.setFocus(Qt.FocusReason.OtherFocusReason)
        alert = QAccessibleEvent(self._form.work_words, QAccessible.Event.Alert)
        QAccessible.updateAccessibility(alert)

    def _on_failed(self, error: Exception) -> None:
        self._forget()
        self.failed.emit(error)

    def _forget(self) -> None:
        self._job = self._place = None
        self._show()

    def _open_file(self) -> None:
        if self._place is not None:
            self._open(self._place)

    def _open_folder(self) -> None:
        if self._place is not None:
            self._open(self._place.parent)

    def _open(self, place: Path) -> None:
        if place.exists():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
        else:
            self.failed.emit(SchoolError("file.not_found", file=str(place)))

    def _show(self) -> None:
        form, running = self._form, self.running()
        form.work_bar.setVisible(self._place is not None)
        words = self.tr("正在生成 {file}") if running else self.tr("已生成 {file}")
        form.work_words.setText(words.format(file=self._place))
        form.work_amount.setVisible(running)
        form.work_cancel.setVisible(running)
        for button in (form.open_file, form.open_folder, form.work_close):
            button.setVisible(not running)
        self.changed.emit()
