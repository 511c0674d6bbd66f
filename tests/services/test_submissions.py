"""The hand-in: its rules, the folder, what became of it; the bureau's sheet filled from figures."""

import hashlib
import json
import re
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from PIL import Image
from pypdf import PdfReader

from schoolguard.domain.activity import BringBack
from schoolguard.domain.bureau_sheet import (
    BureauSheet,
    MappedCell,
    RemoveBureauSheet,
    SaveBureauSheet,
)
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.evidence import AddEvidence, Consent, Evidence, Picture
from schoolguard.domain.final import ReturnSummary
from schoolguard.domain.submission import (
    MarkHandedIn,
    MarkReturned,
    PrepareSubmission,
    RemoveSubmission,
    SaveRules,
    Submission,
    SubmissionState,
)
from schoolguard.services import Services
from tests.exchange.bureau_files import in_columns
from tests.opened import (
    BOTH_STORES,
    NOW,
    action,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    opened,
    place_of,
    plain_classes,
)
from tests.services.test_finals import finalise

STEM = "青禾小学-防范电信网络诈骗宣传月总结"


@pytest.fixture(params=BOTH_STORES)
def on(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Services]:
    """Give services on each kind of store, with a school of six classes."""
    with opened(place_of(request.param, tmp_path, request), tmp_path) as services:
        name_school(services)
        import_classes(services, *plain_classes(6))
        yield services


@pytest.fixture
def campaign(on: Services) -> Campaign:
    """Begin the month; two classes held their meeting."""
    begun = begin_campaign(on)
    for one in on.classes.in_year(2026)[:2]:
        log_meeting(on, begun, one)
    return begun


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Give a folder to write into."""
    made = tmp_path / "报送"
    made.mkdir()
    return made


def rules(on: Services, **changes: object) -> None:
    """Set what the bureau wants; no photos unless told."""
    known = on.submissions.rules()
    values: dict[str, object] = {
        "version": known.version,
        "unit": "",
        "matter": known.matter,
        "least_photos": 0,
    }
    on.submissions.save_rules(SaveRules(action_id=action(), **(values | changes)))  # type: ignore[arg-type]


def photos(on: Services, campaign: Campaign, count: int, **changes: object) -> tuple[Evidence, ...]:
    """Keep pictures that may be handed in unless told otherwise; each differs."""
    pictures = []
    for number in range(count):
        written = BytesIO()
        noise = Image.effect_noise((900, 700), 90 + number).convert("RGB")
        noise.save(written, "JPEG", quality=60)
        content = written.getvalue()
        digest = hashlib.sha256(content).hexdigest()
        pictures.append(Picture(f"{number}.jpg", content, digest, 900, 700))
    values: dict[str, object] = {
        "action_id": action(),
        "owner_noun": "campaign",
        "owner_uid": campaign.uid,
        "pictures": tuple(pictures),
        "consent": Consent.GIVEN,
        "for_paper": True,
    }
    return on.evidence.add(AddEvidence(campaign_uid=campaign.uid, **(values | changes)))  # type: ignore[arg-type]


def prepare(
    on: Services, campaign: Campaign, out: Path, **changes: object
) -> tuple[Submission, Path]:
    """Write a folder."""
    return on.submissions.prepare(
        PrepareSubmission(action_id=action(), campaign_uid=campaign.uid, **changes),  # type: ignore[arg-type]
        out,
    )


def keep_sheet(on: Services, campaign: Campaign, path: Path) -> BureauSheet:
    """Keep a bureau's file with the proposed map."""
    read = on.bureau_sheets.read(path)
    return on.bureau_sheets.save(
        SaveBureauSheet(
            action_id=action(),
            name="县局统计表",
            file_name=read.file_name,
            content=read.content,
            cells=on.bureau_sheets.proposed(campaign.uid, read),
        )
    )


def test_a_folder_holds_word_pdf_sheet_and_photos_and_is_noted(
    on: Services, campaign: Campaign, out: Path
) -> None:
    final = finalise(on, campaign.uid)
    chosen = photos(on, campaign, 3)
    # Photos count too: what stands in the text is frozen, so they come before.
    on.finals.give_back(
        ReturnSummary(action_id=action(), uid=final.uid, version=final.version, because="补照片")
    )
    final = finalise(on, campaign.uid)
    told: list[tuple[int, int]] = []
    command = PrepareSubmission(
        action_id=action(),
        campaign_uid=campaign.uid,
        photo_uids=tuple(one.uid for one in chosen),
    )
    noted, place = on.submissions.prepare(
        command, out, progress=lambda done, total: told.append((done, total))
    )
    assert place == out / STEM
    names = [f"{STEM}{end}" for end in (".docx", ".pdf", "-照片1.jpg", "-照片2.jpg", "-照片3.jpg")]
    assert {one.name for one in noted.files} == {*names, f"{STEM}-统计表.xlsx"}
    assert {one.name for one in place.iterdir()} == {one.name for one in noted.files}
    for one in noted.files:
        content = (place / one.name).read_bytes()
        assert (one.size, one.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert told[-1] == (6, 6)
    assert (noted.number, noted.state, noted.as_of) == (1, SubmissionState.PREPARED, NOW.date())
    assert noted.summary_uid == final.uid
    text = "".join(page.extract_text() for page in PdfReader(place / names[1]).pages)
    assert "青禾小学" in text
    sheet = openpyxl.load_workbook(place / f"{STEM}-统计表.xlsx").active
    assert sheet is not None
    said = {str(row[1]): str(row[2]) for row in sheet.iter_rows(values_only=True) if len(row) > 2}
    assert said["已开班会的班级"] == "2个班"
    assert on.submissions.in_campaign(campaign.uid) == (noted,)
    assert [one.name for one in out.iterdir()] == [STEM]


def test_handed_in_returned_and_handed_in_again(
    on: Services, campaign: Campaign, out: Path
) -> None:
    rules(on)
    finalise(on, campaign.uid)
    first, _ = prepare(on, campaign, out)
    today = NOW.date()
    sent = on.submissions.hand_in(
        MarkHandedIn(
            action_id=action(), uid=first.uid, version=first.version, on=today, to="安全股"
        )
    )
    assert (sent.state, sent.handed_in_to) == (SubmissionState.HANDED_IN, "安全股")
    with pytest.raises(SchoolError, match=r"submission\.state"):
        on.submissions.hand_in(
            MarkHandedIn(action_id=action(), uid=first.uid, version=sent.version, on=today)
        )
    back = MarkReturned(
        action_id=action(), uid=first.uid, version=sent.version, on=today, because="缺照片"
    )
    returned = on.submissions.give_back(back)
    assert on.submissions.give_back(back) == returned  # a retry
    assert (returned.state, returned.returned_because) == (SubmissionState.RETURNED, "缺照片")
    second, place = prepare(on, campaign, out)
    assert (second.number, place.name) == (2, f"{STEM}（2）")
    trail = [line.action for line in on.audit.newest(4)]
    assert sorted(trail) == sorted(
        ["submission.prepare", "submission.return", "submission.hand_in", "submission.prepare"]
    )
    on.submissions.hand_in(MarkHandedIn(action_id=action(), uid=second.uid, version=1, on=today))
    early = MarkReturned(
        action_id=action(), uid=second.uid, version=2, on=date(2026, 11, 1), because=""
    )
    with pytest.raises(SchoolError, match=r"submission\.before"):
        on.submissions.give_back(early)


def test_a_removed_note_comes_back_and_keeps_its_number(
    on: Services, campaign: Campaign, out: Path
) -> None:
    rules(on)
    finalise(on, campaign.uid)
    first, place = prepare(on, campaign, out)
    gone = on.submissions.remove(
        RemoveSubmission(action_id=action(), uid=first.uid, version=first.version)
    )
    assert on.submissions.in_campaign(campaign.uid) == ()
    assert place.is_dir()
    second, _ = prepare(on, campaign, out)
    assert second.number == 2
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=gone))
    assert [one.number for one in on.submissions.in_campaign(campaign.uid)] == [1, 2]


def test_without_a_final_summary_nothing_is_written(
    on: Services, campaign: Campaign, out: Path
) -> None:
    rules(on)
    with pytest.raises(SchoolError, match=r"submission\.not_final"):
        prepare(on, campaign, out)
    finalise(on, campaign.uid)
    log_meeting(on, campaign, on.classes.in_year(2026)[3])
    with pytest.raises(SchoolError, match=r"submission\.moved") as trouble:
        prepare(on, campaign, out)
    assert "主题班会" in str(trouble.value.params["names"])
    assert list(out.iterdir()) == []


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"least_photos": 1}, "photo_count"), ({"longest": 20}, "too_long")],
)
def test_the_bureaus_limits_hold(
    on: Services, campaign: Campaign, out: Path, changes: dict[str, object], code: str
) -> None:
    rules(on, **changes)
    finalise(on, campaign.uid)
    with pytest.raises(SchoolError) as trouble:
        prepare(on, campaign, out)
    assert trouble.value.code == f"submission.{code}"
    assert list(out.iterdir()) == []
    assert on.submissions.in_campaign(campaign.uid) == ()


def test_only_photos_with_consent_go(on: Services, campaign: Campaign, out: Path) -> None:
    rules(on)
    (fit,) = photos(on, campaign, 1)
    (unfit,) = photos(on, campaign, 1, for_paper=False)
    finalise(on, campaign.uid)
    assert [one.uid for one in on.submissions.photos(campaign.uid)] == [fit.uid]
    with pytest.raises(SchoolError, match=r"submission\.consent"):
        prepare(on, campaign, out, photo_uids=(fit.uid, unfit.uid))
    assert list(out.iterdir()) == []


def test_a_photo_is_made_as_small_as_the_bureau_wants(
    on: Services, campaign: Campaign, out: Path
) -> None:
    (kept,) = photos(on, campaign, 1)
    assert kept.size > 60 * 1024
    rules(on, photo_kilobytes=60)
    finalise(on, campaign.uid)
    _, place = prepare(on, campaign, out, photo_uids=(kept.uid,))
    written = place / f"{STEM}-照片1.jpg"
    assert written.stat().st_size <= 60 * 1024
    with Image.open(written) as opened_again:
        assert opened_again.format == "JPEG"


def test_a_folder_that_cannot_be_written_is_said_and_leaves_nothing(
    on: Services, campaign: Campaign, out: Path
) -> None:
    rules(on)
    finalise(on, campaign.uid)
    with pytest.raises(SchoolError, match=r"papers\.folder_missing"):
        prepare(on, campaign, out / "none")
    with pytest.raises(Cancelled):
        on.submissions.prepare(
            PrepareSubmission(action_id=action(), campaign_uid=campaign.uid),
            out,
            cancelled=lambda: True,
        )
    assert list(out.iterdir()) == []
    assert on.submissions.in_campaign(campaign.uid) == ()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"pattern": "{学校}-{事项}"}, "submission.pattern"),
        ({"pattern": "///", "unit": ""}, "submission.no_name"),
        ({"pattern": ""}, "field.required"),
        ({"least_photos": 6, "most_photos": 5}, "submission.photos"),
        ({"photo_kilobytes": 5}, "submission.kilobytes"),
        ({"longest": 0}, "submission.longest"),
        ({"version": 7}, "store.stale"),
    ],
)
def test_rules_that_cannot_be_met_are_refused(
    on: Services, changes: dict[str, object], code: str
) -> None:
    before = on.submissions.rules()
    with pytest.raises(SchoolError) as trouble:
        rules(on, **changes)
    assert trouble.value.code == code
    assert on.submissions.rules() == before


def test_names_are_as_the_bureau_wants_and_fit_every_system(
    on: Services, campaign: Campaign, out: Path
) -> None:
    rules(on, unit="青禾小学/东校区", matter='总结"终稿"', pattern="{日期}_{单位}_{事项}")
    finalise(on, campaign.uid)
    _, place = prepare(on, campaign, out)
    assert place.name == "20261116_青禾小学_东校区_总结_终稿"
    rules(on, matter="总结", pattern="{单位}-{事项}", unit="")
    assert on.submissions.rules().version == 2


def test_a_bureaus_sheet_is_filled_and_each_cell_can_be_followed(
    on: Services, campaign: Campaign, tmp_path: Path, out: Path
) -> None:
    rules(on)
    sheet = keep_sheet(on, campaign, in_columns(tmp_path / "附件2.xlsx"))
    values = {one.cell.cell: one for one in on.bureau_sheets.values(sheet.uid, campaign.uid)}
    assert (values["A3"].value, values["B3"].value) == ("青禾小学", 6)
    assert (values["C3"].value, values["C3"].text) == (2, "2场")
    followed = on.figures.rows(campaign.uid, values["C3"].key)
    assert [words for _, words in followed.rows] == ["一年级1班", "一年级2班"]
    assert values["E3"].value in (None, 0)
    finalise(on, campaign.uid)
    _, place = prepare(on, campaign, out, sheet_uids=(sheet.uid,))
    filled = openpyxl.load_workbook(place / f"{STEM}-统计表.xlsx")["附件2"]
    assert [filled[cell].value for cell in ("A3", "B3", "C3")] == ["青禾小学", 6, 2]
    assert filled["F3"].value == "=C3+D3+E3"


def test_a_sheet_is_kept_for_years_changed_and_taken_back(
    on: Services, campaign: Campaign, tmp_path: Path
) -> None:
    sheet = keep_sheet(on, campaign, in_columns(tmp_path / "附件2.xlsx"))
    cells = (MappedCell("附件2", "C3", "主题班会（场）", "figure:class_meetings.classes"),)
    changed = on.bureau_sheets.save(
        SaveBureauSheet(
            action_id=action(), uid=sheet.uid, version=sheet.version, name="县局表", cells=cells
        )
    )
    assert (changed.name, changed.cells, changed.content) == ("县局表", cells, sheet.content)
    with pytest.raises(SchoolError, match=r"store\.stale"):
        on.bureau_sheets.save(
            SaveBureauSheet(action_id=action(), uid=sheet.uid, version=sheet.version, name="旧")
        )
    gone = on.bureau_sheets.remove(
        RemoveBureauSheet(action_id=action(), uid=sheet.uid, version=changed.version)
    )
    assert on.bureau_sheets.all() == ()
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=gone))
    assert [one.name for one in on.bureau_sheets.all()] == ["县局表"]


def test_a_number_entered_by_hand_fills_by_its_label(on: Services, campaign: Campaign) -> None:
    sources = on.bureau_sheets.sources(campaign.uid)
    assert sources["figure:class_meetings.count"] == "主题班会"
    assert sources["text:school"] == "学校名称"
    assert not [one for one in sources if one.startswith("hand:")]
    assert json.dumps(sources)  # plain words only
    assert all(re.fullmatch(r"(figure|text):[a-z_.]+", one) for one in sources)
