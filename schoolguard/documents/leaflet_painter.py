"""Leaflets to PDF: the shared page as a form drawn once, each copy's own words and code on it.

ReportLab draws the forms and embeds the faces. A copy's page is too small for its page objects
(they took most of the time), so it is handed over as a finished stream and page dictionary.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any, BinaryIO, Final

from reportlab.pdfbase import pdfdoc

from schoolguard.documents.fonts import Face, advance, face_for, font
from schoolguard.documents.leaflet_art import SIDE, picture
from schoolguard.documents.leaflet_codes import BARS_MODULES, QR_MODULES, bars_of, qr_of
from schoolguard.documents.leaflet_layout import Sheet
from schoolguard.documents.leaflet_shapes import Art, Drawn, Segment, Shape, Tone, Words
from schoolguard.documents.leaflet_slip import (
    BARS_HEIGHT,
    BARS_WIDTH,
    QR_SIDE,
    Field,
)
from schoolguard.documents.painter import draw, open_canvas, save
from schoolguard.documents.pdf import IsCancelled, Progress, stop_if
from schoolguard.documents.profile import MM
from schoolguard.domain.leaflet import LeafletCopy
from schoolguard.domain.leaflet_body import Accent
from schoolguard.domain.record import dataclass

_SUBJECT: Final = "反诈宣传单"
_A4: Final = (210 * MM, 297 * MM)
_BLACK: Final = (0.0, 0.0, 0.0)
_GREY: Final = (0.87, 0.87, 0.87)
_INKS: Final = {
    Accent.BLACK: (_BLACK, _GREY),
    Accent.BLUE: ((0.05, 0.28, 0.60), (0.83, 0.90, 0.98)),
    Accent.RED: ((0.68, 0.10, 0.12), (0.99, 0.88, 0.86)),
    Accent.GREEN: ((0.04, 0.40, 0.24), (0.85, 0.95, 0.87)),
    Accent.ORANGE: ((0.66, 0.30, 0.02), (1.00, 0.91, 0.78)),
}
"""The accent, dark enough to read (7:1 and more on white), and its tint."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """One page of one copy on a printed sheet, and where it lies."""

    copy: LeafletCopy
    page: int
    x: float
    y: float


def paint(
    sheets: Sequence[Sheet],
    target: BinaryIO,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> int:
    """Draw every copy of every sheet; return the number of pages."""
    first = sheets[0]
    canvas = open_canvas(
        target,
        size=_size(first),
        face=Face.SONG,
        language="zh-CN",
        title="、".join(dict.fromkeys(one.title for one in sheets)),
        author=first.school,
        subject=_SUBJECT,
        dated=max(one.dated for one in sheets),
    )
    printed = [list(_imposed(sheet)) for sheet in sheets]
    total = sum(map(len, printed))
    done = 0
    for number, (sheet, pages) in enumerate(zip(sheets, printed, strict=True)):
        painter = _Sheets(canvas, sheet, number)
        for cells in pages:
            stop_if(cancelled)
            painter.page(cells)
            done += 1
            if progress is not None:
                progress(done, total)
    stop_if(cancelled)
    save(canvas)
    return total


def _size(sheet: Sheet) -> tuple[float, float]:
    """Return what is printed: the leaflet's own sheet, or the A4 that holds several."""
    if sheet.paper.up == 2:
        return _A4[1], _A4[0]
    return _A4 if sheet.paper.up > 1 else _own_size(sheet)


def _own_size(sheet: Sheet) -> tuple[float, float]:
    return sheet.paper.width_mm * MM, sheet.paper.height_mm * MM


def _imposed(sheet: Sheet) -> Iterator[list[_Cell]]:
    """Yield the cells of each printed sheet; slips apart begin a new one with each class."""
    up = sheet.paper.up
    copies: Sequence[LeafletCopy] = sheet.copies
    if len(copies) == 1 and up > 1:
        copies = [copies[0]] * up  # a master fills its sheet
    wide, high = _own_size(sheet)
    across = max(1, round(_size(sheet)[0] / wide))
    top = _size(sheet)[1]
    by_class = groupby(copies, key=lambda one: one.class_name if sheet.paper.slips_only else "")
    for _, those in by_class:
        pairs = [(copy, page) for copy in those for page in range(len(sheet.pages))]
        for start in range(0, len(pairs), up):
            yield [
                _Cell(copy, page, at % across * wide, top - (at // across + 1) * high)
                for at, (copy, page) in enumerate(pairs[start : start + up])
            ]


class _Raw(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab is untyped
    """Bytes that ReportLab puts into the file as they are."""

    __RefOnly__ = 1

    def __init__(self, data: bytes) -> None:
        self._data = data

    def format(self, _document: Any) -> bytes:
        return self._data


class _Sheets:
    """The printed sheets of one leaflet."""

    def __init__(self, canvas: Any, sheet: Sheet, number: int) -> None:
        self._canvas = canvas
        self._doc = canvas._doc  # noqa: SLF001 - the only way to its objects
        self._sheet = sheet
        self._number = number
        self._pages = 0
        self._class = ""
        width, height = _size(sheet)
        canvas.setPageSize((width, height))
        names = [self._form(at) for at in range(len(sheet.pages))]
        for name, page in zip(names, sheet.pages, strict=True):
            self._draw_form(name, page, _own_size(sheet))
        if sheet.paper.up > 1:
            names.append(self._form("cuts"))
            canvas.beginForm(names[-1], 0, 0, width, height)
            canvas.addLiteral(_cuts(sheet, width, height))
            canvas.endForm()
        self._names = [self._doc.getXObjectName(name) for name in names]
        self._write = _writer(self._doc)
        resources = pdfdoc.PDFResourceDictionary()
        resources.basicFonts()
        resources.XObject = self._doc.xobjDict(names)
        shared = self._doc.Reference(resources).format(self._doc).decode()
        parent = self._doc.Reference(self._doc.Pages).format(self._doc).decode()
        self._page = (
            f"<</Type/Page/Parent {parent}/MediaBox[0 0 {_n(width)} {_n(height)}]"
            f"/Resources {shared}/Contents %s>>"
        )

    def page(self, cells: Sequence[_Cell]) -> None:
        """Add one printed sheet."""
        parts = [f"/{self._names[-1]} Do"] if self._sheet.paper.up > 1 else []
        parts += map(self._cell, cells)
        code = "\n".join(parts).encode("latin-1")
        stream = b"<</Length %d>>\nstream\n%s\nendstream\n" % (len(code), code)
        contents = self._doc.Reference(_Raw(stream)).format(self._doc).decode()
        page = self._doc.Reference(_Raw((self._page % contents).encode()))
        self._doc.Pages.pages.append(page)
        self._outline(cells[0], page)
        self._pages += 1

    def _cell(self, cell: _Cell) -> str:
        sheet, height = self._sheet, _own_size(self._sheet)[1]
        parts = [f"/{self._names[cell.page]} Do"]
        for field, text in sheet.own(cell.copy, cell.page):
            parts += self._write(field, text, height)
        if cell.copy.code and sheet.slip is not None and cell.page == len(sheet.pages) - 1:
            left, top = sheet.slip.bars
            place = (BARS_WIDTH, BARS_HEIGHT, left, height - top - BARS_HEIGHT)
            parts.append(_mask(bars_of(cell.copy.code), BARS_MODULES, 1, place))
            if sheet.slip.qr is not None:
                left, top = sheet.slip.qr
                place = (QR_SIDE, QR_SIDE, left, height - top - QR_SIDE)
                parts.append(_mask(qr_of(cell.copy.code), QR_MODULES, QR_MODULES, place))
        if sheet.paper.up == 1:
            return "\n".join(parts)
        return "\n".join((f"q 1 0 0 1 {_n(cell.x)} {_n(cell.y)} cm", *parts, "Q"))

    def _outline(self, cell: _Cell, page: Any) -> None:
        if self._pages == 0:
            self._entry(f"l{self._number}", self._sheet.title, 0, page)
        if cell.page == 0 and cell.copy.class_name != self._class:
            self._class = cell.copy.class_name
            self._entry(f"l{self._number}c{self._pages}", self._class, 1, page)

    def _entry(self, key: str, text: str, level: int, page: Any) -> None:
        place = self._canvas._bookmarkReference(key)  # noqa: SLF001 - its page is our own
        place.fit()
        place.setPage(page)
        self._canvas.addOutlineEntry(text, key, level)

    def _form(self, page: object) -> str:
        return f"leaflet{self._number}page{page}"

    def _draw_form(self, name: str, page: Iterable[Drawn], size: tuple[float, float]) -> None:
        self._canvas.beginForm(name, 0, 0, *size)
        draw_shapes(self._canvas, page, size[1], self._sheet.accent)
        self._canvas.endForm()


# What all copies share


def draw_shapes(canvas: Any, items: Iterable[Drawn], height: float, accent: Accent) -> None:
    """Draw pictures, paths and type on a page ``height`` points high, in an accent's colours."""
    for item in items:
        if isinstance(item, Shape):
            canvas.addLiteral(_shape(item, height, accent, 1.0))
        elif isinstance(item, Art):
            scale = item.size / SIDE
            canvas.addLiteral(
                f"q {_n(scale)} 0 0 {_n(scale)} {_n(item.x)} {_n(height - item.y - item.size)} cm"
            )
            canvas.addLiteral(_picture(item.name, accent))
            canvas.addLiteral("Q")
        elif isinstance(item, Words):
            _words(canvas, item, height, accent)
        else:
            draw(canvas, (item,), height)


@lru_cache(maxsize=256)
def _picture(name: str, accent: Accent) -> str:
    return "\n".join(_shape(one, SIDE, accent, 1.0) for one in picture(name).shapes)


def _words(canvas: Any, words: Words, height: float, accent: Accent) -> None:
    line = words.placed
    if ink(words.tone, accent) == _BLACK and not words.turned:
        draw(canvas, (line,), height)
        return
    canvas.saveState()
    canvas.setFillColorRGB(*ink(words.tone, accent))
    if words.turned:
        marks = line.marks
        middle = (marks[0].x + marks[-1].x + marks[-1].advance) / 2
        canvas.translate(2 * middle, 2 * (height - line.y) + marks[0].size * 0.7)
        canvas.rotate(180)
    draw(canvas, (line,), height)
    canvas.restoreState()


def _shape(shape: Shape, height: float, accent: Accent, scale: float) -> str:
    """Return a path's operators, in a frame of its own."""
    parts = ["q 1 J 1 j"]
    if shape.fill is not None:
        parts.append(_colour(ink(shape.fill, accent), "rg"))
    stroked = shape.line is not None and shape.weight > 0
    if stroked:
        parts.append(f"{_n(shape.weight * scale)} w {_colour(ink(shape.line, accent), 'RG')}")
    if shape.dash:
        parts.append(f"[{' '.join(map(_n, shape.dash))}] 0 d")
    parts += _path(shape.segments, shape.x, height - shape.y)
    parts.append("B" if stroked and shape.fill is not None else "S" if stroked else "f")
    return " ".join((*parts, "Q"))


def _path(segments: Iterable[Segment], x: float, y: float) -> Iterator[str]:
    for kind, points in segments:
        placed = [_n(x + one) if at % 2 == 0 else _n(y - one) for at, one in enumerate(points)]
        yield " ".join((*placed, {"M": "m", "L": "l", "C": "c", "Z": "h"}[kind]))


def ink(tone: Tone | None, accent: Accent) -> tuple[float, float, float]:
    """Return what a tone is in an accent: red, green, blue from 0 to 1."""
    strong, tint = _INKS[accent]
    if tone is Tone.TINT:
        return tint
    if tone is Tone.WHITE:
        return 1.0, 1.0, 1.0
    return strong if tone is Tone.ACCENT else _BLACK


def _colour(ink: tuple[float, float, float], operator: str) -> str:
    return f"{' '.join(map(_n, ink))} {operator}"


def _n(value: float) -> str:
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def _cuts(sheet: Sheet, width: float, height: float) -> str:
    """Return dashed lines where the sheet is cut."""
    wide, high = _own_size(sheet)
    lines = [
        f"{_n(at * wide)} 0 m {_n(at * wide)} {_n(height)} l"
        for at in range(1, round(width / wide))
    ]
    lines += [
        f"0 {_n(at * high)} m {_n(width)} {_n(at * high)} l"
        for at in range(1, round(height / high))
    ]
    return f"q 0.5 w [4 4] 0 d {' '.join(lines)} S Q"


# What is a copy's own

_Writer = Callable[[Field, str, float], list[str]]


def _writer(doc: Any) -> _Writer:
    """Return what sets a field's text; a text that comes again is encoded once."""

    @lru_cache(maxsize=4096)
    def encoded(text: str, face: Face) -> tuple[float, str]:
        """Return a text's width in ems, and its operators with a place for the size."""
        width, parts = 0.0, []
        for own, chars in groupby(text, key=lambda char: face_for(char, face) or Face.SANS):
            run = "".join(chars)
            width += sum(advance(char, own) for char in run)
            for subset, data in font(own).splitString(run, doc):
                name = font(own).getSubsetInternalName(subset, doc)
                parts.append(f"{name} %s Tf <{data.hex()}> Tj")
        return width, " ".join(parts)

    def write(field: Field, text: str, height: float) -> list[str]:
        width, operators = encoded(text, field.style.face)
        size = min(field.style.size, field.room / width)
        x = field.x - field.side * width * size
        place = f"BT {_n(x)} {_n(height - field.y)} Td"
        return [place, operators.replace("%s", _n(size)), "ET"]

    return write


def _mask(bits: int, wide: int, high: int, place: tuple[float, float, float, float]) -> str:
    """Return bits as an inline mask stretched over a place (width, height, left, foot)."""
    row = -wide % 8
    whole = 0
    for at in range(high - 1, -1, -1):
        one = bits >> (at * wide) & ((1 << wide) - 1)
        whole = (whole << (wide + row)) | (one << row)
    digits = f"{whole:0{(wide + row) // 4 * high}x}"
    width, height, left, foot = map(_n, place)
    return (
        f"q {width} 0 0 {height} {left} {foot} cm\n"
        f"BI /W {wide} /H {high} /IM true /D[1 0] /F/AHx ID {digits}>\nEI Q"
    )
