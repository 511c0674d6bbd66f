"""What would make the summary wrong or thin: each noun looks for its own gaps."""

from collections.abc import Callable
from typing import Final

from schoolguard.domain.campaign import MatrixCell, MatrixRow, TaskKind, TaskState
from schoolguard.domain.figures import Gap
from schoolguard.domain.final import Place
from schoolguard.domain.summary import RowRef
from schoolguard.domain.talk import Talk, TalkState
from schoolguard.services.activity_gaps import activity_gaps
from schoolguard.services.leaflet_gaps import leaflet_gaps
from schoolguard.services.message_gaps import message_gaps
from schoolguard.services.school_gaps import uncounted
from schoolguard.services.seen import Seen
from schoolguard.services.task_gaps import overdue
from schoolguard.store import figures, finals, talks

NAMED_AT_MOST: Final = 3
"""As many classes are named in a sentence; more are counted."""

_WRITING_DAYS: Final = 10
"""So many days before the month's end the summary is written."""

Look = Callable[[Seen], list[Gap]]


def gaps(seen: Seen) -> tuple[Gap, ...]:
    """Return the gaps of a campaign."""
    return tuple(gap for look in _LOOKS for gap in look(seen))


def talks_unmarked(seen: Seen) -> tuple[Talk, ...]:
    """Return the talks whose date has passed and that are not marked as held."""
    today = seen.today
    every = talks.in_campaign(seen.reader, seen.campaign.uid)
    return tuple(one for one in every if one.state_on(today) is TalkState.LATE)


_LEAST: Final = {TaskState.DONE: 0, TaskState.EXEMPT: 2, TaskState.NOT_FOR: 3}
"""Which of a class's meetings speaks for it: the first of the least."""


def classes_without(rows: tuple[MatrixRow, ...]) -> tuple[MatrixRow, ...]:
    """Return the classes that have to hold a class meeting, are not exempt and have no record."""
    begun = {None, TaskState.DONE, TaskState.EXEMPT, TaskState.NOT_FOR}
    return tuple(row for row in rows if state_of_meeting(row) not in begun)


def meeting_cell(row: MatrixRow) -> MatrixCell | None:
    """Return what a class has of the class meeting; None where it is no task.

    Of several tasks it is one that is for this class: one that it has a record of, else one that
    it is not free of.
    """
    meetings = [cell for cell in row.cells if cell.kind is TaskKind.CLASS_MEETING]
    return min(meetings, key=lambda cell: _LEAST.get(cell.state, 1), default=None)


def state_of_meeting(row: MatrixRow) -> TaskState | None:
    """Return where a class stands with its class meeting; None where it is no task."""
    cell = meeting_cell(row)
    return None if cell is None else cell.state


def _meetings(seen: Seen) -> list[Gap]:
    rows = seen.rows
    if not rows:
        return [Gap("gap.no_classes", {}, ())]
    without = classes_without(rows)
    if not without:
        return []
    refs = tuple(RowRef("school_class", row.class_uid) for row in without)
    names = "、".join(row.class_name for row in without[:NAMED_AT_MOST])
    if len(without) <= NAMED_AT_MOST:
        return [Gap("gap.no_meeting", {"names": names}, refs)]
    return [Gap("gap.no_meeting_many", {"names": names, "count": len(without)}, refs)]


def _heads(seen: Seen) -> list[Gap]:
    known = {figure.key: figure.sources for figure in seen.figures.values()}
    unknown = known["class_meetings.count"] - known["class_meetings.present"]
    if not unknown:
        return []
    counted = set(figures.rows_of(seen.reader, seen.campaign, "class_meetings.present").rows)
    all_rows = figures.rows_of(seen.reader, seen.campaign, "class_meetings.count").rows
    refs = tuple(ref for ref, name in all_rows if (ref, name) not in counted)
    return [Gap("gap.no_heads", {"count": unknown}, refs)]


def _talks(seen: Seen) -> list[Gap]:
    unmarked = talks_unmarked(seen)
    if not unmarked:
        return []
    refs = tuple(RowRef("flag_talk", one.uid) for one in unmarked)
    return [Gap("gap.talks_unmarked", {"count": len(unmarked)}, refs)]


def _notice(seen: Seen) -> list[Gap]:
    if seen.campaign.notice.given:
        return []
    return [Gap("gap.no_notice", {}, (RowRef("campaign", seen.campaign.uid),))]


def _own_words(seen: Seen) -> list[Gap]:
    """Ask the office for what no record can say, from when the summary is due to be written."""
    if (seen.campaign.ends_on - seen.today).days > _WRITING_DAYS:
        return []
    if Place.NEXT in finals.texts(seen.reader, seen.campaign.id):
        return []
    return [Gap("gap.no_next", {}, (RowRef("campaign", seen.campaign.uid),))]


_LOOKS: Final[tuple[Look, ...]] = (
    _meetings,
    _heads,
    uncounted,
    _talks,
    overdue,
    leaflet_gaps,
    message_gaps,
    _notice,
    activity_gaps,
    _own_words,
)
"""The gravest first."""
