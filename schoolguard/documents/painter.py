"""Pages to PDF by ReportLab's canvas: only glyphs, rules, outline and properties."""

import threading
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from schoolguard.documents import archive, shapes
from schoolguard.documents.fonts import Face, font
from schoolguard.documents.page import Drawing, Item, Mark, Page, Rule, TextLine
from schoolguard.documents.profile import MM
from schoolguard.documents.tree import Document

rl_config.useA85 = 0  # text around what is compressed: a quarter more to write, for nobody

_saving = threading.Lock()  # ReportLab's faces are shared and not re-entrant while subset


def open_canvas(
    target: BinaryIO,
    *,
    size: tuple[float, float],
    face: Face,
    language: str,
    title: str,
    author: str,
    subject: str,
    dated: date,
) -> Any:
    """Return an empty PDF with its properties; the same paper is the same file."""
    canvas = Canvas(
        target,
        pagesize=size,
        pageCompression=1,
        invariant=1,
        pdfVersion=(1, 7),  # what ActualText asks for, and more
        initialFontName=font(face).fontName,
        lang=language,
    )
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject(subject)
    canvas.setCreator(archive.CREATOR)
    canvas.setProducer(archive.PRODUCER)
    # Six numbers of a clock are offered; the paper's date is taken instead, in Chinese time.
    canvas.setDateFormatter(lambda *_: f"D:{dated:%Y%m%d}000000+08'00'")
    archive.mark(canvas, title=title, author=author, subject=subject, dated=dated)
    return canvas


def draw(canvas: Any, items: Iterable[Item], height: float) -> None:
    """Draw items whose y runs down from the top of a sheet ``height`` points high."""
    for item in items:
        match item:
            case TextLine():
                _text(canvas, item, height)
            case Rule():
                canvas.setLineWidth(item.weight)
                canvas.line(item.x1, height - item.y1, item.x2, height - item.y2)
            case Drawing():
                _alt(canvas, item.alt)
                draw(canvas, item.items, height)
                canvas.addLiteral("EMC")
            case _:
                shapes.draw(canvas, item, height)


def _alt(canvas: Any, words: str) -> None:
    """Begin what ``words`` say to those who do not see it; an EMC ends it."""
    said = ("\ufeff" + words).encode("utf-16-be").hex().upper()
    canvas.addLiteral(f"/Figure <</Alt <{said}>>> BDC")


def save(canvas: Any) -> None:
    """Write a file out."""
    with _saving:
        canvas.save()


class Painter:
    """One PDF file in the making."""

    def __init__(self, document: Document, target: BinaryIO) -> None:
        profile = document.page
        self._height = profile.height_mm * MM
        self._canvas = open_canvas(
            target,
            size=(profile.width_mm * MM, self._height),
            face=profile.body.face,
            language=document.language,
            title=document.title,
            author=document.author,
            subject=document.subject,
            dated=document.dated,
        )
        self._outlined = 0
        self._level = -1

    def paint(self, page: Page) -> None:
        """Draw one page and end it."""
        self._outline(page)
        draw(self._canvas, page.items, self._height)
        self._canvas.showPage()

    def save(self) -> None:
        """Write the file out."""
        save(self._canvas)

    def _outline(self, page: Page) -> None:
        for entry in page.outline:
            key = f"s{self._outlined}"
            self._outlined += 1
            self._canvas.bookmarkPage(key)
            self._level = min(entry.level, self._level + 1)  # a level may not be skipped
            self._canvas.addOutlineEntry(entry.text, key, self._level)


def _text(canvas: Any, line: TextLine, height: float) -> None:
    """Draw a line of type.

    Readers guess spaces from gaps; the line's own text beside it (ActualText) tells them.
    """
    actual = ("\ufeff" + line.text).encode("utf-16-be").hex().upper()
    canvas.addLiteral(f"/Span <</ActualText <{actual}>>> BDC")
    text = canvas.beginText(line.marks[0].x, height - line.y)
    if line.white:
        text.setFillGray(1)
    for face, size, extra, chars in _pieces(line):
        text.setFont(font(face).fontName, size)
        text.setCharSpace(extra)
        text.textOut(chars)
    if line.white:
        text.setFillGray(0)
    canvas.drawText(text)
    canvas.addLiteral("EMC")


def _pieces(line: TextLine) -> Iterator[tuple[Face, float, float, str]]:
    """Yield stretches of one face, size and extra space after each character."""
    nexts = (*(mark.x for mark in line.marks[1:]), None)

    def key(pair: tuple[Mark, float | None]) -> tuple[Face, float, float]:
        mark, following = pair
        extra = 0.0 if following is None else following - mark.x - mark.advance
        return mark.face, mark.size, round(extra, 3) + 0.0

    for (face, size, extra), pairs in groupby(zip(line.marks, nexts, strict=True), key=key):
        yield face, size, extra, "".join(mark.char for mark, _ in pairs)
