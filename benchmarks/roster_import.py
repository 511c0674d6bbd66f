"""What reading a roster costs, beside the bare reading of the same cells: the floor.

Each round runs every contestant once, each in a new process, so that all of them meet the same
moments of a busy machine. Printed: median of the rounds, and the largest resident memory.

    python -m benchmarks.roster_import [--rounds 5]
"""

import argparse
import json
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from schoolguard import paths
from tests.exchange.corpus import messy_roster

ROWS = 20_000
_READ = """
from pathlib import Path
from schoolguard.domain.roster import ReadOptions
from schoolguard.exchange.roster import read_roster
preview = read_roster(Path(PATH), ReadOptions(2026, 1, 6, keep_names=True, keep_phones=True))
rows = preview.rows
assert not preview.issues and not preview.questions
"""
_CALAMINE = """
from python_calamine import CalamineWorkbook
rows = 0
for row in CalamineWorkbook.from_path(PATH).get_sheet_by_index(0).to_python():
    rows += any(value != '' for value in row)
"""
_OPENPYXL = """
from openpyxl import load_workbook
rows = 0
book = load_workbook(PATH, read_only=True, data_only=True)
for row in book.worksheets[0].iter_rows(values_only=True):
    rows += any(value is not None for value in row)
"""
_OPENPYXL_WHOLE = """
from openpyxl import load_workbook
rows = 0
book = load_workbook(PATH, data_only=True)
merged = book.worksheets[0].merged_cells.ranges
for row in book.worksheets[0].iter_rows(values_only=True):
    rows += any(value is not None for value in row)
"""
CONTESTANTS = {
    "read_roster (checked, in its own process)": _READ,
    "floor: calamine, cells only": _CALAMINE,
    "openpyxl read-only, cells only": _OPENPYXL,
    "openpyxl with merged ranges, cells only": _OPENPYXL_WHOLE,
}
_FRAME = """
import time
start, cpu = time.perf_counter(), time.process_time()
{body}
import json, sys
sys.stdout.write(json.dumps({{"rows": rows, "seconds": time.perf_counter() - start}}))
"""


def main() -> None:
    """Run the rounds and print a table for each file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    print(f"Python {platform.python_version()}, {platform.system()}, {psutil.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as folder:
        large = messy_roster(Path(folder, "large.xlsx"), classes=240, pupils=ROWS)
        for name, path in (
            ("sample school", paths.resource("sample", "roster.xlsx")),
            (f"{ROWS:,} pupils, messy", large),
        ):
            print(f"\n{name}: {path.stat().st_size / 1024:,.0f} KiB")
            print(f"{'':44}{'wall s':>8}{'CPU s':>8}{'peak MiB':>10}{'rows':>8}")
            for contestant, results in run(path, rounds).items():
                wall, cpu, peak, rows = (
                    statistics.median(part) for part in zip(*results, strict=True)
                )
                print(f"{contestant:44}{wall:8.2f}{cpu:8.2f}{peak:10.0f}{rows:8.0f}")


def run(path: Path, rounds: int) -> dict[str, list[tuple[float, float, float, float]]]:
    """Return (wall s, CPU s, peak MiB, rows) of each contestant and round, interleaved."""
    found: dict[str, list[tuple[float, float, float, float]]] = {name: [] for name in CONTESTANTS}
    for _ in range(rounds):
        for name, body in CONTESTANTS.items():
            found[name].append(measure(body.replace("PATH", repr(str(path)))))
    return found


def measure(body: str) -> tuple[float, float, float, float]:
    """Run code in a new process and watch it and its child.

    The seconds are the code's own, imports included and the interpreter's start not; the peak is
    that of the hungrier of the two processes, looked at every 5 ms.
    """
    code = _FRAME.format(body=body)
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as process:
        peak, cpu = _watch(process)
        assert process.stdout is not None
        answer = json.loads(process.stdout.read())
    return answer["seconds"], cpu, peak / 2**20, answer["rows"]


def _watch(process: subprocess.Popen[bytes]) -> tuple[int, float]:
    peak = 0
    cpu: dict[int, float] = {}
    root = psutil.Process(process.pid)
    while process.poll() is None:
        try:
            for one in (root, *root.children()):
                peak = max(peak, one.memory_info().rss)
                times = one.cpu_times()
                cpu[one.pid] = times.user + times.system
        except psutil.Error:
            pass
        time.sleep(0.005)
    return peak, sum(cpu.values())


if __name__ == "__main__":
    main()
