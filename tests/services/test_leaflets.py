"""Leaflets through the services: written, prepared, printed, handed out, told in the summary."""

from datetime import date
from decimal import Decimal

import pytest

from schoolguard.domain.activity import BringBack
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leaflet import (
    HandOut,
    LeafletBand,
    LeafletState,
    PrintLeaflets,
    RemoveLeaflets,
    RemoveRun,
    RunState,
    SaveLeaflet,
    SettleRun,
)
from schoolguard.domain.roster import RosterClass
from schoolguard.domain.school import RemoveClasses, SaveClass
from schoolguard.domain.slip import INVALID_CODE, read_code
from schoolguard.services import Services
from tests.opened import (
    YEAR,
    action,
    begin_campaign,
    import_classes,
    name_school,
    plain_classes,
    pupil,
)
from tests.services.leaflets import BODY, prepare, printed, save_leaflet, two_classes_of_three


def _told(on: Services, uid: str) -> str:
    return "".join(
        said.text
        for section in on.summary.draft(uid).sections
        if section.heading == "主要做法"
        for paragraph in section.paragraphs
        if "带回家的宣传单" in paragraph[0].text
        for said in paragraph[1:]
    )


def _hand_out(on: Services, uid: str, *class_uids: str, day: int = 6) -> None:
    on.leaflets.hand_out(
        HandOut(action_id=action(), leaflet_uid=uid, class_uids=class_uids, on=date(2026, 11, day))
    )


def test_a_leaflet_is_saved_once_numbered_and_never_over_a_newer_one(on: Services) -> None:
    campaign = begin_campaign(on)
    one, two = save_leaflet(on, campaign), save_leaflet(on, campaign, paper="８开")
    assert (one.key, two.key, two.paper) == ("1", "2", "8K")
    assert [block.heading for block in one.blocks] == ["先挂电话", "再问家里人"]
    with pytest.raises(SchoolError) as caught:
        save_leaflet(on, campaign, key="2")
    assert caught.value.code == "leaflet.key_taken"
    save_leaflet(on, campaign, uid=one.uid, version=1, key="1", title="改过")
    with pytest.raises(SchoolError) as caught:
        save_leaflet(on, campaign, uid=one.uid, version=1, key="1", title="旧的")
    assert caught.value.code == "store.stale"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"title": " "}, "field.required"),
        ({"body": " \n "}, "field.required"),
        ({"body": "【】"}, "leaflet.no_text"),
        ({"body": "字" * 3001}, "field.too_long"),
        ({"paper": "信纸"}, "leaflet.paper"),
        ({"paper": "20×30"}, "leaflet.paper"),
        ({"contact": "11010519491231002X"}, "field.id_card"),
    ],
)
def test_a_wrong_leaflet_is_refused(on: Services, changes: dict[str, object], code: str) -> None:
    campaign = begin_campaign(on)
    with pytest.raises(SchoolError) as caught:
        save_leaflet(on, campaign, **changes)
    assert caught.value.code == code


def test_a_preview_issues_no_code_and_carries_an_invalid_one(on: Services) -> None:
    campaign = begin_campaign(on)
    command = SaveLeaflet(
        action_id=action(),
        campaign_uid=campaign.uid,
        title="草稿",
        band=LeafletBand.LOWER,
        body=BODY,
        with_slip=True,
    )
    batch = on.leaflets.preview(command)
    assert [one.code for one in batch.copies] == [INVALID_CODE]
    assert read_code(INVALID_CODE) is None
    assert on.leaflets.preview_pdf(command).startswith(b"%PDF")
    assert on.leaflets.month(campaign.uid).lines == ()


def test_one_master_stands_for_all_copies_and_the_run_counts_them(on: Services) -> None:
    import_classes(on, *plain_classes(3, heads=40))
    campaign = begin_campaign(on)
    one = save_leaflet(on, campaign)
    command = PrintLeaflets(action_id=action(), leaflet_uid=one.uid, spare=10, paper="B4")
    batch = on.leaflets.prepare(command)
    assert on.leaflets.prepare(command) == batch
    assert (len(batch.copies), batch.paper.name) == (1, "B4")
    (line,) = on.leaflets.month(campaign.uid).lines
    assert line.state is LeafletState.PREPARED
    assert [(run.copies, run.state) for run in line.runs] == [(130, RunState.PREPARED)]
    assert _value(on, campaign.uid, "leaflets.copies") is None
    settle = SettleRun(action_id=action(), uid=batch.run_uid, state=RunState.EXPORTED)
    assert on.leaflets.settle(settle).settled_on == date(2026, 11, 16)
    assert _value(on, campaign.uid, "leaflets.copies") == Decimal(130)


def _value(on: Services, uid: str, key: str) -> Decimal | None:
    return next(one.value for one in on.figures.all(uid) if one.key == key)


def test_names_are_printed_only_where_they_are_kept(on: Services) -> None:
    import_classes(on, *plain_classes(1))
    one = save_leaflet(on, begin_campaign(on))
    with pytest.raises(SchoolError) as caught:
        prepare(on, one, named=True)
    assert caught.value.code == "leaflet.no_names"


def test_named_copies_hold_class_seat_and_name(on: Services) -> None:
    first, _ = two_classes_of_three(on)
    one = save_leaflet(on, begin_campaign(on))
    batch = prepare(on, one, named=True, class_uids=(first.uid,))
    assert [(of.class_name, of.seat, of.name, of.code) for of in batch.copies] == [
        ("一年级1班", "1", "学生甲", ""),
        ("一年级1班", "2", "学生乙", ""),
        ("一年级1班", "3", "学生丙", ""),
    ]


def test_a_place_in_the_list_is_not_printed_as_a_number(on: Services) -> None:
    name_school(on, names=True)
    import_classes(on, RosterClass(1, 1, "班主任", 2, (pupil("甲", ""), pupil("乙", ""))))
    one = save_leaflet(on, begin_campaign(on))
    copies = prepare(on, one, named=True).copies
    assert [(of.seat, of.name) for of in copies] == [("", "甲"), ("", "乙")]


def test_codes_are_issued_once_and_kept_on_a_reprint(on: Services) -> None:
    first, _ = two_classes_of_three(on)
    one = save_leaflet(on, begin_campaign(on), with_slip=True)
    part = [of.code for of in prepare(on, one, class_uids=(first.uid,)).copies]
    batch = prepare(on, one)
    codes = [of.code for of in batch.copies]
    assert codes[:3] == part
    assert len(set(codes)) == 6
    assert all(read_code(code) == code for code in codes)
    assert {of.name for of in batch.copies} == {""}
    assert on.leaflets.batch(batch.run_uid) == batch


def test_without_names_a_slip_belongs_to_a_seat_and_follows_names_later(on: Services) -> None:
    import_classes(on, *plain_classes(1, heads=3))
    campaign = begin_campaign(on)
    one = save_leaflet(on, campaign, with_slip=True)
    before = prepare(on, one)
    assert [(of.seat, of.name) for of in before.copies] == [("1", ""), ("2", ""), ("3", "")]
    two_classes_of_three(on)
    after = prepare(on, one, named=True)
    assert [of.code for of in after.copies][:3] == [of.code for of in before.copies]
    name_school(on, names=False)  # pupils are erased; class and seat stay
    again = prepare(on, one)
    assert [of.code for of in again.copies][:3] == [of.code for of in before.copies]


def test_a_class_without_heads_is_named_before_anything_is_kept(on: Services) -> None:
    import_classes(on, RosterClass(1, 2, "", 40))
    on.classes.save(SaveClass(action_id=action(), school_year=YEAR, grade=1, number=1))
    campaign = begin_campaign(on)
    one = save_leaflet(on, campaign)
    with pytest.raises(SchoolError) as caught:
        prepare(on, one)
    assert caught.value.params == {"names": "一年级1班"}
    assert on.leaflets.month(campaign.uid).lines[0].runs == ()


def test_what_is_removed_comes_back_and_is_found_again(on: Services) -> None:
    import_classes(on, *plain_classes(1))
    campaign = begin_campaign(on)
    one = save_leaflet(on, campaign)
    run = prepare(on, one).run_uid
    deletion = on.leaflets.remove_run(RemoveRun(action_id=action(), uid=run, version=1))
    assert on.leaflets.month(campaign.uid).lines[0].runs == ()
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=deletion))
    gone = on.leaflets.remove(RemoveLeaflets(action_id=action(), rows=((one.uid, one.version),)))
    assert on.finder.find("今晚") == ()
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=gone))
    assert [hit.target for hit in on.finder.find("今晚")] == [one.uid]
    (line,) = on.leaflets.month(campaign.uid).lines
    assert [of.uid for of in line.runs] == [run]


def test_one_mark_moves_state_figure_gap_and_summary(on: Services) -> None:
    first, second = import_classes(on, *plain_classes(2))
    campaign = begin_campaign(on)
    one = save_leaflet(on, campaign, before_home=True, studied_together=True)
    printed(on, one)
    assert _told(on, campaign.uid).endswith("尚无发放记录。")
    assert _gap(on, campaign.uid, "gap.leaflet_unhanded") == {
        "titles": "《今晚说一说》",
        "count": 2,
    }
    _hand_out(on, one.uid, first.uid)
    (line,) = on.leaflets.month(campaign.uid).lines
    assert line.state is LeafletState.HANDED_PARTLY
    assert _gap(on, campaign.uid, "gap.leaflet_unhanded") == {
        "titles": "《今晚说一说》",
        "count": 1,
    }
    _hand_out(on, one.uid, first.uid, second.uid, day=9)
    text = _told(on, campaign.uid)
    assert "印制宣传单《今晚说一说》，共80份。" in text
    assert "发到全部2个班，由学生带回家。" in text
    assert "宣传单在学生离校回家前的最后一天发放。" in text
    assert "宣传单由家长和孩子一起学习。" in text
    assert "回执" not in text
    assert _gap(on, campaign.uid, "gap.leaflet_unhanded") is None
    on.leaflets.hand_out(
        HandOut(action_id=action(), leaflet_uid=one.uid, class_uids=(first.uid,), on=None)
    )
    assert _value(on, campaign.uid, "leaflets.classes") == Decimal(1)
    for figure in on.figures.all(campaign.uid):
        assert len(on.figures.rows(campaign.uid, figure.key).rows) == figure.sources, figure.key


def _gap(on: Services, uid: str, code: str) -> dict[str, object] | None:
    return next((one.params for one in on.figures.gaps(uid) if one.code == code), None)


def test_nothing_is_told_of_a_leaflet_that_never_left_the_screen(on: Services) -> None:
    import_classes(on, *plain_classes(1))
    campaign = begin_campaign(on)
    one = save_leaflet(on, campaign)
    assert _told(on, campaign.uid) == ""
    prepare(on, one)
    assert _told(on, campaign.uid) == ""


def test_a_day_to_come_is_no_day_of_handing_out(on: Services) -> None:
    (only,) = import_classes(on, *plain_classes(1))
    one = save_leaflet(on, begin_campaign(on))
    with pytest.raises(SchoolError) as caught:
        _hand_out(on, one.uid, only.uid, day=17)
    assert caught.value.code == "leaflet.future"


def test_a_removed_class_has_no_leaflet(on: Services) -> None:
    first, second = import_classes(on, *plain_classes(2))
    campaign = begin_campaign(on)
    one = save_leaflet(on, campaign)
    _hand_out(on, one.uid, first.uid, second.uid)
    on.classes.remove(RemoveClasses(action_id=action(), uids=(second.uid,)))
    assert _value(on, campaign.uid, "leaflets.classes") == Decimal(1)
    assert len(on.leaflets.month(campaign.uid).lines[0].handed) == 1
