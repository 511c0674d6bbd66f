"""Tasks on the command line."""

import json
from pathlib import Path

import pytest

from schoolguard import app


def _run(data: Path, *arguments: object) -> int:
    return app.main(["--data", str(data), *map(str, arguments)])


def test_a_task_is_added_listed_and_warned_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    assert _run(data, "campaign", "--starts-on", "2025-11-03", "--ends-on", "2025-11-30") == 0
    added = ("task", "add", "安装率排名", "--kind", "board", "--due", "2025-11-21")
    assert _run(data, *added, "--responsible", "白老师") == 0
    said = capsys.readouterr()
    assert "安装率、排名" in said.err
    assert _run(data, "tasks", "--json") == 0
    assert json.loads(capsys.readouterr().out)[1] == {
        "title": "安装率排名",
        "kind": "board",
        "due_on": "2025-11-21",
        "responsible": "白老师",
        "classes": 0,
        "done": 0,
    }
    assert _run(data, "tasks") == 0
    assert "各班班主任" in capsys.readouterr().out
    # A second one of a kind is allowed; a record may say which of them it is for.
    assert _run(data, *added[:2], "黑板报二", *added[3:]) == 0
    (tmp_path / "relay.txt").write_text("一1班 已开", encoding="utf-8")
    assert _run(data, "relay", tmp_path / "relay.txt", "--kind", "board", "--task", "黑板报三") == 2
    assert "黑板报三" in capsys.readouterr().err
    wrong = ("task", "add", "短片", "--kind", "video", "--due", "2025-11-21", "--classes", "九9班")
    assert _run(data, *wrong) == 2
