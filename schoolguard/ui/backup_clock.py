"""Backups by the clock while the window is open."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from schoolguard.ui.jobs import IsCancelled, Job, Jobs, Progress

if TYPE_CHECKING:
    from schoolguard.services.backups import Backups

_FIRST: Final = 60_000
_THEN: Final = 5 * 60_000
"""Milliseconds until the schedule is looked at first, and between looks: two notes, one row."""


class BackupClock(QObject):
    """Looks at the schedule now and then; what goes wrong is noted by the service and shown."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._backups: Backups | None = None
        self._job: Job | None = None
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.look)

    def start(self, backups: "Backups") -> None:
        """Begin to look."""
        self._backups = backups
        self.timer.start(_FIRST)

    def stop(self) -> None:
        """Look no more; what runs is cancelled."""
        self.timer.stop()
        self._backups = None
        if self._job is not None:
            self._job.cancel()

    def look(self) -> None:
        """Make a copy if it is time for one and none is being made."""
        self.timer.setInterval(_THEN)
        if self._backups is None or self._job is not None:
            return
        self._job = self._jobs.long(
            _Look(self._backups).work, ok=self._on_end, failed=self._on_end, cancelled=self._on_end
        )

    def _on_end(self, _result: object = None) -> None:
        self._job = None


class _Look:
    """The work of one look."""

    def __init__(self, backups: "Backups") -> None:
        self._backups = backups

    def work(self, progress: Progress, cancelled: IsCancelled) -> None:
        if self._backups.due():
            self._backups.automatic(cancelled=cancelled, progress=progress)
