"""Slides to PowerPoint: real placeholders and speaker notes, so that a teacher can change them."""

from copy import deepcopy
from datetime import UTC, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.lang import MSO_LANGUAGE_ID
from pptx.enum.shapes import MSO_SHAPE, PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.util import Pt

from schoolguard.documents import slide_layout as look
from schoolguard.documents.boards import Deck, Slide, SlideKind
from schoolguard.documents.leaflet_shapes import Tone
from schoolguard.documents.package import repack
from schoolguard.documents.pdf import IsCancelled, Progress, replacing, stop_if
from schoolguard.documents.slide_art import art_element, colour
from schoolguard.documents.slide_layout import Place
from schoolguard.documents.tree import cleaned

_COVER, _CONTENT, _TITLE_ONLY = 0, 1, 5
_NAMES: Final = {_COVER: "封面", _CONTENT: "标题和内容", _TITLE_ONLY: "只有标题"}
_FACE: Final = "微软雅黑"
_MAIN: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
_SLIDES: Final = "http://schemas.openxmlformats.org/presentationml/2006/main"
_UNUSED: Final = (PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.FOOTER)
_NUMBER: Final = Place(860, 502, 60, 24)
_FIRST_ID: Final = 100
_COLOUR: Final[Any] = RGBColor  # python-pptx leaves its making untyped


def write_pptx(
    deck: Deck,
    path: Path,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> None:
    """Write ``deck`` as a PowerPoint file; see :func:`schoolguard.documents.writing.write`."""
    deck = cleaned(deck)
    file: Any = Presentation()
    file.slide_width, file.slide_height = Pt(look.WIDTH), Pt(look.HEIGHT)
    _properties(file, deck)
    _template(file, deck)
    layouts = {layout.name: layout for layout in file.slide_layouts}
    for done, slide in enumerate(deck.slides, 1):
        stop_if(cancelled)
        name = _NAMES[_COVER if slide.kind is SlideKind.COVER else _CONTENT]
        _add(file.slides.add_slide(layouts[name]), slide, deck)
        if progress is not None:
            progress(done, len(deck.slides))
    _drop_thumbnail(file)
    packed = BytesIO()
    file.save(packed)
    with replacing(path) as target:
        stop_if(cancelled)
        repack(packed, target)


def _drop_thumbnail(file: Any) -> None:
    """Take away the small picture of another file that the template brings along."""
    links = file.part.package._rels  # noqa: SLF001  # python-pptx has no call for it
    for key in [key for key, link in links.items() if link.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        links.pop(key)


def _properties(file: Any, deck: Deck) -> None:
    about = file.core_properties
    about.title, about.author, about.subject = (
        text[:255] for text in (deck.title, deck.author, deck.subject)
    )
    about.language = deck.language
    about.created = about.modified = datetime.combine(deck.dated, time(), UTC)
    about.last_modified_by = deck.author[:255]
    about.revision = 1


# The master and its layouts


def _template(file: Any, deck: Deck) -> None:
    """Fit the library's master to 16:9 and to our look; keep the layouts that are used."""
    master = file.slide_master
    kept = []
    for at, layout in enumerate(list(file.slide_layouts)):
        if at in _NAMES:
            kept.append((layout, _NAMES[at]))
        else:
            file.slide_layouts.remove(layout)
    _face(master)
    for sheet in (master, *(layout for layout, _ in kept)):
        for holder in list(sheet.placeholders):
            if holder.placeholder_format.type in _UNUSED:
                holder._element.getparent().remove(holder._element)  # noqa: SLF001  # no call for it
    for layout, name in kept:
        layout._element.cSld.set("name", name)  # noqa: SLF001  # python-pptx only reads it
        for holder in layout.placeholders:
            _put(holder, _layout_place(name, holder.placeholder_format.type))
        if name != _NAMES[_COVER]:
            _mark(layout, deck)
    for holder in master.placeholders:
        _put(holder, _layout_place("", holder.placeholder_format.type))
        _left(holder)
    _plain_bullets(master)


def _layout_place(name: str, kind: PP_PLACEHOLDER) -> Place:
    cover = name == _NAMES[_COVER]
    if kind in (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE):
        return look.COVER_TITLE if cover else look.TITLE
    if kind is PP_PLACEHOLDER.SLIDE_NUMBER:
        return _NUMBER
    return look.COVER_BODY if cover else look.BODY


def _face(master: Any) -> None:
    """Name the Chinese face of the theme; what an office's machine has."""
    theme = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    words = theme.blob.decode("utf-8")
    for script, before in (("ea", ""), ("latin", "Calibri")):
        words = words.replace(
            f'<a:{script} typeface="{before}"/>', f'<a:{script} typeface="{_FACE}"/>'
        )
    theme._blob = words.encode()  # noqa: SLF001  # python-pptx knows no theme


def _plain_bullets(master: Any) -> None:
    """Take the bullets from the body's first level: few words need none."""
    styles = master._element.find(f".//{{{_SLIDES}}}bodyStyle/{{{_MAIN}}}lvl1pPr")  # noqa: SLF001  # no call for it
    for child in list(styles):
        if child.tag in (f"{{{_MAIN}}}buFont", f"{{{_MAIN}}}buChar"):
            styles.remove(child)
    styles.set("marL", "0")
    styles.set("indent", "0")
    styles.insert(
        len(styles.findall(f"{{{_MAIN}}}spcBef")), parse_xml(f'<a:buNone xmlns:a="{_MAIN}"/>')
    )


def _mark(layout: Any, deck: Deck) -> None:
    """Draw the bar before the title."""
    xml = (
        f'<p:sp xmlns:p="{_SLIDES}" xmlns:a="{_MAIN}"><p:nvSpPr><p:cNvPr id="90" name="90"/>'
        f'<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm>'
        f'<a:off x="{int(Pt(look.MARK.left))}" y="{int(Pt(look.MARK.top))}"/>'
        f'<a:ext cx="{int(Pt(look.MARK.width))}" cy="{int(Pt(look.MARK.height))}"/></a:xfrm>'
        f'<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 50000"/></a:avLst>'
        f'</a:prstGeom><a:solidFill><a:srgbClr val="{colour(Tone.ACCENT, deck.accent)}"/>'
        f"</a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
    )
    layout.shapes._spTree.insert(2, parse_xml(xml))  # noqa: SLF001  # layouts take no new shapes


# One slide


def _add(page: Any, slide: Slide, deck: Deck) -> None:
    holders = {one.placeholder_format.idx: one for one in page.placeholders}
    cover = slide.kind is SlideKind.COVER
    if cover:
        parts = look.cover_lines(slide.title)
        _write(holders[0], ("\v".join(parts),), look.cover_size(slide.title), bold=True)
    else:
        _write(holders[0], (slide.title,), look.TITLE_SIZE, bold=True)
    _left(holders[0], MSO_ANCHOR.BOTTOM if cover else MSO_ANCHOR.MIDDLE)
    _tint(holders[0], deck)
    _lines(holders[1], slide, cover=cover)
    if slide.kind is SlideKind.CLOSING:
        _tint(holders[1], deck)
    if slide.picture:
        _picture(page, slide.picture, deck)
    if not cover:
        _number(page)
    page.notes_slide.notes_text_frame.text = slide.notes


def _tint(holder: Any, deck: Deck) -> None:
    """Set what a placeholder holds in the deck's accent."""
    accent = _rgb(Tone.ACCENT, deck)
    for paragraph in holder.text_frame.paragraphs:
        for run in paragraph.runs:
            run.font.color.rgb = accent


def _rgb(tone: Tone, deck: Deck) -> RGBColor:
    made: RGBColor = _COLOUR(*bytes.fromhex(colour(tone, deck.accent)))
    return made


def _lines(holder: Any, slide: Slide, *, cover: bool) -> None:
    if cover:
        _write(holder, slide.lines, look.COVER_SMALL)
        _left(holder, MSO_ANCHOR.TOP)
        return
    if slide.kind is SlideKind.CLOSING:
        _put(holder, look.CLOSING)
        parts = look.closing_lines(slide.lines)
        _write(holder, parts, look.closing_size(slide.lines), bold=True)
        _left(holder)
        for paragraph in holder.text_frame.paragraphs:
            paragraph.alignment = PP_ALIGN.CENTER
        return
    _put(holder, look.body_place(slide))
    size = look.body_size(slide)
    _write(holder, slide.lines, size, bold=True)
    _left(holder)
    for paragraph in holder.text_frame.paragraphs:
        paragraph.space_after = Pt(size * 0.5)
        if slide.kind is SlideKind.STEPS:
            _numbered(paragraph)


def _write(holder: Any, lines: tuple[str, ...], size: float, *, bold: bool = False) -> None:
    frame = holder.text_frame
    frame.word_wrap = True
    for number, text in enumerate(lines):
        paragraph = frame.paragraphs[0] if not number else frame.add_paragraph()
        for at, part in enumerate(text.split("\v")):
            if at:
                paragraph.add_line_break()
            run = paragraph.add_run()
            run.text = part
            run.font.size, run.font.bold = Pt(round(size, 1)), bold
            run.font.language_id = MSO_LANGUAGE_ID.SIMPLIFIED_CHINESE
        paragraph.line_spacing = 1.1


def _numbered(paragraph: Any) -> None:
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001  # python-pptx knows no numbering
    indent = int(Pt(look.NUMBER))
    properties.set("marL", str(indent))
    properties.set("indent", str(-indent))
    properties.append(parse_xml(f'<a:buFont xmlns:a="{_MAIN}" typeface="+mj-lt"/>'))
    properties.append(parse_xml(f'<a:buAutoNum xmlns:a="{_MAIN}" type="arabicPeriod"/>'))


def _put(holder: Any, place: Place) -> None:
    holder.left, holder.top = Pt(place.left), Pt(place.top)
    holder.width, holder.height = Pt(place.width), Pt(place.height)


def _left(holder: Any, anchor: MSO_ANCHOR = MSO_ANCHOR.MIDDLE) -> None:
    frame = holder.text_frame
    frame.vertical_anchor = anchor
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    for paragraph in frame.paragraphs:
        paragraph.alignment = PP_ALIGN.LEFT


def _picture(page: Any, name: str, deck: Deck) -> None:
    panel = look.PANEL
    frame = page.shapes.add_shape(
        MSO_SHAPE.ROUNDED_RECTANGLE, *map(Pt, (panel.left, panel.top, panel.width, panel.height))
    )
    frame.adjustments[0] = 0.09
    frame.fill.solid()
    frame.fill.fore_color.rgb = _rgb(Tone.TINT, deck)
    frame.line.fill.background()
    frame.shadow.inherit = False
    art = art_element(name, look.picture_place(panel), deck.accent, _FIRST_ID)
    page.shapes._spTree.append(art)  # noqa: SLF001  # python-pptx groups no free shapes


def _number(page: Any) -> None:
    """Copy the layout's number: python-pptx leaves it out of new slides."""
    for holder in page.slide_layout.placeholders:
        if holder.placeholder_format.type is PP_PLACEHOLDER.SLIDE_NUMBER:
            page.shapes._spTree.append(deepcopy(holder._element))  # noqa: SLF001  # no call for it
