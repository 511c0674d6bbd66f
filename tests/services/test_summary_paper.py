"""The summary as a paper: charts from the records, photos with consent, both frozen with it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from schoolguard.documents.tree import ChartFigure, Document, PhotoSheet, SignOff, texts
from schoolguard.domain import frozen
from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.chart import ChartKind
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.evidence import AddEvidence, Consent, Evidence, Picture, SaveEvidence
from schoolguard.domain.final import ChoosePhotos, FinaliseSummary, PhotoDesk
from schoolguard.domain.summary import Section, SummaryDraft
from schoolguard.services import Services
from schoolguard.services.summary.paper import summary_paper
from tests.opened import (
    action,
    begin_campaign,
    import_classes,
    log_activity,
    log_meeting,
    name_school,
    opened,
    plain_classes,
)


@pytest.fixture
def on(tmp_path: Path) -> Iterator[Services]:
    with opened(tmp_path / "schoolguard.db", tmp_path) as services:
        name_school(services)
        yield services


@pytest.fixture
def month(on: Services) -> Campaign:
    import_classes(on, *plain_classes(18))
    return begin_campaign(on)


def hold(on: Services, month: Campaign, count: int, *, heads: bool = True) -> None:
    for at, one in enumerate(on.classes.in_year(2026)[:count]):
        log_meeting(on, month, one, present_heads=20 + at if heads else None)


def section(draft: SummaryDraft, key: str) -> Section:
    return next(one for one in draft.sections if one.key == key)


def jpeg(shade: int) -> bytes:
    target = BytesIO()
    Image.new("RGB", (64, 48), (shade, 30, 30)).save(target, "JPEG")
    return target.getvalue()


def keep(
    on: Services, month: Campaign, count: int = 1, owner: tuple[str, str] = ("", ""), **said: object
) -> tuple[Evidence, ...]:
    noun, uid = owner if owner[0] else ("campaign", month.uid)
    values: dict[str, object] = {
        "recognisable": False,
        "for_paper": True,
        "caption": "升旗台",
        "taken_on": date(2026, 11, 9),
    }
    pictures = tuple(
        Picture(f"{n}.jpg", jpeg(40 + 10 * n), f"{n:064x}", 64, 48) for n in range(count)
    )
    values |= {"owner_noun": noun, "owner_uid": uid, "pictures": pictures, **said}
    return on.evidence.add(
        AddEvidence(action_id=action(), campaign_uid=month.uid, **values)  # type: ignore[arg-type]
    )


def choose(on: Services, month: Campaign, *uids: str, default: bool = False) -> PhotoDesk:
    version = on.summary_photos.desk(month.uid).version
    wanted = None if default else uids
    return on.summary_photos.choose(
        ChoosePhotos(action_id=action(), campaign_uid=month.uid, uids=wanted, version=version)
    )


def paper(on: Services, month: Campaign) -> Document:
    draft = on.summary.paper(month.uid)
    with on.summary.office.read() as reader:
        return summary_paper(reader, draft)


def finalise(on: Services, month: Campaign) -> str:
    seen = on.finals.now(month.uid).seen
    command = FinaliseSummary(action_id=action(), campaign_uid=month.uid, seen=seen)
    return on.finals.finalise(command).uid


def test_a_chart_shows_what_is_missing_by_grade(on: Services, month: Campaign) -> None:
    hold(on, month, 16)
    held, heads = section(on.summary.draft(month.uid), "practice").charts
    assert held.kind is ChartKind.STACKED
    assert [one.values for one in held.series] == [(6, 6, 4), (0, 0, 2)]
    assert heads.series[0].values == (135, 171, 134)
    assert "三年级134人次" in heads.described


def test_nothing_is_drawn_that_a_sentence_says_as_well(on: Services, month: Campaign) -> None:
    assert not any(one.charts for one in on.summary.draft(month.uid).sections)
    hold(on, month, 18, heads=False)
    assert section(on.summary.draft(month.uid), "practice").charts == (), "all held: one sentence"


def test_two_grades_are_no_chart(on: Services) -> None:
    import_classes(on, *plain_classes(12))
    month = begin_campaign(on)
    hold(on, month, 9)
    assert section(on.summary.draft(month.uid), "practice").charts == ()


def test_media_are_drawn_each_in_its_own_unit_from_three_kinds_on(
    on: Services, month: Campaign
) -> None:
    log_activity(on, month, ActivityKind.BOARD, pieces=8)
    log_activity(on, month, ActivityKind.BANNER, pieces=3)
    assert section(on.summary.draft(month.uid), "media").charts == ()
    log_activity(on, month, ActivityKind.POSTER, pieces=20)
    (chart,) = section(on.summary.draft(month.uid), "media").charts
    assert chart.categories == ("海报（张）", "黑板报、展板（块）", "横幅、标语（条）")
    assert chart.series[0].values == (20, 8, 3)


def test_figures_are_numbered_through_the_paper_and_said_in_words(
    on: Services, month: Campaign
) -> None:
    hold(on, month, 16)
    for kind, pieces in zip(
        (ActivityKind.BOARD, ActivityKind.BANNER, ActivityKind.POSTER), (8, 3, 20), strict=True
    ):
        log_activity(on, month, kind, pieces=pieces)
    figures = [one for one in paper(on, month).blocks if isinstance(one, ChartFigure)]
    captions = [one.chart.caption.partition("　") for one in figures]
    assert [number for number, _, _ in captions] == ["图1", "图2", "图3"]
    assert all(
        one.chart.words.startswith(name) for one, (*_, name) in zip(figures, captions, strict=True)
    )
    assert "图1" not in figures[0].chart.words


def test_only_photos_meant_for_paper_and_consented_to_are_offered(
    on: Services, month: Campaign
) -> None:
    (good,) = keep(on, month)
    (agreed,) = keep(on, month, recognisable=True, consent=Consent.GIVEN)
    keep(on, month, for_paper=False)
    keep(on, month, recognisable=True, consent=Consent.NOT_GIVEN, for_paper=False)
    desk = on.summary_photos.desk(month.uid)
    assert [one.uid for one in desk.offered] == [good.uid, agreed.uid]
    (other,) = keep(on, month, for_paper=False)
    with pytest.raises(SchoolError, match=r"summary\.photo_consent"):
        choose(on, month, good.uid, other.uid)
    with pytest.raises(SchoolError, match=r"summary\.photo_consent"):
        choose(on, month, good.uid, good.uid)


def test_the_default_takes_six_from_as_many_kinds_of_records_as_there_are(
    on: Services, month: Campaign
) -> None:
    keep(on, month, 9)
    board = log_activity(on, month, ActivityKind.BOARD, title="一")
    lecture = log_activity(on, month, ActivityKind.LECTURE, title="二")
    (first,) = keep(on, month, owner=("activity", board.uid), caption="黑板报")
    (second,) = keep(on, month, owner=("activity", lecture.uid), caption="讲座")
    chosen = on.summary_photos.desk(month.uid).chosen
    assert len(chosen) == 6
    assert {first.uid, second.uid} <= set(chosen)


def test_the_offices_choice_holds_in_its_order_until_it_is_given_back(
    on: Services, month: Campaign
) -> None:
    uids = [one.uid for one in keep(on, month, 4)]
    assert choose(on, month, uids[3], uids[0]).chosen == (uids[3], uids[0])
    photos = on.summary.draft(month.uid).photos
    assert [one.evidence_uid for one in photos] == [uids[3], uids[0]]
    assert choose(on, month).chosen == ()
    assert on.summary.draft(month.uid).photos == ()
    assert len(choose(on, month, default=True).chosen) == 4
    with pytest.raises(SchoolError, match=r"store\.stale"):
        on.summary_photos.choose(
            ChoosePhotos(action_id=action(), campaign_uid=month.uid, uids=(), version=7)
        )
    with pytest.raises(SchoolError, match=r"summary\.many_photos"):
        choose(on, month, *(one.uid for one in keep(on, month, 13)))


def test_photos_are_numbered_with_day_and_caption_on_an_annex_of_their_own(
    on: Services, month: Campaign, tmp_path: Path
) -> None:
    hold(on, month, 3)
    keep(on, month, 8)
    choose(on, month, *(one.uid for one in on.summary_photos.desk(month.uid).offered))
    made = paper(on, month)
    sheets = [one for one in made.blocks if isinstance(one, PhotoSheet)]
    assert [len(one.pictures) for one in sheets] == [6, 2]
    assert sheets[1].pictures[0].caption == "照片7　11月9日　升旗台"
    on.summary.write(month.uid, tmp_path / "a.pdf")
    pages = PdfReader(tmp_path / "a.pdf").pages
    assert [len(page.images) for page in pages][-2:] == [6, 2], "two by three on a page"
    assert "附件2" in pages[-2].extract_text()
    body = "".join(page.extract_text() for page in pages)
    assert "2.活动照片" in body


def test_a_version_keeps_charts_and_photos_whatever_is_recorded_later(
    on: Services, month: Campaign
) -> None:
    hold(on, month, 16)
    keep(on, month, 2)
    uid = finalise(on, month)
    then = on.finals.content(uid).draft
    assert len(section(then, "practice").charts) == 2
    assert len(then.photos) == 2
    log_meeting(on, month, on.classes.in_year(2026)[16], present_heads=40)
    keep(on, month, 3)
    assert on.finals.content(uid).draft == then
    assert on.summary.paper(month.uid) == then
    assert len(on.summary.draft(month.uid).photos) == 5
    sheet = next(one for one in paper(on, month).blocks if isinstance(one, PhotoSheet))
    assert len(sheet.pictures) == 2


def test_a_photo_whose_consent_was_taken_back_is_not_printed_any_more(
    on: Services, month: Campaign
) -> None:
    first, second = keep(on, month, 2, recognisable=True, consent=Consent.GIVEN)
    finalise(on, month)
    on.evidence.save(
        SaveEvidence(
            action_id=action(), uid=first.uid, version=first.version,
            owner_noun=first.owner_noun, owner_uid=first.owner_uid, kind=first.kind,
            taken_on=first.taken_on, caption=first.caption, recognisable=True,
            consent=Consent.NOT_GIVEN, for_paper=False,
        )
    )  # fmt: skip
    made = paper(on, month)
    sheet = next(one for one in made.blocks if isinstance(one, PhotoSheet))
    assert [one.data for one in sheet.pictures] == [on.evidence.content(second.uid)]
    assert "照片1已撤下。" in set(texts(made))
    assert sheet.pictures[0].caption.startswith("照片2"), "the others keep their numbers"


def test_versions_from_before_there_were_charts_are_still_read(
    on: Services, month: Campaign
) -> None:
    hold(on, month, 16)
    keep(on, month)
    whole = on.finals.content(finalise(on, month))
    text = frozen.write(whole)
    assert frozen.read(text) == whole
    old = json.loads(text)
    del old["draft"]["photos"]
    for one in old["draft"]["sections"]:
        del one["charts"]
    read = frozen.read(json.dumps(old, ensure_ascii=False))
    plain = tuple(replace(one, charts=()) for one in whole.draft.sections)
    assert read.draft == replace(whole.draft, sections=plain, photos=())


def test_the_places_for_signatures_and_seal_stand_once(on: Services, month: Campaign) -> None:
    (row,) = (one for one in paper(on, month).blocks if isinstance(one, SignOff))
    assert row.labels == ("审核：", "校长签字：", "（盖章）")
