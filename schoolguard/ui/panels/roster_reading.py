"""Reads a roster again and again as the user changes how; only the latest answer counts."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.domain.roster import ReadOptions, RosterField, RosterPreview
from schoolguard.domain.school import ImportRoster, RosterPlan
from schoolguard.ui.jobs import IsCancelled, Job, Progress
from schoolguard.ui.page import PageContext

if TYPE_CHECKING:
    from schoolguard.services import Services

PAUSE = 250
"""Milliseconds between a choice and the reading for it: arrow keys pass over many choices."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one reading gave: a preview with its plan, or the trouble of the whole file."""

    path: Path
    options: ReadOptions
    preview: RosterPreview | None = None
    plan: RosterPlan | None = None
    error: SchoolError | None = None


class RosterReading(QObject):
    """One file, how it is read, and its import. Nothing is written before :meth:`write`."""

    began = Signal()
    progressed = Signal(int, int)
    """Rows (when writing: classes) done, and in all; 0 where not known yet."""
    answered = Signal(object)
    """Carries an :class:`Answer`."""
    stopped = Signal()
    """Cancelled; nothing came of it."""
    written = Signal(object)
    """Carries the :class:`RosterPlan` that was done."""
    refused = Signal(object)
    """Carries the error for which nothing was written."""

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        usual: ReadOptions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._services = services
        self.usual = usual
        self.path = Path()
        self.options = self.usual
        self._action_id = str(uuid4())
        self._job: Job | None = None
        self._busy = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._read)

    def open(self, path: Path) -> None:
        """Read another file, with nothing chosen yet."""
        self.path, self.options = path, self.usual
        self._action_id = str(uuid4())
        self._read()

    def map_column(self, letter: str, meaning: RosterField) -> None:
        """Let a column mean something else."""
        mapping = dict(self.options.mapping) | {letter: meaning}
        self._change(replace(self.options, mapping=tuple(mapping.items())))

    def answer(self, value: str, reading: tuple[int, int] | None) -> None:
        """Say which class is meant; None takes the answer back."""
        answers = dict(self.options.answers)
        answers.pop(value, None)
        if reading is not None:
            answers[value] = reading
        self._change(replace(self.options, answers=tuple(answers.items())))

    def bound(self, grades: tuple[int, int] | None) -> None:
        """Say which grades the school has, lowest and highest; None: as it usually has."""
        lowest, highest = grades or (self.usual.lowest_grade, self.usual.highest_grade)
        self._change(replace(self.options, lowest_grade=lowest, highest_grade=highest))

    def leave_out(self, *, on: bool) -> None:
        """Leave rows out that are wrong, or not."""
        self._change(replace(self.options, leave_out_wrong_rows=on))

    def busy(self) -> bool:
        """Whether a reading or the import is on its way."""
        return self._busy or self._pause.isActive()

    def cancel(self) -> None:
        """Stop what is on its way."""
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()

    def write(self, preview: RosterPreview) -> None:
        """Import what was previewed; :meth:`cancel` stops it with nothing written."""
        self._busy = True
        work = partial(_write, self._services, self._command(preview))
        self._job = self._context.jobs.long(
            work,
            ok=self._on_written,
            failed=self._on_refused,
            cancelled=self._on_stopped,
            progress=self._on_progress,
            writes=True,
        )

    def _change(self, options: ReadOptions) -> None:
        if options != self.options:
            self.options = options
            self._pause.start()
            self.began.emit()

    def _command(self, preview: RosterPreview) -> ImportRoster:
        return ImportRoster(
            action_id=self._action_id,
            school_year=self.options.school_year,
            classes=preview.classes,
            source=preview.file_name,
        )

    def _read(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._busy = True
        self.began.emit()
        work = partial(_answer, self._services, self.path, self.options, self._command)
        self._job = self._context.jobs.long(
            work,
            ok=self._on_answer,
            failed=self._on_bug,
            cancelled=self._on_stopped,
            progress=self._on_progress,
        )

    def _on_progress(self, done: int, total: int) -> None:
        self.progressed.emit(done, total)

    def _on_answer(self, answer: Answer) -> None:
        if (answer.path, answer.options) == (self.path, self.options):
            self._busy = False
            self.answered.emit(answer)

    def _on_stopped(self) -> None:
        if self._job is not None and self._job.is_cancelled():  # not one that another replaced
            self._busy = False
            self.stopped.emit()

    def _on_bug(self, error: Exception) -> None:
        self._busy = False
        self._context.notify.trouble(error)
        self.stopped.emit()

    def _on_written(self, plan: RosterPlan) -> None:
        self._busy = False
        self.written.emit(plan)

    def _on_refused(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(error)


def _write(
    services: "Services", command: ImportRoster, progress: Progress, cancelled: IsCancelled
) -> RosterPlan:
    def step(done: int, total: int | None) -> None:
        progress(done, total or 0)

    return services.roster.write(command, progress=step, cancelled=cancelled)


def _answer(
    services: "Services",
    path: Path,
    options: ReadOptions,
    command: Callable[[RosterPreview], ImportRoster],
    progress: Progress,
    cancelled: IsCancelled,
) -> Answer:
    def step(done: int, total: int | None) -> None:
        progress(done, total or 0)

    try:
        preview = services.roster.read(path, options, progress=step, cancelled=cancelled)
        plan = services.roster.plan(command(preview)) if preview.classes else None
    except SchoolError as error:
        return Answer(path, options, error=error)
    return Answer(path, options, preview=preview, plan=plan)
