"""Records of many months as lists: every activity, every slip of a leaflet."""

from datetime import date
from types import MappingProxyType
from typing import Final

from schoolguard.domain.activity import ListedActivity
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.listing import Cell
from schoolguard.domain.slip import ListedSlip, SlipState
from schoolguard.ui import language
from schoolguard.ui.models.paged import PagedRows
from schoolguard.ui.models.rows import CENTRE
from schoolguard.ui.tokens import TagKind
from schoolguard.ui.widgets.tag import Tag

DAY, CAMPAIGN, KIND, CLASS, TITLE, PLACE, LEADER, HEADS = range(8)
S_CLASS, S_SEAT, S_NAME, S_CODE, S_STATE, S_DAY, S_BECAUSE = range(7)
_TAGS: Final[dict[str, TagKind]] = {
    SlipState.OUT.value: "going",
    SlipState.BACK_UNSIGNED.value: "going",
    SlipState.BACK_SIGNED.value: "done",
    SlipState.LOST_REISSUED.value: "idle",
    SlipState.EXCUSED.value: "idle",
}


class EveryActivityModel(PagedRows[ListedActivity]):
    """An activity a row: day, campaign, kind, class, title, place, leader, heads."""

    columns = ("day", "campaign", "kind", "class", "title", "place", "leader", "heads")

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (
            self.tr("日期"),
            self.tr("宣传月"),
            self.tr("类型"),
            self.tr("班级"),
            self.tr("题目"),
            self.tr("地点"),
            self.tr("主讲或主持"),
            self.tr("人数"),
        )

    def key_of(self, one: ListedActivity) -> int:
        """See the base."""
        return one.id

    def value(self, one: ListedActivity, column: int) -> Cell:
        """See the base."""
        if column == DAY:
            return one.held_on
        return one.present_heads if column == HEADS else None

    def code(self, one: ListedActivity, column: int) -> str:
        """See the base."""
        return one.kind if column == KIND else self.text(one, column)

    def text(self, one: ListedActivity, column: int) -> str:
        """See the base."""
        if column == DAY:
            return one.held_on.isoformat()
        if column == KIND:
            return render_value(f"kind.{one.kind}", language.current())
        if column == HEADS:
            return "" if one.present_heads is None else str(one.present_heads)
        texts = {CAMPAIGN: one.campaign_title, CLASS: one.class_name, TITLE: one.title}
        return texts.get(column, one.place if column == PLACE else one.leader)


class EverySlipModel(PagedRows[ListedSlip]):
    """A slip a row: class, seat, name, code, state, since when, why excused."""

    columns = ("class", "seat", "name", "code", "state", "state_on", "because")
    aligned = MappingProxyType({S_STATE: CENTRE})

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (
            self.tr("班级"),
            self.tr("座号"),
            self.tr("姓名"),
            self.tr("回执编号"),
            self.tr("状态"),
            self.tr("状态日期"),
            self.tr("免交原因"),
        )

    def key_of(self, one: ListedSlip) -> int:
        """See the base."""
        return one.id

    def value(self, one: ListedSlip, column: int) -> Cell:
        """See the base."""
        return one.state_on if column == S_DAY else None

    def code(self, one: ListedSlip, column: int) -> str:
        """See the base."""
        return one.state if column == S_STATE else self.text(one, column)

    def tag(self, one: ListedSlip, column: int) -> Tag | None:
        """See the base."""
        return Tag(_TAGS[one.state], self.text(one, column)) if column == S_STATE else None

    def text(self, one: ListedSlip, column: int) -> str:
        """See the base."""
        if column == S_STATE:
            return render_value(f"slip_state.{one.state}", language.current())
        if column == S_DAY:
            return _day(one.state_on)
        return (one.class_name, one.seat, one.name, one.code, "", "", one.because)[column]


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()
