"""Return slips through the services: read back, lost, excused, siblings."""

from decimal import Decimal

import pytest

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.slip import (
    ExcuseSlip,
    LinkFamily,
    ReissueSlip,
    SetBack,
    UnlinkFamily,
    code_of,
    read_code,
)
from schoolguard.services import Services
from tests.opened import action, begin_campaign
from tests.services.leaflets import prepare, printed, read, save_leaflet, two_classes_of_three


def test_every_wrong_digit_and_swap_is_noticed() -> None:
    code = code_of(7, 123_456)
    assert read_code(f" {code[:2]} {code[2:8]}-{code[8:]} ") == code
    assert read_code("０７１２３４５６" + code[8:]) == code
    for at in range(10):
        for digit in "0123456789":
            if digit != code[at]:
                assert read_code(code[:at] + digit + code[at + 1 :]) is None
    for at in range(9):
        if code[at] != code[at + 1]:
            swapped = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
            assert read_code(swapped) is None


def _with_codes(on: Services) -> tuple[Campaign, str, list[str]]:
    two_classes_of_three(on)
    campaign = begin_campaign(on)
    one = save_leaflet(on, campaign, with_slip=True)
    return campaign, one.uid, [of.code for of in printed(on, one).copies]


def _figures(on: Services, campaign: Campaign) -> dict[str, Decimal | None]:
    found = on.figures.all(campaign.uid)
    for figure in found:
        assert len(on.figures.rows(campaign.uid, figure.key).rows) == figure.sources, figure.key
    return {one.key.removeprefix("slips."): one.value for one in found}


def test_a_reading_sorts_codes_and_counts_what_is_missing(on: Services) -> None:
    campaign, _, codes = _with_codes(on)
    other = code_of(99, 1)
    reading = read(on, codes[0], codes[0], codes[3], "123", other)
    assert reading.accepted == (codes[0], codes[3])
    assert reading.repeated == (codes[0],)
    assert reading.unknown == ("123", other)
    assert reading.missing == (("一年级1班", 2), ("一年级2班", 2))
    assert read(on, codes[0]).repeated == (codes[0],)
    found = _figures(on, campaign)
    assert [found[key] for key in ("out", "back", "signed", "rate")] == [
        Decimal(6), Decimal(2), Decimal(2), Decimal("33.3"),
    ]  # fmt: skip


def test_an_unsigned_slip_can_be_read_again_signed_and_not_back(on: Services) -> None:
    campaign, uid, codes = _with_codes(on)
    assert read(on, codes[0], signed=False).accepted == (codes[0],)
    assert _figures(on, campaign)["signed"] == 0
    assert read(on, codes[0]).accepted == (codes[0],)
    assert read(on, codes[0], signed=False).repeated == (codes[0],)
    assert _figures(on, campaign)["signed"] == 1
    assert on.slips.set_back(SetBack(action_id=action(), codes=(codes[0],))) == 1
    assert on.slips.board(uid).back == 0


def test_a_lost_slip_is_reissued_and_its_old_code_stands_for_the_new(on: Services) -> None:
    campaign, uid, codes = _with_codes(on)
    lost = on.slips.board(uid).classes[0].missing[0]
    command = ReissueSlip(action_id=action(), uid=lost.uid)
    new = on.slips.reissue(command)
    assert on.slips.reissue(command) == new
    assert new.code not in codes
    assert _figures(on, campaign)["out"] == 6
    batch = prepare(on, on.leaflets.get(uid))
    assert batch.copies[0].code == new.code
    assert read(on, lost.code).accepted == (lost.code,)
    assert read(on, new.code).repeated == (new.code,)
    with pytest.raises(SchoolError) as caught:
        on.slips.reissue(ReissueSlip(action_id=action(), uid=new.uid))
    assert caught.value.code == "slip.lost_back"


def test_an_excused_slip_is_neither_due_nor_missing(on: Services) -> None:
    campaign, uid, _ = _with_codes(on)
    (first, *_rest) = on.slips.board(uid).classes[0].missing
    on.slips.excuse(ExcuseSlip(action_id=action(), uid=first.uid, because="住院"))
    assert _figures(on, campaign)["out"] == 5
    assert on.slips.board(uid).classes[0].excused == 1
    on.slips.excuse(ExcuseSlip(action_id=action(), uid=first.uid, because=""))
    assert _figures(on, campaign)["out"] == 6


def test_slips_that_were_never_put_on_paper_are_not_missing(on: Services) -> None:
    two_classes_of_three(on)
    campaign = begin_campaign(on)
    prepare(on, save_leaflet(on, campaign, with_slip=True))
    assert _figures(on, campaign)["out"] is None
    assert not any(gap.code == "gap.slips_missing" for gap in on.figures.gaps(campaign.uid))


def test_siblings_count_once_and_only_where_linked(on: Services) -> None:
    campaign, uid, codes = _with_codes(on)
    read(on, codes[0], codes[3])
    assert _figures(on, campaign)["families"] is None
    hits = [on.finder.find(name)[0].target for name in ("学生甲", "学生丁", "学生戊")]
    family = on.slips.link(LinkFamily(action_id=action(), pupil_uids=tuple(hits[:2])))
    assert on.slips.link(LinkFamily(action_id=action(), pupil_uids=tuple(hits[1:]))) == family
    assert _figures(on, campaign)["families"] == 1
    marked = [one.sibling_back for one in on.slips.board(uid).classes[1].missing]
    assert marked == [True, False]
    text = "".join(
        said.text
        for section in on.summary.draft(campaign.uid).sections
        for paragraph in section.paragraphs
        for said in paragraph
    )
    assert "1个家庭已交回执" in text
    assert "应交6份，收回2份，收回率33.3%，其中家长已签名2份。" in text
    assert "学生甲" not in text
    on.slips.unlink(UnlinkFamily(action_id=action(), pupil_uids=tuple(hits[:2])))
    assert on.slips.families(hits) == {}
    with pytest.raises(SchoolError) as caught:
        on.slips.link(LinkFamily(action_id=action(), pupil_uids=(hits[0], hits[0])))
    assert caught.value.code == "family.one"


def test_no_line_of_the_trail_names_a_pupil(on: Services) -> None:
    _, _, codes = _with_codes(on)
    read(on, *codes)
    trail = str(on.audit.newest(100))
    assert "slip.read" in trail
    assert "学生" not in trail
    assert on.backups.check().sound
