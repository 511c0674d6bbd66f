"""What the search field finds."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from schoolguard.domain.record import dataclass


class HitKind(StrEnum):
    """What a hit is."""

    PAGE = "page"
    ACTION = "action"
    CLASS = "class"
    PERSON = "person"
    MEMBER = "member"
    TALK = "talk"
    LEAFLET = "leaflet"
    CALENDAR_DAY = "calendar_day"
    ENTRY = "entry"
    TASK = "task"
    ACTIVITY = "activity"
    INCIDENT = "incident"
    EVIDENCE = "evidence"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One line of the search field's list.

    ``target`` is the page's id for a page and the public id of the row for anything else.
    ``within`` says for what it is wanted there: the public id of the task a class is to be logged
    for, or a word that the page knows.
    """

    kind: HitKind
    title: str
    subtitle: str
    target: str
    within: str = ""


Finder = Callable[[str], Sequence[SearchHit]]
"""Takes what was typed (never empty), returns the best hits first, at most twenty."""
