"""Cells on their way to Excel by the clipboard: as text, and as a table whose texts stay texts.

What begins like a formula is pasted as one, so it gets the apostrophe that spreadsheets know.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QMimeData

from schoolguard.domain.listing import Cell
from schoolguard.domain.record import dataclass

_BEGINS: Final = "=+-@＝＋－＠"
_STEP: Final = 500
_NUMBER: Final = re.compile(r"[-+]?\d{1,14}(\.\d{1,6})?%?")
# Excel and WPS, then LibreOffice: the cell holds a text, with its zeros in front.
_TEXT: Final = 'style="mso-number-format:\'\\@\'" sdnum="1033;0;@"'


_AS_TABLE: Final = 10_000
"""Rows up to which a table goes with the text: each cell of it is ten times as long."""


@dataclass(frozen=True, slots=True)
class Copied:
    """Rows as text and as a table (empty for a long list), made on whichever thread."""

    rows: int
    text: str
    table: str

    def data(self) -> QMimeData:
        """Return them for the clipboard."""
        data = QMimeData()
        data.setText(self.text)
        if self.table:
            data.setHtml(self.table)
        return data


def copied(lines: Sequence[Sequence[Cell]]) -> QMimeData:
    """Return lines, the first of them the heads, for the clipboard."""
    return rendered(lines[0], lines[1:]).data()


def rendered(
    heads: Sequence[Cell], rows: Iterable[Sequence[Cell]], told: Callable[[int], None] | None = None
) -> Copied:
    """Return heads and rows as they are copied; ``told(rows done)`` may raise to stop."""
    text, table, count = [_line(heads)], [_table_row(heads)], 0
    for row in rows:
        count += 1
        text.append(_line(row))
        if count <= _AS_TABLE:
            table.append(_table_row(row))
        if told is not None and count % _STEP == 0:
            told(count)
    whole = f'<meta charset="utf-8"><table>{"".join(table)}</table>'
    return Copied(count, "\n".join(text), whole if count <= _AS_TABLE else "")


def as_text(lines: Sequence[Sequence[Cell]]) -> str:
    """Return lines tab-separated; tabs and line ends inside a cell become blanks."""
    return "\n".join(map(_line, lines))


def _line(cells: Sequence[Cell]) -> str:
    return "\t".join(_quoted(harmless(cell)) for cell in cells)


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


def _table_row(cells: Sequence[Cell]) -> str:
    return f"<tr>{''.join(map(_table_cell, cells))}</tr>"


def _table_cell(cell: Cell) -> str:
    kept = _TEXT if isinstance(cell, str) else ""
    return f"<td {kept}>{escape(harmless(cell))}</td>"
