"""The flag talks of a month as a list."""

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.listing import Cell
from schoolguard.domain.talk import Talk, TalkMonth, TalkState, reading_seconds
from schoolguard.ui import language
from schoolguard.ui.days import short_day
from schoolguard.ui.models.rows import CENTRE, Index, Rows
from schoolguard.ui.tokens import TagKind
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag
from schoolguard.ui.widgets.tip import plain

DAY, WEEKDAY, TITLE, SPEAKER, MINUTES, STATE = range(6)
_KINDS: Final[dict[TalkState, TagKind]] = {
    TalkState.HELD: "done",
    TalkState.TODAY: "going",
    TalkState.LATE: "late",
    TalkState.UNWRITTEN: "going",
    TalkState.AHEAD: "idle",
}


class TalksModel(Rows[Talk]):
    """Frozen talks, a row each: day, weekday, title, speaker, minutes, state."""

    aligned = MappingProxyType({STATE: CENTRE})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.month: TalkMonth | None = None

    def set_month(self, month: TalkMonth) -> None:
        """Show a month's talks, by the day they take place on."""
        self.month = month
        self.set_rows(sorted(month.talks, key=lambda one: (one.takes_place_on, one.id)))

    def first_open(self) -> int:
        """Return the first row that is not held yet, else the first."""
        return next((place for place, one in enumerate(self._rows) if one.held_on is None), 0)

    def unwritten_after(self, uid: str) -> str:
        """Return the next talk below one that has no script yet; empty where none has to be."""
        row = self.find(uid)
        below = self._rows[row + 1 :] if row is not None else ()
        return next((one.uid for one in below if not one.script and one.held_on is None), "")

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (
            self.tr("日期"),
            self.tr("星期"),
            self.tr("题目"),
            self.tr("主讲人"),
            self.tr("时长"),
            self.tr("状态"),
        )

    def value(self, one: Talk, column: int) -> Cell:
        """See the base."""
        return one.takes_place_on if column == DAY else None

    def rank(self, one: Talk, column: int) -> Cell:
        """See the base."""
        if column == WEEKDAY:
            return one.takes_place_on.isoweekday()
        if column == MINUTES:
            return reading_seconds(one.script, one.reading_speed) or None
        return self.value(one, column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid() or self.month is None:
            return None
        one, column = self._rows[index.row()], index.column()
        tag = state_tag(one, self.month) if column == STATE else None
        if role == TAG_ROLE:
            return tag
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(one, column) if tag is None else tag.text
        if role == Qt.ItemDataRole.AccessibleTextRole and tag is not None:
            return tag.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(self._tip(one, column) or "")
        return None

    def _text(self, one: Talk, column: int) -> str:
        if column == DAY:
            return short_day(one.takes_place_on)
        if column == WEEKDAY:
            day = one.takes_place_on.isoweekday()
            return QLocale().dayName(day, QLocale.FormatType.ShortFormat)
        if column == TITLE:
            return one.title or self.tr("还没定题目")
        if column == SPEAKER:
            return speaker_words(one) or "—"
        return minutes_words(one.script, one.reading_speed) or "—"

    def _tip(self, one: Talk, column: int) -> str | None:
        if column == DAY and one.moved:
            words = self.tr("原定{day}").format(day=short_day(one.planned_on))
            return f"{words} · {one.moved_because}" if one.moved_because else words
        if column in (TITLE, SPEAKER):
            return self._text(one, column)
        return None


def state_tag(talk: Talk, month: TalkMonth) -> Tag:
    """Return where a talk stands, as a tag."""
    state = talk.state_on(month.today)
    return Tag(_KINDS[state], render_value(f"talk_state.{state.value}", language.current()))


def speaker_words(talk: Talk) -> str:
    """Return who speaks: post and name, else the kind; empty where nothing is known."""
    known = " ".join(filter(None, (talk.speaker_post, talk.speaker)))
    if known or talk.speaker_kind is None:
        return known
    return render_value(f"speaker.{talk.speaker_kind.value}", language.current())


def minutes_words(script: str, speed: int) -> str:
    """Return how long a script takes to read aloud, as ``2 分 26 秒``; empty for no script."""
    seconds = reading_seconds(script, speed)
    if not seconds:
        return ""
    if seconds < 60:
        return QCoreApplication.translate("TalksModel", "{s} 秒").format(s=seconds)
    words = QCoreApplication.translate("TalksModel", "{m} 分 {s} 秒")
    return words.format(m=seconds // 60, s=seconds % 60)
