"""What every stored row has."""

from schoolguard.domain.record import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """``id`` is for joins inside, ``uid`` for the world outside, ``version`` for editing."""

    id: int
    uid: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What a user wants done. ``action_id`` is made by the client, so a retry cannot double it."""

    action_id: str
