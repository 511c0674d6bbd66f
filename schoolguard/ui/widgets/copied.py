"""Cells on their way to Excel by the clipboard: as text, and as a table whose texts stay texts.

What begins like a formula is pasted as one, so it gets the apostrophe that spreadsheets know.
"""

import re
from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QMimeData

from schoolguard.domain.listing import Cell

_BEGINS: Final = "=+-@＝＋－＠"
_NUMBER: Final = re.compile(r"[-+]?\d{1,14}(\.\d{1,6})?%?")
# Excel and WPS, then LibreOffice: the cell holds a text, with its zeros in front.
_TEXT: Final = 'style="mso-number-format:\'\\@\'" sdnum="1033;0;@"'


def copied(lines: Sequence[Sequence[Cell]]) -> QMimeData:
    """Return lines, the first of them the heads, for the clipboard."""
    data = QMimeData()
    data.setText(as_text(lines))
    data.setHtml(_as_table(lines))
    return data


def as_text(lines: Sequence[Sequence[Cell]]) -> str:
    """Return lines tab-separated; tabs and line ends inside a cell become blanks."""
    return "\n".join("\t".join(_quoted(harmless(cell)) for cell in line) for line in lines)


def harmless(cell: Cell) -> str:
    """Return a cell's words on one line, none of them a formula."""
    if cell is None:
        return ""
    words = " ".join(str(cell).split())
    if words[:1] in _BEGINS and words and not _NUMBER.fullmatch(words):
        return f"'{words}"
    return words


def _quoted(words: str) -> str:
    """Return words that begin with a quotation mark as spreadsheets read such a cell."""
    return '"' + words.replace('"', '""') + '"' if words.startswith('"') else words


def _as_table(lines: Sequence[Sequence[Cell]]) -> str:
    rows = ("".join(_table_cell(cell) for cell in line) for line in lines)
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return f'<meta charset="utf-8"><table>{body}</table>'


def _table_cell(cell: Cell) -> str:
    kept = _TEXT if isinstance(cell, str) else ""
    return f"<td {kept}>{escape(harmless(cell))}</td>"
