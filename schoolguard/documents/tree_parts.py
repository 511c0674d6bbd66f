"""Pictures, charts, lists and lines to write on: what papers of a school need beside text."""

from enum import StrEnum

from schoolguard.domain.chart import Chart
from schoolguard.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture (JPEG or PNG) with its caption below; ``alt`` says it without sight.

    ``width_mm`` or else ``share`` of the block's width; never higher than the page allows.
    """

    data: bytes
    alt: str
    caption: str = ""
    width_mm: float | None = None
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class PhotoSheet:
    """Pictures side by side, each with its caption, a row never parted by a page.

    ``row_mm``: the most that the pictures of a row are high.
    """

    pictures: tuple[Picture, ...]
    columns: int = 2
    caption: str = ""
    row_mm: float | None = None


@dataclass(frozen=True, slots=True)
class ChartFigure:
    """A chart with its caption below; ``height_mm`` None: as high as its figures need."""

    chart: Chart
    height_mm: float | None = None


@dataclass(frozen=True, slots=True)
class DutyBox:
    """A box of a duty chart: the role, who has it, and what it does."""

    head: str
    name: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class DutyChart:
    """Boxes level below level, joined by lines; ``words`` say it without sight.

    It takes a page's height at most, ``height_mm`` where given.
    """

    levels: tuple[tuple[DutyBox, ...], ...]
    words: str = ""
    height_mm: float | None = None


class Marker(StrEnum):
    """What stands before the items of a list."""

    NUMBER = "number"
    BULLET = "bullet"
    TICK = "tick"
    DASH = "dash"


@dataclass(frozen=True, slots=True)
class List:
    """Items below each other, hanging behind their number or mark."""

    items: tuple[str, ...]
    marker: Marker = Marker.NUMBER
    start: int = 1

    def mark(self, at: int) -> str:
        """Return what stands before item ``at``, counted from 0."""
        marks = {Marker.BULLET: "●", Marker.TICK: "□", Marker.DASH: "—"}
        return marks.get(self.marker) or f"{self.start + at}."


@dataclass(frozen=True, slots=True)
class WriteLine:
    """A label with a line behind it, and ``lines`` - 1 more over the whole width below.

    ``filled`` stands on the line already; ``share`` is the width it takes in a :class:`Fields`.
    """

    label: str
    lines: int = 1
    filled: str = ""
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Fields:
    """Labels with lines to write on, side by side; each has one line."""

    fields: tuple[WriteLine, ...]


@dataclass(frozen=True, slots=True)
class TickBoxes:
    """A question and boxes to tick, in a row as far as they fit."""

    options: tuple[str, ...]
    label: str = ""
    ticked: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class CutLine:
    """A dashed line to cut along; ``label`` stands in its middle."""

    label: str = ""


class PageNumbers(StrEnum):
    """How a page says which it is: — 1 —, 第1页 共3页, or not at all."""

    DASHES = "dashes"
    OF_TOTAL = "of_total"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page outside the text: a line above it, one below, the number.

    ``last`` is a small line below the last page's text, in Word after the last line.
    """

    header: str = ""
    footer: str = ""
    numbers: PageNumbers = PageNumbers.DASHES
    last: str = ""
