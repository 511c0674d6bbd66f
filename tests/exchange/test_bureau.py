"""A bureau's own sheet: read with what it holds, filled with its formatting kept.

A process for each file is what protects the window, and takes its time: what that process does is
tried here without one, but for the tests that say so.
"""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from schoolguard.domain.bureau_sheet import (
    FilledCell,
    MappedCell,
    SheetCell,
    check_cells,
    column_letter,
    propose,
)
from schoolguard.domain.errors import SchoolError
from schoolguard.exchange.bureau import fill_sheet, read_sheet
from schoolguard.exchange.bureau_cells import fill_cells, read_cells
from tests.exchange.bureau_files import as_form, in_columns

LABELS = {
    "text:school": "学校名称",
    "text:contact": "上报科室及联系人",
    "text:period": "活动时间",
    "figure:classes.total": "班级",
    "figure:class_meetings.count": "主题班会",
    "figure:talks.held": "已讲的国旗下讲话",
    "figure:lectures.count": "专题讲座",
}


def filled(path: Path, *values: tuple[str, Any]) -> openpyxl.Workbook:
    """Fill cells of the first sheet and open the result."""
    read = read_cells(path)
    cells = [(read["sheets"][0], place, value) for place, value in values]
    return openpyxl.load_workbook(BytesIO(fill_cells(read["content"], cells)))


def proposed(path: Path) -> dict[str, str]:
    """Return the proposed map of a file: place to source."""
    cells = [SheetCell(*one) for one in read_cells(path)["cells"]]
    return {one.cell: one.source for one in propose(cells, LABELS)}


def test_columns_are_proposed_by_their_heads(tmp_path: Path) -> None:
    assert proposed(in_columns(tmp_path / "统计表.xlsx")) == {
        "A3": "text:school",
        "B3": "figure:classes.total",
        "C3": "figure:class_meetings.count",
        "D3": "figure:talks.held",
        "E3": "figure:lectures.count",
    }


def test_a_form_is_proposed_to_the_right_of_its_labels(tmp_path: Path) -> None:
    assert proposed(as_form(tmp_path / "报表.xlsx")) == {
        "B1": "text:school",
        "B2": "text:period",
        "B3": "figure:class_meetings.count",
        "B4": "text:contact",
    }


def test_filling_keeps_what_the_bureau_made(tmp_path: Path) -> None:
    path = in_columns(tmp_path / "统计表.xlsx")
    before = openpyxl.load_workbook(path)["附件2"]
    after = filled(path, ("A3", "青禾小学"), ("C3", 36), ("D3", 4))["附件2"]
    assert (after["A3"].value, after["C3"].value, after["D3"].value) == ("青禾小学", 36, 4)
    assert after["F3"].value == "=C3+D3+E3"
    for place in ("A1", "A3", "C2", "C3"):
        for style in ("font", "fill", "border"):
            kept, made = getattr(after[place], style), getattr(before[place], style)
            assert repr(kept) == repr(made), (place, style)
    assert [str(one) for one in after.merged_cells.ranges] == ["A1:G1"]
    assert after.column_dimensions["A"].width == 33
    assert after.row_dimensions[3].height == 31
    assert after.page_setup.orientation == "landscape"


def test_a_text_never_becomes_a_formula(tmp_path: Path) -> None:
    sheet = filled(in_columns(tmp_path / "a.xlsx"), ("G3", "=HYPERLINK(1)"))["附件2"]
    assert (sheet["G3"].value, sheet["G3"].data_type) == ("=HYPERLINK(1)", "s")


def test_a_place_within_merged_cells_is_their_first(tmp_path: Path) -> None:
    sheet = filled(as_form(tmp_path / "a.xlsx"), ("C2", "11月"))["报表"]
    assert sheet["B2"].value == "11月"


@pytest.mark.real_reader
def test_a_process_reads_and_fills_the_same_way_each_time(tmp_path: Path) -> None:
    path = in_columns(tmp_path / "统计表.xlsx")
    read = read_sheet(path)
    assert (read.file_name, read.sheets, read.content) == (path.name, ("附件2",), path.read_bytes())
    place = MappedCell("附件2", "C3", "", "")
    cells = [FilledCell(place, 36, "36场"), FilledCell(replace(place, cell="C2"), None, "")]
    once = fill_sheet(path.name, read.content, cells)
    assert once == fill_cells(read.content, [("附件2", "C3", 36)])
    head = openpyxl.load_workbook(BytesIO(once))["附件2"]["C2"]
    assert head.value == "主题班会（场）"  # what has no value is left alone


def test_what_filling_would_lose_is_said_before(tmp_path: Path) -> None:
    assert read_cells(in_columns(tmp_path / "a.xlsx"))["lost"] == []
    charted = read_cells(in_columns(tmp_path / "b.xlsx", chart=True))
    assert charted["lost"] == ["chart", "drawing"]


def test_a_formula_is_not_overwritten(tmp_path: Path) -> None:
    with pytest.raises(SchoolError, match=r"bureau\.formula"):
        filled(in_columns(tmp_path / "a.xlsx"), ("F3", 3))


def test_a_sheet_that_is_gone_is_named(tmp_path: Path) -> None:
    read = read_sheet(in_columns(tmp_path / "a.xlsx"))
    cell = FilledCell(MappedCell("附件9", "C3", "", ""), 36, "")
    with pytest.raises(SchoolError, match=r"bureau\.no_sheet") as trouble:
        fill_sheet("a.xlsx", read.content, [cell])
    assert trouble.value.params["sheet"] == "附件9"


def _bomb(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", b" " * (200 * 2**20))
    return path


def _hollow(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("xl/workbook.xml", b"<nothing/>")
    return path


def _bent(path: Path, old: bytes, new: bytes) -> Path:
    """Write a whole sheet, then change what its first sheet's XML says."""
    whole = in_columns(path)
    with zipfile.ZipFile(whole) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    assert old in parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].replace(old, new, 1)
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (lambda folder: _written(folder / "a.xlsx", b"%PDF-1.7"), "bureau.wrong_kind"),
        (lambda folder: _written(folder / "a.xlsx", b""), "bureau.wrong_kind"),
        (lambda folder: _written(folder / "a.xlsx", b"PK\x03\x04junk"), "bureau.damaged"),
        (lambda folder: _written(folder / "a.xlsx", b"x" * (3 * 2**20)), "bureau.too_big"),
        (lambda folder: _bomb(folder / "a.xlsx"), "bureau.damaged"),
        (lambda folder: _hollow(folder / "a.xlsx"), "bureau.damaged"),
        (lambda folder: _bent(folder / "a.xlsx", b"<sheetData>", b"<"), "bureau.damaged"),
        (lambda folder: _bent(folder / "a.xlsx", b"<v>", b"<v>&x;"), "bureau.damaged"),
        (lambda folder: _bent(folder / "a.xlsx", b"<v>", b"<v>\0"), "bureau.damaged"),
    ],
)
def test_what_is_no_sheet_is_refused_in_words(
    tmp_path: Path, made: Callable[[Path], Path], code: str
) -> None:
    with pytest.raises(SchoolError) as trouble:
        read_cells(made(tmp_path))
    assert trouble.value.code == code


@pytest.mark.real_reader
def test_a_file_that_is_not_there_is_said_by_the_process(tmp_path: Path) -> None:
    with pytest.raises(SchoolError, match=r"bureau\.not_readable"):
        read_sheet(tmp_path / "none.xlsx")


def test_a_map_names_each_cell_once() -> None:
    one = MappedCell("附件2", "C3", "", "figure:classes.total")
    check_cells([one])
    with pytest.raises(SchoolError, match=r"bureau\.twice"):
        check_cells([one, one])
    for place in ("3C", "C0", "c3", "", "ABCD1"):
        with pytest.raises(SchoolError, match=r"bureau\.cell"):
            check_cells([MappedCell("附件2", place, "", "")])


@pytest.mark.parametrize(("column", "letters"), [(1, "A"), (26, "Z"), (27, "AA"), (703, "AAA")])
def test_columns_are_lettered_as_a_spreadsheet_does(column: int, letters: str) -> None:
    assert column_letter(column) == letters
