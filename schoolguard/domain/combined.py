"""Reads the names of combined classes: 一、二年级复式班, 三四复式2班, 小、中混龄班."""

import re
from typing import Final

_DIGITS: Final = "一二三四五六七八九"
_NURSERY: Final = {"小": -2, "中": -1, "大": 0}
_AND: Final = r"[.,、和与及\-]?"
_NUMBER: Final = r"(?:第?\(?(?P<n>\d{1,2}|[一二三四五六七八九十]{1,3})\)?)?"
_GRADE: Final = r"(?:高?[一二三四五六七八九]|\d)"
_MIXED_AGES: Final = re.compile(rf"(?P<g>[小中大](?:班?{_AND}[小中大]){{1,2}})班?混龄{_NUMBER}班?")
# Digits stand apart: 12年级 is the twelfth grade.
_FURTHER: Final = rf"(?:{_AND}高?[一二三四五六七八九]|[.,、和与及\-]\d)"
_COMBINED: Final = re.compile(
    rf"(?P<g>{_GRADE}(?:年级)?(?:{_FURTHER}(?:年级)?){{1,5}})"
    rf"(?:(?:年级)?复式{_NUMBER}班?级?|(?:年级)(?P<only>班)?)"
)


def read_combined(text: str) -> tuple[tuple[int, ...], int] | None:
    """Return (grades, number) of a cleaned name of a combined class, else None.

    A class that is no combined one by its words (一二班) is not one.
    """
    if nursery := _MIXED_AGES.fullmatch(text):
        grades = tuple(_NURSERY[char] for char in nursery["g"] if char in _NURSERY)
        return _checked(grades, nursery["n"])
    found = _COMBINED.fullmatch(text)
    if found is None:
        return None
    # 一二年级 names two grades; 一年级二 does not.
    if "复式" not in text and "年级" in found["g"][:-2]:
        return None
    parts = re.findall(_GRADE, found["g"].replace("年级", ""))
    return _checked(tuple(_grade(one) for one in parts), found["n"])


def _grade(written: str) -> int:
    if written.isdigit():
        return int(written)
    value = _DIGITS.index(written[-1]) + 1
    return value + 9 if written[0] == "高" else value


def _checked(grades: tuple[int, ...], number: str | None) -> tuple[tuple[int, ...], int] | None:
    if len(grades) < 2 or list(grades) != sorted(set(grades)):
        return None
    return grades, _value(number) if number else 1


def _value(written: str) -> int:
    if written.isdigit():
        return int(written)
    tens, ten, ones = written.partition("十")
    if not ten:
        return _DIGITS.index(written) + 1
    return (_DIGITS.index(tens) + 1 if tens else 1) * 10 + (_DIGITS.index(ones) + 1 if ones else 0)
