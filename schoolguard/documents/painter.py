"""Pages to PDF by ReportLab's canvas: only glyphs, rules, outline and properties."""

import threading
from collections.abc import Iterator
from itertools import groupby
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas

from schoolguard.documents.fonts import Face, font
from schoolguard.documents.page import Mark, Page, Rule, TextLine
from schoolguard.documents.profile import MM
from schoolguard.documents.tree import Document

_saving = threading.Lock()  # ReportLab's faces are shared and not re-entrant while subset


class Painter:
    """One PDF file in the making."""

    def __init__(self, document: Document, target: BinaryIO) -> None:
        profile = document.profile
        self._height = profile.height_mm * MM
        self._canvas = Canvas(
            target,
            pagesize=(profile.width_mm * MM, self._height),
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),  # what ActualText asks for, and more
            initialFontName=font(profile.body.face).fontName,
            lang=document.language,
        )
        self._canvas.setTitle(document.title)
        self._canvas.setAuthor(document.author)
        self._canvas.setSubject(document.subject)
        self._canvas.setCreator("schoolguard")
        self._canvas.setProducer("schoolguard, ReportLab")
        # Six numbers of a clock are offered; the paper's date is taken instead, in Chinese time.
        self._canvas.setDateFormatter(lambda *_: f"D:{document.dated:%Y%m%d}000000+08'00'")
        self._outlined = 0
        self._level = -1

    def paint(self, page: Page) -> None:
        """Draw one page and end it."""
        self._outline(page)
        for item in page.items:
            if isinstance(item, Rule):
                self._rule(item)
            else:
                self._text(item)
        self._canvas.showPage()

    def save(self) -> None:
        """Write the file out."""
        with _saving:
            self._canvas.save()

    def _outline(self, page: Page) -> None:
        for entry in page.outline:
            key = f"s{self._outlined}"
            self._outlined += 1
            self._canvas.bookmarkPage(key)
            self._level = min(entry.level, self._level + 1)  # a level may not be skipped
            self._canvas.addOutlineEntry(entry.text, key, self._level)

    def _rule(self, rule: Rule) -> None:
        self._canvas.setLineWidth(rule.weight)
        self._canvas.line(rule.x1, self._height - rule.y1, rule.x2, self._height - rule.y2)

    def _text(self, line: TextLine) -> None:
        """Draw a line of type.

        Readers guess spaces from gaps; the line's own text beside it (ActualText) tells them.
        """
        actual = ("\ufeff" + line.text).encode("utf-16-be").hex().upper()
        self._canvas.addLiteral(f"/Span <</ActualText <{actual}>>> BDC")
        text = self._canvas.beginText(line.marks[0].x, self._height - line.y)
        for face, size, extra, chars in _pieces(line):
            text.setFont(font(face).fontName, size)
            text.setCharSpace(extra)
            text.textOut(chars)
        self._canvas.drawText(text)
        self._canvas.addLiteral("EMC")


def _pieces(line: TextLine) -> Iterator[tuple[Face, float, float, str]]:
    """Yield stretches of one face, size and extra space after each character."""
    nexts = (*(mark.x for mark in line.marks[1:]), None)

    def key(pair: tuple[Mark, float | None]) -> tuple[Face, float, float]:
        mark, following = pair
        extra = 0.0 if following is None else following - mark.x - mark.advance
        return mark.face, mark.size, round(extra, 3) + 0.0

    for (face, size, extra), pairs in groupby(zip(line.marks, nexts, strict=True), key=key):
        yield face, size, extra, "".join(mark.char for mark, _ in pairs)
