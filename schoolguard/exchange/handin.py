"""The door to hand-in sheets: files go in, what each holds comes out, nothing is stored."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.handin import ReadSheet
from schoolguard.exchange.handin_wire import sheet_from_json
from schoolguard.exchange.handin_write import sheet_bytes
from schoolguard.exchange.process import ask_child

__all__ = ["read_handins", "sheet_bytes"]

Progress = Callable[[int, int | None], None]


def read_handins(
    files: Sequence[Path],
    today: date,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[ReadSheet, ...]:
    """Read files in a process of their own; one that cannot be read carries its error.

    A file that kills the process costs only itself: the others are then read one by one.
    ``progress`` hears (files done, files in all). Raises ``Cancelled``.
    """
    if not files:
        return ()
    try:
        return _read(files, today, progress, cancelled)
    except SchoolError:
        if len(files) == 1:
            return (ReadSheet(file=files[0], error=SchoolError("handin.unreadable")),)
    found: list[ReadSheet] = []
    for done, file in enumerate(files):
        if progress:
            progress(done, len(files))
        found.extend(read_handins([file], today, cancelled=cancelled))
    if progress:
        progress(len(files), len(files))
    return tuple(found)


def _read(
    files: Sequence[Path],
    today: date,
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
) -> tuple[ReadSheet, ...]:
    request = {
        "what": "handins",
        "paths": [str(file.absolute()) for file in files],
        "today": today.isoformat(),
    }
    answer = ask_child(request, progress, cancelled)
    if "handins" in answer:
        return tuple(sheet_from_json(one) for one in answer["handins"])
    if "error" in answer:
        raise SchoolError("roster.too_heavy")
    raise RuntimeError(f"the reading process failed: {answer['bug']}")
