"""What is drawn beside type and rules: shapes, lines through points, pictures."""

from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader

from schoolguard.documents.page import Area, Image, Stroke

_HATCH = 4.0  # points from one line across a shape to the next
_HATCH_WEIGHT = 0.6
_JPEG = b"\xff\xd8\xff"


def draw(canvas: Any, item: Area | Stroke | Image, height: float) -> None:
    """Draw one of them on a sheet ``height`` points high; its y runs down from the top."""
    match item:
        case Area():
            _area(canvas, item, height)
        case Stroke():
            canvas.setLineWidth(item.weight)
            canvas.setDash(*([list(item.dash)] if item.dash else []))
            canvas.setStrokeGray(item.grey)
            canvas.drawPath(_path(canvas, item.points, height), stroke=1, fill=0)
            canvas.setStrokeGray(0)
            canvas.setDash()
        case Image():
            said = ("\ufeff" + item.alt).encode("utf-16-be").hex().upper()
            canvas.addLiteral(f"/Figure <</Alt <{said}>>> BDC")
            reader = _picture(item.data)
            low = height - item.y - item.height
            canvas.drawImage(reader, item.x, low, item.width, item.height)
            canvas.addLiteral("EMC")


def _picture(data: bytes) -> Any:
    """Return what ReportLab draws; a JPEG goes into the file as it is.

    ReportLab knows a picture again by its pixels; the file's own bytes say as much, and nothing
    has to be decoded for them.
    """
    reader: Any = ImageReader(BytesIO(data))
    if data.startswith(_JPEG):
        reader.getRGBData = lambda: data
        reader._dataA = None  # noqa: SLF001  # no transparency; ReportLab asks after the pixels
    return reader


def _path(canvas: Any, points: tuple[tuple[float, float], ...], height: float) -> Any:
    path = canvas.beginPath()
    path.moveTo(points[0][0], height - points[0][1])
    for x, y in points[1:]:
        path.lineTo(x, height - y)
    return path


def _area(canvas: Any, area: Area, height: float) -> None:
    path = _path(canvas, area.points, height)
    path.close()
    canvas.setFillGray(area.grey)
    if area.slope:
        canvas.drawPath(path, stroke=0, fill=1)
        _hatch(canvas, area, path, height)
    if area.weight:
        canvas.setLineWidth(area.weight)
    canvas.drawPath(path, stroke=1 if area.weight else 0, fill=0 if area.slope else 1)
    canvas.setFillGray(0)


def _hatch(canvas: Any, area: Area, path: Any, height: float) -> None:
    xs = [x for x, _ in area.points]
    ys = [height - y for _, y in area.points]
    left, right, low, high = min(xs), max(xs), min(ys), max(ys)
    tall = high - low
    canvas.saveState()
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setLineWidth(_HATCH_WEIGHT)
    lines = []
    x = left - tall
    while x < right + tall:
        lines.append((x, low, x + area.slope * tall, high))
        x += _HATCH
    canvas.lines(lines)
    canvas.restoreState()
