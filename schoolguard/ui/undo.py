"""Ctrl+Z and Ctrl+Y: what was done in this window goes back step by step, and forward again."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.undo import TakeBack, TakenBack
from schoolguard.ui import language
from schoolguard.ui.jobs import Jobs
from schoolguard.ui.notify import Notify

if TYPE_CHECKING:
    from schoolguard.services import Services
    from schoolguard.services.undo import Undo

AGAIN_KEYS = ("Ctrl+Y", "Ctrl+Shift+Z")


class UndoKeys(QObject):
    """Takes steps back on the writer's thread and says which; one at a time."""

    def __init__(self, window: QWidget, jobs: Jobs, notify: Notify) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._notify = notify
        self._undo: Undo | None = None
        self._running = False
        for keys in AGAIN_KEYS:
            QShortcut(QKeySequence(keys), window).activated.connect(self.again)

    def attach(self, services: "Services") -> None:
        """Somebody is here, whose steps can be taken back; what is too old for that goes."""
        self._undo = services.undo
        work = partial(_sweep, services)
        self._jobs.write(work, ok=self._on_swept, failed=self._notify.trouble)
        self._notify.follow_steps(services.undo.latest, self.back)

    def detach(self) -> None:
        """Somebody else is coming."""
        self._undo = None

    def back(self) -> None:
        """Take back the latest step."""
        self._take(again=False)

    def again(self) -> None:
        """Do the step again that was taken back last."""
        self._take(again=True)

    def _take(self, *, again: bool) -> None:
        if self._undo is None or self._running:
            return
        self._running = True
        command = TakeBack(action_id=str(uuid4()), again=again)
        ok = self._on_again if again else self._on_back
        work = partial(self._undo.take_back, command)
        self._jobs.write(work, ok=ok, failed=self._on_failed)

    def _on_swept(self, _emptied: object) -> None:
        """Nothing is said: it was announced when it was removed."""

    def _on_back(self, taken: TakenBack) -> None:
        self._running = False
        words = self.tr("已撤销：{what}").format(what=self._what(taken))
        self._notify.taken_back(words, self.tr("重做"), self.again)

    def _on_again(self, taken: TakenBack) -> None:
        self._running = False
        words = self.tr("已重做：{what}").format(what=self._what(taken))
        self._notify.taken_back(words, self.tr("撤销"), self.back)

    def _what(self, taken: TakenBack) -> str:
        """Say it as it was said when it was done, and of how many records."""
        what = self._notify.said_of(taken.steps)
        what = what or render_value(f"action.{taken.action}", language.current())
        return self.tr("{what}（{n} 条记录）").format(what=what, n=taken.records)

    def _on_failed(self, error: Exception) -> None:
        self._running = False
        if isinstance(error, SchoolError) and error.code.startswith("undo.nothing"):
            self._notify.done(language.error_words(error)[0])
        else:
            self._notify.trouble(error)


def _sweep(services: "Services") -> object:
    return services.bin.sweep()  # loaded on the writer's thread, where it is needed
