"""The paper as it prints, beside the sheet that one reads and follows figures in."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from schoolguard.ui.forms.ui_summary_page import Ui_SummaryPage
from schoolguard.ui.jobs import Job, Jobs
from schoolguard.ui.pages import summary_view
from schoolguard.ui.pages.summary_view import SummaryView

if TYPE_CHECKING:
    from schoolguard.services import Services
    from schoolguard.ui.widgets.page_view import PageView


class SummaryPaper(QObject):
    """Changes between sheet and paper, and sets the paper when it is looked at."""

    failed = Signal(object)
    """Carries the exception."""

    def __init__(self, form: Ui_SummaryPage, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._jobs = jobs
        self._services: Services | None = None
        self._view: SummaryView | None = None
        self._words = ""
        self._preview: PageView | None = None
        self._job: Job | None = None
        self._old = True
        form.show_text.clicked.connect(self._on_view)
        form.show_paper.clicked.connect(self._on_view)

    def show(self, services: "Services | None", view: SummaryView, words: str) -> None:
        """Another text is shown; ``words`` is what it is known by, if it is a version."""
        self._services, self._view, self._words = services, view, words
        self._old = True
        self._show_note()
        if self._form.show_paper.isChecked():
            self._read()

    def _on_view(self) -> None:
        form, paper = self._form, self._form.show_paper.isChecked()
        if paper and self._preview is None:
            # Qt's PDF library takes its time to load; only who looks at the pages needs it.
            from schoolguard.ui.widgets.page_view import PageView

            self._preview = PageView(form.views)
            self._preview.form.page_view_layout.setContentsMargins(12, 4, 12, 0)
            form.views.addWidget(self._preview)
        if paper and self._preview is not None:
            form.views.setCurrentWidget(self._preview)
        else:
            form.views.setCurrentWidget(form.text)
        self._show_note()
        if paper and self._old:
            self._read()

    def _read(self) -> None:
        view = self._view
        if self._services is None or view is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._old = False
        self._form.view_note.setText(self.tr("正在排版…"))
        version = None if view.shown is None else view.shown.uid
        self._job = self._jobs.long(
            partial(summary_view.paper, self._services, view.campaign.uid, version, view.about),
            ok=self._on_paper,
            failed=self._on_no_paper,
        )

    def _on_paper(self, content: bytes) -> None:
        if self._preview is not None:
            self._preview.show_pdf(content)
            self._show_note()

    def _on_no_paper(self, error: Exception) -> None:
        self._old = True
        self._show_note()
        self.failed.emit(error)

    def _show_note(self) -> None:
        if not self._form.show_paper.isChecked():
            said = self._words or self.tr("点带下划线的数字，看它从哪些记录数出")
            self._form.view_note.setText(said)
        elif self._preview is not None:
            pages = self._preview.preview.page_count()
            self._form.view_note.setText(self.tr("A4 · 共 {n} 页").format(n=pages))
