"""Reads .csv and other text tables: encoding, separator, quotes.

The encodings are tried strictly and in this order, because GB18030 decodes UTF-8 without
complaint into other characters, and UTF-16 decodes anything of even length.
"""

import codecs
import csv
import io
from collections.abc import Callable
from pathlib import Path

from schoolguard.domain.errors import SchoolError
from schoolguard.exchange import limits
from schoolguard.exchange.sheets import Cell, Sheet

SEPARATORS = (",", "\t", ";")
_LINES_LOOKED_AT = 40


def read_text(path: Path, weight: Callable[[list[str]], int]) -> tuple[Sheet, str]:
    """Return the table and its encoding (``utf-8``, ``utf-16``, ``gb18030``).

    ``weight`` says how much a row looks like a header; the separator that finds one is taken.
    """
    text, encoding = decode(path.read_bytes())
    if "\0" in text:
        raise SchoolError("roster.nul", cell=f"A{text[: text.index(chr(0))].count(chr(10)) + 1}")
    separator = _separator(text, weight)
    return Sheet(path.name, _rows(text, separator, path.name)), encoding


def decode(content: bytes) -> tuple[str, str]:
    """Return the text and the name of its encoding, or raise ``roster.encoding``."""
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    tries = ["utf-16"] if wide else ["utf-8-sig", "gb18030"]
    for encoding in tries:
        try:
            return content.decode(encoding), encoding.removesuffix("-sig")
        except UnicodeDecodeError:
            continue
    raise SchoolError("roster.encoding")


def _separator(text: str, weight: Callable[[list[str]], int]) -> str:
    lines = [line for line in text.splitlines()[:_LINES_LOOKED_AT] if line.strip()]

    def fitness(separator: str) -> tuple[int, int]:
        cut = [[cell.strip('"') for cell in line.split(separator)] for line in lines]
        return max((weight(row) for row in cut), default=0), sum(len(row) for row in cut)

    return max(SEPARATORS, key=fitness)


def _rows(text: str, separator: str, name: str) -> list[list[Cell]]:
    csv.field_size_limit(limits.CELL_CHARS)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[list[Cell]] = []
    line, filled, last = 1, 0, 0
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader, None)
        except csv.Error as error:
            if "field larger" in str(error):
                raise SchoolError("roster.cell_too_long", sheet=name, cell=f"A{line}") from error
            raise SchoolError("roster.quotes", sheet=name, cell=f"A{line}") from error
        if row is None:
            return rows
        rows.append(list(row))
        if not any(row):
            continue
        filled += 1
        if filled > limits.ROWS + 50:
            raise SchoolError("roster.too_many_rows", sheet=name, limit=limits.ROWS)
        if len(row) > limits.COLUMNS and any(row[limits.COLUMNS :]):
            raise SchoolError("roster.far_cell", sheet=name, cell=f"BM{len(rows)}")
        if len(rows) - last > limits.BLANK_ROWS:
            raise SchoolError("roster.far_cell", sheet=name, cell=f"A{len(rows)}")
        last = len(rows)
