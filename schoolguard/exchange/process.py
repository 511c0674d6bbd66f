"""Runs the reading process and watches it: time, memory, cancel.

Memory and CPU time are capped by the system where it can be (``RLIMIT_AS`` on Linux,
``RLIMIT_CPU`` on Linux and macOS); everywhere the parent also looks at the process every 50 ms
and ends it beyond its limits. On Windows that look is the only guard, so a single
huge request for memory is met there by Windows itself. A process that dies takes nothing along.
"""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import psutil

from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.exchange import limits
from schoolguard.exchange.entry import CHILD, FLAG

_LOOK_EVERY = 0.05
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def ask_child(
    request: dict[str, Any],
    progress: Callable[[int, int | None], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> dict[str, Any]:
    """Send a request to a new reading process and return its last answer.

    Raises :class:`Cancelled` within 0.1 s of ``cancelled()`` turning true, and
    :class:`SchoolError` ``roster.too_heavy`` or ``roster.reader_died``.
    """
    answer = _in_process(request, progress, cancelled)
    if answer is None:
        raise SchoolError("roster.reader_died")
    return answer


def _in_process(
    request: dict[str, Any],
    progress: Callable[[int, int | None], None] | None,
    cancelled: Callable[[], bool] | None,
) -> dict[str, Any] | None:
    """Return the last answer of a new process, or ``None`` if it died before that."""
    with subprocess.Popen(  # noqa: S603 - our own interpreter and module
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=_NO_WINDOW,
    ) as process:
        try:
            return _converse(process, request, progress, cancelled)
        finally:
            process.kill()


def _command() -> list[str]:
    """Return how this program starts its reading process, frozen or not."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, "-P", "-X", "utf8", "-m", CHILD]


def _environment() -> dict[str, str]:
    """Return an environment in which the child finds this package, wherever it was started."""
    root = str(Path(__file__).resolve().parents[2])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def _converse(
    process: subprocess.Popen[bytes],
    request: dict[str, Any],
    progress: Callable[[int, int | None], None] | None,
    cancelled: Callable[[], bool] | None,
) -> dict[str, Any] | None:
    assert process.stdin is not None
    assert process.stdout is not None
    lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(process.stdout, lines), daemon=True).start()
    deadline = time.monotonic() + limits.WALL_SECONDS
    try:
        process.stdin.write(json.dumps(request).encode("ascii") + b"\n")
        process.stdin.close()
    except BrokenPipeError:
        return None
    while True:
        if cancelled and cancelled():
            raise Cancelled
        if time.monotonic() > deadline or _is_too_heavy(process.pid):
            raise SchoolError("roster.too_heavy")
        try:
            line = lines.get(timeout=_LOOK_EVERY)
        except queue.Empty:
            continue
        if not line:
            return None
        answer: dict[str, Any] = json.loads(line)
        if "progress" not in answer:
            return answer
        if progress:
            progress(*answer["progress"])


def _listen(output: IO[bytes], lines: "queue.SimpleQueue[bytes]") -> None:
    """Hand on each line, and an empty one at the end."""
    try:
        for line in output:
            lines.put(line)
    except ValueError:  # closed while reading: the parent has already turned away
        pass
    lines.put(b"")


def _is_too_heavy(pid: int) -> bool:
    try:
        watched = psutil.Process(pid)
        times = watched.cpu_times()
        return bool(
            times.user + times.system > limits.CPU_SECONDS
            or watched.memory_info().rss > limits.MEMORY_BYTES
        )
    except psutil.Error:  # it has just ended
        return False
