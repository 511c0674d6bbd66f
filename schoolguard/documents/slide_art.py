"""The shipped pictures as PowerPoint's own shapes: sharp at any size, and to be changed there."""

from collections.abc import Iterable
from typing import Any, Final
from xml.sax.saxutils import quoteattr

from pptx.oxml import parse_xml
from pptx.util import Pt

from schoolguard.documents.leaflet_art import SIDE, picture
from schoolguard.documents.leaflet_painter import ink
from schoolguard.documents.leaflet_shapes import Segment, Shape, Tone
from schoolguard.documents.slide_layout import Place
from schoolguard.domain.leaflet_body import Accent

_SCALE: Final = 100
_MAIN: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
_SLIDES: Final = "http://schemas.openxmlformats.org/presentationml/2006/main"
_OPERATORS: Final = {"M": "moveTo", "L": "lnTo", "C": "cubicBezTo", "Z": "close"}


def art_element(name: str, place: Place, accent: Accent, first_id: int) -> Any:
    """Return a picture as a group of shapes whose ids begin with ``first_id``."""
    drawn = picture(name)
    box = _box(place)
    children = "".join(
        _shape(one, place, accent, first_id + at) for at, one in enumerate(drawn.shapes, 1)
    )
    title = quoteattr(drawn.title)
    return parse_xml(
        f'<p:grpSp xmlns:p="{_SLIDES}" xmlns:a="{_MAIN}"><p:nvGrpSpPr>'
        f'<p:cNvPr id="{first_id}" name={title} descr={title}/><p:cNvGrpSpPr/><p:nvPr/>'
        f"</p:nvGrpSpPr><p:grpSpPr><a:xfrm>{box}"
        f"{box.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt')}</a:xfrm></p:grpSpPr>"
        f"{children}</p:grpSp>"
    )


def colour(tone: Tone, accent: Accent) -> str:
    """Return a tone's colour as six hexadecimal digits."""
    return "".join(f"{round(255 * part):02X}" for part in ink(tone, accent))


def _box(place: Place) -> str:
    left, top, width, height = map(_emu, (place.left, place.top, place.width, place.height))
    return f'<a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/>'


def _emu(points: float) -> int:
    return int(Pt(points))


def _shape(shape: Shape, place: Place, accent: Accent, number: int) -> str:
    side = round(SIDE * _SCALE)
    stroked = shape.line is not None and shape.weight > 0
    fill = "" if shape.fill else ' fill="none"'
    filled = _fill(shape.fill, accent) if shape.fill else "<a:noFill/>"
    width = _emu(shape.weight * place.width / SIDE)
    line = (
        f'<a:ln w="{width}" cap="rnd">{_fill(shape.line, accent)}<a:round/></a:ln>'
        if stroked and shape.line
        else "<a:ln><a:noFill/></a:ln>"
    )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{number}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>'
        f"<p:spPr><a:xfrm>{_box(place)}</a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/>"
        f'<a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="{side}" h="{side}"'
        f"{fill}>{_path(shape.segments, shape.x, shape.y)}</a:path></a:pathLst></a:custGeom>"
        f"{filled}{line}</p:spPr></p:sp>"
    )


def _fill(tone: Tone, accent: Accent) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour(tone, accent)}"/></a:solidFill>'


def _path(segments: Iterable[Segment], dx: float, dy: float) -> str:
    parts = []
    for kind, points in segments:
        inside = "".join(
            f'<a:pt x="{round((x + dx) * _SCALE)}" y="{round((y + dy) * _SCALE)}"/>'
            for x, y in zip(points[::2], points[1::2], strict=True)
        )
        parts.append(f"<a:{_OPERATORS[kind]}>{inside}</a:{_OPERATORS[kind]}>")
    return "".join(parts)
