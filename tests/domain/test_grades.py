"""Every class name that is written is read back to the same class."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schoolguard.domain.classnames import HIGHEST_NUMBER, combined_grades, read_class_name
from schoolguard.domain.grades import ClassStyle, class_name
from schoolguard.domain.words import SchoolStage, in_words_of

_GRADES = st.integers(-2, 12)
_NUMBERS = st.integers(1, HIGHEST_NUMBER)
_STYLES = st.sampled_from(ClassStyle)


@pytest.mark.parametrize(
    ("style", "names"),
    [
        (ClassStyle.PLAIN, ["小1班", "一年级12班", "七年级12班", "高一12班"]),
        (ClassStyle.BRACKETS, ["小（1）班", "一（12）班", "七（12）班", "高一（12）班"]),
        (ClassStyle.NUMBER, ["小1班", "112班", "712班", "1012班"]),
        (ClassStyle.WORDS, ["小一班", "一年级十二班", "七年级十二班", "高一十二班"]),
    ],
)
def test_a_school_names_its_classes_in_one_style(style: ClassStyle, names: list[str]) -> None:
    places = [(-2, 1), (1, 12), (7, 12), (10, 12)]
    assert [class_name(grade, no, style=style) for grade, no in places] == names


@given(_GRADES, _NUMBERS, _STYLES)
def test_a_name_means_its_class_and_no_other(grade: int, number: int, style: ClassStyle) -> None:
    reading = read_class_name(class_name(grade, number, style=style), school_year=2026)
    assert (reading.readings, reading.certain) == (((grade, number),), True)
    assert reading.more_grades == ()


@given(_GRADES, _NUMBERS, _STYLES)
def test_a_name_is_read_in_its_own_kind_of_school(
    grade: int, number: int, style: ClassStyle
) -> None:
    for stage in SchoolStage:
        low, high = stage.grades
        if low <= grade <= high:
            name = class_name(grade, number, style=style)
            reading = read_class_name(name, school_year=2026, lowest_grade=low, highest_grade=high)
            assert (reading.readings, reading.certain) == (((grade, number),), True), stage


@given(st.data(), _NUMBERS, _STYLES)
def test_a_combined_class_is_read_with_all_its_grades(
    data: st.DataObject, number: int, style: ClassStyle
) -> None:
    low, high = data.draw(st.sampled_from([(-2, 0), (1, 9), (10, 12)]))
    grades = data.draw(
        st.lists(st.integers(low, high), min_size=2, max_size=4, unique=True).map(sorted)
    )
    name = class_name(grades[0], number, more_grades=grades[1:], style=style)
    reading = read_class_name(name, school_year=2026)
    assert (reading.readings, reading.certain) == (((grades[0], number),), True), name
    assert (grades[0], *reading.more_grades) == tuple(grades), name


@pytest.mark.parametrize(
    ("written", "grades"),
    [
        ("一、二年级复式班", (1, 2)),
        ("一二年级复式班", (1, 2)),
        ("三四复式2班", (3, 4)),
        ("1、3、5年级", (1, 3, 5)),
        ("小、中混龄班", (-2, -1)),
        ("一二班", ()),
        ("12年级", ()),
        ("二年级一班", ()),
        ("二、一年级复式班", ()),
    ],
)
def test_combined_classes_are_told_by_their_words(written: str, grades: tuple[int, ...]) -> None:
    assert combined_grades(written) == grades


def test_a_kindergarten_has_words_of_its_own() -> None:
    said = "各位班主任：主题班会应于11月13日前开完，全校召开了班会，到会学生40人。"
    assert in_words_of(SchoolStage.KINDERGARTEN, said) == (
        "各位教师：集体活动应于11月13日前开展，全园开展了集体活动，参加幼儿40人。"
    )
    assert in_words_of(SchoolStage.PRIMARY, said) == said
    assert in_words_of(None, said) == said
