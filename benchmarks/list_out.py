"""A list of 100,000 rows to Excel and to the clipboard, from the window, with its real jobs.

A heart beats in the event loop meanwhile: printed are the seconds, the longest time between two
beats, and what the process grew by at most.

    python -m benchmarks.list_out [--rows 100000]
"""

import argparse
import gc
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from benchmarks._heart import Heart
from benchmarks.lists import fill
from schoolguard import app as program
from schoolguard.ui.application import create_application
from schoolguard.ui.collector import Collector
from schoolguard.ui.jobs import ThreadJobs
from schoolguard.ui.list_desk import ListDesk
from schoolguard.ui.models.pupils import NAME, PupilsModel
from schoolguard.ui.page import PageContext
from schoolguard.ui.widgets.long_list import LongList
from schoolguard.ui.widgets.states import EmptyState


class _Peak:
    """The most memory that the process has while it is watched, in MB above the beginning."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._before = self._most = self._process.memory_info().rss
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def end(self) -> float:
        """Stop watching; return the growth."""
        self._stop.set()
        self._thread.join()
        return float(self._most - self._before) / 1e6

    def _watch(self) -> None:
        while not self._stop.wait(0.02):
            self._most = max(self._most, self._process.memory_info().rss)


def _raise(error: Exception) -> None:
    raise error


def _until(there: Callable[[], bool], app: QApplication) -> None:
    while not there():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def measure(on: Any, app: QApplication, folder: Path) -> dict[str, tuple[float, float, float]]:
    """Return seconds, longest stall (ms of CPU) and growth (MB) of each way out."""
    jobs, heart = ThreadJobs(), Heart()
    desk = ListDesk()
    desk.services = on
    on.lists  # noqa: B018  loaded behind the first page, as the window does
    said = SimpleNamespace(done=lambda _words: None, trouble=_raise)
    context = cast("PageContext", SimpleNamespace(jobs=jobs, lists=desk, notify=said))
    model = PupilsModel(jobs)
    listed = LongList(model, context, "", "名单", widths={}, wide=NAME, empty=EmptyState(""))
    listed.resize(1000, 620)
    listed.show()
    model.set_source(on.pupils, str(on.classes.this_year()))
    _until(lambda: not jobs.is_busy(), app)
    found = {}
    ways: dict[str, Callable[[], None]] = {
        "to Excel": lambda: listed.tools.out.export_to(str(folder / "names.xlsx")),
        "copied": listed.tools.out.copy,
    }
    for name, way in ways.items():
        peak, began = _Peak(), time.perf_counter()
        heart.begin()
        way()
        _until(lambda: not jobs.is_busy(), app)
        stall = heart.end()["stall_cpu"]
        found[name] = (time.perf_counter() - began, stall, peak.end())
    jobs.close()
    app.clipboard().clear()  # without a screen Qt falls over what Python put there
    listed.close()
    listed.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
    return found


def main() -> None:
    """Print both ways."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    rows = parser.parse_known_args()[0].rows
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = create_application(["benchmark"], "zh_CN", "light")
    sys.setswitchinterval(program.SWITCH)  # as the window does
    gc.disable()
    Collector(app)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder, rows)
        with program.open_services(folder) as on:
            found = measure(on, app, folder)
    print(f"\n{rows:,} rows{'seconds':>14}{'stall ms':>10}{'grown MB':>10}")
    for what, (seconds, stall, grown) in found.items():
        print(f"{what:12}{seconds:>14.1f}{stall:>10.0f}{grown:>10.0f}")


if __name__ == "__main__":
    main()
