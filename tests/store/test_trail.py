"""Whatever is done to the audit trail shows: within it by the chain, at its end by kept anchors."""

import random
from pathlib import Path

import pytest

from benchmarks.tampering import KINDS, tamper
from schoolguard.domain.audit import AnchorKind
from schoolguard.domain.errors import SchoolError
from schoolguard.store import anchors
from schoolguard.store.engine import raw_sqlite
from tests.opened import (
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    opened,
    plain_classes,
)

TIMES = 5


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a store and a backup of it, made at the end of the trail."""
    folder = tmp_path_factory.mktemp("trail")
    with opened(folder / "schoolguard.db", folder) as on:
        name_school(on)
        classes = import_classes(on, *plain_classes(6))
        log_meeting(on, begin_campaign(on), classes[0])
        (folder / "backups").mkdir()
        on.backups.write(folder / "backups" / "copy.sgbak")
    return folder


@pytest.fixture
def place(kept: Path, tmp_path: Path) -> Path:
    """Return a copy of the store; the backup stays where it is."""
    source, target = raw_sqlite(kept / "schoolguard.db"), raw_sqlite(tmp_path / "schoolguard.db")
    source.backup(target)
    source.close()
    target.close()
    return tmp_path / "schoolguard.db"


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_was_tampered_with_is_found(kind: str, kept: Path, place: Path) -> None:
    whole = place.read_bytes()
    for number in range(TIMES):
        place.write_bytes(whole)
        raw = raw_sqlite(place)
        line = tamper(raw, kind, random.Random(f"{kind} {number}"))
        raw.close()
        with opened(place, kept) as on:
            report = on.backups.check()
        assert not report.sound, (kind, number, line)
        if kind in ("cut off", "written anew"):
            assert (report.broken_line, len(report.trail.amiss)) == (None, 1)
        else:
            assert report.broken_line is not None


@pytest.mark.parametrize(
    "change",
    [
        "at = 'yesterday'",
        "at = x'00'",
        "at = 12",
        "actor = x'ff'",
        "row_uid = 3.5",
        "fields = 'no list'",
        "chain = x'ff'",
    ],
)
def test_a_line_that_cannot_be_read_is_found_and_shown(
    change: str, kept: Path, place: Path
) -> None:
    raw = raw_sqlite(place)
    raw.execute(f"UPDATE audit_line SET {change} WHERE id = 2")
    raw.close()
    with opened(place, kept) as on:
        assert on.backups.check().broken_line == 2
        assert 2 in {line.id for line in on.audit.newest(1000)}
        (line,) = on.audit.rows([2])
    assert line is not None
    assert line.actor


def test_a_text_that_is_none_is_damage_told_in_words(kept: Path, place: Path) -> None:
    raw = raw_sqlite(place)
    raw.execute("UPDATE audit_line SET actor = CAST(x'ff' AS TEXT) WHERE id = 2")
    raw.close()
    with opened(place, kept) as on, pytest.raises(SchoolError) as caught:
        on.backups.check()
    assert caught.value.code == "store.damaged"


def test_an_end_cut_off_is_found_by_a_printed_anchor_alone(place: Path, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    with opened(place, folder) as on:
        whole = on.backups.check()
        printed = anchors.printed(whole.audit_lines, whole.anchor)
        assert on.backups.check(printed).trail.compared == 1
        assert on.backups.check(printed).sound
    raw = raw_sqlite(place)
    tamper(raw, "cut off", random.Random(1))
    raw.close()
    with opened(place, folder) as on:
        assert on.backups.check().sound  # a control: nothing tells of it
        (amiss,) = on.backups.check(printed).trail.amiss
        assert (amiss.kind, amiss.name) == (AnchorKind.PAPER, printed)


@pytest.mark.parametrize("typed", ["", "12", "12-xyz", "abc-0123456789abcdef", "12-0123"])
def test_an_anchor_that_was_mistyped_is_said(typed: str, place: Path, tmp_path: Path) -> None:
    with opened(place, tmp_path) as on, pytest.raises(SchoolError) as caught:
        on.backups.check(typed)
    assert caught.value.code == "audit.bad_anchor"


def test_a_sound_trail_goes_through_every_anchor(kept: Path, place: Path) -> None:
    with opened(place, kept) as on:
        assert on.backups.check().trail.compared == 1
        assert on.backups.check().sound


def test_a_restored_backup_leads_the_trail_on(kept: Path, place: Path, tmp_path: Path) -> None:
    """What was given up with a restore is no tampering, and later tampering is still found."""
    del kept
    with opened(place, tmp_path) as on:
        (tmp_path / "backups").mkdir()
        on.backups.write(tmp_path / "backups" / "early.sgbak")
        import_classes(on, *plain_classes(9))
        on.backups.write(tmp_path / "backups" / "given up.sgbak")
        on.backups.restore(tmp_path / "backups" / "early.sgbak", keep=on.backups.path_for_present())
        report = on.backups.check()
        assert (report.sound, report.trail.compared) == (True, 1)
        import_classes(on, *plain_classes(8))
        assert on.backups.check().sound
    raw = raw_sqlite(place)
    tamper(raw, "written anew", random.Random(0))
    raw.close()
    with opened(place, tmp_path) as on:
        assert [one.name for one in on.backups.check().trail.amiss] == ["early.sgbak"]
