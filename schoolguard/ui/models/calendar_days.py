"""The work calendar as a list."""

from types import MappingProxyType
from typing import Final

from schoolguard.domain.calendar_days import CalendarDay, DayKind
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.listing import Cell
from schoolguard.ui import language
from schoolguard.ui.days import period_words, weekday
from schoolguard.ui.models.rows import CENTRE, TextRows
from schoolguard.ui.tokens import TagKind
from schoolguard.ui.widgets.tag import Tag

DAYS, WEEKDAYS, KIND, NAME, NOTE, ORIGIN = range(6)
_TAGS: Final[dict[DayKind, TagKind]] = {
    DayKind.HOLIDAY: "idle",
    DayKind.WORKDAY: "done",
    DayKind.BREAK: "idle",
    DayKind.EXAM: "going",
    DayKind.CLOSURE: "late",
}


class CalendarDaysModel(TextRows[CalendarDay]):
    """Frozen entries by date: days, weekdays, kind, name, note, source."""

    aligned = MappingProxyType({KIND: CENTRE})

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (
            self.tr("日期"),
            self.tr("星期"),
            self.tr("类别"),
            self.tr("名称"),
            self.tr("备注"),
            self.tr("出处"),
        )

    def value(self, one: CalendarDay, column: int) -> Cell:
        """See the base."""
        return one.starts_on if column == DAYS and one.days == 1 else None

    def rank(self, one: CalendarDay, column: int) -> Cell:
        """See the base."""
        if column == WEEKDAYS:
            return one.starts_on.isoweekday()
        return one.starts_on if column == DAYS else None

    def tag(self, one: CalendarDay, column: int) -> Tag | None:
        """See the base."""
        if column != KIND:
            return None
        return Tag(_TAGS[one.kind], self.text(one, column))

    def text(self, one: CalendarDay, column: int) -> str:
        """See the base."""
        if column == DAYS:
            return period_words(one.starts_on, one.ends_on)
        if column == WEEKDAYS:
            first, last = weekday(one.starts_on), weekday(one.ends_on)
            return first if one.days == 1 else f"{first}—{last}"
        if column == KIND:
            return render_value(f"day_kind.{one.kind.value}", language.current())
        if column == NAME:
            return one.name
        if column == NOTE:
            return self._note(one) or "—"
        return one.origin or self.tr("本校")

    def _note(self, one: CalendarDay) -> str:
        follows = ""
        if one.follows is not None:
            day = render_value(f"weekday.{one.follows}", language.current())
            follows = self.tr("按{day}上课").format(day=day)
        return " · ".join(filter(None, (follows, one.note)))
