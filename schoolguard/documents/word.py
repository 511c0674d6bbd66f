"""A document tree to Word: real styles, so that an office goes on writing in it."""

from datetime import UTC, datetime, time
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import docx
from docx.document import Document as WordFile
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from schoolguard.documents import word_blocks, word_parts
from schoolguard.documents.package import repack
from schoolguard.documents.pdf import IsCancelled, Progress, replacing, stop_if
from schoolguard.documents.profile import Profile
from schoolguard.documents.tree import Document, PageNumbers, cleaned
from schoolguard.documents.word_styles import set_styles

_SMALLEST = 7.5  # points, of what is only there to be compared


def write_docx(
    document: Document,
    path: Path,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> None:
    """Write ``document`` as a Word file; see :func:`schoolguard.documents.writing.write`."""
    document = cleaned(document)
    made = _made(document, progress, cancelled)
    with replacing(path) as target:
        stop_if(cancelled)
        _save(made, target)


def _made(document: Document, progress: Progress | None, cancelled: IsCancelled | None) -> WordFile:
    profile = document.page
    file = docx.Document()
    word_parts.drop_thumbnail(file)
    _properties(file, document)
    set_styles(file, profile, document.language)
    _page(file, profile)
    _furnish(file, document, profile)
    writer = word_blocks.Writer(file, profile)
    for done, block in enumerate(document.blocks, 1):
        stop_if(cancelled)
        writer.add(block)
        if progress is not None:
            progress(done, len(document.blocks))
    if document.furniture.last:
        line = file.add_paragraph()
        line.add_run(document.furniture.last).font.size = Pt(_SMALLEST)
        line.paragraph_format.first_line_indent = Pt(0)
    return file


def _properties(file: WordFile, document: Document) -> None:
    about = file.core_properties
    day = datetime.combine(document.dated, time(), UTC)
    about.title, about.author, about.subject = (
        text[:255] for text in (document.title, document.author, document.subject)
    )
    about.language = document.language
    about.created = about.modified = day
    about.last_modified_by = document.author[:255]
    about.comments = ""
    about.revision = 1


def _page(file: WordFile, profile: Profile) -> None:
    section = file.sections[0]
    section.page_width, section.page_height = Mm(profile.width_mm), Mm(profile.height_mm)
    if profile.width_mm > profile.height_mm:
        section.orientation = WD_ORIENT.LANDSCAPE
    section.top_margin, section.bottom_margin = Mm(profile.top_mm), Mm(profile.bottom_mm)
    section.left_margin, section.right_margin = Mm(profile.left_mm), Mm(profile.right_mm)
    section.header_distance = Mm(max(5.0, profile.top_mm - 12))
    below = profile.bottom_mm - profile.page_number_gap_mm - 5
    section.footer_distance = Mm(max(5.0, below))
    if profile.duplex:
        word_parts.mirror_margins(file.settings.element)
    word_parts.set_grid(section, profile)


def _furnish(file: WordFile, document: Document, profile: Profile) -> None:
    """Put the line above and the page's number into the section's header and footer."""
    section = file.sections[0]
    furniture = document.furniture
    if furniture.header:
        above = section.header.paragraphs[0]
        above.add_run(furniture.header)
        above.alignment = WD_ALIGN_PARAGRAPH.CENTER
        word_parts.rule_below(above)
    sides = [(section.footer, WD_ALIGN_PARAGRAPH.RIGHT if profile.duplex else None)]
    if profile.duplex:
        file.settings.odd_and_even_pages_header_footer = True
        sides.append((section.even_page_footer, WD_ALIGN_PARAGRAPH.LEFT))
        if furniture.header:
            even = section.even_page_header.paragraphs[0]
            even.add_run(furniture.header)
            even.alignment = WD_ALIGN_PARAGRAPH.CENTER
            word_parts.rule_below(even)
    for footer, side in sides:
        line = footer.paragraphs[0]
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER if side is None else side
        if side is not None:
            indent = Pt(profile.page_number.size)
            line.paragraph_format.right_indent = indent
            line.paragraph_format.left_indent = indent
        words = {
            PageNumbers.DASHES: ("— ", "PAGE", " —"),
            PageNumbers.OF_TOTAL: ("第", "PAGE", "页 共", "NUMPAGES", "页"),
            PageNumbers.NONE: (),
        }[furniture.numbers]
        if furniture.footer:
            line.add_run(f"{furniture.footer}    ")
        for part in words:
            if part in ("PAGE", "NUMPAGES"):
                word_parts.add_field(line, part)
            else:
                line.add_run(part)


def _save(file: WordFile, target: BinaryIO) -> None:
    packed = BytesIO()
    file.save(packed)
    repack(packed, target)
