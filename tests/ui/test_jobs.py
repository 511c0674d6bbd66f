import gc
import logging
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.ui.jobs import ImmediateJobs, IsCancelled, Jobs, Progress, ThreadJobs


class Hearer(QObject):
    """Keeps what a job tells it, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[str, object]] = []
        self.threads: set[int] = set()

    def _keep(self, what: str, value: object) -> None:
        self.heard.append((what, value))
        self.threads.add(threading.get_ident())

    def ok(self, value: object) -> None:
        self._keep("ok", value)

    def failed(self, error: Exception) -> None:
        self._keep("failed", error)

    def cancelled(self) -> None:
        self._keep("cancelled", None)

    def progress(self, done: int, total: int) -> None:
        self._keep("progress", (done, total))

    def endings(self) -> list[str]:
        return [what for what, _ in self.heard if what != "progress"]


@pytest.fixture(params=["threads", "immediate"])
def jobs(request: pytest.FixtureRequest, threads: ThreadJobs) -> Jobs:
    return ImmediateJobs() if request.param == "immediate" else threads


@pytest.fixture
def threads(qtbot: QtBot) -> Iterator[ThreadJobs]:
    made = ThreadJobs()
    yield made
    made.close()


def test_a_read_ends_in_ok_on_the_windows_thread(jobs: Jobs, qtbot: QtBot) -> None:
    hearer = Hearer()
    jobs.read(lambda: 42, ok=hearer.ok, failed=hearer.failed)
    qtbot.waitUntil(lambda: bool(hearer.heard))
    assert hearer.heard == [("ok", 42)]
    assert hearer.threads == {threading.get_ident()}


def test_expected_trouble_is_passed_on_as_it_is(jobs: Jobs, qtbot: QtBot) -> None:
    hearer = Hearer()

    def stale() -> None:
        raise SchoolError("store.stale")

    jobs.write(stale, ok=hearer.ok, failed=hearer.failed)
    qtbot.waitUntil(lambda: bool(hearer.heard))
    [(what, error)] = hearer.heard
    assert what == "failed"
    assert isinstance(error, SchoolError)
    assert error.code == "store.stale"


def test_a_bug_reaches_the_page_and_the_log_without_what_it_says(
    jobs: Jobs, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    hearer = Hearer()

    def bug() -> None:
        raise ValueError("张三 13800000000")

    with caplog.at_level(logging.ERROR):
        jobs.read(bug, ok=hearer.ok, failed=hearer.failed)
        qtbot.waitUntil(lambda: bool(hearer.heard))
    assert hearer.endings() == ["failed"]
    assert "ValueError" in caplog.text
    assert "张三" not in caplog.text
    assert "138" not in caplog.text


def test_cancel_from_inside_ends_in_cancelled(jobs: Jobs, qtbot: QtBot) -> None:
    hearer = Hearer()

    def work(progress: Progress, is_cancelled: IsCancelled) -> None:
        progress(1, 2)
        raise Cancelled

    jobs.long(
        work,
        ok=hearer.ok,
        failed=hearer.failed,
        cancelled=hearer.cancelled,
        progress=hearer.progress,
    )
    qtbot.waitUntil(lambda: bool(hearer.endings()))
    assert hearer.endings() == ["cancelled"]


def test_cancelling_a_long_job_stops_it(threads: ThreadJobs, qtbot: QtBot) -> None:
    hearer = Hearer()
    begun = threading.Event()

    def work(progress: Progress, is_cancelled: IsCancelled) -> str:
        begun.set()
        while not is_cancelled():
            time.sleep(0.001)
        raise Cancelled

    job = threads.long(work, ok=hearer.ok, failed=hearer.failed, cancelled=hearer.cancelled)
    assert begun.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: bool(hearer.heard))
    assert hearer.endings() == ["cancelled"]


def test_progress_is_told_at_most_twenty_times_a_second_and_the_last_step_always(
    threads: ThreadJobs, qtbot: QtBot
) -> None:
    hearer = Hearer()

    def work(progress: Progress, is_cancelled: IsCancelled) -> None:
        for done in range(1, 201):
            progress(done, 200)
            time.sleep(0.001)

    began = time.monotonic()
    threads.long(work, ok=hearer.ok, failed=hearer.failed, progress=hearer.progress)
    qtbot.waitUntil(lambda: bool(hearer.endings()))
    steps = [value for what, value in hearer.heard if what == "progress"]
    assert steps[-1] == (200, 200)
    assert len(steps) <= 20 * (time.monotonic() - began) + 2
    assert hearer.threads == {threading.get_ident()}


def test_writes_run_alone_and_in_order(threads: ThreadJobs, qtbot: QtBot) -> None:
    hearer = Hearer()
    order: list[str] = []

    def write(name: str) -> Callable[[], str]:
        def run() -> str:
            order.append(f"{name} begins")
            time.sleep(0.01)
            order.append(f"{name} ends")
            return name

        return run

    for name in "abc":
        threads.write(write(name), ok=hearer.ok, failed=hearer.failed)
    qtbot.waitUntil(lambda: len(hearer.heard) == 3)
    assert order == [f"{name} {part}" for name in "abc" for part in ("begins", "ends")]
    assert [value for _, value in hearer.heard] == ["a", "b", "c"]


def test_a_read_nobody_waits_for_is_not_delivered(threads: ThreadJobs, qtbot: QtBot) -> None:
    old, new = Hearer(), Hearer()
    go_on = threading.Event()
    job = threads.read(go_on.wait, ok=old.ok, failed=old.failed, cancelled=old.cancelled)
    job.cancel()
    go_on.set()
    threads.read(lambda: "new", ok=new.ok, failed=new.failed)
    qtbot.waitUntil(lambda: bool(new.heard) and bool(old.heard))
    assert old.endings() == ["cancelled"]


def test_a_page_deleted_by_qt_meanwhile_is_not_called(threads: ThreadJobs, qtbot: QtBot) -> None:
    page, witness = Hearer(), Hearer()
    go_on = threading.Event()
    threads.read(go_on.wait, ok=page.ok, failed=page.failed)
    page.deleteLater()
    qtbot.wait(5)
    go_on.set()
    threads.read(lambda: 1, ok=witness.ok, failed=witness.failed)
    qtbot.waitUntil(lambda: bool(witness.heard))
    assert page.heard == []


def test_a_page_forgotten_by_python_meanwhile_is_not_kept(
    threads: ThreadJobs, qtbot: QtBot
) -> None:
    page, witness = Hearer(), Hearer()
    gone: list[bool] = []
    page.destroyed.connect(lambda: gone.append(True))
    go_on = threading.Event()
    threads.read(go_on.wait, ok=page.ok, failed=page.failed)
    del page
    gc.collect()
    assert gone == [True]
    go_on.set()
    threads.read(lambda: 1, ok=witness.ok, failed=witness.failed)
    qtbot.waitUntil(lambda: bool(witness.heard))


def test_only_bound_methods_are_taken(jobs: Jobs) -> None:
    hearer = Hearer()
    with pytest.raises(TypeError, match="bound method"):
        jobs.read(lambda: 1, ok=lambda _value: None, failed=hearer.failed)


def test_close_cancels_and_waits(qtbot: QtBot) -> None:
    jobs, hearer = ThreadJobs(), Hearer()

    def work(progress: Progress, is_cancelled: IsCancelled) -> None:
        while not is_cancelled():
            time.sleep(0.001)

    jobs.long(work, ok=hearer.ok, failed=hearer.failed)
    assert jobs.close(5)


def test_what_is_asked_for_after_the_close_never_begins(threads: ThreadJobs, qtbot: QtBot) -> None:
    hearer, begun = Hearer(), list[bool]()
    assert threads.close()
    job = threads.read(lambda: begun.append(True), ok=hearer.ok, failed=hearer.failed)
    assert job.is_cancelled()
    assert not threads.is_busy()
    qtbot.wait(20)
    assert (begun, hearer.heard) == ([], [])
