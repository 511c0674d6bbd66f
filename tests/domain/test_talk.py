"""Flag talks: states, reading time."""

from datetime import date

import pytest

from schoolguard.domain.talk import (
    Talk,
    TalkState,
    TalkWay,
    characters,
    reading_seconds,
)

MONDAY = date(2026, 11, 16)


def _talk(**changes: object) -> Talk:
    values: dict[str, object] = {"planned_on": MONDAY, "way": TalkWay.CEREMONY}
    return Talk(id=1, uid="t", version=1, campaign_uid="c", **(values | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "day", "state"),
    [
        ({"held_on": MONDAY}, date(2026, 11, 16), TalkState.HELD),
        ({}, date(2026, 11, 16), TalkState.TODAY),
        ({"script_ready": True}, date(2026, 11, 17), TalkState.LATE),
        ({"script": "写了一半"}, date(2026, 11, 15), TalkState.UNWRITTEN),
        ({"script_ready": True}, date(2026, 11, 15), TalkState.AHEAD),
    ],
)
def test_state(changes: dict[str, object], day: date, state: TalkState) -> None:
    assert _talk(**changes).state_on(day) is state


def test_it_moved_where_it_was_held_on_another_day() -> None:
    assert not _talk().moved
    assert not _talk(held_on=MONDAY).moved
    assert _talk(held_on=date(2026, 11, 17)).moved


def test_reading_time_counts_what_is_written_and_rounds_up() -> None:
    assert characters("老师们、\n 同学们：　好") == 9
    assert reading_seconds("", 200) == 0
    assert reading_seconds("字" * 200, 200) == 60
    assert reading_seconds("字" * 201, 200) == 61
    assert reading_seconds("字" * 200, 160) == 75
    with pytest.raises(ValueError, match="positive"):
        reading_seconds("字", 0)
