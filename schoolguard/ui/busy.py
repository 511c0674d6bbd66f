"""The house's one sign that something takes its time: what, how far, and a way to stop it.

It comes after half a second for work that has no bar of its own on its page. Only long work can be
stopped: it then ends with nothing half done.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from schoolguard.ui.jobs import ThreadJobs
from schoolguard.ui.widgets.card import Card, label

_LOOK: Final = 100
_PATIENCE: Final = 0.5
"""Seconds before anything is said."""
_ABOVE: Final = 96
"""Room at the foot of the window, where toasts stand, in px."""


class BusyBar(Card):
    """Stands over the foot of its window while work goes on; the keyboard reaches its button."""

    def __init__(self, window: QWidget, jobs: ThreadJobs) -> None:
        super().__init__(window)
        self._jobs = jobs
        self.setFrameShape(QFrame.Shape.NoFrame)
        words = label(self.tr("正在处理，请稍候"))
        self.bar = QProgressBar(self)
        self.bar.setFixedWidth(160)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(words.text())
        self.stop = QPushButton(self.tr("取消"), self)
        self.stop.clicked.connect(self._on_stop)
        box = QHBoxLayout(self)
        box.setContentsMargins(14, 8, 14, 8)
        for widget in (words, self.bar, self.stop):
            box.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)
        jobs.started.connect(self._timer.start)
        window.installEventFilter(self)
        self.hide()

    def look(self) -> None:
        """Show what has been going on for long, or go."""
        task = self._jobs.longest(_PATIENCE)
        if task is None:
            self.hide()
            if not self._jobs.is_busy():
                self._timer.stop()
            return
        done, total = task.done
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.stop.setVisible(task.stoppable)
        self.stop.setEnabled(not task.job.is_cancelled())
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this: keep the place when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.adjustSize()
            left = (window.width() - self.width()) // 2
            self.move(left, window.height() - self.height() - _ABOVE)

    def _on_stop(self) -> None:
        task = self._jobs.longest(_PATIENCE)
        if task is not None:
            task.job.cancel()
            self.look()
