"""Lists as they are looked through, copied and handed on."""

from abc import abstractmethod
from array import array
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from typing import Final, Generic, Protocol, TypeVar

from schoolguard.domain.record import dataclass

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
class Asked:
    """What is wanted of a list that the store sorts and filters.

    ``only`` and ``order`` name columns by the list's own words for them; ``scope`` is what the
    list is of (a school year, a campaign, a leaflet), as the list understands it.
    """

    search: str = ""
    only: tuple[tuple[str, str], ...] = ()
    order: str = ""
    falling: bool = False
    scope: str = ""


@dataclass(frozen=True, slots=True)
class Beginning(Generic[Row]):
    """The first rows of a long list; ``count`` as asked, ``total`` with what is left out."""

    rows: tuple[Row, ...]
    count: int
    total: int


class LongList(Protocol[Row]):
    """What gives the rows of a long list. Each call is one view of the store.

    The rows of a page are asked for by the keys that :meth:`keys` gave, so that a page deep
    down costs what the first does; a row that is gone by then is None.
    """

    @abstractmethod
    def begin(self, asked: Asked, most: int) -> Beginning[Row]:
        """Return the first rows, at most so many."""

    @abstractmethod
    def total(self, asked: Asked) -> int:
        """Return how many rows there are, whatever is sought and filtered."""

    @abstractmethod
    def keys(self, asked: Asked) -> "array[int]":
        """Return the key of every row, in order."""

    @abstractmethod
    def rows(self, keys: Sequence[int], scope: str = "") -> tuple[Row | None, ...]:
        """Return the rows of a scope with these keys, in their order."""


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
