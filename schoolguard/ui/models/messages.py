"""The messages of a month as a list, and what the linter found in one as another."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.listing import Cell
from schoolguard.domain.message import ChannelKind, Finding, Length, Message, MessageMonth
from schoolguard.domain.message import MessageState as State
from schoolguard.ui import icons, language, theme
from schoolguard.ui.days import short_day
from schoolguard.ui.models.rows import Index, Rows
from schoolguard.ui.tokens import TagKind
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag, note_font
from schoolguard.ui.widgets.tip import plain

NOTE_ROLE: Final = Qt.ItemDataRole.UserRole + 101
"""The second line of a row."""
_KINDS: Final[dict[State, TagKind]] = {
    State.DONE: "done",
    State.GOING_ON: "going",
    State.LATE: "late",
    State.AHEAD: "idle",
}
_GLYPHS: Final = {"done": "check", "going": "ellipsis", "late": "exclamation", "idle": "minus"}
_ROW: Final = 56
_WORDS: Final = 42  # where words begin
_END: Final = 12
_PAD: Final = 8
_GAP: Final = 2
_WRAP: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


TITLE, DAY, STATE = range(3)


class MessagesModel(Rows[Message]):
    """Frozen messages by date: title, day, state; the list shows the first column.

    Its second line is under ``NOTE_ROLE``.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.month: MessageMonth | None = None
        self._lengths: dict[str, str] = {}

    def set_month(self, month: MessageMonth, lengths: dict[str, str]) -> None:
        """Show a month's messages; ``lengths`` are words on the channels, by message."""
        self.month, self._lengths = month, lengths
        self.set_rows(month.messages)

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (self.tr("题目"), self.tr("日期"), self.tr("状态"))

    def value(self, one: Message, column: int) -> Cell:
        """See the base."""
        return one.planned_on if column == DAY else None

    def known(self, uid: str) -> Message | None:
        """Return a message of the month, whether the list shows it now or not."""
        return next((one for one in self._all if one.uid == uid), None)

    def where_to_begin(self, uid: str) -> str:
        """Return a message that is looked at, or where it is through the first that is not."""
        one = self.known(uid)
        return uid if one is None or not self._through(one) else self.first_open()

    def first_open(self) -> str:
        """Return the first message that is not through, else the first."""
        return next((one for one in self._all if not self._through(one)), self._all[0]).uid

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid() or self.month is None:
            return None
        one = self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            day = short_day(one.planned_on)
            return (one.title, day, self.state_words(one))[index.column()]
        if role == NOTE_ROLE:
            return f"{short_day(one.planned_on)} · {self.state_words(one)}"
        if role == TAG_ROLE:
            return Tag(_KINDS[one.state_on(self.month.today)], "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(f"{one.title}\n{self._lengths.get(one.uid, '')}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one.title}，{short_day(one.planned_on)}，{self.state_words(one)}"
        return None

    def state_words(self, one: Message) -> str:
        """Return 已转发 30/36, or why nothing is forwarded yet."""
        assert self.month is not None
        state = one.state_on(self.month.today)
        if state in (State.DONE, State.GOING_ON):
            words = QCoreApplication.translate("MessagesModel", "已转发 {n}/{m} 个班")
            return words.format(n=one.forwarded, m=one.due)
        return render_value(f"message_state.{state.value}", language.current())

    def _through(self, one: Message) -> bool:
        return self.month is not None and one.state_on(self.month.today) is State.DONE


class TwoLines(QStyledItemDelegate):
    """Draws a message: the state's glyph, the title, the day and state below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt calls this."""
        colours, rect = theme.colours(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent_wash))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        tag = index.data(TAG_ROLE)
        ink, ground = colours.tag(tag.kind)
        dot = QRect(rect.left() + 14, rect.center().y() - 9, 18, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(dot)
        ratio = painter.device().devicePixelRatioF()
        glyph = icons.pixmap(_GLYPHS[tag.kind], ink, 12, ratio, stroke=3)
        painter.drawPixmap(QPointF(dot.left() + 3, dot.top() + 3), glyph)
        room = rect.adjusted(_WORDS, _PAD, -_END, -_PAD)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.ink))
        painter.drawText(room, _WRAP, str(index.data()))
        painter.setFont(note_font(option.font))
        painter.setPen(QColor(colours.muted))
        note, below = str(index.data(NOTE_ROLE)), Qt.AlignmentFlag.AlignBottom
        cut = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, below | Qt.AlignmentFlag.AlignLeft, cut)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt calls this: as high as the title needs in the width of the list."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        room = QRect(0, 0, max(width - _WORDS - _END, 1), 10_000)
        title = option.fontMetrics.boundingRect(room, _WRAP, str(index.data()))
        note = QFontMetrics(note_font(option.font)).height()
        return QSize(width, max(_ROW, title.height() + _GAP + note + 2 * _PAD))


class FindingsModel(Rows[tuple[Finding, str]]):
    """What is odd in a text: what it is, the words it is in, and what to do about it."""

    def set_findings(self, found: tuple[Finding, ...], text: str) -> None:
        """Show these of this text; nothing is reset where they are the same."""
        rows = tuple((one, text[one.begin : one.end]) for one in found)
        if rows != self._rows:
            self.set_rows(rows)

    def finding(self, place: int) -> Finding:
        """Return the finding of a row."""
        return self._rows[place][0]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        (one, words), lang = self._rows[index.row()], language.current()
        what, remedy = (render_value(f"{one.code}{end}", lang) for end in ("", ".remedy"))
        if role == Qt.ItemDataRole.DisplayRole:
            pattern = QCoreApplication.translate("FindingsModel", "“{words}”{what}。{remedy}")
            return pattern.format(words=words.strip(), what=what, remedy=remedy)
        if role == Qt.ItemDataRole.ToolTipRole:
            return remedy
        if role == Qt.ItemDataRole.DecorationRole:
            name, colour = ("circle-alert", "late") if one.grave else ("info", "going")
            return icons.icon(name, colour)
        return None


def length_words(kind: ChannelKind, length: Length) -> str:
    """Return how long a text is, as the meter says it: 67 字 1 条."""
    lang = language.current()
    code = "sms" if kind is ChannelKind.SMS else length.unit
    words = render_value(f"length.{code}", lang, used=length.used, segments=length.segments)
    if length.over:
        words += " · " + render_value("length.over", lang, most=length.most)
    return words
