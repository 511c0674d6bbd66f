"""Work off the window's thread: results come back on it, in exactly one of ok, failed, cancelled.

``read`` may run beside other reads; ``write`` runs alone, in the order asked; ``long`` reports
progress and can be cancelled. Callbacks are bound methods, held weakly: a page closed meanwhile
is simply not called. Pass ids and frozen rows in and out, never widgets.
"""

import inspect
import weakref
from abc import abstractmethod
from collections.abc import Callable
from threading import Event
from time import monotonic
from types import MethodType
from typing import Final, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QThreadPool, Signal

from schoolguard import faults
from schoolguard.domain.errors import Cancelled, SchoolError

T = TypeVar("T")

Progress = Callable[[int, int], None]
"""``progress(done, total)``; call it as often as you like, the window hears at most 20 a second."""
IsCancelled = Callable[[], bool]

_TICK: Final = 0.05


class Job:
    """A piece of work that was asked for."""

    def __init__(self) -> None:
        self._cancel = Event()

    def cancel(self) -> None:
        """Ask it to stop. What has not begun never begins; ``cancelled`` is then called.

        A write or long job that had already finished stays finished: ``ok`` is called.
        """
        self._cancel.set()

    def is_cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._cancel.is_set()


class Jobs(Protocol):
    """What pages see; the real one is :class:`ThreadJobs`, tests use :class:`ImmediateJobs`."""

    @abstractmethod
    def read(
        self,
        fn: Callable[[], T],
        *,
        ok: Callable[[T], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None] | None = None,
    ) -> Job:
        """Run ``fn`` beside other reads."""

    @abstractmethod
    def write(
        self,
        fn: Callable[[], T],
        *,
        ok: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Job:
        """Run ``fn`` on the one writer thread, after the writes asked before it."""

    @abstractmethod
    def long(
        self,
        fn: Callable[[Progress, IsCancelled], T],
        *,
        ok: Callable[[T], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None] | None = None,
        progress: Progress | None = None,
        writes: bool = False,
    ) -> Job:
        """Run ``fn(progress, is_cancelled)``; it raises ``Cancelled`` to stop with nothing done.

        ``writes`` puts it on the writer thread.
        """


class _Handlers:
    """Weak bound methods; one whose object is gone, in Python or in Qt, is not called."""

    def __init__(self, **methods: Callable[..., None] | None) -> None:
        self._methods: dict[str, weakref.WeakMethod[MethodType]] = {}
        for name, method in methods.items():
            if method is None:
                continue
            if not inspect.ismethod(method):
                raise TypeError(f"{name} must be a bound method: a closure keeps its page alive")
            self._methods[name] = weakref.WeakMethod(method)

    def call(self, name: str, *args: object) -> None:
        reference = self._methods.get(name)
        method = reference() if reference is not None else None
        if method is None:
            return
        owner = method.__self__
        if isinstance(owner, QObject) and not shiboken6.isValid(owner):
            return
        method(*args)


class _Task:
    """A job on its way. Not a QObject: its last reference may fall on the pool's thread."""

    def __init__(
        self,
        job: Job,
        work: Callable[[Progress], object],
        handlers: _Handlers,
        *,
        droppable: bool = False,
        stoppable: bool = False,
        shown: bool = False,
    ) -> None:
        self.job = job
        self.begun = monotonic()
        self.done = (0, 0)
        """How far it is: steps done, and steps in all (0 while nobody knows)."""
        self.stoppable = stoppable
        self.shown = shown
        """Whether its page shows how far it is."""
        self._work = work
        self._handlers = handlers
        self._droppable = droppable
        self._last = 0.0

    def run(self, stepped: "Callable[[_Task, int, int], None]") -> tuple[str, object]:
        """Do the work; ``stepped`` hears at most 20 steps a second, and the last."""

        def step(done: int, total: int) -> None:
            now = monotonic()
            if done >= total or now - self._last >= _TICK:
                self._last = now
                stepped(self, done, total)

        return _outcome(self.job, self._work, step)

    def step(self, done: int, total: int) -> None:
        """Tell how far it is."""
        self.done = (done, total)
        self._handlers.call("progress", done, total)

    def end(self, name: str, result: object) -> None:
        """Tell how it ended. A read that nobody waits for any more counts as cancelled."""
        if name == "cancelled" or (self._droppable and self.job.is_cancelled()):
            self._handlers.call("cancelled")
        else:
            self._handlers.call(name, result)


def _outcome(job: Job, work: Callable[[Progress], object], step: Progress) -> tuple[str, object]:
    if job.is_cancelled():
        return "cancelled", None
    try:
        return "ok", work(step)
    except Cancelled:
        return "cancelled", None
    except SchoolError as trouble:
        return "failed", trouble
    except Exception as bug:  # noqa: BLE001  a worker's bug must reach its page, not vanish
        faults.log(bug)
        return "failed", bug


class ThreadJobs(QObject):
    """Jobs on two pools: readers side by side, one writer."""

    started = Signal()
    """Work was asked for."""
    _stepped = Signal(object, int, int)
    _ended = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None, readers: int = 3) -> None:
        super().__init__(parent)
        self._readers = QThreadPool(self)
        self._readers.setMaxThreadCount(readers)
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._writer.setExpiryTimeout(-1)  # the writer's connection stays with its thread
        self._running: set[_Task] = set()  # Qt knows only the call; somebody must keep the task
        self._closed = False
        self._stepped.connect(self._on_step)
        self._ended.connect(self._on_end)

    def read(
        self,
        fn: Callable[[], T],
        *,
        ok: Callable[[T], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None] | None = None,
    ) -> Job:
        """See :class:`Jobs`."""
        handlers = _Handlers(ok=ok, failed=failed, cancelled=cancelled)
        task = _Task(Job(), lambda _step: fn(), handlers, droppable=True)
        return self._start(self._readers, task)

    def write(
        self,
        fn: Callable[[], T],
        *,
        ok: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Job:
        """See :class:`Jobs`."""
        handlers = _Handlers(ok=ok, failed=failed)
        return self._start(self._writer, _Task(Job(), lambda _step: fn(), handlers))

    def long(
        self,
        fn: Callable[[Progress, IsCancelled], T],
        *,
        ok: Callable[[T], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None] | None = None,
        progress: Progress | None = None,
        writes: bool = False,
    ) -> Job:
        """See :class:`Jobs`."""
        job = Job()
        handlers = _Handlers(ok=ok, failed=failed, cancelled=cancelled, progress=progress)
        pool = self._writer if writes else self._readers
        task = _Task(
            job,
            lambda step: fn(step, job.is_cancelled),
            handlers,
            stoppable=cancelled is not None,  # else its page would wait for an end for ever
            shown=progress is not None,
        )
        return self._start(pool, task)

    def is_busy(self) -> bool:
        """Whether anything is still to be done."""
        return bool(self._running)

    def longest(self, seconds: float) -> "_Task | None":
        """Return what has gone on longest, at least so long, and is not shown by its page.

        Reading that nobody waits for is left out.
        """
        now = monotonic()
        slow = [one for one in self._running if not one.shown and now - one.begun >= seconds]
        return min(slow, key=lambda one: one.begun, default=None)

    def close(self, seconds: float = 10.0) -> bool:
        """Cancel what runs and wait for it; what is asked for later never begins.

        Returns whether everything ended in time.
        """
        self._closed = True
        for task in self._running:
            task.job.cancel()
        wait = int(seconds * 1000)
        return self._readers.waitForDone(wait) and self._writer.waitForDone(wait)

    def _start(self, pool: QThreadPool, task: _Task) -> Job:
        if self._closed:  # its end would come to a window that is gone
            task.job.cancel()
            return task.job
        self._running.add(task)
        self.started.emit()
        pool.start(lambda: self._work(task))
        return task.job

    def _work(self, task: _Task) -> None:
        self._ended.emit(task, *task.run(self._stepped.emit))

    def _on_step(self, task: _Task, done: int, total: int) -> None:
        if task in self._running:
            task.step(done, total)

    def _on_end(self, task: _Task, name: str, result: object) -> None:
        self._running.discard(task)
        task.end(name, result)


class ImmediateJobs:
    """Runs everything at once, on the caller's thread; for tests."""

    def read(
        self,
        fn: Callable[[], T],
        *,
        ok: Callable[[T], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None] | None = None,
    ) -> Job:
        """See :class:`Jobs`."""
        handlers = _Handlers(ok=ok, failed=failed, cancelled=cancelled)
        return self._run(Job(), lambda _step: fn(), handlers)

    def write(
        self,
        fn: Callable[[], T],
        *,
        ok: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Job:
        """See :class:`Jobs`."""
        return self._run(Job(), lambda _step: fn(), _Handlers(ok=ok, failed=failed))

    def long(
        self,
        fn: Callable[[Progress, IsCancelled], T],
        *,
        ok: Callable[[T], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None] | None = None,
        progress: Progress | None = None,
        writes: bool = False,
    ) -> Job:
        """See :class:`Jobs`."""
        del writes  # there is one thread only
        job = Job()
        handlers = _Handlers(ok=ok, failed=failed, cancelled=cancelled, progress=progress)
        return self._run(job, lambda step: fn(step, job.is_cancelled), handlers)

    def _run(self, job: Job, work: Callable[[Progress], object], handlers: _Handlers) -> Job:
        def step(done: int, total: int) -> None:
            handlers.call("progress", done, total)

        name, result = _outcome(job, work, step)
        handlers.call(name, *(() if name == "cancelled" else (result,)))
        return job
