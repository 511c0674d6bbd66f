"""Hand-in sheets as teachers send them back: filled, mangled, saved in other ways."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import openpyxl

FIRST_ROW = 4


def fill(path: Path, *rows: Mapping[str, Any]) -> Path:
    """Type values into the rows of a sheet, by column letter, and save it."""
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    for place, values in enumerate(rows):
        for column, value in values.items():
            page[f"{column}{FIRST_ROW + place}"] = value
    book.save(path)
    return path


def change(path: Path, how: Callable[[Any], None]) -> Path:
    """Change the sheet in any way and save it."""
    book = openpyxl.load_workbook(path)
    how(book.worksheets[0])
    book.save(path)
    return path
