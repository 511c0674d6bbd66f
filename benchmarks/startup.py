"""How soon the window stands, beside the floor: an empty window with one Chinese label.

Each round starts every contestant once, each in a new process, so that all of them meet the same
moments of a busy machine. Wall time counts from the start of the process. Both draw with the
bundled face; ours opens the sample school, so "usable" is the first page with its data.

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
from pathlib import Path
from schoolguard import app
running = app.start_window(Path(DATA), app.cli_arguments.parse([]))
running.window.shell.first_painted.connect(lambda: mark("painted", False))
running.window.ready.connect(lambda: mark("usable", True))
running.application.exec()
running.close()
"""
_FRAME = """
import json, os, resource, sys, time
def mark(name, last):
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    line = {"name": name, "at": time.time(), "cpu": time.process_time(), "peak": peak}
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
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        app.main(["demo", "--no-window", "--out", folder])
        codes = {
            "floor": _FLOOR.replace("FACE", repr(str(resource("fonts", "NotoSansSC-Regular.ttf")))),
            "ours": _OURS.replace("DATA", repr(str(Path(folder, "sample-data")))),
        }
        found: dict[str, list[tuple[float, float, float]]] = {}
        for _ in range(rounds):
            for contestant, code in codes.items():
                for name, measured in _run(code).items():
                    found.setdefault(f"{contestant} {name}", []).append(measured)
    _print(found)


def _run(code: str) -> dict[str, tuple[float, float, float]]:
    """Return (wall ms, CPU ms, peak MiB) at each mark of one start."""
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
    return {
        one["name"]: ((one["at"] - began) * 1000, one["cpu"] * 1000, one["peak"]) for one in marks
    }


def _print(found: dict[str, list[tuple[float, float, float]]]) -> None:
    print(f"\nPython {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores")
    print(f"{'':16}{'wall ms':>9}{'CPU ms':>9}{'x floor':>9}{'peak MiB':>10}{'x floor':>9}")
    floor = [statistics.median(part) for part in zip(*found["floor painted"], strict=True)]
    for name, rounds in found.items():
        wall, cpu, peak = (statistics.median(part) for part in zip(*rounds, strict=True))
        print(
            f"{name:16}{wall:9.0f}{cpu:9.0f}{cpu / floor[1]:9.2f}{peak:10.0f}{peak / floor[2]:9.2f}"
        )


if __name__ == "__main__":
    main()
