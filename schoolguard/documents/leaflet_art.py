"""Our own pictures, read from the few parts of SVG that they are drawn with.

Anything else in a picture is refused: it would print other than it was drawn.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from math import cos, radians, sin
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from schoolguard.documents.leaflet_shapes import Segment, Shape, Tone, rounded
from schoolguard.domain.record import dataclass
from schoolguard.paths import resource

SIDE: Final = 120.0
"""Pictures are drawn in a square of this side."""
_SVG: Final = "{http://www.w3.org/2000/svg}"
_NUMBER: Final = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)")
_PART: Final = re.compile(r"([A-Za-z])([^A-Za-z]*)")
_MOVE: Final = re.compile(r"(translate|rotate|scale)\(([^)]*)\)")
_TONES: Final = {"#000": Tone.BLACK, "#fff": Tone.WHITE, "#ddd": Tone.TINT, "none": None}
_POINTS: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Q": 4, "T": 2, "Z": 0}

Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: its file's name, its title, its paths in a square of :data:`SIDE`."""

    name: str
    title: str
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class _Pen:
    fill: Tone | None = None
    line: Tone | None = None
    weight: float = 1.0
    matrix: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@cache
def pictures() -> Mapping[str, str]:
    """Return the name of each shipped picture by its title, in the order of their names."""
    found = {}
    for file in sorted(resource("art").glob("*.svg")):
        title = re.search(r"<title>(.*?)</title>", file.read_text("utf-8"))
        found[title[1] if title else file.stem] = file.stem
    return found


@cache
def picture(name: str) -> Picture:
    """Return a shipped picture by the name of its file. Raises ``ValueError`` for odd parts."""
    return read_picture(resource("art", f"{name}.svg"))


def read_picture(file: Path) -> Picture:
    """Read a picture. Raises ``ValueError`` for a part that is not drawn."""
    root = ET.fromstring(file.read_text("utf-8"))  # noqa: S314 - ships with the program
    if root.get("viewBox") != f"0 0 {SIDE:g} {SIDE:g}":
        raise ValueError(f"{file.name}: another viewBox")
    shapes = tuple(_shapes(root, _Pen()))
    return Picture(file.stem, root.findtext(f"{_SVG}title") or "", shapes)


def _shapes(node: ET.Element, pen: _Pen) -> Iterator[Shape]:
    tag = node.tag.removeprefix(_SVG)
    pen = _pen(node, pen)
    if tag in {"svg", "g"}:
        for child in node:
            yield from _shapes(child, pen)
    elif tag != "title":
        scale = abs(pen.matrix[0] * pen.matrix[3] - pen.matrix[1] * pen.matrix[2]) ** 0.5
        segments = tuple(
            (kind, _mapped(points, pen.matrix)) for kind, points in _segments(node, tag)
        )
        yield Shape(segments, pen.weight * scale if pen.line else 0.0, pen.fill, pen.line)


def _pen(node: ET.Element, pen: _Pen) -> _Pen:
    fill, line = node.get("fill"), node.get("stroke")
    return _Pen(
        pen.fill if fill is None else _TONES[fill],
        pen.line if line is None else _TONES[line],
        float(node.get("stroke-width", pen.weight)),
        _matrix(node.get("transform", ""), pen.matrix),
    )


def _matrix(text: str, matrix: Matrix) -> Matrix:
    for kind, inside in _MOVE.findall(text):
        values = [float(one) for one in _NUMBER.findall(inside)]
        if kind == "translate":
            step: Matrix = (1, 0, 0, 1, values[0], values[1])
        elif kind == "scale":
            step = (values[0], 0, 0, values[0], 0, 0)
        else:
            turn = radians(values[0])
            step = (cos(turn), sin(turn), -sin(turn), cos(turn), 0, 0)
        a, b, c, d, e, f = matrix
        g, h, i, j, k, m = step
        matrix = (
            a * g + c * h,
            b * g + d * h,
            a * i + c * j,
            b * i + d * j,
            a * k + c * m + e,
            b * k + d * m + f,
        )
    return matrix


def _mapped(points: tuple[float, ...], matrix: Matrix) -> tuple[float, ...]:
    a, b, c, d, e, f = matrix
    made: list[float] = []
    for x, y in zip(points[::2], points[1::2], strict=True):
        made += (a * x + c * y + e, b * x + d * y + f)
    return tuple(made)


def _segments(node: ET.Element, tag: str) -> list[Segment]:
    def of(name: str) -> float:
        return float(node.get(name, 0))

    if tag == "path":
        return _path(node.get("d", ""))
    if tag == "rect":
        return _placed(of("x"), of("y"), of("width"), of("height"), of("rx"))
    if tag == "circle":
        r = of("r")
        return _placed(of("cx") - r, of("cy") - r, 2 * r, 2 * r, r)
    if tag == "ellipse":
        rx, ry = of("rx"), of("ry")
        flat = _placed(-1, -1, 2, 2, 1)
        return [
            (kind, _mapped(points, (rx, 0, 0, ry, of("cx"), of("cy")))) for kind, points in flat
        ]
    raise ValueError(f"a picture has <{tag}>")


def _placed(x: float, y: float, width: float, height: float, radius: float) -> list[Segment]:
    shape = rounded(0, 0, width, height, radius)
    return [(kind, _mapped(points, (1, 0, 0, 1, x, y))) for kind, points in shape.segments]


def _path(text: str) -> list[Segment]:
    made: list[Segment] = []
    here = began = bend = (0.0, 0.0)
    for letter, inside in _PART.findall(text):
        kind = letter.upper()
        count = _POINTS[kind]
        values = [float(one) for one in _NUMBER.findall(inside)]
        for at in range(0, max(len(values), 1), max(count, 1)):
            own = values[at : at + count]
            if len(own) < count:
                raise ValueError(f"a path breaks off: {letter}{inside}")
            base = here if letter.islower() else (0.0, 0.0)
            if kind == "Z":
                made.append(("Z", ()))
                here = bend = began
                continue
            if kind == "H":
                points: tuple[float, ...] = (own[0] + base[0], here[1])
            elif kind == "V":
                points = (here[0], own[0] + base[1])
            else:
                points = tuple(one + base[i % 2] for i, one in enumerate(own))
            if kind in {"Q", "T"}:
                reflected = (2 * here[0] - bend[0], 2 * here[1] - bend[1])
                bend = (points[0], points[1]) if kind == "Q" else reflected
                end = points[-2:]
                made.append(("C", (*_toward(here, bend), *_toward(end, bend), *end)))
            else:
                made.append(({"H": "L", "V": "L"}.get(kind, kind), points))
            here = points[-2], points[-1]
            if kind not in {"Q", "T"}:
                bend = here
            if kind == "M":
                began = here
    return made


def _toward(point: tuple[float, ...], bend: tuple[float, ...]) -> tuple[float, float]:
    """Return the cubic handle of a quadratic bend."""
    return (
        point[0] + 2 / 3 * (bend[0] - point[0]),
        point[1] + 2 / 3 * (bend[1] - point[1]),
    )
