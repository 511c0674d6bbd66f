"""What is about pupils goes for good when its time is over; what was counted stays."""

import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from schoolguard.documents.tree import texts
from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.evidence import AddEvidence, Consent, Picture
from schoolguard.domain.fields import Privacy, specs
from schoolguard.domain.final import FinaliseSummary
from schoolguard.domain.nouns import NOUNS
from schoolguard.domain.pupil_data import ErasePupil
from schoolguard.domain.retention import Due, Month, Purge, SetKeepDays, due
from schoolguard.domain.roster import RosterClass, RosterPupil
from schoolguard.domain.school import Pupil
from schoolguard.domain.slip import ExcuseSlip, LinkFamily
from schoolguard.domain.talk import SpeakerKind
from schoolguard.services import Services
from schoolguard.services.pupil_paper import pupil_paper
from schoolguard.store.erasing import PASSING
from tests.exchange.pictures import written
from tests.opened import (
    NOW,
    YEAR,
    action,
    begin_campaign,
    import_classes,
    log_activity,
    log_meeting,
    name_school,
    opened,
    save_talk,
)
from tests.services.leaflets import printed, read, save_leaflet

NAMES = ("欧阳甲一", "司马乙二", "诸葛丙三", "上官丁四")
PHONES = ("13800138001", "13800138002", "13800138003", "13800138004")
GUARDIAN = "欧阳家长"
CAPTION = "欧阳甲一在领奖"
SPEAKER = "慕容戊五"
REASON = "欧阳甲一住院"
PLANTED = (*NAMES, *PHONES, GUARDIAN, CAPTION, SPEAKER, REASON)
LATER = datetime(2027, 6, 1, 2, 0, tzinfo=UTC)


@dataclass
class Desk:
    """A store with planted names, and its clock."""

    on: Services
    campaign: Campaign
    folder: Path
    now: list[datetime]

    def figures(self) -> dict[str, object]:
        return {one.key: one.value for one in self.on.figures.all(self.campaign.uid)}

    def draft(self) -> str:
        return str(self.on.summary.draft(self.campaign.uid))

    def purge(self, **options: object) -> None:
        found = self.on.retention.preview().due
        command = Purge(
            action_id=action(),
            school_years=found.school_years,
            campaign_uids=found.campaign_uids,
        )
        self.on.retention.purge(command, **options)  # type: ignore[arg-type]

    def copy(self, name: str) -> Path:
        target = self.folder / "backups" / name
        target.parent.mkdir(exist_ok=True)
        self.on.backups.write(target)
        return target


def _planted_class() -> RosterClass:
    pupils = tuple(
        RosterPupil(str(seat), f"S{seat}", name, "female", GUARDIAN, phone)
        for seat, (name, phone) in enumerate(zip(NAMES, PHONES, strict=True), 1)
    )
    return RosterClass(1, 1, "班主任甲", 4, pupils)


def _plant(on: Services) -> None:
    """Enter everything that may be kept: pupils with phones, a month, its records, a picture."""
    name_school(on, names=True, phones=True)
    (of,) = import_classes(on, _planted_class())
    campaign = begin_campaign(on)
    log_meeting(on, campaign, of, content="一名同学讲了经过。")
    held = date(2026, 11, 9)
    save_talk(on, campaign, speaker_kind=SpeakerKind.PUPIL, speaker=SPEAKER, held_on=held)
    leaflet = save_leaflet(on, campaign, with_slip=True)
    batch = printed(on, leaflet)
    hits = [on.finder.find(name)[0].target for name in NAMES]
    on.slips.link(LinkFamily(action_id=action(), pupil_uids=tuple(hits[:2])))
    read(on, batch.copies[0].code)
    (missing, *_) = on.slips.board(leaflet.uid).classes[0].missing
    on.slips.excuse(ExcuseSlip(action_id=action(), uid=missing.uid, because=REASON))
    content = written(Image.new("RGB", (320, 240), (200, 30, 30)))
    on.evidence.add(
        AddEvidence(
            action_id=action(),
            campaign_uid=campaign.uid,
            owner_noun="campaign",
            owner_uid=campaign.uid,
            pictures=(Picture("a.jpg", content, "0" * 64, 320, 240),),
            caption=CAPTION,
            consent=Consent.GIVEN,
            for_paper=True,
        )
    )


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a store in which all of it was entered, made once."""
    place = tmp_path_factory.mktemp("planted") / "schoolguard.db"
    with opened(place, place.parent) as on:
        _plant(on)
    return place


@pytest.fixture
def desk(planted: Path, tmp_path: Path) -> Iterator[Desk]:
    """Open a copy of it."""
    now = [NOW]
    shutil.copy(planted, tmp_path / planted.name)
    with opened(tmp_path / planted.name, tmp_path, clock=lambda: now[0]) as on:
        yield Desk(on, on.campaigns.current(), tmp_path, now)


def _traces(folder: Path) -> list[tuple[str, str]]:
    """Return where a planted text is still found, byte for byte, in every file of a folder."""
    found = []
    for file in sorted(one for one in folder.rglob("*") if one.is_file()):
        contents = [file.read_bytes()]
        if zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as archive:
                contents += [archive.read(name) for name in archive.namelist()]
        for text in PLANTED:
            forms = {text, " ".join(text)}
            if any(form.encode() in content for form in forms for content in contents):
                found.append((file.name, text))
    return found


def test_nothing_is_due_before_its_time_and_the_preview_counts_what_goes(desk: Desk) -> None:
    retention = desk.on.retention
    assert retention.due() == Due((), (), date(2027, 5, 29))
    assert retention.preview().losses.nothing
    desk.now[0] = LATER
    desk.copy("copy.sgbak")
    found = retention.preview()
    assert found.due == Due((YEAR,), (desk.campaign.uid,), date(2027, 5, 29))
    losses = found.losses
    assert [(one.name, one.pupils, one.phones) for one in losses.classes] == [("一年级1班", 4, 4)]
    assert (losses.pupils, losses.phones, losses.photos, losses.captions) == (4, 4, 1, 1)
    assert (losses.speakers, losses.reasons) == (1, 1)
    assert [one.name for one in found.copies.rewritten] == ["copy.sgbak"]
    school = desk.on.school.get()
    assert school is not None
    retention.set_days(SetKeepDays(action_id=action(), version=school.version, days=365))
    assert retention.due().school_years == ()


def test_after_a_purge_no_byte_is_left_and_no_figure_has_moved(desk: Desk) -> None:
    on = desk.on
    final = _finalise(desk)
    desk.copy("copy.sgbak")
    (desk.folder / "schoolguard-damaged-20260101-000000.db").write_bytes(NAMES[0].encode())
    (desk.folder / "backups" / "torn.sgbak").write_bytes(PHONES[0].encode())
    before = desk.figures()
    assert before["slips.families"] == 1
    frozen = on.finals.content(final)
    desk.now[0] = LATER
    assert _traces(desk.folder)  # a control: before, they are there
    desk.purge()
    assert _traces(desk.folder) == []
    assert desk.figures() == before
    after = on.finals.content(final)
    assert after.figures == frozen.figures
    assert [one.caption for one in frozen.draft.photos] == [CAPTION]
    assert [one.caption for one in after.draft.photos] == [""]
    assert replace(after, draft=replace(after.draft, photos=frozen.draft.photos)) == frozen
    assert on.finals.changed_since(final) == ()
    assert on.classes.in_year(YEAR)[0].heads == 4
    assert on.finder.find(NAMES[0]) == ()
    assert on.backups.check().sound
    (piece,) = on.evidence.all(desk.campaign.uid)
    assert (piece.number, piece.caption, piece.is_gone) == ("ZZ-2026-001", "", True)
    with pytest.raises(SchoolError) as caught:
        on.evidence.content(piece.uid)
    assert caught.value.code == "evidence.gone"
    assert on.retention.due() == Due((), (), None)
    assert not on.retention.unfinished()
    trail = str(on.audit.newest(1000))
    assert not any(text in trail for text in PLANTED)


def _finalise(desk: Desk) -> str:
    seen = desk.on.finals.now(desk.campaign.uid).seen
    command = FinaliseSummary(action_id=action(), campaign_uid=desk.campaign.uid, seen=seen)
    return desk.on.finals.finalise(command).uid


def test_a_restored_backup_is_purged_again(desk: Desk) -> None:
    elsewhere = desk.folder.parent / f"{desk.folder.name}-stick.sgbak"
    desk.on.backups.write(elsewhere)
    before = desk.figures()
    desk.now[0] = LATER
    desk.purge()
    desk.now[0] += timedelta(days=1)
    desk.on.backups.restore(elsewhere, keep=desk.on.backups.path_for_present())
    assert desk.on.retention.preview(everything=True).losses.nothing
    assert desk.figures() == before
    assert _traces(desk.folder) == []


def test_what_was_entered_after_a_purge_outlives_a_restore(desk: Desk) -> None:
    desk.now[0] = LATER
    desk.purge()
    desk.now[0] += timedelta(days=1)
    import_classes(desk.on, _planted_class())
    desk.now[0] += timedelta(days=1)
    copy = desk.copy("later.sgbak")
    desk.on.backups.restore(copy, keep=desk.on.backups.path_for_present())
    assert desk.on.retention.preview(everything=True).losses.pupils == 4


def test_names_in_texts_give_way_and_come_back_with_no_backup(desk: Desk) -> None:
    on = desk.on
    words = f"{NAMES[1]}和{NAMES[2]}讲了经过，{NAMES[3]}老师点评。"
    told = {"content": words, "title": f"{NAMES[1]}说骗局"}
    logged = log_activity(on, desk.campaign, ActivityKind.LECTURE, **told)
    elsewhere = desk.folder.parent / f"{desk.folder.name}-stick.sgbak"
    on.backups.write(elsewhere)
    desk.copy("copy.sgbak")
    before = desk.figures()
    desk.now[0] = LATER
    found = on.retention.preview().mentions
    assert {(one.noun, one.names) for one in found} >= {
        ("activity", NAMES[1:3]),
        ("evidence", NAMES[:1]),
    }
    desk.purge()
    after = f"某同学和某同学讲了经过，{NAMES[3]}老师点评。"
    assert on.activities.get(logged.uid).content == after
    assert {text for _, text in _traces(desk.folder)} == {NAMES[3]}
    assert (on.finder.find(NAMES[1]), len(on.finder.find("某同学说骗局"))) == ((), 1)
    assert desk.figures() == before
    desk.now[0] += timedelta(days=1)
    on.backups.restore(elsewhere, keep=on.backups.path_for_present())
    assert on.activities.get(logged.uid).content == after


def test_names_in_texts_stay_where_that_is_wanted(desk: Desk) -> None:
    words = f"{NAMES[1]}讲了经过。"
    logged = log_activity(desk.on, desk.campaign, ActivityKind.LECTURE, content=words)
    desk.now[0] = LATER
    due_now = desk.on.retention.preview().due
    command = Purge(action_id=action(), school_years=due_now.school_years, mentions=False)
    desk.on.retention.purge(command)
    assert desk.on.activities.get(logged.uid).content == words


def test_a_purge_that_was_stopped_is_finished_later(desk: Desk) -> None:
    desk.copy("copy.sgbak")
    desk.now[0] = LATER
    with pytest.raises(Cancelled):
        desk.purge(cancelled=lambda: True)
    assert desk.on.retention.preview(everything=True).losses.nothing
    assert desk.on.retention.unfinished()
    assert _traces(desk.folder / "backups")
    desk.on.retention.settle()
    assert not desk.on.retention.unfinished()
    assert _traces(desk.folder) == []


def test_names_that_are_no_longer_wanted_leave_the_copies_too(desk: Desk) -> None:
    desk.copy("copy.sgbak")
    name_school(desk.on)
    assert desk.on.retention.unfinished()
    desk.on.retention.settle()
    left = {text for _, text in _traces(desk.folder)}
    assert left == {NAMES[0], CAPTION}  # what was written under a picture is not the roster's


def test_all_of_one_pupil_is_shown_written_and_deleted(desk: Desk) -> None:
    on = desk.on
    (of,) = on.classes.in_year(YEAR)
    words = f"{NAMES[0]}讲了经过。"
    log_activity(on, desk.campaign, ActivityKind.LECTURE, content=words, leader=of.class_teacher)
    desk.copy("copy.sgbak")
    before = desk.figures()
    (hit,) = on.pupil_data.find(NAMES[0][:3])
    assert hit in on.pupil_data.find("ouyang")
    data = on.pupil_data.show(hit.uid)
    told = {label.zh: value for label, value in data.fields}
    assert (told["姓名"], told["联系电话"], told["监护人"]) == (NAMES[0], PHONES[0], GUARDIAN)
    assert (data.siblings, data.copies, len(data.slips)) == (1, 1, 1)
    assert {one.noun for one in data.mentions} >= {"activity", "evidence"}
    assert {one.action for one in data.changes} >= {"roster.import", "family.link"}
    paper = " ".join(texts(pupil_paper(data, "青禾小学", date(2026, 11, 16))))
    assert all(text in paper for text in (NAMES[0], PHONES[0], GUARDIAN, words[:6], "关联兄弟姐妹"))
    refs = tuple(one.ref for one in data.mentions)
    on.pupil_data.erase(ErasePupil(action_id=action(), uid=hit.uid, ref_uids=refs))
    gone = {NAMES[0], PHONES[0], CAPTION, REASON}
    assert [one for one in _traces(desk.folder) if one[1] in gone] == []
    assert desk.figures() == before
    assert on.classes.in_year(YEAR)[0].heads == 4
    assert on.pupil_data.find(NAMES[0]) == ()
    assert on.pupil_data.find(NAMES[1])
    assert on.finder.find("ouyang") == ()
    assert on.finder.find("sima")  # by sound, after the index was written anew
    (line,) = [
        one for one in on.audit.newest(50) if one.noun == "pupil" and one.action == "pupil.erase"
    ]
    assert line.row_uid == hit.uid
    assert on.backups.check().sound


@pytest.mark.acceptance
def test_a_purge_on_a_server(tmp_path: Path, postgres_url: str) -> None:
    now = [NOW]
    with opened(postgres_url, tmp_path, clock=lambda: now[0]) as on:
        _plant(on)
        desk = Desk(on, on.campaigns.current(), tmp_path, now)
        desk.copy("copy.sgbak")
        before = desk.figures()
        (hit,) = on.pupil_data.find(NAMES[2])
        on.pupil_data.erase(ErasePupil(action_id=action(), uid=hit.uid))
        assert desk.figures() == before
        now[0] = LATER
        desk.purge()
        assert on.retention.preview(everything=True).losses.nothing
        assert desk.figures() == before
        assert on.backups.check().sound
        on.backups.restore(tmp_path / "backups" / "copy.sgbak", keep=on.backups.path_for_present())
        assert on.retention.preview(everything=True).losses.nothing
        assert desk.figures() == before
    assert _traces(tmp_path) == []


def test_days_are_bounded(desk: Desk) -> None:
    for days in (0, 3651):
        with pytest.raises(SchoolError) as caught:
            desk.on.retention.set_days(SetKeepDays(action_id=action(), version=1, days=days))
        assert caught.value.code == "purge.days"


def test_pupils_go_after_the_last_month_of_their_school_year() -> None:
    months = (
        Month("a", "秋", date(2026, 11, 30), 2026),
        Month("b", "春", date(2027, 4, 30), 2026),
        Month("c", "早", date(2025, 11, 30), 2025),
    )
    assert due(date(2027, 6, 1), 180, months, (2025, 2026), ("a", "b", "c")) == Due(
        (2025,), ("c", "a"), date(2026, 5, 29)
    )
    assert due(date(2027, 10, 27), 180, months, (2026,), ("b",)) == Due(
        (2026,), ("b",), date(2027, 10, 27)
    )
    # Without a month they serve nothing once the school year is over.
    assert due(date(2027, 1, 1), 10, (), (2025,), ()) == Due((2025,), (), date(2026, 8, 10))


def test_every_field_about_pupils_is_thought_of() -> None:
    """A new field about pupils goes with a purge, or is emptied with what passes."""
    thought_of = {
        "evidence": {"caption"},
        "family_pupil": {"family_uid", "pupil_uid"},
        "flag_talk": {"speaker"},
        "photo": {"content", "evidence_uid"},
        "pupil": set(specs(Pupil)),
        "sibling": {"seat"},
        "slip": {"family_uid", "pupil_uid", "seat"},
        "summary_version": {"captions"},
    }
    for noun, row in NOUNS.items():
        about = {name for name, spec in specs(row).items() if spec.privacy is Privacy.PUPIL}
        assert noun in PASSING or about <= thought_of.get(noun, set()), noun
