"""Logging for many classes is one action: all or none, once, and taken back as one."""

from datetime import date, timedelta

import pytest

from schoolguard.domain.activity import ActivityKind, LogActivities
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.undo import TakeBack
from schoolguard.services import Services
from schoolguard.store import activities
from tests.opened import (
    TODAY,
    action,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    plain_classes,
)


def _command(on: Services, **changes: object) -> LogActivities:
    name_school(on)
    classes = import_classes(on, *plain_classes(4, heads=41))
    values: dict[str, object] = {
        "action_id": action(),
        "kind": ActivityKind.CLASS_MEETING,
        "campaign_uid": begin_campaign(on).uid,
        "class_uids": tuple(one.uid for one in classes[:3]),
        "held_on": TODAY,
        "place": " 本班教室 ",
        "content": "看案例。",
    }
    return LogActivities(**(values | changes))  # type: ignore[arg-type]


def _records(on: Services, command: LogActivities) -> int:
    return sum(len(on.activities.of_class(command.campaign_uid, c)) for c in command.class_uids)


def test_each_class_gets_a_record_with_its_own_teacher_and_heads(on: Services) -> None:
    command = _command(on, all_present=True)
    logged = on.activities.log_many(command)
    assert [one.class_name for one in logged] == ["一年级1班", "一年级2班", "一年级3班"]
    assert [one.leader for one in logged] == ["班主任0", "班主任1", "班主任2"]
    assert {(one.planned_heads, one.present_heads) for one in logged} == {(41, 41)}
    assert {(one.place, one.content) for one in logged} == {("本班教室", "看案例。")}


def test_heads_stay_open_unless_all_were_there(on: Services) -> None:
    logged = on.activities.log_many(_command(on))
    assert {(one.planned_heads, one.present_heads) for one in logged} == {(41, None)}


def test_a_retry_does_not_double(on: Services) -> None:
    command = _command(on)
    assert on.activities.log_many(command) == on.activities.log_many(command)
    assert _records(on, command) == 3


def test_one_unknown_class_and_nothing_is_written(on: Services) -> None:
    command = _command(on)
    broken = LogActivities(
        action_id=action(),
        kind=command.kind,
        campaign_uid=command.campaign_uid,
        class_uids=(*command.class_uids, "no such class"),
        held_on=command.held_on,
    )
    with pytest.raises(SchoolError, match=r"store\.not_found"):
        on.activities.log_many(broken)
    assert _records(on, command) == 0


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"held_on": TODAY + timedelta(days=1)}, "activity.future"),
        ({"held_on": date(2026, 7, 31)}, "activity.outside"),
        ({"place": "长" * 41}, "field.too_long"),
    ],
)
def test_what_one_record_refuses_many_refuse(
    on: Services, changes: dict[str, object], code: str
) -> None:
    command = _command(on, **changes)
    with pytest.raises(SchoolError) as refused:
        on.activities.log_many(command)
    assert refused.value.code == code
    assert _records(on, command) == 0


def test_they_are_announced_and_taken_back_as_one(on: Services) -> None:
    heard: list[frozenset[str]] = []
    command = _command(on)
    on.activities.office.store.listen(heard.append)
    on.activities.log_many(command)
    assert heard == [frozenset({"activities", "progress"})]
    on.undo.take_back(TakeBack(action_id=action()))
    assert _records(on, command) == 0
    assert len(heard) == 2
    on.undo.take_back(TakeBack(action_id=action(), again=True))
    assert _records(on, command) == 3


def test_one_changed_meanwhile_and_all_stay(on: Services) -> None:
    command = _command(on)
    first, *_rest = on.activities.log_many(command)
    with on.undo.office.store.begin(actor="", action="", action_id=action()) as tx:
        activities.remove(tx, first.uid, 1)  # by another window
    with pytest.raises(SchoolError, match=r"undo\.clash"):
        on.undo.take_back(TakeBack(action_id=action()))
    assert _records(on, command) == 2


def test_a_reminder_names_who_is_behind_and_nobody_else(on: Services) -> None:
    name_school(on)
    classes = import_classes(on, *plain_classes(8))
    campaign = begin_campaign(on)
    for one in classes[2:7]:
        log_meeting(on, campaign, one)
    reminder = on.reminders.for_group(campaign.uid)
    assert reminder.classes == 3
    assert "一年级1班（班主任0）、一年级2班（班主任1）、二年级2班（班主任7）" in reminder.text
    assert "应于11月13日前开完" in reminder.text
    of_grade = on.reminders.for_group(campaign.uid, 2)
    assert (of_grade.classes, "一年级" in of_grade.text) == (1, False)


def test_a_reminder_before_the_day_asks_ahead_and_none_is_empty(on: Services) -> None:
    name_school(on)
    (only,) = import_classes(on, *plain_classes(1))
    campaign = begin_campaign(on, meeting_due_on=TODAY)
    assert "请在11月16日前开" in on.reminders.for_group(campaign.uid).text
    log_meeting(on, campaign, only)
    assert on.reminders.for_group(campaign.uid).text == ""
    assert on.reminders.for_group(campaign.uid).classes == 0
