"""What was deleted for good, so that an older copy does not bring it back."""

from datetime import datetime

from schoolguard.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class PurgeDone:
    """A deletion for good: a code of what went (``pupils``), of which time or which rows.

    ``before`` is the moment up to which rows of that kind went; ``uids`` the single rows that
    went on request, empty where all of that time did.
    """

    what: str
    before: datetime
    uids: tuple[str, ...] = ()
