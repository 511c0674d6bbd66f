"""Pupils' names in texts are told apart from teachers'."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schoolguard.domain.pupil_names import SOMEBODY, PupilNames

NAMES = PupilNames(["王芳", "欧阳娜", "李明", "陈"], ["王芳华", "李明"])


@pytest.mark.parametrize(
    ("text", "blotted"),
    [
        ("王芳讲了经过", "某同学讲了经过"),
        ("欧阳娜、王芳", "某同学、某同学"),
        ("王芳华主持", "王芳华主持"),
        ("王芳老师主持，王芳发言", "王芳老师主持，某同学发言"),
        ("李明发言", "李明发言"),  # a teacher is called that as well
        ("陈述经过", "陈述经过"),  # one character is no name
        ("王", "王"),
        ("", ""),
    ],
)
def test_a_name_gives_way_unless_it_is_an_adults(text: str, blotted: str) -> None:
    assert NAMES.blotted(text) == blotted
    assert bool(NAMES.found(text)) == (text != blotted)


@given(
    pupils=st.lists(st.text("王李芳明华", min_size=2, max_size=4), max_size=6),
    text=st.text("王李芳明华讲了", max_size=40),
)
def test_nothing_is_left_of_any_name(pupils: list[str], text: str) -> None:
    names = PupilNames(pupils)
    done = names.blotted(text)
    assert names.found(done) == ()
    # Whatever stood between the names still stands there, in its order.
    rest = iter(text)
    assert all(char in rest for part in done.split(SOMEBODY) for char in part)
