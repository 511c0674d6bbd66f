"""The leading group through the services."""

from dataclasses import replace
from datetime import date

import pytest

from schoolguard.domain.activity import BringBack
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leadership import (
    AddMembers,
    GroupKind,
    GroupOrigin,
    NewMember,
    OrderMembers,
    RemoveGroup,
    RemoveMembers,
    SaveGroup,
    SaveMember,
    TakeOverGroup,
)
from schoolguard.domain.search import HitKind
from schoolguard.domain.summary import Section, SummaryDraft
from schoolguard.domain.undo import TakeBack
from schoolguard.services import Services
from tests.opened import action, begin_campaign
from tests.services.groups import CONTACT, DEPUTY, DIRECTOR, HEAD, MEMBER, add, names, say_group


def _order(on: Services, campaign: Campaign, *after: str) -> None:
    members = on.leadership.of(campaign.uid).members
    by_name = {one.name: one.uid for one in members}
    on.leadership.order(
        OrderMembers(
            action_id=action(),
            campaign_uid=campaign.uid,
            before=tuple(one.uid for one in members),
            after=tuple(by_name[name] for name in after),
        )
    )


def _take_over(on: Services, source: Campaign, target: Campaign) -> None:
    on.leadership.take_over(
        TakeOverGroup(action_id=action(), campaign_uid=target.uid, from_uid=source.uid)
    )


def _section(draft: SummaryDraft) -> Section | None:
    return next((one for one in draft.sections if one.heading == "组织领导"), None)


def _said(on: Services, campaign: Campaign) -> str:
    section = _section(on.summary.draft(campaign.uid))
    return "" if section is None else "".join(one.text for one in section.paragraphs[0])


def _code(caught: pytest.ExceptionInfo[SchoolError]) -> str:
    return caught.value.code


# Members


def test_members_stand_by_role_until_they_are_moved(on: Services) -> None:
    campaign = begin_campaign(on)
    add(on, campaign, "丁")
    add(on, campaign, "甲", HEAD)
    add(on, campaign, "丙", DEPUTY)
    add(on, campaign, "乙", HEAD)
    add(on, campaign, "戊")
    assert names(on, campaign) == ["甲", "乙", "丙", "丁", "戊"]
    _order(on, campaign, "乙", "甲", "丙", "戊", "丁")
    assert names(on, campaign) == ["乙", "甲", "丙", "戊", "丁"]


def test_an_order_that_was_not_seen_is_refused(on: Services) -> None:
    campaign = begin_campaign(on)
    first, second = add(on, campaign, "甲"), add(on, campaign, "乙")
    command = OrderMembers(
        action_id=action(),
        campaign_uid=campaign.uid,
        before=(first.uid, second.uid),
        after=(second.uid, first.uid),
    )
    assert on.leadership.order(command) == on.leadership.order(command)  # a retry
    for wrong in (
        replace(command, action_id=action()),
        replace(command, action_id=action(), before=command.after, after=(first.uid,)),
    ):
        with pytest.raises(SchoolError) as caught:
            on.leadership.order(wrong)
        assert _code(caught) == "store.stale"
    assert names(on, campaign) == ["乙", "甲"]


def test_moving_a_list_leaves_an_open_panel_fresh(on: Services) -> None:
    campaign = begin_campaign(on)
    first = add(on, campaign, "甲")
    add(on, campaign, "乙")
    _order(on, campaign, "乙", "甲")
    changed = add(on, campaign, "甲一", uid=first.uid, version=first.version)
    assert changed.name == "甲一"


def test_a_member_is_changed_with_its_version(on: Services) -> None:
    campaign = begin_campaign(on)
    first = add(on, campaign, "甲")
    add(on, campaign, "甲", DEPUTY, uid=first.uid, version=first.version, duty=" 统筹 ")
    (now,) = on.leadership.of(campaign.uid).members
    assert (now.role, now.duty, now.version) == (DEPUTY, "统筹", 2)
    with pytest.raises(SchoolError) as caught:
        add(on, campaign, "乙", uid=first.uid, version=first.version)
    assert _code(caught) == "store.stale"
    command = SaveMember(action_id=action(), campaign_uid=campaign.uid, role=MEMBER, name="丙")
    assert on.leadership.save_member(command) == on.leadership.save_member(command)
    assert names(on, campaign) == ["甲", "丙"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": " "}, "field.required"),
        ({"name": "名" * 41}, "field.too_long"),
        ({"name": "甲", "duty": "字" * 201}, "field.too_long"),
        ({"name": "甲", "uid": "none", "version": 1}, "store.not_found"),
    ],
)
def test_a_wrong_member_is_refused(on: Services, changes: dict[str, object], code: str) -> None:
    campaign = begin_campaign(on)
    with pytest.raises(SchoolError) as caught:
        add(on, campaign, **changes)  # type: ignore[arg-type]
    assert _code(caught) == code
    seen = on.leadership.of(campaign.uid)
    assert (seen.group, seen.members) == (None, ())


def test_removed_members_come_back_where_they_stood(on: Services) -> None:
    campaign = begin_campaign(on)
    made = [add(on, campaign, name) for name in ("甲", "乙", "丙")]
    rows = tuple((one.uid, one.version) for one in made[:2])
    command = RemoveMembers(action_id=action(), rows=rows)
    deletion = on.leadership.remove_members(command)
    assert names(on, campaign) == ["丙"]
    assert on.finder.find("甲") == ()
    assert on.leadership.remove_members(command) == deletion
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=deletion))
    assert names(on, campaign) == ["甲", "乙", "丙"]
    assert [(hit.kind, hit.title) for hit in on.finder.find("甲")] == [(HitKind.MEMBER, "甲")]
    with pytest.raises(SchoolError) as caught:
        on.leadership.remove_members(RemoveMembers(action_id=action(), rows=((rows[0][0], 9),)))
    assert _code(caught) == "store.stale"


# The group


def test_a_group_is_named_by_its_kind_or_by_itself(on: Services) -> None:
    campaign = begin_campaign(on)
    assert on.leadership.of(campaign.uid).name == "防范电信网络诈骗宣传月领导小组"
    say_group(on, campaign, kind=GroupKind.HEADQUARTERS)
    assert on.leadership.of(campaign.uid).name == "防范电信网络诈骗宣传月指挥部"
    say_group(on, campaign, kind=GroupKind.TASK_FORCE, name="平安校园工作专班")
    assert on.leadership.of(campaign.uid).name == "平安校园工作专班"
    with pytest.raises(SchoolError) as caught:
        on.leadership.save_group(
            SaveGroup(
                action_id=action(), campaign_uid=campaign.uid, kind=GroupKind.TASK_FORCE, version=0
            )
        )
    assert _code(caught) == "group.exists"


def test_the_latest_earlier_group_is_taken_over_whole(on: Services) -> None:
    oldest = begin_campaign(on, starts_on=date(2024, 11, 1), ends_on=date(2024, 11, 30))
    add(on, oldest, "旧人", HEAD)
    earlier = begin_campaign(on, starts_on=date(2025, 11, 1), ends_on=date(2025, 11, 30))
    say_group(on, earlier, origin=GroupOrigin.NEW, name="安全工作领导小组", office="德育处")
    add(on, earlier, "甲", HEAD, post="校长", duty="全面负责")
    add(on, earlier, "乙")
    _order(on, earlier, "乙", "甲")
    campaign = begin_campaign(on)
    offered = on.leadership.of(campaign.uid).earlier
    assert offered is not None
    assert (offered.campaign.uid, offered.members) == (earlier.uid, 2)
    _take_over(on, earlier, campaign)
    seen = on.leadership.of(campaign.uid)
    assert seen.earlier is None
    assert seen.group is not None
    assert (seen.group.origin, seen.group.office) == (GroupOrigin.EXISTING, "德育处")
    copied = [(one.role, one.name, one.post, one.duty) for one in seen.members]
    assert copied == [(MEMBER, "乙", "", ""), (HEAD, "甲", "校长", "全面负责")]
    add(on, campaign, "丙")
    assert names(on, earlier) == ["乙", "甲"]
    with pytest.raises(SchoolError) as caught:
        _take_over(on, oldest, campaign)
    assert _code(caught) == "group.exists"


def test_a_later_or_empty_group_is_not_offered(on: Services) -> None:
    campaign = begin_campaign(on)
    later = begin_campaign(on, starts_on=date(2027, 3, 1), ends_on=date(2027, 3, 31))
    add(on, later, "甲")
    empty = begin_campaign(on, starts_on=date(2025, 3, 1), ends_on=date(2025, 3, 31))
    say_group(on, empty)
    assert on.leadership.of(campaign.uid).earlier is None
    with pytest.raises(SchoolError) as caught:
        _take_over(on, empty, campaign)
    assert _code(caught) == "group.none_earlier"


def test_a_taken_over_group_is_given_up_and_comes_back(on: Services) -> None:
    earlier = begin_campaign(on, starts_on=date(2025, 11, 1), ends_on=date(2025, 11, 30))
    add(on, earlier, "甲", HEAD)
    campaign = begin_campaign(on)
    say_group(on, campaign, office="政教处")  # saved before anybody was in it
    _take_over(on, earlier, campaign)
    group = on.leadership.of(campaign.uid).group
    assert group is not None
    command = RemoveGroup(action_id=action(), uid=group.uid, version=group.version)
    deletion = on.leadership.remove_group(command)
    seen = on.leadership.of(campaign.uid)
    assert (seen.group, seen.members) == (None, ())
    assert seen.earlier is not None
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=deletion))
    assert names(on, campaign) == ["甲"]


def test_a_group_does_not_come_back_over_a_new_one(on: Services) -> None:
    campaign = begin_campaign(on)
    add(on, campaign, "甲")
    group = on.leadership.of(campaign.uid).group
    assert group is not None
    deletion = on.leadership.remove_group(
        RemoveGroup(action_id=action(), uid=group.uid, version=group.version)
    )
    add(on, campaign, "乙")
    with pytest.raises(SchoolError) as caught:
        on.bin.bring_back(BringBack(action_id=action(), deletion_id=deletion))
    assert _code(caught) == "group.back_clash"
    assert names(on, campaign) == ["乙"]


def test_the_list_as_text(on: Services) -> None:
    campaign = begin_campaign(on)
    assert on.leadership.as_text(campaign.uid) == ""
    say_group(on, campaign, kind=GroupKind.HEADQUARTERS, office="德育处")
    add(on, campaign, "甲", HEAD, post="书记")
    add(on, campaign, "乙", HEAD, post="校长", duty="全面负责")
    add(on, campaign, "丙")
    assert on.leadership.as_text(campaign.uid) == (
        "防范电信网络诈骗宣传月指挥部\n"
        "总指挥：书记甲、校长乙\n"
        "成员：丙\n"
        "办公室设在德育处。\n"
        "分工：\n"
        "乙：全面负责"
    )


# What is derived from it


def test_a_person_with_two_roles_is_counted_once(on: Services) -> None:
    campaign = begin_campaign(on)
    add(on, campaign, "甲", DEPUTY, post="副校长")
    add(on, campaign, "甲", DIRECTOR, post="副校长")
    add(on, campaign, "甲", post="数学教师")  # another person of that name
    gone = add(on, campaign, "乙")
    on.leadership.remove_members(
        RemoveMembers(action_id=action(), rows=((gone.uid, gone.version),))
    )
    (figure,) = (one for one in on.figures.all(campaign.uid) if one.key == "group.members")
    assert figure.value == 2
    assert figure.sources == 3
    rows = on.figures.rows(campaign.uid, "group.members").rows
    assert [words for _, words in rows] == ["甲", "甲", "甲"]
    assert "共2人" in _said(on, campaign)


def test_nothing_recorded_is_nothing_said(on: Services) -> None:
    campaign = begin_campaign(on)
    assert _section(on.summary.draft(campaign.uid)) is None
    say_group(on, campaign)
    draft = on.summary.draft(campaign.uid)
    assert _section(draft) is None
    assert draft.annexes == ()
    assert [one.code for one in on.figures.gaps(campaign.uid)] == ["gap.no_classes"]


@pytest.mark.parametrize(
    ("origin", "expected", "not_expected"),
    [
        (GroupOrigin.NEW, "学校成立防范电信网络诈骗宣传月领导小组", "原有"),
        (GroupOrigin.EXISTING, "学校", "成立"),
        (None, "学校设有防范电信网络诈骗宣传月领导小组", "成立"),
    ],
)
def test_the_summary_says_where_the_group_comes_from(
    on: Services, origin: GroupOrigin | None, expected: str, not_expected: str
) -> None:
    campaign = begin_campaign(on)
    say_group(on, campaign, origin=origin)
    add(on, campaign, "甲", HEAD, post="校长")
    said = _said(on, campaign)
    assert expected in said
    assert not_expected not in said
    assert ("原有的" in said) == (origin is GroupOrigin.EXISTING)
    assert "组长由校长甲担任。" in said
    assert "办公室" not in said
    assert "附件" not in said


def test_the_summary_names_several_heads_and_the_office(on: Services) -> None:
    campaign = begin_campaign(on)
    say_group(on, campaign, origin=GroupOrigin.NEW, office="德育处")
    add(on, campaign, "甲", HEAD, post="书记")
    add(on, campaign, "乙", HEAD, post="校长")
    add(on, campaign, "丙", DEPUTY, post="副校长")
    add(on, campaign, "丁", DIRECTOR, post="德育主任")
    add(on, campaign, "戊", CONTACT)
    said = _said(on, campaign)
    assert "组长由书记甲、校长乙担任，副组长由副校长丙担任。" in said
    assert "办公室设在德育处，由德育主任丁任办公室主任。" in said
    assert "联络员为戊。" in said
    assert "共5人" in said


def test_only_members_are_counted_and_listed_in_the_annex(on: Services) -> None:
    campaign = begin_campaign(on)
    add(on, campaign, "甲", duty="收集记录")
    add(on, campaign, "乙")
    draft = on.summary.draft(campaign.uid)
    said = _said(on, campaign)
    assert said.endswith("共2人。成员及分工见附件1。")
    assert "组长" not in said
    assert draft.sections[0].heading == "组织领导"
    assert draft.annexes[0].caption == "防范电信网络诈骗宣传月领导小组名单"
    assert draft.annexes[0].rows == (("成员", "甲", "—", "收集记录"), ("成员", "乙", "—", "—"))


def test_every_sentence_rests_on_a_record(on: Services) -> None:
    campaign = begin_campaign(on)
    say_group(on, campaign, origin=GroupOrigin.NEW, office="德育处")
    for name, role in (("甲", HEAD), ("乙", DEPUTY), ("丙", MEMBER), ("丁", CONTACT)):
        add(on, campaign, name, role)
    section = _section(on.summary.draft(campaign.uid))
    assert section is not None
    live = {one.uid for one in on.leadership.of(campaign.uid).members}
    for sentence in section.paragraphs[0]:
        assert sentence.sources, sentence.text
        for ref in sentence.sources:
            assert ref.noun == "leading_group" or ref.uid in live


def test_the_trail_names_what_changed_and_nobody(on: Services) -> None:
    campaign = begin_campaign(on)
    made = [add(on, campaign, name) for name in ("甲某某", "乙某某")]
    _order(on, campaign, "乙某某", "甲某某")
    on.leadership.remove_members(
        RemoveMembers(action_id=action(), rows=((made[0].uid, made[0].version),))
    )
    lines = [one for one in on.audit.newest(100) if one.action.startswith("member.")]
    assert [(line.action, line.noun) for line in lines] == [
        ("member.save", "leading_group"),
        ("member.save", "group_member"),
        ("member.save", "group_member"),
        ("member.order", "group_member"),
        ("member.order", "group_member"),
        ("member.remove", "group_member"),
    ]
    assert "某某" not in str(lines)


def test_a_list_is_added_in_one_step_all_or_none_and_once(on: Services) -> None:
    campaign = begin_campaign(on)
    people = (
        NewMember(role=MEMBER, name="丙", post="主任"),
        NewMember(role=HEAD, name="甲", post="校长"),
        NewMember(role=MEMBER, name="丙"),
    )
    wrong = AddMembers(
        action_id=action(),
        campaign_uid=campaign.uid,
        members=(*people, NewMember(role=MEMBER, name="长" * 50)),
    )
    with pytest.raises(SchoolError, match=r"field\.too_long"):
        on.leadership.add_members(wrong)
    assert names(on, campaign) == []
    command = AddMembers(action_id=action(), campaign_uid=campaign.uid, members=people)
    assert [one.name for one in on.leadership.add_members(command)] == ["丙", "甲"]
    assert on.leadership.add_members(command) == ()
    assert names(on, campaign) == ["甲", "丙"]
    with pytest.raises(SchoolError, match=r"group\.nobody"):
        on.leadership.add_members(replace(command, action_id=action()))
    on.undo.take_back(TakeBack(action_id=action()))
    assert names(on, campaign) == []
