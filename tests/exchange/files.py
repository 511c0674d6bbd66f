"""Writes spreadsheets and text tables for the tests, by a library and by hand."""

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import xlsxwriter


def workbook(path: Path, rows: Iterable[Sequence[Any]], sheet: str = "名册") -> Path:
    """Write rows from A1 into a new workbook."""
    with xlsxwriter.Workbook(str(path)) as book:
        fill(book.add_worksheet(sheet), rows)
    return path


def workbook_of(path: Path, sheets: dict[str, Iterable[Sequence[Any]]]) -> Path:
    """Write several sheets; one whose name begins with - is hidden."""
    with xlsxwriter.Workbook(str(path)) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name.removeprefix("-"))
            fill(sheet, rows)
            if name.startswith("-"):
                sheet.hide()
    return path


def fill(sheet: Any, rows: Iterable[Sequence[Any]]) -> None:
    for index, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(index, column, value)
            elif value is not None:
                sheet.write(index, column, value)


def raw_workbook(path: Path, sheet_xml: str, strings: str | None = None) -> Path:
    """Write a workbook whose only sheet is the given XML (what stands within ``worksheet``)."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="名册" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/>'
        "</Relationships>",
        "xl/worksheets/sheet1.xml": sheet_xml.replace("<worksheet>", f'<worksheet xmlns="{main}">'),
        "xl/sharedStrings.xml": strings or f'<sst xmlns="{main}"/>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return path


def cell(address: str, text: str) -> str:
    """Return the XML of a cell that holds its own text."""
    return f'<c r="{address}" t="inlineStr"><is><t>{text}</t></is></c>'


def rows_xml(rows: Iterable[Sequence[str]]) -> str:
    """Return the XML of a sheet of texts."""
    lines = (
        f'<row r="{n}">'
        + "".join(cell(f"{'ABCDEF'[i]}{n}", v) for i, v in enumerate(row))
        + "</row>"
        for n, row in enumerate(rows, 1)
    )
    return f"<worksheet><sheetData>{''.join(lines)}</sheetData></worksheet>"


def text_table(
    rows: Iterable[Sequence[Any]], encoding: str = "utf-8", delimiter: str = ","
) -> bytes:
    """Return rows as .csv bytes."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue().encode(encoding)
