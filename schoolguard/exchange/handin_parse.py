"""Reads one hand-in sheet that came back. Runs in the reading process, never in the program's own.

Teachers rename the sheet, move columns, delete rows, merge cells, write 45人 and 11月13日, and save
as .xls or .et; what can be understood is understood, the rest is said cell by cell.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import MOST_HEADS, clean_text
from schoolguard.domain.handin import COLUMNS, ID_CARD, TITLE_WORD, ReadRow, ReadSheet
from schoolguard.domain.relay_days import read_day
from schoolguard.exchange import cells
from schoolguard.exchange.sheets import Cell, Sheet, address
from schoolguard.exchange.sniff import Kind, recognise
from schoolguard.exchange.textfile import read_text
from schoolguard.exchange.workbook import read_workbook

MOST_ROWS: Final = 2_000
_ROWS_LOOKED_AT: Final = 30
_WORDS: Final = {
    "class_name": "班级 班别 班级名称 班",
    "task": "任务 项目 任务名称 活动",
    "held_on": "日期 时间 开展日期 班会日期 活动日期 开展时间",
    "place": "地点 场地 地方",
    "leader": "主持人 主讲人 班主任 负责人",
    "planned_heads": "应到 应到人数 应参加人数",
    "present_heads": "实到 实到人数 参加人数 到会人数",
    "content": "做了什么 内容 主要内容 活动内容 开展情况",
    "ids": "编号 id",
}
_MEANINGS: Final = {word: name for name, words in _WORDS.items() for word in words.split()}
_HEADERS: Final = dict(COLUMNS)
_FILLED: Final = ("held_on", "place", "leader", "planned_heads", "present_heads", "content")
_SERIAL_BEGIN: Final = dt.date(1899, 12, 30)
_SERIALS: Final = range(40_000, 60_000)  # the days 2009 to 2064 as a sheet counts them
_LONGEST_SHOWN: Final = 40
_AS_HANDIN: Final = {
    "roster.wrong_kind": "handin.wrong_kind",
    "roster.encrypted": "handin.encrypted",
}


def parse_handin(path: Path, today: dt.date) -> ReadSheet:
    """Return what a file holds; raise :class:`SchoolError` ``handin.*`` where nothing can be read.

    ``today`` is what a day without its year is near to.
    """
    try:
        sheets = list(_sheets(path))
    except SchoolError as error:
        code = _AS_HANDIN.get(error.code, "handin.unreadable")
        params = error.params if code == "handin.wrong_kind" else {}
        raise SchoolError(code, **params) from error
    heading = ""
    rows: list[ReadRow] = []
    found = False
    for sheet in sheets:
        columns, at = _header(sheet)
        if not columns:
            continue
        found = True
        heading = heading or _heading(sheet, at)
        rows.extend(_rows(sheet, columns, at, today))
        if len(rows) > MOST_ROWS:
            raise SchoolError("handin.too_many_rows", limit=MOST_ROWS)
    if not found:
        raise SchoolError("handin.no_sheet")
    return ReadSheet(file=path, heading=heading, rows=tuple(rows))


def _sheets(path: Path) -> Iterator[Sheet]:
    try:
        kind = recognise(path)
    except SchoolError as error:
        if error.code != "roster.old_xls":
            raise
        yield from _old_sheets(path)
        return
    if kind is Kind.TEXT:
        yield read_text(path, _weight)[0]
    else:
        yield from read_workbook(path)


def _old_sheets(path: Path) -> Iterator[Sheet]:
    """Read .xls and WPS's .et, whatever the file is named."""
    try:
        with path.open("rb") as file, CalamineWorkbook.from_filelike(file) as book:
            for info in book.sheets_metadata:
                if info.typ != SheetTypeEnum.WorkSheet:
                    continue
                sheet = book.get_sheet_by_name(info.name)
                merged = tuple((*a, *b) for a, b in sheet.merged_cell_ranges or ())
                rows: list[list[Cell]] = [
                    list(row) for row in sheet.to_python(skip_empty_area=False)
                ]
                yield Sheet(info.name, rows, merged)
    except CalamineError as error:
        raise SchoolError("roster.damaged") from error


def _weight(row: Iterable[str]) -> int:
    return len({meaning for text in row if (meaning := _MEANINGS.get(_word(text)))})


def _word(text: str) -> str:
    return cells.key(text).lower().partition("(")[0]


def _header(sheet: Sheet) -> tuple[dict[str, int], int]:
    """Return the column of each meaning and the header's row; no columns where there is none."""
    best: dict[str, int] = {}
    at = 0
    for index, row in enumerate(sheet.rows[:_ROWS_LOOKED_AT]):
        columns: dict[str, int] = {}
        for column, value in enumerate(row):
            meaning = _MEANINGS.get(_word(cells.plain(value)))
            if meaning:
                columns.setdefault(meaning, column)
        if len(columns) > len(best):
            best, at = columns, index
    named = "ids" in best or "class_name" in best
    says = len(best.keys() & set(_FILLED)) >= 2
    return (best, at) if named and says else ({}, 0)


def _heading(sheet: Sheet, at: int) -> str:
    for row in sheet.rows[:at]:
        for value in row:
            text = cells.plain(value)
            if TITLE_WORD in text:
                return clean_text(text)[:200]
    return ""


def _rows(sheet: Sheet, columns: dict[str, int], at: int, today: dt.date) -> Iterator[ReadRow]:
    merged = _merged(sheet)
    for index in range(at + 1, len(sheet.rows)):
        got = {name: _cell(sheet, index, column, merged) for name, column in columns.items()}
        texts = {name: clean_text(cells.plain(value)) for name, value in got.items()}
        if _weight(texts.values()) >= 3:  # the header again
            continue
        broken = [name for name in columns if (index, columns[name]) in sheet.troubles]
        if not any(texts.values()) and not broken:
            continue
        if not texts.get("class_name") and not _ids(texts.get("ids", "")):
            continue  # a remark below the table
        yield _Reader(index, columns, got, texts, today).read(broken)


def _merged(sheet: Sheet) -> dict[tuple[int, int], tuple[int, int]]:
    """Return for each cell of a merged range the one that holds its value."""
    return {
        (row, column): (top, left)
        for top, left, bottom, right in sheet.merged
        if (bottom - top + 1) * (right - left + 1) <= MOST_ROWS
        for row in range(top, bottom + 1)
        for column in range(left, right + 1)
    }


def _cell(
    sheet: Sheet, row: int, column: int, merged: dict[tuple[int, int], tuple[int, int]]
) -> Cell:
    at, across = merged.get((row, column), (row, column))
    if at >= len(sheet.rows) or across >= len(sheet.rows[at]):
        return None
    return sheet.rows[at][across]


class _Reader:
    """Reads the cells of one row and keeps what cannot be read."""

    def __init__(
        self,
        index: int,
        columns: dict[str, int],
        values: dict[str, Cell],
        texts: dict[str, str],
        today: dt.date,
    ) -> None:
        self._index = index
        self._columns = columns
        self._values = values
        self._texts = texts
        self._today = today
        self._bad: list[tuple[str, str, str]] = []

    def read(self, broken: list[str]) -> ReadRow:
        """Return the row."""
        for name in broken:
            self._say(name, self._texts.get(name, ""))
        held_on = self._day()
        planned, present = self._count("planned_heads"), self._count("present_heads")
        first = self._columns.get("class_name", min(self._columns.values()))
        return ReadRow(
            cell=address(self._index, first),
            class_name=self._text("class_name", 40),
            task=self._text("task", 80),
            ids=_ids(self._texts.get("ids", "")),
            held_on=held_on,
            place=self._text("place"),
            leader=self._text("leader"),
            planned_heads=planned,
            present_heads=present,
            content=self._text("content"),
            bad=tuple(self._bad),
        )

    def _text(self, name: str, most: int = 4_000) -> str:
        text = self._texts.get(name, "")
        if cells.holds_id_number(text):
            self._say(name, text)
            return ""
        return text[:most]

    def _day(self) -> dt.date | None:
        value, text = self._values.get("held_on"), self._texts.get("held_on", "")
        if not text:
            return None
        if isinstance(value, dt.datetime):
            return value.date()
        if isinstance(value, dt.date):
            return value
        if isinstance(value, int | float) and not isinstance(value, bool):
            if int(value) in _SERIALS:
                return _SERIAL_BEGIN + dt.timedelta(days=int(value))
            if 1 <= value < 13 and value != int(value):  # 11.13 was made a number
                text = f"{value:.2f}" if len(repr(value).partition(".")[2]) > 1 else repr(value)
        digits = cells.key(text)
        if len(digits) == 8 and digits.isascii() and digits.isdigit():
            text = f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"
        day = read_day(cells.key(text), self._today)
        if day is None:
            self._say("held_on", text)
        return day

    def _count(self, name: str) -> int | None:
        text = self._texts.get(name, "")
        bare = cells.key(text).removesuffix("学生").removesuffix("名").removesuffix("人")
        if not bare:
            return None
        if bare.isascii() and bare.isdigit() and len(bare) <= 5 and int(bare) <= MOST_HEADS:
            return int(bare)
        count = cells.count(bare)
        if count is None:
            self._say(name, text)
        return count

    def _say(self, name: str, text: str) -> None:
        cell = address(self._index, self._columns[name])
        shown = ID_CARD if cells.holds_id_number(text) else text[:_LONGEST_SHOWN]
        self._bad.append((_HEADERS[name], cell, shown))


def _ids(text: str) -> tuple[str, ...]:
    parts = tuple(part.strip() for part in text.split("|"))
    return parts if len(parts) == 3 and all(parts) else ()
