"""Statistics sheets as bureaus send them: invented, with formatting that has to stay."""

from pathlib import Path

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Border, Font, PatternFill, Side

THIN = Side(style="thin", color="FF336699")


def in_columns(path: Path, *, chart: bool = False) -> Path:
    """Write a sheet with a merged title, a row of heads and an empty row to fill."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "附件2"
    sheet.merge_cells("A1:G1")
    sheet["A1"] = "防范电信网络诈骗宣传月统计表"
    sheet["A1"].font = Font(name="方正小标宋简体", size=20, bold=True)
    heads = ("学校名称", "班级数", "主题班会（场）", "国旗下讲话（次）", "专题讲座", "合计", "备注")
    for column, head in enumerate(heads, 1):
        cell = sheet.cell(2, column, head)
        cell.fill = PatternFill("solid", fgColor="FFDDEEFF")
        below = sheet.cell(3, column)
        below.border = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
        below.font = Font(name="仿宋", size=12)
    sheet["F3"] = "=C3+D3+E3"
    sheet.column_dimensions["A"].width = 33
    sheet.row_dimensions[3].height = 31
    sheet.page_setup.orientation = "landscape"
    if chart:
        bars = BarChart()
        bars.add_data(Reference(sheet, min_col=2, min_row=2, max_row=3))
        sheet.add_chart(bars, "A9")
    book.save(path)
    return path


def as_form(path: Path) -> Path:
    """Write a form: each label with an empty, merged field to its right."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "报表"
    for row, label in enumerate(("填报单位：", "活动时间", "召开主题班会（场）", "联系人"), 1):
        sheet.cell(row, 1, label)
        sheet.merge_cells(start_row=row, start_column=2, end_row=row, end_column=4)
    book.save(path)
    return path
