"""Proposed records as a table: ticked ones are logged, days and heads are edited in place."""

import re
from collections.abc import Sequence
from datetime import date
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QDate, QObject, Qt, Signal

from schoolguard.domain.catalogue import render_error, render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.incoming import (
    Choice,
    Given,
    Incoming,
    IncomingRecord,
    IncomingState,
    Judged,
    first_choice,
    judge,
    record_of,
)
from schoolguard.ui import days, language
from schoolguard.ui.models.rows import RIGHT, Index, Role, Rows
from schoolguard.ui.tokens import TagKind
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag
from schoolguard.ui.widgets.tip import plain

CLASS, STATE, TASK, DAY, PLANNED, PRESENT, LEADER, WORDS, SOURCE = range(9)
_FIELDS: Final = {
    DAY: "held_on",
    PLANNED: "planned_heads",
    PRESENT: "present_heads",
    LEADER: "leader",
}
_TAGS: Final[dict[IncomingState, TagKind]] = {
    IncomingState.NEW: "done",
    IncomingState.SAME: "idle",
    IncomingState.DIFFERS: "going",
    IncomingState.WRONG: "late",
    IncomingState.SKIPPED: "idle",
}


class IncomingModel(Rows[Incoming]):
    """Proposals with what is chosen for each."""

    aligned = MappingProxyType({PLANNED: RIGHT, PRESENT: RIGHT})
    chosen = Signal()
    """Something was ticked or edited."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._judged: list[Judged] = []
        self._choices: list[Choice] = []
        self.edited = False

    arrangeable = False

    def set_rows(self, rows: Sequence[Incoming]) -> None:
        """Show other proposals, each with what is usual for it."""
        with self.resetting():
            self._rows = tuple(rows)
            self._judged = [judge(one) for one in rows]
            self._choices = [first_choice(one) for one in rows]
            self.edited = False
        self.chosen.emit()

    def judged(self, place: int) -> Judged:
        """Return what the proposal of a row is."""
        return self._judged[place]

    def choice(self, place: int) -> Choice:
        """Return what is chosen for a row."""
        return self._choices[place]

    def choose(self, place: int, choice: Choice) -> None:
        """Choose for a row, where there is something to choose."""
        usable = self._judged[place].state in (IncomingState.NEW, IncomingState.DIFFERS)
        if usable and choice is not self._choices[place]:
            self._choices[place] = choice
            self.edited = True
            self.dataChanged.emit(self.index(place, 0), self.index(place, SOURCE))
            self.chosen.emit()

    def toggle(self, place: int) -> None:
        """Tick a row, or take the tick away."""
        ticked = self._choices[place] is not Choice.LEAVE
        self.choose(place, Choice.LEAVE if ticked else Choice.TAKE)

    def records(self) -> tuple[IncomingRecord, ...]:
        """Return what is to be written."""
        found = (
            record_of(one, choice) for one, choice in zip(self._rows, self._choices, strict=True)
        )
        return tuple(one for one in found if one is not None)

    def count(self, state: IncomingState) -> int:
        """Return how many rows are in a state."""
        return sum(one.state is state for one in self._judged)

    # What Qt calls

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (
            self.tr("班级"),
            self.tr("状态"),
            self.tr("任务"),
            self.tr("日期"),
            self.tr("应到"),
            self.tr("实到"),
            self.tr("主持人"),
            self.tr("说明"),
            self.tr("出处"),
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt calls this."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        one, judged = self._rows[index.row()], self._judged[index.row()]
        usable = judged.state in (IncomingState.NEW, IncomingState.DIFFERS)
        if index.column() == CLASS and usable:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() in _FIELDS and one.wrong is None and one.skipped is None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        place, column = index.row(), index.column()
        if role == Role.TextAlignmentRole:
            return self.aligned.get(column)
        if role == TAG_ROLE and column == STATE:
            return Tag(_TAGS[self._judged[place].state], self._state(place))
        if role == Role.CheckStateRole and column == CLASS:
            return self._tick(place)
        if role == Role.EditRole and column in _FIELDS:
            return self._to_edit(place, column)
        if role == Role.ToolTipRole:
            return plain(self._text(place, column))
        return self._text(place, column) if role == Role.DisplayRole else None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Qt calls this: a tick, a day, a number of heads, a name."""
        place, column = index.row(), index.column()
        if role == Role.CheckStateRole and column == CLASS:
            self.toggle(place)
            return True
        if role != Role.EditRole or column not in _FIELDS:
            return False
        known, wanted = _typed(column, value)
        one = self._rows[place]
        if not known or wanted == getattr(one, _FIELDS[column]):
            return False
        self._set(place, one.with_value(_FIELDS[column], wanted))
        return True

    def _set(self, place: int, one: Incoming) -> None:
        before = self._judged[place].state
        self._judged[place] = judge(one)
        after = self._judged[place].state
        if after in (IncomingState.WRONG, IncomingState.SAME):
            self._choices[place] = Choice.LEAVE
        elif before is IncomingState.WRONG and after is IncomingState.NEW:
            self._choices[place] = Choice.TAKE  # who mends a row wants it logged
        self.edited = True
        self.replace_row(place, one)
        self.chosen.emit()

    def _tick(self, place: int) -> object:
        if self._judged[place].state not in (IncomingState.NEW, IncomingState.DIFFERS):
            return None
        left = self._choices[place] is Choice.LEAVE
        return Qt.CheckState.Unchecked if left else Qt.CheckState.Checked

    def _to_edit(self, place: int, column: int) -> object:
        value = getattr(self._rows[place], _FIELDS[column])
        if column == DAY:
            day = value or self._rows[place].today
            return QDate(day.year, day.month, day.day)
        return "" if value is None else str(value)

    def _state(self, place: int) -> str:
        return render_value(f"incoming_state.{self._judged[place].state}", language.current())

    def _text(self, place: int, column: int) -> str:
        one = self._rows[place]
        if column in _FIELDS:
            return self._value(place, _FIELDS[column])
        if column == CLASS:
            return one.class_name or "—"
        if column == STATE:
            return self._state(place)
        if column == TASK:
            return one.task_title
        if column == WORDS:
            return self.words(place)
        if one.source:
            return f"{one.source} {one.place_in}"
        return one.text

    def _value(self, place: int, name: str) -> str:
        """Return a value, and the stored one where it differs."""
        one, judged = self._rows[place], self._judged[place]
        if judged.state is IncomingState.SKIPPED or one.wrong is not None:
            return "—"
        own = _shown(getattr(one, name))
        if judged.match is None or name not in judged.differing:
            return own
        return self.tr("{new}（原 {old}）").format(new=own, old=_shown(getattr(judged.match, name)))

    def words(self, place: int) -> str:
        """Return what is wrong or unsure with a row, in one line."""
        one, judged = self._rows[place], self._judged[place]
        said = [_what(judged.error)] if judged.error is not None else []
        said += [_what(note) for note in one.doubts]
        for name, word in (("place", self.tr("地点")), ("content", self.tr("做了什么"))):
            if name in judged.differing and judged.match is not None:
                old, new = _shown(getattr(judged.match, name)), _shown(getattr(one, name))
                said.append(f"{word}：{old} → {new}")
        return " ".join(said)


def _what(error: SchoolError) -> str:
    return render_error(error, language.current())[0]


def _shown(value: object) -> str:
    if value in (None, ""):
        return "—"
    return days.short_day(value) if isinstance(value, date) else str(value)


def _typed(column: int, value: object) -> tuple[bool, Given]:
    """Return whether a typed value can be read, and the value."""
    if column == DAY:
        if not isinstance(value, QDate) or not value.isValid():
            return False, None
        return True, date(value.year(), value.month(), value.day())
    text = str(value or "").strip()
    if column == LEADER:
        return True, text
    if not text:
        return True, None
    known = re.fullmatch(r"[0-9]{1,5}", text) is not None
    return known, int(text) if known else None
