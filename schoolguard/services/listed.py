"""What every long list of the store gives, each call from one view of it."""

from abc import abstractmethod
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Generic, TypeVar

from schoolguard import pinyin
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.listing import Asked, Beginning
from schoolguard.services.office import Office
from schoolguard.store.long_lists import Listing
from schoolguard.store.store import Reader

Row = TypeVar("Row")


class Listed(Generic[Row]):
    """A :class:`schoolguard.domain.listing.LongList`; a subclass says of what, and to whom."""

    __slots__ = ()
    office: Office

    @abstractmethod
    def listing(self, reader: Reader, scope: str) -> Listing[Row]:
        """Return the list as the one here may see it; raises ``rights.*``."""

    def begin(self, asked: Asked, most: int) -> Beginning[Row]:
        """Return the first rows; raises ``rights.*``."""
        with self._open(asked.scope) as (reader, listing):
            return listing.begin(reader, asked, most)

    def total(self, asked: Asked) -> int:
        """Return how many there are; raises ``rights.*``."""
        with self._open(asked.scope) as (reader, listing):
            return listing.total(reader)

    def keys(self, asked: Asked) -> "array[int]":
        """Return the key of every row, in order; raises ``rights.*``."""
        with self._open(asked.scope) as (reader, listing):
            return listing.keys(reader, asked)

    def rows(self, keys: Sequence[int], scope: str = "") -> tuple[Row | None, ...]:
        """Return rows by their keys; raises ``rights.*``."""
        with self._open(scope) as (reader, listing):
            return listing.of(reader, keys)

    @contextmanager
    def _open(self, scope: str) -> Iterator[tuple[Reader, Listing[Row]]]:
        with self.office.read() as reader:
            yield reader, self.listing(reader, scope)


def codes_named(kind: str) -> Callable[[str], Sequence[str]]:
    """Return what gives the codes of a kind (``action``) whose words contain a word."""

    def codes(word: str) -> Sequence[str]:
        folded = pinyin.fold(word)
        return tuple(
            code for code, zh, en in _words_of(kind) if folded in en or pinyin.matches(zh, word)
        )

    return codes


@cache
def _words_of(kind: str) -> tuple[tuple[str, str, str], ...]:
    """Return the codes of a kind with their words, the English ones as they are compared."""
    return tuple(
        (code.removeprefix(f"{kind}."), text.zh, pinyin.fold(text.en))
        for code, text in VALUES.items()
        if code.startswith(f"{kind}.")
    )
