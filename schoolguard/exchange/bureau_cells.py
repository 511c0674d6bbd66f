"""Reads and fills a bureau's workbook, within the reading process, with openpyxl.

openpyxl keeps fonts, borders, widths, merged cells and print settings; it drops charts, shapes
and macros, which is said before anything is filled.
"""

import re
import zipfile
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from openpyxl import load_workbook
from openpyxl.cell import MergedCell
from openpyxl.worksheet.worksheet import Worksheet

from schoolguard.domain.bureau_sheet import MOST_BYTES
from schoolguard.domain.errors import SchoolError
from schoolguard.exchange.sniff import Kind, recognise

_MOST_ROWS: Final = 300
_MOST_COLUMNS: Final = 60
_MOST_SHEETS: Final = 20
_LONGEST: Final = 200
_ZIP_TIME: Final = (1980, 1, 1, 0, 0, 0)
_MODIFIED: Final = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")
_LOST: Final = {
    "xl/charts/": "chart",
    "xl/drawings/": "drawing",
    "xl/vbaProject": "macro",
    "xl/pivotTables/": "pivot",
    "xl/externalLinks/": "link",
}


def read_cells(path: Path) -> dict[str, Any]:
    """Return the file's bytes, its sheets, their cells, and what filling would not keep.

    Raises ``bureau.wrong_kind`` for what is no .xlsx, ``bureau.too_big``, ``bureau.damaged``.
    """
    if path.stat().st_size > MOST_BYTES:
        raise SchoolError("bureau.too_big", file=path.name, most=MOST_BYTES // 2**20)
    try:
        kind = recognise(path)
    except SchoolError as error:
        unsafe = error.code in ("roster.unsafe", "roster.damaged")
        code = "bureau.damaged" if unsafe else "bureau.wrong_kind"
        raise SchoolError(code, file=path.name) from error
    if kind is not Kind.WORKBOOK:
        raise SchoolError("bureau.wrong_kind", file=path.name)
    content = path.read_bytes()
    try:
        book = load_workbook(BytesIO(content), keep_links=False)
        sheets = [one for one in book.worksheets if one.sheet_state == "visible"][:_MOST_SHEETS]
        cells = [cell for sheet in sheets for cell in _cells(sheet)]
    except MemoryError:
        raise
    except Exception as error:  # a parser meets a hostile file in many ways
        raise SchoolError("bureau.damaged", file=path.name) from error
    return {
        "content": content,
        "sheets": [one.title for one in sheets],
        "cells": cells,
        "lost": _lost(content),
    }


def fill_cells(content: bytes, values: Sequence[tuple[str, str, Any]]) -> bytes:
    """Return the file with its cells filled: (sheet, place, number or text).

    Raises ``bureau.no_sheet`` and ``bureau.formula`` where the file is not what was mapped.
    """
    book = load_workbook(BytesIO(content), keep_links=False)
    for name, place, value in values:
        if name not in book.sheetnames:
            raise SchoolError("bureau.no_sheet", sheet=name)
        sheet = book[name]
        cell = sheet[place]
        if isinstance(cell, MergedCell):
            cell = sheet[_first_of(sheet, place)]
        if cell.data_type == "f":
            raise SchoolError("bureau.formula", sheet=name, cell=place)
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"  # a text is a text, also one that begins with =
    written = BytesIO()
    book.save(written)
    return _fixed(written.getvalue())


def _cells(sheet: Worksheet) -> Iterator[list[Any]]:
    hidden = {
        (row, column)
        for one in sheet.merged_cells.ranges
        for row in range(one.min_row, min(one.max_row, _MOST_ROWS) + 1)
        for column in range(one.min_col, min(one.max_col, _MOST_COLUMNS) + 1)
        if (row, column) != (one.min_row, one.min_col)
    }
    last_row = min(sheet.max_row, _MOST_ROWS)
    # One more row and column: what is to be filled may lie beyond what is written.
    last_column = min(sheet.max_column + 1, _MOST_COLUMNS)
    for row in range(1, last_row + 2):
        for column in range(1, last_column + 1):
            if (row, column) in hidden:
                continue
            cell = sheet.cell(row, column)
            text = "" if cell.value is None else str(cell.value)[:_LONGEST]
            yield [sheet.title, row, column, text, cell.data_type == "f"]


def _first_of(sheet: Worksheet, place: str) -> str:
    for one in sheet.merged_cells.ranges:
        if place in one:
            return str(one.start_cell.coordinate)
    return place


def _lost(content: bytes) -> list[str]:
    with zipfile.ZipFile(BytesIO(content)) as package:
        names = package.namelist()
    return [word for stem, word in _LOST.items() if any(one.startswith(stem) for one in names)]


def _fixed(content: bytes) -> bytes:
    """Return the package without the moment of its making: the same figures, the same file."""
    written = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(content)) as package,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for info in package.infolist():
            data = package.read(info)
            if info.filename == "docProps/core.xml":
                data = _MODIFIED.sub(rb"\g<1>2000-01-01T00:00:00Z\g<2>", data)
            fixed = zipfile.ZipInfo(info.filename, _ZIP_TIME)
            fixed.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(fixed, data)
    return written.getvalue()
