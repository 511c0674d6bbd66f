"""Which copies stay: a pure rule, on made-up days."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schoolguard.domain.keeping import (
    CHINA,
    BackupKind,
    Thinning,
    is_due,
    name_of,
    read_name,
    thinned,
)

START = datetime(2026, 1, 1, 17, 20, tzinfo=CHINA)
RULE = Thinning()
MOST = RULE.newest + RULE.days + RULE.weeks + RULE.months

days = st.integers(min_value=0, max_value=4 * 365 * 86_400).map(
    lambda seconds: START + timedelta(seconds=seconds)
)
moments = st.lists(days, max_size=60)


def _grown(days: int, hours: tuple[int, ...] = (8, 12, 17)) -> tuple[datetime, frozenset[datetime]]:
    """Make copies at these hours each day, thinning after each; return the last and what stays."""
    stay: frozenset[datetime] = frozenset()
    now = START
    for day in range(days):
        for hour in hours:
            now = START.replace(hour=hour) + timedelta(days=day)
            stay = thinned(stay | {now})
    return now, stay


def test_after_a_year_there_are_days_weeks_and_months() -> None:
    now, stay = _grown(365)
    dates = {one.date() for one in stay}
    assert {(now - timedelta(days=back)).date() for back in range(RULE.days)} <= dates
    weeks = {one.isocalendar()[:2] for one in stay}
    assert {(now - timedelta(weeks=back)).isocalendar()[:2] for back in range(5)} <= weeks
    months = sorted({(one.year, one.month) for one in stay})
    assert months == [(2026, month) for month in range(7, 13)]
    assert len(stay) <= MOST


def test_what_stays_of_a_time_is_its_last_copy() -> None:
    _, stay = _grown(120)
    older = [one for one in stay if one < START + timedelta(days=80)]
    assert older
    assert all(one.hour == 17 for one in older)
    first = min(stay)
    assert (first + timedelta(days=1)).month != first.month  # the last day of its month


def test_a_holiday_takes_nothing_away() -> None:
    _, stay = _grown(100)
    after = thinned(stay | {START + timedelta(days=400)})
    assert len(stay - after) <= 4  # one of each kind makes room, no more


@given(moments)
@settings(max_examples=50)
def test_the_newest_stays_and_nothing_is_made_up(made: list[datetime]) -> None:
    stay = thinned(made)
    assert stay <= set(made)
    assert len(stay) <= MOST
    assert not made or max(made) in stay


@given(moments)
@settings(max_examples=50)
def test_thinning_again_takes_nothing_more(made: list[datetime]) -> None:
    assert thinned(thinned(made)) == thinned(made)


@given(moments)
@settings(max_examples=50)
def test_a_few_are_never_thinned(made: list[datetime]) -> None:
    few = set(made[: RULE.newest])
    assert thinned(few) == few


@settings(max_examples=50)
@given(moments, st.integers(min_value=0, max_value=60))
def test_thinning_on_the_way_keeps_no_less_than_thinning_at_the_end(
    made: list[datetime], cut: int
) -> None:
    made = sorted(made)
    assert thinned(thinned(made[:cut]) | set(made[cut:])) == thinned(made)


NOW = datetime(2026, 11, 16, 2, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours_ago", "every", "due"),
    [
        (None, 24, True),
        (23.9, 24, False),
        (24, 24, True),
        (1, 1, True),
        (500, 0, False),
        (None, 0, False),
        (-3, 24, True),  # the clock was wrong when it was made
    ],
)
def test_when_the_next_one_is_due(hours_ago: float | None, every: int, due: bool) -> None:
    last = None if hours_ago is None else NOW - timedelta(hours=hours_ago)
    assert is_due(NOW, last, every) is due


@given(
    st.sampled_from([one for one in BackupKind if one is not BackupKind.BY_HAND]),
    days,
    st.sampled_from(["", "0a1b2c"]),
    st.integers(min_value=1, max_value=99),
)
def test_a_name_says_what_a_copy_is(kind: BackupKind, at: datetime, key: str, count: int) -> None:
    found = read_name(name_of(kind, at, key, count))
    assert found is not None
    assert found[:2] == (kind, key)
    assert found[2].replace(microsecond=0) == at.replace(microsecond=0)


@pytest.mark.parametrize(
    "name",
    ["schoolguard-20261116.sgbak", "auto-20261399-000000.sgbak", "auto-20261116-101010.zip", ""],
)
def test_other_names_are_nobodys_to_take_away(name: str) -> None:
    assert read_name(name) is None
