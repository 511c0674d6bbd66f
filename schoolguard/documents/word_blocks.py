"""Blocks of the tree to Word's paragraphs, tables and pictures."""

from io import BytesIO

from docx.document import Document as WordFile
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_LINE_SPACING
from docx.shared import Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph

from schoolguard.documents import word_parts, word_tables
from schoolguard.documents.dutychart import duty_drawing
from schoolguard.documents.figures import chart_drawing, picture_size
from schoolguard.documents.profile import Profile
from schoolguard.documents.raster import png_of
from schoolguard.documents.tree import (
    Block,
    Boxed,
    ChartFigure,
    CutLine,
    DutyChart,
    Fields,
    FormTable,
    Heading,
    List,
    PageBreak,
    Paragraph,
    Part,
    PhotoSheet,
    Picture,
    Run,
    Signature,
    SignOff,
    Space,
    Table,
    TickBoxes,
    Title,
    WriteLine,
)
from schoolguard.documents.typeset import paragraphs
from schoolguard.documents.word_styles import LABEL, NAMES, set_face

_SIGN_INDENT = 4  # characters from the right edge to the date
_HAND = 1.5  # body lines of a line to write on


class Writer:
    """Adds blocks to a file, or to a cell that frames them."""

    def __init__(self, into: WordFile | _Cell, profile: Profile) -> None:
        self._into = into
        self._profile = profile
        self._fresh = False

    def add(self, block: Block) -> None:
        """Add one block."""
        match block:
            case Title():
                self._title(block)
            case Heading():
                self._line(" ".join(paragraphs(block.text)), f"Heading {block.level}")
            case Paragraph():
                self._paragraph(block)
            case Table():
                self._captioned(block.caption)
                word_tables.add_table(self._into, block, self._profile)
            case FormTable():
                self._captioned(block.caption)
                word_tables.add_form(self._into, block, self._profile)
            case Boxed():
                self._boxed(block)
            case Space() | PageBreak() | Signature() | SignOff():
                self._end(block)
            case _:
                self._part(block)

    def _end(self, block: Space | PageBreak | Signature | SignOff) -> None:
        match block:
            case Space():
                for _ in range(block.lines):
                    self._line("")
            case PageBreak():
                self._fresh = True
            case Signature():
                self._signature(block)
            case SignOff():
                self._fields(Fields(tuple(WriteLine(label) for label in block.labels)))

    def _part(self, block: Part) -> None:
        match block:
            case List():
                self._list(block)
            case Picture():
                self._picture(block)
            case PhotoSheet():
                self._photos(block)
            case ChartFigure():
                self._chart(block)
            case DutyChart():
                drawing, width, height = duty_drawing(block, self._profile)
                self._figure(png_of((drawing,), width, height), width, drawing.alt, keep=False)
            case WriteLine():
                self._write_line(block)
            case Fields():
                self._fields(block)
            case CutLine():
                self._cut_line(block)
            case TickBoxes():
                boxes = (
                    f"{'☑' if at in block.ticked else '□'}\u00a0{text}"
                    for at, text in enumerate(block.options)
                )
                self._line("　".join([*filter(None, [block.label]), *boxes]))

    def _line(self, text: str, style: str = "Normal") -> WordParagraph:
        made: WordParagraph = self._into.add_paragraph(text, style)
        if self._fresh:
            made.paragraph_format.page_break_before = True
            self._fresh = False
        return made

    def _title(self, block: Title) -> None:
        if block.label:
            self._line(block.label, LABEL).paragraph_format.keep_with_next = True
        lines = paragraphs(block.text)
        made = self._line(lines[0] if lines else "", "Title")
        for text in lines[1:]:
            made.add_run().add_break(WD_BREAK.LINE)
            made.add_run(text)

    def _paragraph(self, block: Paragraph) -> None:
        body = self._profile.body
        first = body.indent if block.first is None else block.first
        made: WordParagraph | None = None
        for run in block.runs:
            for at, text in enumerate(run.text.split("\n")):
                if made is None or at:
                    if made is not None and not made.text.strip():
                        continue
                    made = self._line("")
                    spacing = made.paragraph_format
                    spacing.left_indent = Pt(block.rest * body.size)
                    spacing.first_line_indent = Pt((first - block.rest) * body.size)
                    spacing.keep_with_next = spacing.keep_together = block.keep or None
                self._run(made, run, text)

    def _run(self, into: WordParagraph, run: Run, text: str) -> None:
        made = into.add_run(text)
        face = run.face or self._profile.body.face
        set_face(made._r.get_or_add_rPr(), NAMES[face])  # noqa: SLF001  # python-docx's way

    def _captioned(self, caption: str) -> None:
        if caption:
            made = self._line("\n".join(paragraphs(caption)), "Caption")
            made.paragraph_format.keep_with_next = True
            made.paragraph_format.space_before = Pt(self._profile.pitch / 2)

    def _boxed(self, block: Boxed) -> None:
        pad = self._profile.body.size
        cell = word_tables.frame(self._into, self._profile, fresh=self._fresh)
        self._fresh = False
        inside = Writer(cell, self._profile.inset(pad / 2, pad / 2))
        for one in block.blocks:
            inside.add(one)
        word_tables.end_frame(cell)
        self._line("").paragraph_format.line_spacing = Pt(self._profile.pitch / 2)

    def _list(self, block: List) -> None:
        em = self._profile.body.size
        for at, text in enumerate(block.items):
            made = self._line(f"{block.mark(at)}\t" + " ".join(paragraphs(text)), "List Paragraph")
            spacing = made.paragraph_format
            spacing.left_indent = Pt((self._profile.body.indent + 1.6) * em)
            spacing.first_line_indent = Pt(-1.6 * em)

    def _figure(self, data: bytes, width: float, alt: str, *, keep: bool) -> None:
        made = self._line("")
        made.alignment = WD_ALIGN_PARAGRAPH.CENTER
        made.paragraph_format.line_spacing_rule = WD_LINE_SPACING.SINGLE
        made.paragraph_format.keep_with_next = keep
        shape = made.add_run().add_picture(BytesIO(data), width=Pt(width))
        word_parts.describe(shape._inline, alt)  # noqa: SLF001  # python-docx's way to its XML

    def _picture(self, block: Picture) -> None:
        file, width, _ = picture_size(block, self._profile)
        alt = block.alt or block.caption
        self._figure(file.data, width, alt, keep=bool(block.caption))
        self._below(block.caption)

    def _below(self, caption: str) -> None:
        if caption:
            made = self._line("\n".join(paragraphs(caption)), "Caption")
            made.paragraph_format.space_before = Pt(4)
            made.paragraph_format.space_after = Pt(self._profile.pitch / 2)

    def _photos(self, block: PhotoSheet) -> None:
        if block.pictures:
            word_tables.add_photos(self._into, block, self._profile)
        self._below(block.caption)

    def _chart(self, block: ChartFigure) -> None:
        drawing, height = chart_drawing(block, self._profile)
        width = self._profile.block_width
        data = png_of((drawing,), width, height)
        self._figure(data, width, drawing.alt, keep=bool(block.chart.caption))
        self._below(block.chart.caption)

    def _write_line(self, block: WriteLine) -> None:
        made = self._written()
        word_parts.tab_rule(made, self._profile.block_width)
        made.add_run(block.label + block.filled + "\t")
        for _ in range(block.lines - 1):
            more = self._written()
            word_parts.tab_rule(more, self._profile.block_width)
            more.add_run("\t")

    def _cut_line(self, block: CutLine) -> None:
        made = self._line(block.label, "Caption")
        made.paragraph_format.space_before = Pt(self._profile.pitch)
        made.paragraph_format.space_after = Pt(self._profile.pitch / 2)
        word_parts.dashed_above(made)

    def _written(self) -> WordParagraph:
        made = self._line("")
        made.paragraph_format.line_spacing = Pt(self._profile.pitch * _HAND)
        return made

    def _fields(self, block: Fields) -> None:
        made = self._written()
        shares = sum(one.share for one in block.fields) or 1.0
        at = 0.0
        for number, one in enumerate(block.fields):
            before = "　" if number else ""
            at += self._profile.block_width * one.share / shares
            if one.label.endswith("："):
                word_parts.tab_rule(made, at)
                made.add_run(f"{before}{one.label}{one.filled}\t")
            else:
                made.add_run(before + one.label)

    def _signature(self, block: Signature) -> None:
        """Set the unit above the date, the date where a seal finds room."""
        em = self._profile.body.size
        unit = " ".join(paragraphs(block.unit))
        # The unit's middle stands over the date's; figures are half an em wide.
        day = sum(0.5 if char.isascii() else 1.0 for char in block.day)
        indent = max(2.0, _SIGN_INDENT + (day - len(unit)) / 2)
        for text, right in ((unit, indent), (block.day, indent + (len(unit) - day) / 2)):
            made = self._line(text)
            made.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            made.paragraph_format.right_indent = Pt(right * em)
            made.paragraph_format.keep_with_next = True
