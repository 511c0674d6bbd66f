"""The file of an open store is opened by SQLite alone: anything else would drop its locks."""

import ast
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from schoolguard import app
from schoolguard.domain.errors import SchoolError
from schoolguard.services import Services
from tests.opened import (
    NOW,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    plain_classes,
)
from tests.tracked import ROOT

_watched: list[Path] = []
_opened: list[str] = []


def _watch(event: str, args: tuple[object, ...]) -> None:
    """Note every opening of a watched file by Python; SQLite's own are not heard of here."""
    if event == "open" and _watched and isinstance(args[0], str | bytes | os.PathLike):
        path = os.fsdecode(args[0])
        if any(os.path.abspath(path) in (f"{one}", f"{one}-wal") for one in _watched):  # noqa: PTH100
            _opened.append(path)


@pytest.fixture
def watched() -> Iterator[list[Path]]:
    if not getattr(sys, "_schoolguard_watches", False):
        sys.addaudithook(_watch)  # it cannot be taken away again, and hears nothing unasked
        sys._schoolguard_watches = True  # type: ignore[attr-defined]
    _opened.clear()
    yield _watched
    _watched.clear()


@pytest.fixture
def on(tmp_path: Path, watched: list[Path]) -> Iterator[Services]:
    data = tmp_path / "school"
    with app.open_services(data, clock=lambda: NOW) as services:
        watched.append(data / "schoolguard.db")
        name_school(services)
        classes = import_classes(services, *plain_classes(3))
        log_meeting(services, begin_campaign(services), classes[0])
        yield services
        watched.clear()


def test_nothing_else_opens_the_file_while_the_store_is_open(on: Services, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    on.backups.set_plan(1, stick)
    on.backups.automatic()
    on.backups.write(tmp_path / "copy.sgbak")
    on.backups.restore(tmp_path / "copy.sgbak", keep=on.backups.path_for_present())
    assert on.backups.check().sound
    assert on.backups.copies()
    campaign = on.campaigns.current().uid
    on.figures.all(campaign)
    on.finder.find("班")
    on.today.view(campaign)
    on.summary.draft(campaign)
    on.places.move(tmp_path / "moved")
    assert _opened == []


def test_a_bare_open_would_be_noticed(on: Services, tmp_path: Path) -> None:
    (tmp_path / "school" / "schoolguard.db").read_bytes()
    assert _opened == [str(tmp_path / "school" / "schoolguard.db")]


def test_the_file_in_use_is_no_backup_and_is_not_written_over(on: Services, tmp_path: Path) -> None:
    live = tmp_path / "school" / "schoolguard.db"
    other = tmp_path / "link.sgbak"
    other.symlink_to(live)
    for path in (live, other, tmp_path / "school" / ".." / "school" / "schoolguard.db"):
        for work in (
            lambda path=path: on.backups.look(path),
            lambda path=path: on.backups.restore(path, keep=None),
            lambda path=path: on.backups.write(path),
        ):
            with pytest.raises(SchoolError) as caught:
                work()
            assert caught.value.code == "file.is_store"
    assert _opened == []
    assert on.backups.check().sound


def test_only_these_functions_of_the_store_open_files() -> None:
    """Whoever adds one looks whether it could be the live file, and names it here."""
    copies = {
        "backup.py sha256",
        "backup.py put_in_place",
        "backup.py _pack",
        "backup.py _packing",
        "restore.py _unpack",
        "holding.py held",
        "holding.py _in_use",
    }
    doing = {"open", "read_bytes", "read_text", "write_bytes", "write_text", "copyfile", "copy2"}
    found = set()
    for path in (ROOT / "schoolguard" / "store").glob("*.py"):
        for outer in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(outer, ast.FunctionDef):
                continue
            for node in ast.walk(outer):
                called = node.func if isinstance(node, ast.Call) else None
                name = called.attr if isinstance(called, ast.Attribute) else ""
                name = called.id if isinstance(called, ast.Name) else name
                archive = isinstance(called, ast.Attribute) and ast.unparse(called.value) in {
                    "archive",
                    "cls",
                }
                if name in doing and not archive:
                    found.add(f"{path.name} {outer.name}")
    assert found <= copies, found - copies
