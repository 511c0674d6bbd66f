"""Two tasks of one kind for the same class: each record counts for one of them, for good."""

from datetime import date
from pathlib import Path

import pytest

from schoolguard.domain.activity import ActivityKind, LogActivities
from schoolguard.domain.campaign import Campaign, ExemptClass, Task, TaskKind, TaskState
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.incoming import IncomingState, TakeIncoming, first_choice, judge, record_of
from schoolguard.domain.month_workbook import ImportWorkbook
from schoolguard.domain.school import SchoolClass
from schoolguard.domain.task import RemoveTasks, SaveTask
from schoolguard.services import Services
from tests.opened import (
    action,
    begin_campaign,
    import_classes,
    log_activity,
    log_meeting,
    name_school,
    opened,
    plain_classes,
)

DONE, LATE, NOT_BEGUN = TaskState.DONE, TaskState.LATE, TaskState.NOT_BEGUN


def _add(on: Services, campaign: Campaign, title: str = "第二次班会", **changes: object) -> Task:
    values: dict[str, object] = {"kind": TaskKind.CLASS_MEETING, "due_on": date(2026, 11, 27)}
    command = SaveTask(
        action_id=action(),
        campaign_uid=campaign.uid,
        title=title,
        **(values | changes),  # type: ignore[arg-type]
    )
    return on.tasks.save(command)


def _begin(on: Services) -> tuple[Campaign, Task, Task, tuple[SchoolClass, ...]]:
    """Two class meetings for two classes: by 13 and by 27 November; today is the 16th."""
    name_school(on)
    classes = import_classes(on, *plain_classes(2))
    campaign = begin_campaign(on)
    second = _add(on, campaign)
    return campaign, on.campaigns.tasks(campaign)[0], second, classes


def _states(on: Services, campaign: Campaign) -> list[list[TaskState]]:
    rows = on.campaigns.matrix(campaign.uid).rows
    return [[cell.state for cell in row.cells] for row in rows]


def _figure(on: Services, campaign: Campaign, key: str) -> object:
    return next(one.value for one in on.figures.all(campaign.uid) if one.key == key)


def test_a_record_without_a_task_goes_to_the_earliest_open_one(on: Services) -> None:
    campaign, first, second, (one, other) = _begin(on)
    assert first.due_on < second.due_on
    log_meeting(on, campaign, one)
    assert _states(on, campaign) == [[DONE, NOT_BEGUN], [LATE, NOT_BEGUN]]
    later = log_meeting(on, campaign, one, held_on=date(2026, 11, 12))
    third = log_meeting(on, campaign, one, held_on=date(2026, 11, 13))
    cells = on.campaigns.matrix(campaign.uid).rows[0].cells
    assert [cell.activity_uids for cell in cells][1] == (third.uid, later.uid)
    assert [cell.records for cell in cells] == [1, 2]
    log_meeting(on, campaign, other, held_on=date(2026, 11, 16))
    assert _states(on, campaign)[1] == [DONE, NOT_BEGUN]


def test_a_record_counts_for_the_task_it_names_and_for_no_other(on: Services) -> None:
    campaign, first, second, (one, _) = _begin(on)
    named = log_meeting(on, campaign, one, task_uid=second.uid)
    assert named.task_uid == second.uid
    assert _states(on, campaign)[0] == [LATE, DONE]
    log_meeting(on, campaign, one, held_on=date(2026, 11, 9))
    assert _states(on, campaign)[0] == [DONE, DONE]
    # A task in the bin names nothing any more: its record is anybody's.
    gone = RemoveTasks(action_id=action(), rows=((second.uid, second.version),))
    on.tasks.remove(gone)
    (cell,) = on.campaigns.matrix(campaign.uid).rows[0].cells
    assert (cell.task_uid, cell.records) == (first.uid, 2)
    assert on.activities.get(named.uid).task_uid is None


def test_several_at_once_are_logged_for_their_task(on: Services) -> None:
    campaign, _, second, classes = _begin(on)
    on.activities.log_many(
        LogActivities(
            action_id=action(),
            kind=ActivityKind.CLASS_MEETING,
            campaign_uid=campaign.uid,
            class_uids=tuple(one.uid for one in classes),
            task_uid=second.uid,
            held_on=date(2026, 11, 12),
        )
    )
    assert _states(on, campaign) == [[LATE, DONE], [LATE, DONE]]


def test_a_class_that_is_free_of_the_first_works_on_the_second(on: Services) -> None:
    campaign, first, _, (one, other) = _begin(on)
    on.campaigns.exempt(
        ExemptClass(action_id=action(), task_uid=first.uid, class_uid=one.uid, because="外出")
    )
    # Who has one of two left to do is not free of class meetings.
    assert _figure(on, campaign, "class_meetings.exempt") == 0
    assert _figure(on, campaign, "class_meetings.missing") == 2
    log_meeting(on, campaign, one)
    assert _states(on, campaign)[0] == [TaskState.EXEMPT, DONE]
    assert _figure(on, campaign, "class_meetings.missing") == 1
    assert other.name in str([gap.params for gap in on.figures.gaps(campaign.uid)])


def test_the_second_meeting_that_is_overdue_is_a_gap_of_its_own(on: Services) -> None:
    name_school(on)
    one, _ = import_classes(on, *plain_classes(2))
    campaign = begin_campaign(on)
    _add(on, campaign, due_on=date(2026, 11, 14))
    log_meeting(on, campaign, one)
    gaps = {gap.code: gap.params for gap in on.figures.gaps(campaign.uid)}
    assert gaps["gap.task_missing"]["title"] == "第二次班会"
    assert gaps["gap.task_missing"]["names"] == one.name  # the other one has no meeting at all


def test_figures_and_text_count_each_of_two_tasks(on: Services) -> None:
    campaign, _, _, (one, other) = _begin(on)
    _add(on, campaign, "黑板报上半月", kind=TaskKind.BOARD, due_on=date(2026, 11, 13))
    _add(on, campaign, "黑板报下半月", kind=TaskKind.BOARD)
    for of in (one, one, other):
        log_activity(on, campaign, ActivityKind.BOARD, class_uid=of.uid)
    assert _figure(on, campaign, "tasks.board.done") == 1
    assert _figure(on, campaign, "tasks.board.classes") == 2
    said = [
        sentence.text
        for part in on.summary.draft(campaign.uid).sections
        for paragraph in part.paragraphs
        for sentence in paragraph
        if "黑板报" in sentence.text
    ]
    assert len(said) == 1
    assert all(name in said[0] for name in ("黑板报上半月、黑板报下半月", one.name))


def test_a_task_of_another_kind_is_refused(on: Services) -> None:
    campaign, _, _, (one, _) = _begin(on)
    board = _add(on, campaign, "黑板报", kind=TaskKind.BOARD)
    for named, of in ((board.uid, one.uid), ("nobody", one.uid)):
        with pytest.raises(SchoolError) as caught:
            log_activity(on, campaign, ActivityKind.CLASS_MEETING, class_uid=of, task_uid=named)
        assert caught.value.code == "activity.other_task"
    with pytest.raises(SchoolError) as caught:
        log_activity(on, campaign, ActivityKind.BOARD, task_uid=board.uid)
    assert caught.value.code == "activity.other_task"


def test_a_relay_is_for_the_earliest_open_task(on: Services) -> None:
    campaign, first, second, classes = _begin(on)
    text, day = "一1班 已开 39人\n一2班 已开 38人", date(2026, 11, 12)

    def read(task: str | None = None) -> tuple[list[str], list[IncomingState]]:
        rows = on.relays.propose(campaign.uid, text, day, TaskKind.CLASS_MEETING, task)
        return [one.task_uid for one in rows], [judge(one).state for one in rows]

    assert read() == ([first.uid] * 2, [IncomingState.NEW] * 2)
    log_meeting(on, campaign, classes[0], held_on=day)
    assert read()[1] == [IncomingState.SAME, IncomingState.NEW]
    log_meeting(on, campaign, classes[1])
    assert read() == ([second.uid] * 2, [IncomingState.NEW] * 2)
    # The same relay again, for the first one: nothing new.
    assert read(first.uid)[1][0] is IncomingState.SAME
    rows = on.relays.propose(campaign.uid, text, day, TaskKind.CLASS_MEETING)
    records = tuple(filter(None, (record_of(one, first_choice(one)) for one in rows)))
    on.relays.confirm(TakeIncoming(action_id=action(), campaign_uid=campaign.uid, records=records))
    assert _states(on, campaign) == [[DONE, DONE], [DONE, DONE]]


def test_the_workbook_names_the_task_of_a_record(on: Services, tmp_path: Path) -> None:
    campaign, _, second, (one, _) = _begin(on)
    log_meeting(on, campaign, one, task_uid=second.uid)
    pages = on.workbook.export(campaign.uid, tmp_path / "month.xlsx")
    records = next(page for page in pages if page.name == "活动")
    at = [column.header for column in records.columns].index("任务")
    assert [row[at] for row in records.rows] == [second.title]
    with opened(tmp_path / "other.db", tmp_path / "other") as other:
        read = other.workbook.read(tmp_path / "month.xlsx")
        assert other.workbook.write(ImportWorkbook(action_id=action(), pages=read)).findings == ()
        assert _states(other, other.campaigns.current())[0] == [LATE, DONE]


def test_hand_in_sheets_keep_the_two_apart(on: Services, tmp_path: Path) -> None:
    campaign, _, second, (one, _) = _begin(on)
    board = _add(on, campaign, "黑板报", kind=TaskKind.BOARD)
    log_meeting(on, campaign, one, task_uid=second.uid, present_heads=37)
    log_activity(on, campaign, ActivityKind.BOARD, class_uid=one.uid)
    sheets = on.handins.write(campaign.uid, tmp_path / "sheets")
    read = on.handins.read(campaign.uid, sheets)
    mine = {row.task_title: judge(row).state for row in read.rows if row.class_uid == one.uid}
    assert mine[second.title] is IncomingState.SAME
    assert mine[board.title] is IncomingState.SAME
    assert mine["主题班会"] is IncomingState.SKIPPED
