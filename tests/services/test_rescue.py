"""A store that cannot be opened: kept aside, and the newest sound backup in its place."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from schoolguard import app, services
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.keeping import BackupKind
from schoolguard.services import Services, rescue
from schoolguard.store.engine import raw_sqlite
from schoolguard.store.store import Store
from tests.opened import NOW, import_classes, name_school, plain_classes

DAY: timedelta = timedelta(days=1)


def _open(data: Path, **changes: object):  # type: ignore[no-untyped-def]
    changes = {"clock": lambda: NOW, "if_damaged": "rescue", **changes}
    return app.open_services(data, **changes)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("begun") / "school"
    for day, classes in ((2, 3), (1, 6)):
        moment = NOW - day * DAY
        with _open(folder, clock=lambda moment=moment: moment) as on:
            name_school(on)
            import_classes(on, *plain_classes(classes))
            on.backups.automatic()
    return folder


@pytest.fixture
def data(begun: Path, tmp_path: Path) -> Path:
    """A store of six classes with a copy of two days ago (three classes) and of yesterday (six)."""
    folder = tmp_path / "school"
    shutil.copytree(begun, folder)
    (folder / "backups" / "last.json").unlink()  # it names the copy by its whole path
    return folder


def _cut(file: Path) -> bytes:
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])
    return file.read_bytes()


def _classes(on: Services) -> int:
    return len(on.classes.in_year(2026))


def _aside(data: Path) -> list[Path]:
    return list(data.glob("schoolguard-damaged-*.db"))


def test_a_store_cut_in_half_is_kept_and_the_newest_copy_takes_its_place(data: Path) -> None:
    damaged = _cut(data / "schoolguard.db")
    with _open(data) as on:
        assert _classes(on) == 6
        assert on.backups.check().sound
        told = on.backups.rescue()
        assert told is not None
        assert told.made_at == NOW - DAY
        assert told.written_at is not None
        assert told.aside.read_bytes() == damaged
        on.backups.rescue_seen()
        assert on.backups.rescue() is None
    with _open(data) as on:
        assert _classes(on) == 6
    assert len(_aside(data)) == 1


def test_a_damaged_copy_is_passed_over(data: Path) -> None:
    newest = max((data / "backups").glob("auto-*.sgbak"), key=lambda one: one.name)
    _cut(newest)
    _cut(data / "schoolguard.db")
    with _open(data) as on:
        assert _classes(on) == 3
        told = on.backups.rescue()
        assert told is not None
        assert told.made_at == NOW - 2 * DAY
    assert newest.exists()


def test_what_a_restore_replaced_is_never_put_back_by_itself(data: Path) -> None:
    with _open(data) as on:
        import_classes(on, *plain_classes(9))
        oldest = on.backups.copies()[-1][0].path
        on.backups.restore(oldest, keep=on.backups.path_for_present())
        assert on.backups.kept()[0].kind is BackupKind.BEFORE_RESTORE
    _cut(data / "schoolguard.db")
    with _open(data) as on:
        assert _classes(on) == 6


def test_without_a_sound_copy_nothing_is_touched(data: Path) -> None:
    shutil.rmtree(data / "backups")
    damaged = _cut(data / "schoolguard.db")
    with pytest.raises(SchoolError) as caught, _open(data):
        pass
    assert caught.value.code == "store.damaged_alone"
    assert (data / "schoolguard.db").read_bytes() == damaged
    assert _aside(data) == []


def _spoil(file: Path, how: str) -> None:
    if how == "missing":
        file.unlink()
        return
    if how == "newer":
        raw = raw_sqlite(file)
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
        raw.close()
        return
    file.write_bytes({"empty": b"", "foreign": b"hello" * 5000, "jpeg": b"\xff\xd8\xff" * 9}[how])


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ("empty", "store.empty"),
        ("missing", "store.missing"),
        ("foreign", "store.foreign"),
        ("jpeg", "store.foreign"),
        ("newer", "store.newer"),
    ],
)
def test_what_is_no_damage_is_refused_untouched(how: str, code: str, data: Path) -> None:
    file = data / "schoolguard.db"
    _spoil(file, how)
    before = file.read_bytes() if file.exists() else None
    for writable in (True, False):
        with pytest.raises(SchoolError) as caught, _open(data, writable=writable):
            pass
        assert caught.value.code == code
        assert (file.read_bytes() if file.exists() else None) == before
    assert _aside(data) == []


@pytest.mark.parametrize("how", ["empty", "missing", "foreign"])
def test_the_office_may_choose_a_backup_or_begin_empty(how: str, data: Path) -> None:
    file = data / "schoolguard.db"
    desk = rescue.Rescuer(file, data, lambda: NOW)
    copies = desk.copies()
    assert [content.classes for _, content in copies] == [6, 3]
    _spoil(file, how)
    aside = desk.put_back(copies[1][0].path)
    assert (aside is None) is (how == "missing")
    with _open(data) as on:
        assert _classes(on) == 3
    _spoil(file, how)
    desk.start_empty()
    with _open(data) as on:
        assert on.school.get() is None
    assert len(list((data / "backups").glob("*.sgbak"))) == 2
    assert len(_aside(data)) == (0 if how == "missing" else 2)


def test_a_rescue_that_fails_leaves_all_as_it_was(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = _cut(data / "schoolguard.db")

    def full(*_args: object, **_kwargs: object) -> None:
        raise SchoolError("store.disk_full")

    monkeypatch.setattr("schoolguard.services.backups.restore_backup", full)
    with pytest.raises(SchoolError) as caught, _open(data):
        pass
    assert caught.value.code == "store.disk_full"
    assert (data / "schoolguard.db").read_bytes() == damaged
    assert _aside(data) == []
    assert list(data.glob("*.new*")) == []


def test_the_log_goes_aside_with_its_store(data: Path) -> None:
    (data / "schoolguard.db-wal").write_bytes(b"log")
    aside = rescue.set_aside(data / "schoolguard.db", NOW)
    assert aside is not None
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"log"
    assert not (data / "schoolguard.db-wal").exists()


def test_a_store_that_was_begun_and_not_finished_is_begun_again(tmp_path: Path) -> None:
    file = tmp_path / "schoolguard.db"
    raw = raw_sqlite(file)
    raw.execute("PRAGMA journal_mode=WAL").fetchall()
    raw.close()
    assert file.stat().st_size > 0
    store = Store.open(file, look=True)
    on = services.build(services.Office(store, tmp_path))
    assert on.school.get() is None
    store.close()


def test_the_clock_of_a_rescue_may_be_anywhere(data: Path) -> None:
    _cut(data / "schoolguard.db")
    with _open(data, clock=lambda: datetime(2020, 1, 1, tzinfo=UTC)) as on:
        assert _classes(on) == 6
