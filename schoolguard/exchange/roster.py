"""The door to rosters: a file goes in, a preview comes out, nothing is stored."""

from collections.abc import Callable
from pathlib import Path

from schoolguard.domain.roster import ReadOptions, RosterPreview
from schoolguard.exchange.process import ask_child
from schoolguard.exchange.roster_wire import error_from_json, options_to_json, preview_from_json

__all__ = ["read_roster"]


def read_roster(
    path: Path,
    options: ReadOptions,
    *,
    progress: Callable[[int, int | None], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> RosterPreview:
    """Read a roster (.xlsx or text) in a process of its own and return what was understood.

    ``progress`` hears (rows done, rows in all or ``None``) at most twenty times a second, in the
    calling thread; ``cancelled`` is asked every 0.05 s. Raises :class:`SchoolError` for a file
    that cannot be read and :class:`schoolguard.domain.errors.Cancelled`.
    """
    request = {"path": str(path.absolute()), "options": options_to_json(options)}
    answer = ask_child(request, progress, cancelled)
    if "preview" in answer:
        return preview_from_json(answer["preview"])
    if "error" in answer:
        raise error_from_json(answer["error"])
    raise RuntimeError(f"the reading process failed: {answer['bug']}")
