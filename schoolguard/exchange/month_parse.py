"""Reads the month's workbook in the reading process: its known sheets as plain cells."""

import datetime as dt
from pathlib import Path
from typing import Any

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.month_workbook import ID_HEADER, Bad, ReadLine, ReadPage, Value
from schoolguard.exchange.cells import plain
from schoolguard.exchange.sheets import Cell, Sheet
from schoolguard.exchange.sniff import Kind, recognise
from schoolguard.exchange.workbook import read_workbook

_LEAST_SHEETS = 2
"""A roster may well have one sheet named 班级; two of our names are no accident."""


def parse_month(path: Path, names: frozenset[str]) -> tuple[ReadPage, ...]:
    """Return the sheets of a month's workbook.

    Raises ``workbook.foreign`` for another program's file and what ``read_workbook`` raises.
    """
    if recognise(path) is not Kind.WORKBOOK:
        raise SchoolError("workbook.foreign", file=path.name)
    pages = tuple(_page(one) for one in read_workbook(path) if one.name in names)
    marked = [one for one in pages if ID_HEADER in one.headers]
    if not marked or (len(pages) < _LEAST_SHEETS and marked[0].headers[0] != ID_HEADER):
        raise SchoolError("workbook.foreign", file=path.name)
    return pages


def _page(sheet: Sheet) -> ReadPage:
    bad = {place: Bad(str(why)) for place, why in sheet.troubles.items()}
    for first_row, first, last_row, last in sheet.merged:
        for row in range(first_row, min(last_row, len(sheet.rows)) + 1):
            for column in range(first, last + 1):
                bad[row, column] = Bad("merged")
    headers = tuple(plain(cell).strip() for cell in sheet.rows[0]) if sheet.rows else ()
    while headers and not headers[-1]:
        headers = headers[:-1]
    width = max(map(len, sheet.rows), default=0)
    lines = []
    for number, read in enumerate(sheet.rows[1:], 1):
        cells = tuple(
            bad.get((number, at)) or _value(read[at] if at < len(read) else None)
            for at in range(width)
        )
        if any(isinstance(one, Bad) or plain(one).strip() for one in cells):
            lines.append(ReadLine(number=number + 1, cells=cells))
    return ReadPage(name=sheet.name, headers=headers, lines=tuple(lines))


def _value(cell: Cell) -> Value:
    if isinstance(cell, dt.datetime):
        return cell.date()
    if isinstance(cell, dt.time):
        return cell.strftime("%H:%M")
    if isinstance(cell, dt.timedelta):
        return str(cell)
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 10**15:
        return int(cell)
    return cell


def pages_to_json(pages: tuple[ReadPage, ...]) -> list[dict[str, Any]]:
    """Return pages as JSON values."""
    return [
        {
            "name": page.name,
            "headers": page.headers,
            "lines": [[line.number, [_wire(cell) for cell in line.cells]] for line in page.lines],
        }
        for page in pages
    ]


def pages_from_json(data: list[dict[str, Any]]) -> tuple[ReadPage, ...]:
    """Return what :func:`pages_to_json` wrote."""
    return tuple(
        ReadPage(
            name=page["name"],
            headers=tuple(page["headers"]),
            lines=tuple(
                ReadLine(number=number, cells=tuple(map(_unwire, cells)))
                for number, cells in page["lines"]
            ),
        )
        for page in data
    )


def _wire(cell: Value | Bad) -> Any:
    if isinstance(cell, Bad):
        return {"bad": cell.why}
    return {"day": cell.isoformat()} if isinstance(cell, dt.date) else cell


def _unwire(cell: Any) -> Value | Bad:
    if not isinstance(cell, dict):
        value: Value = cell
        return value
    return Bad(cell["bad"]) if "bad" in cell else dt.date.fromisoformat(cell["day"])
