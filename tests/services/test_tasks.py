"""Tasks: edited, for chosen classes, counted alike everywhere; the standard plan."""

from dataclasses import replace
from datetime import date

import pytest

from schoolguard.domain.activity import ActivityKind, BringBack, LogActivities
from schoolguard.domain.campaign import Campaign, ExemptClass, Task, TaskKind, TaskState
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.message import ChannelKind
from schoolguard.domain.plan import AddFromPlan
from schoolguard.domain.task import ACTIVITY_OF, OrderTasks, RemoveTasks, SaveTask, burdens
from schoolguard.domain.undo import TakeBack
from schoolguard.services import Services
from schoolguard.services.plan import due_on
from schoolguard.services.wording import content
from tests.opened import (
    action,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    plain_classes,
)


def save(on: Services, campaign: Campaign, **changes: object) -> Task:
    """Add a task: the blackboards, due on 13 November."""
    values: dict[str, object] = {
        "kind": TaskKind.BOARD,
        "title": "黑板报",
        "due_on": date(2026, 11, 13),
    }
    return on.tasks.save(
        SaveTask(action_id=action(), campaign_uid=campaign.uid, **(values | changes))  # type: ignore[arg-type]
    )


def log(on: Services, campaign: Campaign, kind: ActivityKind, *class_uids: str) -> None:
    """Log an activity for classes."""
    on.activities.log_many(
        LogActivities(
            action_id=action(),
            kind=kind,
            campaign_uid=campaign.uid,
            class_uids=class_uids,
            held_on=date(2026, 11, 12),
        )
    )


def figures(on: Services, campaign: Campaign) -> dict[str, int]:
    """Return the values of all figures that have one."""
    every = on.figures.all(campaign.uid)
    return {one.key: int(one.value) for one in every if one.value is not None}


def text(on: Services, campaign: Campaign) -> str:
    """Return the summary's prose."""
    draft = on.summary.draft(campaign.uid)
    return "\n".join(
        sentence.text
        for section in draft.sections
        for paragraph in section.paragraphs
        for sentence in paragraph
    )


def test_a_task_is_added_changed_removed_and_brought_back(on: Services) -> None:
    classes = import_classes(on, *plain_classes(3))
    campaign = begin_campaign(on)
    added = save(on, campaign, responsible="白老师", class_uids=(classes[0].uid,))
    assert [one.title for one in on.campaigns.tasks(campaign)] == ["主题班会", "黑板报"]
    assert added.class_uids == (classes[0].uid,)
    mine = {"uid": added.uid, "version": added.version}
    changed = save(on, campaign, **mine, class_uids=(classes[1].uid, classes[2].uid))
    assert changed.class_uids == (classes[1].uid, classes[2].uid)
    assert changed.version == added.version + 1
    with pytest.raises(SchoolError) as caught:
        save(on, campaign, **mine, title="旧的")
    assert caught.value.code == "store.stale"
    only = save(on, campaign, uid=changed.uid, version=changed.version, class_uids=())
    assert (only.class_uids, only.version) == ((), changed.version + 1)
    gone = RemoveTasks(action_id=action(), rows=((only.uid, only.version),))
    deletion = on.tasks.remove(gone)
    assert on.tasks.remove(gone) == deletion
    assert len(on.campaigns.tasks(campaign)) == 1
    assert on.finder.find("黑板") == ()
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=deletion))
    assert [one.title for one in on.campaigns.tasks(campaign)] == ["主题班会", "黑板报"]
    assert [hit.title for hit in on.finder.find("黑板")] == ["黑板报"]
    assert on.backups.check().sound


def test_a_retried_task_does_not_double(on: Services) -> None:
    campaign = begin_campaign(on)
    command = SaveTask(
        action_id=action(),
        campaign_uid=campaign.uid,
        kind=TaskKind.VIDEO,
        title="看短片",
        due_on=date(2026, 11, 20),
    )
    assert on.tasks.save(command) == on.tasks.save(command)
    assert len(on.campaigns.tasks(campaign)) == 2


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"title": "　 "}, "field.required"),
        ({"title": "长" * 41}, "field.too_long"),
        ({"due_on": date(2027, 8, 1)}, "activity.outside"),
        ({"class_uids": ("nobody",)}, "store.not_found"),
    ],
)
def test_a_wrong_task_is_refused(on: Services, changes: dict[str, object], code: str) -> None:
    campaign = begin_campaign(on)
    with pytest.raises(SchoolError) as caught:
        save(on, campaign, **changes)
    assert caught.value.code == code
    assert len(on.campaigns.tasks(campaign)) == 1


def test_one_kind_may_be_two_tasks_for_different_classes(on: Services) -> None:
    first, second, third = import_classes(on, *plain_classes(3))
    campaign = begin_campaign(on)
    contest = {"kind": TaskKind.CONTEST}
    save(on, campaign, **contest, title="绘画", class_uids=(first.uid,))
    removed = save(on, campaign, **contest, title="征文", class_uids=(second.uid, third.uid))
    deletion = on.tasks.remove(
        RemoveTasks(action_id=action(), rows=((removed.uid, removed.version),))
    )
    save(on, campaign, **contest, title="手抄报", class_uids=(third.uid,))
    log(on, campaign, ActivityKind.CONTEST, first.uid, third.uid)
    states = [[cell.state for cell in row.cells] for row in on.campaigns.matrix(campaign.uid).rows]
    assert states[0][1] is TaskState.DONE
    assert states[1][1:] == [TaskState.NOT_FOR, TaskState.NOT_FOR]
    assert states[2][2] is TaskState.DONE
    assert figures(on, campaign)["tasks.contest.classes"] == 2
    # What comes back may be a second one for a class: each of its records counts for one of them.
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=deletion))
    rows = on.campaigns.matrix(campaign.uid).rows
    kinds = [cell.state for cell in rows[2].cells if cell.kind is TaskKind.CONTEST]
    assert sorted(kinds) == sorted([TaskState.NOT_FOR, TaskState.DONE, TaskState.LATE])


def test_tasks_stand_in_the_order_the_office_wants(on: Services) -> None:
    campaign = begin_campaign(on)
    save(on, campaign)
    before = tuple(one.uid for one in on.campaigns.tasks(campaign))
    command = OrderTasks(
        action_id=action(), campaign_uid=campaign.uid, before=before, after=before[::-1]
    )
    assert [one.title for one in on.tasks.order(command)] == ["黑板报", "主题班会"]
    with pytest.raises(SchoolError) as caught:
        on.tasks.order(replace(command, action_id=action()))
    assert caught.value.code == "store.stale"


def test_the_campaigns_day_moves_the_first_class_meeting_only(on: Services) -> None:
    first, second = import_classes(on, *plain_classes(2))
    campaign = begin_campaign(on)
    (one,) = on.campaigns.tasks(campaign)
    meeting = {"kind": TaskKind.CLASS_MEETING}
    save(
        on, campaign, uid=one.uid, version=one.version, **meeting,
        title="主题班会", class_uids=(first.uid,),
    )  # fmt: skip
    save(on, campaign, **meeting, title="毕业班班会", class_uids=(second.uid,))
    begin_campaign(
        on, uid=campaign.uid, version=campaign.version, meeting_due_on=date(2026, 11, 27)
    )
    assert [task.due_on.day for task in on.campaigns.tasks(campaign)] == [27, 13]


def test_a_class_that_was_not_chosen_is_missing_nowhere(on: Services) -> None:
    name_school(on)
    classes = import_classes(on, *plain_classes(4))
    campaign = begin_campaign(on)
    (meeting,) = on.campaigns.tasks(campaign)
    save(
        on,
        campaign,
        uid=meeting.uid,
        version=meeting.version,
        kind=TaskKind.CLASS_MEETING,
        title="主题班会",
        class_uids=tuple(one.uid for one in classes[:2]),
    )
    save(on, campaign, class_uids=tuple(one.uid for one in classes[:2]))
    log_meeting(on, campaign, classes[0])
    log(on, campaign, ActivityKind.BOARD, classes[0].uid)
    rows = on.campaigns.matrix(campaign.uid).rows
    assert [[cell.state for cell in row.cells] for row in rows[1:]] == [
        [TaskState.LATE, TaskState.LATE],
        [TaskState.NOT_FOR, TaskState.NOT_FOR],
        [TaskState.NOT_FOR, TaskState.NOT_FOR],
    ]
    counted = figures(on, campaign)
    assert counted["class_meetings.missing"] == 1
    assert (counted["tasks.board.done"], counted["tasks.board.classes"]) == (1, 2)
    for figure in on.figures.all(campaign.uid):
        assert len(on.figures.rows(campaign.uid, figure.key).rows) == figure.sources, figure.key
    gaps = {gap.code: len(gap.rows) for gap in on.figures.gaps(campaign.uid)}
    assert (gaps["gap.no_meeting"], gaps["gap.task_missing"]) == (1, 1)
    reminder = on.reminders.for_group(campaign.uid)
    assert reminder.classes == 1
    assert "一年级3班" not in reminder.text
    assert "一年级3班" not in text(on, campaign)
    # A record counts, whether the class was chosen or not.
    log_meeting(on, campaign, classes[3])
    assert on.campaigns.matrix(campaign.uid).rows[3].cells[0].state is TaskState.DONE
    assert figures(on, campaign)["class_meetings.missing"] == 1


def test_without_a_class_meeting_task_nobody_misses_one(on: Services) -> None:
    import_classes(on, *plain_classes(2))
    campaign = begin_campaign(on)
    (one,) = on.campaigns.tasks(campaign)
    on.tasks.remove(RemoveTasks(action_id=action(), rows=((one.uid, one.version),)))
    assert figures(on, campaign)["class_meetings.missing"] == 0
    assert not [gap for gap in on.figures.gaps(campaign.uid) if gap.code.startswith("gap.no_meet")]
    assert "班会" not in text(on, campaign)
    with pytest.raises(SchoolError):
        on.campaigns.exempt(
            ExemptClass(action_id=action(), task_uid=one.uid, class_uid="", because="外出研学")
        )


@pytest.mark.parametrize("kind", [kind for kind in ACTIVITY_OF if kind != "class_meeting"])
def test_every_kind_is_logged_counted_told_and_reminded_of(on: Services, kind: TaskKind) -> None:
    name_school(on)
    classes = import_classes(on, *plain_classes(4))
    campaign = begin_campaign(on)
    save(on, campaign, kind=kind, title="某项任务", responsible="白老师")
    assert "某项任务" not in text(on, campaign)
    assert "告诉白老师" in on.reminders.for_group(campaign.uid).text
    log(on, campaign, ACTIVITY_OF[kind], classes[0].uid)
    assert "一年级1班" in text(on, campaign)
    log(on, campaign, ACTIVITY_OF[kind], classes[1].uid, classes[2].uid)
    assert "某项任务" in text(on, campaign)
    assert "3个班" in text(on, campaign)
    assert figures(on, campaign)[f"tasks.{kind.value}.done"] == 3
    assert figures(on, campaign)["class_meetings.count"] == 0
    planned = [on.activities.of_class(campaign.uid, classes[0].uid)[0].planned_heads]
    assert planned == [40 if kind is TaskKind.VIDEO else None]


def test_the_standard_plan_is_added_by_one_click_each_and_taken_back(on: Services) -> None:
    import_classes(on, *plain_classes(2))
    campaign = begin_campaign(on)
    offered = {one.part.key: one.there for one in on.plan.of(campaign.uid).parts}
    assert offered == {
        "talk": False,
        "class_meeting": True,
        "message": False,
        "leaflet": False,
        "summary": True,
        "talks": False,
        "messages": False,
        "contest": False,
        "board": False,
        "video": False,
    }
    command = AddFromPlan(
        action_id=action(),
        campaign_uid=campaign.uid,
        keys=("talk", "class_meeting", "message", "leaflet", "summary", "board"),
    )
    assert on.plan.add(command)
    assert on.plan.add(command) == ()
    assert [one.planned_on for one in on.talks.month(campaign.uid).talks] == [date(2026, 11, 16)]
    tasks = on.campaigns.tasks(campaign)
    assert [(one.title, one.due_on.day) for one in tasks] == [("主题班会", 13), ("黑板报", 20)]
    (message,) = on.messages.month(campaign.uid).messages
    assert (message.planned_on.day, message.all_classes, message.posted_on) == (16, True, None)
    assert message.base_text
    assert message.variants[ChannelKind.SMS] != message.base_text
    (line,) = on.leaflets.month(campaign.uid).lines
    assert (line.leaflet.with_slip, line.leaflet.before_home) == (False, True)
    assert line.leaflet.blocks
    more = AddFromPlan(action_id=action(), campaign_uid=campaign.uid, keys=("talks",))
    assert len(on.plan.add(more)) == 2  # the Mondays that are still to come
    for _ in range(2):
        on.undo.take_back(TakeBack(action_id=action()))
    assert len(on.campaigns.tasks(campaign)) == 1
    assert on.talks.month(campaign.uid).talks == ()
    assert on.messages.month(campaign.uid).messages == ()
    assert on.leaflets.month(campaign.uid).lines == ()
    assert on.backups.check().sound


def test_the_plan_names_due_days_that_are_the_last_before_pupils_go_home(on: Services) -> None:
    campaign = begin_campaign(on)
    calendar = on.calendar.calendar()
    assert [due_on(campaign, week, calendar).day for week in (1, 2, -1)] == [6, 13, 27]
    short = replace(campaign, starts_on=date(2026, 11, 2), ends_on=date(2026, 11, 4))
    assert due_on(short, -1, calendar) == date(2026, 11, 4)
    assert [part["key"] for part in content("plan")["parts"] if part["standard"]] == [
        "talk",
        "class_meeting",
        "message",
        "leaflet",
        "summary",
    ]


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("提交APP安装率", ("安装率",)),
        ("家长注册率和答题排名", ("注册率", "排名")),
        ("每天打卡，截图，得积分", ("打卡", "截图", "积分")),
        ("主题班会", ()),
        ("安装电子屏", ()),
    ],
)
def test_the_burden_guard_knows_what_no_task_should_ask(title: str, words: tuple[str, ...]) -> None:
    assert burdens(title) == words
