"""Grades and class names in the school's one house style.

A grade is an integer, so that it sorts: -2 小班, -1 中班, 0 大班, 1-6 primary, 7-9 junior high,
10-12 senior high. How a class is named is the school's choice, made once and kept everywhere.
"""

from collections.abc import Sequence
from enum import StrEnum

KINDERGARTEN: tuple[int, ...] = (-2, -1, 0)
LOWEST_GRADE = -2
HIGHEST_GRADE = 12

_DIGITS = "一二三四五六七八九"
_KINDERGARTEN_NAMES = {-2: "小班", -1: "中班", 0: "大班"}


class ClassStyle(StrEnum):
    """How a school names its classes: 一年级1班, 一（1）班, 101班, 一年级一班."""

    PLAIN = "plain"
    BRACKETS = "brackets"
    NUMBER = "number"
    WORDS = "words"


def grade_name(grade: int) -> str:
    """Return the Chinese name of a grade: 小班, 三年级, 七年级, 高一."""
    if grade in _KINDERGARTEN_NAMES:
        return _KINDERGARTEN_NAMES[grade]
    if 1 <= grade <= 9:
        return f"{_DIGITS[grade - 1]}年级"
    if 10 <= grade <= HIGHEST_GRADE:
        return f"高{_DIGITS[grade - 10]}"
    raise ValueError(f"no such grade: {grade}")


def class_name(
    grade: int,
    number: int,
    *,
    more_grades: Sequence[int] = (),
    style: ClassStyle = ClassStyle.PLAIN,
) -> str:
    """Return the name of a class in a style: 三年级3班, 三（3）班, 303班, 高一2班, 小1班.

    A class of several grades is 一、二年级复式班, with its number from the second such class on;
    in a kindergarten 小、中混龄班. Kindergarten classes have no 101: they stay 小1班.
    """
    if more_grades:
        return _combined((grade, *more_grades), number, style)
    short = _short(grade)
    if style is ClassStyle.BRACKETS:
        return f"{short}（{number}）班"
    if style is ClassStyle.NUMBER and grade not in KINDERGARTEN:
        return f"{grade}{number:02d}班"
    long = short if grade in KINDERGARTEN else grade_name(grade)
    return f"{long}{numeral(number) if style is ClassStyle.WORDS else number}班"


def numeral(number: int) -> str:
    """Return a number up to 99 as it is written in words: 九, 十, 十一, 二十三."""
    tens, ones = divmod(number, 10)
    written = _DIGITS[ones - 1] if ones else ""
    if not tens:
        return written
    return f"{_DIGITS[tens - 1] if tens > 1 else ''}十{written}"


def _short(grade: int) -> str:
    """Return 小, 三, 七, 高一: a grade within a class's name."""
    name = grade_name(grade)
    return name.removesuffix("年级") if grade > 0 else name[0]


def _combined(grades: Sequence[int], number: int, style: ClassStyle) -> str:
    written = "" if number == 1 else str(number)
    if written and style is ClassStyle.WORDS:
        written = numeral(number)
    if written and style is ClassStyle.BRACKETS:
        written = f"（{number}）"
    if grades[0] in KINDERGARTEN:
        return f"{'、'.join(_short(one) for one in grades)}混龄{written}班"
    together = "、".join(_short(one) for one in grades)
    unit = "年级" if grades[-1] <= 9 else ""
    return f"{together}{unit}复式{written}班"
