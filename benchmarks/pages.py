"""What the first visit of each page costs: built, its data read and shown, painted.

With the sample school, and with ten years of it: its month beside ten of a school of 60 classes.
CPU time of the whole process; jobs run at once, so that all of a page's work is in its figure.
"cold" is the first window of the process, after the modules are loaded, as the program loads
them behind the first page; the other figure is the median of the windows after it.

    python -m benchmarks.pages [--rounds 3]
"""

import argparse
import os
import platform
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.figures import fill
from schoolguard.app import open_services
from schoolguard.services import Services, sample
from schoolguard.ui import rest
from schoolguard.ui.application import create_application
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.pages import PAGES
from schoolguard.ui.shell import Shell

YEARS = 10


@contextmanager
def school(folder: Path, *, years: int) -> Iterator[Services]:
    """Open the sample school with so many years behind it."""
    with open_services(folder, clock=sample.clock, uids=sample.uids()) as on:
        sample.fill(on)
        now = on.campaigns.current()
        this_year = datetime.combine(now.starts_on, datetime.min.time()).year
        for year in range(this_year - years, this_year):
            fill(on, year)
        on.campaigns.choose(now.uid)
        yield on


def visits(app: QApplication, on: Services) -> dict[str, float]:
    """Return the milliseconds of each page's first visit in a new window."""
    shell = Shell(PAGES, ImmediateJobs())
    shell.resize(1280, 720)
    shell.show()
    for _ in range(3):
        app.processEvents()
    found: dict[str, float] = {}
    for spec in PAGES:
        began = time.process_time()
        if spec is PAGES[0]:
            shell.attach(on, on.finder.find)
        else:
            shell.show_page(spec.page_id)
        for _ in range(3):
            app.processEvents()
        found[spec.page_id] = (time.process_time() - began) * 1000
    shell.close()
    shell.deleteLater()
    app.processEvents()
    return found


def main() -> None:
    """Print every page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_known_args()[0].rounds
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = create_application(["benchmark"], "zh_CN", "light")
    table: dict[int, list[dict[str, float]]] = {}
    for years in (0, YEARS):
        with tempfile.TemporaryDirectory() as name, school(Path(name), years=years) as on:
            rest.load(on, lambda _done, _total: None, lambda: False, pause=0)
            table[years] = [visits(app, on) for _ in range(rounds + 1)]
    print(f"\nPython {platform.python_version()}, {os.cpu_count()} cores; CPU ms of a first visit")
    print(f"{'':14}{'sample':>9}{'cold':>9}{f'{YEARS} years':>10}{'x':>7}")
    for spec in PAGES:
        one = {
            years: statistics.median(visit[spec.page_id] for visit in found[1:])
            for years, found in table.items()
        }
        cold = table[0][0][spec.page_id]
        times = one[YEARS] / one[0]
        print(f"{spec.page_id:14}{one[0]:9.0f}{cold:9.0f}{one[YEARS]:10.0f}{times:7.2f}")


if __name__ == "__main__":
    main()
