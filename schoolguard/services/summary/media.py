"""宣传氛围: positions and media. One to three stand in the sentence, more in a table."""

from collections.abc import Collection, Sequence
from typing import Any, Final

from schoolguard.domain.activity import MEDIA, Activity, ActivityKind
from schoolguard.domain.amounts import number_text
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.detail import DetailKind
from schoolguard.domain.summary import RowRef, Section, SummaryTable
from schoolguard.services.summary.details import clauses, item, role_of
from schoolguard.services.summary.view import View
from schoolguard.services.wording import Wording, days_text

_FEW: Final = 3
_KIND: Final = ActivityKind
_SAID: Final = {
    _KIND.BOARD: ("布置黑板报、展板", "boards.count", ""),
    _KIND.BANNER: ("悬挂横幅标语", "banners.count", ""),
    _KIND.LED: ("电子屏播放标语", "led.count", "led.times"),
    _KIND.POSTER: ("张贴海报", "posters.count", ""),
    _KIND.BROADCAST: ("通过校园广播", "", "broadcasts.times"),
    _KIND.VIDEO: ("播放视频", "videos.count", "videos.times"),
}
"""Of each kind: how it is said, and the figures of its pieces and its times."""


def loose_kinds() -> Collection[DetailKind]:
    """Return the kinds of details that belong into the table where there is one."""
    return (DetailKind.POSITION, DetailKind.MEDIUM)


def in_table(every: Sequence[Activity]) -> bool:
    """Whether a campaign's positions and media are too many for a sentence."""
    shown = sum(one.kind in MEDIA for one in every)
    return shown + len(_loose(every)) > _FEW


def media_section(seen: View) -> Section:
    """Return the section; it has no paragraph where nothing is recorded."""
    say = seen.say
    heading = say.heading("media")
    every = seen.activities
    mine = [one for one in every if one.kind in MEDIA]
    table = _table(say, every, mine) if in_table(every) else None
    if not mine and table is None:
        return Section(heading, (), key="media")
    known = [kind for kind in MEDIA if any(one.kind is kind for one in mine)]
    if table is None:
        first = {kind: min(one.held_on for one in mine if one.kind is kind) for kind in known}
        known.sort(key=first.__getitem__)
    told = [_told(seen, kind, [one for one in mine if one.kind is kind]) for kind in known]
    owners = [one for one in every if one in mine or (table is not None and _loose([one]))]
    sources = [RowRef("activity", one.uid) for one in owners]
    key = "media_few" if table is None else "media_many"
    paragraph = (say.sentence(key, {"told": told}, sources),)
    return Section(heading, (paragraph,), () if table is None else (table,), key="media")


def _told(seen: View, kind: ActivityKind, mine: Sequence[Activity]) -> dict[str, Any]:
    before, pieces, times = _SAID[kind]
    counted = seen.figures[pieces].sources if pieces else 0
    played = seen.figures[times].sources if times else 0
    together = len(mine) > 1 or in_table(seen.activities)
    return {
        "before": before if together else _begun(mine[0], before),
        "pieces": counted,
        "pieces_key": pieces,
        "times": played,
        "times_key": times,
        "played": "播出" if kind is _KIND.BROADCAST else "累计播放" if counted else "",
        "after": _each(mine) if together else _after(mine[0]),
    }


def _begun(one: Activity, verb: str) -> str:
    place = f"在{one.place}" if one.place else ""
    return f"{days_text(one.held_on, one.ended_on)}，{place}{verb}"


def _after(one: Activity) -> str:
    told = [f"内容为“{one.title}”" if one.title else "", *clauses(one.details), one.content]
    return "".join(f"，{part.strip('。')}" for part in told if part)


def _each(mine: Sequence[Activity]) -> str:
    """Return what several of a kind were, in brackets: when, where, what."""
    told = []
    for one in mine:
        when = days_text(one.held_on, one.ended_on) + (f"在{one.place}" if one.place else "")
        told.append(when + _after(one).replace("内容为", "", 1))
    return f"（{'；'.join(told)}）"


def _table(say: Wording, every: Sequence[Activity], mine: Sequence[Activity]) -> SummaryTable:
    rows = [_media_row(one) for one in mine]
    rows += [
        (
            VALUES[f"detail.{line.kind.value}"].zh,
            line.name,
            one.title or VALUES[f"kind.{one.kind.value}"].zh,
            "—" if line.count is None else number_text(line.count, line.about, line.unit),
            "，".join(filter(None, (role_of(line), line.note))) or "—",
            days_text(one.held_on, one.ended_on),
        )
        for one, line in _loose(every)
    ]
    return SummaryTable(
        caption=say.caption("media"),
        head=("形式", "名称或位置", "内容", "数量", "说明", "日期"),
        numeric=(False,) * 6,
        rows=tuple(rows),
    )


def _media_row(one: Activity) -> tuple[str, str, str, str, str, str]:
    numbers = []
    if one.pieces is not None:
        unit = VALUES.get(f"piece.{one.kind.value}")
        numbers.append(number_text(one.pieces, one.pieces_about, unit.zh if unit else ""))
    if one.times is not None:
        played = "播出" if one.kind is _KIND.BROADCAST else "播放"
        numbers.append(played + number_text(one.times, one.times_about, "次"))
    lines = "；".join(map(item, one.details))
    return (
        VALUES[f"kind.{one.kind.value}"].zh,
        one.place or "—",
        one.title or "—",
        "，".join(numbers) or "—",
        "；".join(filter(None, (one.content.strip("。"), lines))) or "—",
        days_text(one.held_on, one.ended_on),
    )


def _loose(every: Sequence[Activity]) -> list[tuple[Activity, Any]]:
    """Return the positions and media under activities that are none themselves."""
    return [
        (one, line)
        for one in every
        if one.kind not in MEDIA
        for line in one.details
        if line.kind in loose_kinds()
    ]
