"""The door to a bureau's own statistics sheet: read it, fill it; nothing is stored."""

import base64
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from schoolguard.domain.bureau_sheet import FilledCell, SheetCell, SheetFile
from schoolguard.domain.errors import SchoolError
from schoolguard.exchange.process import ask_child
from schoolguard.exchange.roster_wire import error_from_json

__all__ = ["fill_sheet", "read_sheet"]


def read_sheet(path: Path, *, cancelled: Callable[[], bool] | None = None) -> SheetFile:
    """Read an .xlsx in a process of its own. Raises ``bureau.*`` and ``Cancelled``."""
    answer = _ask({"what": "bureau_read", "path": str(path.absolute())}, path.name, cancelled)
    read = answer["bureau"]
    return SheetFile(
        file_name=path.name,
        content=base64.b64decode(read["content"], validate=True),
        sheets=tuple(read["sheets"]),
        cells=tuple(SheetCell(*cell) for cell in read["cells"]),
        lost=tuple(read["lost"]),
    )


def fill_sheet(
    file_name: str,
    content: bytes,
    cells: Sequence[FilledCell],
    *,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Return a kept file with its cells filled, its formatting as it was.

    A cell without a value is left as it is. Raises ``bureau.*`` and ``Cancelled``.
    """
    request = {
        "what": "bureau_fill",
        "content": base64.b64encode(content).decode("ascii"),
        "values": [
            [one.cell.sheet, one.cell.cell, one.value] for one in cells if one.value is not None
        ],
    }
    answer = _ask(request, file_name, cancelled)
    return base64.b64decode(answer["bureau"], validate=True)


def _ask(
    request: dict[str, Any], file_name: str, cancelled: Callable[[], bool] | None
) -> dict[str, Any]:
    try:
        answer = ask_child(request, None, cancelled)
        if "error" in answer:
            raise error_from_json(answer["error"])
    except SchoolError as error:  # of the process, it speaks of rosters
        if error.code.startswith("bureau."):
            raise
        raise SchoolError("bureau.damaged", file=file_name) from error
    if "bug" in answer:
        raise RuntimeError(f"the reading process failed: {answer['bug']}")
    return answer
