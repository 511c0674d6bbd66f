"""Grades and class names in the school's one house style.

A grade is an integer, so that it sorts: -2 小班, -1 中班, 0 大班, 1-6 primary, 7-9 junior high,
10-12 senior high. Shown as 三年级3班, 七年级3班, 高一3班, 小班1班... in one style everywhere.
"""

KINDERGARTEN: tuple[int, ...] = (-2, -1, 0)
LOWEST_GRADE = -2
HIGHEST_GRADE = 12

_DIGITS = "一二三四五六七八九"
_KINDERGARTEN_NAMES = {-2: "小班", -1: "中班", 0: "大班"}


def grade_name(grade: int) -> str:
    """Return the Chinese name of a grade: 小班, 三年级, 七年级, 高一."""
    if grade in _KINDERGARTEN_NAMES:
        return _KINDERGARTEN_NAMES[grade]
    if 1 <= grade <= 9:
        return f"{_DIGITS[grade - 1]}年级"
    if 10 <= grade <= HIGHEST_GRADE:
        return f"高{_DIGITS[grade - 10]}"
    raise ValueError(f"no such grade: {grade}")


def class_name(grade: int, number: int) -> str:
    """Return the house-style name of a class: 三年级3班, 高一2班, 小班1班 as 小1班."""
    if grade in KINDERGARTEN:
        return f"{grade_name(grade)[0]}{number}班"
    return f"{grade_name(grade)}{number}班"
