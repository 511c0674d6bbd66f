"""The work calendar as a list."""

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from schoolguard.domain.calendar_days import CalendarDay, DayKind
from schoolguard.domain.catalogue import render_value
from schoolguard.ui import language
from schoolguard.ui.days import period_words, weekday
from schoolguard.ui.tokens import TagKind
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag

Index = QModelIndex | Persistent

DAYS, WEEKDAYS, KIND, NAME, NOTE, ORIGIN = range(6)
_TAGS: Final[dict[DayKind, TagKind]] = {
    DayKind.HOLIDAY: "idle",
    DayKind.WORKDAY: "done",
    DayKind.BREAK: "idle",
    DayKind.EXAM: "going",
    DayKind.CLOSURE: "late",
}


class CalendarDaysModel(QAbstractTableModel):
    """Frozen entries by date: days, weekdays, kind, name, note, source."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CalendarDay, ...] = ()

    def set_rows(self, rows: tuple[CalendarDay, ...]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> CalendarDay:
        """Return the entry of a row."""
        return self._rows[place]

    def place_of(self, uid: str) -> int | None:
        """Return the row of an entry."""
        return next((place for place, one in enumerate(self._rows) if one.uid == uid), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's default
        """Qt calls this."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's default
        """Qt calls this."""
        return 0 if parent.isValid() else 6

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt calls this."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == KIND:
            return Qt.AlignmentFlag.AlignCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("日期"),
            self.tr("星期"),
            self.tr("类别"),
            self.tr("名称"),
            self.tr("备注"),
            self.tr("出处"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        one, column = self._rows[index.row()], index.column()
        if role == TAG_ROLE and column == KIND:
            return self._tag(one)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(one, column)
        return None

    def _tag(self, one: CalendarDay) -> Tag:
        words = render_value(f"day_kind.{one.kind.value}", language.current())
        return Tag(_TAGS[one.kind], words)

    def _text(self, one: CalendarDay, column: int) -> str:
        if column == DAYS:
            return period_words(one.starts_on, one.ends_on)
        if column == WEEKDAYS:
            first, last = weekday(one.starts_on), weekday(one.ends_on)
            return first if one.days == 1 else f"{first}—{last}"
        if column == KIND:
            return self._tag(one).text
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
