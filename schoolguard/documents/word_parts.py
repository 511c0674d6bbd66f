"""The parts of WordprocessingML that python-docx has no call for."""

from collections.abc import Iterable
from typing import Any

from docx.document import Document as WordFile
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from schoolguard.documents.profile import Profile


def _element(name: str, **values: object) -> Any:
    made: Any = OxmlElement(f"w:{name}")
    for key, value in values.items():
        made.set(qn(f"w:{key}"), str(value))
    return made


def drop_thumbnail(file: WordFile) -> None:
    """Take away the small picture of another document that the template brings along."""
    links = file.part.package.rels
    for key in [key for key, link in links.items() if link.reltype == RT.THUMBNAIL]:
        del links[key]


def add_field(paragraph: Paragraph, code: str) -> None:
    """Add a field such as PAGE; Word fills it in."""
    field = _element("fldSimple", instr=code)
    run = _element("r")
    text = _element("t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001  # python-docx's way to its XML


def rule_below(paragraph: Paragraph) -> None:
    """Draw a thin line under a paragraph."""
    _border(paragraph, "bottom", "single", 1)


def dashed_above(paragraph: Paragraph) -> None:
    """Draw a dashed line above a paragraph."""
    _border(paragraph, "top", "dashed", 6)


def _border(paragraph: Paragraph, side: str, line: str, away: int) -> None:
    borders = _element("pBdr")
    borders.append(_element(side, val=line, sz=4, space=away, color="auto"))
    paragraph._p.get_or_add_pPr().insert_element_before(  # noqa: SLF001  # python-docx's way
        borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def tab_rule(paragraph: Paragraph, at: float) -> None:
    """Set a stop ``at`` points from the left that draws the line to write on."""
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001  # python-docx's way to its XML
    tabs = properties.find(qn("w:tabs"))
    if tabs is None:
        tabs = _element("tabs")
        properties.insert_element_before(tabs, "w:spacing", "w:ind", "w:jc", "w:rPr")
    tabs.append(_element("tab", val="left", leader="underscore", pos=round(at * 20)))


def mirror_margins(settings: Any) -> None:
    """Change the binding side on even pages."""
    settings.insert(0, _element("mirrorMargins"))
    zoom = settings.find(qn("w:zoom"))
    if zoom is not None:  # the schema wants the zoom first
        settings.remove(zoom)
        settings.insert(0, zoom)


def set_grid(section: Section, profile: Profile) -> None:
    """Take the grid away: the styles' own line distances hold, in cells as well."""
    properties = section._sectPr  # noqa: SLF001  # python-docx's way to its XML
    for old in properties.findall(qn("w:docGrid")):
        properties.remove(old)
    properties.append(_element("docGrid", linePitch=round(profile.pitch * 20)))


def repeat_head(row: _Row) -> None:
    """Set a row again at the top of each page that its table reaches."""
    row._tr.get_or_add_trPr().append(_element("tblHeader"))  # noqa: SLF001  # python-docx's way


def keep_whole(row: _Row) -> None:
    """Keep a row on one page."""
    row._tr.get_or_add_trPr().append(_element("cantSplit"))  # noqa: SLF001  # python-docx's way


def set_widths(table: Table, widths: Iterable[float]) -> None:
    """Fix the columns' widths, in points."""
    table.autofit = False
    points = list(widths)
    for column, width in zip(table.columns, points, strict=True):
        column.width = Pt(width)
    for row in table._tbl.tr_lst:  # noqa: SLF001  # python-docx's walk over cells is quadratic
        for tc, width in zip(row.tc_lst, points, strict=True):
            tc.width = Pt(width)


def borders(table: Table) -> None:
    """Rule a table that cannot take a style of the file."""
    made = _element("tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        made.append(_element(side, val="single", sz=4, space=0, color="auto"))
    table._tbl.tblPr.append(made)  # noqa: SLF001  # python-docx's way to its XML


def describe(inline: Any, words: str) -> None:
    """Say what a picture shows, for those who do not see it; no blank around it."""
    inline.docPr.set("descr", words)
    for side in "TBLR":
        inline.set(f"dist{side}", "0")


def middle(cell: _Cell) -> None:
    """Stand a cell's text in the middle of its height."""
    from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT

    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
