"""Reads class names as schools write them: 一年级1班, 三(3)班, 101, 初一（3）班, 2023级1班.

Nothing is guessed: a name is certain, or it has readings to choose from, or it has none.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from schoolguard.domain.combined import read_combined
from schoolguard.domain.grades import HIGHEST_GRADE, LOWEST_GRADE
from schoolguard.domain.record import dataclass

HIGHEST_NUMBER = 60
_DIGITS = "零一二三四五六七八九"
_BLANKS = re.compile(r"\s+")
_BRACKETS = str.maketrans("[{〔【「<〈《]}〕】」>〉》", "((((((((" + "))))))))")
_DASHES = str.maketrans("—–−‐‑~_/\\、,。·•", "-----" + "-----" + "....")

# A number: 1-2 digits or a Chinese numeral up to 九十九.
_N = r"(?:\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九两])"
_CLASS = rf"第?(?:\((?P<b>{_N})\)|(?P<n>{_N}))(?:班级?)?"
_CLASS_IN_WORDS = re.compile(rf"(?:{_CLASS}|班(?P<after>{_N}))")
_LONG = rf"(?:小学|初中|高中|幼儿园)?(?P<g>{_N})(?:年级|学年|年|级)"
_STAGE = r"(?P<s>初中|高中|小学|小|初|高)(?P<g>[一二三四五六]|\d)(?:年级|级|年)?"
_NURSERY = r"(?P<k>[小中大])班?"
_YEAR = r"(?P<s>小学|初中|高中|小|初|高)?(?P<y>20\d{2}|\d{2})(?P<w>级|届)"
_REMARK = re.compile(r"(?<=班)(?:\([^()]*\)|[^\d()班]{1,8}班?)$")
_ENGLISH = re.compile(r"(?:grade|g)\.?(\d{1,2})[-,.]?(?:class|c)\.?\(?(\d{1,2})\)?", re.I)


_LONG_RE = re.compile(_LONG)
_STAGE_RE = re.compile(_STAGE)
_NURSERY_RE = re.compile(_NURSERY)
_YEAR_RE = re.compile(_YEAR)
_BARE_RE = re.compile(rf"(?P<g>{_N})(?:\((?P<b>{_N})\)班?|[-.](?P<n>{_N})班?)")
_PAIR_RE = re.compile(
    r"(?P<g>[一二三四五六七八九])(?P<n>\d{1,2}|十[一二三四五六七八九]?|"
    r"[一二三四五六七八九])班?"
)
_IN_TEXT = re.compile(
    rf"(?:{_N}年级|(?:初|高)[一二三四五六]|[小中大]班|20\d{{2}}级|[一二三四五六七八九](?=\())"
    rf"第?(?:\({_N}\)|{_N})班|[小中大]\(?{_N}\)?班"
)
_GRADE_IN_TEXT = re.compile(rf"{_N}年级|(?:初|高)[一二三四五六]|[小中大]班|20\d{{2}}级")

Reading = tuple[int, int]
_DOUBT: Reading = (0, 0)  # no class has number 0: it only keeps a reading from being certain


@dataclass(frozen=True, slots=True)
class ClassReading:
    """What a class name can mean: ``readings`` are (grade, number), see ``domain.grades``.

    ``certain`` is true where there is one reading and no doubt; otherwise one asks.
    ``outside`` holds readings that this school does not have; ``contradicts`` is true where
    the class name and the grade beside it disagree. ``more_grades`` are the further grades of a
    combined class, whose readings are of its lowest.
    """

    readings: tuple[Reading, ...] = ()
    certain: bool = False
    outside: tuple[Reading, ...] = ()
    contradicts: bool = False
    more_grades: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _School:
    year: int
    low: int
    high: int
    bounded: bool

    def has(self, grade: int) -> bool:
        return self.low <= grade <= self.high

    @property
    def primary_only(self) -> bool:
        return self.bounded and self.low >= 1

    @property
    def mixed(self) -> bool:
        return self.bounded and self.low <= 0 < self.high


def read_class_name(
    text: str,
    *,
    school_year: int,
    lowest_grade: int | None = None,
    highest_grade: int | None = None,
    grade_hint: int | None = None,
    plain_numbers: bool = False,
) -> ClassReading:
    """Read a class name, with the grade beside it (``grade_hint``) where there is one.

    ``school_year`` is the year in which the school year began. ``plain_numbers`` says that the
    other classes of this grade are written as bare numbers, so that 11 is the eleventh class.
    """
    school = _school(school_year, lowest_grade, highest_grade)
    cleaned = _clean(text)
    if not cleaned or len(cleaned) > 40:
        return ClassReading()
    if combined := read_combined(cleaned):
        (first, *more), number = combined
        weighed = _weigh([(first, number)], school, None, certain=True)
        return replace(weighed, more_grades=tuple(more) if weighed.readings else ())
    found, certain = _candidates(cleaned, school, grade_hint, plain_numbers=plain_numbers)
    if not found and (remark := _REMARK.search(cleaned)):
        shorter = cleaned[: remark.start()]
        found, _ = _candidates(shorter, school, grade_hint, plain_numbers=plain_numbers)
        certain = False
    return _weigh(found, school, grade_hint, certain=certain)


def read_grade(
    text: str,
    *,
    school_year: int,
    lowest_grade: int | None = None,
    highest_grade: int | None = None,
) -> tuple[int, ...]:
    """Return the grades that the text of a grade column can mean: 1, 一, 七年级, 初一, 2023级."""
    school = _school(school_year, lowest_grade, highest_grade)
    cleaned = _clean(text)
    if english := re.fullmatch(r"(?:grade|g)\.?(\d{1,2})", cleaned, re.I):
        cleaned = english[1]
    grades = _grades(cleaned, school)
    if not grades and (number := _number(cleaned)) is not None:
        grades = [number] if 1 <= number <= HIGHEST_GRADE else _by_year(number, "级", "", school)
    if not grades and re.fullmatch(r"20\d\d", cleaned):
        grades = _by_year(int(cleaned), "级", "", school)
    return tuple(dict.fromkeys(g for g in grades if school.has(g)))


def combined_grades(text: str) -> tuple[int, ...]:
    """Return every grade of a combined class's name or grade (一、二年级), else nothing."""
    combined = read_combined(_clean(text))
    return combined[0] if combined else ()


def find_class_name(text: str) -> str:
    """Return the class named in a longer text such as 三年级1班学生名单, or an empty string."""
    found = _IN_TEXT.search(_clean(text))
    return found[0] if found else ""


def find_grade(text: str) -> str:
    """Return the grade named in a longer text such as 三年级花名册, or an empty string."""
    found = _GRADE_IN_TEXT.search(_clean(text))
    return found[0] if found else ""


def numeral(text: str) -> int | None:
    """Return the value of digits or of a Chinese numeral up to 九十九, else ``None``."""
    return _number(_clean(text))


def ascii_digits(text: str) -> str:
    """Return a text with every script's digits as 0-9, as patterns and numerals expect them."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def _clean(text: str) -> str:
    plain = ascii_digits(unicodedata.normalize("NFKC", text))
    plain = "".join(c for c in plain if unicodedata.category(c) not in ("Cf", "Cc", "Cs"))
    return _BLANKS.sub("", plain).translate(_BRACKETS).translate(_DASHES).strip("'")


def _number(text: str) -> int | None:
    if re.fullmatch(r"[0-9]{1,3}", text):
        return int(text)
    if not re.fullmatch(_N, text):
        return None
    if text == "两":
        return 2
    tens, ten, ones = text.partition("十")
    if not ten:
        return _DIGITS.index(tens)
    return (_DIGITS.index(tens) if tens else 1) * 10 + (_DIGITS.index(ones) if ones else 0)


def _school(year: int, low: int | None, high: int | None) -> _School:
    return _School(
        year,
        LOWEST_GRADE if low is None else low,
        HIGHEST_GRADE if high is None else high,
        low is not None,
    )


def _weigh(
    found: Iterable[Reading], school: _School, hint: int | None, *, certain: bool
) -> ClassReading:
    """Sort readings into possible, outside this school, and against the grade beside them."""
    possible = [r for r in dict.fromkeys(found) if 1 <= r[1] <= HIGHEST_NUMBER]
    inside = [r for r in possible if school.has(r[0])]
    outside = tuple(r for r in possible if not school.has(r[0]))
    if hint is not None:
        agreeing = [r for r in inside if r[0] == hint]
        if inside and not agreeing:
            return ClassReading(outside=outside, contradicts=True)
        inside = agreeing
    return ClassReading(tuple(inside), certain and len(inside) == 1, outside)


def _candidates(
    text: str, school: _School, hint: int | None, *, plain_numbers: bool
) -> tuple[list[Reading], bool]:
    """Return the readings of a cleaned name and whether one of them alone would be certain."""
    if english := _ENGLISH.fullmatch(text):
        return [(int(english[1]), int(english[2]))], True
    if re.fullmatch(r"\d{3,4}班", text):  # 101班 is 101
        text = text[:-1]
    if text.isdigit():
        return _from_digits(text, school, hint, plain_numbers=plain_numbers)
    for pattern in (_NURSERY_RE, _STAGE_RE, _LONG_RE, _YEAR_RE):
        head = pattern.match(text)
        if head and (found := _with_head(head[0], text[head.end() :].lstrip("-."), school)):
            return found
    if pairs := _bare_pair(text, school):
        return pairs, len(pairs) == 1
    if (numbers := _class_number(text)) is not None and hint is not None:
        return _settle(text, numbers, hint)
    return _run_together(text, hint)


def _with_head(head: str, rest: str, school: _School) -> tuple[list[Reading], bool] | None:
    """Join a written grade and what follows it; a grade alone is asked about as its class 1."""
    grades = _grades(head, school)
    if not grades:
        return None
    if not rest or rest == "班":
        nursery = _nursery_group(head, rest)
        return nursery or ([(g, 1) for g in grades], False)
    number = _class_number(rest)
    if number is None:
        return None
    if head in ("小", "中", "大"):
        return _nursery_class(head, number, school)
    year = _YEAR_RE.fullmatch(head)
    return [(g, number) for g in grades], not year or _plain_entry(year, grades, school)


def _nursery_group(head: str, rest: str) -> tuple[list[Reading], bool] | None:
    if head[0] in "小中大" and len(head) <= 2 and head + rest in ("小班", "中班", "大班"):
        return [(_nursery(head[0]), 1)], False
    return None


def _nursery_class(head: str, number: int, school: _School) -> tuple[list[Reading], bool]:
    """小一班 is a kindergarten's; a school with primary grades may mean its only class of 一."""
    own = [(_nursery(head), number)]
    if head == "小" and number <= 6 and (school.primary_only or school.mixed):
        return ([] if school.primary_only else own) + [(number, 1)], False
    return own, True


def _nursery(head: str) -> int:
    return {"小": -2, "中": -1, "大": 0}[head]


def _grades(text: str, school: _School) -> list[int]:
    """Return the grades that a written grade can mean, whatever the school has."""
    if re.fullmatch(r"[小中大]班?", text):
        return [_nursery(text[0])]
    if m := _STAGE_RE.fullmatch(text):
        return _in_stage(m["s"][0], _number(m["g"]) or 0, school)
    if m := _LONG_RE.fullmatch(text):
        number = _number(m["g"]) or 0
        if text.endswith("级") and not text.endswith("年级") and number > HIGHEST_GRADE:
            return _by_year(number, "级", "", school)
        return [number] if 1 <= number <= HIGHEST_GRADE else []
    if m := _YEAR_RE.fullmatch(text):
        return _by_year(int(m["y"]), m["w"], (m["s"] or "")[:1], school)
    return []


def _in_stage(stage: str, year: int, school: _School) -> list[int]:
    if stage == "小":
        return [year] if year <= 6 else []
    if stage == "高":
        return [9 + year] if year <= 3 else []
    if year == 4:
        return [9]
    if year > 4:
        return []
    # Where junior high begins with grade six, 初一 may be grade six or grade seven.
    return [5 + year, 6 + year] if school.bounded and school.low == 6 else [6 + year]


def _by_year(year: int, word: str, stage: str, school: _School) -> list[int]:
    """Return the grades of those who entered in ``year`` (or, with 届, leave in it)."""
    year += 2000 if year < 100 else 0
    since = school.year - year
    found: list[int] = []
    for name, first, last in (("小", 1, 6), ("初", 7, 9), ("高", 10, 12), ("幼", -2, 0)):
        if stage and name != stage:
            continue
        if name == "幼" and not (school.bounded and school.low <= 0):
            continue
        start = 6 if name == "初" and school.bounded and school.low == 6 else first
        if since >= 0 and start + since <= last and school.high >= first and school.low <= last:
            found.append(start + since)
        leaves = last - (year - school.year - 1)
        if (word == "届" or since < 0) and start <= leaves <= last:
            found.append(leaves)
    # A nine-year school may count on from the first grade; that is asked about.
    if not stage and not found and school.bounded and school.low == 1 and since >= 0:
        found.append(school.low + since)
    return sorted({g for g in found if school.has(g)})


def _plain_entry(year: re.Match[str], grades: list[int], school: _School) -> bool:
    """Tell whether 2023级 is simply the year of entry; 23级, 届 and years to come are asked."""
    if year["w"] != "级" or len(year["y"]) == 2:
        return False
    since = school.year - int(year["y"])
    return all(grade - since == _first_of_stage(grade, school) for grade in grades)


def _first_of_stage(grade: int, school: _School) -> int:
    if grade <= 0:
        return LOWEST_GRADE
    if grade >= 10:
        return 10
    junior = 6 if school.bounded and school.low == 6 else 7
    return junior if grade >= junior else 1


def _class_number(text: str) -> int | None:
    """Return the number in 1班, （1）, 第三班, 班1; ``None`` where there is more or less."""
    m = _CLASS_IN_WORDS.fullmatch(text)
    if not m:
        return None
    return _number(m["b"] or m["n"] or m["after"])


def _bare_pair(text: str, school: _School) -> list[Reading]:
    """Read 3(2)班, 1-1, 一.1, 1.1 (which a sheet may have made of 1.10)."""
    if m := re.fullmatch(r"(20\d\d|[12]\d)[-.](\d{1,2})班?", text):
        grades = _by_year(int(m[1]), "级", "", school)
        entered = [(g, int(m[2])) for g in grades]
        own = [(int(m[1]), int(m[2]))] if int(m[1]) <= HIGHEST_GRADE else []
        if entered:
            return [*own, *entered, _DOUBT]
    m = _BARE_RE.fullmatch(text)
    if not m:
        return []
    grade, number = _number(m["g"]) or 0, _number(m["b"] or m["n"]) or 0
    if not 1 <= grade <= HIGHEST_GRADE:
        return []
    found = [(grade, number)]
    if re.fullmatch(r"\d+\.[12]", text):
        found.append((grade, number * 10))
    return found


def _settle(text: str, number: int, hint: int) -> tuple[list[Reading], bool]:
    """Settle a bare class number beside its grade; 十一班-like pairs may hold the grade too."""
    pair = _PAIR_RE.fullmatch(text)
    if pair and _number(pair["g"]) == hint:
        return [(hint, number), (hint, _number(pair["n"]) or 0)], True
    return [(hint, number)], True


def _run_together(text: str, hint: int | None) -> tuple[list[Reading], bool]:
    """一1班, 一二班, 三十一班 (grade 3 class 11, or class 31 of an unsaid grade)."""
    m = _PAIR_RE.fullmatch(text)
    if not m:
        return [], False
    grade, number = _number(m["g"]) or 0, _number(m["n"]) or 0
    return [(grade, number)], hint is not None or not text[1:].startswith("十")


def _from_digits(
    text: str, school: _School, hint: int | None, *, plain_numbers: bool
) -> tuple[list[Reading], bool]:
    """101, 1201, 0301, 202301, 11, 3."""
    value = int(text)
    if hint is not None and len(text.lstrip("0")) <= 2:
        found = [(hint, value)]
        if len(text) == 2 and value // 10 == hint and value % 10 and not plain_numbers:
            found.append((hint, value % 10))
        return found, True
    if len(text) == 2:
        return [(value // 10, value % 10)] if value >= 11 else [], False
    if len(text) == 3:
        return [(value // 100, value % 100)] if value >= 101 else [], True
    if len(text) == 4 and value // 100 <= HIGHEST_GRADE:
        return [(value // 100, value % 100)] if value >= 101 else [], True
    if len(text) in (4, 6):
        year, number = divmod(value, 100)
        if len(text) == 4 or 2000 <= year < 2100:
            return [(g, number) for g in _by_year(year, "级", "", school)], len(text) == 6
    return [], False
