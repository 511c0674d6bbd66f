"""A backup is whole or refused; a restore is everything or nothing."""

import json
import random
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from schoolguard.domain.audit import RESTORED
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.services import Services
from schoolguard.store import backup
from schoolguard.store.engine import raw_sqlite
from tests.opened import (
    BOTH_STORES,
    NOW,
    YEAR,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    opened,
    place_of,
    plain_classes,
)


@pytest.fixture(params=BOTH_STORES)
def on(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Services]:
    with opened(place_of(request.param, tmp_path, request), tmp_path) as services:
        name_school(services)
        classes = import_classes(services, *plain_classes(3))
        log_meeting(services, begin_campaign(services), classes[0])
        yield services


def _state(on: Services) -> object:
    return (
        on.school.get(),
        on.classes.in_year(YEAR),
        on.campaigns.everyone(),
        [line for line in on.audit.newest(1000) if line.action != RESTORED],
        on.finder.find("班"),
        on.finder.find("banzhuren"),
    )


def test_what_was_backed_up_comes_back(on: Services, tmp_path: Path) -> None:
    before = _state(on)
    on.backups.write(tmp_path / "copy.sgbak")
    import_classes(on, *plain_classes(9))
    on.backups.restore(tmp_path / "copy.sgbak", keep=on.backups.path_for_present())
    assert _state(on) == before
    assert on.backups.check().sound
    # The store goes on: new rows get ids of their own, the trail its next line.
    import_classes(on, *plain_classes(5))
    assert len(on.classes.in_year(YEAR)) == 5
    assert on.backups.check().sound


def test_the_data_from_before_a_restore_is_kept(on: Services, tmp_path: Path) -> None:
    on.backups.write(tmp_path / "copy.sgbak")
    import_classes(on, *plain_classes(9))
    newer = _state(on)
    keep = on.backups.path_for_present()
    on.backups.restore(tmp_path / "copy.sgbak", keep=keep)
    on.backups.restore(keep, keep=on.backups.path_for_present())
    assert _state(on) == newer


def test_a_backup_moves_between_a_file_and_a_server(on: Services, tmp_path: Path) -> None:
    on.backups.write(tmp_path / "copy.sgbak")
    with opened(tmp_path / "other.db", tmp_path / "other") as other:
        other.backups.restore(tmp_path / "copy.sgbak", keep=other.backups.path_for_present())
        assert _state(other) == _state(on)


def _holds_the_same(damaged: Path, whole: Path) -> bool:
    """Tell whether a changed bit changed nothing: in a run of zeros any distance copies zeros."""
    try:
        with zipfile.ZipFile(damaged) as one, zipfile.ZipFile(whole) as other:
            return [one.read(name) for name in one.namelist()] == [
                other.read(name) for name in other.namelist()
            ]
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, RuntimeError):
        return False


def test_damaged_backups_are_refused_and_change_nothing(on: Services, tmp_path: Path) -> None:
    whole = tmp_path / "copy.sgbak"
    on.backups.write(whole)
    content = whole.read_bytes()
    before = _state(on)
    draw = random.Random(20261122)
    damaged = tmp_path / "damaged.sgbak"
    refused = unharmed = 0
    for number in range(120):
        spoilt = bytearray(content)
        if number % 3 == 0:
            del spoilt[draw.randrange(1, len(spoilt)) :]
        else:
            # Only bytes that are content: headers hold fields that nothing reads.
            place = draw.randrange(len(spoilt) // 10, len(spoilt) // 2)
            spoilt[place] ^= 1 << draw.randrange(8)
        damaged.write_bytes(spoilt)
        if _holds_the_same(damaged, whole):
            unharmed += 1
            continue
        with pytest.raises(SchoolError) as caught:
            on.backups.restore(damaged, keep=tmp_path / "keep.sgbak")
        refused += caught.value.code in {"backup.damaged", "backup.not_one"}
    assert refused + unharmed == 120
    assert unharmed < 10
    assert _state(on) == before


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM audit_line WHERE id = (SELECT max(id) FROM audit_line)",
        "DROP TABLE slip",
        "ALTER TABLE school_class DROP COLUMN class_teacher",
        "DELETE FROM activity",
    ],
)
def test_a_backup_that_was_made_up_is_refused(on: Services, tmp_path: Path, change: str) -> None:
    on.backups.write(tmp_path / "copy.sgbak")
    with zipfile.ZipFile(tmp_path / "copy.sgbak") as archive:
        database = archive.read("schoolguard.db")
        manifest = json.loads(archive.read("manifest.json"))
    (tmp_path / "made-up.db").write_bytes(database)
    raw = raw_sqlite(tmp_path / "made-up.db")
    raw.execute(change)
    raw.close()
    made_up = (tmp_path / "made-up.db").read_bytes()
    manifest["sha256"] = backup.sha256(tmp_path / "made-up.db")
    with zipfile.ZipFile(tmp_path / "made-up.sgbak", "w") as archive:
        archive.writestr("schoolguard.db", made_up)
        archive.writestr("manifest.json", json.dumps(manifest))
    before = _state(on)
    with pytest.raises(SchoolError) as caught:
        on.backups.restore(tmp_path / "made-up.sgbak", keep=tmp_path / "keep.sgbak")
    assert caught.value.code == "backup.damaged"
    assert _state(on) == before


def test_a_trap_in_a_backup_does_not_come_out_of_it(on: Services, tmp_path: Path) -> None:
    on.backups.write(tmp_path / "copy.sgbak")
    with zipfile.ZipFile(tmp_path / "copy.sgbak") as archive:
        (tmp_path / "trap.db").write_bytes(archive.read("schoolguard.db"))
        manifest = json.loads(archive.read("manifest.json"))
    raw = raw_sqlite(tmp_path / "trap.db")
    raw.execute("CREATE TRIGGER trap AFTER INSERT ON school BEGIN DELETE FROM activity; END")
    raw.close()
    manifest["sha256"] = backup.sha256(tmp_path / "trap.db")
    with zipfile.ZipFile(tmp_path / "trap.sgbak", "w") as archive:
        archive.write(tmp_path / "trap.db", "schoolguard.db")
        archive.writestr("manifest.json", json.dumps(manifest))
    on.backups.restore(tmp_path / "trap.sgbak", keep=None)
    with on.school.office.read() as reader:
        if reader.is_sqlite:
            found = reader.connection.exec_driver_sql(
                "SELECT count(*) FROM sqlite_master WHERE name = 'trap'"
            ).scalar()
            assert found == 0


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("letter.docx", b"hello", "backup.not_one"),
        ("copy.sgbak", b"", "backup.damaged"),
        ("missing.sgbak", None, "file.not_found"),
    ],
)
def test_other_files_are_refused(
    on: Services, name: str, content: bytes | None, code: str, tmp_path: Path
) -> None:
    source = tmp_path / "given" / name
    source.parent.mkdir()
    if content is not None:
        source.write_bytes(content)
    with pytest.raises(SchoolError) as caught:
        on.backups.restore(source, keep=tmp_path / "keep.sgbak")
    assert caught.value.code == code


def test_an_unfinished_backup_leaves_nothing(on: Services, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    with pytest.raises(Cancelled):
        on.backups.write(folder / "copy.sgbak", cancelled=lambda: True)
    assert list(folder.iterdir()) == []
    with pytest.raises(SchoolError) as caught:
        on.backups.write(tmp_path / "no-such-folder" / "copy.sgbak")
    assert caught.value.code == "file.cannot_write"


def test_the_last_backup_is_known_wherever_it_was_put(on: Services, tmp_path: Path) -> None:
    assert on.backups.latest() is None
    stick = tmp_path / "U盘"
    stick.mkdir()
    on.backups.write(stick / "copy.sgbak")
    last = on.backups.latest()
    assert last is not None
    assert (last.path, last.at) == (stick / "copy.sgbak", NOW)


def test_a_backup_tells_what_it_holds_before_it_is_restored(on: Services, tmp_path: Path) -> None:
    on.backups.write(tmp_path / "copy.sgbak")
    content = on.backups.look(tmp_path / "copy.sgbak")
    assert (content.classes, content.activities, content.made_at) == (3, 1, NOW)
