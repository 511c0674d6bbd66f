"""What a noun's query says of a class and a kind of task."""

from datetime import date

from schoolguard.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Fulfilled:
    """What shows that a class is through with a task: the latest record, and how many there are.

    ``uids`` are the public ids of the records, the latest first; none where the fulfilling thing
    is no single record.
    """

    held_on: date | None
    planned: int | None = None
    present: int | None = None
    count: int = 1
    going_on: bool = False
    uids: tuple[str, ...] = ()
