"""A drawing as a PNG, for files that cannot hold our lines and type."""

from collections.abc import Iterable
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from schoolguard.documents.fonts import FILES, Face
from schoolguard.documents.page import Area, Drawing, Item, Rule, Stroke, TextLine
from schoolguard.paths import resource

_SCALE = 220 / 72  # pixels a point
_HATCH = 4.0  # points from one line across a shape to the next


def png_of(items: Iterable[Item], width: float, height: float) -> bytes:
    """Return items, placed in ``width`` x ``height`` points, as a grey PNG of 220 dpi."""
    image = Image.new("L", (round(width * _SCALE), round(height * _SCALE)), 255)
    _draw(image, items)
    target = BytesIO()
    image.save(target, "PNG", optimize=False)
    return target.getvalue()


def _draw(image: Image.Image, items: Iterable[Item]) -> None:
    pen = ImageDraw.Draw(image)
    for item in items:
        match item:
            case TextLine():
                for mark in item.marks:
                    place = (mark.x * _SCALE, item.y * _SCALE)
                    face = _font(mark.face, round(mark.size * _SCALE))
                    pen.text(place, mark.char, 255 if item.white else 0, face, anchor="ls")
            case Rule():
                ends = [(item.x1, item.y1), (item.x2, item.y2)]
                pen.line(_pixels(ends), 0, _weight(item.weight))
            case Stroke():
                for start, end in _dashes(item):
                    pen.line(_pixels([start, end]), round(item.grey * 255), _weight(item.weight))
            case Area():
                _area(image, pen, item)
            case Drawing():
                _draw(image, item.items)
            case _:
                raise TypeError(type(item).__name__)


@lru_cache(maxsize=32)
def _font(face: Face, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resource("fonts", FILES[face])), size)


def _pixels(points: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    return [(x * _SCALE, y * _SCALE) for x, y in points]


def _weight(points: float) -> int:
    return max(1, round(points * _SCALE))


def _area(image: Image.Image, pen: ImageDraw.ImageDraw, area: Area) -> None:
    corners = _pixels(area.points)
    pen.polygon(corners, round(area.grey * 255))
    if area.slope:
        mask = Image.new("L", image.size, 0)
        ImageDraw.Draw(mask).polygon(corners, 255)
        lines = Image.new("L", image.size, 255)
        across = ImageDraw.Draw(lines)
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        tall = max(ys) - min(ys)
        x = min(xs) - tall
        while x < max(xs) + tall:
            ends = [(x, max(ys)), (x + area.slope * tall, min(ys))]
            across.line(ends, 0, _weight(0.6))
            x += _HATCH * _SCALE
        image.paste(lines, mask=mask)
    if area.weight:
        pen.line([*corners, corners[0]], 0, _weight(area.weight))


def _dashes(stroke: Stroke) -> Iterable[tuple[tuple[float, float], tuple[float, float]]]:
    """Yield the drawn parts of a line through points."""
    lengths = stroke.dash or (1e9,)
    at, left = 0, lengths[0]
    for (x, y), (x2, y2) in zip(stroke.points, stroke.points[1:], strict=False):
        whole = ((x2 - x) ** 2 + (y2 - y) ** 2) ** 0.5
        done = 0.0
        while whole - done > 1e-6:
            step = min(left, whole - done)
            if at % 2 == 0:
                a, b = done / whole, (done + step) / whole
                yield (
                    (x + (x2 - x) * a, y + (y2 - y) * a),
                    (x + (x2 - x) * b, y + (y2 - y) * b),
                )
            done += step
            left -= step
            if left <= 1e-9:
                at += 1
                left = lengths[at % len(lengths)]
