"""The tables of a document to Excel: one sheet each, set up to be printed."""

import re
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any, BinaryIO

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from schoolguard.documents.pdf import IsCancelled, Progress, replacing, stop_if
from schoolguard.documents.profile import Profile
from schoolguard.documents.tables import column_widths
from schoolguard.documents.tree import (
    Align,
    Block,
    Boxed,
    ChartFigure,
    Column,
    Document,
    Table,
    Title,
    cleaned,
)
from schoolguard.domain.errors import SchoolError

# A text stays a text: nothing that somebody typed becomes a formula or a link.
_SAFE = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_NAME = 31  # characters that Excel allows a sheet's name, counted in UTF-16
_CELL = 32_767  # and a cell
_BAD = re.compile(r"[\[\]:*?/\\'\x00-\x1f]")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?")
_PAPERS = {(297, 420): 8, (210, 297): 9, (148, 210): 11, (257, 364): 12, (182, 257): 13}
_POINTS_A_CHARACTER = 5.6  # of a column's width, at Excel's standard type


def write_xlsx(
    document: Document,
    path: Path,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> None:
    """Write the tables and charts' figures of ``document``; see :func:`writing.write`."""
    document = cleaned(document)
    tables = _tables(document.blocks, "")
    if not tables:
        raise SchoolError("papers.no_table")
    with replacing(path) as target:
        _write(document, tables, target, progress, cancelled)


def _tables(blocks: tuple[Block, ...], title: str) -> list[tuple[str, Table]]:
    """Return the tables with their names; a chart is the table of its figures."""
    found: list[tuple[str, Table]] = []
    for block in blocks:
        match block:
            case Title():
                title = block.text.replace("\n", "")
            case Table() if block.columns:
                found.append((block.caption or title, block))
            case ChartFigure():
                found.append((block.chart.caption or title, _figures(block)))
            case Boxed():
                found += _tables(block.blocks, title)
            case _:
                pass
    return found


def _figures(block: ChartFigure) -> Table:
    chart = block.chart
    heads = [one.name or chart.unit for one in chart.series]
    rows = tuple(
        (name, *("" if one.values[at] is None else f"{one.values[at]:g}" for one in chart.series))
        for at, name in enumerate(chart.categories)
    )
    columns = (Column("", Align.LEFT), *(Column(head, Align.NUMBER) for head in heads))
    return Table(columns, rows, caption=chart.caption)


def _write(
    document: Document,
    tables: list[tuple[str, Table]],
    target: BinaryIO,
    progress: Progress | None,
    cancelled: IsCancelled | None,
) -> None:
    with xlsxwriter.Workbook(target, {**_SAFE, "in_memory": True}) as book:
        book.set_properties(
            {
                "title": document.title[:255],
                "author": document.author[:255],
                "subject": document.subject[:255],
                "created": datetime.combine(document.dated, time(), UTC).replace(tzinfo=None),
            }
        )
        names: set[str] = set()
        looks = _looks(book, document.page)
        for done, (name, table) in enumerate(tables, 1):
            stop_if(cancelled)
            sheet = book.add_worksheet(_name(name, names))
            _set_up(sheet, document.page, document)
            _fill(sheet, name, table, document.page, looks)
            if progress is not None:
                progress(done, len(tables))
        stop_if(cancelled)


def _name(wanted: str, taken: set[str]) -> str:
    """Return a sheet's name that Excel allows and no other sheet has."""
    name = _cut(_BAD.sub(" ", wanted).strip(), _NAME).strip() or "表"
    number = 2
    base = name
    while name.lower() in taken or name.lower() == "history":
        tail = f"（{number}）"
        name = _cut(base, _NAME - len(tail)) + tail
        number += 1
    taken.add(name.lower())
    return name


def _cut(text: str, most: int) -> str:
    """Return as much of a text as Excel counts ``most`` characters: rare ones count twice."""
    while len(text.encode("utf-16-le")) > 2 * most:
        text = text[:-1]
    return text


def _looks(book: Any, profile: Profile) -> dict[str, Any]:
    size = profile.cell.size
    cell = {"font_name": "宋体", "font_size": size, "border": 1, "valign": "vcenter"}
    cell |= {"text_wrap": True}
    head = cell | {"font_name": "黑体", "align": "center"}
    return {
        "caption": book.add_format(
            {"font_name": "黑体", "font_size": profile.caption.size + 2, "align": "center"}
        ),
        "head": book.add_format(head),
        "left": book.add_format(cell),
        "centre": book.add_format(cell | {"align": "center"}),
        "number": book.add_format(cell | {"align": "center", "num_format": "General"}),
    }


def _set_up(sheet: Any, profile: Profile, document: Document) -> None:
    """Set a sheet up as its paper would be printed."""
    sides = sorted((round(profile.width_mm), round(profile.height_mm)))
    sheet.set_paper(_PAPERS.get((sides[0], sides[1]), 9))
    if profile.width_mm > profile.height_mm:
        sheet.set_landscape()
    inch = 25.4
    sheet.set_margins(
        profile.left_mm / inch,
        profile.right_mm / inch,
        profile.top_mm / inch,
        profile.bottom_mm / inch,
    )
    sheet.fit_to_pages(1, 0)
    sheet.center_horizontally()
    sheet.set_footer("&C&P / &N")
    if document.furniture.header:
        sheet.set_header("&C" + document.furniture.header.replace("&", "&&")[:200])


def _fill(sheet: Any, name: str, table: Table, profile: Profile, looks: dict[str, Any]) -> None:
    for at, width in enumerate(column_widths(table, profile)):
        sheet.set_column(at, at, max(4.0, width / _POINTS_A_CHARACTER))
    last = len(table.columns) - 1
    top = 0
    if name:
        _spread(sheet, (0, 0, last), name, looks["caption"])
        top = 1
    first = top
    at = 0
    for span in table.over:
        _spread(sheet, (top, at, at + span.columns - 1), span.text, looks["head"])
        at += span.columns
    top += 1 if table.over else 0
    for column, one in enumerate(table.columns):
        sheet.write_string(top, column, one.head[:_CELL], looks["head"])
    sheet.repeat_rows(first, top)
    sheet.freeze_panes(top + 1, 1 if table.row_heads else 0)
    rows = [*table.all_rows, *([table.total] if table.total is not None else [])]
    for number, row in enumerate(rows, top + 1):
        if table.row_mm:
            sheet.set_row(number, table.row_mm * 72 / 25.4)
        for column, text in enumerate(row):
            named = table.row_heads and column == 0
            total = table.total is not None and number == top + len(rows)
            look = looks["head"] if named or total else looks[table.columns[column].align.value]
            _cell(sheet, (number, column), text, table.columns[column].align, look)
    sheet.print_area(f"A1:{xl_col_to_name(last)}{top + 1 + len(rows)}")


def _spread(sheet: Any, place: tuple[int, int, int], text: str, look: Any) -> None:
    row, left, right = place
    if right > left:
        sheet.merge_range(row, left, row, right, "", look)
    sheet.write_string(row, left, text[:_CELL], look)


def _cell(sheet: Any, place: tuple[int, int], text: str, align: Align, look: Any) -> None:
    """Write a figure of a column of figures as a number, everything else as text."""
    plain = text.replace(",", "")
    if align is Align.NUMBER and _NUMBER.fullmatch(plain):
        sheet.write_number(*place, float(plain), look)
    else:
        sheet.write_string(*place, text[:_CELL], look)
