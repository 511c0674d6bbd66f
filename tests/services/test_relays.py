"""A relay: proposed against the store, then logged as one action and taken back as one."""

from datetime import date

import pytest

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.campaign import Campaign, ExemptClass, TaskKind
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.incoming import (
    Choice,
    Incoming,
    IncomingState,
    TakeIncoming,
    Taken,
    first_choice,
    judge,
    record_of,
)
from schoolguard.domain.relay import LONGEST_TEXT
from schoolguard.domain.undo import TakeBack
from schoolguard.services import Services
from tests.opened import (
    TODAY,
    action,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    plain_classes,
)

NEW, SAME, DIFFERS, WRONG, SKIPPED = IncomingState
DAY = date(2026, 11, 13)
_MIXED = """
一1班 已开 39人
一2班 11月10日 38人
一3班 11月13日 39人
一4班 明天开
九1班
"""


def _begin(on: Services) -> Campaign:
    name_school(on)
    import_classes(on, *plain_classes(8))
    return begin_campaign(on)


def _read(on: Services, text: str) -> tuple[Incoming, ...]:
    campaign = on.campaigns.current()
    return on.relays.propose(campaign.uid, text, DAY, TaskKind.CLASS_MEETING)


def _confirm(
    on: Services, rows: tuple[Incoming, ...], choice: Choice | None = None, key: str = ""
) -> Taken:
    records = [record_of(one, choice or first_choice(one)) for one in rows]
    return on.relays.confirm(
        TakeIncoming(
            action_id=key or action(),
            campaign_uid=on.campaigns.current().uid,
            records=tuple(one for one in records if one is not None),
        )
    )


def _heads(on: Services, campaign: Campaign, place: int) -> list[tuple[object, ...]]:
    of = on.classes.in_year(2026)[place]
    found = on.activities.of_class(campaign.uid, of.uid)
    return [(one.held_on, one.planned_heads, one.present_heads, one.leader) for one in found]


def test_new_lines_are_logged_with_what_is_usual_for_the_class(on: Services) -> None:
    campaign = _begin(on)
    rows = _read(on, "#接龙\n1. 一1班 已开 39人\n一2班 11月10日 全到\n一3班 应到40缺2人")
    assert [judge(one).state for one in rows] == [NEW, NEW, NEW]
    taken = _confirm(on, rows)
    assert (len(taken.added), len(taken.changed)) == (3, 0)
    assert _heads(on, campaign, 0) == [(DAY, 40, 39, "班主任0")]
    assert _heads(on, campaign, 1) == [(date(2026, 11, 10), 40, 40, "班主任1")]
    assert _heads(on, campaign, 2) == [(DAY, 40, 38, "班主任2")]


def test_what_is_logged_already_is_told_apart(on: Services) -> None:
    campaign = _begin(on)
    for of in on.classes.in_year(2026)[:3]:
        log_meeting(on, campaign, of)  # 10 November, 39 of 40
    rows = _read(
        on, "一1班 已开 39人\n一2班 11月10日 38人\n一3班 11月13日 39人\n一4班 明天开\n九1班"
    )
    judged = [judge(one) for one in rows]
    assert [one.state for one in judged] == [SAME, DIFFERS, DIFFERS, SKIPPED, WRONG]
    assert [one.differing for one in judged[1:3]] == [("present_heads",), ("held_on",)]
    assert [first_choice(one) for one in rows] == [Choice.LEAVE] * 5


def test_a_difference_is_taken_kept_or_logged_beside(on: Services) -> None:
    campaign = _begin(on)
    for of in on.classes.in_year(2026)[:3]:
        log_meeting(on, campaign, of, place="教室", content="看案例。")
    rows = _read(on, "一1班 11月10日 38人\n一2班 11月12日 38人\n一3班 11月10日 38人")
    choices = (Choice.TAKE, Choice.ADD, Choice.LEAVE)
    on.relays.confirm(
        TakeIncoming(
            action_id=action(),
            campaign_uid=campaign.uid,
            records=tuple(
                record
                for one, choice in zip(rows, choices, strict=True)
                if (record := record_of(one, choice)) is not None
            ),
        )
    )
    (changed,) = on.activities.of_class(campaign.uid, on.classes.in_year(2026)[0].uid)
    assert (changed.present_heads, changed.place, changed.content) == (38, "教室", "看案例。")
    assert [heads[0] for heads in _heads(on, campaign, 1)] == [
        date(2026, 11, 12),
        date(2026, 11, 10),
    ]
    assert _heads(on, campaign, 2)[0][2] == 39
    on.undo.take_back(TakeBack(action_id=action()))
    assert [_heads(on, campaign, place)[0][2] for place in range(3)] == [39, 39, 39]
    assert len(_heads(on, campaign, 1)) == 1


def test_all_or_none_and_a_retry_writes_once(on: Services) -> None:
    campaign = _begin(on)
    rows = _read(on, "一1班 39人\n一2班 38人")
    first, second = rows
    stale = record_of(second.with_value("class_uid", "no such class"), Choice.TAKE)
    good = record_of(first, Choice.TAKE)
    assert good is not None
    assert stale is not None
    both = TakeIncoming(action_id=action(), campaign_uid=campaign.uid, records=(good, stale))
    with pytest.raises(SchoolError, match=r"store\.not_found"):
        on.relays.confirm(both)
    assert _heads(on, campaign, 0) == []
    key = action()
    assert _confirm(on, rows, key=key) == _confirm(on, rows, key=key)
    assert len(_heads(on, campaign, 0)) == 1


def test_a_record_changed_meanwhile_is_not_written_over(on: Services) -> None:
    campaign = _begin(on)
    of = on.classes.in_year(2026)[0]
    logged = log_meeting(on, campaign, of)
    rows = _read(on, "一1班 11月10日 38人")
    log_meeting(on, campaign, of, uid=logged.uid, version=logged.version, present_heads=37)
    with pytest.raises(SchoolError, match=r"store\.stale"):
        _confirm(on, rows, Choice.TAKE)


def test_a_later_line_of_the_same_class_counts(on: Services) -> None:
    _begin(on)
    rows = _read(on, "一1班 39人\n一1班 更正 38人")
    assert [judge(one).state for one in rows] == [SKIPPED, NEW]
    assert rows[1].present_heads == 38


def test_an_exempt_class_is_not_logged_unless_chosen(on: Services) -> None:
    campaign = _begin(on)
    (task,) = on.campaigns.tasks(campaign)
    of = on.classes.in_year(2026)[0]
    command = ExemptClass(
        action_id=action(), task_uid=task.uid, class_uid=of.uid, because="外出研学"
    )
    on.campaigns.exempt(command)
    (row,) = _read(on, "一1班 39人")
    assert [note.code for note in row.notes] == ["incoming.exempt"]
    assert first_choice(row) is Choice.LEAVE
    with pytest.raises(SchoolError, match=r"incoming\.nothing"):
        _confirm(on, (row,))
    assert len(_confirm(on, (row,), Choice.TAKE).added) == 1


def test_an_edited_row_is_judged_anew(on: Services) -> None:
    _begin(on)
    (row,) = _read(on, "一1班 40人")
    assert judge(row).state is NEW
    assert judge(row.with_value("planned_heads", 39)).state is WRONG
    assert judge(row.with_value("held_on", date(2026, 12, 1))).state is WRONG


def test_more_heads_than_the_class_has_are_mended_first(on: Services) -> None:
    campaign = _begin(on)
    (row,) = _read(on, "一1班 99人")
    judged = judge(row)
    assert judged.state is WRONG
    assert judged.error is not None
    assert judged.error.code == "activity.present_over_planned"
    assert (row.planned_heads, row.present_heads) == (40, 99)
    assert first_choice(row) is Choice.LEAVE
    with pytest.raises(SchoolError, match=r"incoming\.nothing"):
        _confirm(on, (row,), Choice.TAKE)
    # Mended, either way, it is new.
    assert judge(row.with_value("planned_heads", 99)).state is NEW
    assert len(_confirm(on, (row.with_value("present_heads", 39),)).added) == 1
    assert _heads(on, campaign, 0) == [(DAY, 40, 39, "班主任0")]


def test_what_was_recorded_for_that_day_counts_before_the_class_list(on: Services) -> None:
    campaign = _begin(on)
    log_meeting(on, campaign, on.classes.in_year(2026)[0], planned_heads=42, present_heads=42)
    (row,) = _read(on, "一1班 42人")
    assert judge(row).state is SAME


def test_a_day_outside_the_campaign_is_told_and_may_be_logged(on: Services) -> None:
    _begin(on)
    (row,) = _read(on, "一1班 10月15日 39人")
    assert [doubt.code for doubt in row.doubts] == ["activity.outside_month"]
    assert judge(row).state is NEW
    assert row.with_value("held_on", DAY).doubts == ()
    assert len(_confirm(on, (row,)).added) == 1


def test_too_much_text_is_refused_and_names_stay_out_of_the_trail(on: Services) -> None:
    _begin(on)
    with pytest.raises(SchoolError, match=r"relay\.too_long"):
        _read(on, "一" * (LONGEST_TEXT + 1))
    _confirm(on, _read(on, "一1班 王小明老师 39人"))
    line = on.audit.newest(1)[0]
    assert (line.action, line.noun) == ("relay.confirm", "activity")
    assert "王小明" not in repr(line)
    assert on.activities.office.today() == TODAY
    assert ActivityKind.CLASS_MEETING.value == TaskKind.CLASS_MEETING.value
