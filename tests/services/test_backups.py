"""Copies that are made by themselves: when, where, which stay, and what is said if they fail."""

import json
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from schoolguard import __version__
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.keeping import BackupKind
from schoolguard.domain.purge import PurgeDone
from schoolguard.domain.topics import EVERYTHING
from schoolguard.services import Services, kept_files, purges
from schoolguard.services.office import Office
from schoolguard.store import schema
from schoolguard.store.engine import raw_sqlite
from tests.opened import NOW, begin_campaign, import_classes, name_school, opened, plain_classes
from tests.tracked import ROOT

_SAYS = r"tx\.done\([^()]*\)|\b_?TOPICS?\b[^=\n]*= *[^\n]*|topics & \{.*"


class Clock:
    """A clock that is set forward by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def on(tmp_path: Path, clock: Clock) -> Iterator[Services]:
    with opened(tmp_path / "schoolguard.db", tmp_path, clock) as services:
        name_school(services)
        yield services


def _copies(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.glob("*.sgbak"))


def test_nothing_is_copied_where_nothing_changed(on: Services, tmp_path: Path) -> None:
    assert on.backups.changed()
    first = on.backups.automatic()
    assert first is not None
    assert not on.backups.changed()
    assert on.backups.automatic() is None
    import_classes(on, *plain_classes(2))
    assert on.backups.changed()
    second = on.backups.automatic()
    assert second is not None
    assert second != first  # the clock stands still, and nothing is written over
    assert len(_copies(tmp_path / "backups")) == 2
    last = on.backups.latest()
    assert last is not None
    assert last.path == second


def test_an_untouched_store_is_no_reason_for_a_copy(tmp_path: Path) -> None:
    with opened(tmp_path / "schoolguard.db", tmp_path) as on:
        assert not on.backups.changed()
        assert on.backups.automatic() is None


def test_the_manifest_proves_the_copy(on: Services) -> None:
    copy = on.backups.automatic()
    assert copy is not None
    with zipfile.ZipFile(copy) as archive:
        manifest = json.loads(archive.read("manifest.json"))
    lines, anchor = on.backups.check().audit_lines, on.backups.check().anchor
    assert manifest["schema"] == schema.HEAD
    assert manifest["program"] == __version__
    assert (manifest["audit_lines"], manifest["anchor"]) == (lines, anchor)
    assert manifest["rows"]["school"] == 1
    content = on.backups.look(copy)
    assert (content.program, content.schema, content.made_at) == (__version__, schema.HEAD, NOW)
    assert content.records == sum(manifest["rows"].values()) > 0


def test_the_schedule_waits_its_time(on: Services, clock: Clock) -> None:
    assert on.backups.due()
    on.backups.automatic()
    import_classes(on, *plain_classes(2))
    clock.now += timedelta(hours=23)
    assert not on.backups.due()
    clock.now += timedelta(hours=1)
    assert on.backups.due()
    on.backups.set_plan(0, None)
    assert not on.backups.due()
    on.backups.set_plan(1, None)
    on.backups.automatic()
    clock.now += timedelta(hours=5)
    assert not on.backups.due()  # nothing changed


def test_copies_are_thinned_and_those_by_hand_stay(
    on: Services, clock: Clock, tmp_path: Path
) -> None:
    on.backups.automatic()
    folder = tmp_path / "backups"
    (made,) = folder.glob("auto-*.sgbak")
    key = on.backups.plan().key
    for day in range(1, 200):
        stamp = (NOW - timedelta(days=day)).strftime("%Y%m%d-%H%M%S")
        (folder / f"auto-{key}-{stamp}.sgbak").write_bytes(b"")
    (folder / "auto-ffffff-20250101-080000.sgbak").write_bytes(b"")  # of another data folder
    (folder / "schoolguard-20250101.sgbak").write_bytes(b"")
    for day in range(1, 9):
        (folder / f"before-restore-2025010{day}-080000.sgbak").write_bytes(b"")
    import_classes(on, *plain_classes(2))
    on.backups.automatic()
    left = _copies(folder)
    assert made.name in left
    assert len([one for one in left if one.startswith(f"auto-{key}")]) <= 22
    assert len([one for one in left if one.startswith("before-restore")]) == 5
    assert {"auto-ffffff-20250101-080000.sgbak", "schoolguard-20250101.sgbak"} <= set(left)


def test_the_second_folder_has_every_new_copy(on: Services, tmp_path: Path) -> None:
    stick = tmp_path / "U盘"
    stick.mkdir()
    on.backups.set_plan(24, stick)
    copy = on.backups.automatic()
    assert copy is not None
    assert (stick / copy.name).read_bytes() == copy.read_bytes()
    assert [one.path for one in on.backups.kept()] == [copy]  # the same copy is told once
    copy.unlink()
    assert [one.path for one in on.backups.kept()] == [stick / copy.name]


def test_a_stick_that_is_not_there_is_said_and_made_good(on: Services, tmp_path: Path) -> None:
    stick = tmp_path / "U盘"
    with pytest.raises(SchoolError) as caught:
        on.backups.set_plan(24, stick)
    assert caught.value.code == "backup.no_folder"
    stick.mkdir()
    on.backups.set_plan(24, stick)
    stick.rmdir()
    with pytest.raises(SchoolError) as caught:
        on.backups.automatic()
    assert caught.value.code == "backup.no_folder"
    trouble = on.backups.trouble()
    assert trouble is not None
    assert (trouble.code, trouble.params["folder"]) == ("backup.no_folder", str(stick))
    (own,) = on.backups.kept()  # the copy on this PC was made all the same
    assert not on.backups.changed()
    assert not on.backups.due()
    stick.mkdir()
    assert on.backups.due()
    assert on.backups.automatic() is None
    assert (stick / own.path.name).exists()
    assert on.backups.trouble() is None


def test_a_copy_that_cannot_be_made_is_told_until_one_is(
    on: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_kwargs: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("schoolguard.store.backup._pack", full)
        with pytest.raises(SchoolError) as caught:
            on.backups.automatic()
    assert caught.value.code == "file.disk_full"
    trouble = on.backups.trouble()
    assert trouble is not None
    assert trouble.code == "file.disk_full"
    assert on.backups.changed()
    assert list((tmp_path / "backups").glob(".sgbak-*")) == []
    on.backups.automatic()
    assert on.backups.trouble() is None


def test_a_cancelled_copy_is_no_trouble(on: Services, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        on.backups.automatic(cancelled=lambda: True)
    assert on.backups.trouble() is None
    assert on.backups.changed()
    assert _copies(tmp_path / "backups") == []


def test_a_damaged_store_never_takes_a_sound_copys_place(on: Services, tmp_path: Path) -> None:
    import_classes(on, *plain_classes(30))
    sound = on.backups.automatic()
    import_classes(on, *plain_classes(31))
    raw = raw_sqlite(tmp_path / "schoolguard.db")
    raw.execute("PRAGMA writable_schema=ON")
    raw.execute("UPDATE sqlite_master SET rootpage = 3 WHERE name = 'audit_line'")
    raw.close()
    copy = tmp_path / "by-hand.sgbak"
    with pytest.raises(SchoolError) as caught:
        on.backups.write(copy)
    assert caught.value.code == "store.damaged"
    assert not copy.exists()
    assert sound is not None
    assert sound.exists()


def test_what_a_killed_program_left_behind_is_swept(on: Services, tmp_path: Path) -> None:
    folder = kept_files.folder_of(tmp_path)
    (folder / ".sgbak-x1").mkdir()
    (folder / ".sgbak-x1" / "schoolguard.db").write_bytes(b"names")
    (folder / "auto-1.sgbak.part").write_bytes(b"half")
    on.backups.automatic()
    kept_files.tidy(tmp_path)
    assert sorted(one.suffix for one in folder.iterdir()) == [".json"] * 3 + [".sgbak"]


def test_a_restore_is_told_to_every_page(on: Services, tmp_path: Path) -> None:
    on.backups.write(tmp_path / "copy.sgbak")
    heard: list[frozenset[str]] = []
    on.school.office.store.listen(heard.append)
    steps: list[tuple[int, int]] = []
    on.backups.restore(
        tmp_path / "copy.sgbak",
        keep=on.backups.path_for_present(),
        progress=lambda done, total: steps.append((done, total)),
    )
    assert EVERYTHING in heard
    assert steps[-1][0] == steps[-1][1] > 0
    assert [one.kind for one in on.backups.kept()] == [
        BackupKind.BEFORE_RESTORE,
    ]


def test_a_cancelled_restore_changes_nothing(on: Services, tmp_path: Path) -> None:
    on.backups.write(tmp_path / "copy.sgbak")
    import_classes(on, *plain_classes(3))
    with pytest.raises(Cancelled):
        on.backups.restore(tmp_path / "copy.sgbak", keep=None, cancelled=_after(3))
    assert len(on.classes.in_year(2026)) == 3
    assert on.backups.check().sound


def _after(asked: int) -> Callable[[], bool]:
    left = iter([False] * asked)
    return lambda: next(left, True)


def test_what_was_deleted_for_good_is_deleted_again(
    on: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    again: list[PurgeDone] = []

    def repeat(_office: Office, done: PurgeDone) -> None:
        again.append(done)

    monkeypatch.setitem(purges.REPEATS, "pupils", repeat)
    on.backups.write(tmp_path / "copy.sgbak")
    done = [PurgeDone("pupils", NOW), PurgeDone("pupils", NOW, ("u1",)), PurgeDone("other", NOW)]
    for one in (*done, done[0]):
        purges.note(on.school.office, one)
    on.backups.restore(tmp_path / "copy.sgbak", keep=None)
    assert again == done[:2]
    (tmp_path / "backups" / "purges.json").write_text("{", encoding="utf-8")
    assert purges.known(tmp_path) == ()


def test_every_topic_of_the_code_is_one_of_a_restore() -> None:
    said: set[str] = set()
    for path in (ROOT / "schoolguard").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for found in re.findall(_SAYS, text):
            said |= set(re.findall(r'"([a-z]+)"', found))
    assert said >= {"talks", "layouts", "submissions", "slips"}
    assert said <= EVERYTHING


def test_today_says_what_could_not_be_kept(
    on: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    campaign = begin_campaign(on)
    assert not {one.code for one in on.today.view(campaign.uid).dues} & {
        "today.backup",
        "today.disk",
    }
    stick = tmp_path / "stick"
    stick.mkdir()
    on.backups.set_plan(24, stick)
    stick.rmdir()
    with pytest.raises(SchoolError):
        on.backups.automatic()
    little = shutil._ntuple_diskusage(10**9, 10**9 - 5 * 2**20, 5 * 2**20)
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: little)
    dues = {one.code: one for one in on.today.view(campaign.uid).dues}
    assert dues["today.backup"].day == NOW.date()
    assert dues["today.disk"].params == {"free": 5}
