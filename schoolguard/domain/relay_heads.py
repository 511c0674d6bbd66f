"""Heads in a line of a relay: 45人, 应到45实到44, 42/45, 缺1人, 全到."""

import re
from typing import Final

from schoolguard.domain.classnames import numeral
from schoolguard.domain.fields import MOST_HEADS
from schoolguard.domain.record import dataclass

_N: Final = r"(\d{1,5}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九两])"
_GAP: Final = r"\s*(?:学生|人数|的?同学)?\s*(?:为|是|有|了|:|=)?\s*"
_UNIT: Final = r"\s*(?:人|名|位|个人|个学生|个同学)?"
_END: Final = r"(?!\d)"
_PLANNED: Final = re.compile(
    rf"(?:应到|应参加|应出席|总人数|全班|班级人数|应有|应){_GAP}{_N}{_END}{_UNIT}"
)
_PRESENT: Final = re.compile(
    rf"(?:实到|实际到|实有|到会|出席|参加|参与|到场|已到|实|到){_GAP}{_N}{_END}{_UNIT}"
)
_ABSENT: Final = re.compile(
    rf"(?:缺席|缺勤|缺|请假|病假|事假|未到|没到|没来){_GAP}{_N}{_END}{_UNIT}"
    rf"|{_N}{_END}{_UNIT}\s*(?:缺席|缺勤|请假|病假|事假|未到|没到|没来)"
)
_NOBODY: Final = re.compile(r"(?:没有|没|无)人?(?:缺席|缺勤|请假|缺)|零缺席|缺席?0人?|请假0人?")
_OF: Final = re.compile(rf"(?<![\d/]){_N}{_UNIT}\s*/\s*{_N}{_UNIT}(?![\d/])")
_PEOPLE: Final = re.compile(rf"(?<!\d){_N}\s*(?:人|名|位|个学生|个同学)(?:次)?")
_BARE: Final = re.compile(r"(?<![\d.])\d{1,3}(?![\d.%])")
_EVERYONE: Final = re.compile(
    r"全到|全员|到齐|满勤|全勤|一个不少|一个都不少|全体|都到|全部到|全部参加|全都|全班参加|全班都"
)
# Numbers that count no heads: times, lessons, lengths, pieces, long numbers, the year.
_OTHER: Final = re.compile(
    r"\d{1,2}:\d{2}(?:-\d{1,2}:\d{2})?|(?:上午|下午|晚上|中午|早上)?\d{1,2}点(?:半|\d{1,2}分?)?"
    rf"|第{_N}(?:节|课|周|次|期|讲)课?|{_N}\s*(?:节|课时|分钟|小时|次|期|条|张|份|项|场|题|遍|楼|室"
    r"|周|套|版|块|元|%|班|年级)|\d{5,}|20\d\d年?"
)


@dataclass(frozen=True, slots=True)
class Heads:
    """What a line says of heads; ``bare`` a number without its word, ``many`` several of them.

    ``turned`` says that of 45/42 the larger came first.
    """

    planned: int | None = None
    present: int | None = None
    absent: int | None = None
    everyone: bool = False
    turned: bool = False
    bare: bool = False
    many: bool = False

    @property
    def numbers(self) -> bool:
        """Whether any number was found."""
        return not self.planned is self.present is self.absent is None or self.many

    @property
    def says(self) -> bool:
        """Whether anything is said of heads."""
        return self.numbers or self.everyone


def cut_heads(text: str) -> Heads:
    """Return what a text says of heads, from which days have been cut."""
    everyone = bool(_EVERYONE.search(text) or _NOBODY.search(text))
    text = _NOBODY.sub(" ", _OTHER.sub(" ", text))
    turned = bare = False
    planned, present = None, None
    if pair := _OF.search(text):
        first, second = _value(pair[1]), _value(pair[2])
        if first is not None and second is not None:
            present, planned = min(first, second), max(first, second)
            turned = first > second
            text = _OF.sub(" ", text)
    absent, text = _cut(_ABSENT, text)
    said, text = _cut(_PLANNED, text)
    planned = said if planned is None else planned
    said, text = _cut(_PRESENT, text)
    present = said if present is None else present
    rest = [value for one in _PEOPLE.finditer(text) if (value := _value(one[1])) is not None]
    if not rest and present is None and absent is None and not everyone:
        rest = [value for one in _BARE.finditer(text) if (value := _value(one[0])) is not None]
        bare = len(rest) == 1
    many = present is None and len(set(rest)) > 1
    if present is None and len(set(rest)) == 1:
        if planned is None and (everyone or absent is not None):
            planned = rest[0]
        else:
            present = rest[0]
    if everyone and present is None and planned is not None and not absent:
        present = planned
    if everyone and planned is not None and present is not None and present < planned:
        everyone = False
    return Heads(planned, present, absent, everyone, turned, bare, many)


def _cut(pattern: re.Pattern[str], text: str) -> tuple[int | None, str]:
    found = pattern.search(text)
    if not found:
        return None, text
    written = next((part for part in found.groups() if part), "")
    return _value(written), text[: found.start()] + " " + text[found.end() :]


def _value(written: str) -> int | None:
    value = int(written) if written.isascii() and written.isdigit() else numeral(written)
    return value if value is not None and value <= MOST_HEADS else None
