"""What a window takes up once its first page has its data, one thing at a time."""

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer

_LOOK_MS: Final = 20
_LOOKS: Final = 100
"""Two seconds: a page that is still read then is not waited for any longer."""


class Busy(Protocol):
    """What tells whether anything is still to be done."""

    def is_busy(self) -> bool:
        """Whether anything is still to be done."""


class Settling(QObject):
    """Waits until nothing is read, then takes the steps with the event loop between them.

    Each of them would delay the first page for what can come half a second later.
    """

    def __init__(self, jobs: Busy, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._steps: list[Callable[[], object]] = []
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def begin(self, steps: Sequence[Callable[[], object]]) -> None:
        """Take these steps, soon."""
        self._steps, self._looks = list(steps), _LOOKS
        self._timer.start(_LOOK_MS)

    def stop(self) -> None:
        """Take none of those that are left: somebody else is coming, or the window is gone."""
        self._steps.clear()
        self._timer.stop()

    def _look(self) -> None:
        self._looks -= 1
        if self._jobs.is_busy() and self._looks > 0:
            self._timer.start(_LOOK_MS)
        elif self._steps:
            self._looks = 0
            self._timer.start(0)
            self._steps.pop(0)()
