"""How soon the window stands, beside the floor: an empty window with one Chinese label.

Each round starts every contestant once, each in a new process, so that all of them meet the same
moments of a busy machine. Wall time counts from the start of the process. Both draw with the
bundled face; ours opens the sample school, so "usable" is the first page with its data, which has
taken a key.

    python -m benchmarks.startup [--rounds 9]
"""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from schoolguard import app
from schoolguard.paths import resource

_FLOOR = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Label(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: mark("painted", True))
app = QApplication(sys.argv)
face = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(FACE))[0]
window = QMainWindow()
label = Label("防范电信网络诈骗宣传月")
label.setStyleSheet(f"font-family: '{face}'")
window.setCentralWidget(label)
window.resize(1280, 720)
window.show()
app.exec()
"""
_OURS = """
import gc
from pathlib import Path
from schoolguard import app
running = app.start_window(Path(DATA), app.cli_arguments.parse([]))
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from benchmarks._heart import Heart
DOWN, NO_KEY = Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier
heart = Heart()
def painted():
    mark("painted", False)
    heart.begin()
def ready():
    if running.window.jobs.is_busy():  # the first page is still being read
        QTimer.singleShot(1, ready)
        return
    lines = running.window.shell.focusWidget()
    row = lines.currentIndex().row()
    running.application.sendEvent(lines, QKeyEvent(QEvent.Type.KeyPress, DOWN, NO_KEY))
    assert lines.currentIndex().row() == row + 1  # its data is there, and it takes a key
    mark("usable", False)
    QTimer.singleShot(2500, rest)  # what is loaded behind the first page's back
def rest():
    mark("at rest", False, **heart.end())
    running.application.quit()
running.window.shell.first_painted.connect(painted)
running.window.ready.connect(ready)
running.application.exec()
running.close()
"""
_FRAME = """
import json, os, sys, time
def mark(name, last, **more):
    with open("/proc/self/status") as status:  # ru_maxrss begins with that of who forked
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    line = {"name": name, "at": time.time(), "cpu": time.process_time(), "peak": peak, **more}
    line["sqlalchemy"] = "sqlalchemy" in sys.modules
    sys.stdout.write(json.dumps(line) + "\\n")
    sys.stdout.flush()
    if last:
        os._exit(0)
"""


def main() -> None:
    """Run the rounds and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_known_args()[0].rounds
    with tempfile.TemporaryDirectory() as folder:
        app.main(["demo", "--no-window", "--out", folder])
        codes = {
            "floor": _FLOOR.replace("FACE", repr(str(resource("fonts", "NotoSansSC-Regular.ttf")))),
            "ours": _OURS.replace("DATA", repr(str(Path(folder, "sample-data")))),
        }
        for code in codes.values():  # compiled, and read from the disk, for all of them alike
            _run(code)
        found: dict[str, list[dict[str, float]]] = {}
        for _ in range(rounds):
            for contestant, code in codes.items():
                for name, measured in _run(code).items():
                    found.setdefault(f"{contestant} {name}", []).append(measured)
    _print(found)


def _run(code: str) -> dict[str, dict[str, float]]:
    """Return wall and CPU milliseconds, the peak in MiB and the stalls at each mark of a start."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", _FRAME + code],
        capture_output=True,
        check=True,
        env=environment,
        timeout=60,
    )
    marks = [json.loads(line) for line in done.stdout.splitlines() if line.startswith(b"{")]
    assert not any(one["sqlalchemy"] for one in marks if one["name"] == "painted")
    for one in marks:
        one["wall"], one["cpu"] = (one["at"] - began) * 1000, one["cpu"] * 1000
    return {one.pop("name"): one for one in marks}


def _print(found: dict[str, list[dict[str, float]]]) -> None:
    print(f"\nPython {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores")
    print(f"{'':16}{'wall ms':>9}{'CPU ms':>9}{'x floor':>9}{'peak MiB':>10}{'x floor':>9}")
    median = {
        name: {
            what: statistics.median(one[what] for one in rounds)
            for what in ("wall", "cpu", "peak", "stall_wall", "stall_cpu")
            if what in rounds[0]
        }
        for name, rounds in found.items()
    }
    floor = median["floor painted"]
    for name, one in median.items():
        cpu, peak = one["cpu"] / floor["cpu"], one["peak"] / floor["peak"]
        print(
            f"{name:16}{one['wall']:9.0f}{one['cpu']:9.0f}{cpu:9.2f}{one['peak']:10.0f}{peak:9.2f}"
        )
    rest, rounds = median["ours at rest"], len(found["floor painted"])
    print(
        f"longest stall after the first paint: {rest['stall_wall']:.0f} ms by the clock, "
        f"{rest['stall_cpu']:.0f} ms of this program's work in {rounds} rounds"
    )


if __name__ == "__main__":
    main()
