"""The fraud library through the services: read, edited, restored, found, used."""

from dataclasses import replace
from datetime import date

import pytest

from schoolguard.domain.activity import BringBack
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.library import (
    Band,
    Body,
    EditEntry,
    EntryKind,
    LibraryBlock,
    RestoreEntry,
    Source,
)
from schoolguard.domain.search import HitKind
from schoolguard.services import Services
from schoolguard.services import library as library_service
from tests.opened import action, begin_campaign, save_talk

KEY, BAND = "brushing", Band.SENIOR_HIGH
OURS = Source(name="本校德育处", checked_on=date(2026, 11, 16))


def _edit(block: LibraryBlock, **changes: object) -> EditEntry:
    values: dict[str, object] = {
        "key": block.key,
        "band": block.band,
        "version": 0 if block.edit is None else block.edit.version,
        "title": block.title,
        "body": replace(block.body, how="邻校学生先垫后亏。"),
        "source": block.source,
        "tags": block.tags,
    }
    return EditEntry(action_id=action(), **(values | changes))  # type: ignore[arg-type]


def test_the_shipped_library_is_read_by_band_and_kind(on: Services) -> None:
    block = on.library.get(KEY, BAND)
    assert (block.title, block.edit, block.shipped is not None) == ("刷单返利", None, True)
    frauds = on.library.everything(kind=EntryKind.FRAUD)
    assert KEY in [one.key for one in frauds]
    assert {one.kind for one in frauds} == {EntryKind.FRAUD}
    young = on.library.everything(Band.LOWER_PRIMARY)
    assert KEY not in [one.key for one in young]
    with pytest.raises(SchoolError) as caught:
        on.library.get("nothing", BAND)
    assert caught.value.code == "library.unknown"
    with pytest.raises(SchoolError) as caught:
        on.library.get(KEY, Band.LOWER_PRIMARY)
    assert caught.value.code == "library.no_band"


def test_the_schools_words_lie_on_top_until_the_shipped_text_is_brought_back(on: Services) -> None:
    shipped = on.library.get(KEY, BAND)
    command = _edit(shipped)
    edited = on.library.save(command)
    assert on.library.save(command) == edited
    assert on.library.get(KEY, BAND).body.how == "邻校学生先垫后亏。"
    assert edited.shipped == shipped.shipped
    assert on.library.entry(KEY).edited
    other = on.library.get(KEY, Band.JUNIOR_HIGH)
    assert (other.edit, other.body) == (None, other.shipped and other.shipped.body)
    assert edited.edit is not None
    undo = on.library.restore(
        RestoreEntry(action_id=action(), uid=edited.edit.uid, version=edited.edit.version)
    )
    assert on.library.get(KEY, BAND) == shipped
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=undo))
    back = on.library.get(KEY, BAND)
    assert back.body == edited.body
    assert [line.action for line in on.audit.newest(3)] == [
        "library.save",
        "library.restore",
        "bin.restore",
    ]


def test_what_was_edited_anew_is_not_overwritten_by_undo(on: Services) -> None:
    edited = on.library.save(_edit(on.library.get(KEY, BAND)))
    assert edited.edit is not None
    command = RestoreEntry(action_id=action(), uid=edited.edit.uid, version=edited.edit.version)
    undo = on.library.restore(command)
    assert on.library.restore(command) == undo
    on.library.save(_edit(on.library.get(KEY, BAND)))
    with pytest.raises(SchoolError) as caught:
        on.bin.bring_back(BringBack(action_id=action(), deletion_id=undo))
    assert caught.value.code == "library.back_clash"


def test_a_stale_edit_is_refused(on: Services) -> None:
    first = on.library.save(_edit(on.library.get(KEY, BAND)))
    for version in (0, 7):
        with pytest.raises(SchoolError) as caught:
            on.library.save(_edit(first, version=version, title="别的题目"))
        assert caught.value.code == "store.stale"
    second = on.library.save(_edit(first, title="别的题目"))
    assert (second.title, on.library.entry(KEY).title) == ("别的题目", "刷单返利")


def test_a_newer_shipped_text_is_pointed_out_until_the_edit_is_saved_again(
    on: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    on.library.save(_edit(on.library.get(KEY, BAND)))
    assert not on.library.get(KEY, BAND).outdated
    newer = tuple(
        replace(
            one,
            blocks=tuple(replace(b, body=replace(b.body, say="新的一句！")) for b in one.blocks),
        )
        for one in library_service.shipped()
    )
    monkeypatch.setattr(library_service, "shipped", lambda: newer)
    block = on.library.get(KEY, BAND)
    assert block.outdated
    assert on.library.entry(KEY).outdated
    assert block.shipped is not None
    assert block.shipped.body.say == "新的一句！"
    assert not on.library.get(KEY, Band.JUNIOR_HIGH).outdated
    assert not on.library.save(_edit(block)).outdated


def test_an_edit_outlives_its_shipped_entry(on: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    on.library.save(_edit(on.library.get(KEY, BAND)))
    monkeypatch.setattr(library_service, "shipped", lambda: ())
    (left,) = on.library.everything()
    assert (left.own, left.kind, left.bands) == (True, EntryKind.FRAUD, (BAND,))
    assert left.block().body.how == "邻校学生先垫后亏。"


def test_an_entry_of_the_schools_own_is_read_by_everybody(on: Services) -> None:
    saved = on.library.save(
        EditEntry(
            action_id=action(),
            kind=EntryKind.SLOGAN,
            title="接到怪电话，先找班主任",
            body=Body(say="接到怪电话，先找班主任"),
            source=OURS,
            tags=("本校", " "),
        )
    )
    entry = on.library.entry(saved.key)
    assert (entry.own, entry.edited, entry.bands) == (True, False, tuple(Band))
    assert entry.block(Band.STAFF).tags == ("本校",)
    assert entry in on.library.everything(Band.GRANDPARENTS, EntryKind.SLOGAN)
    assert saved.edit is not None
    changed = on.library.save(
        _edit(saved, band=None, kind=EntryKind.SLOGAN, title="先找班主任", body=Body(say="先问"))
    )
    assert (changed.title, changed.edit and changed.edit.version) == ("先找班主任", 2)
    on.library.restore(RestoreEntry(action_id=action(), uid=saved.edit.uid, version=2))
    with pytest.raises(SchoolError) as caught:
        on.library.entry(saved.key)
    assert caught.value.code == "library.unknown"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"title": ""}, "field.required"),
        ({"title": "题" * 31}, "field.too_long"),
        ({"body": Body()}, "library.empty"),
        ({"body": Body(red_flags=("一",) * 9)}, "library.lines"),
        ({"body": Body(to_do=("字" * 41,))}, "library.line"),
        ({"body": Body(how="字" * 201)}, "field.too_long"),
        ({"source": replace(OURS, checked_on=date(2026, 11, 23))}, "library.checked_ahead"),
        ({"key": "nothing"}, "library.unknown"),
        ({"band": Band.LOWER_PRIMARY}, "library.no_band"),
    ],
)
def test_wrong_words_are_refused_with_their_reason(
    on: Services, changes: dict[str, object], code: str
) -> None:
    with pytest.raises(SchoolError) as caught:
        on.library.save(_edit(on.library.get(KEY, BAND), **changes))
    assert caught.value.code == code
    assert on.library.get(KEY, BAND).edit is None


def test_entries_are_found_by_title_tag_and_text(on: Services) -> None:
    def found(typed: str) -> list[str]:
        return [hit.target for hit in on.finder.find(typed) if hit.kind is HitKind.ENTRY]

    assert found("刷单")[0] == KEY
    assert KEY in found("垫付")
    assert KEY in found("先垫钱")
    assert KEY in found("shuadan")
    assert found("没有这样的话") == []
    assert found(" ") == []


def test_a_talk_that_holds_a_sentence_uses_the_entry(on: Services) -> None:
    campaign = begin_campaign(on)
    assert on.library.used_on(KEY, campaign.uid) == ()
    line = on.library.get(KEY, BAND).body.say
    talk = save_talk(on, campaign, script=f"同学们，请记住：\n{line[:3]} {line[3:]}谢谢。")
    save_talk(on, campaign, script="讲别的。", planned_on=date(2026, 11, 16))
    (use,) = on.library.used_on(KEY, campaign.uid)
    assert (use.noun, use.uid, use.name) == ("flag_talk", talk.uid, "接好每个电话")
