"""The audit trail, to read."""

from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from schoolguard import pinyin
from schoolguard.domain.audit import AuditLine
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.listing import Asked, Beginning
from schoolguard.services.office import CHINA, Office
from schoolguard.store import audit, audit_list
from schoolguard.store.long_lists import Listing
from schoolguard.store.store import Reader


@dataclass(frozen=True, slots=True)
class Audit:
    """Reads who changed what."""

    office: Office

    def begin(self, asked: Asked, most: int) -> Beginning[AuditLine]:
        """See :class:`schoolguard.domain.listing.LongList`; raises ``rights.*``."""
        with self._listing() as (reader, listing):
            return listing.begin(reader, asked, most)

    def keys(self, asked: Asked) -> "array[int]":
        """See :class:`schoolguard.domain.listing.LongList`; raises ``rights.*``."""
        with self._listing() as (reader, listing):
            return listing.keys(reader, asked)

    def rows(self, keys: Sequence[int]) -> tuple[AuditLine | None, ...]:
        """See :class:`schoolguard.domain.listing.LongList`; raises ``rights.*``."""
        with self._listing() as (reader, listing):
            return listing.of(reader, keys)

    @contextmanager
    def _listing(self) -> Iterator[tuple[Reader, Listing[AuditLine]]]:
        self.office.session.for_office()
        with self.office.read() as reader:
            yield reader, audit_list.listing(reader, CHINA, _named)

    def newest(self, most: int) -> tuple[AuditLine, ...]:
        """Return the newest lines, oldest of them first; raises ``rights.*``."""
        self.office.session.for_office()
        with self.office.read() as reader:
            return audit.lines(reader, newest=most)


def _named(kind: str, word: str) -> tuple[str, ...]:
    """Return the codes of a kind (``action``, ``noun``) whose words contain ``word``."""
    return tuple(
        code.removeprefix(f"{kind}.")
        for code, text in VALUES.items()
        if code.startswith(f"{kind}.")
        and (pinyin.matches(text.zh, word) or pinyin.fold(word) in pinyin.fold(text.en))
    )
