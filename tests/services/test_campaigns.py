"""Several campaigns: which is in front, the bin, and copying one."""

from datetime import date

import pytest

from schoolguard.domain.activity import BringBack
from schoolguard.domain.calendar_days import DayKind
from schoolguard.domain.campaign import Campaign, RemoveCampaign
from schoolguard.domain.campaign_copy import CopyCampaign, CopyPlan, plan_words
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.message import ChannelKind, PostMessage, SaveMessage
from schoolguard.domain.school import SaveClass
from schoolguard.domain.talk import SpeakerKind, TalkWay
from schoolguard.services import Services
from tests.opened import action, begin_campaign, found, save_talk
from tests.services.groups import HEAD, add, names
from tests.services.leaflets import save_leaflet
from tests.services.test_calendar_days import save_day


@pytest.fixture
def earlier(on: Services) -> Campaign:
    """March 2026, with a group and three talks, one of them held."""
    made = begin_campaign(
        on, starts_on=date(2026, 3, 2), ends_on=date(2026, 3, 29),
        meeting_due_on=date(2026, 3, 13), theme="旧主题", written_into="旧计划",
    )  # fmt: skip
    add(on, made, "甲一", HEAD, post="校长", duty="总负责")
    add(on, made, "乙二")
    held = {
        "title": "第一讲", "script": "老师们、同学们。", "script_ready": True,
        "speaker_kind": SpeakerKind.LEADER, "speaker_post": "副校长", "speaker": "丙三",
        "way": TalkWay.BROADCAST, "present_heads": 900, "held_on": date(2026, 3, 3),
        "moved_because": "下雨",
    }  # fmt: skip
    save_talk(on, made, planned_on=date(2026, 3, 2), **held)
    save_talk(on, made, planned_on=date(2026, 3, 9), title="第二讲")
    save_talk(on, made, planned_on=date(2026, 3, 16), title="")
    return made


def _command(of: Campaign, starts_on: date, **changes: object) -> CopyCampaign:
    return CopyCampaign(action_id=action(), from_uid=of.uid, starts_on=starts_on, **changes)  # type: ignore[arg-type]


def _copy(on: Services, of: Campaign, starts_on: date, **changes: object) -> CopyPlan:
    return on.campaigns.copy(_command(of, starts_on, **changes))


def test_a_copy_keeps_mondays_and_leaves_days_off(on: Services, earlier: Campaign) -> None:
    plan = _copy(on, earlier, date(2026, 9, 21))  # the third week has the national holiday
    made = plan.campaign
    assert (made.title, made.theme, made.written_into) == (earlier.title, "", "")
    assert not made.notice.given
    assert (made.key, plan.weeks) == ("2026-09", 29)
    assert (made.starts_on, made.ends_on) == (date(2026, 9, 21), date(2026, 10, 18))
    assert plan.counts == (("task", 1), ("group_member", 2), ("flag_talk", 3))
    talks = on.talks.month(made.uid).talks
    assert [one.planned_on for one in talks] == [
        date(2026, 9, 21), date(2026, 9, 28), date(2026, 10, 8),
    ]  # fmt: skip
    (task,) = on.campaigns.tasks(made)
    assert task.due_on == date(2026, 9, 30)
    assert plan_words(plan, "zh_CN") == (
        "日期后移 29 周，星期几不变。",
        "带过来：任务 1 条，小组成员 2 条，国旗下讲话 3 条。",
        "任务“主题班会”：10月2日（周五）不上学（国庆节），改到9月30日（周三）",
        "国旗下讲话“未定题目”：10月5日（周一）不上学（国庆节），改到10月8日（周四）",
    )


def test_a_copy_takes_the_plan_and_not_what_happened(on: Services, earlier: Campaign) -> None:
    made = _copy(on, earlier, date(2026, 11, 2)).campaign
    first = on.talks.month(made.uid).talks[0]
    assert (first.title, first.script, first.way) == (
        "第一讲",
        "老师们、同学们。",
        TalkWay.BROADCAST,
    )
    assert (first.speaker_kind, first.speaker_post) == (SpeakerKind.LEADER, "副校长")
    assert (first.speaker, first.held_on, first.present_heads, first.moved_because) == (
        "", None, None, "",
    )  # fmt: skip
    assert not first.script_ready
    assert names(on, made) == ["甲一", "乙二"]
    assert on.leadership.of(made.uid).members[0].duty == "总负责"
    assert [one.due_on for one in on.campaigns.tasks(made)] == [date(2026, 11, 13)]
    assert on.talks.month(earlier.uid).talks[0].held_on == date(2026, 3, 3)


def test_a_copy_takes_messages_and_leaflets_without_what_became_of_them(
    on: Services, earlier: Campaign
) -> None:
    of = on.classes.save(SaveClass(action_id=action(), school_year=2025, grade=1, number=1))
    leaflet = save_leaflet(on, earlier, with_slip=True, before_home=True, studied_together=True)
    monday, friday = date(2026, 3, 9), date(2026, 3, 20)
    said = {"base_text": "先挂断，再问老师。", "variants": ((ChannelKind.SMS, "先挂断。"),)}
    for day, title, chosen in ((monday, "先问老师", ()), (friday, "周末说", (of.uid,))):
        on.messages.save(
            SaveMessage(
                action_id=action(), campaign_uid=earlier.uid, planned_on=day, title=title,
                all_classes=not chosen, class_uids=chosen, **said,  # type: ignore[arg-type]
            )
        )  # fmt: skip
    first = on.messages.month(earlier.uid).messages[0]
    on.messages.post(
        PostMessage(action_id=action(), uid=first.uid, version=first.version, posted_on=monday)
    )
    plan = _copy(on, earlier, date(2026, 11, 2))
    assert plan.counts[-2:] == (("message", 2), ("leaflet", 1))
    seen = on.messages.month(plan.campaign.uid).messages
    assert [(one.planned_on, one.title) for one in seen] == [
        (date(2026, 11, 9), "先问老师"), (date(2026, 11, 20), "周末说"),
    ]  # fmt: skip
    assert [one.planned_on.weekday() for one in seen] == [0, 4]
    assert seen[0].posted_on is None
    assert seen[0].variants[ChannelKind.SMS] == "先挂断。"
    assert all(one.all_classes for one in seen)  # other classes in another school year
    (line,) = on.leaflets.month(plan.campaign.uid).lines
    assert (line.leaflet.title, line.leaflet.body) == (leaflet.title, leaflet.body)
    assert (line.leaflet.with_slip, line.leaflet.before_home) == (True, True)
    assert not line.leaflet.studied_together
    assert (line.runs, line.handed) == ((), ())
    assert on.backups.check().sound


def test_what_is_previewed_is_done_and_nothing_before(on: Services, earlier: Campaign) -> None:
    lines = len(on.audit.newest(500))
    command = _command(earlier, date(2026, 9, 21))
    seen = on.campaigns.preview_copy(command)
    assert on.campaigns.everyone() == (earlier,)
    assert len(on.audit.newest(500)) == lines
    done = on.campaigns.copy(command)
    assert (seen.counts, seen.moved, seen.weeks) == (done.counts, done.moved, done.weeks)
    assert on.campaigns.copy(command).campaign == done.campaign
    assert len(on.campaigns.everyone()) == 2
    assert on.backups.check().sound


def test_dates_outside_the_copy_move_into_it(on: Services, earlier: Campaign) -> None:
    plan = _copy(on, earlier, date(2026, 11, 4), ends_on=date(2026, 11, 13), title="反诈十天")
    assert plan.campaign.title == "反诈十天"
    days = [one.planned_on for one in on.talks.month(plan.campaign.uid).talks]
    assert all(date(2026, 11, 4) <= day <= date(2026, 11, 13) for day in days)
    assert {one.outside for one in plan.moved} == {True}
    assert any("不在宣传月内" in line for line in plan_words(plan, "zh_CN"))


def test_beyond_the_known_holidays_a_copy_says_so(on: Services, earlier: Campaign) -> None:
    plan = _copy(on, earlier, date(2027, 3, 1))
    assert plan_words(plan, "zh_CN")[-1] == "放假安排只知到2026-12-31，以后的日期请自己核对。"
    assert plan.moved == ()


def test_a_copy_begins_after_what_it_copies(on: Services, earlier: Campaign) -> None:
    with pytest.raises(SchoolError) as caught:
        _copy(on, earlier, earlier.starts_on)
    assert caught.value.code == "campaign.copies_itself"
    assert on.campaigns.everyone() == (earlier,)


def test_the_schools_own_days_off_count_in_a_copy(on: Services, earlier: Campaign) -> None:
    save_day(on, date(2026, 11, 9), ends_on=date(2026, 11, 15), kind=DayKind.BREAK, name="秋假")
    plan = _copy(on, earlier, date(2026, 11, 2))
    assert [(one.noun, one.day, one.because) for one in plan.moved] == [
        ("task", date(2026, 11, 6), "秋假"), ("flag_talk", date(2026, 11, 16), "秋假"),
    ]  # fmt: skip


def test_the_chosen_campaign_is_in_front_until_it_is_gone(on: Services, earlier: Campaign) -> None:
    running = begin_campaign(on)
    heard: list[frozenset[str]] = []
    on.campaigns.office.store.listen(heard.append)
    assert on.campaigns.current() == running
    on.campaigns.choose(earlier.uid)
    on.campaigns.choose(earlier.uid)
    assert len(heard) == 1
    assert {"campaigns", "talks", "leadership", "progress"} <= heard[0]
    assert on.campaigns.current() == earlier
    assert on.campaigns.current("2026-11") == running  # a key that is named comes first
    gone = on.campaigns.remove(
        RemoveCampaign(action_id=action(), uid=earlier.uid, version=earlier.version)
    )
    assert on.campaigns.current() == running
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=gone))
    assert on.campaigns.current().uid == earlier.uid
    assert names(on, earlier) == ["甲一", "乙二"]


def test_a_removed_campaign_keeps_its_key_and_stale_ones_stay(on: Services) -> None:
    first = begin_campaign(on)
    with pytest.raises(SchoolError) as caught:
        on.campaigns.remove(RemoveCampaign(action_id=action(), uid=first.uid, version=9))
    assert caught.value.code == "store.stale"
    gone = RemoveCampaign(action_id=action(), uid=first.uid, version=first.version)
    assert on.campaigns.remove(gone) == on.campaigns.remove(gone) == gone.action_id
    with pytest.raises(SchoolError) as caught:
        on.campaigns.current()
    assert caught.value.code == "campaign.none"
    assert begin_campaign(on).key == "2026-11-2"
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=gone.action_id))
    assert {one.key for one in on.campaigns.everyone()} == {"2026-11", "2026-11-2"}


def test_search_stays_within_the_campaign_in_front(on: Services, earlier: Campaign) -> None:
    running = begin_campaign(on)
    save_talk(on, running, title="第九讲")
    add(on, running, "甲九", HEAD)
    assert [hit.title for hit in found(on, "讲")] == ["第九讲"]
    assert [hit.title for hit in found(on, "甲")] == ["甲九"]
    on.campaigns.choose(earlier.uid)
    assert [hit.title for hit in found(on, "讲")] == ["第二讲", "第一讲"]  # the later one first
    assert [hit.title for hit in found(on, "甲")] == ["甲一"]


@pytest.mark.parametrize("plan", ["", "2026年学校工作计划"])
def test_the_plan_it_was_written_into_is_said_where_recorded(on: Services, plan: str) -> None:
    campaign = begin_campaign(on, written_into=plan)
    said = [
        (text, sentence.sources)
        for sentence in on.summary.draft(campaign.uid).lead[0]
        if "写入" in (text := "".join(span.text for span in sentence.spans))
    ]
    assert len(said) == bool(plan)
    assert all(plan in text and sources[0].uid == campaign.uid for text, sources in said)
