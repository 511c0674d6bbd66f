"""What reading a roster costs, beside the bare reading of the same cells: the floor.

Each round runs every contestant once, each in a new process, so that all of them meet the same
moments of a busy machine. Printed: median of the rounds, and the largest resident memory.

    python -m benchmarks.roster_import [--rounds 5]
"""

import argparse
import os
import platform
import tempfile
from pathlib import Path

from benchmarks._measure import medians, print_table
from schoolguard import paths
from tests.exchange.corpus import messy_roster

ROWS = 20_000
_READ = """
from pathlib import Path
from schoolguard.domain.roster import ReadOptions
from schoolguard.exchange.roster import read_roster
preview = read_roster(Path(PATH), ReadOptions(2026, 1, 6, keep_names=True, keep_phones=True))
count = preview.rows
assert not preview.issues and not preview.questions
"""
_CALAMINE = """
from python_calamine import CalamineWorkbook
count = 0
for row in CalamineWorkbook.from_path(PATH).get_sheet_by_index(0).to_python():
    count += any(value != '' for value in row)
"""
_OPENPYXL = """
from openpyxl import load_workbook
count = 0
book = load_workbook(PATH, read_only=True, data_only=True)
for row in book.worksheets[0].iter_rows(values_only=True):
    count += any(value is not None for value in row)
"""
_OPENPYXL_WHOLE = """
from openpyxl import load_workbook
count = 0
book = load_workbook(PATH, data_only=True)
merged = book.worksheets[0].merged_cells.ranges
for row in book.worksheets[0].iter_rows(values_only=True):
    count += any(value is not None for value in row)
"""
FLOOR = "floor: calamine, cells only"
CONTESTANTS = {
    "read_roster (checked, in its own process)": _READ,
    FLOOR: _CALAMINE,
    "openpyxl read-only, cells only": _OPENPYXL,
    "openpyxl with merged ranges, cells only": _OPENPYXL_WHOLE,
}


def main() -> None:
    """Run the rounds and print a table for each file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as folder:
        large = messy_roster(Path(folder, "large.xlsx"), classes=240, pupils=ROWS)
        for name, path in (
            ("sample school", paths.resource("sample", "roster.xlsx")),
            (f"{ROWS} pupils, messy", large),
        ):
            bodies = {
                contestant: body.replace("PATH", repr(str(path)))
                for contestant, body in CONTESTANTS.items()
            }
            title = f"{name}, {path.stat().st_size / 1024:.0f} KiB"
            print_table(title, medians(bodies, rounds), floor=FLOOR, counted="rows")


if __name__ == "__main__":
    main()
