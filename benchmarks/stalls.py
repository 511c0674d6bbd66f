"""How long the window stands still while its jobs work: a heart beats in its event loop meanwhile.

The real window offscreen with its real jobs: a roster of 20,000 rows read and written, 3,000
leaflets, a backup, the figures of ten years. Printed is the longest time between two beats.

    python -m benchmarks.stalls
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from benchmarks._heart import Heart
from benchmarks.figures import LATEST, fill
from schoolguard import app as program
from schoolguard.documents.leaflet import render_all
from schoolguard.domain.leaflet import LeafletCopy
from schoolguard.domain.roster import ReadOptions
from schoolguard.domain.school import ImportRoster, SaveSchool
from schoolguard.domain.slip import code_of
from schoolguard.services import Services
from schoolguard.services.leaflets import masters
from schoolguard.ui.application import create_application
from schoolguard.ui.jobs import IsCancelled, Progress, ThreadJobs
from schoolguard.ui.pages import PAGES
from schoolguard.ui.shell import Shell
from tests.documents.leaflets import batch_of
from tests.exchange.corpus import messy_roster

ROWS, COPIES, YEARS = 20_000, 3_000, 10
_Work = Callable[[Progress, IsCancelled], object]


class Run(QObject):
    """Runs one job and keeps the loop beating until it ends."""

    def __init__(self, jobs: ThreadJobs) -> None:
        super().__init__()
        self._jobs, self._loop, self._heart = jobs, QEventLoop(), Heart()
        self._trouble: Exception | None = None

    def stalls(self, work: _Work, *, writes: bool) -> dict[str, float]:
        """Return the longest stalls in milliseconds, and the seconds it took."""
        began = time.perf_counter()
        self._heart.begin()
        self._jobs.long(
            work, ok=self._on_ok, failed=self._on_failed, progress=self._on_step, writes=writes
        )
        self._loop.exec()
        if self._trouble is not None:
            raise self._trouble
        return {**self._heart.end(), "seconds": time.perf_counter() - began}

    def _on_ok(self, _result: Any) -> None:
        self._loop.quit()

    def _on_failed(self, error: Exception) -> None:
        self._trouble = error
        self._loop.quit()

    def _on_step(self, _done: int, _total: int) -> None:
        """A page would move its bar."""


def works(on: Services, folder: Path) -> dict[str, tuple[_Work, bool]]:
    """Return what is done, and whether it writes."""
    roster = messy_roster(folder / "names.xlsx", classes=320, pupils=ROWS)

    def bring_in(progress: Progress, cancelled: IsCancelled) -> object:
        options = ReadOptions(LATEST + 1, 1, 6, keep_names=True, keep_phones=True)
        steps = partial(_step, progress)
        read = on.roster.read(roster, options, progress=steps, cancelled=cancelled)
        command = ImportRoster(
            action_id=str(uuid4()),
            school_year=LATEST + 1,
            classes=read.classes,
            source=read.file_name,
        )
        return on.roster.write(command, progress=steps, cancelled=cancelled)

    def print_all(progress: Progress, cancelled: IsCancelled) -> object:
        pupils = tuple(
            LeafletCopy(
                f"{1 + n // 500}年级{1 + n // 50 % 10}班", str(1 + n % 50), "", code_of(1, 1 + n)
            )
            for n in range(COPIES)
        )
        batches = [batch_of(masters()[0], "A5", with_slip=True, copies=pupils)]
        return render_all(
            batches,
            folder / "leaflets.pdf",
            progress=partial(_step, progress),
            cancelled=cancelled,
        )

    def back_up(progress: Progress, cancelled: IsCancelled) -> object:
        return on.backups.write(
            folder / "copy.sgbak", cancelled=cancelled, progress=partial(_step, progress)
        )

    def count(_progress: Progress, _cancelled: IsCancelled) -> object:
        return [on.figures.all(one.uid) for one in on.campaigns.everyone()]

    return {
        f"import of {ROWS:,} rows": (bring_in, True),
        f"{COPIES:,} leaflets": (print_all, False),
        "backup": (back_up, False),
        f"figures of {YEARS} years": (count, False),
    }


def _step(progress: Progress, done: int, total: int | None) -> None:
    progress(done, total or 0)


def main() -> None:
    """Print the stalls of each job."""
    argparse.ArgumentParser(description=__doc__).parse_known_args()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = create_application(["benchmark"], "zh_CN", "light")
    sys.setswitchinterval(program.SWITCH)  # as the window does
    jobs = ThreadJobs()
    shell = Shell(PAGES, jobs)
    shell.show()
    with tempfile.TemporaryDirectory() as name, program.open_services(Path(name)) as on:
        on.school.save(
            SaveSchool(
                action_id=str(uuid4()),
                version=0,
                name="青禾小学",
                keep_names=True,
                keep_phones=True,
            )
        )
        for year in range(LATEST - YEARS + 1, LATEST + 1):
            fill(on, year)
        print(f"\n{'longest stall':28}{'clock ms':>10}{'own ms':>9}{'seconds':>9}")
        for title, (work, writes) in works(on, Path(name)).items():
            found = Run(jobs).stalls(work, writes=writes)
            print(
                f"{title:28}{found['stall_wall']:10.0f}{found['stall_cpu']:9.0f}"
                f"{found['seconds']:9.1f}"
            )
        jobs.close()
    shell.close()


if __name__ == "__main__":
    main()
