"""What stands today is read where everything else reads it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from schoolguard.domain.campaign import ExemptClass, Notice, TaskState
from schoolguard.domain.leadership import MemberRole, SaveMember
from schoolguard.domain.plan import AddFromPlan
from schoolguard.domain.today import Due
from schoolguard.services import Services
from tests.opened import (
    BOTH_STORES,
    action,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    opened,
    place_of,
    plain_classes,
    save_talk,
)


@pytest.fixture(params=BOTH_STORES)
def on(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Services]:
    with opened(place_of(request.param, tmp_path, request), tmp_path) as services:
        name_school(services)
        yield services


def due(on: Services, uid: str, code: str) -> Due:
    (found,) = (one for one in on.today.view(uid).dues if one.code == code)
    return found


def test_a_grade_is_as_far_as_its_classes(on: Services) -> None:
    classes = import_classes(on, *plain_classes(12))
    campaign = begin_campaign(on)  # due on the 13th, today is the 16th
    (task,) = on.campaigns.tasks(campaign)
    for one in classes[:5]:
        log_meeting(on, campaign, one)
    first, second = on.today.view(campaign.uid).heat
    assert [(cell.done, cell.of, cell.state) for cell in (*first.cells, *second.cells)] == [
        (5, 6, TaskState.LATE),
        (0, 6, TaskState.LATE),
    ]
    on.campaigns.exempt(
        ExemptClass(
            action_id=action(), task_uid=task.uid, class_uid=classes[5].uid, because="外出研学"
        )
    )
    (cell,) = on.today.view(campaign.uid).heat[0].cells
    assert (cell.done, cell.of, cell.state) == (5, 5, TaskState.DONE)
    late = due(on, campaign.uid, "today.task")
    assert (late.params["count"], late.state, late.day) == (6, TaskState.LATE, date(2026, 11, 13))
    assert {ref.uid for ref in late.rows} == {one.uid for one in classes[6:]}


def test_what_is_late_stands_first_and_days_are_counted(on: Services) -> None:
    import_classes(on, *plain_classes(2))
    campaign = begin_campaign(
        on, notice=Notice(issuer="区教育局", title="通知", report_due=date(2026, 11, 20))
    )
    save_talk(on, campaign, planned_on=date(2026, 11, 23), title="", script="")
    view = on.today.view(campaign.uid)
    assert view.days_left == 4
    assert [one.state for one in view.dues] == sorted(
        (one.state for one in view.dues), key=[TaskState.LATE, TaskState.GOING_ON].index
    )
    assert view.dues[0].code == "today.task_named"
    assert view.dues[0].params["names"] == "一年级1班、一年级2班"
    assert due(on, campaign.uid, "today.talk").day == date(2026, 11, 23)
    assert due(on, campaign.uid, "today.report").day == date(2026, 11, 20)


def test_an_empty_school_is_told_to_begin(on: Services) -> None:
    campaign = begin_campaign(on)
    view = on.today.view(campaign.uid)
    assert view.heat == ()
    assert "gap.no_classes" in {one.code for one in view.dues}


def test_what_comes_next_is_what_the_rest_rests_on(on: Services) -> None:
    def following() -> str:
        found = on.today.standing().following
        return "" if found is None else found.code

    assert following() == "next.school"
    campaign = begin_campaign(on)
    assert following() == "next.classes"
    classes = import_classes(on, *plain_classes(2))
    assert following() == "next.plan"
    keys = ("message", "messages", "leaflet")
    on.plan.add(AddFromPlan(action_id=action(), campaign_uid=campaign.uid, keys=keys))
    assert following() == "today.task_named"  # late on the 16th: the group can wait
    for one in classes:
        log_meeting(on, campaign, one)
    assert following() == "next.group"
    member = SaveMember(
        action_id=action(), campaign_uid=campaign.uid, role=MemberRole.HEAD, name="何校长"
    )
    on.leadership.save_member(member)
    assert following() == ""  # nothing waits until a message is due


def test_the_plan_gives_each_later_week_a_message_of_its_own(on: Services) -> None:
    campaign = begin_campaign(on, ends_on=date(2026, 12, 11))
    keys = ("message", "messages")
    on.plan.add(AddFromPlan(action_id=action(), campaign_uid=campaign.uid, keys=keys))
    sent = on.messages.month(campaign.uid).messages
    assert [one.planned_on.day for one in sent] == [16, 27, 4, 11]
    assert len({one.title for one in sent}) == 4
    offered = {one.part.key: one.there for one in on.plan.of(campaign.uid).parts}
    assert offered["messages"]  # every week has one
