"""Runs a piece of code in a process of its own and watches its time and memory."""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass

import psutil

_FRAME = """
import time
_began = time.perf_counter()
{body}
import json, sys
sys.stdout.write(json.dumps({{"count": count, "seconds": time.perf_counter() - _began}}))
"""


@dataclass(frozen=True)
class Cost:
    """What a run cost: wall and CPU seconds, the peak of memory in MiB; ``count`` is its answer."""

    wall: float
    cpu: float
    peak: float
    count: float


def measure(body: str) -> Cost:
    """Run code in a new process and watch it and its children; it sets ``count``.

    The wall seconds are the code's own, imports included and the interpreter's start not; the
    peak is that of the hungriest process, looked at every 5 ms.
    """
    code = _FRAME.format(body=body)
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as process:
        peak, cpu = _watch(process)
        assert process.stdout is not None
        answer = json.loads(process.stdout.read())
    return Cost(answer["seconds"], cpu, peak / 2**20, answer["count"])


def medians(bodies: Mapping[str, str], rounds: int) -> dict[str, Cost]:
    """Run every contestant once a round, interleaved, and return the median of each."""
    found: dict[str, list[Cost]] = {name: [] for name in bodies}
    for _ in range(rounds):
        for name, body in bodies.items():
            found[name].append(measure(body))
    return {
        name: Cost(
            statistics.median(one.wall for one in runs),
            statistics.median(one.cpu for one in runs),
            statistics.median(one.peak for one in runs),
            statistics.median(one.count for one in runs),
        )
        for name, runs in found.items()
    }


def print_table(title: str, costs: Mapping[str, Cost], *, floor: str, counted: str) -> None:
    """Print the contestants beside the floor."""
    print(f"\n{title}")
    print(f"{'':44}{'wall s':>8}{'CPU s':>8}{'x floor':>9}{'peak MiB':>10}{counted:>9}")
    for name, cost in costs.items():
        times = cost.cpu / costs[floor].cpu
        print(
            f"{name:44}{cost.wall:8.2f}{cost.cpu:8.2f}{times:9.2f}{cost.peak:10.0f}{cost.count:9.0f}"
        )


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
