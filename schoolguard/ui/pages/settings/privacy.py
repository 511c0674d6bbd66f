"""The section 隐私与移交: what goes when, one pupil's data, the handover pack."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from schoolguard.domain.errors import SchoolError
from schoolguard.ui.forms.ui_settings_privacy import Ui_SettingsPrivacy
from schoolguard.ui.jobs import IsCancelled, Job, Progress
from schoolguard.ui.page import PageContext
from schoolguard.ui.pages.settings.handover import HandoverWork
from schoolguard.ui.pages.settings.pupil_data import PupilWork
from schoolguard.ui.pages.settings.retention import RetentionWork
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services

Result = TypeVar("Result")


class PrivacySection(QWidget):
    """Three cards; what takes long runs one at a time, with progress and cancel."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_SettingsPrivacy()
        self.form.setupUi(self)
        self.context = context
        self._job: Job | None = None
        self._error = self.form.retention_error
        self._came_from: QPushButton | None = None
        for button in (self.form.purge, self.form.erase):
            mark(button, "danger")
        self.retention = RetentionWork(self)
        self.pupil = PupilWork(self)
        self.handover = HandoverWork(self)
        self.form.cancel.clicked.connect(self._on_cancel)

    def attach(self, services: "Services") -> None:
        """Keep what works."""
        for work in (self.retention, self.pupil, self.handover):
            work.attach(services)

    def changed(self, topics: frozenset[str]) -> None:
        """Look again at what is due."""
        if topics & {"school", "classes", "campaigns", "evidence", "backups"}:
            self.retention.load()

    def focus(self) -> None:
        """Put the keyboard where one begins."""
        self.form.look.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(
        self,
        words: str,
        work: Callable[[Progress, IsCancelled], Result],
        ok: Callable[[Result], None],
        error: InlineError,
        *,
        writes: bool = False,
    ) -> None:
        """Run what takes long; ``ok`` (a bound method) hears of its result."""
        self._error = error
        for place in (
            self.form.retention_error,
            self.form.pupil_error,
            self.form.handover_error,
        ):
            place.clear()
        self.form.working_text.setText(words)
        self.form.bar.setAccessibleName(words)
        self.form.bar.setRange(0, 0)
        self.set_working(on=True)
        self._job = self.context.jobs.long(
            work,
            ok=ok,
            failed=self.on_failed,
            cancelled=self._on_cancelled,
            progress=self._on_step,
            writes=writes,
        )

    def set_working(self, *, on: bool) -> None:
        """Show that something runs, and let nothing else begin meanwhile."""
        form = self.form
        buttons = (
            form.look, form.purge, form.save_days, form.save_facts, form.erase,
            form.pack, form.verify,
        )  # fmt: skip
        if on:
            self._came_from = next((one for one in buttons if one.hasFocus()), None)
        form.working.setVisible(on)
        for button in buttons:
            button.setEnabled(not on)
        if not on:
            self.retention.set_buttons()
            self.pupil.set_buttons()
            if self._came_from is not None:
                self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_failed(self, error: Exception) -> None:
        """Say what went wrong where it was begun."""
        self.set_working(on=False)
        if isinstance(error, SchoolError):
            self._error.show_error(error)
        else:
            self.context.notify.trouble(error)

    def fail_at(self, place: InlineError, error: Exception) -> None:
        """Say what went wrong with something short."""
        if isinstance(error, SchoolError):
            place.show_error(error)
        else:
            self.context.notify.trouble(error)

    def _on_step(self, done: int, total: int | None) -> None:
        self.form.bar.setRange(0, total or 0)
        self.form.bar.setValue(done)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_cancelled(self) -> None:
        self.set_working(on=False)
        self.retention.load()
