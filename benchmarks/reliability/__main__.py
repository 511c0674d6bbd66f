"""``python -m benchmarks.reliability``: every promise tried, one table at the end.

    python -m benchmarks.reliability [--only NAMES] [--scale FRACTION] [--seed N] [--at-once N]

Ends with 1 when a figure is not what is promised. Runs on Linux: it ends processes by kill -9,
copies them by fork, and stands between them and the system with a small library in C.
"""

import argparse
import json
import os
import platform
import random
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.reliability import _shim
from benchmarks.reliability._experiment import Found

_MINUTES: Final = 20


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table."""

    name: str
    found: Found
    seconds: float


EXPERIMENTS: Final = {
    "loaded": "backups while records are saved",
    "strings": "hostile texts through pages, papers, exports",
    "kills": "kill -9 while records are saved",
    "midway": "kill -9 within an upgrade, an import, a restore, a purge",
    "files": "bad rosters, workbooks, hand-in sheets, bureau sheets",
    "powercuts": "power cut while records are saved",
    "damaged": "damaged backups to be restored",
    "pairs": "two processes at one store",
    "faults": "full disk, read-only folder, locked store",
    "trail": "tampering with the audit trail",
    "photos": "bad photos",
    "traces": "planted names and phones",
    "soak": "the real window in use",
}
"""What is tried, the longest first, so that two beside each other end at about the same time."""
ALONE: Final = frozenset({"soak"})
"""What measures how long things take runs without another experiment beside it."""


def main() -> int:
    """Run what is asked for; return the exit code."""
    given = _arguments()
    began = time.monotonic()
    print(f"seed {given.seed}, scale {given.scale:g}", flush=True)
    print(f"machine: {machine()}", flush=True)
    names: list[str] = given.only
    with tempfile.TemporaryDirectory(prefix="sg-battery-") as folder:
        library = _shim.compiled(Path(folder))

        def tried(name: str) -> Row:
            row = _run(name, given, Path(folder), library)
            print(f"  {name}: {'as promised' if row.found.kept else 'NOT AS PROMISED'}", flush=True)
            return row

        with ThreadPoolExecutor(given.at_once) as beside:
            rows = list(beside.map(tried, [name for name in names if name not in ALONE]))
        rows += [tried(name) for name in names if name in ALONE]
    print(table(rows))
    print(f"{time.monotonic() - began:.0f} s in all; bound {_MINUTES} min")
    return 0 if all(row.found.kept for row in rows) else 1


def machine() -> str:
    """Return what the figures were measured on, in general words."""
    from sqlcipher3 import dbapi2

    mounts = Path("/proc/mounts").read_text(encoding="utf-8").splitlines()
    kinds = {where: kind for _, where, kind, *_ in map(str.split, mounts)}
    place = Path(tempfile.gettempdir()).resolve()
    kind = next(kinds[str(one)] for one in (place, *place.parents) if str(one) in kinds)
    return (
        f"{len(os.sched_getaffinity(0))} cores, {kind}, {platform.system()},"
        f" Python {platform.python_version()}, SQLite {dbapi2.sqlite_version}"
    )


def table(rows: list[Row]) -> str:
    """Return the table in Markdown."""
    lines = ["", "| experiment | size | result | control | s |", "| --- | --- | --- | --- | ---: |"]
    for row in rows:
        mark = "" if row.found.kept else "**NOT AS PROMISED** "
        found = row.found
        lines.append(
            f"| {EXPERIMENTS[row.name]} | {found.size} | {mark}{found.result}"
            f" | {found.control} | {row.seconds:.0f} |"
        )
    return "\n".join(lines)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", type=lambda names: names.split(","), default=list(EXPERIMENTS))
    parser.add_argument("--scale", type=float, default=1.0, help="1 for a whole run")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--at-once", type=int, default=2, help="experiments beside each other")
    given = parser.parse_args()
    unknown = sorted(set(given.only) - set(EXPERIMENTS))
    if unknown:
        parser.error(
            f"no such experiment: {', '.join(unknown)}; there are {', '.join(EXPERIMENTS)}"
        )
    return given


def _run(name: str, given: argparse.Namespace, folder: Path, library: Path) -> Row:
    """Run one experiment in a process and a folder of its own."""
    own = folder / name
    own.mkdir()
    home = {f"XDG_{kind}": str(own / kind.lower()) for kind in ("DATA_HOME", "CONFIG_HOME")}
    home |= {f"XDG_{kind}": str(own / kind.lower()) for kind in ("CACHE_HOME", "STATE_HOME")}
    home |= {"HOME": str(own), "QT_QPA_PLATFORM": "offscreen"}
    environment = {**os.environ, **home, **_shim.preloaded(library)}
    command = [
        sys.executable,
        "-X",
        "faulthandler",
        "-W",
        "error",
        "-m",
        "benchmarks.reliability._one",
        name,
    ]
    command += ["--scale", str(given.scale), "--seed", str(given.seed), "--folder", str(own)]
    began = time.monotonic()
    ended = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    seconds = time.monotonic() - began
    said, _, answer = ended.stdout.strip().rpartition("\n")
    if said:
        print(f"  {name}: {said}", flush=True)
    try:
        found = Found(**json.loads(answer))
    except (ValueError, TypeError):
        found = Found("", f"ended with {ended.returncode} before its answer", "", kept=False)
    return Row(name, found, seconds)


if __name__ == "__main__":
    sys.exit(main())
