"""A finalised summary stays as it was, whatever the records do; a correction is a new version."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from schoolguard.domain.activity import BringBack
from schoolguard.domain.asks import Measure, SaveAsks, WantedAsk
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.final import (
    FinaliseSummary,
    Mode,
    Place,
    RemoveHandFigure,
    ReturnSummary,
    SaveHandFigure,
    SaveText,
    SummaryVersion,
)
from schoolguard.domain.summary import SummaryDraft
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
)


@pytest.fixture(params=BOTH_STORES)
def on(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Services]:
    with opened(place_of(request.param, tmp_path, request), tmp_path) as services:
        name_school(services)
        import_classes(services, *plain_classes(6))
        yield services


def finalise(on: Services, campaign_uid: str) -> SummaryVersion:
    seen = on.finals.now(campaign_uid).seen
    return on.finals.finalise(
        FinaliseSummary(action_id=action(), campaign_uid=campaign_uid, seen=seen)
    )


def text_of(draft: SummaryDraft) -> str:
    paragraphs = [*draft.lead, *(one for part in draft.sections for one in part.paragraphs)]
    return "\n".join("".join(said.text for said in one) for one in paragraphs)


def test_a_version_holds_text_figures_and_rows_and_later_records_do_not_touch_it(
    on: Services,
) -> None:
    campaign = begin_campaign(on)
    classes = on.classes.in_year(2026)
    log_meeting(on, campaign, classes[0])
    first = finalise(on, campaign.uid)
    assert (first.number, first.stands, len(first.digest)) == (1, True, 64)
    whole = on.finals.content(first.uid)
    assert whole.draft == on.summary.draft(campaign.uid)
    held = next(one for one in whole.figures if one.key == "class_meetings.classes")
    assert (held.label, held.text) == ("已开班会的班级", "1个班")
    assert [words for _, words in held.rows] == ["一年级1班"]
    log_meeting(on, campaign, classes[1])
    assert on.finals.content(first.uid) == whole
    changed = {label: (then, now) for label, then, now in on.finals.changed_since(first.uid)}
    assert changed["已开班会的班级"] == ("1个班", "2个班")


def test_a_correction_opens_the_next_version_and_the_old_one_stays(on: Services) -> None:
    campaign = begin_campaign(on)
    first = finalise(on, campaign.uid)
    with pytest.raises(SchoolError, match=r"summary\.final"):
        finalise(on, campaign.uid)
    back = ReturnSummary(
        action_id=action(), uid=first.uid, version=first.version, because="校长要求补写"
    )
    returned = on.finals.give_back(back)
    assert on.finals.give_back(back) == returned  # a retry
    assert not returned.stands
    assert on.finals.state(campaign.uid).final is None
    with pytest.raises(SchoolError, match=r"summary\.returned"):
        on.finals.give_back(
            ReturnSummary(action_id=action(), uid=first.uid, version=returned.version)
        )
    second = finalise(on, campaign.uid)
    state = on.finals.state(campaign.uid)
    assert [one.number for one in state.versions] == [1, 2]
    assert state.final == second
    assert state.versions[0].returned_because == "校长要求补写"
    trail = [line.action for line in on.audit.newest(9)]
    assert trail[-3:] == ["summary.finalise", "summary.return", "summary.finalise"]


def test_only_what_was_looked_at_is_finalised(on: Services) -> None:
    campaign = begin_campaign(on)
    seen = on.finals.now(campaign.uid).seen
    log_meeting(on, campaign, on.classes.in_year(2026)[0])
    with pytest.raises(SchoolError, match=r"summary\.moved"):
        on.finals.finalise(
            FinaliseSummary(action_id=action(), campaign_uid=campaign.uid, seen=seen)
        )
    assert on.finals.state(campaign.uid).versions == ()


def test_a_retried_finalising_makes_one_version(on: Services) -> None:
    campaign = begin_campaign(on)
    command = FinaliseSummary(
        action_id=action(), campaign_uid=campaign.uid, seen=on.finals.now(campaign.uid).seen
    )
    assert on.finals.finalise(command) == on.finals.finalise(command)
    assert len(on.finals.state(campaign.uid).versions) == 1


def test_own_words_follow_the_records_or_stand_for_them(on: Services) -> None:
    campaign = begin_campaign(on)
    log_meeting(on, campaign, on.classes.in_year(2026)[0])

    def write(place: Place, text: str, **changes: object) -> None:
        known = {one.place: one.version for one in on.finals.texts(campaign.uid)}
        on.finals.save_text(
            SaveText(
                action_id=action(),
                campaign_uid=campaign.uid,
                place=place,
                text=text,
                version=known.get(place, 0),
                **changes,  # type: ignore[arg-type]
            )
        )

    write(Place.PRACTICE, "各班把案例演了一遍。")
    assert "召开了主题班会" in text_of(on.summary.draft(campaign.uid))
    assert "各班把案例演了一遍。" in text_of(on.summary.draft(campaign.uid))
    write(Place.PRACTICE, "各班把案例演了一遍。", mode=Mode.REPLACE)
    assert "召开了主题班会" not in text_of(on.summary.draft(campaign.uid))
    write(Place.NEXT, "补开尚未召开的班会。", due_on=date(2026, 12, 4), person="德育处")
    draft = on.summary.draft(campaign.uid)
    assert draft.sections[-1].heading == "下一步打算"
    assert "补开尚未召开的班会，于12月4日前完成，由德育处负责。" in text_of(draft)
    (sentence,) = draft.sections[-1].paragraphs[0]
    assert [ref.noun for ref in sentence.sources] == ["summary_text"]
    write(Place.MEDIA, "校门口每天滚动播放提示。")
    media = on.summary.draft(campaign.uid).sections
    assert [one.heading for one in media][:2] == ["宣传氛围", "主要做法"]
    assert "校门口每天滚动播放提示。" in text_of(on.summary.draft(campaign.uid))
    write(Place.MEDIA, "")
    assert len(on.summary.draft(campaign.uid).sections) == len(media) - 1
    write(Place.NEXT, "")
    write(Place.PRACTICE, "")
    assert on.finals.texts(campaign.uid) == ()
    assert "召开了主题班会" in text_of(on.summary.draft(campaign.uid))


def test_a_figure_entered_by_hand_carries_its_source_and_can_come_back(on: Services) -> None:
    campaign = begin_campaign(on)
    entered = on.finals.save_hand_figure(
        SaveHandFigure(
            action_id=action(),
            campaign_uid=campaign.uid,
            label="辖区发案",
            amount=Decimal("3"),
            unit="起",
            source="派出所通报",
            as_of=date(2026, 11, 15),
        )
    )
    text = text_of(on.summary.draft(campaign.uid))
    assert "派出所通报" in text
    assert "截至11月15日" in text
    assert "辖区发案3起" in text
    figure = next(one for one in on.figures.all(campaign.uid) if one.label)
    assert [name for _, name in on.figures.rows(campaign.uid, figure.key).rows] == ["派出所通报"]
    gone = on.finals.remove_hand_figure(
        RemoveHandFigure(action_id=action(), uid=entered.uid, version=entered.version)
    )
    assert "辖区发案" not in text_of(on.summary.draft(campaign.uid))
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=gone))
    assert "辖区发案3起" in text_of(on.summary.draft(campaign.uid))


@pytest.mark.parametrize("amount", ["-1", "NaN", "Infinity"])
def test_a_figure_that_is_no_number_is_refused(on: Services, amount: str) -> None:
    campaign = begin_campaign(on)
    with pytest.raises(SchoolError, match=r"figure\.amount"):
        on.finals.save_hand_figure(
            SaveHandFigure(
                action_id=action(),
                campaign_uid=campaign.uid,
                label="发案",
                amount=Decimal(amount),
                source="通报",
            )
        )


def test_what_the_notice_asks_for_is_held_against_the_records(on: Services) -> None:
    asks = (
        "1.每班召开一次主题班会，讲清十类骗局，上报活动照片；2.国旗下讲话不少于2次。\n"
        "（四）月底前报送总结"
    )
    notice = begin_campaign(on).notice.__class__(issuer="区教育局", title="通知", asks=asks)
    campaign = begin_campaign(on, notice=notice)
    proposed = on.asks.proposed(campaign.uid)
    assert [(one.text, one.measure, one.at_least) for one in proposed] == [
        ("每班召开一次主题班会，讲清十类骗局", Measure.CLASS_MEETINGS, None),
        ("上报活动照片", Measure.PHOTOS, None),
        ("国旗下讲话不少于2次", Measure.TALKS, 2),
        ("月底前报送总结", Measure.SUMMARY, None),
    ]
    saved = on.asks.save(SaveAsks(action_id=action(), campaign_uid=campaign.uid, asks=proposed))
    assert [one.met for one in saved] == [False, False, False, False]
    for one in on.classes.in_year(2026)[:5]:
        log_meeting(on, campaign, one)
    assert [one.met for one in on.asks.states(campaign.uid)] == [False] * 4
    log_meeting(on, campaign, on.classes.in_year(2026)[5])
    finalise(on, campaign.uid)
    kept = [
        WantedAsk(one.ask.text, one.ask.measure, one.ask.at_least, ready=True, uid=one.ask.uid)
        for one in on.asks.states(campaign.uid)
    ]
    after = on.asks.save(
        SaveAsks(action_id=action(), campaign_uid=campaign.uid, asks=tuple(reversed(kept)))
    )
    assert {one.ask.text: one.met for one in after} == {
        "每班召开一次主题班会，讲清十类骗局": True,
        "国旗下讲话不少于2次": False,
        "上报活动照片": False,  # counted from the pictures that are kept, never ticked
        "月底前报送总结": True,
    }
    assert [one.ask.uid for one in after] == [one.uid for one in reversed(kept)]
