"""What every workbook that is written shares, so that the same content gives the same bytes."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, Final

import xlsxwriter

_MADE: Final = datetime(2000, 1, 1, tzinfo=UTC)
_OPTIONS: Final = {"strings_to_formulas": False, "strings_to_urls": False}


def new_workbook(out: BinaryIO, *, rows_in: Path | None = None, **properties: str) -> Any:
    """Return a workbook (XlsxWriter knows no types) written into ``out``; text stays text.

    With ``rows_in`` (a folder) rows are written in order and wait there, not in memory.
    """
    where: dict[str, bool | str] = {"in_memory": True}
    if rows_in is not None:
        where = {"constant_memory": True, "tmpdir": str(rows_in)}
    book = xlsxwriter.Workbook(out, {**_OPTIONS, **where})
    book.set_properties({**properties, "created": _MADE})
    return book
