"""What a school's clerk reads in a class name, and what the clerk would ask about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schoolguard.domain.classnames import (
    ClassReading,
    find_class_name,
    find_grade,
    read_class_name,
    read_grade,
)
from schoolguard.domain.grades import HIGHEST_GRADE, LOWEST_GRADE, class_name

YEAR = 2025
Range = tuple[int | None, int | None]
UNKNOWN: Range = (None, None)
PRIMARY: Range = (1, 6)
JUNIOR: Range = (7, 9)
SENIOR: Range = (10, 12)
NINE_YEARS: Range = (1, 9)
NURSERY: Range = (-2, 0)
WITH_NURSERY: Range = (-2, 6)
FIVE_AND_FOUR: Range = (6, 9)


def read(text: str, school: Range = UNKNOWN, hint: int | None = None) -> ClassReading:
    return read_class_name(
        text, school_year=YEAR, lowest_grade=school[0], highest_grade=school[1], grade_hint=hint
    )


CERTAIN = [
    ("一年级1班", 1, 1),
    ("一年级一班", 1, 1),
    ("一年级（1）班", 1, 1),
    ("1年级1班", 1, 1),
    ("１年级１班", 1, 1),
    (" 一 年级 1 班 ", 1, 1),
    ("一\u200b年级1班", 1, 1),
    ("一年级01班", 1, 1),
    ("一年级第2班", 1, 2),
    ("一年级二十班", 1, 20),
    ("三年级十二班", 3, 12),
    ("一年三班", 1, 3),
    ("一(1)班", 1, 1),
    ("三（1）班", 3, 1),
    ("三(1)", 3, 1),
    ("三年级（3）班", 3, 3),
    ("三年级3", 3, 3),
    ("一1班", 1, 1),
    ("一二班", 1, 2),
    ("一①班", 1, 1),
    ("3(2)班", 3, 2),
    ("3（2）", 3, 2),
    ("小学四年级2班", 4, 2),
    ("小一(1)班", 1, 1),
    ("小六（3）班", 6, 3),
    ("101", 1, 1),
    ("110", 1, 10),
    ("0301", 3, 1),
    ("701", 7, 1),
    ("1001", 10, 1),
    ("1201", 12, 1),
    ("1-1", 1, 1),
    ("1—10", 1, 10),
    ("一·3", 1, 3),
    ("1.3", 1, 3),
    ("1.10", 1, 10),
    ("小一班", -2, 1),
    ("小（3）班", -2, 3),
    ("小班2班", -2, 2),
    ("中二班", -1, 2),
    ("大3班", 0, 3),
    ("初一（3）班", 7, 3),
    ("初三1班", 9, 1),
    ("初中二年级4班", 8, 4),
    ("初中七年级2班", 7, 2),
    ("七年级三班", 7, 3),
    ("九(12)班", 9, 12),
    ("高一(2)班", 10, 2),
    ("高三十二班", 12, 12),
    ("高2023级1班", 12, 1),
    ("Grade 3 Class 2", 3, 2),
]


@pytest.mark.parametrize(("text", "grade", "number"), CERTAIN)
def test_reads_without_asking(text: str, grade: int, number: int) -> None:
    assert read(text) == ClassReading(((grade, number),), certain=True)


IN_A_SCHOOL = [
    ("2023级1班", PRIMARY, (3, 1)),
    ("2023级1班", JUNIOR, (9, 1)),
    ("2023级1班", SENIOR, (12, 1)),
    ("2023级1班", NURSERY, (0, 1)),
    ("2023级1班", FIVE_AND_FOUR, (8, 1)),
    ("初2024级3班", NINE_YEARS, (8, 3)),
    ("202301", PRIMARY, (3, 1)),
    ("小一班", NURSERY, (-2, 1)),
    ("10-1", SENIOR, (10, 1)),
]


@pytest.mark.parametrize(("text", "school", "expected"), IN_A_SCHOOL)
def test_reads_by_what_the_school_is(text: str, school: Range, expected: tuple[int, int]) -> None:
    assert read(text, school) == ClassReading((expected,), certain=True)


ASKED = [
    ("1.1", UNKNOWN, ((1, 1), (1, 10))),  # a sheet makes 1.1 of 1.10
    ("1.2", PRIMARY, ((1, 2), (1, 20))),
    ("11", UNKNOWN, ((1, 1),)),
    ("三十一班", UNKNOWN, ((3, 11),)),
    ("三年级", UNKNOWN, ((3, 1),)),  # the only class of its grade?
    ("小班", NURSERY, ((-2, 1),)),
    ("小一班", PRIMARY, ((1, 1),)),
    ("小一班", WITH_NURSERY, ((-2, 1), (1, 1))),
    ("2023级1班", UNKNOWN, ((3, 1), (9, 1), (12, 1))),
    ("2023级1班", NINE_YEARS, ((3, 1), (9, 1))),
    ("2019级1班", NINE_YEARS, ((7, 1),)),  # counted on from the first grade
    ("23级1班", PRIMARY, ((3, 1),)),
    ("2301", PRIMARY, ((3, 1),)),
    ("2023-1", PRIMARY, ((3, 1),)),
    ("2026届1班", JUNIOR, ((9, 1),)),
    ("高2026级1班", SENIOR, ((12, 1),)),  # some count by the year of leaving
    ("初一1班", FIVE_AND_FOUR, ((6, 1), (7, 1))),
    ("三年级3班（实验班）", PRIMARY, ((3, 3),)),
    ("三年级3班双语", PRIMARY, ((3, 3),)),
]


@pytest.mark.parametrize(("text", "school", "readings"), ASKED)
def test_asks_where_in_doubt(
    text: str, school: Range, readings: tuple[tuple[int, int], ...]
) -> None:
    found = read(text, school)
    assert set(found.readings) == set(readings)
    assert not found.certain


@pytest.mark.parametrize(
    "text",
    ["", " ", "1班", "(3)", "十一班", "追梦班", "三年级A班", "张三", "1月1日", "三年级0班", "100",
     "1-0", "班级", "2025-09-01", "三年级99班", "一" * 50, "3班4班"],
)  # fmt: skip
def test_does_not_guess(text: str) -> None:
    assert read(text).readings == ()


def test_a_grade_the_school_does_not_have_is_told_apart() -> None:
    assert read("七年级1班", PRIMARY) == ClassReading(outside=((7, 1),))


BESIDE_A_GRADE = [
    (1, "1", (1, 1)),
    (1, "１班", (1, 1)),
    (1, "（1）", (1, 1)),
    (1, "一班", (1, 1)),
    (3, "01", (3, 1)),
    (3, "12", (3, 12)),
    (1, "10", (1, 10)),
    (3, "301", (3, 1)),
    (2, "十一班", (2, 11)),
    (3, "三年级1班", (3, 1)),
    (9, "2023级2班", (9, 2)),
]


@pytest.mark.parametrize(("hint", "text", "expected"), BESIDE_A_GRADE)
def test_reads_beside_a_grade_column(hint: int, text: str, expected: tuple[int, int]) -> None:
    assert read(text, hint=hint) == ClassReading((expected,), certain=True)


def test_eleven_beside_grade_one_is_asked_unless_the_grade_counts_plainly() -> None:
    assert set(read("11", hint=1).readings) == {(1, 1), (1, 11)}
    assert not read("11", hint=1).certain
    plain = read_class_name("11", school_year=YEAR, grade_hint=1, plain_numbers=True)
    assert plain == ClassReading(((1, 11),), certain=True)


@pytest.mark.parametrize("text", ["101", "二年级1班", "1-1"])
def test_contradicts_the_grade_beside_it(text: str) -> None:
    assert read(text, hint=3).contradicts


@pytest.mark.parametrize(
    ("text", "grades"),
    [
        ("1", (1,)), ("一", (1,)), ("一年级", (1,)), ("七", (7,)), ("初一", (7,)), ("高二", (11,)),
        ("小班", (-2,)), ("大", (0,)), ("12", (12,)), ("Grade 3", (3,)), ("小学三年级", (3,)),
        ("2023级", (3, 9, 12)), ("2023", (3, 9, 12)), ("三年", (3,)),
        ("", ()), ("某", ()), ("0", ()),
    ],
)  # fmt: skip
def test_reads_a_grade(text: str, grades: tuple[int, ...]) -> None:
    assert read_grade(text, school_year=YEAR) == grades


def test_reads_a_grade_within_the_school() -> None:
    assert read_grade("2023级", school_year=YEAR, lowest_grade=1, highest_grade=6) == (3,)


def test_finds_a_class_in_a_title() -> None:
    assert find_class_name("青禾小学三年级（2）班学生名单") == "三年级(2)班"
    assert find_class_name("2025学年初一(3)班花名册") == "初一(3)班"
    assert find_class_name("Sheet1") == ""
    assert find_grade("三年级花名册") == "三年级"
    assert find_grade("全校花名册") == ""


@given(
    st.integers(LOWEST_GRADE, HIGHEST_GRADE),
    st.integers(1, 60),
    st.sampled_from(["", " ", "\u3000"]),
)
def test_reads_the_house_style_back(grade: int, number: int, blank: str) -> None:
    text = blank.join(class_name(grade, number))
    expected = ClassReading(((grade, number),), certain=True)
    known = read_class_name(text, school_year=YEAR, lowest_grade=grade, highest_grade=grade)
    assert read(text) == known == expected


@given(
    st.text(max_size=12)
    | st.text(alphabet="一二三十年级班初高小中大届0123456789.-()（）", max_size=8)
)
def test_whatever_is_read_is_a_grade_and_a_class(text: str) -> None:
    found = read(text)
    assert all(
        LOWEST_GRADE <= grade <= HIGHEST_GRADE and 1 <= number <= 60
        for grade, number in found.readings
    )
    assert not found.certain or len(found.readings) == 1
