"""The window is closed: what was changed is backed up first, in sight and never for long."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from schoolguard.ui.jobs import IsCancelled, Job, Jobs, Progress
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.card import Card, label

if TYPE_CHECKING:
    from schoolguard.services.backups import Backups

_WIDTH: Final = 360
_SEEN_AFTER: Final = 200
"""Milliseconds: a quick backup needs no words."""
_LONGEST: Final = 30_000
"""Milliseconds after which the window closes without; the next start makes the backup."""


class Closing(QObject):
    """Holds the close of a window back until its backup is made, or is not waited for."""

    finished = Signal()
    """The window may close now."""

    def __init__(self, window: QWidget, jobs: Jobs) -> None:
        super().__init__(window)
        self._window, self._jobs = window, jobs
        self._job: Job | None = None
        self._through = False
        self.view: WaitView | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_LONGEST)
        self._patience.timeout.connect(self.skip)

    def hold(self, backups: "Backups | None") -> bool:
        """Begin, and tell whether the window has to wait; it need not twice, nor at log-off."""
        if self._through or backups is None or _logging_off():
            return False
        if self._job is None:
            words = self.tr("正在备份，马上就好…")
            self.view = WaitView(self._window, words, self.tr("不等了，直接关闭"))
            self.view.skip.clicked.connect(self.skip)
            QTimer.singleShot(_SEEN_AFTER, self.view, self.view.begin)
            self._patience.start()
            # On the writer's thread: what was asked for before is written, and is in the copy.
            self._job = self._jobs.long(
                _At(backups).close,
                ok=self._on_end,
                failed=self._on_end,
                cancelled=self._on_end,
                progress=self._on_progress,
                writes=True,
            )
        return True

    def skip(self) -> None:
        """Do not wait any longer."""
        if self._job is not None:
            self._job.cancel()
        self._on_end()

    def _on_progress(self, done: int, total: int) -> None:
        if self.view is not None:
            self.view.step(done, total)

    def _on_end(self, _result: object = None) -> None:
        # What went wrong is noted by the service, and said at the next start.
        if not self._through:
            self._through = True
            self._patience.stop()
            self.finished.emit()


def _logging_off() -> bool:
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()


class WaitView(QWidget):
    """Covers the window while something must not be disturbed; says what, and how far it is."""

    def __init__(self, window: QWidget, text: str, button: str) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("wait_view")
        self.setAutoFillBackground(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.skip = QPushButton(button, self)
        words = label(text, "card-title")
        self.bar.setAccessibleName(words.text())
        card = Card(self)
        card.setFixedWidth(_WIDTH)
        box = QVBoxLayout(card)
        box.setContentsMargins(*[2 * SIZES.gap] * 4)
        box.setSpacing(SIZES.gap)
        box.addWidget(words)
        box.addWidget(self.bar)
        box.addWidget(self.skip, 0, Qt.AlignmentFlag.AlignRight)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.hide()

    def begin(self) -> None:
        """Come to the front."""
        self.show()
        self.raise_()
        self.skip.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this: cover the window whatever its size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False


class _At:
    """The work at the close."""

    def __init__(self, backups: "Backups") -> None:
        self._backups = backups

    def close(self, progress: Progress, cancelled: IsCancelled) -> None:
        """Make a copy where something changed since the last one."""
        if self._backups.wanted_at_close():
            self._backups.automatic(cancelled=cancelled, progress=progress)
