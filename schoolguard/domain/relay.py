"""Reads a relay (接龙) copied from the staff group: a line says which class has done it.

Pure: text and the known classes go in, rows come out. It never raises, and no number is in a row
that is not in its line; what is usual for a class is filled in elsewhere.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import field
from datetime import date
from enum import StrEnum
from typing import Final

from schoolguard.domain.classnames import ascii_digits
from schoolguard.domain.record import dataclass
from schoolguard.domain.relay_classes import Mention, find_classes
from schoolguard.domain.relay_days import cut_day
from schoolguard.domain.relay_heads import Heads, cut_heads

LONGEST_TEXT: Final = 100_000
"""Characters of a relay; a school of a hundred classes needs a tenth of it."""


class RelayDoubt(StrEnum):
    """What is unsure in a row, or why a line gives none."""

    NOT_YET = "not_yet"
    NO_CLASS = "no_class"
    UNKNOWN_CLASS = "unknown_class"
    UNSURE_CLASS = "unsure_class"
    SHARED_HEADS = "shared_heads"
    BARE_NUMBER = "bare_number"
    MANY_NUMBERS = "many_numbers"
    TURNED_HEADS = "turned_heads"
    DATE_OR_HEADS = "date_or_heads"


@dataclass(frozen=True, slots=True, kw_only=True)
class RelayRow:
    """What a line says of one class.

    ``line`` counts from 1, ``text`` is the line as pasted. ``reading`` is (grade, number), None
    where no class was understood; ``held_on`` None where the line says no day. ``everyone`` says
    that all came, ``absent`` how many did not. ``refused`` is why nothing is to be logged.
    """

    line: int
    text: str
    written: str = ""
    reading: tuple[int, int] | None = None
    held_on: date | None = None
    leader: str = ""
    planned: int | None = None
    present: int | None = None
    absent: int | None = None
    everyone: bool = False
    doubts: tuple[RelayDoubt, ...] = ()
    refused: RelayDoubt | None = None


_KEYCAP: Final = "\u20e3"
_MARKS: Final = str.maketrans(
    "[{〔【「<《" + "]}〕】」>》" + "，;；。!?" + "~—–−‐‑",
    "(" * 7 + ")" * 7 + "," * 6 + "-" * 6,
)
_LIST_NUMBER: Final = re.compile(r"^\s*\(?\d{1,3}(?:\s*[.、)]|\s*:)\s*(?!\d)")
_LIST_BLANK: Final = re.compile(r"^\s*\d{1,2}\s+(?=\D)")
_HEADER: Final = re.compile(r"^\s*(?:#|//|接龙|例\s*[:.]?\s|例如|示例|格式|参加接龙|@)")
_NOT_YET: Final = re.compile(
    r"明天|明日|明早|明晚|明下午|明上午|后天|下周|下星期|下礼拜|未开|没开|没有开|还没|尚未|待开|待定|"
    r"准备开|准备在|打算|计划|将于|将在|改到|改在|延到|延至|推迟|取消|不开|未完成|没完成|未进行|稍后|未定"
)
_NAME: Final = r"[\u4e00-\u9fff\u3400-\u4dbf·]"
_LEADERS: Final = (
    re.compile(rf"(?:主持人?|班主任|主讲人?|负责人?)\s*[::]?\s*(?P<n>{_NAME}{{1,3}}(?:老师|主任))"),
    re.compile(rf"(?:主持人?|班主任|主讲人?|负责人?)\s*[::]\s*(?P<n>{_NAME}{{2,4}})(?!{_NAME})"),
    re.compile(rf"(?<!{_NAME})(?P<n>{_NAME}{{1,4}}?(?:老师|主任))"),
    re.compile(rf"^\s*(?P<n>{_NAME}{{2,4}})\s*:"),
)
_NO_LEADER: Final = frozenset(
    ("班主任", "副班主任", "各班主任", "各位老师", "老师", "主任", "班会", "已开")
)


@dataclass(slots=True)
class _Found:
    """What one stretch of a line says beside its classes."""

    heads: Heads = field(default_factory=Heads)
    day: date | None = None
    leader: str = ""
    doubts: list[RelayDoubt] = field(default_factory=list)


def read_relay(
    text: str, *, today: date, school_year: int, known: Collection[tuple[int, int]]
) -> tuple[RelayRow, ...]:
    """Return what each line says, in order; blank lines, headings and examples say nothing.

    ``known`` are the (grade, number) of the school's classes, ``today`` what 昨天 and 周三 count
    from.
    """
    rows: list[RelayRow] = []
    for number, line in enumerate(text[:LONGEST_TEXT].splitlines(), 1):
        plain = _plain(line)
        if not plain.strip(" ,.-_=*:()") or _HEADER.match(plain):
            continue
        rows.extend(_read_line(number, line.strip(), plain, today, school_year, known))
    return tuple(rows)


def _plain(line: str) -> str:
    """Return a line in half-width forms, without emoji and invisible characters."""
    first = line.lstrip()[:1]
    if first and unicodedata.category(first) == "No":  # ① and its kind number the line
        line = line.lstrip()[1:]
    line = line.replace("\ufe0f" + _KEYCAP, ". ").replace(_KEYCAP, ". ")
    folded = ascii_digits(unicodedata.normalize("NFKC", line))
    kept = []
    for char in folded:
        kind = unicodedata.category(char)
        if kind in ("Cf", "Mn", "Me"):
            continue
        kept.append(" " if kind[0] in "CZ" or kind in ("So", "Sk") else char)
    return "".join(kept).translate(_MARKS)


def _read_line(
    number: int,
    line: str,
    plain: str,
    today: date,
    school_year: int,
    known: Collection[tuple[int, int]],
) -> Iterator[RelayRow]:
    plain = _LIST_NUMBER.sub("", plain)
    mentions = find_classes(plain, school_year, known)
    shorter = _LIST_BLANK.sub("", plain)
    if shorter != plain and (found := find_classes(shorter, school_year, known)):
        plain, mentions = shorter, found
    if not mentions:
        yield RelayRow(line=number, text=line, refused=RelayDoubt.NO_CLASS)
        return
    groups = _groups(plain, mentions)
    head = plain[: mentions[0].begin]
    shared = _look(head, today, heads=len(groups) == 1)
    for place, group in enumerate(groups):
        end = groups[place + 1][0].begin if place + 1 < len(groups) else len(plain)
        tail = plain[group[-1].end : end]
        own = _look(tail, today, heads=True)
        said = f"{head} {tail}"
        for mention in group:
            yield _row(number, line, mention, _join(own, shared, len(group)), said, today)


def _groups(plain: str, mentions: list[Mention]) -> list[list[Mention]]:
    """Put classes together between which nothing is said."""
    groups: list[list[Mention]] = []
    for one in mentions:
        gap = plain[groups[-1][-1].end : one.begin] if groups else "x"
        if groups and not gap.strip(" 、,和及与&/+.:"):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _look(text: str, today: date, *, heads: bool) -> _Found:
    found = _Found()
    for pattern in _LEADERS:
        match = pattern.search(text)
        if match and match["n"] not in _NO_LEADER:
            found.leader = match["n"]
            text = text[: match.start()] + " " + text[match.end() :]
            break
    found.day, text, unsure = cut_day(text, today)
    if unsure:
        found.doubts.append(RelayDoubt.DATE_OR_HEADS)
    if heads:
        found.heads = cut_heads(text)
        if found.heads.numbers:
            found.doubts.clear()
        if found.heads.turned:
            found.doubts.append(RelayDoubt.TURNED_HEADS)
        if found.heads.bare:
            found.doubts.append(RelayDoubt.BARE_NUMBER)
        if found.heads.many:
            found.doubts.append(RelayDoubt.MANY_NUMBERS)
    return found


def _join(own: _Found, shared: _Found, classes: int) -> _Found:
    heads = own.heads if own.heads.says else shared.heads
    doubts = [*own.doubts, *shared.doubts]
    if classes > 1 and heads.numbers:  # a sum, or the number of each: nobody can tell
        heads = Heads(everyone=heads.everyone)
        doubts = [RelayDoubt.SHARED_HEADS]
    return _Found(heads, own.day or shared.day, own.leader or shared.leader, doubts)


def _row(
    number: int, line: str, mention: Mention, found: _Found, said: str, today: date
) -> RelayRow:
    doubts = list(dict.fromkeys(found.doubts))
    refused = None
    if mention.reading is None:
        refused = RelayDoubt.UNSURE_CLASS if mention.unsure else RelayDoubt.UNKNOWN_CLASS
    elif _NOT_YET.search(said) or (found.day is not None and found.day > today):
        refused = RelayDoubt.NOT_YET
    heads = found.heads
    return RelayRow(
        line=number,
        text=line,
        written=mention.written,
        reading=mention.reading,
        held_on=found.day,
        leader=found.leader,
        planned=heads.planned,
        present=heads.present,
        absent=heads.absent,
        everyone=heads.everyone,
        doubts=tuple(doubts),
        refused=refused,
    )
