"""What lies in the bin as a list."""

from datetime import datetime
from operator import attrgetter

from schoolguard.domain.bin import Binned
from schoolguard.domain.catalogue import VALUES, render_value
from schoolguard.domain.listing import Cell
from schoolguard.ui import language
from schoolguard.ui.days import short_day
from schoolguard.ui.models.rows import TextRows

WHAT, NOUN, WHEN, WHO = range(4)


class BinModel(TextRows[Binned]):
    """A removal a row: what, of which kind, when, by whom."""

    key = attrgetter("deletion_id")

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (self.tr("内容"), self.tr("类别"), self.tr("删除时间"), self.tr("删除人"))

    def text(self, one: Binned, column: int) -> str:
        """See the base."""
        if column == WHAT:
            return self._what(one)
        if column == NOUN:
            return self.tr("、").join(map(_noun, one.nouns[:3]))
        if column == WHEN:
            return _local(one.at).strftime("%Y-%m-%d %H:%M")
        code = f"actor.{one.who}"
        return render_value(code, language.current()) if code in VALUES else one.who

    def value(self, one: Binned, column: int) -> Cell:
        """See the base."""
        return _local(one.at).replace(tzinfo=None) if column == WHEN else None

    def _what(self, one: Binned) -> str:
        parts = [one.name or _noun(one.nouns[0])]
        if one.day is not None:
            parts.append(short_day(one.day))
        if one.records > 1:
            parts.append(self.tr("共 {n} 条").format(n=one.records))
        return " · ".join(parts)


def _noun(name: str) -> str:
    code = f"noun.{name}"
    return render_value(code, language.current()) if code in VALUES else name


def _local(moment: datetime) -> datetime:
    return moment.astimezone()
