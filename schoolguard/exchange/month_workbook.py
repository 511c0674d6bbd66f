"""The door to the month's workbook: pages become a file, a file becomes pages.

Text stays text: a leading = + - @ never becomes a formula. The same pages give the same bytes.
"""

import io
from collections.abc import Callable, Collection, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.month_workbook import CellKind, Column, Page, ReadPage, Value
from schoolguard.exchange import limits
from schoolguard.exchange.month_parse import pages_from_json
from schoolguard.exchange.process import ask_child
from schoolguard.exchange.roster_wire import error_from_json
from schoolguard.exchange.written import new_workbook

_ROWS: Final = 2000
"""How far below the header the choices and checks reach."""
_LIST_CHARS: Final = 255
_CHOICES: Final = "选项"
_FIRST_DAY: Final = date(2000, 1, 1)
_LAST_DAY: Final = date(2100, 12, 31)
_MOST: Final = 10**12
_WIDE: Final = 120
_WIDTHS: Final = {
    CellKind.ID: 12,
    CellKind.DAY: 12,
    CellKind.NUMBER: 10,
    CellKind.DECIMAL: 12,
    CellKind.FLAG: 8,
    CellKind.CHOICE: 14,
}


def read_month(
    path: Path,
    sheets: Collection[str],
    *,
    progress: Callable[[int, int | None], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[ReadPage, ...]:
    """Read a month's workbook in a process of its own.

    Raises ``workbook.foreign`` where it is none, ``roster.*`` where it cannot be read, and
    ``Cancelled``.
    """
    request = {"what": "workbook", "path": str(path.absolute()), "sheets": sorted(sheets)}
    answer = ask_child(request, progress, cancelled)
    if "workbook" in answer:
        return pages_from_json(answer["workbook"])
    if "error" in answer:
        raise error_from_json(answer["error"])
    raise RuntimeError(f"the reading process failed: {answer['bug']}")


def write_month(pages: Sequence[Page], path: Path) -> None:
    """Write pages as a workbook, beside and replaced. Raises ``workbook.not_written``."""
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(month_bytes(pages))
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise SchoolError("workbook.not_written", file=str(path)) from error


def month_bytes(pages: Sequence[Page]) -> bytes:
    """Return the .xlsx of a month."""
    out = io.BytesIO()
    with new_workbook(out) as book:
        looks = _looks(book)
        lists = _Lists()
        for page in pages:
            _write_page(book.add_worksheet(page.name), page, looks, lists)
        lists.write(book)
    return out.getvalue()


class _Lists:
    """Choices too long for a cell's own list stand in a hidden sheet."""

    def __init__(self) -> None:
        self._columns: list[tuple[str, ...]] = []

    def source(self, words: tuple[str, ...]) -> list[str] | str:
        if len(",".join(words)) <= _LIST_CHARS:
            return list(words)
        if words not in self._columns:
            self._columns.append(words)
        at = self._columns.index(words)
        letter = chr(ord("A") + at)
        return f"={_CHOICES}!${letter}$1:${letter}${len(words)}"

    def write(self, book: Any) -> None:
        if not self._columns:
            return
        page = book.add_worksheet(_CHOICES)
        page.hide()
        for at, words in enumerate(self._columns):
            page.write_column(0, at, words)


def _looks(book: Any) -> dict[str, Any]:
    edge = {"valign": "top", "font_size": 11}
    return {
        "head": book.add_format(
            {"bold": True, "bg_color": "#E8ECF1", "border": 1, "border_color": "#7B8794"}
        ),
        "text": book.add_format(edge | {"num_format": "@", "text_wrap": True}),
        "day": book.add_format(edge | {"num_format": "yyyy-mm-dd"}),
        "number": book.add_format(edge | {"num_format": "0"}),
        "id": book.add_format(edge | {"num_format": "@", "font_color": "#7B8794"}),
    }


def _write_page(sheet: Any, page: Page, looks: dict[str, Any], lists: _Lists) -> None:
    sheet.freeze_panes(1, 1)
    for at, column in enumerate(page.columns):
        wide = 40 if (column.limit or 0) > _WIDE else 18
        sheet.set_column(at, at, _WIDTHS.get(column.kind, wide), looks[_look(column.kind)])
        sheet.write_string(0, at, column.header, looks["head"])
        sheet.write_comment(0, at, column.note, {"author": "", "x_scale": 1.8})
        rule = _rule(column, lists)
        if rule is not None:
            sheet.data_validation(1, at, max(_ROWS, len(page.rows)), at, rule)
    for number, row in enumerate(page.rows, 1):
        for at, (column, value) in enumerate(zip(page.columns, row, strict=True)):
            _write_cell(sheet, number, at, value, looks[_look(column.kind)])


def _look(kind: CellKind) -> str:
    named = {CellKind.DAY: "day", CellKind.NUMBER: "number", CellKind.ID: "id"}
    return named.get(kind, "text")


def _write_cell(sheet: Any, row: int, at: int, value: Value, look: Any) -> None:
    if isinstance(value, str):
        sheet.write_string(row, at, value[: limits.CELL_CHARS], look)
    elif isinstance(value, bool):
        sheet.write_boolean(row, at, value, look)
    elif isinstance(value, int | float):
        sheet.write_number(row, at, value, look)
    elif value is not None:
        sheet.write_datetime(row, at, value, look)


def _rule(column: Column, lists: _Lists) -> dict[str, Any] | None:
    said = {"error_title": column.header[:32], "error_message": column.note[:255]}
    if column.kind is CellKind.CHOICE:
        return {"validate": "list", "source": lists.source(column.words)} | said
    if column.kind is CellKind.FLAG:
        return {"validate": "list", "source": ["是", "否"]} | said
    if column.kind is CellKind.DAY:
        bounds = {"minimum": _FIRST_DAY, "maximum": _LAST_DAY}
        return {"validate": "date", "criteria": "between"} | bounds | said
    if column.kind is CellKind.NUMBER:
        bounds_of = {"minimum": -10, "maximum": _MOST}
        return {"validate": "integer", "criteria": "between"} | bounds_of | said
    if column.limit is not None:
        length = {"validate": "length", "criteria": "<=", "value": column.limit}
        return length | {"ignore_blank": True} | said
    return None
