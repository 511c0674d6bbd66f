"""The handover pack holds the month, is verified by its manifest, and read without the program."""

import hashlib
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PIL import Image

from schoolguard.domain.errors import Cancelled
from schoolguard.domain.evidence import AddEvidence, Consent, Picture
from schoolguard.domain.handover import MANIFEST, README, SUMS
from schoolguard.services import Services
from schoolguard.services.handover import Handovers
from tests.exchange.pictures import written
from tests.opened import (
    action,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    opened,
    plain_classes,
    save_talk,
)


def _photo(on: Services, campaign_uid: str, caption: str, consent: Consent) -> None:
    content = written(Image.new("RGB", (64, 48), (20, 120, 30)))
    on.evidence.add(
        AddEvidence(
            action_id=action(),
            campaign_uid=campaign_uid,
            owner_noun="campaign",
            owner_uid=campaign_uid,
            pictures=(Picture("a.jpg", content, "0" * 64, 64, 48),),
            caption=caption,
            consent=consent,
        )
    )


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """Open a month with a talk and two photos, one of them without consent."""
    folder = tmp_path_factory.mktemp("handover")
    with opened(folder / "schoolguard.db", folder) as on:
        name_school(on)
        classes = import_classes(on, *plain_classes(2))
        campaign = begin_campaign(on)
        log_meeting(on, campaign, classes[0])
        save_talk(on, campaign, script="同学们好。" * 20)
        _photo(on, campaign.uid, "黑板报", Consent.GIVEN)
        _photo(on, campaign.uid, "领奖", Consent.NOT_GIVEN)
        yield on


@pytest.fixture
def no_papers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the papers out: each is tested where it is made."""
    monkeypatch.setattr(Handovers, "_papers", lambda *_: iter(()))


@pytest.mark.acceptance
def test_it_holds_the_month_and_anybody_can_read_it(month: Services, tmp_path: Path) -> None:
    target = tmp_path / "移交包.zip"
    heard: list[tuple[int, int]] = []
    report = month.handover.write(
        month.campaigns.current().uid, target, progress=lambda *one: heard.append(one)
    )
    assert report.whole
    assert heard[-1][0] == heard[-1][1]
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
        contents = {name: archive.read(name) for name in names}
    endings = {Path(name).suffix for name in names}
    assert endings >= {".pdf", ".docx", ".xlsx", ".jpg", ".txt"}
    assert {"佐证材料/ZZ-2026-001.jpg", "佐证材料/佐证材料目录.xlsx", README, MANIFEST, SUMS} <= {
        *names
    }
    assert "佐证材料/ZZ-2026-002.jpg" not in names
    assert any(name.startswith("总结材料/讲话稿") for name in names)
    for line in contents[SUMS].decode().splitlines():  # as sha256sum -c reads it
        digest, _, name = line.partition("  ")
        assert hashlib.sha256(contents[name]).hexdigest() == digest
    (book,) = (name for name in names if name.startswith("工作簿/"))
    sheets = load_workbook(io.BytesIO(contents[book]), read_only=True).sheetnames
    assert {"班级", "活动", "国旗下讲话"} <= set(sheets)


@pytest.mark.usefixtures("no_papers")
def test_photos_without_consent_are_in_it_only_when_asked_for(
    month: Services, tmp_path: Path
) -> None:
    campaign = month.campaigns.current().uid
    plan = month.handover.plan(campaign)
    assert (plan.photos, plan.without_consent, plan.gone) == (1, 1, 0)
    for every, numbers, words in ((False, {1}, "没有放进来"), (True, {1, 2}, "没有登记同意")):
        target = tmp_path / f"{every}.zip"
        report = month.handover.write(campaign, target, every_photo=every)
        photos = {one.path for one in report.files if one.path.endswith(".jpg")}
        assert photos == {f"佐证材料/ZZ-2026-00{number}.jpg" for number in numbers}
        with zipfile.ZipFile(target) as archive:
            readme = archive.read(README).decode("utf-8-sig")
        assert words in readme
        assert "青禾小学" in readme
        assert "〔" not in readme


def test_a_pack_that_was_stopped_leaves_nothing(month: Services, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        month.handover.write(
            month.campaigns.current().uid, tmp_path / "a.zip", cancelled=lambda: True
        )
    assert list(tmp_path.iterdir()) == []
