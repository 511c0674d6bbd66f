"""Leaflets to PDF: the shared page as a form drawn once, each copy's own items and code on it."""

from collections.abc import Sequence
from typing import Any, BinaryIO

from reportlab.graphics.barcode.code128 import Code128

from schoolguard.documents.fonts import Face
from schoolguard.documents.leaflet_layout import Sheet
from schoolguard.documents.leaflet_slip import BARS_HEIGHT, CODE_WIDTH, MODULE
from schoolguard.documents.painter import draw, open_canvas, save
from schoolguard.documents.pdf import IsCancelled, Progress, stop_if
from schoolguard.documents.profile import MM

_SUBJECT = "反诈宣传单"


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
    total = sum(len(one.pages) * len(one.copies) for one in sheets)
    done = 0
    for number, sheet in enumerate(sheets):
        canvas.setPageSize(_size(sheet))
        _outline(canvas, f"l{number}", sheet.title, 0)
        for at, page in enumerate(sheet.pages):
            canvas.beginForm(_form(number, at), 0, 0, *_size(sheet))
            draw(canvas, page, _size(sheet)[1])
            canvas.endForm()
        seen = ""
        for copy in sheet.copies:
            for at in range(len(sheet.pages)):
                stop_if(cancelled)
                if at == 0 and copy.class_name != seen:
                    seen = copy.class_name
                    _outline(canvas, f"l{number}c{done}", seen, 1)
                canvas.doForm(_form(number, at))
                draw(canvas, sheet.own(copy, at), _size(sheet)[1])
                if copy.code and sheet.slip is not None and at == len(sheet.pages) - 1:
                    _bars(canvas, sheet, copy.code)
                canvas.showPage()
                done += 1
                if progress is not None:
                    progress(done, total)
    stop_if(cancelled)
    save(canvas)
    return total


def _size(sheet: Sheet) -> tuple[float, float]:
    return sheet.paper.width_mm * MM, sheet.paper.height_mm * MM


def _form(sheet: int, page: int) -> str:
    return f"leaflet{sheet}page{page}"


def _outline(canvas: Any, key: str, text: str, level: int) -> None:
    canvas.bookmarkPage(key)
    canvas.addOutlineEntry(text, key, level)


def _bars(canvas: Any, sheet: Sheet, code: str) -> None:
    """Draw the code; its digits stand below it already."""
    if sheet.slip is None:
        return
    x, top = sheet.slip.code
    bars = Code128(code, barWidth=MODULE, barHeight=BARS_HEIGHT, quiet=0, humanReadable=0)
    left = x + (CODE_WIDTH - bars.width) / 2
    bars.drawOn(canvas, left, _size(sheet)[1] - top - BARS_HEIGHT)
