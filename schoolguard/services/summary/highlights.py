"""What stands out in a month: the words of the head's page and of the news brief, fact by fact."""

from collections.abc import Callable, Sequence
from dataclasses import field
from typing import Any, Final

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.leadership import GroupOrigin, MemberRole
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import school_year_of
from schoolguard.domain.summary import RowRef
from schoolguard.services.leadership import called, of_campaign, role_words
from schoolguard.services.leaflets import lines_of
from schoolguard.services.summary.view import View
from schoolguard.store import classes, messages, talks

_NAMED: Final = 4
"""As many titles are named."""


@dataclass(frozen=True, slots=True)
class Highlight:
    """One thing that was done: the name its sentences go by, their words, its records.

    ``for_brief`` is off for what a reader outside the school need not know.
    """

    name: str
    words: dict[str, Any]
    sources: tuple[RowRef, ...] = field(default=())
    for_brief: bool = True


def highlights(seen: View) -> list[Highlight]:
    """Return what was done, in the order of the summary; nothing where nothing is recorded."""
    return [found for look in _LOOKS if (found := look(seen)) is not None]


def _group(seen: View) -> Highlight | None:
    found = of_campaign(seen.reader, seen.campaign)
    if found.group is None or not (found.members or found.group.origin):
        return None
    heads = [one for one in found.members if one.role is MemberRole.HEAD]
    words = {
        "group": found.name,
        "new": found.group.origin is GroupOrigin.NEW,
        "existing": found.group.origin is GroupOrigin.EXISTING,
        "heads": "、".join(map(called, heads)),
        "head": role_words(found.kind, MemberRole.HEAD),
    }
    sources = (RowRef("leading_group", found.group.uid), *_refs("group_member", heads))
    return Highlight("group", words, sources)


def _talks(seen: View) -> Highlight | None:
    held = [one for one in talks.in_campaign(seen.reader, seen.campaign.uid) if one.held_on]
    if not held:
        return None
    planned = seen.number("talks.planned")
    words = {
        "held": len(held),
        "planned": planned,
        "behind": planned > len(held),
        "titles": _titles([one.title for one in held]),
    }
    return Highlight("talks", words, _refs("flag_talk", held))


def _meetings(seen: View) -> Highlight | None:
    held = seen.number("class_meetings.classes")
    if not held:
        return None
    count, figures = seen.number("class_meetings.count"), seen.figures
    present, planned = figures["class_meetings.present"], figures["class_meetings.planned"]
    known = present.sources == count
    words = {
        "held": held,
        "every": 1 < held == seen.number("classes.total"),
        # What is known of some is not said of all.
        "present": known,
        "rate": known and planned.sources == count,
    }
    return Highlight("meetings", words)


def _lectures(seen: View) -> Highlight | None:
    mine = [one for one in seen.activities if one.kind is ActivityKind.LECTURE]
    if not mine:
        return None
    words = {
        "count": len(mine),
        "present": seen.figures["lectures.present"].sources == len(mine),
        "titles": _titles([one.title for one in mine]),
    }
    return Highlight("lectures", words, _refs("activity", mine))


def _told(seen: View, figures: Sequence[tuple[str, str]]) -> dict[str, Any]:
    told = [
        {"word": word, "key": key, "value": value}
        for key, word in figures
        if (value := seen.number(key))
    ]
    return {"told": told}


def _others(seen: View) -> Highlight | None:
    words = _told(seen, _OTHERS)
    return Highlight("others", words) if words["told"] else None


def _media(seen: View) -> Highlight | None:
    words = _told(seen, _MEDIA)
    return Highlight("media", words) if words["told"] else None


def _leaflets(seen: View) -> Highlight | None:
    year = classes.in_year(seen.reader, school_year_of(seen.campaign.starts_on))
    lines = lines_of(seen.reader, seen.campaign.uid, year)
    used = [one for one in lines if one.copies or one.handed]
    if not used:
        return None
    handed = [one.leaflet for one in used if one.handed]
    words = {
        "copies": seen.number("leaflets.copies"),
        "classes": seen.number("leaflets.classes"),
        "back": seen.number("slips.back"),
        "out": seen.number("slips.out"),
        "titles": _titles([one.title for one in handed]),
        "studied": bool(handed) and all(one.studied_together for one in handed),
    }
    sources = _refs("leaflet", [one.leaflet for one in used])
    return Highlight("leaflets", words, sources, for_brief=bool(handed))


def _messages(seen: View) -> Highlight | None:
    sent = [one for one in messages.in_campaign(seen.reader, seen.campaign) if one.sent]
    if not sent:
        return None
    words = {
        "posted": seen.number("messages.posted"),
        "classes": seen.number("messages.forwarded_classes"),
        "titles": _titles([one.title for one in sent]),
    }
    return Highlight("messages", words, _refs("message", sent), for_brief=bool(words["posted"]))


def _incidents(seen: View) -> Highlight | None:
    names = ("recorded", "stopped", "saved", "lost")
    words = {name: seen.number(f"incidents.{name}") for name in names}
    if not words["recorded"]:
        return None
    return Highlight("incidents", words, for_brief=bool(words["stopped"]))


def _titles(titles: Sequence[str]) -> str:
    """Return titles side by side; nothing where one is unknown or they are many."""
    if not all(titles) or len(titles) > _NAMED:
        return ""
    return "".join(f"《{one}》" for one in dict.fromkeys(titles))


def _refs(noun: str, found: Sequence[Any]) -> tuple[RowRef, ...]:
    return tuple(RowRef(noun, one.uid) for one in found)


_OTHERS: Final = (
    ("meetings.count", "召开会议"),
    ("training.count", "组织培训"),
    ("partner_events.count", "开展联合宣传"),
    ("contests.count", "组织比赛征集"),
    ("contests.works", "收到作品"),
    ("visits.count", "走访"),
)
"""Further figures, and how each is said before its number."""
_MEDIA: Final = (
    ("boards.count", "布置黑板报、展板"),
    ("banners.count", "悬挂横幅标语"),
    ("led.count", "电子屏播放标语"),
    ("posters.count", "张贴海报"),
    ("broadcasts.times", "通过校园广播播出"),
    ("videos.count", "播放视频"),
)
_LOOKS: Final[tuple[Callable[[View], Highlight | None], ...]] = (
    _group,
    _talks,
    _meetings,
    _lectures,
    _leaflets,
    _messages,
    _media,
    _others,
    _incidents,
)
"""The most telling first: what a brief has no room for falls away from the end."""
