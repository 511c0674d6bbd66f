"""Lists that grow long: keys in order from one statement, rows by their keys.

Sorted and filtered by the store, whatever is asked; what a page costs does not grow with the list.
"""

from array import array
from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import Any, Final, Generic, TypeVar

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.sql import Select

from schoolguard import pinyin
from schoolguard.domain.listing import Asked, Beginning
from schoolguard.domain.record import dataclass
from schoolguard.store.rows import batched
from schoolguard.store.store import Reader
from schoolguard.store.tables import school_class

_SOUND: Final = 3
"""Letters from which on a class is found by its sound: fewer are somebody's initials."""
Row = TypeVar("Row")
Order = Sequence[ColumnElement[Any]]


@dataclass(frozen=True, slots=True)
class Listing(Generic[Row]):
    """One list.

    ``ids`` selects every key of it, ``key`` is that column. ``orders`` has the columns of each
    order that may be asked for, the list's own under the empty name; the key decides at the end.
    ``only(name, value)`` and ``search(word)`` are conditions. ``rows`` reads some by their keys.
    """

    ids: Select[int]
    key: ColumnElement[int]
    orders: Mapping[str, Order]
    only: Callable[[str, str], ColumnElement[bool]]
    search: Callable[[str], ColumnElement[bool]]
    rows: Callable[[Sequence[int]], Mapping[int, Row]]
    falls: bool = False
    """Whether its own order is the newest first."""

    def begin(self, reader: Reader, asked: Asked, most: int) -> Beginning[Row]:
        """See :class:`schoolguard.domain.listing.LongList`."""
        first = reader.connection.execute(self._ordered(asked).limit(most)).scalars().all()
        count = len(first)
        if count == most:
            count = self._count(reader, self._filtered(asked))
        left_out = bool(asked.search.strip() or asked.only)
        total = self.total(reader) if left_out else count
        return Beginning(tuple(filter(None, self.of(reader, first))), count, total)

    def total(self, reader: Reader) -> int:
        """See :class:`schoolguard.domain.listing.LongList`."""
        return self._count(reader, self.ids)

    def keys(self, reader: Reader, asked: Asked) -> "array[int]":
        """See :class:`schoolguard.domain.listing.LongList`."""
        found = reader.connection.execute(self._ordered(asked))
        # A row object for each key would cost as much as the statement does.
        return array("q", chain.from_iterable(found.cursor.fetchall()))

    def of(self, reader: Reader, keys: Sequence[int]) -> tuple[Row | None, ...]:
        """Return the rows with these keys, in their order; None for one that is not of the list."""
        found: dict[int, Row] = {}
        for few in batched(keys):
            there = reader.connection.execute(self.ids.where(self.key.in_(few))).scalars().all()
            found.update(self.rows(there))
        return tuple(found.get(key) for key in keys)

    def _filtered(self, asked: Asked) -> Select[int]:
        kept = [self.only(name, value) for name, value in asked.only]
        kept += [self.search(word) for word in asked.search.split()]
        return self.ids.where(and_(*kept)) if kept else self.ids

    def _ordered(self, asked: Asked) -> Select[int]:
        columns = (*self.orders.get(asked.order, self.orders[""]), self.key)
        falls = asked.falling if asked.order else self.falls
        return self._filtered(asked).order_by(*(one.desc() if falls else one for one in columns))

    @staticmethod
    def _count(reader: Reader, statement: Select[int]) -> int:
        counted = select(func.count()).select_from(statement.subquery())
        return reader.connection.execute(counted).scalar_one()


def holds(reader: Reader, column: ColumnElement[str], word: str) -> ColumnElement[bool]:
    """Return the condition that a column contains a word, in whichever case it is typed."""
    if reader.is_sqlite:  # its LIKE knows no case by itself
        return column.contains(word, autoescape=True)
    return column.icontains(word, autoescape=True)


def class_names(reader: Reader) -> Mapping[int, str]:
    """Return what every class is called, by its key."""
    statement = select(school_class.c.id, school_class.c.name)
    return {row.id: row.name for row in reader.connection.execute(statement)}


def called(names: Mapping[int, str], word: str) -> list[int]:
    """Return the keys of the names that contain a word, or sound like it."""
    folded = pinyin.fold(word)
    of_sound = len(pinyin.typed_sound(word)) >= _SOUND
    return [
        key
        for key, name in names.items()
        if folded in pinyin.fold(name) or (of_sound and pinyin.matches(name, word))
    ]
