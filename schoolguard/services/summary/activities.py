"""What the summary says of activities besides class meetings: one told, several counted."""

from collections.abc import Collection, Sequence
from functools import cached_property
from typing import Final

from schoolguard.domain.activity import Activity, ActivityKind
from schoolguard.domain.amounts import number_text
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.detail import DetailKind, DetailLine
from schoolguard.domain.record import dataclass
from schoolguard.domain.summary import RowRef, Sentence, SummaryTable
from schoolguard.services.summary.details import clauses, counted_first, item
from schoolguard.services.summary.media import in_table, loose_kinds
from schoolguard.services.summary.view import View
from schoolguard.services.wording import day_text, days_text

_NAMED: Final = 3
"""As many of a kind are told one by one; more are counted, and stand in a table."""
_LISTED: Final = 6
"""As many meetings are listed by their titles."""
_SHORT: Final = 60
"""Characters of what was done that stand as a clause."""
_ENDS: Final = ("。", "！", "？")
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
_WHOLE: Final = (
    "会",
    "展演",
    "评选",
    "宣讲",
    "答题",
    "讲座",
    "培训",
    "活动",
    "比赛",
    "走访",
    "宣传",
    "征集",
    "赛",
    "课",
    "行动",
)
"""A title that ends so says itself what it is."""
_COUNTED: Final = {_KIND.TRAINING: "参加", _KIND.LECTURE: "听讲", _KIND.MEETING: "到会"}


@dataclass(frozen=True)
class Activities:
    """Writes the parts on activities from one view."""

    seen: View

    def meetings(self) -> list[Sentence]:
        """Return the sentences on meetings, which stand under 组织领导."""
        mine = self._of(_KIND.MEETING)
        if len(mine) < 2:
            return self._one_by_one(mine)
        words: dict[str, object] = {"count": len(mine), "titles": _titles(mine)}
        if len(mine) > _NAMED:
            return [self.seen.say.sentence("meetings_many", words, _refs(mine))]
        if any(map(_long, mine)):
            many = self.seen.say.sentence("meetings_many", words | {"titles": ""}, _refs(mine))
            return [many, *self._one_by_one(mine)]
        words["told"] = "；".join(map(self._told, mine))
        return [self.seen.say.sentence("meetings_held", words, _refs(mine))]

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
        if self._many(kinds):
            caption = self.seen.say.caption(name)
            said.append(
                self.seen.say.sentence("in_table", {"table": caption}, _refs(self._many(kinds)))
            )
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
            hours = figures["lectures.class_hours"].sources
            words["hours"] = hours == len(mine)  # of some, it says nothing of all
        if kind is _KIND.CONTEST:
            words["works"] = figures["contests.works"].sources
        return self.seen.say.sentence(f"{name}_many", words, _refs(mine))

    def _one_by_one(self, mine: Sequence[Activity]) -> list[Sentence]:
        if not mine:
            return []
        # A text of its own follows what it belongs to.
        groups = [[one] for one in mine] if any(map(_long, mine)) else [list(mine)]
        said = []
        for group in groups:
            told = "；".join(map(self._told, group))
            said.append(self.seen.say.sentence("activity_each", {"told": told}, _refs(group)))
            said += self._contents(group)
        return said

    def _contents(self, mine: Sequence[Activity]) -> list[Sentence]:
        return [
            self.seen.say.sentence(
                "activity_content",
                {"content": one.content, "ended": one.content.endswith(_ENDS)},
                _refs([one]),
            )
            for one in mine
            if _long(one) and len(one.content) <= _TOLD_AT_MOST
        ]

    def _told(self, one: Activity) -> str:
        """Return one activity as a clause: when, who, where, what, how many, with what."""
        loose = [line for line in one.details if _beside(one, line)]
        rest = [line for line in one.details if line not in loose]
        parts = [self._core(one, loose), *clauses(rest, without=self._without)]
        parts += [f"计{part}" if part.endswith("课时") else part for part in _numbers(one)]
        if one.present_heads is not None:
            present, word = _present(one), _COUNTED.get(one.kind, "参加")
            known = one.planned_heads is not None
            parts.append(f"实到{present}" if known else f"{present}{word}")
        if one.content and not _long(one):
            parts.append(one.content.rstrip("。"))
        return f"{_days(one)}，" + "，".join(parts)

    def _core(self, one: Activity, loose: Sequence[DetailLine]) -> str:
        """Return who did what where, with whom."""
        verb, noun = _VERBS[one.kind]
        who, place = _who(one), f"在{one.place}" if one.place else ""
        what = _named(one.title, noun)
        if one.title and what.startswith(noun):  # 走访学校周边文具店 says itself what was done
            verb = ""
        partners = [line for line in loose if line.kind is DetailKind.PARTNER]
        shown = [line for line in loose if line.kind is not DetailKind.PARTNER]
        place = place or (f"在{'、'.join(map(counted_first, shown))}" if shown else "")
        with_whom = f"联合{'、'.join(map(counted_first, partners))}" if partners else ""
        if one.kind is _KIND.LECTURE and who:
            titled = f"题为“{one.title}”的讲座" if one.title else noun
            return f"{who}{place}作{titled}"
        if one.kind is _KIND.MEETING and who:
            return f"{who}{place}主持召开{what}"
        led = f"由{who}负责，" if who else ""
        return f"{led}{with_whom}{place}{verb}{what}"

    @cached_property
    def _without(self) -> Collection[DetailKind]:
        """The kinds of details that stand in the table of positions and media."""
        return loose_kinds() if in_table(self.seen.activities) else ()


def _long(one: Activity) -> bool:
    """Whether what was done needs sentences of its own."""
    text = one.content.rstrip("。")
    return len(text) > _SHORT or any(mark in text for mark in (*_ENDS, "\n"))


def _beside(one: Activity, line: DetailLine) -> bool:
    """Whether a detail stands before the verb: with whom, and where no place is named."""
    if line.role or line.origin is not None:
        return False
    if line.kind is DetailKind.PARTNER:
        return not (_who(one) and one.kind in (_KIND.LECTURE, _KIND.MEETING))
    return line.kind is DetailKind.POSITION and not one.place


def _titles(mine: Sequence[Activity]) -> str:
    """Return the titles of meetings where all are known; else nothing."""
    named = [_named(one.title, "会议") for one in mine if one.title]
    return "、".join(named) if len(named) == len(mine) and len(mine) <= _LISTED else ""


def _days(one: Activity) -> str:
    if one.ended_on is not None:
        return days_text(one.held_on, one.ended_on)
    day = day_text(one.held_on)
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
