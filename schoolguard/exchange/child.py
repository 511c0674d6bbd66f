"""The reading process: takes one request on its input, answers in JSON lines on its output.

Started by :mod:`schoolguard.exchange.process`, in a frozen program through
:mod:`schoolguard.exchange.entry`.

Answers: ``{"progress": [done, total]}`` any number of times, then one of ``{"preview": …}``,
``{"handins": […]}``, ``{"workbook": […]}``, ``{"content": …}`` of a picture, ``{"bureau": …}``,
``{"slip_codes": […]}``, ``{"error": …}`` and ``{"bug": "KeyError at roster_rows.py:12"}``. No
other text leaves the process: a traceback may quote a pupil's name.
"""

import base64
import gc
import json
import os
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.handin import ReadSheet
from schoolguard.exchange import limits
from schoolguard.exchange.handin_parse import parse_handin
from schoolguard.exchange.handin_wire import sheet_to_json
from schoolguard.exchange.month_parse import pages_to_json, parse_month
from schoolguard.exchange.roster_parse import parse_roster
from schoolguard.exchange.roster_wire import error_to_json, options_from_json, preview_to_json

try:
    import resource
except ImportError:  # Windows: the parent watches time and memory
    resource = None  # type: ignore[assignment]

_PROGRESS_EVERY = 0.05


def main() -> int:
    """Answer the request on the input. Returns the exit code."""
    gc.disable()  # one file and then the end: nothing is worth collecting
    answers = _take_output()
    _limit()
    with open(0, "rb", closefd=False) as requests:
        request = json.loads(requests.readline())
    _send(answers, _answer(request, answers))
    return 0


def _take_output() -> BinaryIO:
    """Keep the output for answers alone; whatever a library prints goes to the void.

    Works on descriptors, since a program without a console has no ``sys.stdout``.
    """
    answers = os.fdopen(os.dup(1), "wb")
    void = os.open(os.devnull, os.O_WRONLY)
    os.dup2(void, 1)
    os.dup2(void, 2)
    return answers


def _limit() -> None:
    if resource is None:
        return
    seconds = int(limits.CPU_SECONDS)
    for what, amount in (
        (resource.RLIMIT_AS, limits.MEMORY_BYTES),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        allowed = amount if hard == resource.RLIM_INFINITY else min(amount, hard)
        try:
            resource.setrlimit(what, (allowed, hard))
        except (ValueError, OSError):  # macOS knows no limit of memory; the parent watches it
            continue


def _answer(request: dict[str, Any], answers: BinaryIO) -> dict[str, Any]:
    try:
        if request.get("what") == "handins":
            return {"handins": _handins(request, _Progress(answers))}
        if request.get("what") == "workbook":
            return _in_words(Path(request["path"]), lambda path: _workbook(path, request))
        if request.get("what") == "photo":
            return _photo(request)
        if request.get("what") == "slip_codes":
            return _slip_codes(request)
        if request.get("what") in ("bureau_read", "bureau_fill"):
            return _bureau(request)
        return _roster(request, answers)
    except MemoryError:
        return {"error": error_to_json(SchoolError("roster.too_heavy"))}
    except Exception as error:  # noqa: BLE001 - the parent raises it; its text may hold names
        return {"bug": _where(error)}
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        return {"error": error_to_json(SchoolError("roster.damaged"))}


def _roster(request: dict[str, Any], answers: BinaryIO) -> dict[str, Any]:
    options = options_from_json(request["options"])
    return _in_words(
        Path(request["path"]),
        lambda path: {"preview": preview_to_json(parse_roster(path, options, _Progress(answers)))},
    )


def _workbook(path: Path, request: dict[str, Any]) -> dict[str, Any]:
    return {"workbook": pages_to_json(parse_month(path, frozenset(request["sheets"])))}


def _in_words(path: Path, answer: Callable[[Path], dict[str, Any]]) -> dict[str, Any]:
    try:
        return answer(path)
    except SchoolError as error:
        return {"error": error_to_json(error)}
    except FileNotFoundError:
        return {"error": error_to_json(SchoolError("roster.not_found", file=path.name))}
    except PermissionError:
        return {"error": error_to_json(SchoolError("roster.not_allowed", file=path.name))}
    except OSError:
        return {"error": error_to_json(SchoolError("roster.not_readable", file=path.name))}


def _photo(request: dict[str, Any]) -> dict[str, Any]:
    """Return a picture re-encoded; what decodes it is loaded only where a picture is read."""
    from schoolguard.exchange.photo_parse import encode_photo

    name = request["name"]
    try:
        if request["content"]:
            source = base64.b64decode(request["content"])
        else:
            with Path(request["path"]).open("rb") as file:
                source = file.read(limits.PHOTO_BYTES + 1)
        content, width, height, taken_on = encode_photo(source, name, request["most"])
    except SchoolError as error:
        return {"error": error_to_json(error)}
    except FileNotFoundError:
        return {"error": error_to_json(SchoolError("photo.not_found", file=name))}
    except PermissionError:
        return {"error": error_to_json(SchoolError("photo.not_allowed", file=name))}
    except OSError:
        return {"error": error_to_json(SchoolError("photo.not_readable", file=name))}
    return {
        "content": base64.b64encode(content).decode("ascii"),
        "width": width,
        "height": height,
        "taken_on": None if taken_on is None else taken_on.isoformat(),
    }


def _slip_codes(request: dict[str, Any]) -> dict[str, Any]:
    """Return the codes on each picture; what reads them is loaded only here."""
    from schoolguard.exchange.slip_codes_parse import codes_in

    return {"slip_codes": [codes_in(Path(path)) for path in request["paths"]]}


def _bureau(request: dict[str, Any]) -> dict[str, Any]:
    """Read a bureau's sheet, or fill one; openpyxl is loaded for that alone."""
    from schoolguard.exchange.bureau_cells import fill_cells, read_cells

    path = Path(request.get("path", ""))
    try:
        if request["what"] == "bureau_fill":
            filled = fill_cells(base64.b64decode(request["content"]), request["values"])
            return {"bureau": base64.b64encode(filled).decode("ascii")}
        read = read_cells(path)
    except SchoolError as error:
        return {"error": error_to_json(error)}
    except OSError:
        return {"error": error_to_json(SchoolError("bureau.not_readable", file=path.name))}
    return {"bureau": {**read, "content": base64.b64encode(read["content"]).decode("ascii")}}


def _handins(request: dict[str, Any], progress: "_Progress") -> list[dict[str, Any]]:
    """Read one file after the other; what one of them lacks is said of it alone."""
    paths = [Path(path) for path in request["paths"]]
    today = date.fromisoformat(request["today"])
    read: list[dict[str, Any]] = []
    for done, path in enumerate(paths):
        progress(done, len(paths))
        read.append(sheet_to_json(_handin(path, today)))
        gc.collect()
    progress(len(paths), len(paths))
    return read


def _handin(path: Path, today: date) -> ReadSheet:
    try:
        return parse_handin(path, today)
    except SchoolError as error:
        return ReadSheet(file=path, error=error)
    except FileNotFoundError:
        return ReadSheet(file=path, error=SchoolError("handin.not_found"))
    except PermissionError:
        return ReadSheet(file=path, error=SchoolError("handin.not_allowed"))
    except OSError:
        return ReadSheet(file=path, error=SchoolError("handin.unreadable"))


def _where(error: Exception) -> str:
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
    return f"{type(error).__name__} at {place}"


class _Progress:
    """Sends progress, at most twenty times a second."""

    def __init__(self, answers: BinaryIO) -> None:
        self._answers = answers
        self._next = 0.0

    def __call__(self, done: int, total: int | None) -> None:
        now = time.monotonic()
        if now >= self._next or done == total:
            self._next = now + _PROGRESS_EVERY
            _send(self._answers, {"progress": [done, total]})


def _send(answers: BinaryIO, answer: dict[str, Any]) -> None:
    answers.write(json.dumps(answer, separators=(",", ":")).encode("ascii") + b"\n")
    answers.flush()


if __name__ == "__main__":
    sys.exit(main())
