"""A chart as data: what is counted, and the same figures in words."""

from enum import StrEnum
from math import isfinite
from typing import Final

from schoolguard.domain.record import dataclass


class ChartKind(StrEnum):
    """How figures stand. ``ROWS``: bars lying down, for long names. ``SHARE``: parts of a whole."""

    BAR = "bar"
    STACKED = "stacked"
    ROWS = "rows"
    LINE = "line"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class Series:
    """A row of figures, one a category, none below 0; None: nothing recorded."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Figures to be drawn. ``unit`` is counted in (场, 人, %), ``words`` says them without sight.

    ``SHARE`` takes one series. Raises ``ValueError`` where figures and categories do not match.
    """

    kind: ChartKind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    caption: str = ""
    words: str = ""

    def __post_init__(self) -> None:
        """Refuse what would be drawn under the wrong name."""
        if not self.categories or not self.series:
            raise ValueError("a chart without figures")
        if self.kind is ChartKind.SHARE and len(self.series) != 1:
            raise ValueError("shares are those of one series")
        for one in self.series:
            if len(one.values) != len(self.categories):
                raise ValueError(f"{len(one.values)} figures, {len(self.categories)} categories")
            if any(
                value is not None and not (isfinite(value) and value >= 0) for value in one.values
            ):
                raise ValueError("a figure that cannot be drawn")

    @property
    def described(self) -> str:
        """The caption and every figure, for who does not see the chart."""
        return f"{self.caption}：{self.said}" if self.caption else self.said

    @property
    def said(self) -> str:
        """``words``, or each figure with its name where none were given."""
        if self.words:
            return self.words
        parts = []
        for one in self.series:
            name = f"{one.name}：" if one.name and len(self.series) > 1 else ""
            figures = "，".join(
                f"{category}{'无记录' if value is None else number(value) + self.unit}"
                for category, value in zip(self.categories, one.values, strict=True)
            )
            parts.append(name + figures)
        return "；".join(parts) + "。"


@dataclass(frozen=True, slots=True)
class Pattern:
    """How a series is filled: ``grey`` from 0 (black) to 1 (white), lines across it, its type.

    ``slope``: 1 rising, -1 falling lines, 0 none. ``dash``: of its line in a line chart, points.
    """

    grey: float
    slope: int = 0
    white_type: bool = False
    dash: tuple[float, ...] = ()


PATTERNS: Final = (
    Pattern(0.32, white_type=True),
    Pattern(0.86, dash=(5.0, 2.5)),
    Pattern(1.0, slope=1, dash=(1.5, 2.0)),
    Pattern(0.66, dash=(7.0, 2.0, 1.5, 2.0)),
    Pattern(1.0, slope=-1, dash=(3.0, 3.0)),
    Pattern(1.0, dash=(9.0, 3.0)),
)
"""Told apart without colour, and after copying; beyond the sixth they begin again."""


def pattern(series: int) -> Pattern:
    """Return the pattern of a series, counted from 0."""
    return PATTERNS[series % len(PATTERNS)]


def number(value: float) -> str:
    """Return a figure as papers write it: no thousands commas, at most one decimal."""
    rounded = round(value, 1)
    return str(int(rounded)) if rounded == int(rounded) else f"{rounded:.1f}"


def percentages(values: tuple[float | None, ...]) -> tuple[int, ...]:
    """Return whole percentages that add up to 100 (largest remainders first); all 0 for nothing."""
    total = sum(value or 0.0 for value in values)
    if not total:
        return (0,) * len(values)
    exact = [(value or 0.0) * 100 / total for value in values]
    whole = [int(part) for part in exact]
    order = sorted(range(len(exact)), key=lambda at: (whole[at] - exact[at], at))
    for at in order[: 100 - sum(whole)]:
        whole[at] += 1
    return tuple(whole)
