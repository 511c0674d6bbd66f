"""Writes hand-in sheets: small .xlsx with notes, bounds for dates and numbers, fixed cells locked.

What users typed is written as text and stays text: a leading = + - @ never becomes a formula.
The same sheet gives the same bytes.
"""

import io
from typing import Any, Final

from schoolguard.domain.fields import MOST_HEADS
from schoolguard.domain.handin import COLUMNS, TITLE_WORD, HandinSheet, SheetRow
from schoolguard.exchange.written import new_workbook

_WIDTHS: Final = (13, 16, 14, 14, 12, 8, 8, 44, 10)
_HEAD_ROW: Final = 2
_GROUND: Final = "#FFF9E5"
_NOTES: Final = {
    "held_on": "哪一天开展的，如 2026-11-13 或 11月13日。",
    "place": "选填，如：本班教室。",
    "leader": "已按班主任填好，不一样请改。",
    "planned_heads": "已按本班人数填好，不一样请改。只填数字。",
    "present_heads": "实际参加的学生人数。只填数字。",
    "content": "选填，一两句话即可。不用附截图。",
}
_HOW: Final = "只填黄色格，填好把本文件发回办公室。没有开展的留空，不用补照片、不用截图。"


def sheet_bytes(sheet: HandinSheet) -> bytes:
    """Return the .xlsx of a sheet."""
    out = io.BytesIO()
    with new_workbook(out, title=TITLE_WORD) as book:
        page = book.add_worksheet(TITLE_WORD)
        _Writer(book, page, sheet).write()
    return out.getvalue()


class _Writer:
    def __init__(self, book: Any, page: Any, sheet: HandinSheet) -> None:
        self._page = page
        self._sheet = sheet
        edge = {"border": 1, "border_color": "#7B8794", "valign": "vcenter", "font_size": 11}
        self._title = book.add_format({"bold": True, "font_size": 16, "align": "center"})
        self._how = book.add_format({"font_size": 11, "text_wrap": True, "valign": "vcenter"})
        self._head = book.add_format(
            edge | {"bold": True, "align": "center", "bg_color": "#E8ECF1"}
        )
        self._fixed = book.add_format(edge | {"num_format": "@", "text_wrap": True})
        free = edge | {"locked": False, "bg_color": _GROUND}
        self._text = book.add_format(
            free | {"num_format": "@", "text_wrap": True, "quote_prefix": True}
        )
        self._day = book.add_format(free | {"num_format": "yyyy-mm-dd", "align": "center"})
        self._count = book.add_format(free | {"num_format": "0", "align": "center"})

    def write(self) -> None:
        """Fill the page."""
        page, sheet = self._page, self._sheet
        last = len(COLUMNS) - 2
        title = f"{sheet.school} {sheet.campaign} {TITLE_WORD}（{sheet.key}）".strip()
        page.merge_range(0, 0, 0, last, "", self._title)
        page.write_string(0, 0, title, self._title)
        page.merge_range(1, 0, 1, last, "", self._how)
        page.write_string(1, 0, _HOW, self._how)
        page.set_row(0, 28)
        page.set_row(1, 24)
        page.set_row(_HEAD_ROW, 24)
        for column, (name, header) in enumerate(COLUMNS):
            page.set_column(column, column, _WIDTHS[column], None, {"hidden": name == "ids"})
            page.write_string(_HEAD_ROW, column, header, self._head)
            if note := _NOTES.get(name):
                page.write_comment(_HEAD_ROW, column, note, {"author": "", "x_scale": 1.6})
        for place, row in enumerate(sheet.rows):
            self._row(_HEAD_ROW + 1 + place, row)
        self._validate()
        page.freeze_panes(_HEAD_ROW + 1, 2)
        page.protect("", {"format_columns": True, "format_rows": True, "format_cells": True})
        page.set_paper(9)
        page.set_landscape()
        page.fit_to_pages(1, 0)
        page.repeat_rows(_HEAD_ROW)
        page.set_selection(_HEAD_ROW + 1, 2, _HEAD_ROW + 1, 2)

    def _row(self, at: int, row: SheetRow) -> None:
        page = self._page
        page.set_row(at, 36)
        for column, (name, _) in enumerate(COLUMNS):
            value = getattr(row, name)
            if name == "ids":
                page.write_string(at, column, "|".join(value))
            elif name in ("class_name", "task"):
                page.write_string(at, column, value, self._fixed)
            elif name == "held_on":
                self._optional(at, column, value, self._day)
            elif name in ("planned_heads", "present_heads"):
                self._optional(at, column, value, self._count)
            elif value:
                page.write_string(at, column, value, self._text)
            else:
                page.write_blank(at, column, None, self._text)

    def _optional(self, at: int, column: int, value: Any, look: Any) -> None:
        if value is None:
            self._page.write_blank(at, column, None, look)
        elif isinstance(value, int):
            self._page.write_number(at, column, value, look)
        else:
            self._page.write_datetime(at, column, value, look)

    def _validate(self) -> None:
        sheet = self._sheet
        first, last = _HEAD_ROW + 1, _HEAD_ROW + len(sheet.rows)
        for column, (name, _) in enumerate(COLUMNS):
            if name == "held_on":
                rule = {
                    "validate": "date",
                    "criteria": "between",
                    "minimum": sheet.first,
                    "maximum": sheet.last,
                    "error_title": "日期",
                    "error_message": f"请填 {sheet.first} 至 {sheet.last} 之间的日期。",
                }
            elif name in ("planned_heads", "present_heads"):
                rule = {
                    "validate": "integer",
                    "criteria": "between",
                    "minimum": 0,
                    "maximum": MOST_HEADS,
                    "error_title": "人数",
                    "error_message": "请只填数字。",
                }
            else:
                continue
            self._page.data_validation(first, column, last, column, rule)
