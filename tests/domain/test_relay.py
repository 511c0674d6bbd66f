"""A pasted relay: what each line says, and that nothing is said which is not in it."""

import re
import unicodedata
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schoolguard.domain.relay import RelayDoubt, RelayRow, read_relay

TODAY = date(2026, 11, 16)  # a Monday
KNOWN = frozenset((grade, number) for grade in range(1, 8) for number in range(1, 7))


def read(text: str) -> tuple[RelayRow, ...]:
    return read_relay(text, today=TODAY, school_year=2026, known=KNOWN)


def one(text: str) -> RelayRow:
    (row,) = read(text)
    return row


@pytest.mark.parametrize(
    ("line", "reading", "day", "leader", "heads"),
    [
        ("三1班 已开 45人", (3, 1), None, "", (None, 45)),
        ("3. 三年级2班：王老师 11月13日 44人", (3, 2), date(2026, 11, 13), "王老师", (None, 44)),
        ("1. 李老师 三(2)班已开，应到45实到44", (3, 2), None, "李老师", (45, 44)),
        ("四3 昨天开的 42/45", (4, 3), date(2026, 11, 15), "", (45, 42)),
        ("五1 周三 全到", (5, 1), date(2026, 11, 11), "", (None, None)),
        ("５．三（4）班　已开　４５人😀", (3, 4), None, "", (None, 45)),
        ("1️⃣ 三5班 应到45，实到44", (3, 5), None, "", (45, 44)),
        ("②三6班 到齐 44人", (3, 6), None, "", (44, 44)),
        ("302 已开 45人", (3, 2), None, "", (None, 45)),
        ("2 四2班 45人 下午2点 第三节课", (4, 2), None, "", (None, 45)),
        ("四4班 十一月十二日 四十五人", (4, 4), date(2026, 11, 12), "", (None, 45)),
        ("3.1班已开 11.13 45人", (3, 1), date(2026, 11, 13), "", (None, 45)),
        ("一1班 13号 班主任：陈一鸣 39/40", (1, 1), date(2026, 11, 13), "陈一鸣", (40, 39)),
        ("三1班 2025年11月3日 45人", (3, 1), date(2025, 11, 3), "", (None, 45)),
        ("二1班 上周五 45人", (2, 1), date(2026, 11, 13), "", (None, 45)),
        ("二1班 12月20日 45人", (2, 1), date(2026, 12, 20), "", (None, 45)),
        ("二1班 9月20日 电话13800000000", (2, 1), date(2026, 9, 20), "", (None, None)),
    ],
)
def test_a_line_is_understood(
    line: str,
    reading: tuple[int, int],
    day: date | None,
    leader: str,
    heads: tuple[int | None, int | None],
) -> None:
    row = one(line)
    assert (row.reading, row.held_on, row.leader) == (reading, day, leader)
    assert (row.planned, row.present) == heads


def test_all_came_and_some_did_not() -> None:
    assert one("五1 周三 全到").everyone
    assert one("六1班 没人请假 43人").everyone
    assert (one("三5班 应到45，缺1人").planned, one("三5班 应到45，缺1人").absent) == (45, 1)


@pytest.mark.parametrize(
    ("line", "readings"),
    [
        ("七1、七2 已开", [(7, 1), (7, 2)]),
        ("三1、2、3班已开", [(3, 1), (3, 2), (3, 3)]),
        ("三1-4班 上周五 全到", [(3, 1), (3, 2), (3, 3), (3, 4)]),
        ("三年级1班、2班已开", [(3, 1), (3, 2)]),
        ("三年级都开了", [(3, number) for number in range(1, 7)]),
        ("三1 45人，三2 44人", [(3, 1), (3, 2)]),
    ],
)
def test_a_line_may_name_several_classes(line: str, readings: list[tuple[int, int]]) -> None:
    assert [row.reading for row in read(line)] == readings


def test_each_class_keeps_its_own_number_and_a_shared_one_is_nobodys() -> None:
    assert [row.present for row in read("三1 45人，三2 44人")] == [45, 44]
    rows = read("七1、七2 已开 90人")
    assert {row.present for row in rows} == {None}
    assert {row.doubts for row in rows} == {(RelayDoubt.SHARED_HEADS,)}


@pytest.mark.parametrize(
    "line",
    ["六2班 明天开", "六2班 还没开", "六2班 11月20日开", "六2班改到下周三", "六2班 取消了"],
)
def test_what_is_not_yet_held_is_no_record(line: str) -> None:
    assert one(line).refused is RelayDoubt.NOT_YET


@pytest.mark.parametrize("line", ["九1班 已开 40人", "高一1班 已开", "三9班 已开"])
def test_an_unknown_class_is_named(line: str) -> None:
    assert one(line).refused is RelayDoubt.UNKNOWN_CLASS
    assert one(line).written in line


def test_headings_examples_and_blank_lines_say_nothing() -> None:
    assert read("#接龙\n\n例 三1班 已开 45人\n  \n---\n") == ()
    assert one("收到，谢谢").refused is RelayDoubt.NO_CLASS
    assert one("张三 2026/11/13 10:23").refused is RelayDoubt.NO_CLASS


def test_what_is_unsure_is_said() -> None:
    assert one("四1班已开 45").doubts == (RelayDoubt.BARE_NUMBER,)
    assert one("四1班 45/42").doubts == (RelayDoubt.TURNED_HEADS,)
    assert one("四1班 10/12").doubts == (RelayDoubt.DATE_OR_HEADS,)
    assert one("四1班 45人 44人").doubts == (RelayDoubt.MANY_NUMBERS,)


_WORDS = (
    "三1班 四(2)班 五3 302 七1、七2 已开 45人 应到45 实到44 42/45 缺1人 全到 昨天 周三 11月13日"
    " 13号 11.13 明天 王老师 班主任： # 接龙 1. ２． ， 。 ：( ) 😀 十一 人 班 年级"
    " 2023级1班 0 ٣ ³ Ⅳ 九十九 /"
)
_PIECES = st.sampled_from(_WORDS.split())
_LINES = st.lists(_PIECES, max_size=12).flatmap(
    lambda parts: st.sampled_from(["", " ", "，"]).map(lambda gap: gap.join(parts))
)


def _digits(text: str) -> set[int]:
    folded = unicodedata.normalize("NFKC", text)
    return {int(run) for run in re.findall(r"\d+", folded) if len(run) < 10}


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(max_size=200), _LINES))
def test_any_text_is_read_and_no_number_is_invented(text: str) -> None:
    for row in read(text):
        line = text.splitlines()[row.line - 1]
        assert row.text == line.strip()
        for number in (row.planned, row.present, row.absent):
            in_words = re.search("[一二三四五六七八九十两]", unicodedata.normalize("NFKC", line))
            assert number is None or number in _digits(line) or in_words
        if row.reading is not None:
            assert row.reading in KNOWN
