"""Days as a staff group writes them: 11月13日, 11.13, 13号, 昨天, 周三, 上周五."""

import re
from datetime import date, timedelta
from typing import Final

from schoolguard.domain.classnames import numeral

_N: Final = r"(\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_WHOLE: Final = re.compile(
    r"(?<!\d)(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)\s*[日号]?"
)
_MONTH: Final = re.compile(rf"(?<!\d){_N}\s*月\s*{_N}(?!\d)\s*[日号]?")
_DOTTED: Final = re.compile(r"(?<![\d./-])(\d{1,2})\s*([./-])\s*(\d{1,2})(?![\d./-]|\s*人)")
_DAY: Final = re.compile(r"(?<![\d个])(\d{1,2})\s*[日号](?!楼|厅|教室|线)")
_WEEKDAY: Final = re.compile(r"(上上|上|这|本|下)?\s*个?(?:周|星期|礼拜)([一二三四五六日天])")
_WORDS: Final = (("大前天", 3), ("前天", 2), ("昨天", 1), ("昨日", 1), ("昨下午", 1), ("昨晚", 1))
_TODAY: Final = re.compile(r"今天|今日|今早|今晚|今上午|今下午|刚刚|刚才")
_AHEAD: Final = (("大后天", 3), ("后天", 2), ("明天", 1), ("明日", 1))
_FAR: Final = timedelta(days=60)


def cut_day(text: str, today: date) -> tuple[date | None, str, bool]:
    """Return the day that a text names, the text without it, and whether it might be heads.

    A day of an unsaid year is the one nearest before ``today``, or up to 60 days ahead.
    """
    if (found := _WHOLE.search(text)) and (day := _day(*map(int, found.groups()))):
        return day, _without(text, found), False
    if found := _MONTH.search(text):
        month, of_month = numeral(found[1]), numeral(found[2])
        if month and of_month and (day := _nearest(month, of_month, today)):
            return day, _without(text, found), False
    for found in _DOTTED.finditer(text):
        day = _nearest(int(found[1]), int(found[3]), today)
        if day and (found[2] != "/" or abs(day - today) <= _FAR):
            unsure = found[2] == "/" and int(found[1]) <= int(found[3])
            return day, _without(text, found), unsure
    if found := _DAY.search(text):
        day = _of_month(int(found[1]), today)
        if day:
            return day, _without(text, found), False
    return _by_word(text, today)


def read_day(text: str, today: date) -> date | None:
    """Return the day that a cell's text names."""
    return cut_day(text, today)[0]


def _by_word(text: str, today: date) -> tuple[date | None, str, bool]:
    if found := _WEEKDAY.search(text):
        wanted = "一二三四五六日天".index(found[2]) % 7 if found[2] != "天" else 6
        monday = today - timedelta(days=today.weekday())
        weeks = {"上上": -2, "上": -1, "下": 1}.get(found[1] or "", 0)
        day = monday + timedelta(days=wanted, weeks=weeks)
        if found[1] is None and day > today:  # 周五 said on a Monday is last week's
            day -= timedelta(weeks=1)
        return day, _without(text, found), False
    for words, sign in ((_WORDS, -1), (_AHEAD, 1)):
        for word, days in words:
            if word in text:
                return today + sign * timedelta(days=days), text.replace(word, " ", 1), False
    if found := _TODAY.search(text):
        return today, _without(text, found), False
    return None, text, False


def _nearest(month: int, of_month: int, today: date) -> date | None:
    day = _day(today.year, month, of_month)
    if day is None or day <= today + _FAR:
        ahead = _day(today.year + 1, month, of_month)
        if ahead is not None and ahead <= today + _FAR:
            return ahead
        return day
    return _day(today.year - 1, month, of_month)


def _of_month(of_month: int, today: date) -> date | None:
    """Return the 13th of this month, or of the last one where that lies before it."""
    day = _day(today.year, today.month, of_month)
    if day is not None and day <= today:
        return day
    last = today.replace(day=1) - timedelta(days=1)
    before = _day(last.year, last.month, of_month)
    near = day is not None and day - today <= timedelta(days=7)
    return day if near or before is None else before


def _day(year: int, month: int, of_month: int) -> date | None:
    try:
        return date(year, month, of_month)
    except ValueError:
        return None


def _without(text: str, found: re.Match[str]) -> str:
    return text[: found.start()] + " " + text[found.end() :]
