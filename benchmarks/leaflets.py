"""What named leaflets with a code cost, beside the floor and what a school does now.

The floor is the finished page as a form with every character that the names need, and raw page
streams that draw it and what is a copy's own; nothing is checked. Its part that makes the form
stands above it. Beside them a stock Platypus loop and LibreOffice, which turns a Word file of the
same words in the same frames into a PDF (writing that file is not counted). Imports are counted
apart from the work; CPU is the process's own and its children's. Platypus runs on a tenth and is
scaled; LibreOffice on two sizes, so that its start counts once.

    python -m benchmarks.leaflets [--rounds 3] [--copies 3000]
"""

import argparse
import os
import platform
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks import _leaflet_bodies as bodies
from benchmarks._measure import Cost, measure, median

_FLOOR: Final = "floor: the form and raw page streams"
_OURS: Final = "schoolguard"
_TWICE: Final = "schoolguard, twice as many"
_PLATYPUS: Final = "stock Platypus loop"
_OFFICE: Final = "LibreOffice, the Word file given"
_OFFICE_SIZES: Final = (20, 120)


@dataclass(frozen=True)
class _Contestant:
    """``needs`` is imported before ``work`` is timed; ``fewer`` scales the work up again."""

    needs: str
    work: str
    copies: int
    fewer: int = 1
    pages: str = "0"


def main() -> None:
    """Run the rounds and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--copies", type=int, default=3000)
    asked = parser.parse_args()
    print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores")
    n = asked.copies
    running = {
        "the form alone": _Contestant(bodies.FLOOR_NEEDS, bodies.FORM, n, pages=str(n)),
        _FLOOR: _Contestant(bodies.FLOOR_NEEDS, bodies.FLOOR, n, pages=str(n)),
        _OURS: _Contestant(bodies.OURS_NEEDS, bodies.OURS, n),
        _TWICE: _Contestant(bodies.OURS_NEEDS, bodies.OURS, 2 * n),
        _PLATYPUS: _Contestant(bodies.PLATYPUS_NEEDS, bodies.PLATYPUS, n // 10, 10),
    }
    with tempfile.TemporaryDirectory() as folder:
        costs: dict[str, list[Cost]] = {}
        for _ in range(asked.rounds):
            for name, one in running.items():
                costs.setdefault(name, []).append(_run(one, folder))
            if shutil.which("soffice"):
                costs.setdefault(_OFFICE, []).append(_office(folder, n))
    _print({name: median(those) for name, those in costs.items()}, n)


def _run(one: _Contestant, folder: str) -> Cost:
    needs = _text(bodies.BATCH + one.needs, folder, one)
    cost = measure(_text(one.work, folder, one), needs, _text(bodies.COUNT, folder, one))
    return cost.scaled(one.fewer)


def _office(folder: str, copies: int) -> Cost:
    """Return what so many copies cost, by what two sizes differ in."""
    small, large = (_office_of(folder, size) for size in _OFFICE_SIZES)
    least, most = _OFFICE_SIZES
    step = large.minus(small).scaled((copies - least) / (most - least))
    return Cost(
        small.wall + step.wall,
        small.cpu + step.cpu,
        large.peak,
        large.count,
        small.work + step.work,
    )


def _office_of(folder: str, copies: int) -> Cost:
    one = _Contestant("", bodies.OFFICE, copies)
    measure(_text(bodies.BATCH + bodies.WORD + "count = 1\n", folder, one))
    return measure(
        _text(bodies.OFFICE, folder, one), "", _text(bodies.COUNT, folder, one, "merged.pdf")
    )


def _text(body: str, folder: str, one: _Contestant, out: str = "leaflets.pdf") -> str:
    places = {
        "OUT": repr(str(Path(folder, out))),
        "SOURCE": repr(str(Path(folder, "merged.docx"))),
        "PROFILE": repr(str(Path(folder, "profile"))),
        "FOLDER": repr(folder),
        "COPIES": str(one.copies),
        "PAGES": one.pages,
    }
    for word, place in places.items():
        body = body.replace(word, place)
    return body


def _print(costs: Mapping[str, Cost], copies: int) -> None:
    print(f"\n{copies} named leaflets with a code")
    print(f"{'':40}{'imports s':>10}{'CPU s':>9}{'x floor':>9}{'peak MiB':>10}{'KB/page':>9}")
    for name, cost in costs.items():
        times = cost.work / costs[_FLOOR].work
        print(
            f"{name:40}{max(cost.cpu - cost.work, 0):10.2f}{cost.work:9.2f}{times:9.2f}"
            f"{cost.peak:10.0f}{cost.count:9.2f}"
        )
    ours = costs[_OURS].work
    said = [f"{ours / costs[_FLOOR].work:.1f} x the floor (at most 3.5)"]
    said += [
        f"{costs[name].work / ours:.0f} x faster than {name.split(',')[0]} (at least {least})"
        for name, least in ((_PLATYPUS, 15), (_OFFICE, 50))
        if name in costs
    ]
    said += [
        f"{costs[_OURS].count:.2f} KB a page (at most 1)",
        f"peak {costs[_TWICE].peak:.0f} MiB at {2 * copies} pages (at most 200 MB)",
    ]
    print("schoolguard: " + "; ".join(said))


if __name__ == "__main__":
    main()
