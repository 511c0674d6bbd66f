"""Runs a piece of code in a process of its own and watches its time and memory."""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import psutil

_FRAME = """
import os, time
{before}
def _cpu():
    spent = os.times()
    return sum(spent[:4])
_began, _spent = time.perf_counter(), _cpu()
{body}
_seconds, _work = time.perf_counter() - _began, _cpu() - _spent
{after}
import json, sys
sys.stdout.write(json.dumps({{"count": count, "seconds": _seconds, "work": _work,
    "cpu": _spent + _work}}))
"""


@dataclass(frozen=True)
class Cost:
    """What a run cost: wall and CPU seconds, the peak of memory in MiB; ``count`` is its answer.

    ``work`` are the CPU seconds of what was measured alone, with the children that it waited for;
    ``cpu`` are those of the whole process, up to the end of that.
    """

    wall: float
    cpu: float
    peak: float
    count: float
    work: float

    def scaled(self, times: float) -> "Cost":
        """Return what so many times the work cost, the rest of the process as it was."""
        more = self.work * (times - 1)
        return replace(self, wall=self.wall * times, cpu=self.cpu + more, work=self.work + more)

    def minus(self, other: "Cost") -> "Cost":
        """Return what this one cost more."""
        return Cost(
            self.wall - other.wall,
            self.cpu - other.cpu,
            self.peak,
            self.count,
            self.work - other.work,
        )


def measure(body: str, before: str = "", after: str = "") -> Cost:
    """Run code in a new process and watch it and its children; it sets ``count``.

    The wall seconds are the code's own, those of ``before`` (imports) and ``after`` (looking at
    what came out) and the interpreter's start not; the peak is that of the hungriest process,
    looked at every 5 ms.
    """
    code = _FRAME.format(before=before, body=body, after=after)
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as process:
        peak = _watch(process)
        assert process.stdout is not None
        answer = json.loads(process.stdout.read())
    return Cost(answer["seconds"], answer["cpu"], peak / 2**20, answer["count"], answer["work"])


def median(runs: Sequence[Cost]) -> Cost:
    """Return the median of each figure."""
    return Cost(
        statistics.median(one.wall for one in runs),
        statistics.median(one.cpu for one in runs),
        statistics.median(one.peak for one in runs),
        statistics.median(one.count for one in runs),
        statistics.median(one.work for one in runs),
    )


def medians(bodies: Mapping[str, str], rounds: int) -> dict[str, Cost]:
    """Run every contestant once a round, interleaved, and return the median of each."""
    found: dict[str, list[Cost]] = {name: [] for name in bodies}
    for _ in range(rounds):
        for name, body in bodies.items():
            found[name].append(measure(body))
    return {name: median(runs) for name, runs in found.items()}


def print_table(title: str, costs: Mapping[str, Cost], *, floor: str, counted: str) -> None:
    """Print the contestants beside the floor."""
    print(f"\n{title}")
    print(f"{'':44}{'wall s':>8}{'CPU s':>8}{'x floor':>9}{'peak MiB':>10}{counted:>9}")
    for name, cost in costs.items():
        times = cost.cpu / costs[floor].cpu
        print(
            f"{name:44}{cost.wall:8.2f}{cost.cpu:8.2f}{times:9.2f}{cost.peak:10.0f}{cost.count:9.0f}"
        )


def _watch(process: subprocess.Popen[bytes]) -> int:
    """Return the most memory that the process or a child of its had, in bytes."""
    peak = 0
    root = psutil.Process(process.pid)
    while process.poll() is None:
        try:
            for one in (root, *root.children(recursive=True)):
                peak = max(peak, one.memory_info().rss)
        except psutil.Error:
            pass
        time.sleep(0.005)
    return peak
