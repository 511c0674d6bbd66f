"""Activities of every kind, their details, and incidents, through the services."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from schoolguard.domain.activity import ActivityKind, BringBack, LogActivity, RemoveActivity
from schoolguard.domain.amounts import About
from schoolguard.domain.detail import DetailKind, DetailLine
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.figures import Figure
from schoolguard.domain.incident import Outcome, RemoveIncidents
from schoolguard.services import Services
from schoolguard.services.wording import figure_text
from tests.opened import (
    action,
    begin_campaign,
    detail,
    found,
    import_classes,
    log_activity,
    log_meeting,
    plain_classes,
    save_incident,
    save_talk,
)

KIND = ActivityKind
TENTH = date(2026, 11, 10)


def _figures(on: Services, uid: str) -> dict[str, Figure]:
    return {one.key: one for one in on.figures.all(uid)}


def _text(on: Services, uid: str, heading: str) -> str:
    return "".join(
        sentence.text
        for section in on.summary.draft(uid).sections
        if section.heading == heading
        for paragraph in section.paragraphs
        for sentence in paragraph
    )


def test_every_field_of_an_activity_comes_back(on: Services) -> None:
    campaign = begin_campaign(on)
    lines = (detail("partner:银行:20家:协办", note="城区"), detail("target:家长"))
    given: dict[str, object] = {
        "title": "守好钱袋子",
        "ended_on": date(2026, 11, 12),
        "starts_at": "0930",
        "ends_at": "10：10",
        "place": "报告厅",
        "leader": "秦越",
        "leader_post": "法治副校长",
        "leader_unit": "派出所",
        "planned_heads": 300,
        "present_heads": 290,
        "present_about": About.ABOUT,
        "class_hours": 2,
        "pieces": 3,
        "pieces_about": About.OVER,
        "times": 4,
        "times_about": About.ABOUT,
        "content": "讲案例。",
        "details": lines,
    }
    one = log_activity(on, campaign, KIND.LECTURE, **given)
    expected = given | {"starts_at": "09:30", "ends_at": "10:10", "details": ()}
    assert {name: getattr(replace(one, details=()), name) for name in given} == expected
    assert [replace(line, uid="") for line in one.details] == list(lines)
    assert on.activities.month(campaign.uid).activities == (one,)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"held_on": date(2026, 11, 17)}, "activity.future"),
        ({"ended_on": date(2026, 11, 17)}, "activity.future"),
        ({"ended_on": date(2026, 11, 9)}, "activity.ends_before"),
        ({"held_on": date(2026, 7, 1)}, "activity.outside"),
        ({"starts_at": "25:00"}, "activity.time"),
        ({"planned_heads": 10, "present_heads": 11}, "activity.present_over_planned"),
        ({"class_hours": 999}, "activity.number"),
        ({"pieces": -1}, "activity.number"),
        ({"kind": KIND.CLASS_MEETING}, "activity.class_needed"),
        ({"title": "长" * 81}, "field.too_long"),
        ({"details": (DetailLine(kind=DetailKind.PARTNER, name=""),)}, "field.required"),
        ({"details": (DetailLine(kind=DetailKind.PARTNER, name="甲", count=-1),)}, "detail.count"),
    ],
)
def test_a_wrong_activity_is_refused_and_nothing_is_kept(
    on: Services, changes: dict[str, object], code: str
) -> None:
    campaign = begin_campaign(on)
    kind = changes.pop("kind", KIND.LECTURE)
    assert isinstance(kind, ActivityKind)
    with pytest.raises(SchoolError) as caught:
        log_activity(on, campaign, kind, **changes)
    assert caught.value.code == code
    assert on.activities.month(campaign.uid).activities == ()


def test_details_are_changed_with_their_owner_and_a_stale_change_is_refused(on: Services) -> None:
    campaign = begin_campaign(on)
    two = (detail("partner:银行:20家"), detail("target:家长:300人"))
    one = log_activity(on, campaign, KIND.PARTNER_EVENT, details=two)
    bank, parents = one.details
    edit = LogActivity(
        action_id=action(), uid=one.uid, version=one.version, kind=one.kind,
        campaign_uid=campaign.uid, held_on=one.held_on,
        details=(parents, replace(bank, count=25), detail("material:手册:50余份:发放")),
    )  # fmt: skip
    now = on.activities.log(edit)
    assert now.version == one.version + 1
    assert [(line.uid or "new", line.name, line.count) for line in now.details[:2]] == [
        (parents.uid, "家长", 300),
        (bank.uid, "银行", 25),
    ]
    assert on.activities.log(edit) == now  # a retry
    with pytest.raises(SchoolError) as caught:
        on.activities.log(replace(edit, action_id=action(), details=()))
    assert caught.value.code == "store.stale"
    kept = on.activities.log(replace(edit, action_id=action(), version=now.version, details=None))
    assert kept.details == now.details
    lines = [line for line in on.audit.newest(30) if line.noun == "detail"]
    assert len(lines) == 5  # two added; then two changed and one added
    assert on.backups.check().sound


def test_a_removed_activity_comes_back_with_its_details_and_is_found(on: Services) -> None:
    campaign = begin_campaign(on)
    lines = (detail("partner:青禾银行"),)
    one = log_activity(on, campaign, KIND.PARTNER_EVENT, title="柜台值守", details=lines)
    assert [hit.target for hit in found(on, "青禾银行")] == [one.uid]
    command = RemoveActivity(action_id=action(), uid=one.uid, version=one.version)
    deletion = on.activities.remove(command)
    assert found(on, "柜台") == ()
    assert _figures(on, campaign.uid)["details.partners"].value is None
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=deletion))
    (back,) = on.activities.month(campaign.uid).activities
    assert back.details == one.details
    assert [hit.target for hit in found(on, "柜台")] == [one.uid]


def test_class_meetings_stay_apart(on: Services) -> None:
    (of_class,) = import_classes(on, *plain_classes(1))
    campaign = begin_campaign(on)
    log_meeting(on, campaign, of_class)
    log_activity(on, campaign, KIND.LECTURE, present_heads=40)
    values = {key: one.value for key, one in _figures(on, campaign.uid).items()}
    assert {values["class_meetings.count"], values["lectures.count"]} == {Decimal(1)}
    assert [one.kind for one in on.activities.month(campaign.uid).activities] == [KIND.LECTURE]
    assert "一年级1班于11月10日召开了主题班会" in _text(on, campaign.uid, "主要做法")


def test_figures_add_like_to_like_and_keep_the_word(on: Services) -> None:
    campaign = begin_campaign(on)
    log_activity(on, campaign, KIND.LECTURE, present_heads=200, class_hours=1)
    log_activity(
        on, campaign, KIND.LECTURE, present_heads=100, present_about=About.OVER, class_hours=2
    )
    log_activity(on, campaign, KIND.LECTURE)
    log_activity(on, campaign, KIND.LED, times=300, times_about=About.ABOUT, pieces=4)
    lines = (detail("material:手册:500份"), detail("material:折页:50余份"))
    log_activity(on, campaign, KIND.PARTNER_EVENT, details=(*lines, detail("partner:银行:20家")))
    other = (detail("partner:银行"), detail("partner:邮局"), detail("material:短片:2部"))
    save_talk(on, campaign, details=other)
    written = {
        key: (figure_text(one), one.sources)
        for key, one in _figures(on, campaign.uid).items()
        if one.value is not None
    }
    assert (
        written.items()
        >= {
            "lectures.count": ("3场", 3),
            "lectures.present": ("300余人次", 2),
            "lectures.class_hours": ("3课时", 2),
            "led.times": ("约300次", 1),
            "led.count": ("4条", 1),
            "details.materials": ("550余份", 2),
            "details.partners": ("21家", 3),
        }.items()
    )
    for figure in on.figures.all(campaign.uid):
        assert len(on.figures.rows(campaign.uid, figure.key).rows) == figure.sources, figure.key


def test_gaps_name_lectures_without_heads_and_days_outside(on: Services) -> None:
    campaign = begin_campaign(on)
    one = log_activity(on, campaign, KIND.LECTURE, held_on=date(2026, 10, 30))
    gaps = {gap.code: [ref.uid for ref in gap.rows] for gap in on.figures.gaps(campaign.uid)}
    assert gaps["gap.activities_outside"] == [one.uid]
    assert gaps["gap.lecture_heads"] == [one.uid]


def test_class_meetings_outside_the_days_are_named_as_well(on: Services) -> None:
    import_classes(on, *plain_classes(2))
    campaign = begin_campaign(on)
    first, second = on.classes.in_year(2026)
    log_meeting(on, campaign, first)
    early = log_meeting(on, campaign, second, held_on=date(2026, 10, 15))
    gaps = {gap.code: [ref.uid for ref in gap.rows] for gap in on.figures.gaps(campaign.uid)}
    assert gaps["gap.activities_outside"] == [early.uid]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"account": "家长电话13912345678"}, "incident.phone"),
        ({"account": "打１３９ １２３４ ５６７８来"}, "incident.phone"),
        ({"account": "座机0512-65432100"}, "incident.phone"),
        ({"account": "身份证110105194912310021"}, "incident.id_number"),
        ({"account": "号码11010519491231002X"}, "incident.id_number"),
        ({"count": 0}, "incident.count"),
        ({"amount": -1}, "activity.number"),
        ({"happened_on": date(2026, 11, 17)}, "activity.future"),
        ({"ended_on": TENTH}, "activity.ends_before"),
    ],
)
def test_a_wrong_incident_is_refused(on: Services, changes: dict[str, object], code: str) -> None:
    campaign = begin_campaign(on)
    with pytest.raises(SchoolError) as caught:
        save_incident(on, campaign, **changes)
    assert caught.value.code == code
    assert on.incidents.in_campaign(campaign.uid) == ()


def test_hotlines_and_dates_are_no_phone_numbers(on: Services) -> None:
    campaign = begin_campaign(on)
    told = "2026年11月12日拨打96110，损失12000元，订单20261112001234"
    assert save_incident(on, campaign, account=told).account == told


def test_nothing_recorded_is_no_value_and_no_sentence(on: Services) -> None:
    campaign = begin_campaign(on)
    figures = _figures(on, campaign.uid)
    assert {figures[f"incidents.{key}"].value for key in ("recorded", "stopped", "amount")} == {
        None
    }
    headings = [one.heading for one in on.summary.draft(campaign.uid).sections]
    assert not {"宣传氛围", "活动成效"} & set(headings)


def test_incidents_are_summed_with_their_words_and_undone(on: Services) -> None:
    campaign = begin_campaign(on)
    first = save_incident(on, campaign, count=13, amount=700_000, amount_about=About.OVER)
    text = _text(on, campaign.uid, "活动成效")
    assert text == "11月12日，共发现冒充客服线索13起，及时劝阻，避免损失70余万元。"
    save_incident(on, campaign, count=1, amount=100_000, reported_to="派出所")
    lost = save_incident(on, campaign, outcome=Outcome.LOST, amount=3_000, fraud_type="刷单返利")
    text = _text(on, campaign.uid, "活动成效")
    told = ("15起", "劝阻14起", "避免损失80余万元", "损失3000元", "冒充客服、刷单返利")
    for words in told:
        assert words in text
    assert "派出所" not in text  # what is known of one is not said of all
    figures = _figures(on, campaign.uid)
    assert figures["incidents.amount"].value == Decimal(803_000)
    assert figures["incidents.amount"].about is About.OVER
    rows = tuple((one.uid, one.version) for one in (first, lost))
    gone = on.incidents.remove(RemoveIncidents(action_id=action(), rows=rows))
    assert _figures(on, campaign.uid)["incidents.recorded"].value == 1
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=gone))
    assert _figures(on, campaign.uid)["incidents.recorded"].value == 15


def test_details_of_a_talk_are_told_and_only_its_own_change_moves_its_version(
    on: Services,
) -> None:
    campaign = begin_campaign(on)
    lines = (detail("partner:青禾派出所::协办"), detail("medium:校园电视台::转播"))
    save_talk(on, campaign, held_on=date(2026, 11, 9), details=lines)
    text = _text(on, campaign.uid, "主要做法")
    assert "讲话由青禾派出所协办，通过校园电视台转播。" in text


@pytest.mark.parametrize("count", [1, 3, 4])
def test_up_to_three_positions_stand_in_the_sentence_more_in_a_table(
    on: Services, count: int
) -> None:
    campaign = begin_campaign(on)
    for number in range(count):
        log_activity(on, campaign, KIND.BANNER, place=f"校门{number}", pieces=2)
    (section,) = (
        one for one in on.summary.draft(campaign.uid).sections if one.heading == "宣传氛围"
    )
    ((said,),) = section.paragraphs
    assert f"{2 * count}条" in said.text
    assert len(said.sources) == count
    assert [len(table.rows) for table in section.tables] == ([4] if count == 4 else [])
    assert ("校门0" in said.text) == (count < 4)
