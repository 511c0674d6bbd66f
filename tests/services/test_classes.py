"""Campuses, combined classes, from-to, mergers, head-counts by date, the next school year."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine, event

from schoolguard.domain.activity import ActivityKind, BringBack, LogActivities
from schoolguard.domain.campaign import TaskState
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.grades import ClassStyle
from schoolguard.domain.roster import RosterClass
from schoolguard.domain.school import (
    Boarding,
    CampusLine,
    GoOn,
    ImportRoster,
    RemoveClasses,
    SaveCampuses,
    SaveClass,
    SaveSchool,
    SchoolClass,
)
from schoolguard.domain.words import SchoolStage
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
    pupil,
)


def _add(on: Services, grade: int, number: int, **values: Any) -> SchoolClass:
    return on.classes.save(
        SaveClass(action_id=action(), school_year=YEAR, grade=grade, number=number, **values)
    )


def _change(on: Services, one: SchoolClass, **values: Any) -> SchoolClass:
    kept = {"class_teacher": one.class_teacher, "head_count": one.head_count}
    return on.classes.save(
        SaveClass(
            action_id=action(),
            uid=one.uid,
            version=one.version,
            school_year=YEAR,
            grade=one.grade,
            number=one.number,
            **(kept | values),
        )
    )


def _style(on: Services, **values: Any) -> None:
    school = on.school.get()
    assert school is not None
    on.school.save(
        SaveSchool(
            action_id=action(),
            version=school.version,
            name=school.name,
            keep_names=school.keep_names,
            keep_phones=school.keep_phones,
            **values,
        )
    )


def _campuses(on: Services, *names: str) -> list[str]:
    known = {one.name: one for one in on.campuses.everyone()}
    lines = tuple(
        CampusLine(
            uid=known[name].uid if name in known else None,
            version=known[name].version if name in known else 0,
            name=name,
            short_name=name.removesuffix("校区"),
        )
        for name in names
    )
    saved = on.campuses.save(SaveCampuses(action_id=action(), campuses=lines))
    return [one.uid for one in saved]


def _figures(on: Services, uid: str) -> dict[str, int | None]:
    return {one.key: None if one.value is None else int(one.value) for one in on.figures.all(uid)}


def _names(on: Services) -> list[str]:
    return [one.name for one in on.classes.in_year(YEAR)]


def test_a_campus_stands_before_a_name_only_where_it_must(on: Services) -> None:
    name_school(on)
    east, west = _campuses(on, "城东校区", "城西校区")
    _add(on, 1, 1, campus_uid=east)
    _add(on, 2, 1, campus_uid=west)
    assert _names(on) == ["一年级1班", "二年级1班"]
    other = _add(on, 1, 1, campus_uid=west)
    assert _names(on) == ["城东一年级1班", "城西一年级1班", "二年级1班"]
    assert [one.name for one in on.classes.named("城西一1")] == ["城西一年级1班"]
    assert len(on.classes.named("一1")) == 2
    assert [hit.title for hit in on.finder.find("城西校区")] == ["二年级1班", "城西一年级1班"]
    with pytest.raises(SchoolError) as caught:
        _add(on, 1, 1, campus_uid=west)
    assert caught.value.code == "class.exists"
    deletion = on.classes.remove(RemoveClasses(action_id=action(), uids=(other.uid,)))
    assert _names(on) == ["一年级1班", "二年级1班"]
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=deletion))
    assert _names(on) == ["城东一年级1班", "城西一年级1班", "二年级1班"]


def test_campuses_are_saved_in_order_and_one_in_use_stays(on: Services) -> None:
    name_school(on)
    east, _ = _campuses(on, "城东校区", "城西校区")
    _campuses(on, "城西校区", "城东校区")
    assert [one.name for one in on.campuses.everyone()] == ["城西校区", "城东校区"]
    _add(on, 1, 1, campus_uid=east)
    with pytest.raises(SchoolError) as caught:
        _campuses(on, "城西校区")
    assert caught.value.code == "campus.in_use"
    with pytest.raises(SchoolError) as caught:
        _campuses(on, "城西校区", "城东校区", "城西")
    assert caught.value.code == "campus.twice"
    command = SaveCampuses(action_id=action(), campuses=())
    on.classes.remove(
        RemoveClasses(action_id=action(), uids=tuple(one.uid for one in on.classes.in_year(YEAR)))
    )
    assert on.campuses.save(command) == ()
    assert on.campuses.save(command) == ()  # a retry
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=command.action_id))
    assert len(on.campuses.everyone()) == 2


def test_the_school_s_style_renames_everything(on: Services) -> None:
    name_school(on, names=True)
    import_classes(on, RosterClass(3, 3, "陈", 1, (pupil("张三", "1"),)))
    campaign = begin_campaign(on)
    _style(on, class_style=ClassStyle.BRACKETS, stage=SchoolStage.PRIMARY)
    assert _names(on) == ["三（3）班"]
    assert on.campaigns.matrix(campaign.uid).rows[0].class_name == "三（3）班"
    assert [(hit.title, hit.subtitle) for hit in on.finder.find("张三")] == [("张三", "三（3）班")]
    logged = log_meeting(on, campaign, on.classes.in_year(YEAR)[0])
    assert logged.class_name == "三（3）班"
    assert on.figures.rows(campaign.uid, "class_meetings.count").rows[0][1] == "三（3）班"
    _style(on)  # says nothing of the style
    assert _names(on) == ["三（3）班"]


def test_a_combined_class_is_counted_once_under_its_first_grade(on: Services) -> None:
    name_school(on)
    one = _add(on, 1, 1, more_grades=(2,), head_count=9)
    _add(on, 3, 1, head_count=11)
    assert (one.name, one.grades) == ("一、二年级复式班", (1, 2))
    campaign = begin_campaign(on)
    log_meeting(on, campaign, one)
    assert [(row.class_name, row.grade) for row in on.campaigns.matrix(campaign.uid).rows] == [
        ("一、二年级复式班", 1),
        ("三年级1班", 3),
    ]
    figures = _figures(on, campaign.uid)
    assert (figures["classes.total"], figures["pupils.total"]) == (2, 20)
    assert "一、二年级复式班" in str(on.summary.draft(campaign.uid))
    with pytest.raises(SchoolError) as caught:
        _add(on, 9, 1, more_grades=(10,))
    assert caught.value.code == "class.bad_grades"


def test_a_merged_class_keeps_its_records_and_is_asked_for_nothing_more(on: Services) -> None:
    name_school(on)
    one, two, three, four = import_classes(on, *plain_classes(4))
    campaign = begin_campaign(on)
    log_meeting(on, campaign, three, held_on=date(2026, 11, 5))
    _change(on, two, ends_on=date(2026, 11, 9), merged_into_uid=one.uid)
    _change(on, three, ends_on=date(2026, 11, 9), merged_into_uid=one.uid)
    _change(on, four, ends_on=date(2026, 11, 2))  # before the month
    late = _add(on, 2, 1, begins_on=date(2026, 11, 16), head_count=40)
    _add(on, 2, 2, begins_on=date(2026, 12, 1))  # after it
    rows = {row.class_name: row.cells[0] for row in on.campaigns.matrix(campaign.uid).rows}
    assert list(rows) == ["一年级1班", "一年级2班", "一年级3班", late.name]
    assert rows["一年级1班"].state is TaskState.LATE
    assert rows["一年级2班"].state is TaskState.EXEMPT
    assert rows["一年级2班"].exempt_because == "11月9日并入一年级1班"
    assert rows["一年级3班"].state is TaskState.DONE
    assert rows[late.name].exempt_because == "11月16日才开班"
    figures = _figures(on, campaign.uid)
    assert figures["classes.total"] == 4
    assert figures["pupils.total"] == 80  # those merged are counted where they went
    assert figures["class_meetings.missing"] == 1
    assert figures["class_meetings.exempt"] == 2
    assert "因11月9日并入一年级1班" in str(on.summary.draft(campaign.uid))
    with pytest.raises(SchoolError) as caught:
        log_meeting(on, campaign, two, held_on=date(2026, 11, 10))
    assert caught.value.code == "activity.outside"


def test_a_class_does_not_end_before_its_records(on: Services) -> None:
    name_school(on)
    one, other = import_classes(on, *plain_classes(2))
    log_meeting(on, begin_campaign(on), one)
    for values, code in (
        ({"ends_on": date(2026, 11, 10)}, "class.record_later"),
        ({"merged_into_uid": other.uid}, "class.merged_into"),
        ({"ends_on": date(2026, 11, 20), "merged_into_uid": one.uid}, "class.merged_into"),
        ({"begins_on": date(2026, 11, 3), "ends_on": date(2026, 11, 2)}, "class.span"),
        ({"boarding": Boarding.MIXED, "boarders": 41}, "class.boarders"),
    ):
        with pytest.raises(SchoolError) as caught:
            _change(on, one, **values)
        assert caught.value.code == code


def test_a_head_count_holds_from_its_day(on: Services) -> None:
    name_school(on)
    one = _add(on, 1, 1, head_count=44, head_count_on=date(2026, 9, 1), class_teacher="陈")
    one = _change(on, one, head_count=46, head_count_on=date(2026, 11, 9))
    assert [(row.counted_on, row.heads) for row in on.classes.head_counts(one.uid)] == [
        (date(2026, 11, 9), 46),
        (date(2026, 9, 1), 44),
    ]
    days = (date(2026, 8, 20), date(2026, 11, 8), date(2026, 11, 9), TODAY)
    assert [on.classes.heads_on(one.uid, day) for day in days] == [44, 44, 46, 46]
    one = _change(
        on, one, substitute="周", substitute_from=date(2026, 11, 3), substitute_to=date(2026, 11, 6)
    )
    campaign = begin_campaign(on)
    for day, heads, leader in ((date(2026, 11, 5), 44, "周"), (date(2026, 11, 10), 46, "陈")):
        (logged,) = on.activities.log_many(
            LogActivities(
                action_id=action(),
                kind=ActivityKind.CLASS_MEETING,
                campaign_uid=campaign.uid,
                class_uids=(one.uid,),
                held_on=day,
            )
        )
        assert (logged.planned_heads, logged.leader) == (heads, leader)
    assert on.campaigns.matrix(campaign.uid).rows[0].heads == 46
    _change(on, one, head_count=None)
    assert on.classes.head_counts(one.uid) == ()
    assert "gap.no_head_count" in [gap.code for gap in on.figures.gaps(campaign.uid)]


def test_going_on_makes_the_next_year_and_leaves_the_last_as_it_was(on: Services) -> None:
    name_school(on)
    _style(on, stage=SchoolStage.PRIMARY)
    _add(on, 1, 1, class_teacher="陈", head_count=40)
    _add(on, 5, 1, more_grades=(6,), class_teacher="周")
    _add(on, 6, 1, class_teacher="何")
    _add(on, 6, 2, ends_on=date(2026, 12, 1))
    plan = on.school_years.preview(YEAR)
    assert [(one.old_name, one.name) for one in plan.classes] == [
        ("一年级1班", "二年级1班"),
        ("五、六年级复式班", "六年级1班"),
        ("六年级1班", ""),
    ]
    assert (plan.made, plan.leaving, plan.school_year) == (2, 1, YEAR + 1)
    before = on.classes.in_year(YEAR)
    command = GoOn(action_id=action(), school_year=YEAR)
    on.school_years.go_on(command)
    on.school_years.go_on(command)  # a retry
    made = on.classes.in_year(YEAR + 1)
    assert [(one.name, one.class_teacher, one.heads) for one in made] == [
        ("二年级1班", "陈", None),
        ("六年级1班", "周", None),
    ]
    assert on.classes.in_year(YEAR) == before
    with pytest.raises(SchoolError) as caught:
        on.school_years.go_on(GoOn(action_id=action(), school_year=YEAR))
    assert caught.value.code == "year.nothing"


def test_a_roster_with_campuses_finds_each_class_again(on: Services) -> None:
    name_school(on)
    _campuses(on, "城东校区")
    rows = (
        RosterClass(1, 1, "陈", 40, campus="城东"),
        RosterClass(1, 1, "周", 38, campus="河湾教学点"),
        RosterClass(2, 1, "何", 9, more_grades=(3,), deputy_teacher="吴", boarders=9),
    )
    command = ImportRoster(action_id=action(), school_year=YEAR, classes=rows, source="名册.xlsx")
    assert on.roster.plan(command).new_campuses == ("河湾教学点",)
    found = import_classes(on, *rows)
    assert [one.name for one in found] == [
        "城东一年级1班",
        "河湾教学点一年级1班",
        "二、三年级复式班",
    ]
    assert (found[2].deputy_teacher, found[2].boarding) == ("吴", Boarding.BOARDERS)
    assert on.roster.plan(command).same_classes == 3
    with pytest.raises(SchoolError) as caught:
        import_classes(on, RosterClass(1, 1, "陈", 41))
    assert caught.value.code == "class.which_campus"


def test_a_plan_points_out_what_is_odd(on: Services) -> None:
    name_school(on)
    import_classes(on, *plain_classes(2, heads=44))
    rows = (RosterClass(1, 1, "", 2), RosterClass(1, 2, "", 44), RosterClass(1, 4, "", 40))
    plan = on.roster.plan(
        ImportRoster(action_id=action(), school_year=YEAR, classes=rows, source="名册.xlsx")
    )
    assert [(one.name, one.before, one.after) for one in plan.shrunk] == [("一年级1班", 44, 2)]
    assert [(one.grade, one.numbers) for one in plan.jumps] == [(1, (3,))]


def test_a_kindergarten_is_written_about_in_its_own_words(on: Services) -> None:
    name_school(on)
    _style(on, stage=SchoolStage.KINDERGARTEN, class_style=ClassStyle.WORDS)
    one = _add(on, -2, 1, class_teacher="陈", head_count=20)
    _add(on, 0, 1, head_count=20)
    campaign = begin_campaign(on)
    assert one.name == "小一班"
    assert [task.title for task in on.campaigns.tasks(campaign)] == ["集体活动"]
    log_meeting(on, campaign, one, planned_heads=20, present_heads=19)
    for text in (
        on.reminders.for_group(campaign.uid).text,
        str(on.summary.draft(campaign.uid)),
    ):
        assert "集体活动" in text
        for word in ("班会", "班主任", "全校"):
            assert word not in text


def test_figures_and_matrix_take_as_many_statements_whatever_the_school(on: Services) -> None:
    name_school(on)
    east, west = _campuses(on, "城东校区", "城西校区")
    one = _add(on, 1, 1, campus_uid=east, head_count=40)
    campaign = begin_campaign(on)
    few = _statements(on, campaign.uid)
    _add(on, 1, 1, campus_uid=west, head_count=40, more_grades=(2,))
    for number in range(2, 12):
        ends = {"ends_on": date(2026, 11, 9), "merged_into_uid": one.uid} if number % 2 else {}
        _add(on, 1, number, campus_uid=east, head_count=40, **ends)
    assert _statements(on, campaign.uid) == few


def _statements(on: Services, campaign_uid: str) -> int:
    said: list[str] = []

    def note(*arguments: Any) -> None:
        said.append(arguments[2])

    event.listen(Engine, "before_cursor_execute", note)
    try:
        on.campaigns.matrix(campaign_uid)
        on.figures.all(campaign_uid)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return len(said)
