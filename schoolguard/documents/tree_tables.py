"""Tables of the tree: figures under heads, and forms that are filled in by hand."""

from enum import StrEnum

from schoolguard.domain.record import dataclass


class Align(StrEnum):
    """How a column stands. ``NUMBER``: flush right among themselves, centred under the head."""

    LEFT = "left"
    CENTRE = "centre"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Column:
    """A table column; ``share`` of the width against the others' (None: by its content)."""

    head: str
    align: Align = Align.CENTRE
    share: float | None = None


@dataclass(frozen=True, slots=True)
class HeadSpan:
    """A cell of the row above the heads, over ``columns`` of them; no text: nothing above them."""

    text: str
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table; its head repeats on each page. A row has one text per column.

    ``over`` is a row of merged cells above the heads. ``row_mm``: rows are at least so high, for
    a hand to write in; ``blank_rows`` such rows follow the others. ``row_heads``: the first column
    names its row. ``lead``: cells begin at their top, their first line set as a head is (the days
    of a calendar). Raises ``ValueError`` for a row with more or fewer cells than columns.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] | None = None
    caption: str = ""
    over: tuple[HeadSpan, ...] = ()
    row_mm: float = 0.0
    blank_rows: int = 0
    row_heads: bool = False
    lead: bool = False

    def __post_init__(self) -> None:
        """Refuse what would print a figure under the wrong head."""
        for row in (*self.rows, *(() if self.total is None else (self.total,))):
            if len(row) != len(self.columns):
                raise ValueError(f"{len(row)} cells in a table of {len(self.columns)} columns")
        if self.over and sum(span.columns for span in self.over) != len(self.columns):
            raise ValueError(f"merged heads over other than {len(self.columns)} columns")

    @property
    def all_rows(self) -> tuple[tuple[str, ...], ...]:
        """The rows under the heads without the total, blank ones included."""
        return self.rows + (("",) * len(self.columns),) * self.blank_rows


@dataclass(frozen=True, slots=True)
class FormCell:
    """A cell of a form; ``label``: what is asked, set as a head. ``span``: columns it takes."""

    text: str = ""
    span: int = 1
    label: bool = False
    align: Align | None = None


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row of a form, at least ``height_mm`` high."""

    cells: tuple[FormCell, ...]
    height_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class FormTable:
    """登记表: labels beside room to write, without a head row. ``shares`` divide the width.

    Raises ``ValueError`` for a row whose cells do not fill the columns.
    """

    shares: tuple[float, ...]
    rows: tuple[FormRow, ...]
    caption: str = ""

    def __post_init__(self) -> None:
        """Refuse a row that would not reach the edge."""
        for row in self.rows:
            if sum(cell.span for cell in row.cells) != len(self.shares):
                raise ValueError(f"a form row over other than {len(self.shares)} columns")
