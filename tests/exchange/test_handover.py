"""A handover pack is held against its manifest, member by member; nothing is unpacked."""

import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.handover import MANIFEST, README, SUMS
from schoolguard.exchange.handover import read_pack, write_pack

_ABOUT = {"school": "青禾小学", "campaign": "宣传月"}
_AT = datetime(2026, 11, 30, tzinfo=UTC)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Write a small pack."""
    source = tmp_path / "made"
    source.mkdir()
    (source / "a.txt").write_bytes("说明".encode() * 400)
    (source / "b.jpg").write_bytes(bytes(range(256)) * 40)
    files = [(README, source / "a.txt"), ("佐证材料/ZZ-2026-001.jpg", source / "b.jpg")]
    target = source / "pack.zip"
    write_pack(target, files, _ABOUT, _AT)
    report = read_pack(target)
    assert report.whole
    assert (report.school, report.made_on) == ("青禾小学", _AT.date())
    return target


def _rewritten(pack: Path, target: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    with zipfile.ZipFile(pack) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    change(contents)
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return target


def _forge(contents: dict[str, bytes]) -> None:
    """Change a file and the sums with it, not the manifest."""
    contents[README] = b"x"
    digest = hashlib.sha256(b"x").hexdigest()
    lines = contents[SUMS].decode().splitlines()
    lines = [f"{digest}  {README}" if one.endswith(README) else one for one in lines]
    contents[SUMS] = "\n".join(lines).encode()


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (lambda of: of.update({README: b"x"}), ((), (README,), ())),
        (lambda of: of.pop(README), ((README,), (), ())),
        (lambda of: of.update({"../evil.txt": b"x"}), ((), (), ("../evil.txt",))),
        (lambda of: of.update({SUMS: b""}), ((), (SUMS,), ())),
        (_forge, ((), (README, SUMS), ())),
    ],
)
def test_whatever_was_changed_is_named(
    pack: Path,
    tmp_path: Path,
    change: Callable[[dict[str, bytes]], None],
    found: tuple[tuple[str, ...], ...],
) -> None:
    report = read_pack(_rewritten(pack, tmp_path / "b.zip", change))
    assert (report.missing, report.altered, report.foreign) == found
    assert not report.whole
    assert {one.name for one in tmp_path.iterdir()} == {"b.zip", "made"}  # nothing was unpacked


def test_other_files_are_refused(pack: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.zip").write_bytes(b"hello")
    shutil.copyfile(pack, tmp_path / "cut.zip")
    with (tmp_path / "cut.zip").open("r+b") as file:
        file.truncate(pack.stat().st_size // 2)
    newer = _rewritten(
        pack, tmp_path / "newer.zip", lambda of: of.update({MANIFEST: _with_format(of, 99)})
    )
    expected = {"letter.zip": "handover.not_one", "cut.zip": "handover.not_one",
                newer.name: "handover.newer", "none.zip": "file.not_found"}  # fmt: skip
    for name, code in expected.items():
        with pytest.raises(SchoolError) as caught:
            read_pack(tmp_path / name)
        assert caught.value.code == code, name


def _with_format(contents: dict[str, bytes], number: int) -> bytes:
    return json.dumps({**json.loads(contents[MANIFEST]), "format": number}).encode()
