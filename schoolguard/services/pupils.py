"""The list of names, for who may know them."""

from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from schoolguard.domain.listing import Asked, Beginning
from schoolguard.domain.roster import ListedPupil
from schoolguard.services.office import Office
from schoolguard.store import people, pupil_list
from schoolguard.store.long_lists import Listing
from schoolguard.store.store import Reader


@dataclass(frozen=True, slots=True)
class Pupils:
    """Reads pupils: the office all, a teacher those of the own classes, others none.

    ``scope`` of what is asked is the school year's first calendar year; empty: all years.
    """

    office: Office

    def begin(self, asked: Asked, most: int) -> Beginning[ListedPupil]:
        """See :class:`schoolguard.domain.listing.LongList`."""
        with self._listing(asked.scope) as (reader, listing):
            return listing.begin(reader, asked, most)

    def keys(self, asked: Asked) -> "array[int]":
        """See :class:`schoolguard.domain.listing.LongList`."""
        with self._listing(asked.scope) as (reader, listing):
            return listing.keys(reader, asked)

    def rows(self, keys: Sequence[int]) -> tuple[ListedPupil | None, ...]:
        """See :class:`schoolguard.domain.listing.LongList`."""
        with self._listing("") as (reader, listing):
            return listing.of(reader, keys)

    @contextmanager
    def _listing(self, scope: str) -> Iterator[tuple[Reader, Listing[ListedPupil]]]:
        mine = self.office.session.account
        if mine is None and self.office.session.guarded:
            self.office.session.for_office()  # says that one has to log in
        with self.office.read() as reader:
            among = None if mine is None else people.pupils_of(mine)
            yield reader, pupil_list.listing(reader, int(scope) if scope else None, among)
