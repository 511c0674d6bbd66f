"""What the summary says of activities besides class meetings: one told, several counted."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from schoolguard.domain.activity import Activity, ActivityKind
from schoolguard.domain.amounts import number_text
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.detail import DetailKind
from schoolguard.domain.summary import RowRef, Sentence, SummaryTable
from schoolguard.services.summary.details import clauses, item
from schoolguard.services.summary.media import in_table, loose_kinds
from schoolguard.services.summary.view import View
from schoolguard.services.wording import day_text

_NAMED: Final = 3
"""As many of a kind are told one by one; more are counted, and stand in a table."""
_TOLD_AT_MOST: Final = 200
"""Characters of what was done that a sentence takes; longer texts stay in their record."""
_KIND: Final = ActivityKind
_VERBS: Final = {
    _KIND.LECTURE: ("举办", "专题讲座"),
    _KIND.MEETING: ("召开", "会议"),
    _KIND.TRAINING: ("组织", "培训"),
    _KIND.PARTNER_EVENT: ("开展", "联合宣传"),
    _KIND.CONTEST: ("组织", "比赛"),
    _KIND.VISIT: ("开展", "走访"),
    _KIND.OTHER: ("开展", "活动"),
}
_WHOLE: Final = ("会", "讲座", "培训", "活动", "比赛", "走访", "宣传", "征集", "赛", "课", "行动")
"""A title that ends so says itself what it is."""
_COUNTED: Final = {_KIND.TRAINING: "参加", _KIND.LECTURE: "听讲", _KIND.MEETING: "到会"}


@dataclass(frozen=True)
class Activities:
    """Writes the parts on activities from one view."""

    seen: View

    def meetings(self) -> list[Sentence]:
        """Return the sentences on meetings, which stand under 组织领导."""
        mine = self._of(_KIND.MEETING)
        if not mine:
            return []
        if len(mine) == 1:
            return self._one_by_one(mine)
        words: dict[str, object] = {"count": len(mine)}
        if len(mine) > _NAMED:
            return [self.seen.say.sentence("meetings_many", words, _refs(mine))]
        words["told"] = "；".join(map(self._told, mine))
        return [self.seen.say.sentence("meetings_held", words, _refs(mine)), *self._contents(mine)]

    def part(self, name: str, *kinds: ActivityKind) -> list[Sentence]:
        """Return the sentences on a part's kinds: told where few, counted where many."""
        said: list[Sentence] = []
        for kind in kinds:
            mine = self._of(kind)
            counted = kind is not _KIND.OTHER and len(mine) > 1
            if counted:
                said.append(self._counted(kind, mine))
            if mine and len(mine) <= _NAMED:
                said += self._one_by_one(mine)
        if self.table(name, *kinds) is not None:
            said.append(self.seen.say.sentence("in_table", {}, _refs(self._many(kinds))))
        return said

    def table(self, name: str, *kinds: ActivityKind) -> SummaryTable | None:
        """Return a table of the kinds that are too many for sentences."""
        many = self._many(kinds)
        if not many:
            return None
        return SummaryTable(
            caption=self.seen.say.caption(name),
            head=("日期", "内容", "地点", "主讲或负责", "人数", "明细"),
            numeric=(False, False, False, False, False, False),
            rows=tuple(
                (
                    _days(one),
                    one.title or VALUES[f"kind.{one.kind.value}"].zh,
                    one.place or "—",
                    _who(one) or "—",
                    _present(one) or "—",
                    "；".join([*_numbers(one), *map(item, one.details)]) or "—",
                )
                for one in many
            ),
        )

    def _many(self, kinds: Sequence[ActivityKind]) -> list[Activity]:
        return [one for kind in kinds if len(self._of(kind)) > _NAMED for one in self._of(kind)]

    def _of(self, kind: ActivityKind) -> list[Activity]:
        return [one for one in self.seen.activities if one.kind is kind]

    def _counted(self, kind: ActivityKind, mine: Sequence[Activity]) -> Sentence:
        name = f"{kind.value}s" if kind is not _KIND.TRAINING else "training"
        figures = self.seen.figures
        words: dict[str, object] = {"count": len(mine)}
        if kind in (_KIND.LECTURE, _KIND.TRAINING, _KIND.PARTNER_EVENT):
            present = figures[f"{name}.present"]
            part = present.sources if present.sources < len(mine) else 0
            words |= {"present": present.sources, "part": part}
        if kind is _KIND.LECTURE:
            words["hours"] = figures["lectures.class_hours"].sources
        if kind is _KIND.CONTEST:
            words["works"] = figures["contests.works"].sources
        return self.seen.say.sentence(f"{name}_many", words, _refs(mine))

    def _one_by_one(self, mine: Sequence[Activity]) -> list[Sentence]:
        told = "；".join(map(self._told, mine))
        said = [self.seen.say.sentence("activity_each", {"told": told}, _refs(mine))]
        return [*said, *self._contents(mine)]

    def _contents(self, mine: Sequence[Activity]) -> list[Sentence]:
        return [
            self.seen.say.sentence(
                "activity_content",
                {"content": one.content, "ended": one.content.endswith(("。", "！", "？"))},
                _refs([one]),
            )
            for one in mine
            if one.content and len(one.content) <= _TOLD_AT_MOST
        ]

    def _told(self, one: Activity) -> str:
        """Return one activity as a clause: when, who, where, what, how many, with what."""
        verb, noun = _VERBS[one.kind]
        who, place = _who(one), f"在{one.place}" if one.place else ""
        what = _named(one.title, noun)
        if what.startswith(noun):  # 走访学校周边文具店 says itself what was done
            verb = ""
        if one.kind is _KIND.LECTURE and who:
            core = (
                f"{who}{place}作题为“{one.title}”的讲座" if one.title else f"{who}{place}作{noun}"
            )
        elif who:
            core = f"由{who}{'主持' if one.kind is _KIND.MEETING else '负责'}，{place}{verb}{what}"
        else:
            core = f"{place}{verb}{what}"
        without = self._without
        parts = [core, *clauses(one.details, without=without), *_numbers(one)]
        if one.present_heads is not None:
            parts.append(f"{_COUNTED.get(one.kind, '参加')}{_present(one)}")
        return f"{_days(one)}，" + "，".join(parts)

    @cached_property
    def _without(self) -> Collection[DetailKind]:
        """The kinds of details that stand in the table of positions and media."""
        return loose_kinds() if in_table(self.seen.activities) else ()


def _days(one: Activity) -> str:
    day = day_text(one.held_on)
    if one.ended_on is not None:
        last = one.ended_on
        same = (last.year, last.month) == (one.held_on.year, one.held_on.month)
        return f"{day}至{f'{last.day}日' if same else day_text(last)}"
    if one.starts_at and one.ends_at:
        return f"{day}{one.starts_at}至{one.ends_at}"
    return f"{day}{one.starts_at}"


def _who(one: Activity) -> str:
    return f"{one.leader_unit}{one.leader_post}{one.leader}"


def _named(title: str, noun: str) -> str:
    if not title:
        return noun
    return title if title.endswith(_WHOLE) or noun in title else f"“{title}”{noun}"


def _present(one: Activity) -> str:
    return (
        "" if one.present_heads is None else number_text(one.present_heads, one.present_about, "人")
    )


def _numbers(one: Activity) -> list[str]:
    """Return the further numbers of an activity, each with its unit."""
    told = []
    if one.class_hours is not None:
        told.append(f"{one.class_hours}课时")
    if one.pieces is not None and (unit := VALUES.get(f"piece.{one.kind.value}")) is not None:
        word = "收到作品" if one.kind is _KIND.CONTEST else ""
        told.append(word + number_text(one.pieces, one.pieces_about, unit.zh))
    if one.times is not None:
        told.append("共" + number_text(one.times, one.times_about, "次"))
    if one.planned_heads is not None:
        told.append(f"应到{one.planned_heads}人")
    return told


def _refs(found: Sequence[Activity]) -> list[RowRef]:
    return [RowRef("activity", one.uid) for one in found]
