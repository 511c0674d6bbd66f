"""Loads what the first page could do without, a piece at a time, while somebody reads that page."""

import time
from functools import partial
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

from schoolguard.ui import pages
from schoolguard.ui.jobs import IsCancelled, Job, Jobs, Progress

_AFTER: Final = 300
"""Milliseconds after the first page has its services."""
_PAUSE: Final = 0.02
"""Seconds between two pieces: the window comes before what it may need later."""


class Rest(QObject):
    """Begins once; a window that closes does not wait for it."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.job: Job | None = None
        self._ended = False

    def begin(self, services: Any) -> None:
        """Load the other duties, then the other pages."""
        if self.job is None and hasattr(services, "names"):
            QTimer.singleShot(_AFTER, self, partial(self._load, services))

    def end(self) -> None:
        """Begin no more; the job itself is cancelled with all others."""
        self._ended = True

    def _load(self, services: Any) -> None:
        if self._ended:
            return
        work = partial(load, services)
        self.job = self._jobs.long(
            work, ok=self._on_end, failed=self._on_end, progress=self._on_step
        )

    def _on_step(self, _done: int, _total: int) -> None:
        """Do nothing: nobody waits for it, so the bar of what takes long does not show it."""

    def _on_end(self, _result: object) -> None:
        """Do nothing: what could not be loaded is said by whoever needs it."""


def load(services: Any, _progress: Progress, cancelled: IsCancelled, pause: float = _PAUSE) -> None:
    """Load every duty and every page, with so many seconds between two of them."""
    pieces = [partial(services.load, name) for name in services.names()]
    found = iter_modules(pages.__path__, f"{pages.__name__}.")
    pieces += [partial(import_module, one.name) for one in found]
    for piece in pieces:
        if cancelled():
            return
        piece()
        time.sleep(pause)
