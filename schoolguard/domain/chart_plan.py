"""A chart's geometry: bars, lines, ticks and labels placed, drawn by whoever has a pen.

Lengths in the caller's unit (points on paper, pixels on a screen), y downward from the top.
"""

from collections.abc import Callable, Sequence
from dataclasses import field
from enum import StrEnum
from math import ceil, floor, log10
from unicodedata import east_asian_width

from schoolguard.domain.chart import Chart, ChartKind, number, percentages
from schoolguard.domain.record import dataclass

Measure = Callable[[str], float]
"""Width of a text in ems."""

_PAD = 0.4  # em between a label and what it names
_LINE = 1.35  # em from one line of labels to the next
_BAR_SHARE = 0.62  # of a category's room that its bars take
_THICKEST = 3.2  # em, of a bar
_ROW = 1.9  # em, of a bar lying down with its blank
_LEAST_SLICE = 1.5  # em a part of a bar is high to hold its figure
_TICKS = 5
_MARK = 0.26  # em from the middle of a point's mark to its edge


class Anchor(StrEnum):
    """Which point of a label stands at its place."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle of a series (its pattern: ``chart.pattern``)."""

    x: float
    y: float
    width: float
    height: float
    series: int


@dataclass(frozen=True, slots=True)
class Path:
    """A series' line through points."""

    points: tuple[tuple[float, float], ...]
    series: int


@dataclass(frozen=True, slots=True)
class Dot:
    """The mark of one figure on a line: a closed shape."""

    points: tuple[tuple[float, float], ...]
    series: int


@dataclass(frozen=True, slots=True)
class Tick:
    """A straight line of the frame; ``strong`` for an axis."""

    x1: float
    y1: float
    x2: float
    y2: float
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """Text whose line is centred on ``y``; ``inside`` names the series of the bar it stands in."""

    text: str
    x: float
    y: float
    anchor: Anchor = Anchor.MIDDLE
    inside: int | None = None


@dataclass(slots=True)
class ChartPlan:
    """What to draw, in this order: ticks, bars, paths, dots, labels."""

    width: float
    height: float
    ticks: list[Tick] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    paths: list[Path] = field(default_factory=list)
    dots: list[Dot] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)


def text_width(text: str) -> float:
    """Return about how many ems a text is wide: a stand-in for a real measure."""
    return sum(1.0 if east_asian_width(char) in "WFA" else 0.55 for char in text)


def natural_height(chart: Chart, em: float, width: float, measure: Measure = text_width) -> float:
    """Return the height that suits a chart of this width."""
    keys = _legend_lines(chart, em, width, measure) * _LINE * em
    if chart.kind is ChartKind.SHARE:
        return keys + 3.4 * em
    if _lies(chart, em, width, measure):
        return keys + em * (2.0 + len(chart.categories) * _row_ems(chart))
    return keys + max(14 * em, min(0.5 * width, 20 * em))


def plan_chart(
    chart: Chart, width: float, height: float, em: float, measure: Measure = text_width
) -> ChartPlan:
    """Place a chart in ``width`` x ``height`` with labels of size ``em``.

    ``measure`` gives a text's width in ems. Bars whose names find no room lie down by themselves.
    """
    plan = ChartPlan(width, height)
    if chart.kind is ChartKind.SHARE:
        _share(chart, plan, em, measure)
        return plan
    top = _legend(chart, plan, em, measure)
    if _lies(chart, em, width, measure):
        _rows(chart, plan, em, measure, top)
    else:
        _upright(chart, plan, em, measure, top)
    return plan


def _row_ems(chart: Chart) -> float:
    return _ROW if len(chart.series) == 1 else 1.2 * len(chart.series) + 0.6


def _lies(chart: Chart, em: float, width: float, measure: Measure) -> bool:
    if chart.kind is ChartKind.ROWS:
        return True
    if chart.kind is not ChartKind.BAR:
        return False
    slot = (width - 3 * em) / len(chart.categories)
    return any(measure(name) * em > 2 * slot - em for name in chart.categories)


def ticks_to(most: float) -> list[float]:
    """Return round steps from 0 to at least ``most``."""
    if most <= 0:
        return [0.0, 1.0]
    rough = most / _TICKS
    power = 10.0 ** floor(log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    if step < 1 and most >= 1:
        step = 1.0
    return [at * step for at in range(ceil(most / step - 1e-9) + 1)]


def _most(chart: Chart) -> float:
    if chart.kind is ChartKind.STACKED:
        sums = zip(*(one.values for one in chart.series), strict=True)
        return max(sum(value or 0.0 for value in column) for column in sums)
    return max((value or 0.0 for one in chart.series for value in one.values), default=0.0)


def _legend_rows(
    entries: Sequence[str], em: float, width: float, measure: Measure
) -> list[list[tuple[float, int]]]:
    """Return rows of (x, entry) as far as they fit side by side."""
    rows: list[list[tuple[float, int]]] = [[]]
    x = 0.0
    for at, text in enumerate(entries):
        needs = (measure(text) + 1.9) * em
        if rows[-1] and x + needs > width:
            rows.append([])
            x = 0.0
        rows[-1].append((x, at))
        x += needs + 1.4 * em
    return rows


def _entries(chart: Chart) -> list[str]:
    if chart.kind is ChartKind.SHARE:
        values = chart.series[0].values
        return [
            f"{name} {number(value or 0.0)}{chart.unit}（{part}%）"
            for name, value, part in zip(chart.categories, values, percentages(values), strict=True)
        ]
    return [one.name for one in chart.series] if len(chart.series) > 1 else []


def _legend_lines(chart: Chart, em: float, width: float, measure: Measure) -> int:
    entries = _entries(chart)
    return len(_legend_rows(entries, em, width, measure)) if entries else 0


def _legend(chart: Chart, plan: ChartPlan, em: float, measure: Measure) -> float:
    """Name the series at the top; return what is used of the height."""
    used = 0.0
    if entries := _entries(chart):
        used = _keys(chart, plan, entries, em, measure, 0.0)
    if chart.unit:
        y = used + _LINE * em / 2
        plan.labels.append(Label(f"单位：{chart.unit}", plan.width, y, Anchor.END))
        used += _LINE * em
    return used + 0.3 * em


def _keys(
    chart: Chart, plan: ChartPlan, entries: Sequence[str], em: float, measure: Measure, top: float
) -> float:
    rows = _legend_rows(entries, em, plan.width, measure)
    for number_of_row, row in enumerate(rows):
        y = top + (number_of_row + 0.5) * _LINE * em
        for x, at in row:
            if chart.kind is ChartKind.LINE:
                plan.paths.append(Path(((x, y), (x + 1.5 * em, y)), at))
                plan.dots.append(_dot(x + 0.75 * em, y, at, em))
            else:
                plan.bars.append(Bar(x, y - 0.4 * em, 1.5 * em, 0.8 * em, at))
            plan.labels.append(Label(entries[at], x + 1.9 * em, y, Anchor.START))
    return top + len(rows) * _LINE * em


def _dot(x: float, y: float, series: int, em: float) -> Dot:
    r = _MARK * em
    square = ((x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r))
    diamond = ((x, y - 1.3 * r), (x + 1.3 * r, y), (x, y + 1.3 * r), (x - 1.3 * r, y))
    triangle = ((x, y - 1.2 * r), (x + 1.2 * r, y + r), (x - 1.2 * r, y + r))
    return Dot((square, diamond, triangle)[series % 3], series)


def _upright(chart: Chart, plan: ChartPlan, em: float, measure: Measure, top: float) -> None:
    steps = ticks_to(_most(chart))
    left = max(measure(number(step)) for step in steps) * em + _PAD * em
    slot = (plan.width - left) / len(chart.categories)
    folded = [_folded(name, slot / em, measure) for name in chart.categories]
    names = max(map(len, folded)) * _LINE * em
    floor_y = plan.height - names - _PAD * em
    ceiling = top + _LINE * em  # room for the figure above the highest bar
    scale = (floor_y - ceiling) / steps[-1]
    for step in steps:
        y = floor_y - step * scale
        plan.ticks.append(Tick(left, y, plan.width, y, strong=step == 0))
        plan.labels.append(Label(number(step), left - _PAD * em, y, Anchor.END))
    for at, lines in enumerate(folded):
        for line, text in enumerate(lines):
            y = floor_y + _PAD * em + (line + 0.5) * _LINE * em
            plan.labels.append(Label(text, left + (at + 0.5) * slot, y))
    if chart.kind is ChartKind.LINE:
        _lines(chart, plan, em, (left, slot, floor_y, scale))
    elif chart.kind is ChartKind.STACKED:
        _stacks(chart, plan, em, measure, (left, slot, floor_y, scale))
    else:
        _bars(chart, plan, em, measure, (left, slot, floor_y, scale))


def _folded(name: str, ems: float, measure: Measure) -> list[str]:
    """Return a name in lines that fit a category's room; the third is cut with a mark."""
    lines = [""]
    for char in name:
        if lines[-1] and measure(lines[-1] + char) > ems - 0.2:
            lines.append("")
        lines[-1] += char
    if len(lines) > 3:
        lines = [*lines[:2], lines[2][:-1] + "…"]
    return lines


Axes = tuple[float, float, float, float]
"""Left edge, room of a category, y of 0, length of 1."""


def _bars(chart: Chart, plan: ChartPlan, em: float, measure: Measure, axes: Axes) -> None:
    left, slot, floor_y, scale = axes
    count = len(chart.series)
    thick = min(slot * _BAR_SHARE / count, _THICKEST * em)
    for series, one in enumerate(chart.series):
        for at, value in enumerate(one.values):
            x = left + (at + 0.5) * slot + (series - count / 2) * thick
            high = (value or 0.0) * scale
            if high:
                plan.bars.append(Bar(x, floor_y - high, thick, high, series))
            text = "—" if value is None else number(value)
            room = slot if count == 1 else slot * 0.95 / count
            if measure(text) * em <= room:
                y = floor_y - high - 0.6 * em
                plan.labels.append(Label(text, x + thick / 2, y))


def _stacks(chart: Chart, plan: ChartPlan, em: float, measure: Measure, axes: Axes) -> None:
    left, slot, floor_y, scale = axes
    thick = min(slot * _BAR_SHARE, 1.4 * _THICKEST * em)
    for at in range(len(chart.categories)):
        middle = left + (at + 0.5) * slot
        used = 0.0
        for series, one in enumerate(chart.series):
            high = (one.values[at] or 0.0) * scale
            if not high:
                continue
            y = floor_y - used - high
            plan.bars.append(Bar(middle - thick / 2, y, thick, high, series))
            text = number(one.values[at] or 0.0)
            if high >= _LEAST_SLICE * em and measure(text) * em <= thick - 0.3 * em:
                plan.labels.append(Label(text, middle, y + high / 2, inside=series))
            used += high
        if len(chart.series) > 1 and used:
            total = number(sum(one.values[at] or 0.0 for one in chart.series))
            plan.labels.append(Label(total, middle, floor_y - used - 0.6 * em))


def _lines(chart: Chart, plan: ChartPlan, em: float, axes: Axes) -> None:
    left, slot, floor_y, scale = axes
    for series, one in enumerate(chart.series):
        run: list[tuple[float, float]] = []
        for at, value in enumerate([*one.values, None]):
            if value is None:
                if len(run) > 1:
                    plan.paths.append(Path(tuple(run), series))
                run = []
                continue
            x, y = left + (at + 0.5) * slot, floor_y - value * scale
            run.append((x, y))
            plan.dots.append(_dot(x, y, series, em))
            if len(chart.series) == 1:
                plan.labels.append(Label(number(value), x, y - 0.85 * em))


def _rows(chart: Chart, plan: ChartPlan, em: float, measure: Measure, top: float) -> None:
    """Bars lying down: names at the left, figures at the bars' ends."""
    longest = max(map(measure, chart.categories)) * em
    left = min(longest, 0.4 * plan.width) + _PAD * em
    ends = max(measure(number(value or 0.0)) for one in chart.series for value in one.values) * em
    room = plan.width - left - ends - 2 * _PAD * em
    scale = room / (_most(chart) or 1.0)
    slot = (plan.height - top - 0.3 * em) / len(chart.categories)
    thick = min(slot * 0.7 / len(chart.series), 1.2 * em)
    plan.ticks.append(Tick(left, top, left, plan.height - 0.3 * em, strong=True))
    for at, name in enumerate(chart.categories):
        middle = top + (at + 0.5) * slot
        shown = _cut(name, (left - _PAD * em) / em, measure)
        plan.labels.append(Label(shown, left - _PAD * em, middle, Anchor.END))
        for series, one in enumerate(chart.series):
            value = one.values[at]
            y = middle + (series - len(chart.series) / 2) * thick
            if value:
                plan.bars.append(Bar(left, y, value * scale, thick, series))
            x = left + (value or 0.0) * scale + _PAD * em
            text = "—" if value is None else number(value)
            plan.labels.append(Label(text, x, y + thick / 2, Anchor.START))


def _cut(text: str, ems: float, measure: Measure) -> str:
    if measure(text) <= ems + 0.01:
        return text
    while text and measure(text + "…") > ems:
        text = text[:-1]
    return text + "…"


def _share(chart: Chart, plan: ChartPlan, em: float, measure: Measure) -> None:
    """One bar of the whole width, its parts named with figure and share below it."""
    values = chart.series[0].values
    total = sum(value or 0.0 for value in values)
    high = 2.0 * em
    x = 0.0
    for at, (value, part) in enumerate(zip(values, percentages(values), strict=True)):
        if not value:
            continue
        wide = plan.width * value / total
        plan.bars.append(Bar(x, 0.2 * em, wide, high, at))
        if wide > (measure(f"{part}%") + 0.6) * em:
            plan.labels.append(Label(f"{part}%", x + wide / 2, 0.2 * em + high / 2, inside=at))
        x += wide
    if not total:
        plan.bars.append(Bar(0.0, 0.2 * em, plan.width, high, len(values)))
    _keys(chart, plan, _entries(chart), em, measure, high + 0.8 * em)
