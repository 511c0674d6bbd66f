"""The data moves to another folder: proved, followed, and nothing lost on the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from schoolguard import app
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.place import Place, PlaceKind
from schoolguard.services import Services
from tests.opened import NOW, import_classes, name_school, plain_classes


def _open(data: Path):  # type: ignore[no-untyped-def]
    return app.open_services(data, clock=lambda: NOW)


@pytest.fixture
def cloud(tmp_path: Path) -> Path:
    return tmp_path / "OneDrive" / "school"


@pytest.fixture
def on(cloud: Path) -> Iterator[Services]:
    with _open(cloud) as services:
        name_school(services)
        import_classes(services, *plain_classes(4))
        yield services


def test_a_synchronised_folder_is_said_until_somebody_goes_on(on: Services) -> None:
    assert on.places.to_be_said() == Place(PlaceKind.SYNCED, "OneDrive")
    on.places.go_on()
    assert on.places.to_be_said() is None
    assert on.places.here().kind is PlaceKind.SYNCED


def test_the_data_moves_and_the_old_place_tells_where(
    on: Services, cloud: Path, tmp_path: Path
) -> None:
    on.backups.set_plan(4, None)
    target = tmp_path / "local"
    heard: list[frozenset[str]] = []
    on.school.office.store.listen(heard.append)
    before = (on.classes.in_year(2026), on.school.get())
    assert on.places.move(target) == target
    assert heard[-1] == frozenset({"place"})
    with pytest.raises(SchoolError) as caught:
        import_classes(on, *plain_classes(9))  # nothing goes into what is left behind
    assert caught.value.code == "store.retired"
    on.school.office.store.close()
    with pytest.raises(SchoolError) as caught:
        on.school.get()  # an engine that is asked again would make the file anew
    assert caught.value.code == "store.retired"
    (cloud / "schoolguard.lock").unlink()  # this test's own window is still "open" there
    for _ in range(2):  # the old folder leads to the new one, as often as it is asked
        with _open(cloud) as moved:
            assert moved.school.office.folder == target
            assert (moved.classes.in_year(2026), moved.school.get()) == before
            assert moved.backups.check().sound
            plan = moved.backups.plan()
            assert (plan.every_hours, plan.also) == (4, cloud / "backups")
            assert moved.places.to_be_said() is None
    assert not (cloud / "schoolguard.db").exists()
    assert len(list(cloud.glob("schoolguard-before-move-*.db"))) == 1
    assert str(target) in (cloud / "数据已搬走.txt").read_text(encoding="utf-8-sig")


def test_on_another_computer_the_old_place_says_so(
    on: Services, cloud: Path, tmp_path: Path
) -> None:
    on.places.move(tmp_path / "local")
    on.school.office.store.close()
    with _open(tmp_path / "local"):
        pass
    (cloud / "schoolguard.db").unlink()
    (tmp_path / "local").rename(tmp_path / "elsewhere")
    with pytest.raises(SchoolError) as caught, _open(cloud):
        pass
    assert caught.value.code == "store.moved"
    assert caught.value.params["place"] == str(tmp_path / "local")


@pytest.mark.parametrize(("where", "code"), [("Dropbox", "place.unsafe"), ("used", "place.taken")])
def test_a_move_that_would_not_help_is_refused(
    on: Services, where: str, code: str, tmp_path: Path
) -> None:
    target = tmp_path / where
    target.mkdir()
    if where == "used":
        (target / "schoolguard.db").write_bytes(b"somebody's")
    with pytest.raises(SchoolError) as caught:
        on.places.move(target)
    assert caught.value.code == code
    import_classes(on, *plain_classes(5))
    assert len(on.classes.in_year(2026)) == 5


def test_a_move_that_fails_changes_nothing(
    on: Services, cloud: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_kwargs: object) -> None:
        raise SchoolError("file.disk_full", file="x")

    monkeypatch.setattr("schoolguard.services.places.backup.write_backup", full)
    with pytest.raises(SchoolError):
        on.places.move(tmp_path / "local")
    assert not (cloud / "schoolguard-moved.json").exists()
    assert not (tmp_path / "local" / "schoolguard.db").exists()
    import_classes(on, *plain_classes(5))
