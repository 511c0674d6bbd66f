"""A day, chosen from a calendar or typed, written as a Chinese office writes it."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget

from schoolguard.ui import language


class DateEdit(QDateEdit):
    """Shows ``2026年11月20日 周五``; weeks begin on Monday."""

    day_changed = Signal(object)
    """Carries a ``datetime.date``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        zh = language.current() == "zh_CN"
        self.setDisplayFormat("yyyy年M月d日 ddd" if zh else "ddd d MMM yyyy")
        calendar = self.calendarWidget()
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if zh:  # 一 二 三 …: there is no room for 周一
            one = QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames
            calendar.setHorizontalHeaderFormat(one)
        calendar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        calendar.setContentsMargins(1, 1, 1, 1)
        plain = QTextCharFormat()  # red week-ends would say "late" in this window
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, plain)
        self.dateChanged.connect(self._pass_on)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt calls this: the day is what one changes, rarely the year."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setSelectedSection(QDateEdit.Section.DaySection)

    def day(self) -> date:
        """Return the day."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def set_day(self, day: date) -> None:
        """Show ``day``."""
        self.setDate(QDate(day.year, day.month, day.day))

    def set_range(self, first: date, last: date) -> None:
        """Let only days from ``first`` to ``last`` be chosen."""
        low = QDate(first.year, first.month, first.day)
        self.setDateRange(low, QDate(last.year, last.month, last.day))

    def focusNextPrevChild(self, following: bool) -> bool:
        """Qt calls this: Tab leaves at once; the arrows go from year to month to day."""
        return QWidget.focusNextPrevChild(self, following)

    def _pass_on(self, chosen: QDate) -> None:
        self.day_changed.emit(date(chosen.year(), chosen.month(), chosen.day()))
