"""Numbers as an office types and writes them; the word about a number stays."""

import pytest

from schoolguard.domain.activity import read_time
from schoolguard.domain.amounts import About, money_text, number_text, read_amount, worst


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("50", (50, About.EXACT, "")),
        ("５０人", (50, About.EXACT, "人")),
        ("50余个", (50, About.OVER, "个")),
        ("80余万元", (800_000, About.OVER, "元")),
        ("80万余元", (800_000, About.OVER, "元")),
        ("约300份", (300, About.ABOUT, "份")),
        ("1.2万份", (12_000, About.EXACT, "份")),
        ("1,500", (1500, About.EXACT, "")),
        ("10多次", (10, About.OVER, "次")),
        ("over 50", (50, About.OVER, "")),
        ("about 50", (50, About.ABOUT, "")),
        ("十余次", None),
        ("1.5", None),
        ("-3", None),
        ("", None),
        ("9999999999999", None),
    ],
)
def test_a_typed_number_is_read_with_its_word(
    typed: str, read: tuple[int, About, str] | None
) -> None:
    assert read_amount(typed) == read


@pytest.mark.parametrize(
    ("yuan", "about", "written"),
    [
        (480, About.EXACT, "480元"),
        (8000, About.OVER, "8000余元"),
        (800_000, About.OVER, "80余万元"),
        (800_000, About.ABOUT, "约80万元"),
        (125_000, About.OVER, "12.5万余元"),
        (123_456, About.EXACT, "123456元"),
        (1_000_000, About.EXACT, "100万元"),
    ],
)
def test_money_is_written_in_ten_thousands_where_nothing_is_lost(
    yuan: int, about: About, written: str
) -> None:
    assert money_text(yuan, about) == written
    assert read_amount(written) == (yuan, about, "元")


def test_words_about_a_number() -> None:
    assert number_text(50, About.OVER, "个") == "50余个"
    assert number_text(50, About.OVER, "places", "en") == "over 50 places"
    assert worst({About.EXACT, About.OVER}) is About.OVER
    assert worst({About.OVER, About.ABOUT}) is About.ABOUT
    assert worst(set()) is About.EXACT


@pytest.mark.parametrize(
    ("typed", "read"),
    [("9:05", "09:05"), ("０９：０５", "09:05"), ("1430", "14:30"), ("", ""), ("25:00", None)],
)
def test_a_time_of_day(typed: str, read: str | None) -> None:
    assert read_time(typed) == read
