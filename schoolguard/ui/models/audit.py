"""The audit trail as a list."""

from datetime import datetime, timedelta, timezone
from typing import Final

from schoolguard.domain.audit import AuditLine
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.fields import specs
from schoolguard.domain.listing import Cell
from schoolguard.domain.nouns import NOUNS
from schoolguard.ui import language
from schoolguard.ui.models.paged import PagedRows

AT, ACTOR, ACTION, NOUN, FIELDS, UID = range(6)
_CHINA: Final = timezone(timedelta(hours=8))
_FIRST_YEAR: Final = 2000
"""An earlier line has no moment that can be read: the file was altered."""


class AuditModel(PagedRows[AuditLine]):
    """A line of the trail a row: when, who, what was done, to what, which fields, its id."""

    columns = ("at", "actor", "action", "noun", "", "row_uid")

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (
            self.tr("时间"),
            self.tr("操作人"),
            self.tr("操作"),
            self.tr("对象"),
            self.tr("改动的项目"),
            self.tr("编号"),
        )

    def key_of(self, one: AuditLine) -> int:
        """See the base."""
        return one.id

    def value(self, one: AuditLine, column: int) -> Cell:
        """See the base."""
        return _local(one) if column == AT else None

    def code(self, one: AuditLine, column: int) -> str:
        """See the base: a moment is filtered for by its day."""
        if column == AT:
            return _local(one).date().isoformat()
        codes = {ACTOR: one.actor, ACTION: one.action, NOUN: one.noun, UID: one.row_uid}
        return codes.get(column, "")

    def only_words(self, place: int, column: int) -> str:
        """See the base: a moment is filtered for by its day."""
        words = super().only_words(place, column)
        one = self.at(place)
        if column != AT or one is None:
            return words
        day = self.code(one, AT)
        self._codes[AT, day] = day
        return day

    def text(self, one: AuditLine, column: int) -> str:
        """See the base."""
        if column == AT:
            altered = one.at.year < _FIRST_YEAR
            return self.tr("看不懂") if altered else f"{_local(one):%Y-%m-%d %H:%M}"
        if column == ACTOR:
            return _word(f"actor.{one.actor}", one.actor)
        if column == ACTION:
            return _word(f"action.{one.action}", one.action)
        if column == NOUN:
            return _word(f"noun.{one.noun}", one.noun)
        if column == FIELDS:
            return self.tr("、").join(_labels(one)) or "—"
        return one.row_uid


def _local(one: AuditLine) -> datetime:
    return one.at.astimezone(_CHINA)


def _word(code: str, plain: str) -> str:
    text = VALUES.get(code)
    return plain if text is None else text.get(language.current())


def _labels(one: AuditLine) -> list[str]:
    """Return the fields' labels; what the store needs of its own has none and is left out."""
    noun = NOUNS.get(one.noun)
    known = {} if noun is None else specs(noun)
    return [known[name].label.get(language.current()) for name in one.fields if name in known]
