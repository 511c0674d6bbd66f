"""Compiles the shim, loads it into a new process, and arms it there (see ``_shim.c``)."""

import ctypes
import errno
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_SOURCE: Final = Path(__file__).with_name("_shim.c")
FULL: Final = errno.ENOSPC
_EVER: Final = 1 << 40


def compiled(folder: Path) -> Path:
    """Compile the shim into ``folder``; raises RuntimeError where there is no C compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        raise RuntimeError("no C compiler here: the battery needs cc or gcc")
    library = folder / "shim.so"
    options = ["-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", str(library)]
    subprocess.run([compiler, *options, str(_SOURCE), "-ldl", "-lpthread"], check=True)
    return library


def preloaded(library: Path) -> dict[str, str]:
    """Return what the environment of a process holds that is to run with the shim."""
    return {"LD_PRELOAD": str(library)}


def _shim() -> ctypes.CDLL:
    if "LD_PRELOAD" not in os.environ:
        raise RuntimeError("this process runs without the shim")
    library = ctypes.CDLL(os.environ["LD_PRELOAD"])
    library.shim_die.argtypes = [ctypes.c_long]
    library.shim_fail.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_int]
    library.shim_calls.restype = ctypes.c_long
    return library


def die_at(call: int, below: Path) -> None:
    """End this process before its ``call``-th change below a folder, by kill -9."""
    shim = _shim()
    shim.shim_below(os.fsencode(below))
    shim.shim_die(call)


def count_calls(below: Path) -> None:
    """Begin to count the changes below a folder, and let them be."""
    die_at(0, below)


def calls() -> int:
    """Return how many changes there were since the shim was armed."""
    return int(_shim().shim_calls())


@contextmanager
def failing(
    below: Path, *, begin: int = 1, times: int = _EVER, with_error: int = FULL
) -> Iterator[None]:
    """Let changes below a folder fail from the ``begin``-th on, as on a full disk."""
    shim = _shim()
    shim.shim_below(os.fsencode(below))
    shim.shim_fail(begin, times, with_error)
    try:
        yield
    finally:
        shim.shim_fail(0, 0, 0)
        shim.shim_below(b"")


@contextmanager
def recording(below: Path, into: Path) -> Iterator[None]:
    """Record every change below a folder; nothing there is really synced meanwhile."""
    shim = _shim()
    shim.shim_below(os.fsencode(below))
    shim.shim_record(os.fsencode(into))
    try:
        yield
    finally:
        shim.shim_record(None)
        shim.shim_below(b"")


@contextmanager
def watching(into: Path) -> Iterator[None]:
    """Write down what this process and those it starts open and connect to."""
    shim = _shim()
    shim.shim_watch(os.fsencode(into))
    os.environ["SHIM_WATCH"] = str(into)
    try:
        yield
    finally:
        del os.environ["SHIM_WATCH"]
        shim.shim_watch(None)
