"""Lists as they are looked through, copied and handed on."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Generic, TypeVar

Row = TypeVar("Row")
Cell = str | int | float | date | datetime | None
"""What a cell of a sheet holds; numbers and days stay what they are."""

PRINTED_AT_MOST: Final = 2000
"""Rows of a list that are set as pages; more is for Excel."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What of a list is shown, and in which order.

    ``search`` is as typed; ``only`` keeps the rows whose column (by its place) reads like that;
    ``order`` is the column and whether it falls, None for the list's own order.
    """

    search: str = ""
    only: tuple[tuple[int, str], ...] = ()
    order: tuple[int, bool] | None = None

    @property
    def leaves_out(self) -> bool:
        """Whether rows may be missing."""
        return bool(self.search.strip() or self.only)


@dataclass(frozen=True, slots=True)
class Window(Generic[Row]):
    """Rows of a long list from ``first`` on; ``total`` is how many there are as arranged."""

    first: int
    rows: tuple[Row, ...]
    total: int


@dataclass(frozen=True, slots=True)
class ListSheet:
    """A list as a sheet: the words above its columns, its rows, what was left out in words.

    ``rows`` is called on a worker, once, and may take its time. ``shares`` are the columns' widths
    against each other.
    """

    title: str
    heads: tuple[str, ...]
    rows: Callable[[], Iterator[Sequence[Cell]]]
    count: int
    note: str = ""
    shares: tuple[float, ...] = ()
