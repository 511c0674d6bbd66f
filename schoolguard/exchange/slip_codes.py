"""The door to photos and scans of slips: pictures go in, their codes come out, nothing is kept."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.slip import PhotoCodes
from schoolguard.exchange.process import ask_child

_AT_A_TIME: Final = 8
"""So many large photos are read well within a process's limits of time and memory."""

Progress = Callable[[int, int], None]


def read_slip_codes(
    files: Sequence[Path],
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[PhotoCodes, ...]:
    """Return what stands on each picture, in order; one that cannot be read has no codes.

    A picture that kills the process costs only itself. Raises ``Cancelled``.
    """
    found: list[PhotoCodes] = []
    for start in range(0, len(files), _AT_A_TIME):
        part = files[start : start + _AT_A_TIME]
        try:
            found += _read(part, cancelled)
        except SchoolError:
            for one in part:
                found += _alone(one, cancelled)
        if progress is not None:
            progress(len(found), len(files))
    return tuple(found)


def _alone(file: Path, cancelled: Callable[[], bool] | None) -> tuple[PhotoCodes, ...]:
    try:
        return _read((file,), cancelled)
    except SchoolError:
        return (PhotoCodes(file.name, ()),)


def _read(files: Sequence[Path], cancelled: Callable[[], bool] | None) -> tuple[PhotoCodes, ...]:
    request = {"what": "slip_codes", "paths": [str(one.absolute()) for one in files]}
    answer = ask_child(request, None, cancelled)
    if "error" in answer:
        raise SchoolError("roster.too_heavy")
    if "bug" in answer:
        raise RuntimeError(f"the reading process failed: {answer['bug']}")
    return tuple(
        PhotoCodes(one.name, tuple(map(str, codes)))
        for one, codes in zip(files, answer["slip_codes"], strict=True)
    )
