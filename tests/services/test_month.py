"""The thin path through the services: roster, campaign, class meeting, figure, summary."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from schoolguard.domain.activity import ActivityKind, BringBack, LogActivity, RemoveActivity
from schoolguard.domain.campaign import ExemptClass, Notice, TaskState
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.school import RemoveClasses, SaveClass
from schoolguard.domain.summary import SummaryDraft
from schoolguard.services import Services
from tests.opened import (
    TODAY,
    YEAR,
    action,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    plain_classes,
)


def _values(on: Services, campaign_uid: str) -> dict[str, Decimal | None]:
    return {one.key: one.value for one in on.figures.all(campaign_uid)}


def _text(draft: SummaryDraft) -> str:
    paragraphs = [*draft.lead, *(one for section in draft.sections for one in section.paragraphs)]
    return "\n".join("".join(sentence.text for sentence in one) for one in paragraphs)


def test_one_record_moves_the_same_count_in_every_place(on: Services) -> None:
    name_school(on)
    classes = import_classes(on, *plain_classes(4))
    campaign = begin_campaign(on)
    for one in classes[:2]:
        log_meeting(on, campaign, one)
    before = _places(on, campaign.uid)
    log_meeting(on, campaign, classes[2])
    after = _places(on, campaign.uid)
    assert before == {"figure": 2, "rows": 2, "matrix": 2, "gaps": 2, "summary": 2, "today": 2}
    assert after == {"figure": 3, "rows": 3, "matrix": 3, "gaps": 1, "summary": 3, "today": 3}


def _places(on: Services, uid: str) -> dict[str, int]:
    matrix = on.campaigns.matrix(uid)
    draft = on.summary.draft(uid)
    (stated,) = (
        span.text
        for section in draft.sections
        for paragraph in section.paragraphs
        for sentence in paragraph
        for span in sentence.spans
        if span.figure == "class_meetings.classes"
    )
    (gap,) = (one for one in on.figures.gaps(uid) if one.code.startswith("gap.no_meeting"))
    return {
        "figure": int(_values(on, uid)["class_meetings.classes"] or 0),
        "rows": len(on.figures.rows(uid, "class_meetings.classes").rows),
        "matrix": sum(row.cells[0].state is TaskState.DONE for row in matrix.rows),
        "gaps": len(gap.rows),
        "summary": int(stated.removesuffix("个班")),
        "today": sum(row.cells[0].done for row in on.today.view(uid).heat),
    }


def test_every_figure_says_how_many_rows_it_rests_on(on: Services) -> None:
    classes = import_classes(on, *plain_classes(5))
    campaign = begin_campaign(on)
    log_meeting(on, campaign, classes[0])
    log_meeting(on, campaign, classes[0], held_on=date(2026, 11, 11))
    log_meeting(on, campaign, classes[1], present_heads=None)
    on.campaigns.exempt(
        ExemptClass(
            action_id=action(),
            task_uid=on.campaigns.tasks(campaign)[0].uid,
            class_uid=classes[4].uid,
            because="全班外出研学",
        )
    )
    values = _values(on, campaign.uid)
    expected = {
        "classes.total": 5,
        "pupils.total": 200,
        "group.members": None,
        "class_meetings.count": 3,
        "class_meetings.classes": 2,
        "class_meetings.missing": 2,
        "class_meetings.exempt": 1,
        "class_meetings.present": 78,
        "class_meetings.planned": 120,
        "class_meetings.rate": Decimal("97.5"),
        "talks.planned": 0,
        "talks.held": 0,
        "talks.present": None,
        "messages.planned": 0,
        "messages.posted": 0,
        "messages.complete": 0,
        "messages.forwarded_classes": 0,
    }
    assert {key: values[key] for key in expected} == expected
    for figure in on.figures.all(campaign.uid):
        assert len(on.figures.rows(campaign.uid, figure.key).rows) == figure.sources, figure.key


def test_nothing_recorded_is_no_value_and_no_sentence(on: Services) -> None:
    campaign = begin_campaign(on, notice=Notice())
    values = _values(on, campaign.uid)
    assert values["class_meetings.present"] is None
    assert values["class_meetings.rate"] is None
    text = _text(on.summary.draft(campaign.uid))
    assert "尚无班会记录" in text
    assert "到会" not in text
    assert "0" not in text.replace("2026", "").replace("至30日", "")


@pytest.mark.parametrize(
    ("held", "expected", "not_expected"),
    [
        (1, ["一年级1班于", "召开了主题班会"], ["个班召开"]),
        (5, ["5个班", "一年级6班尚无主题班会记录"], ["全部", "均召开"]),
        (2, ["2个班", "还有4个班尚无主题班会记录"], ["均召开"]),
        (6, ["6个班"], ["尚无主题班会记录"]),
    ],
)
def test_the_prose_follows_the_records(
    on: Services, held: int, expected: list[str], not_expected: list[str]
) -> None:
    classes = import_classes(on, *plain_classes(6))
    campaign = begin_campaign(on)
    for one in classes[:held]:
        log_meeting(on, campaign, one)
    text = _text(on.summary.draft(campaign.uid))
    for words in expected:
        assert words in text
    for words in not_expected:
        assert words not in text
    assert f"{39 * held}人次" in text
    assert "《关于开展宣传月的通知》（教〔2026〕8号）" in text


def test_a_class_in_the_bin_counts_nowhere_and_comes_back(on: Services) -> None:
    classes = import_classes(on, *plain_classes(3))
    campaign = begin_campaign(on)
    log_meeting(on, campaign, classes[0])
    before = _values(on, campaign.uid)
    deletion = on.classes.remove(RemoveClasses(action_id=action(), uids=(classes[0].uid,)))
    gone = _values(on, campaign.uid)
    assert gone["classes.total"] == 2
    assert gone["class_meetings.count"] == 0
    assert "一年级1班" not in _text(on.summary.draft(campaign.uid))
    assert on.finder.find("一年级1班") == ()
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=deletion))
    assert _values(on, campaign.uid) == before
    assert [hit.title for hit in on.finder.find("一年级1班")] == ["一年级1班"]


def test_a_class_does_not_come_back_over_a_new_one(on: Services) -> None:
    (one,) = import_classes(on, *plain_classes(1))
    deletion = on.classes.remove(RemoveClasses(action_id=action(), uids=(one.uid,)))
    import_classes(on, *plain_classes(1))
    with pytest.raises(SchoolError) as caught:
        on.bin.bring_back(BringBack(action_id=action(), deletion_id=deletion))
    assert caught.value.code == "class.back_clash"
    assert len(on.classes.in_year(YEAR)) == 1


def test_a_retried_save_does_not_double(on: Services) -> None:
    (one,) = import_classes(on, *plain_classes(1))
    campaign = begin_campaign(on)
    command = LogActivity(
        action_id=action(),
        kind=ActivityKind.CLASS_MEETING,
        campaign_uid=campaign.uid,
        class_uid=one.uid,
        held_on=date(2026, 11, 10),
    )
    assert on.activities.log(command) == on.activities.log(command)
    assert len(on.activities.of_class(campaign.uid, one.uid)) == 1


def test_a_stale_edit_is_refused_and_overwrites_nothing(on: Services) -> None:
    (one,) = import_classes(on, *plain_classes(1))
    campaign = begin_campaign(on)
    logged = log_meeting(on, campaign, one)
    log_meeting(on, campaign, one, uid=logged.uid, version=logged.version, present_heads=40)
    with pytest.raises(SchoolError) as caught:
        log_meeting(on, campaign, one, uid=logged.uid, version=logged.version, present_heads=1)
    assert caught.value.code == "store.stale"
    assert on.activities.get(logged.uid).present_heads == 40


def test_a_removed_meeting_comes_back_by_undo(on: Services) -> None:
    (one,) = import_classes(on, *plain_classes(1))
    campaign = begin_campaign(on)
    logged = log_meeting(on, campaign, one)
    command = RemoveActivity(action_id=action(), uid=logged.uid, version=logged.version)
    deletion = on.activities.remove(command)
    assert on.activities.of_class(campaign.uid, one.uid) == ()
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=deletion))
    (back,) = on.activities.of_class(campaign.uid, one.uid)
    assert back == replace(logged, version=back.version)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"held_on": date(2026, 11, 17)}, "activity.future"),
        ({"held_on": date(2026, 7, 31)}, "activity.outside"),
        ({"planned_heads": 40, "present_heads": 41}, "activity.present_over_planned"),
        ({"content": "字" * 2001}, "field.too_long"),
        ({"present_heads": 20_001, "planned_heads": None}, "field.heads"),
    ],
)
def test_a_wrong_meeting_is_refused_with_its_reason(
    on: Services, changes: dict[str, object], code: str
) -> None:
    (one,) = import_classes(on, *plain_classes(1))
    campaign = begin_campaign(on)
    with pytest.raises(SchoolError) as caught:
        log_meeting(on, campaign, one, **changes)
    assert caught.value.code == code
    assert on.activities.of_class(campaign.uid, one.uid) == ()


def test_states_of_the_matrix(on: Services) -> None:
    classes = import_classes(on, *plain_classes(3))
    campaign = begin_campaign(on)
    (task,) = on.campaigns.tasks(campaign)
    log_meeting(on, campaign, classes[0])
    exempt = ExemptClass(
        action_id=action(), task_uid=task.uid, class_uid=classes[1].uid, because="外出研学"
    )
    on.campaigns.exempt(exempt)
    cells = [row.cells[0] for row in on.campaigns.matrix(campaign.uid).rows]
    assert [cell.state for cell in cells] == [TaskState.DONE, TaskState.EXEMPT, TaskState.LATE]
    assert cells[2].days_late == (TODAY - date(2026, 11, 13)).days
    assert (cells[0].present, cells[0].planned) == (39, 40)
    on.campaigns.exempt(replace(exempt, action_id=action(), because=""))
    assert on.campaigns.matrix(campaign.uid).rows[1].cells[0].state is TaskState.LATE
    later = begin_campaign(
        on,
        uid=campaign.uid,
        version=campaign.version,
        meeting_due_on=date(2026, 11, 27),
    )
    assert on.campaigns.matrix(later.uid).rows[2].cells[0].state is TaskState.NOT_BEGUN


def test_classes_are_edited_with_a_dated_head_count(on: Services) -> None:
    command = SaveClass(
        action_id=action(), school_year=YEAR, grade=7, number=3, class_teacher="陈", head_count=45
    )
    saved = on.classes.save(command)
    assert (saved.name, saved.heads, saved.head_count_on) == ("七年级3班", 45, TODAY)
    with pytest.raises(SchoolError) as caught:
        on.classes.save(replace(command, action_id=action()))
    assert caught.value.code == "class.exists"
    with pytest.raises(SchoolError) as caught:
        on.classes.save(replace(command, action_id=action(), number=0))
    assert caught.value.code == "class.bad_number"


def test_campaigns_of_one_month_have_keys_of_their_own(on: Services) -> None:
    keys = [begin_campaign(on).key for _ in range(2)]
    assert keys == ["2026-11", "2026-11-2"]
    assert on.campaigns.current("2026-11").key == "2026-11"
    with pytest.raises(SchoolError) as caught:
        on.campaigns.current("2025-06")
    assert caught.value.code == "campaign.unknown"
    with pytest.raises(SchoolError) as caught:
        begin_campaign(on, ends_on=date(2026, 11, 1))
    assert caught.value.code == "field.dates"


def test_every_change_leaves_its_line_in_the_trail(on: Services) -> None:
    name_school(on)
    (one,) = import_classes(on, *plain_classes(1))
    campaign = begin_campaign(on)
    logged = log_meeting(on, campaign, one)
    on.activities.remove(RemoveActivity(action_id=action(), uid=logged.uid, version=logged.version))
    lines = [line for line in on.audit.newest(100) if line.noun != "calendar_day"]
    assert [(line.action, line.noun) for line in lines] == [
        ("school.save", "school"),
        ("roster.import", "school_year"),
        ("roster.import", "school_class"),
        ("roster.import", "head_count"),
        ("campaign.save", "campaign"),
        ("campaign.save", "task"),
        ("activity.log", "activity"),
        ("activity.remove", "activity"),
    ]
    assert lines[-1].row_uid == logged.uid
    assert on.backups.check().sound
    written = "".join(str(line) for line in lines)
    assert "班主任0" not in written
    assert "看案例" not in written


@pytest.mark.parametrize("typed", ["一2", "一（2）班", "102", "一年级二班", "一年2班"])
def test_a_class_is_found_as_teachers_write_it(on: Services, typed: str) -> None:
    import_classes(on, *plain_classes(6))
    assert "一年级2班" in [hit.title for hit in on.finder.find(typed)]
