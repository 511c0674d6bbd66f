"""Days in the few words a list has room for."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def short_day(day: date) -> str:
    """Return ``11月13日``."""
    pattern = QCoreApplication.translate("days", "M月d日")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def full_day(day: date) -> str:
    """Return ``2026年12月31日``."""
    pattern = QCoreApplication.translate("days", "yyyy年M月d日")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def period_words(first: date, last: date) -> str:
    """Return ``2026-10-01—10-07``; the year again where it changes, one day alone."""
    if first == last:
        return first.isoformat()
    end = f"{last:%m-%d}" if first.year == last.year else last.isoformat()
    return f"{first.isoformat()}—{end}"


def weekday(day: date) -> str:
    """Return ``周五``."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def recent_day(day: date, today: date) -> str:
    """Return 今天 or 昨天 where it is, else the short day."""
    ago = (today - day).days
    if ago == 0:
        return QCoreApplication.translate("days", "今天")
    if ago == 1:
        return QCoreApplication.translate("days", "昨天")
    return short_day(day)
