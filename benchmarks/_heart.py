"""A heart in the event loop: each beat that comes late is a stall that a user would feel."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

_BEAT_MS = 5


class Heart(QObject):
    """Beats every 5 ms; keeps the longest time between two beats.

    By the clock, and in CPU time of the whole process: the clock also stands still where other
    programs have the machine, while the process' own time is what the loop waited for, be it work
    on the window's thread or a worker that held the interpreter.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._last = (0.0, 0.0)
        self.wall: list[float] = []
        self.cpu: list[float] = []

    def begin(self) -> None:
        """Begin to beat, with nothing seen yet."""
        self.wall, self.cpu = [], []
        self._last = (time.perf_counter(), time.process_time())
        self._timer.start()

    def end(self) -> dict[str, float]:
        """Stop; return the longest stalls in milliseconds."""
        self._beat()
        self._timer.stop()
        return {"stall_wall": max(self.wall), "stall_cpu": max(self.cpu)}

    def _beat(self) -> None:
        now = (time.perf_counter(), time.process_time())
        self.wall.append((now[0] - self._last[0]) * 1000)
        self.cpu.append((now[1] - self._last[1]) * 1000)
        self._last = now
