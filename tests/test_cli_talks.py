"""Flag talks on the command line."""

import json
from pathlib import Path

import pytest

from schoolguard import app


def _run(data: Path, *arguments: object) -> int:
    return app.main(["--data", str(data), *map(str, arguments)])


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    assert _run(folder, "campaign", "--starts-on", "2025-11-03", "--ends-on", "2025-11-30") == 0
    return folder


def test_a_talk_is_planned_written_and_held(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "稿.txt"
    script.write_text("字" * 210, encoding="utf-8-sig")
    assert _run(data, "talk", "2025-11-10", "--title", "接好电话", "--script", script) == 0
    held = ("--held-on", "2025-11-11", "--because", "下雨", "--present", 900, "--way", "broadcast")
    assert _run(data, "talk", "2025-11-10", *held) == 0
    capsys.readouterr()
    assert _run(data, "talks", "--json") == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "planned_on": "2025-11-10",
            "held_on": "2025-11-11",
            "state": "held",
            "way": "broadcast",
            "title": "接好电话",
            "characters": 210,
            "seconds": 63,
            "present": 900,
        }
    ]
    assert _run(data, "talks") == 0
    assert capsys.readouterr().out.split("  ")[1:] == ["已讲", "校园广播", "接好电话", "约1分3秒\n"]


def test_a_script_that_cannot_be_read_changes_nothing(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "稿.txt"
    script.write_bytes("稿子".encode("gb18030"))
    assert _run(data, "talk", "2025-11-10", "--script", script) == 2
    assert "读不了稿子" in capsys.readouterr().err
    assert _run(data, "talks") == 0
    assert capsys.readouterr().out == ""
