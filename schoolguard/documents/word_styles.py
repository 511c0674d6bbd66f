"""Word's own styles, set as a layout profile asks."""

from docx.document import Document as WordFile
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle

from schoolguard.documents.fonts import Face
from schoolguard.documents.profile import Profile, TextStyle

# What an office's machine has; Word itself takes another face where one is missing.
NAMES = {
    Face.SONG: "仿宋_GB2312",
    Face.SONG_BOLD: "方正小标宋简体",
    Face.KAI: "楷体_GB2312",
    Face.HEI: "黑体",
    Face.SANS: "微软雅黑",
}
# Names that stand for them where the first is not installed.
FALLBACKS = {
    "仿宋_GB2312": "仿宋",
    "方正小标宋简体": "宋体",
    "楷体_GB2312": "楷体",
    "黑体": "SimHei",
    "微软雅黑": "等线",
}
_LATIN = "Times New Roman"
NUMBER_STYLE, CELL, HEAD_CELL, LABEL = "Footer", "表格正文", "表格标题", "附件标识"


def set_styles(file: WordFile, profile: Profile, language: str) -> None:
    """Set Normal, Title, Heading 1 to 4, Caption, header and footer, and the table's own."""
    pitch = profile.pitch
    _clear_theme(file)
    normal = _styled(file, "Normal", profile.body, pitch)
    _language(normal, language)
    normal.paragraph_format.widow_control = True
    _styled(file, "List Paragraph", profile.body, pitch)
    title = _styled(file, "Title", profile.title, profile.title_pitch)
    title.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.paragraph_format.space_after = Pt(pitch)
    title.paragraph_format.keep_with_next = True
    for level, style in enumerate(profile.levels[:4], 1):
        heading = _styled(file, f"Heading {level}", style, pitch)
        heading.paragraph_format.keep_with_next = True
        heading.paragraph_format.first_line_indent = Pt(style.indent * style.size)
    caption = _styled(file, "Caption", profile.caption, None)
    caption.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for name in ("Header", "Footer"):
        size = min(10.5, profile.body.size) if name == "Header" else profile.page_number.size
        _styled(file, name, TextStyle(Face.SONG, size), None, east="宋体")
    for name, style in ((CELL, profile.cell), (HEAD_CELL, profile.head_cell)):
        file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = normal
        cell = _styled(file, name, style, None)
        cell.paragraph_format.line_spacing = 1.15
    file.styles.add_style(LABEL, WD_STYLE_TYPE.PARAGRAPH).base_style = normal
    _styled(file, LABEL, profile.label, pitch).paragraph_format.space_after = Pt(pitch)
    _font_table(file)


def _styled(
    file: WordFile, name: str, style: TextStyle, pitch: float | None, *, east: str = ""
) -> ParagraphStyle:
    made = file.styles[name]
    if not isinstance(made, ParagraphStyle):
        raise TypeError(name)
    made.font.size = Pt(style.size)
    made.font.color.rgb = RGBColor(0, 0, 0)
    made.font.bold = made.font.italic = False
    set_face(made.element.get_or_add_rPr(), east or NAMES[style.face])
    spacing = made.paragraph_format
    spacing.space_before = spacing.space_after = Pt(0)
    if pitch is not None:
        spacing.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        spacing.line_spacing = Pt(round(pitch * 20) / 20)
    for border in made.element.xpath("w:pPr/w:pBdr"):
        border.getparent().remove(border)
    return made


def set_face(properties: object, east: str) -> None:
    """Name the faces of a run or style: Chinese ``east``, Latin beside it."""
    fonts = properties.get_or_add_rFonts()  # type: ignore[attr-defined]  # lxml's own classes
    for key in list(fonts.attrib):
        del fonts.attrib[key]
    for script, name in (("ascii", _LATIN), ("hAnsi", _LATIN), ("eastAsia", east), ("cs", _LATIN)):
        fonts.set(qn(f"w:{script}"), name)
    fonts.set(qn("w:hint"), "eastAsia")  # “ ” — … are Chinese here, an em wide


def _clear_theme(file: WordFile) -> None:
    """Take the theme's faces from the defaults, which would hide the styles' own."""
    for fonts in file.styles.element.xpath("w:docDefaults//w:rFonts"):
        for key in list(fonts.attrib):
            del fonts.attrib[key]
        fonts.set(qn("w:eastAsia"), NAMES[Face.SONG])
        fonts.set(qn("w:ascii"), _LATIN)
        fonts.set(qn("w:hAnsi"), _LATIN)


def _language(style: ParagraphStyle, language: str) -> None:
    mark = OxmlElement("w:lang")
    mark.set(qn("w:val"), "en-US")
    mark.set(qn("w:eastAsia"), language)
    style.element.get_or_add_rPr().append(mark)


def _font_table(file: WordFile) -> None:
    """Name a stand-in for each face (w:altName), for machines that lack it."""
    for part in file.part.package.iter_parts():
        if str(part.partname) == "/word/fontTable.xml":
            fonts = "".join(
                f'<w:font w:name="{name}"><w:altName w:val="{other}"/>'
                '<w:charset w:val="86"/></w:font>'
                for name, other in FALLBACKS.items()
            )
            namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
            part._blob = f'{head}<w:fonts xmlns:w="{namespace}">{fonts}</w:fonts>'.encode()  # noqa: SLF001  # python-docx knows no font table
