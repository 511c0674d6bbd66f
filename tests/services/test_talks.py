"""Flag talks through the services: planned, written, held, told in the summary."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from schoolguard.domain.activity import BringBack
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.summary import RowRef
from schoolguard.domain.talk import HoldTalk, PlanTalks, RemoveTalks, SaveTalk, SpeakerKind, TalkWay
from schoolguard.services import Services
from tests.opened import (
    action,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    plain_classes,
    save_talk,
)

NINTH, SIXTEENTH = date(2026, 11, 9), date(2026, 11, 16)


def _practice(on: Services, uid: str) -> list[str]:
    (section,) = (one for one in on.summary.draft(uid).sections if one.heading == "主要做法")
    return ["".join(said.text for said in paragraph) for paragraph in section.paragraphs]


def _talks(on: Services, uid: str) -> str:
    first, _meetings = _practice(on, uid)
    return first


def test_a_month_offers_its_mondays_once(on: Services) -> None:
    campaign = begin_campaign(on)
    save_talk(on, campaign)
    month = on.talks.month(campaign.uid)
    assert [day.day for day in month.free_mondays] == [2, 16, 23, 30]
    command = PlanTalks(
        action_id=action(), campaign_uid=campaign.uid, days=(NINTH, *month.free_mondays)
    )
    planned = on.talks.plan(command)
    assert [one.planned_on.day for one in planned] == [2, 16, 23, 30]
    assert on.talks.plan(command) == planned
    after = on.talks.month(campaign.uid)
    assert [one.planned_on.day for one in after.talks] == [2, 9, 16, 23, 30]
    assert after.free_mondays == ()


def test_a_talk_is_marked_as_held_and_that_is_taken_back(on: Services) -> None:
    campaign = begin_campaign(on)
    talk = save_talk(on, campaign)
    command = HoldTalk(action_id=action(), uid=talk.uid, version=talk.version, held_on=NINTH)
    held = on.talks.hold(command)
    assert (held.held_on, held.moved) == (NINTH, False)
    assert on.talks.hold(command) == held
    back = replace(command, action_id=action(), version=held.version, held_on=None)
    assert on.talks.hold(back).held_on is None
    with pytest.raises(SchoolError) as caught:
        on.talks.hold(replace(command, action_id=action()))
    assert caught.value.code == "store.stale"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"held_on": date(2026, 11, 17)}, "talk.future"),
        ({"planned_on": date(2027, 8, 1)}, "activity.outside"),
        ({"held_on": date(2026, 7, 31)}, "activity.outside"),
        ({"script": "字" * 6001}, "field.too_long"),
        ({"present_heads": 20_001}, "field.heads"),
        ({"reading_speed": 0}, "talk.speed"),
        ({"script": "身份证 11010519491231002X"}, "field.id_card"),
    ],
)
def test_a_wrong_talk_is_refused_with_its_reason(
    on: Services, changes: dict[str, object], code: str
) -> None:
    campaign = begin_campaign(on)
    with pytest.raises(SchoolError) as caught:
        save_talk(on, campaign, **changes)
    assert caught.value.code == code
    assert on.talks.month(campaign.uid).talks == ()


def test_a_retried_save_does_not_double_and_a_stale_one_is_refused(on: Services) -> None:
    campaign = begin_campaign(on)
    command = SaveTalk(action_id=action(), campaign_uid=campaign.uid, planned_on=NINTH)
    saved = on.talks.save(command)
    assert on.talks.save(command) == saved
    edit = replace(command, action_id=action(), uid=saved.uid, version=1, title="《新题》")
    assert on.talks.save(edit).title == "新题"
    with pytest.raises(SchoolError) as caught:
        on.talks.save(replace(edit, action_id=action(), title="旧的"))
    assert caught.value.code == "store.stale"


def test_a_reason_stays_only_while_it_moved(on: Services) -> None:
    campaign = begin_campaign(on)
    talk = save_talk(on, campaign, held_on=date(2026, 11, 10), moved_because="下雨")
    assert talk.moved_because == "下雨"
    command = HoldTalk(action_id=action(), uid=talk.uid, version=talk.version, held_on=NINTH)
    assert on.talks.hold(command).moved_because == ""


def test_a_removed_talk_comes_back_and_is_found_again(on: Services) -> None:
    campaign = begin_campaign(on)
    talk = save_talk(on, campaign, speaker_kind=SpeakerKind.GUEST, speaker="某警官")
    assert [hit.target for hit in on.finder.find("某警官")] == [talk.uid]
    deletion = on.talks.remove(RemoveTalks(action_id=action(), rows=((talk.uid, talk.version),)))
    assert on.talks.month(campaign.uid).talks == ()
    assert on.finder.find("某警官") == ()
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=deletion))
    (back,) = on.talks.month(campaign.uid).talks
    assert back == replace(talk, version=back.version)
    assert [hit.target for hit in on.finder.find("某警官")] == [talk.uid]


def test_a_pupils_name_is_neither_found_nor_told(on: Services) -> None:
    name_school(on, names=True)
    campaign = begin_campaign(on)
    save_talk(on, campaign, speaker_kind=SpeakerKind.PUPIL, speaker="某同学", held_on=NINTH)
    assert on.finder.find("某同学") == ()
    text = _talks(on, campaign.uid)
    assert "学生代表" in text
    assert "某同学" not in text


def test_a_pupils_name_is_kept_only_while_the_school_keeps_names(on: Services) -> None:
    name_school(on, names=True)
    campaign = begin_campaign(on)
    pupil = {"speaker_kind": SpeakerKind.PUPIL, "speaker_post": "大队委", "speaker": "某同学"}
    talk = save_talk(on, campaign, **pupil)
    guest = save_talk(on, campaign, speaker_kind=SpeakerKind.GUEST, speaker="某警官")
    name_school(on, names=False)
    after = on.talks.get(talk.uid)
    assert (after.speaker, after.speaker_post, after.version) == ("", "大队委", 2)
    assert on.talks.get(guest.uid) == guest
    with pytest.raises(SchoolError) as caught:
        save_talk(on, campaign, **pupil)
    assert caught.value.code == "talk.pupil_name"


def test_one_record_moves_figure_rows_gap_and_summary(on: Services) -> None:
    campaign = begin_campaign(on)
    first = save_talk(on, campaign, held_on=NINTH, present_heads=900)
    second = save_talk(on, campaign, planned_on=date(2026, 11, 2))
    save_talk(on, campaign, planned_on=SIXTEENTH)  # today: not late yet
    assert _places(on, campaign.uid) == (1, [first.uid], [second.uid], "1次")
    on.talks.hold(
        HoldTalk(action_id=action(), uid=second.uid, version=1, held_on=second.planned_on)
    )
    assert _places(on, campaign.uid) == (2, [second.uid, first.uid], [], "2次")
    values = {one.key: (one.value, one.sources) for one in on.figures.all(campaign.uid)}
    assert values["talks.planned"] == (Decimal(3), 3)
    assert values["talks.present"] == (Decimal(900), 1)
    for figure in on.figures.all(campaign.uid):
        assert len(on.figures.rows(campaign.uid, figure.key).rows) == figure.sources, figure.key


def _places(on: Services, uid: str) -> tuple[int, list[str], list[str], str]:
    values = {one.key: one.value for one in on.figures.all(uid)}
    gaps = [one for one in on.figures.gaps(uid) if one.code == "gap.talks_unmarked"]
    spans = [
        span.text
        for section in on.summary.draft(uid).sections
        for paragraph in section.paragraphs
        for said in paragraph
        for span in said.spans
        if span.figure == "talks.held"
    ]
    return (
        int(values["talks.held"] or 0),
        [ref.uid for ref, _ in on.figures.rows(uid, "talks.held").rows],
        [ref.uid for gap in gaps for ref in gap.rows],
        spans[0],
    )


def test_without_talks_the_meetings_stand_alone_and_unnumbered(on: Services) -> None:
    campaign = begin_campaign(on)
    (only,) = _practice(on, campaign.uid)
    assert only.startswith("主题班会。")
    save_talk(on, campaign)
    first, second = _practice(on, campaign.uid)
    assert first.startswith("（一）国旗下讲话。")
    assert second.startswith("（二）主题班会。")


@pytest.mark.parametrize(
    ("talks", "expected", "not_expected"),
    [
        ([{}, {}], ["2次", "尚无讲话记录"], ["《", "到场", "升旗", "主讲"]),
        ([{"held_on": NINTH}], ["11月9日，学校在升旗仪式上作国旗下讲话《接好每个电话》。"], ["次"]),
        (
            [{"held_on": NINTH, "way": TalkWay.ONLINE, "speaker_post": "派出所民警"}],
            ["在线上作国旗下讲话", "由派出所民警主讲"],
            ["升旗", "次"],
        ),
        ([{"held_on": NINTH}, {}], ["计划", "2次", "1次"], ["全部", "均"]),
        ([{"held_on": NINTH}] * 2, ["完成", "2次", "均在升旗仪式上"], ["主讲", "到场", "听讲对象"]),
        ([{"held_on": NINTH, "title": ""}] * 2, ["完成"], ["《"]),
        ([{"held_on": NINTH}] * 5, ["5次"], ["《"]),
        (
            [{"held_on": NINTH}, {"held_on": NINTH, "way": TalkWay.BROADCAST}],
            ["其中1次通过校园广播进行，其余在升旗仪式上进行"],
            ["都"],
        ),
        (
            [
                {"held_on": NINTH, "way": TalkWay.ONLINE},
                {"held_on": NINTH, "way": TalkWay.BROADCAST},
            ],
            ["1次通过校园广播、1次在线上进行。"],
            ["升旗"],
        ),
        (
            [{"held_on": date(2026, 11, 11), "moved_because": "因为下雨。"}],
            ["因下雨，原定11月9日的讲话改在11月11日进行。"],
            [],
        ),
        ([{"held_on": date(2026, 11, 11)}], ["原定11月9日"], ["因"]),
        (
            [{"held_on": NINTH, "present_heads": 800, "audience": "全校"}] * 2,
            ["听讲对象为全校，共到场1600人次。"],
            ["有人数记录", "分别"],
        ),
        (
            [
                {"held_on": NINTH, "present_heads": 800, "audience": "东校区"},
                {"held_on": NINTH, "audience": "西校区"},
            ],
            ["分别为东校区、西校区，有人数记录的1次共到场800人次。"],
            [],
        ),
        ([{"held_on": NINTH, "audience": "全校"}, {"held_on": NINTH}], [], ["听讲对象"]),
        (
            [
                {"held_on": NINTH, "speaker_kind": SpeakerKind.TEACHER, "speaker": f"老师{n}"}
                for n in range(5)
            ],
            ["其中教师5次。"],
            ["老师0"],
        ),
    ],
)
def test_the_prose_follows_the_records(
    on: Services,
    talks: list[dict[str, object]],
    expected: list[str],
    not_expected: list[str],
) -> None:
    campaign = begin_campaign(on)
    for changes in talks:
        save_talk(on, campaign, **changes)
    text = _talks(on, campaign.uid)
    for words in expected:
        assert words in text
    for words in not_expected:
        assert words not in text.removeprefix("（一）国旗下讲话。")


def test_every_sentence_of_talks_rests_on_figures_or_rows(on: Services) -> None:
    campaign = begin_campaign(on)
    known = {"present_heads": 800, "audience": "全校", "speaker_post": "副校长"}
    uids = {save_talk(on, campaign, held_on=NINTH, **known).uid}
    moved = save_talk(on, campaign, held_on=SIXTEENTH, way=TalkWay.BROADCAST, **known)
    uids.add(moved.uid)
    (section,) = (
        one for one in on.summary.draft(campaign.uid).sections if one.heading == "主要做法"
    )
    _title, *said = section.paragraphs[0]
    assert len(said) == 6
    for sentence in said:
        assert sentence.sources or any(span.figure for span in sentence.spans), sentence.text
        assert {ref.uid for ref in sentence.sources} <= uids
    (move,) = (one for one in said if "改在" in one.text)
    assert move.sources == (RowRef("flag_talk", moved.uid),)


def test_talks_behind_are_the_weakness_where_every_class_is_through(on: Services) -> None:
    (one,) = import_classes(on, *plain_classes(1))
    campaign = begin_campaign(on)
    log_meeting(on, campaign, one)
    save_talk(on, campaign)
    (weak,) = (one for one in on.summary.draft(campaign.uid).sections if one.heading == "存在不足")
    assert weak.paragraphs[0][0].text == "国旗下讲话有1次已过计划日期，尚无讲话记录。"


def test_every_change_leaves_its_line_without_what_was_written(on: Services) -> None:
    campaign = begin_campaign(on)
    talk = save_talk(on, campaign, script="稿子的正文")
    held = on.talks.hold(HoldTalk(action_id=action(), uid=talk.uid, version=1, held_on=NINTH))
    on.talks.remove(RemoveTalks(action_id=action(), rows=((held.uid, held.version),)))
    lines = [line for line in on.audit.newest(10) if line.noun == "flag_talk"]
    assert [line.action for line in lines] == ["talk.save", "talk.hold", "talk.remove"]
    assert lines[1].fields == ("held_on",)
    assert on.backups.check().sound
    assert "稿子" not in str(lines)
