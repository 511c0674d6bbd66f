"""What a noun's query says of a class and a kind of task."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Fulfilled:
    """What shows that a class is through with a task: the latest record, and how many there are.

    ``uid`` is the record's public id, ``None`` where the fulfilling thing is no single record.
    """

    uid: str | None
    held_on: date | None
    planned: int | None = None
    present: int | None = None
    count: int = 1
    going_on: bool = False
