"""A day, chosen from a calendar or typed, written as a Chinese office writes it."""

import re
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QTextCharFormat,
    QValidator,
)
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget

from schoolguard.ui import language, theme

_WHOLE: Final = re.compile(
    r"(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?(?:\s*周.)?|(\d{4})(\d{2})(\d{2})"
)


def read_whole(text: str, year: int) -> date | None:
    """Return the day that is written, in ``year`` where none is said; None for what is no day.

    Read are 2026-11-12, 2026/11/12, 20261112, 2026年11月12日, 11-12 and 11月12日.
    """
    found = _WHOLE.fullmatch(text.strip())
    if found is None:
        return None
    parts = found.group(4, 5, 6) if found.group(4) else found.group(1, 2, 3)
    try:
        return date(int(parts[0] or year), int(parts[1]), int(parts[2]))
    except ValueError:
        return None


class _Calendar(QCalendarWidget):
    """Days that cannot be chosen are faint, those of other months quiet but read with ease.

    Qt has one grey for both, and the theme's sheet hides that it disables the first.
    """

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        """Qt calls this for each day."""
        if self.minimumDate() <= day <= self.maximumDate():
            if day.month() == self.monthShown():
                super().paintCell(painter, rect, day)
                return
            painter.setPen(QColor(theme.colours().muted))
        else:
            painter.setPen(QColor(theme.colours().faint))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day()))


class DateEdit(QDateEdit):
    """Shows ``2026年11月20日 周五``; weeks begin on Monday.

    A day is chosen, typed part by part, or written whole over what is selected or pasted. What is
    written and is no day of the range stays there with a red edge: ``is_readable`` is then False.
    """

    day_changed = Signal(object)
    readable_changed = Signal()
    """Carries a ``datetime.date``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written = False
        self.setCalendarPopup(True)
        zh = language.current() == "zh_CN"
        self.setDisplayFormat("yyyy年M月d日 ddd" if zh else "ddd d MMM yyyy")
        calendar = _Calendar(self)
        self.setCalendarWidget(calendar)
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
        """Return the day; the one before where what is written is none."""
        written = self._read()
        if written is not None:
            return written
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def set_day(self, day: date) -> None:
        """Show ``day``."""
        self._stop_writing()
        self.setDate(QDate(day.year, day.month, day.day))

    def set_range(self, first: date, last: date) -> None:
        """Let only days from ``first`` to ``last`` be chosen."""
        low = QDate(first.year, first.month, first.day)
        self.setDateRange(low, QDate(last.year, last.month, last.day))

    def is_readable(self) -> bool:
        """Whether what stands here is a day of the range."""
        return not self._written or self._read() is not None

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Qt calls this: a day that is being written whole may be anything yet."""
        if self._written:
            return QValidator.State.Acceptable, text, place
        return super().validate(text, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this: a digit over the whole selected text, or a paste, writes a day whole."""
        line, keys = self.lineEdit(), QKeySequence.StandardKey
        text = event.text()
        if event.matches(keys.Paste):
            self._write(QGuiApplication.clipboard().text().strip(), over=True)
        elif self._written and text and text.isprintable():
            self._write(text, over=False)
        elif text.isdigit() and line.selectedText() == line.text():
            self._write(text, over=True)
        elif self._written and event.key() == Qt.Key.Key_Backspace:
            line.backspace()
            self._tell()
        elif self._written and event.key() == Qt.Key.Key_Escape:
            self._stop_writing()
        else:
            self._take()
            if self._written:  # Qt would make some other day of it
                event.ignore()
            else:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt calls this: what was written becomes the day; what is none stays, marked."""
        self._take()
        if self._written:
            QWidget.focusOutEvent(self, event)
        else:
            super().focusOutEvent(event)

    def _write(self, text: str, *, over: bool) -> None:
        line = self.lineEdit()
        self._written = True
        line.blockSignals(self._written)  # else Qt's parts of a day are looked for in it
        if over:
            line.setText(text)
        else:
            line.insert(text)
        self._tell()

    def _read(self) -> date | None:
        if not self._written:
            return None
        day = read_whole(self.lineEdit().text(), self.date().year())
        if day is None:
            return None
        inside = self.minimumDate() <= QDate(day.year, day.month, day.day) <= self.maximumDate()
        return day if inside else None

    def _tell(self) -> None:
        day = self._read()
        self._mark(wrong=day is None)
        if day is not None:
            self.day_changed.emit(day)

    def _take(self) -> None:
        day = self._read()
        if day is not None:
            self.set_day(day)

    def _stop_writing(self) -> None:
        if self._written:
            self.lineEdit().setText(self.textFromDateTime(self.dateTime()))
            self._written = False
            self.lineEdit().blockSignals(self._written)
            self._mark(wrong=False)

    def _mark(self, *, wrong: bool) -> None:
        self.setToolTip(self.tr("这不是可选的日期，请写成 2026-11-12 这样。") if wrong else "")
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
            self.readable_changed.emit()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Qt calls this: Tab leaves at once; the arrows go from year to month to day."""
        return QWidget.focusNextPrevChild(self, following)

    def _pass_on(self, chosen: QDate) -> None:
        self.day_changed.emit(date(chosen.year(), chosen.month(), chosen.day()))
