"""The activities and the incidents of a month as lists."""

from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from schoolguard.domain.activity import Activity
from schoolguard.domain.amounts import About, money_text, number_text
from schoolguard.domain.catalogue import VALUES, render_value
from schoolguard.domain.detail import DetailKind, DetailLine
from schoolguard.domain.incident import Incident, Outcome
from schoolguard.domain.listing import Cell
from schoolguard.ui import language
from schoolguard.ui.days import short_day
from schoolguard.ui.models.rows import TextRows
from schoolguard.ui.tokens import TagKind
from schoolguard.ui.widgets.tag import Tag

DAY, KIND, TITLE, PLACE, WHO, MANY = range(6)
I_DAY, I_TYPE, I_COUNT, I_AMOUNT, I_REPORTED, I_OUTCOME = range(6)
_OUTCOMES: Final[dict[Outcome, TagKind]] = {
    Outcome.STOPPED: "done",
    Outcome.LOST: "late",
    Outcome.INVESTIGATING: "going",
    Outcome.OTHER: "idle",
}


class ActivitiesModel(TextRows[Activity]):
    """Activities: day, kind, title, place, who, how many."""

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (
            self.tr("日期"),
            self.tr("类型"),
            self.tr("题目"),
            self.tr("地点"),
            self.tr("主讲、主持"),
            self.tr("数量"),
        )

    def value(self, one: Activity, column: int) -> Cell:
        """See the base."""
        return one.held_on if column == DAY else None

    def text(self, one: Activity, column: int) -> str:
        """See the base."""
        if column == DAY:
            return days_words(one.held_on, one.ended_on)
        if column == KIND:
            return render_value(f"kind.{one.kind.value}", language.current())
        if column == TITLE:
            return one.title or one.content.split("\n")[0] or "—"
        if column == PLACE:
            return one.place or "—"
        return who_words(one) if column == WHO else many_words(one) or "—"


class IncidentsModel(TextRows[Incident]):
    """Incidents: day, kind of fraud, cases, amount, reported to, outcome."""

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (
            self.tr("日期"),
            self.tr("诈骗类型"),
            self.tr("起数"),
            self.tr("金额"),
            self.tr("报给"),
            self.tr("结果"),
        )

    def value(self, one: Incident, column: int) -> Cell:
        """See the base."""
        if column == I_DAY:
            return one.happened_on
        if column == I_COUNT:
            return one.count
        return one.amount if column == I_AMOUNT else None

    def tag(self, one: Incident, column: int) -> Tag | None:
        """See the base."""
        if column != I_OUTCOME:
            return None
        return Tag(_OUTCOMES[one.outcome], self.text(one, column))

    def text(self, one: Incident, column: int) -> str:
        """See the base."""
        lang = language.current()
        if column == I_DAY:
            return days_words(one.happened_on, one.ended_on)
        if column == I_TYPE:
            return one.fraud_type or "—"
        if column == I_COUNT:
            return number_text(one.count, one.count_about, VALUES["unit.cases"].get(lang), lang)
        if column == I_AMOUNT:
            return "—" if one.amount is None else money_text(one.amount, one.amount_about, lang)
        if column == I_REPORTED:
            return one.reported_to or "—"
        return render_value(f"outcome.{one.outcome.value}", lang)


def days_words(first: Any, last: Any) -> str:
    """Return a day, or a period as ``11月3日至11月7日``."""
    if last is None:
        return short_day(first)
    words = QCoreApplication.translate("ActivitiesModel", "{first}至{last}")
    return words.format(first=short_day(first), last=short_day(last))


def who_words(one: Activity) -> str:
    """Return who led or spoke, else with whom; ``—`` where nothing is known."""
    known = " ".join(filter(None, (one.leader_unit, one.leader_post, one.leader)))
    partners = (line.name for line in one.details if line.kind is DetailKind.PARTNER)
    return known or "、".join(partners) or "—"


def many_words(one: Activity) -> str:
    """Return the numbers of an activity with their words, its details where it has none."""
    lang = language.current()
    told = []
    if one.present_heads is not None:
        people = VALUES["unit.people"].get(lang)
        told.append(number_text(one.present_heads, one.present_about, people, lang))
    if one.pieces is not None:
        unit = VALUES.get(f"piece.{one.kind.value}")
        word = "" if unit is None else unit.get(lang)
        told.append(number_text(one.pieces, one.pieces_about, word, lang))
    if one.times is not None:
        told.append(number_text(one.times, one.times_about, VALUES["unit.times"].get(lang), lang))
    if one.class_hours is not None:
        hours = VALUES["unit.hours"].get(lang)
        told.append(number_text(one.class_hours, About.EXACT, hours, lang))
    return " · ".join(told) or "、".join(map(_detail_words, one.details[:2]))


def _detail_words(line: DetailLine) -> str:
    lang = language.current()
    if line.count is None:
        return line.name
    return f"{line.name} {number_text(line.count, line.about, line.unit, lang)}"
