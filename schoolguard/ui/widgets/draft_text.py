"""A summary draft as the window writes it: on the sheet, and as plain text to copy.

Sizes follow the printed page (A4, 28 characters a line), so that a line breaks on the sheet
about where it breaks on paper.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from schoolguard.domain.record import dataclass
from schoolguard.domain.summary import Section, Sentence, SummaryDraft, SummaryTable
from schoolguard.ui import fonts, theme
from schoolguard.ui.tokens import UI_FAMILY

# Shares of the sheet's width, from the paper: 210 mm wide, 28 and 26 mm at the sides,
# text of 15.75 pt, title of 22 pt, cells of 12 pt. The head is lower than on paper.
_LEFT: Final = 28 / 210
_RIGHT: Final = 26 / 210
_TOP: Final = 22 / 210
_BODY: Final = 15.75 / 595.28
_TITLE: Final = 22 / 595.28
_CELL: Final = 12 / 595.28
_WITH_NUMBER: Final = "0123456789年月日"
_LINE: Final = "\u2028"  # ends a line within a paragraph
_LEADING: Final = 0.36  # ems between lines, beside the face's own height

_NUMBERS: Final = "〇一二三四五六七八九"
JOINER: Final = "\u2060"
"""Stands unseen between a number and its unit, so that no line ends between them."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a figure stands in a document: its key, its text, first and last position."""

    key: str
    text: str
    begin: int
    end: int


def chinese_number(number: int) -> str:
    """Return 1 to 99 as headings count: 一, 十, 二十一."""
    tens, ones = divmod(number, 10)
    if not tens:
        return _NUMBERS[ones]
    return ("" if tens == 1 else _NUMBERS[tens]) + "十" + (_NUMBERS[ones] if ones else "")


def plain_text(draft: SummaryDraft) -> str:
    """Return the whole draft as text: paragraphs indented by two blanks, cells tab-separated."""
    lines = [draft.title, "", *map(_indented, draft.lead)]
    for number, section in enumerate(draft.sections, 1):
        lines.append(f"　　{chinese_number(number)}、{section.heading}")
        lines += map(_indented, section.paragraphs)
        for table in section.tables:
            lines += ["", table.caption, *_table_lines(table), ""]
    lines += ["", draft.school, _day(draft)]
    for number, annex in enumerate(draft.annexes, 1):
        lines += ["", f"附件{number}", annex.caption, *_table_lines(annex)]
    return "\n".join(lines) + "\n"


def write_body(document: QTextDocument, draft: SummaryDraft, width: int) -> tuple[Spot, ...]:
    """Write title, lead, sections and signature; ``width`` of the sheet in px."""
    with _writing(document, width) as writer:
        writer.title(draft.title)
        for said in draft.lead:
            writer.paragraph(said)
        for number, section in enumerate(draft.sections, 1):
            writer.section(number, section)
        writer.annex_names(draft.annexes)
        writer.signature(draft.school, _day(draft))
    return tuple(writer.spots)


def write_annex(document: QTextDocument, number: int, annex: SummaryTable, width: int) -> None:
    """Write one annex, as it stands on a sheet of its own."""
    with _writing(document, width) as writer:
        writer.line(f"附件{number}", writer.head_font, Qt.AlignmentFlag.AlignLeft)
        writer.title(annex.caption)
        writer.table(annex)


@contextmanager
def _writing(document: QTextDocument, width: int) -> "Iterator[_Writer]":
    """Write a document as one edit: it is laid out once, not again after each cell."""
    writer = _Writer(document, width)
    edit = QTextCursor(document)
    edit.beginEditBlock()
    try:
        yield writer
    finally:
        edit.endEditBlock()


class _Writer:
    """Writes into a document, top to bottom."""

    def __init__(self, document: QTextDocument, width: int) -> None:
        self.spots: list[Spot] = []
        self._colours = theme.colours()
        self._body = round(width * _BODY)
        self._body_font = fonts.paper_font(self._body)
        self.head_font = QFont(fonts.family(UI_FAMILY))
        self.head_font.setPixelSize(self._body)
        self.head_font.setBold(True)
        self._title_font = fonts.paper_font(round(width * _TITLE), bold=True)
        self._cell_font = fonts.paper_font(round(width * _CELL))
        document.clear()
        document.setDocumentMargin(0)
        document.setDefaultFont(self._body_font)
        frame = QTextFrameFormat()
        frame.setLeftMargin(round(width * _LEFT))
        frame.setRightMargin(round(width * _RIGHT))
        frame.setTopMargin(round(width * _TOP))
        frame.setBottomMargin(round(width * _TOP))
        document.rootFrame().setFrameFormat(frame)
        self._room = width * (1 - _LEFT - _RIGHT)
        self._cursor = QTextCursor(document)
        self._below_table = False
        self._fresh = True  # the empty block a document begins with, or that follows a table

    def line(
        self,
        text: str,
        font: QFont,
        align: Qt.AlignmentFlag,
        *,
        indent: float = 0.0,
        above: float = 0.0,
        below: float = 0.0,
        right: float = 0.0,
    ) -> None:
        """Write a paragraph of one look; lengths in ems of the body."""
        self._block(align, indent=indent, above=above, below=below, right=right)
        self._cursor.insertText(text, self._look(font))

    def title(self, text: str) -> None:
        """Write the title."""
        lines = _even_lines(text, QFontMetricsF(self._title_font), self._room)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.line(_LINE.join(lines), self._title_font, centre, below=1.2)

    def paragraph(self, sentences: tuple[Sentence, ...]) -> None:
        """Write sentences; each figure is a spot."""
        self._block(Qt.AlignmentFlag.AlignJustify, indent=2)
        for sentence in sentences:
            for span in sentence.spans:
                begin = self._cursor.position()
                if span.figure is None:
                    self._cursor.insertText(span.text, self._look(self._body_font))
                    continue
                self._cursor.insertText(_unbroken(span.text), self._figure_look())
                self.spots.append(Spot(span.figure, span.text, begin, self._cursor.position()))

    def section(self, number: int, section: Section) -> None:
        """Write a section with its number."""
        left = Qt.AlignmentFlag.AlignLeft
        heading = f"{chinese_number(number)}、{section.heading}"
        self.line(heading, self.head_font, left, indent=2, above=0.5)
        for said in section.paragraphs:
            self.paragraph(said)
        for table in section.tables:
            font = QFont(self.head_font)
            font.setPixelSize(self._cell_font.pixelSize())
            centre = Qt.AlignmentFlag.AlignHCenter
            self.line(table.caption, font, centre, above=0.8, below=0.3)
            self.table(table)

    def annex_names(self, annexes: tuple[SummaryTable, ...]) -> None:
        """Write which annexes follow."""
        for number, annex in enumerate(annexes, 1):
            text = f"附件：{number}.{annex.caption}" if number == 1 else f"{number}.{annex.caption}"
            indent, above = (2.0, 1.5) if number == 1 else (5.0, 0.0)
            left = Qt.AlignmentFlag.AlignLeft
            self.line(text, self._body_font, left, indent=indent, above=above)

    def signature(self, school: str, day: str) -> None:
        """Write who signs, and the day."""
        right = Qt.AlignmentFlag.AlignRight
        if school:
            self.line(school, self._body_font, right, above=2.5, right=2)
        self.line(day, self._body_font, right, above=0.0 if school else 2.5, right=2)

    def table(self, table: SummaryTable) -> None:
        """Write a table over the whole width."""
        rows = [*table.rows, *([table.total] if table.total is not None else [])]
        look = QTextTableFormat()
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        look.setBorder(1)
        look.setBorderCollapse(True)
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderBrush(QBrush(QColor(self._colours.edge)))
        look.setCellPadding(self._body * 0.25)
        look.setHeaderRowCount(1)
        look.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, 100 / len(table.head))]
            * len(table.head)
        )
        made = self._cursor.insertTable(len(rows) + 1, len(table.head), look)
        bold = QFont(self._cell_font)
        bold.setBold(True)
        self._cells(made, 0, table.head, bold, [False] * len(table.head))
        for at, row in enumerate(rows, 1):
            total = table.total is not None and at == len(rows)
            self._cells(made, at, row, bold if total else self._cell_font, list(table.numeric))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = self._below_table = True

    def _cells(
        self, table: QTextTable, row: int, words: tuple[str, ...], font: QFont, right: list[bool]
    ) -> None:
        align = Qt.AlignmentFlag
        for column, text in enumerate(words):
            cursor = table.cellAt(row, column).firstCursorPosition()
            block = QTextBlockFormat()
            block.setAlignment(align.AlignRight if right[column] else align.AlignHCenter)
            cursor.setBlockFormat(block)
            cursor.insertText(text, self._look(font))

    def _block(
        self,
        align: Qt.AlignmentFlag,
        *,
        indent: float = 0.0,
        above: float = 0.0,
        below: float = 0.0,
        right: float = 0.0,
    ) -> None:
        block = QTextBlockFormat()
        block.setAlignment(align)
        block.setTextIndent(indent * self._body)
        block.setTopMargin(max(above, 1.0 if self._below_table else 0.0) * self._body)
        block.setBottomMargin(below * self._body)
        block.setRightMargin(right * self._body)
        distance = QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value
        block.setLineHeight(_LEADING * self._body, distance)
        if self._fresh:
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._fresh = self._below_table = False

    def _look(self, font: QFont) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(font)
        look.setForeground(QColor(self._colours.ink))
        return look

    def _figure_look(self) -> QTextCharFormat:
        look = self._look(self._body_font)
        look.setBackground(QColor(self._colours.accent_wash))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(QColor(self._colours.accent))
        return look


def _unbroken(text: str) -> str:
    return re.sub(r"(?<=.)(?=\D)", JOINER, text)


def _even_lines(text: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """Break a title into lines of like length, as a paper does; a number stays whole."""
    count = ceil(metrics.horizontalAdvance(text) / max(room, 1))
    lines: list[str] = []
    while count > 1 and text:
        share = metrics.horizontalAdvance(text) / count
        at = 1
        while at < len(text) and metrics.horizontalAdvance(text[:at]) < share:
            at += 1
        while at < len(text) and text[at - 1].isascii() and text[at] in _WITH_NUMBER:
            at += 1
        lines.append(text[:at])
        text, count = text[at:], count - 1
    return [*lines, text]


def _indented(sentences: tuple[Sentence, ...]) -> str:
    return "　　" + "".join(sentence.text for sentence in sentences)


def _table_lines(table: SummaryTable) -> list[str]:
    total = [table.total] if table.total is not None else []
    return ["\t".join(row) for row in (table.head, *table.rows, *total)]


def _day(draft: SummaryDraft) -> str:
    day = draft.signed_on
    return f"{day.year}年{day.month}月{day.day}日"
