"""Five minutes and ten thousand actions in the real window: nothing grows, nothing stands still.

Somebody goes through every page, opens rows and panels, types, saves, undoes, searches. Looked
at after a warm-up: resident memory, open files, the log of the store, warnings of Python's and
Qt's, and how long the window did not answer. A heartbeat on the window's thread tells the last;
what counts is its own work between two beats: how long it waits for a processor beside other
programs is the machine's, and told beside it.
Control: a block of 150 ms on the window's thread and 20 MB kept must be seen.
"""

import os
import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import psutil
from PySide6.QtCore import QTimer

from benchmarks.reliability import _window
from benchmarks.reliability._experiment import Found, Setting, number

ACTIONS: Final = 10_000
SECONDS: Final = 300.0
WARM_UP: Final = 0.2
"""This share of the actions comes before anything is looked at."""
MEGABYTES: Final = 10.0
WAL_MEGABYTES: Final = 8.0
HANDLES: Final = 4
STALL: Final = 0.100
_BEAT_MS: Final = 5
_CONTROL_STALL: Final = 0.150
_CONTROL_BYTES: Final = 20 << 20


@dataclass
class _Heart:
    """Beats on the window's thread and notes the longest pauses, with what was going on."""

    doing: str = ""
    stalls: list[tuple[float, str]] = field(default_factory=list)
    longest: float = 0.0
    """The longest pause by the clock, waiting for a processor and for other threads and all."""
    _last: float = 0.0
    _worked: float = 0.0

    def begin(self) -> None:
        """Start to beat."""
        self._timer = QTimer()
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self.begin_anew()
        self._timer.start()

    def begin_anew(self) -> None:
        """Count the next pause from now on."""
        self._last, self._worked = time.monotonic(), time.thread_time()

    def forget(self) -> None:
        """Forget what was noted."""
        self.stalls.clear()
        self.longest = 0.0

    def _beat(self) -> None:
        now, worked = time.monotonic(), time.thread_time()
        self.longest = max(self.longest, now - self._last - _BEAT_MS / 1_000)
        if worked - self._worked > STALL / 2:
            self.stalls.append((worked - self._worked, self.doing))
        self._last, self._worked = now, worked


@dataclass
class _Samples:
    """What was looked at, time and again."""

    wal: Path
    memory: list[float] = field(default_factory=list)
    handles: list[int] = field(default_factory=list)
    wal_size: list[float] = field(default_factory=list)

    def take(self) -> None:
        """Look once."""
        _window.tidy()
        me = psutil.Process(os.getpid())
        self.memory.append(me.memory_info().rss / 2**20)
        self.handles.append(me.num_fds())
        self.wal_size.append(self.wal.stat().st_size / 2**20 if self.wal.exists() else 0.0)

    @property
    def grown(self) -> float:
        """MB between the first and the last quarter's middle."""
        quarter = max(1, len(self.memory) // 4)
        first, last = self.memory[:quarter], self.memory[-quarter:]
        return statistics.median(last) - statistics.median(first)

    @property
    def slope(self) -> float:
        """MB a sample, by least squares."""
        places = range(len(self.memory))
        return statistics.linear_regression(places, self.memory).slope if len(places) > 1 else 0.0


class _Soak:
    """Lets the user act, and looks in between."""

    def __init__(self, setting: Setting, folder: Path) -> None:
        self.actions = setting.times(ACTIONS, least=300)
        self.pause = SECONDS / ACTIONS
        self.running = _window.start(folder)
        self.heart = _Heart()
        self.trouble = _window.Trouble()
        self.user = _window.User(self.running.window.shell, _window.answer_boxes())
        self.samples = _Samples(folder / "sample-data" / "schoolguard.db-wal")
        self.cold: list[tuple[float, str]] = []
        self._steps = self.user.forever()
        self._count = 0
        self._due = 0.0
        self._every = max(1, round(self.actions * (1 - WARM_UP)) // 40)

    def run(self) -> None:
        """Run the window until all is done."""
        self.trouble.listen()
        self.running.window.ready.connect(self._begin)
        if self.running.application.exec():
            raise RuntimeError(f"the window was left after {self._count}: {self.trouble.said}")

    def _begin(self) -> None:
        self.running.window.ready.disconnect(self._begin)
        self.heart.begin()
        self._due = time.monotonic()
        QTimer.singleShot(0, self._act)

    def _act(self) -> None:
        try:
            self.heart.doing = next(self._steps)
        except BaseException:
            self.running.application.exit(1)
            raise
        self._count += 1
        warm = self._count - round(self.actions * WARM_UP)
        if warm == 0:
            self.cold = list(self.heart.stalls)
        if warm >= 0 and warm % self._every == 0:
            # What looking costs is not the window's: the beat begins anew after it.
            self.samples.take()
            self.heart.begin_anew()
        if warm == 0:
            self.heart.forget()
        if self._count >= self.actions:
            self.running.application.exit(0)
            return
        self._due = max(self._due + self.pause, time.monotonic())
        QTimer.singleShot(max(0, round((self._due - time.monotonic()) * 1_000)), self._act)


def run(setting: Setting) -> Found:
    """Use the window and look."""
    soak = _Soak(setting, setting.folder)
    began = time.monotonic()
    soak.run()
    spent = time.monotonic() - began
    longest = soak.heart.longest
    seen = _control(soak)
    soak.running.close()
    stalls = sorted(soak.heart.stalls[: seen[2]], reverse=True)
    worst = stalls[0] if stalls else (0.0, "nothing")
    cold = max(soak.cold, default=(0.0, "nothing"))
    samples, done = soak.samples, soak.user.done
    for text, times in soak.trouble.said.most_common(8):
        print(f"{times} x {text}")
    print("memory: " + " ".join(f"{one:.0f}" for one in samples.memory))
    for seconds, doing in stalls[:5]:
        print(f"busy for {1_000 * seconds:.0f} ms: {doing}")
    handles = max(samples.handles) - samples.handles[0]
    return Found(
        size=f"{number(soak.actions, 'actions')} in {spent:.0f} s: {done['page']} pages,"
        f" {done['panel']} panels, {done['save']} saves, {done['undo']} undone,"
        f" {done['searched']} searches",
        result=f"memory {samples.grown:+.1f} MB after the warm-up (of {samples.memory[-1]:.0f}),"
        f" files open {handles:+d}, log {max(samples.wal_size):.1f} MB at most,"
        f" {soak.trouble.said.total()} warnings, the window's thread busy {1_000 * worst[0]:.0f} ms"
        f" at most ({worst[1]}; {1_000 * cold[0]:.0f} in the warm-up; by the clock"
        f" {1_000 * longest:.0f})",
        control=f"a block of {1_000 * _CONTROL_STALL:.0f} ms {'seen' if seen[0] else 'NOT seen'},"
        f" {_CONTROL_BYTES >> 20} MB kept {'seen' if seen[1] else 'NOT seen'}",
        kept=samples.grown < MEGABYTES
        and handles <= HANDLES
        and max(samples.wal_size) < WAL_MEGABYTES
        and not soak.trouble.said
        and worst[0] <= STALL
        and all(done[one] for one in ("page", "panel", "save", "undo", "searched"))
        and seen[0]
        and seen[1],
    )


def _control(soak: _Soak) -> tuple[bool, bool, int]:
    """Block the window and keep memory; return whether both show, and how many stalls before."""
    before, memory = len(soak.heart.stalls), soak.samples.memory[-1]
    kept: list[bytearray] = []

    def block() -> None:
        end = time.thread_time() + _CONTROL_STALL
        while time.thread_time() < end:
            pass
        kept.append(bytearray(os.urandom(_CONTROL_BYTES)))
        QTimer.singleShot(100, soak.running.application.exit)

    soak.heart.doing = "control"
    QTimer.singleShot(50, block)
    soak.running.application.exec()
    soak.samples.take()
    held = soak.samples.memory.pop() - memory
    soak.samples.handles.pop()
    soak.samples.wal_size.pop()
    blocked = max((one for one, _ in soak.heart.stalls[before:]), default=0.0)
    return blocked > STALL, held > MEGABYTES, before
