"""Records that come in from outside (a pasted relay, hand-in sheets), before anything is written.

Each is proposed, held against what is stored, and written only when someone confirms it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any, Final

from schoolguard.domain import fields
from schoolguard.domain.activity import Activity, ActivityKind
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command
from schoolguard.domain.school import school_year_of

VALUES: Final = ("held_on", "place", "leader", "planned_heads", "present_heads", "content")
Given = date | int | str | None
"""What one of them holds."""


class IncomingState(StrEnum):
    """What a proposed record is beside what is stored."""

    NEW = "new"
    SAME = "same"
    DIFFERS = "differs"
    WRONG = "wrong"
    SKIPPED = "skipped"


class Choice(StrEnum):
    """What is done with a proposed record; ``ADD`` logs it beside the one it differs from."""

    LEAVE = "leave"
    TAKE = "take"
    ADD = "add"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A proposed record of one class and one task.

    ``source`` and ``place_in`` say where it was read (a file and a cell, or a line's number),
    ``text`` what stood there. ``given`` names the values that stood there; the others are what
    is usual for the class. ``notes`` are doubts; ``wrong`` makes it useless, ``skipped`` says why
    nothing is to be logged. ``stored`` are the class's records of this task, the latest first.
    """

    source: str = ""
    place_in: str = ""
    text: str = ""
    class_uid: str = ""
    class_name: str = ""
    task_uid: str = ""
    task_title: str = ""
    kind: ActivityKind | None = None
    held_on: date | None = None
    place: str = ""
    leader: str = ""
    planned_heads: int | None = None
    present_heads: int | None = None
    content: str = ""
    given: frozenset[str] = frozenset()
    notes: tuple[SchoolError, ...] = ()
    wrong: SchoolError | None = None
    skipped: SchoolError | None = None
    stored: tuple[Activity, ...] = ()
    today: date
    school_year: int
    campaign: Campaign

    @property
    def doubts(self) -> tuple[SchoolError, ...]:
        """Return what is to be told of it: its notes, and a day outside the campaign."""
        if self.wrong is not None or self.skipped is not None or self.held_on is None:
            return self.notes
        outside = self.campaign.doubt_about(self.held_on)
        return self.notes if outside is None else (*self.notes, outside)

    def with_value(self, name: str, value: Given) -> "Incoming":
        """Return it with a value as the user sets it; ``name`` is that of a field."""
        changes: dict[str, Any] = {name: value}
        return replace(self, given=self.given | {name}, **changes)


@dataclass(frozen=True, slots=True)
class Judged:
    """What a proposal is: its state, the stored record it stands beside, what differs, why not."""

    state: IncomingState
    match: Activity | None = None
    differing: tuple[str, ...] = ()
    error: SchoolError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingRecord:
    """A record to be written; ``replaces`` is the stored one, as it was read."""

    kind: ActivityKind
    class_uid: str
    task_uid: str | None = None
    held_on: date
    place: str = ""
    leader: str = ""
    planned_heads: int | None = None
    present_heads: int | None = None
    content: str = ""
    replaces: Activity | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeIncoming(Command):
    """Write confirmed records: all of them or none."""

    campaign_uid: str
    records: tuple[IncomingRecord, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """What was written."""

    added: tuple[tuple[str, int], ...]
    changed: tuple[tuple[int, Activity], ...]


def judge(one: Incoming) -> Judged:
    """Hold a proposal against what is stored."""
    if one.skipped is not None:
        return Judged(IncomingState.SKIPPED, error=one.skipped)
    error = one.wrong or _error(one)
    if error is not None:
        return Judged(IncomingState.WRONG, error=error)
    if not one.stored:
        return Judged(IncomingState.NEW)
    same_day = (stored for stored in one.stored if stored.held_on == one.held_on)
    match = next(same_day, one.stored[0])
    differing = tuple(
        name
        for name in VALUES
        if name in one.given
        and getattr(one, name) not in (None, "")
        and getattr(one, name) != getattr(match, name)
    )
    state = IncomingState.DIFFERS if differing else IncomingState.SAME
    return Judged(state, match, differing)


def record_of(one: Incoming, choice: Choice) -> IncomingRecord | None:
    """Return what a choice writes, or None where it writes nothing."""
    judged = judge(one)
    usable = judged.state in (IncomingState.NEW, IncomingState.DIFFERS)
    if choice is Choice.LEAVE or not usable or one.kind is None:
        return None
    values = {name: getattr(one, name) for name in VALUES}
    replaces = judged.match if choice is Choice.TAKE else None
    if replaces is not None:
        values |= {name: getattr(replaces, name) for name in VALUES if name not in judged.differing}
    return IncomingRecord(
        kind=one.kind,
        class_uid=one.class_uid,
        task_uid=one.task_uid or None,
        replaces=replaces,
        **values,
    )


def settle_repeats(rows: Iterable[Incoming]) -> tuple[Incoming, ...]:
    """Let the last of several proposals for a class and a task stand; the others are skipped."""
    settled: list[Incoming] = []
    seen: set[tuple[str, str]] = set()
    for one in reversed(tuple(rows)):
        key = (one.class_uid, one.task_uid)
        usable = one.class_uid and one.skipped is None and one.wrong is None
        if usable and key in seen:
            settled.append(replace(one, skipped=SchoolError("incoming.repeated")))
            continue
        if usable:
            seen.add(key)
        settled.append(one)
    return tuple(reversed(settled))


def check_record(values: Mapping[str, object], today: date) -> None:
    """Raise what is wrong with a record's values: ``activity.*`` or ``field.*``."""
    fields.check(Activity, values)
    held_on = values["held_on"]
    assert isinstance(held_on, date)
    if held_on > today:
        raise SchoolError("activity.future", day=held_on)
    planned, present = values["planned_heads"], values["present_heads"]
    if isinstance(planned, int) and isinstance(present, int) and present > planned:
        raise SchoolError("activity.present_over_planned", present=present, planned=planned)


def _error(one: Incoming) -> SchoolError | None:
    if one.held_on is None:
        return SchoolError("incoming.no_date")
    try:
        check_record({name: getattr(one, name) for name in VALUES}, one.today)
    except SchoolError as error:
        return error
    year = one.school_year
    if school_year_of(one.held_on) != year:
        first, last = date(year, 8, 1), date(year + 1, 7, 31)
        return SchoolError("activity.outside", day=one.held_on, first=first, last=last)
    return None


_UNSURE: Final = frozenset({"incoming.exempt", "handin.bad_value", "field.id_card"})


def first_choice(one: Incoming) -> Choice:
    """Return what is proposed: what is new is logged, what differs stays until one chooses."""
    unsure = any(note.code in _UNSURE for note in one.notes)
    new = judge(one).state is IncomingState.NEW
    return Choice.TAKE if new and not unsure else Choice.LEAVE
