"""Finds the classes that a line of a relay names: 三1班, 三年级2班, 四3, 302, 七1、七2, 三1-6班."""

import re
from collections.abc import Collection
from typing import Final

from schoolguard.domain.classnames import numeral, read_class_name, read_grade
from schoolguard.domain.record import dataclass

_N: Final = r"(?:\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九两])"
_D: Final = "[一二三四五六七八九]"
_NO: Final = rf"\s*第?(?:\(\s*{_N}\s*\)|{_N})"
# What follows a number that is no class: more digits, a unit, a fraction, a date.
_END: Final = (
    r"(?!\d|\s*(?:月|日|号|人|名|位|个|点|:\d|/\d|节|课|分|次|年|级|学|%|期|张|份|[.-]\d))"
)
_CLASS: Final = re.compile(
    rf"(?<!\d)(?:小学|初中|高中)?(?:{_N}\s*(?:年级|学年|年)|20\d\d级|\d\d级){_NO}(?:\s*班|{_END})"
    rf"|(?:初中|高中|初|高){_N}(?:年级)?{_NO}(?:\s*班|{_END})"
    rf"|(?:小班|中班|大班|[小中大]){_NO}\s*班"
    rf"|(?<![周期拜第月日号十\d]){_D}\s*(?:\(\s*{_N}\s*\)|[-.]?\d{{1,2}})"
    rf"(?:\s*班|{_END}|(?=[-至到]\d{{1,2}}\s*班))"
    rf"|(?<![周期拜第月日号十\d]){_D}(?:[一二三四五六七八九]|十{_D}?)班"
    rf"|(?<![\d/.\-一二三四五六七八九])\d{{1,2}}(?:\(\s*{_N}\s*\)\s*班?|[-.]\d{{1,2}}\s*班)"
    rf"|(?<![\d/.-])\d{{3,4}}(?:\s*班)"
    rf"|(?<![\d/.-])\d{{3,4}}{_END}(?![/.-])"
)
_MORE: Final = re.compile(
    rf"\s*(?P<how>[、和及与&+]|[-至到])\s*第?\(?\s*(?P<n>{_N})\s*\)?(?P<ban>\s*班)?{_END}"
)
_WHOLE_GRADE: Final = re.compile(
    rf"(?P<g>{_N}年级|(?:初|高)[一二三])\s*(?:全年级|全体|全部|各班|所有班|每个班|都|均|\d{{1,2}}个班)"
)
_LONGEST_RANGE: Final = 40


@dataclass(frozen=True, slots=True)
class Mention:
    """A class named in a line; ``reading`` None where it is unknown or (``unsure``) not certain."""

    begin: int
    end: int
    written: str
    reading: tuple[int, int] | None
    unsure: bool = False


def find_classes(text: str, school_year: int, known: Collection[tuple[int, int]]) -> list[Mention]:
    """Return the classes named in a cleaned line, in their order."""
    found: list[Mention] = []
    place = 0
    while match := _CLASS.search(text, place):
        written = match[0]
        bare = written.strip().isdigit()
        reading, unsure = _read(written, school_year, known)
        if bare and reading is None:  # a number of something else
            place = match.end()
            continue
        found.append(Mention(match.start(), match.end(), written.strip(), reading, unsure))
        place = match.end()
        if reading is not None:
            more, place = _more(text, place, reading, known)
            found.extend(more)
    return found or _whole_grade(text, school_year, known)


def _read(
    written: str, school_year: int, known: Collection[tuple[int, int]]
) -> tuple[tuple[int, int] | None, bool]:
    grades = [grade for grade, _ in known]
    bounds = (min(grades), max(grades)) if grades else (None, None)
    name = written if written.rstrip().endswith("班") else f"{written}班"
    low, high = bounds
    for one in (name, written):
        got = read_class_name(one, school_year=school_year, lowest_grade=low, highest_grade=high)
        ours = [reading for reading in got.readings if reading in known]
        if len(ours) == 1:
            return ours[0], False
        if len(ours) > 1:
            return None, True
    return None, False


def _more(
    text: str, place: int, first: tuple[int, int], known: Collection[tuple[int, int]]
) -> tuple[list[Mention], int]:
    """Read on after a class: 三1、2、3班 and 三1-6班 are of the same grade."""
    found: list[Mention] = []
    grade, last = first
    while match := _MORE.match(text, place):
        if match["n"] in "一二三四五六七八九" and not match["ban"]:
            break  # 三1、四2: the next class begins with its grade
        number = numeral(match["n"]) or 0
        span = match.end() - len(match[0]) + 1, match.end()
        if match["how"] in "-至到":
            if not match["ban"] or not 0 < number - last <= _LONGEST_RANGE:
                break
            numbers = range(last + 1, number + 1)
        else:
            numbers = range(number, number + 1)
        for one in numbers:
            reading = (grade, one) if (grade, one) in known else None
            found.append(Mention(*span, match[0].strip(" 、和及与&+"), reading))
        last, place = number, match.end()
    return found, place


def _whole_grade(text: str, school_year: int, known: Collection[tuple[int, int]]) -> list[Mention]:
    match = _WHOLE_GRADE.search(text)
    if not match:
        return []
    grades = read_grade(match["g"], school_year=school_year)
    ours = sorted(one for one in known if one[0] in grades)
    return [Mention(match.start(), match.end(), match["g"], one) for one in ours]
