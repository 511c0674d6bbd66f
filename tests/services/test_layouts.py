"""Layouts of papers: kept by name, one in use, official papers set by it."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from schoolguard.documents.profile import profile_of
from schoolguard.domain.activity import BringBack
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.layout import (
    STANDARD,
    Face,
    LayoutProfile,
    PaperLayout,
    RemoveLayout,
    SaveLayout,
    UseLayout,
)
from schoolguard.domain.leadership import MemberRole, SaveMember
from schoolguard.services import Services
from tests.opened import action, begin_campaign, import_classes, name_school, plain_classes

OURS = LayoutProfile(
    name="本校格式",
    width_mm=185.0,
    height_mm=260.0,
    left_mm=25.0,
    body_face=Face.KAI,
    body_size=14.0,
    lines=24,
    duplex=False,
    level_faces=(Face.HEI, Face.HEI, Face.KAI, Face.SONG),
)


def save(on: Services, layout: LayoutProfile, known: PaperLayout | None = None) -> PaperLayout:
    return on.layouts.save(
        SaveLayout(
            action_id=action(),
            uid=None if known is None else known.uid,
            version=0 if known is None else known.version,
            layout=layout,
        )
    )


def use(on: Services, one: PaperLayout | None) -> LayoutProfile:
    return on.layouts.use(UseLayout(action_id=action(), uid=None if one is None else one.uid))


def test_a_layout_comes_back_as_it_was_kept_and_the_standard_holds_until_it_is_used(
    on: Services,
) -> None:
    kept = save(on, OURS)
    assert kept.profile == OURS
    assert on.layouts.in_use() == STANDARD
    assert use(on, kept) == OURS
    assert on.layouts.in_use() == OURS
    assert use(on, None) == STANDARD
    assert not any(one.in_use for one in on.layouts.all())


def test_only_one_layout_is_in_use(on: Services) -> None:
    first, second = save(on, OURS), save(on, replace(OURS, name="上级格式", lines=20))
    use(on, first)
    use(on, second)
    assert [one.name for one in on.layouts.all() if one.in_use] == ["上级格式"]


@pytest.mark.parametrize("name", ["GB/T 9704", " 本校  格式 ", ""])
def test_a_name_is_there_once_and_never_the_standards(on: Services, name: str) -> None:
    save(on, replace(OURS, name="本校 格式"))
    with pytest.raises(SchoolError, match=r"layout\.taken|field\.required"):
        save(on, replace(OURS, name=name))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"left_mm": 150.0}, "papers.no_room"),
        ({"left_mm": -1.0}, "papers.no_room"),
        ({"lines": 60}, "papers.no_room"),
        ({"lines": 0}, "papers.no_room"),
        ({"body_size": 2.0}, "papers.type_size"),
        ({"title_size": 99.0}, "papers.type_size"),
        ({"width_mm": 20.0}, "papers.sheet_size"),
        ({"height_mm": float("nan")}, "papers.sheet_size"),
    ],
)
def test_what_cannot_be_set_is_refused_in_words_and_not_kept(
    on: Services, change: dict[str, object], code: str
) -> None:
    with pytest.raises(SchoolError) as refused:
        save(on, replace(OURS, **change))  # type: ignore[arg-type]
    assert refused.value.code == code
    assert on.layouts.all() == ()
    with pytest.raises(SchoolError):
        on.layouts.specimen(replace(OURS, **change))  # type: ignore[arg-type]


def test_a_changed_layout_is_not_overwritten_by_one_who_read_it_before(on: Services) -> None:
    kept = save(on, OURS)
    save(on, replace(OURS, lines=25), kept)
    with pytest.raises(SchoolError, match=r"store\.stale"):
        save(on, replace(OURS, lines=26), kept)


def test_a_removed_layout_is_out_of_use_and_comes_back(on: Services) -> None:
    kept = save(on, OURS)
    use(on, kept)
    (kept,) = on.layouts.all()
    gone = on.layouts.remove(RemoveLayout(action_id=action(), uid=kept.uid, version=kept.version))
    assert on.layouts.in_use() == STANDARD
    assert on.layouts.all() == ()
    assert on.bin.bring_back(BringBack(action_id=action(), deletion_id=gone)) == 1
    assert [one.profile for one in on.layouts.all()] == [OURS]
    assert on.layouts.in_use() == STANDARD


def test_a_layout_does_not_come_back_beside_one_of_its_name(on: Services) -> None:
    kept = save(on, OURS)
    gone = on.layouts.remove(RemoveLayout(action_id=action(), uid=kept.uid, version=kept.version))
    save(on, OURS)
    with pytest.raises(SchoolError, match=r"layout\.back_clash"):
        on.bin.bring_back(BringBack(action_id=action(), deletion_id=gone))
    assert len(on.layouts.all()) == 1


def test_summary_and_notice_follow_the_layout_in_use(on: Services, tmp_path: Path) -> None:
    name_school(on)
    import_classes(on, *plain_classes(3))
    month = begin_campaign(on)
    on.leadership.save_member(
        SaveMember(action_id=action(), campaign_uid=month.uid, role=MemberRole.HEAD, name="甲")
    )
    use(on, save(on, OURS))
    on.summary.write(month.uid, tmp_path / "a.pdf")
    assert on.papers.document(month.uid, "appointment").profile == profile_of(OURS)
    page = PdfReader(tmp_path / "a.pdf").pages[0]
    assert [round(float(one) * 25.4 / 72) for one in page.mediabox[2:]] == [185, 260]
    use(on, None)
    assert on.papers.document(month.uid, "appointment").profile == profile_of(STANDARD)


def test_the_specimen_shows_the_sheet_and_every_level(on: Services) -> None:
    name_school(on)
    reader = PdfReader(BytesIO(on.layouts.specimen(OURS)))
    text = "".join(page.extract_text() for page in reader.pages).replace("\n", "")
    for words in ("一、", "（一）", "1.", "（1）", "班级数", "青禾小学"):
        assert words in text
    assert str(date(2026, 11, 16).year) in text
    assert round(float(reader.pages[0].mediabox[2]) * 25.4 / 72) == 185
