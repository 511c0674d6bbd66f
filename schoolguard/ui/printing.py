"""Handing a paper to a printer: on Linux and macOS the PDF's own bytes to CUPS, by ``lp``.

Where there is no ``lp`` (Windows), :mod:`schoolguard.ui.printing_raster` draws the pages.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.leaflet import paper_of
from schoolguard.domain.record import dataclass
from schoolguard.paths import passing_folder

_WAIT: Final = 0.2
"""Seconds between two looks at whether somebody has cancelled."""
_PATIENCE: Final = 30.0
"""Seconds after which a print server that says nothing is given up."""
_REQUEST: Final = re.compile(rb"request id is (\S+)")
_STANDARD: Final = {"A4", "A5"}
MOST_COPIES: Final = 999

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]


class Duplex(StrEnum):
    """Which sides of a sheet are printed on; the values are those of IPP (PWG 5100.13)."""

    ONE = "one-sided"
    LONG = "two-sided-long-edge"
    SHORT = "two-sided-short-edge"


@dataclass(frozen=True, slots=True)
class Queue:
    """A printer as the system knows it."""

    name: str
    default: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOrder:
    """How to print a PDF.

    ``pages`` is a range as people write it (``1-3，5``), empty for all. ``parts`` are (title,
    first, last) pages from 1; where there are any, each is sent as a job of its own, so that a
    class's sheets lie together. ``paper`` is a name of a leaflet's paper or a size in mm.
    """

    queue: str
    title: str
    paper: str = "A4"
    duplex: Duplex = Duplex.ONE
    copies: int = 1
    pages: str = ""
    black: bool = False
    parts: tuple[tuple[str, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Sent:
    """What the queue took: its job numbers, in order."""

    jobs: tuple[str, ...]


def hands_on() -> bool:
    """Tell whether this system takes a PDF as it is."""
    return shutil.which("lp") is not None


def queues() -> tuple[Queue, ...]:
    """Return the printers, the default one first; raises ``print.no_lp``, ``print.no_queue``."""
    names = _say(("lpstat", "-e")).split()
    chosen = _say(("lpstat", "-d")).rpartition(":")[2].strip()
    found = [Queue(name, name == chosen) for name in names]
    if not found:
        raise SchoolError("print.no_queue")
    return tuple(sorted(found, key=lambda one: not one.default))


def read_pages(text: str, count: int) -> tuple[tuple[int, int], ...]:
    """Return (first, last) pages of a range as people write it; all of ``count`` where empty.

    Raises ``print.bad_range``.
    """
    plain = text.replace("，", ",").replace("、", ",").replace("－", "-").replace("—", "-")
    found: list[tuple[int, int]] = []
    for part in filter(None, (one.strip() for one in plain.split(","))):
        matched = re.fullmatch(r"(\d{1,6})(?:\s*-\s*(\d{1,6})?)?", part)
        if matched is None:
            raise SchoolError("print.bad_range", pages=text, count=count)
        first = int(matched[1])
        last = int(matched[2]) if matched[2] else (count if "-" in part else first)
        if not 1 <= first <= last <= count:
            raise SchoolError("print.bad_range", pages=text, count=count)
        found.append((first, last))
    return tuple(found) or ((1, count),)


def check(order: PrintOrder, count: int) -> None:
    """Refuse an order that cannot be sent: ``print.bad_range``, ``leaflet.paper``."""
    read_pages(order.pages, count)
    paper_of(order.paper)


def commands(order: PrintOrder, file: Path, count: int) -> tuple[tuple[str, ...], ...]:
    """Return the ``lp`` calls of an order for a file of ``count`` pages: one, or one a part.

    Raises ``print.bad_range`` and ``leaflet.paper``.
    """
    wanted = read_pages(order.pages, count)
    given = any(char.isdigit() for char in order.pages)
    jobs: list[tuple[str, tuple[tuple[int, int], ...]]] = []
    for name, first, last in order.parts:
        cut = tuple(
            (max(first, one), min(last, other))
            for one, other in wanted
            if max(first, one) <= min(last, other)
        )
        if cut:
            jobs.append((f"{order.title} {name}", cut))
    if not jobs:
        jobs.append((order.title, wanted if given else ()))
    return tuple(_command(order, file, title, pages) for title, pages in jobs)


def _command(
    order: PrintOrder, file: Path, title: str, pages: tuple[tuple[int, int], ...]
) -> tuple[str, ...]:
    made = ["lp", "-d", order.queue, "-n", str(order.copies), "-t", title]
    if pages:
        made += ["-P", ",".join(f"{a}-{b}" if a != b else str(a) for a, b in pages)]
    options = [f"media={_media(order.paper)}", f"sides={order.duplex}", "print-scaling=none"]
    if order.copies > 1:
        options.append("collate=true")
    if order.black:
        options.append("print-color-mode=monochrome")
    for option in options:
        made += ["-o", option]
    return (*made, "--", str(file))


def _media(name: str) -> str:
    """Return a paper as CUPS names it; a size that it has no name for is given in mm."""
    paper = paper_of(name)
    if paper.name in _STANDARD:
        return paper.name
    return f"Custom.{paper.width_mm:g}x{paper.height_mm:g}mm"


def send(
    content: bytes, count: int, order: PrintOrder, progress: Progress, cancelled: IsCancelled
) -> Sent:
    """Hand a PDF of ``count`` pages to its queue, byte for byte; return the queue's jobs.

    Raises ``Cancelled`` after taking back what the queue already has; ``print.no_lp``,
    ``print.refused``, ``print.silent``, ``print.bad_range``.
    """
    jobs: list[str] = []
    with passing_folder() as folder:
        file = Path(folder) / "paper.pdf"
        file.write_bytes(content)
        calls = commands(order, file, count)
        try:
            for done, call in enumerate(calls):
                progress(done, len(calls))
                said = _run(call, cancelled)
                found = _REQUEST.search(said)
                jobs.append(found[1].decode() if found else order.queue)
            progress(len(calls), len(calls))
        except BaseException:
            _take_back(jobs)
            raise
    return Sent(tuple(jobs))


def _take_back(jobs: Sequence[str]) -> None:
    for job in jobs:
        _say(("cancel", job))


def _say(call: tuple[str, ...]) -> str:
    return _run(call, lambda: False, may_fail=True).decode("utf-8", "replace")


def _run(call: tuple[str, ...], cancelled: IsCancelled, *, may_fail: bool = False) -> bytes:
    """Run a program of CUPS and return what it said; no shell ever reads the words."""
    if cancelled():
        raise Cancelled
    # What is matched in the answers is English.
    words = os.environ | {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}
    program = shutil.which(call[0])
    if program is None:
        raise SchoolError("print.no_lp")
    running = subprocess.Popen(  # noqa: S603  a fixed program; words are arguments, never a shell's
        (program, *call[1:]), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=words
    )
    waited = 0.0
    while True:
        try:
            said, trouble = running.communicate(timeout=_WAIT)
            break
        except subprocess.TimeoutExpired:
            waited += _WAIT
            stopped = cancelled()
            if stopped or waited >= _PATIENCE:
                running.kill()
                running.communicate()
                if stopped:
                    raise Cancelled from None
                raise SchoolError("print.silent") from None
    if running.returncode and not may_fail:
        reason = trouble.decode("utf-8", "replace").strip().splitlines()
        text = reason[-1].removeprefix("lp: ") if reason else str(running.returncode)
        raise SchoolError("print.refused", reason=text)
    return said
