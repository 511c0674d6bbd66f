"""What every workbook that is written shares, so that the same content gives the same bytes."""

from datetime import UTC, datetime
from io import BytesIO
from typing import Any, Final

import xlsxwriter

_MADE: Final = datetime(2000, 1, 1, tzinfo=UTC)
_OPTIONS: Final = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}


def new_workbook(out: BytesIO, **properties: str) -> Any:
    """Return a workbook (XlsxWriter knows no types) written into ``out``; text stays text."""
    book = xlsxwriter.Workbook(out, _OPTIONS)
    book.set_properties({**properties, "created": _MADE})
    return book
