"""Reads .xlsx: the cells by calamine, and beforehand what calamine cannot say.

calamine takes a sheet's far corner for its size and dies of it, and shows a formula without a
value and an error cell both as blank. So the parts are looked through first: how far they
reach, and which cells hold no value. That look is a safeguard, not a second parser: what slips
past it ends at the limits of the process.
"""

import lzma
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from schoolguard.domain.errors import SchoolError
from schoolguard.exchange import limits
from schoolguard.exchange.sheets import Sheet, Trouble, column_index

_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*)>")
_ROW_NUMBER = re.compile(rb'\br="(\d{1,8})"')
_VALUE = re.compile(rb"<(?:\w+:)?(?:v|is|t|f)[\s>]")
_FAR = re.compile(
    rb'<(?:\w+:)?c\b[^>]*?\br="((?:[A-Z]{3}|B[M-Z]|[C-Z][A-Z])\d+)"[^>]*?(/?)>(?=(.{0,2}))', re.S
)
_NO_VALUE = re.compile(
    rb'<(?:\w+:)?c\b(?![^>]*\bt="str")[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>\s*<(?:\w+:)?f\b'
    rb"(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?"
    rb"\s*</(?:\w+:)?c>"
)
_ERROR = re.compile(rb'<(?:\w+:)?c\b(?=[^>]*\bt="e")[^>]*?\br="([A-Z]{1,3})(\d{1,7})"')
_DAMAGE = (
    CalamineError,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    ET.ParseError,
    KeyError,
    EOFError,
    NotImplementedError,  # a way of packing that zipfile does not know
)
_SHEET_TAG = re.compile(r"\{[^}]*\}sheet$")
_RELATION_ID = re.compile(r"\{[^}]*relationships\}id$")


def read_workbook(path: Path) -> Iterator[Sheet]:
    """Yield the visible sheets that hold something, in their order.

    Raises :class:`SchoolError`: damaged, too many rows, or a cell far from everything else.
    """
    try:
        with zipfile.ZipFile(path) as package:
            parts = _parts(package)
            with CalamineWorkbook.from_path(path) as book:
                metadata = book.sheets_metadata
                if len(metadata) > limits.SHEETS:
                    raise SchoolError("roster.unsafe")
                for info in metadata:
                    if info.typ != SheetTypeEnum.WorkSheet:
                        continue
                    if info.visible != SheetVisibleEnum.Visible or info.name not in parts:
                        continue
                    yield from _sheet(book, info.name, package.read(parts[info.name]))
    except _DAMAGE as error:
        raise SchoolError("roster.damaged") from error


def _sheet(book: CalamineWorkbook, name: str, xml: bytes) -> Iterator[Sheet]:
    _check_reach(xml, name)
    troubles = _troubles(xml)
    del xml
    sheet = book.get_sheet_by_name(name)
    rows = sheet.to_python(skip_empty_area=False)
    merged = tuple((a[0], a[1], b[0], b[1]) for a, b in sheet.merged_cell_ranges or ())
    if rows or troubles:
        yield Sheet(name, [list(row) for row in rows], merged, troubles)


def _parts(package: zipfile.ZipFile) -> dict[str, str]:
    """Return the part of each sheet by its name, as the workbook's own table says."""
    relations = {
        item.get("Id"): item.get("Target", "")
        for item in ET.fromstring(package.read("xl/_rels/workbook.xml.rels"))  # noqa: S314 - expat expands no entities, and the process is limited
    }
    parts: dict[str, str] = {}
    for item in ET.fromstring(package.read("xl/workbook.xml")).iter():  # noqa: S314 - as above
        if not _SHEET_TAG.search(item.tag):
            continue
        key = next((v for k, v in item.attrib.items() if _RELATION_ID.search(k)), None)
        target = relations.get(key, "")
        if target:
            part = target.lstrip("/") if target[0] == "/" else posixpath.join("xl", target)
            parts[item.get("name", "")] = posixpath.normpath(part)
    return parts


def _check_reach(xml: bytes, name: str) -> None:
    """Refuse what lies beyond the limits, before anyone makes room for it."""
    for far in _FAR.finditer(xml):
        if not far[2] and far[3] != b"</":
            raise SchoolError("roster.far_cell", sheet=name, cell=far[1].decode())
    filled, last, row = 0, 0, 0
    tags = _ROW.finditer(xml)
    tag = next(tags, None)
    while tag:
        following = next(tags, None)
        number = _ROW_NUMBER.search(tag[1])
        row = int(number[1]) if number else row + 1
        if _VALUE.search(xml, tag.end(), following.start() if following else len(xml)):
            filled += 1
            if filled > limits.ROWS + 50:
                raise SchoolError("roster.too_many_rows", sheet=name, limit=limits.ROWS)
            if row - last > limits.BLANK_ROWS:
                raise SchoolError("roster.far_cell", sheet=name, cell=f"A{row}")
            last = row
        tag = following
    if last > 3 * limits.ROWS:
        raise SchoolError("roster.far_cell", sheet=name, cell=f"A{last}")


def _troubles(xml: bytes) -> dict[tuple[int, int], Trouble]:
    found: dict[tuple[int, int], Trouble] = {}
    if b"<f" in xml or b":f" in xml:
        for cell in _NO_VALUE.finditer(xml):
            found[_position(cell)] = Trouble.FORMULA
    if b't="e"' in xml:
        for cell in _ERROR.finditer(xml):
            found[_position(cell)] = Trouble.ERROR
    return found


def _position(cell: re.Match[bytes]) -> tuple[int, int]:
    return int(cell[2]) - 1, column_index(cell[1].decode())
