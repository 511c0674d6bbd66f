"""Backups on the command line: made by themselves, listed, and put back over a damaged store."""

import json
from pathlib import Path

import pytest

from schoolguard import app


def _run(data: Path, *arguments: object) -> int:
    return app.main(["--data", str(data), *map(str, arguments)])


@pytest.fixture
def data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    folder = tmp_path / "data"
    assert _run(folder, "school", "青禾小学") == 0
    assert _run(folder, "backup") == 0
    capsys.readouterr()
    return folder


def test_a_backup_without_a_name_is_made_where_the_window_makes_them(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(data, "backup") == 0
    assert "没有改动" in capsys.readouterr().out
    assert _run(data, "backups", "--json") == 0
    (copy,) = json.loads(capsys.readouterr().out)
    assert (copy["kind"], copy["rows"]["school"]) == ("auto", 1)
    assert Path(copy["file"]).is_file()
    assert _run(data, "backups") == 0
    assert "自动备份" in capsys.readouterr().out


@pytest.mark.parametrize("how", ["cut", "gone"])
def test_a_store_that_cannot_be_opened_is_said_and_restored(
    how: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (copy,) = (data / "backups").glob("auto-*.sgbak")
    file = data / "schoolguard.db"
    content = file.read_bytes()
    if how == "gone":
        file.unlink()
    else:
        file.write_bytes(content[: len(content) // 2])
    assert _run(data, "school", "东湖小学") == 2
    assert capsys.readouterr().err
    assert _run(data, "restore", copy) == 0
    assert _run(data, "check") == 0
    assert len(list(data.glob("schoolguard-damaged-*.db"))) == (0 if how == "gone" else 1)
