"""Messages to parents through the services: written, checked, posted, forwarded, told."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from schoolguard.domain.activity import BringBack
from schoolguard.domain.campaign import Campaign, TaskKind, TaskState
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.message import (
    ChannelKind,
    ClassMark,
    CopyMessage,
    MarkForwarded,
    Message,
    MessageState,
    PostMessage,
    RemoveMessages,
    SaveMessage,
    SaveSetup,
)
from schoolguard.domain.search import HitKind
from schoolguard.services import Services
from schoolguard.services.messages import copy_to
from schoolguard.store import campaigns as stored_campaigns
from tests.opened import TODAY, action, begin_campaign, import_classes, plain_classes

NINTH = date(2026, 11, 9)
CLEAN = "看到收费信息，先给老师打电话问一句。"
SCAM = "请各位家长今晚扫码缴费。"


def _save(on: Services, campaign: Campaign, **changes: object) -> Message:
    values: dict[str, object] = {"planned_on": NINTH, "title": "先问老师", "base_text": CLEAN}
    return on.messages.save(
        SaveMessage(action_id=action(), campaign_uid=campaign.uid, **(values | changes))  # type: ignore[arg-type]
    )


def _mark(on: Services, uid: str, *places: int, because: str = "") -> None:
    here = on.messages.classes(uid)
    marks = tuple(
        ClassMark(here[at].class_uid, here[at].version, None if because else NINTH, because)
        for at in places
    )
    on.messages.mark(MarkForwarded(action_id=action(), uid=uid, marks=marks))


def _post(on: Services, one: Message) -> Message:
    return on.messages.post(
        PostMessage(action_id=action(), uid=one.uid, version=one.version, posted_on=NINTH)
    )


def _code(caught: pytest.ExceptionInfo[SchoolError]) -> str:
    return caught.value.code


@pytest.fixture
def campaign(on: Services) -> Campaign:
    import_classes(on, *plain_classes(6))
    return begin_campaign(on)


def test_a_channel_without_a_text_of_its_own_uses_the_base_text(
    on: Services, campaign: Campaign
) -> None:
    saved = _save(on, campaign, variants=((ChannelKind.SMS, "先问老师。"),))
    assert saved.text_on(ChannelKind.SMS) == "先问老师。"
    assert saved.text_on(ChannelKind.WECHAT) == CLEAN
    command = SaveMessage(
        action_id=action(), uid=saved.uid, version=saved.version, campaign_uid=campaign.uid,
        planned_on=NINTH, title=saved.title, base_text=CLEAN,
    )  # fmt: skip
    now = on.messages.save(command)
    assert now.text_on(ChannelKind.SMS) == CLEAN
    assert now.version == saved.version + 1  # a variant is a change of the message
    assert on.messages.save(command) == now
    with pytest.raises(SchoolError) as caught:
        on.messages.save(replace(command, action_id=action(), title="旧的"))
    assert _code(caught) == "store.stale"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"title": " "}, "field.required"),
        ({"base_text": "字" * 3001}, "field.too_long"),
        ({"variants": ((ChannelKind.SMS, "身份证 11010519491231002X"),)}, "field.id_card"),
        ({"planned_on": date(2027, 8, 1)}, "activity.outside"),
        ({"all_classes": False}, "message.no_class"),
        ({"all_classes": False, "class_uids": ("nowhere",)}, "message.not_for"),
    ],
)
def test_a_wrong_message_is_refused_with_its_reason(
    on: Services, campaign: Campaign, changes: dict[str, object], code: str
) -> None:
    with pytest.raises(SchoolError) as caught:
        _save(on, campaign, **changes)
    assert _code(caught) == code
    assert on.messages.month(campaign.uid).messages == ()


def test_a_suspicious_text_is_copied_only_despite_the_warning(
    on: Services, campaign: Campaign
) -> None:
    saved = _save(on, campaign, base_text=SCAM)
    command = CopyMessage(action_id=action(), uid=saved.uid, channel=ChannelKind.WECHAT)
    with pytest.raises(SchoolError) as caught:
        on.messages.copy(command)
    assert _code(caught) == "message.suspicious"
    assert on.messages.get(saved.uid) == saved
    copied = on.messages.copy(replace(command, despite=True))
    (text,) = copied.message.texts
    assert (text.copied_on, text.text) == (TODAY, "")
    assert text.warning == "hurry_money payment_code"
    assert copied.text.startswith(SCAM)
    assert copied.text.endswith("请用已存的号码致电班主任或学校。")
    assert on.messages.copy(replace(command, despite=True)) == copied


def test_ticking_is_always_allowed_and_notes_the_warning(on: Services, campaign: Campaign) -> None:
    clean, scam = _save(on, campaign), _save(on, campaign, base_text=SCAM)
    for one in (clean, scam):
        _mark(on, one.uid, 0)
    assert on.messages.classes(clean.uid)[0].warning == ""
    assert on.messages.classes(scam.uid)[0].warning == "hurry_money payment_code"
    assert (_post(on, clean).warning, _post(on, scam).warning) == ("", "hurry_money payment_code")


def test_classes_are_forwarded_open_or_excepted(on: Services, campaign: Campaign) -> None:
    saved = _post(on, _save(on, campaign))
    assert saved.state_on(TODAY) is MessageState.GOING_ON
    _mark(on, saved.uid, 0, 1, 2)
    _mark(on, saved.uid, 3, because="家长会上讲过")
    now = on.messages.get(saved.uid)
    assert (now.due, now.forwarded, now.excepted, now.open) == (6, 3, 1, 2)
    first, *_, fourth, _, _ = on.messages.classes(saved.uid)
    assert (first.forwarded_on, first.forwarded_by) == (NINTH, "班主任0")
    assert (fourth.forwarded_by, fourth.because) == ("", "家长会上讲过")
    _mark(on, saved.uid, 4, 5)
    assert on.messages.get(saved.uid).state_on(TODAY) is MessageState.DONE
    stale = ClassMark(first.class_uid, first.version + 1)
    for mark, code in (
        (stale, "store.stale"),
        (ClassMark("nowhere"), "message.not_for"),
        (ClassMark(first.class_uid, 1, date(2026, 11, 17)), "message.future"),
        (ClassMark(first.class_uid, 1, because="字" * 81), "field.too_long"),
    ):
        with pytest.raises(SchoolError) as caught:
            on.messages.mark(MarkForwarded(action_id=action(), uid=saved.uid, marks=(mark,)))
        assert _code(caught) == code


def test_a_retried_mark_does_not_double(on: Services, campaign: Campaign) -> None:
    saved = _save(on, campaign)
    first = on.messages.classes(saved.uid)[0]
    command = MarkForwarded(
        action_id=action(), uid=saved.uid, marks=(ClassMark(first.class_uid, 0, NINTH),)
    )
    assert on.messages.mark(command) == on.messages.mark(command)
    assert on.messages.classes(saved.uid)[0].version == 1


def test_only_chosen_classes_are_due(on: Services, campaign: Campaign) -> None:
    classes = on.classes.in_year(2026)
    saved = _save(on, campaign, all_classes=False, class_uids=(classes[4].uid, classes[1].uid))
    assert [one.number for one in on.messages.classes(saved.uid)] == [2, 5]
    assert saved.class_uids == (classes[1].uid, classes[4].uid)
    assert saved.due == 2


def test_a_removed_message_comes_back_with_its_classes(on: Services, campaign: Campaign) -> None:
    saved = _save(on, campaign)
    _mark(on, saved.uid, 0)
    command = RemoveMessages(action_id=action(), rows=((saved.uid, saved.version),))
    deletion = on.messages.remove(command)
    assert on.messages.month(campaign.uid).messages == ()
    assert not [one for one in on.finder.find("先问老师") if one.kind is HitKind.MESSAGE]
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=deletion))
    (back,) = on.messages.month(campaign.uid).messages
    assert (back.title, back.forwarded) == ("先问老师", 1)
    found = [hit.target for hit in on.finder.find("先问老师") if hit.kind is HitKind.MESSAGE]
    assert found == [saved.uid]


def test_the_channels_are_set_up_once_for_all(on: Services, campaign: Campaign) -> None:
    setup = on.messages.month(campaign.uid).setup
    assert [one.kind for one in setup.used] == [ChannelKind.WECHAT, ChannelKind.SMS]
    wanted = tuple(
        replace(one, signature="【青禾小学】", most=60) if one.kind is ChannelKind.SMS else one
        for one in setup.channels
    )
    messaging = replace(setup.messaging, check_line="请回拨核实。", own_phones="0571-88880000")
    command = SaveSetup(action_id=action(), channels=wanted, messaging=messaging)
    now = on.messages.set_up(command)
    assert on.messages.set_up(command) == now
    seen = on.messages.check(now, ChannelKind.SMS, "打0571-8888 0000问。")
    assert seen.whole == "【青禾小学】打0571-8888 0000问。请回拨核实。"
    assert (seen.findings, seen.length.over) == ((), False)
    with pytest.raises(SchoolError) as caught:
        on.messages.set_up(replace(command, action_id=action()))
    assert _code(caught) == "store.stale"
    bad = tuple(replace(one, segment=3) for one in now.channels)
    with pytest.raises(SchoolError) as caught:
        on.messages.set_up(SaveSetup(action_id=action(), channels=bad, messaging=now.messaging))
    assert _code(caught) == "message.limit"


def test_every_text_to_begin_with_is_clean_and_short_enough(
    on: Services, campaign: Campaign
) -> None:
    setup = on.messages.month(campaign.uid).setup
    setup = replace(
        setup, channels=tuple(replace(one, signature="青禾小学") for one in setup.channels)
    )
    starters = on.messages.starters()
    assert len(starters) == 4
    for one in starters:
        assert on.messages.check(setup, ChannelKind.WECHAT, one.text).findings == (), one.key
        sms = on.messages.check(setup, ChannelKind.SMS, one.sms)
        assert (sms.findings, sms.length.segments) == ((), 1), one.key


def _figures(on: Services, uid: str) -> dict[str, int]:
    values = {one.key: int(one.value or 0) for one in on.figures.all(uid)}
    return {key: value for key, value in values.items() if key.startswith("messages.")}


def test_one_record_moves_figure_rows_gap_and_summary(on: Services, campaign: Campaign) -> None:
    saved = _post(on, _save(on, campaign))
    _save(on, campaign, planned_on=TODAY, title="今天的")
    _mark(on, saved.uid, 0, 1, 2, 3)
    _mark(on, saved.uid, 4, because="已当面讲")
    assert _figures(on, campaign.uid) == {
        "messages.planned": 2, "messages.posted": 1,
        "messages.complete": 0, "messages.forwarded_classes": 4,
    }  # fmt: skip
    (gap,) = (one for one in on.figures.gaps(campaign.uid) if one.code.startswith("gap.messages"))
    assert (gap.code, gap.params, gap.rows[0].uid) == ("gap.messages_open", {"count": 1}, saved.uid)
    rows = on.figures.rows(campaign.uid, "messages.posted").rows
    assert [name for _, name in rows] == ["11月9日 先问老师 4/6个班"]
    _mark(on, saved.uid, 5)
    assert _figures(on, campaign.uid)["messages.complete"] == 1
    assert _figures(on, campaign.uid)["messages.forwarded_classes"] == 5
    assert not [one for one in on.figures.gaps(campaign.uid) if one.code.startswith("gap.mess")]
    for figure in on.figures.all(campaign.uid):
        assert len(on.figures.rows(campaign.uid, figure.key).rows) == figure.sources, figure.key


def _told(on: Services, uid: str) -> str:
    (section,) = (one for one in on.summary.draft(uid).sections if one.heading == "主要做法")
    found = ["".join(said.text for said in paragraph) for paragraph in section.paragraphs]
    return next((one for one in found if "家校联动" in one), "")


def test_the_prose_follows_the_records(on: Services, campaign: Campaign) -> None:
    assert _told(on, campaign.uid) == ""
    saved = _save(on, campaign)
    assert "尚无发出记录" in _told(on, campaign.uid)
    weakness = on.summary.draft(campaign.uid).sections[-1]
    assert "1条家长消息" not in str(weakness)  # classes without a meeting weigh more
    saved = _post(on, saved)
    assert "11月9日，学校通过班主任向家长发出消息《先问老师》。各班尚无转发记录。" in _told(
        on, campaign.uid
    )
    on.messages.copy(CopyMessage(action_id=action(), uid=saved.uid, channel=ChannelKind.SMS))
    _mark(on, saved.uid, *range(6))
    text = _told(on, campaign.uid)
    assert "校讯通短信" in text
    assert "微信群" not in text
    assert "应转发的班级均已转发，共6个班。" in text
    second = _post(on, _save(on, campaign, title="第二条"))
    _mark(on, second.uid, 0, 1)
    text = _told(on, campaign.uid)
    assert "《先问老师》《第二条》" in text
    assert "其中1条消息已由应转发的班级全部转发" in text
    assert "《第二条》应转发6个班，已转发2个班。" in text
    _save(on, campaign, title="第三条")
    assert "3条" in _told(on, campaign.uid)
    assert "户" not in _told(on, campaign.uid)


def test_a_task_of_messages_follows_the_forwardings(on: Services, campaign: Campaign) -> None:
    with on.messages.office.store.begin(actor="", action="x", action_id=action()) as tx:
        stored_campaigns.add_task(tx, campaign.id, TaskKind.MESSAGE, "家长消息", NINTH)

    def states() -> list[TaskState]:
        return [row.cells[1].state for row in on.campaigns.matrix(campaign.uid).rows]

    assert states() == [TaskState.LATE] * 6
    first, second = _post(on, _save(on, campaign)), _post(on, _save(on, campaign))
    _save(on, campaign, planned_on=TODAY)  # not out yet, so not asked for
    _mark(on, first.uid, 0, 1)
    _mark(on, second.uid, 0)
    _mark(on, second.uid, 1, because="已当面讲")
    _mark(on, second.uid, 2)
    going, late = TaskState.GOING_ON, TaskState.LATE
    assert states() == [TaskState.DONE, TaskState.DONE, going, late, late, late]
    text = on.reminders.for_group(campaign.uid).text
    assert "转发到班级群" in text


def test_a_months_messages_are_copied_with_their_days_shifted(
    on: Services, campaign: Campaign
) -> None:
    classes = on.classes.in_year(2026)
    saved = _save(
        on, campaign, variants=((ChannelKind.SMS, "短的。"),),
        all_classes=False, class_uids=(classes[0].uid,),
    )  # fmt: skip
    _mark(on, _post(on, saved).uid, 0)
    later = begin_campaign(on, starts_on=date(2027, 3, 1), ends_on=date(2027, 3, 31))
    with on.messages.office.store.begin(actor="", action="copy", action_id=action()) as tx:
        assert copy_to(tx, campaign, later, timedelta(weeks=16)) == 1
    (copy,) = on.messages.month(later.uid).messages
    assert (copy.planned_on, copy.title) == (date(2027, 3, 1), saved.title)
    assert copy.text_on(ChannelKind.SMS) == "短的。"
    assert (copy.class_uids, copy.posted_on, copy.forwarded) == ((classes[0].uid,), None, 0)
