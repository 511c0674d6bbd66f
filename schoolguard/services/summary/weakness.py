"""What the summary admits: the gravest real gap, said plainly."""

from typing import Final

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.summary import RowRef, Sentence
from schoolguard.services.gaps import NAMED_AT_MOST, classes_without, talks_unmarked
from schoolguard.services.summary.leaflets import weak_slips, weak_unhanded
from schoolguard.services.summary.messages import message_weakness
from schoolguard.services.summary.view import View
from schoolguard.store import activities


def weakness(seen: View) -> list[Sentence]:
    """Return the one weakness worth naming; nothing where the records show none."""
    return weaknesses(seen)[:1]


def weaknesses(seen: View) -> list[Sentence]:
    """Return every gap that the records show, the gravest first."""
    return [said for look in _LOOKS if (said := look(seen)) is not None]


def _classes(seen: View) -> Sentence | None:
    without = classes_without(seen.rows)
    if not without:
        return None
    few = len(without) <= NAMED_AT_MOST
    return seen.say.sentence(
        "weak_named" if few else "weak_many",
        {"names": "、".join(row.class_name for row in without), "missing": len(without)},
        [RowRef("school_class", row.class_uid) for row in without],
    )


def _talks(seen: View) -> Sentence | None:
    unmarked = talks_unmarked(seen)
    if not unmarked:
        return None
    sources = [RowRef("flag_talk", one.uid) for one in unmarked]
    return seen.say.sentence("weak_talks", {"unmarked": len(unmarked)}, sources)


def _heads(seen: View) -> Sentence | None:
    records = activities.in_campaign(seen.reader, seen.campaign.uid)
    unknown = [
        RowRef("activity", one.uid)
        for one in records
        if one.kind is ActivityKind.CLASS_MEETING and one.present_heads is None
    ]
    if not unknown:
        return None
    return seen.say.sentence("weak_heads", {"unknown": len(unknown)}, unknown)


_LOOKS: Final = (
    _classes,
    _talks,
    weak_unhanded,
    weak_slips,
    message_weakness,
    _heads,
)
"""The gravest first."""
