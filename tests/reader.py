"""What the reading process does, done here: starting it costs half a second for each file.

Requests and answers go through the same JSON. The limits, the death and the start of the process
are tried where tests are marked ``real_reader``, and so is one file of each kind.
"""

import gc
import io
import json
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.exchange import process

_REAL = process._in_process


class _Heard(io.BytesIO):
    """The output of the process: each line is heard when it is written."""

    def __init__(
        self,
        progress: Callable[[int, int | None], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        super().__init__()
        self._progress = progress
        self._cancelled = cancelled
        self.trouble: Exception | None = None

    def write(self, line: Any) -> int:
        try:
            self._hear(json.loads(line))
        except (Cancelled, SchoolError) as error:
            self.trouble = error  # of the caller's own, which the process knows nothing of
            raise
        return len(line)

    def _hear(self, answer: dict[str, Any]) -> None:
        if self._cancelled and self._cancelled():
            raise Cancelled
        if self._progress and "progress" in answer:
            self._progress(*answer["progress"])


@contextmanager
def reading_here() -> Iterator[None]:
    """Read without a process; for what is made for many tests at once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("schoolguard.exchange.process._in_process", read_here)
        yield


def read_here(
    request: dict[str, Any],
    progress: Callable[[int, int | None], None] | None,
    cancelled: Callable[[], bool] | None,
) -> dict[str, Any] | None:
    """Answer as the process does; trouble of ``progress`` is raised as there.

    A job of the window's keeps its process: beside the window's thread nothing is read here.
    """
    from schoolguard.exchange import child

    if threading.current_thread() is not threading.main_thread():
        return _REAL(request, progress, cancelled)
    if cancelled and cancelled():
        raise Cancelled
    heard = _Heard(progress, cancelled)
    with warnings.catch_warnings():
        # What a library warns of goes to the void there, too.
        warnings.simplefilter("ignore")
        # It collects after each file, and has little in memory: what is here is left out of it.
        gc.freeze()
        try:
            answer = child._answer(json.loads(json.dumps(request)), heard)
        finally:
            gc.unfreeze()
    if heard.trouble is not None:
        raise heard.trouble
    last: dict[str, Any] = json.loads(json.dumps(answer))
    return last
