"""Tables, forms, photo sheets and frames as Word tables."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from docx.document import Document as WordFile
from docx.enum.table import WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.shared import Mm, Pt
from docx.table import Table as WordTable
from docx.table import _Cell, _Row

from schoolguard.documents import word_parts
from schoolguard.documents.figures import picture_size
from schoolguard.documents.profile import MM, Profile
from schoolguard.documents.tables import column_widths
from schoolguard.documents.tree import Align, FormTable, PhotoSheet, Table
from schoolguard.documents.typeset import paragraphs
from schoolguard.documents.word_styles import CELL, HEAD_CELL

_TOP_PT = 3.0  # above a text that begins at its cell's top
_HIGH_MM = 16.0  # of a form's row, from which its text begins at the top
_SIDES = {
    Align.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    Align.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
    # Word has no column centred as a block; figures under each other are read by their right ends.
    Align.NUMBER: WD_ALIGN_PARAGRAPH.CENTER,
}


def add_table(into: WordFile | _Cell, block: Table, profile: Profile) -> None:
    """Add a table; its head rows are set again on each page."""
    if not block.columns:
        return
    rows = list(block.all_rows)
    over = 1 if block.over else 0
    total = 0 if block.total is None else 1
    made = _new(into, over + 1 + len(rows) + total, column_widths(block, profile))
    if over:
        _merged_head(made, block)
    heads = [column.head for column in block.columns]
    _fill(made.rows[over], heads, HEAD_CELL, [Align.CENTRE] * len(heads))
    for at in range(over + 1):
        word_parts.repeat_head(made.rows[at])
    if over:
        _join_free(made, block)
    aligns = [column.align for column in block.columns]
    lines = list(made.rows)
    for row, cells in zip(lines[over + 1 :], rows, strict=False):
        _fill(row, cells, CELL, aligns, named=block.row_heads, lead=block.lead)
        word_parts.keep_whole(row)
        if block.row_mm:
            row.height, row.height_rule = Mm(block.row_mm), WD_ROW_HEIGHT_RULE.AT_LEAST
    if block.total is not None:
        _fill(lines[-1], block.total, HEAD_CELL, aligns)


def _new(into: WordFile | _Cell, rows: int, widths: Sequence[float]) -> WordTable:
    made: WordTable = into.add_table(rows, len(widths))
    if isinstance(into, _Cell):
        word_parts.borders(made)
    else:
        made.style = "Table Grid"
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    word_parts.set_widths(made, widths)
    return made


def _cells(row: _Row) -> list[_Cell]:
    """Return a row's cells without python-docx's slow walk over merged ones."""
    return [_Cell(tc, row.table) for tc in row._tr.tc_lst]  # noqa: SLF001  # its own XML


def _fill(
    row: _Row,
    texts: Sequence[str],
    style: str,
    aligns: Sequence[Align],
    *,
    named: bool = False,
    lead: bool = False,
) -> None:
    for at, (cell, text) in enumerate(zip(_cells(row), texts, strict=True)):
        side = _SIDES[aligns[at]]
        if lead:
            _write(cell, text, style, side, first=HEAD_CELL, top=True)
        else:
            _write(cell, text, HEAD_CELL if named and at == 0 else style, side)


def _write(
    cell: _Cell, text: str, style: str, side: Any, *, first: str = "", top: bool = False
) -> None:
    """Write a cell in its middle or from its ``top``; its first line in the style ``first``."""
    if not top:
        word_parts.middle(cell)
    for at, part in enumerate(paragraphs(text) or [""]):
        made = cell.add_paragraph("", style) if at else cell.paragraphs[0]
        made.style = first if first and not at else style
        made.alignment = side
        if part:
            made.add_run(part)
        if top and not at:
            made.paragraph_format.space_before = Pt(_TOP_PT)


def _merged_head(made: WordTable, block: Table) -> None:
    cells = _cells(made.rows[0])
    at = 0
    for span in block.over:
        if span.text:
            cell = cells[at].merge(cells[at + span.columns - 1]) if span.columns > 1 else cells[at]
            _write(cell, span.text, HEAD_CELL, WD_ALIGN_PARAGRAPH.CENTER)
        at += span.columns


def _join_free(made: WordTable, block: Table) -> None:
    """Let a head with nothing above it take both rows."""
    at = 0
    for span in block.over:
        for column in range(at, at + span.columns) if not span.text else ():
            cell = made.cell(0, column).merge(made.cell(1, column))
            for empty in [one for one in cell.paragraphs if not one.text][:-1]:
                empty._p.getparent().remove(empty._p)  # noqa: SLF001  # python-docx's way
            for empty in cell.paragraphs:
                if not empty.text and len(cell.paragraphs) > 1:
                    empty._p.getparent().remove(empty._p)  # noqa: SLF001  # python-docx's way
            word_parts.middle(cell)
        at += span.columns


def add_form(into: WordFile | _Cell, block: FormTable, profile: Profile) -> None:
    """Add a form: labels beside room to write."""
    whole = sum(block.shares)
    widths = [profile.block_width * share / whole for share in block.shares]
    made = _new(into, len(block.rows), widths)
    for row, line in zip(list(made.rows), block.rows, strict=True):
        cells = _cells(row)
        at = 0
        for one in line.cells:
            cell = cells[at].merge(cells[at + one.span - 1]) if one.span > 1 else cells[at]
            side = WD_ALIGN_PARAGRAPH.CENTER if one.label else WD_ALIGN_PARAGRAPH.LEFT
            if one.align is not None:
                side = _SIDES[one.align]
            # Text in a high row leaves the room below it to a hand, as in the PDF.
            top = not one.label and line.height_mm > _HIGH_MM and one.align is not Align.CENTRE
            _write(cell, one.text, HEAD_CELL if one.label else CELL, side, top=top)
            at += one.span
        word_parts.keep_whole(row)
        if line.height_mm:
            row.height, row.height_rule = Mm(line.height_mm), WD_ROW_HEIGHT_RULE.AT_LEAST


def add_photos(into: WordFile | _Cell, block: PhotoSheet, profile: Profile) -> None:
    """Add pictures side by side without rules, each with its caption in its cell."""
    count = max(1, min(block.columns, len(block.pictures)))
    wide = profile.block_width / count
    rows = -(-len(block.pictures) // count)
    made: WordTable = into.add_table(rows, count)
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    word_parts.set_widths(made, [wide] * count)
    for at, one in enumerate(block.pictures):
        row = made.rows[at // count]
        word_parts.keep_whole(row)
        cell = _cells(row)[at % count]
        file, _, _ = picture_size(one, profile)
        room = wide - 12
        high = block.row_mm * MM if block.row_mm else room
        scale = min(room / file.width, high / file.height)
        holder = cell.paragraphs[0]
        holder.alignment = WD_ALIGN_PARAGRAPH.CENTER
        holder.paragraph_format.line_spacing_rule = WD_LINE_SPACING.SINGLE
        holder.paragraph_format.keep_with_next = True
        shape = holder.add_run().add_picture(BytesIO(file.data), width=Pt(file.width * scale))
        word_parts.describe(shape._inline, one.alt or one.caption)  # noqa: SLF001  # its own XML
        for text in paragraphs(one.caption):
            cell.add_paragraph(text, CELL).alignment = WD_ALIGN_PARAGRAPH.CENTER


def frame(into: WordFile | _Cell, profile: Profile, *, fresh: bool) -> _Cell:
    """Add a frame and return the cell inside it."""
    made = _new(into, 1, [profile.block_width])
    cell = made.cell(0, 0)
    cell.paragraphs[0].paragraph_format.page_break_before = fresh
    cell.paragraphs[0].paragraph_format.line_spacing = Pt(profile.body.size / 2)
    return cell


def end_frame(cell: _Cell) -> None:
    """Close a frame: Word wants a paragraph at a cell's end, and a little room there."""
    cell.add_paragraph("").paragraph_format.line_spacing = Pt(6)
