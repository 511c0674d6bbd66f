"""The work calendar and the copied campaign on the command line."""

import json
from pathlib import Path

import pytest

from schoolguard import app


def _run(data: Path, *arguments: object) -> int:
    return app.main(["--data", str(data), *map(str, arguments)])


@pytest.fixture
def data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    folder = tmp_path / "data"
    dates = ("--starts-on", "2026-03-02", "--ends-on", "2026-03-29", "--meetings-by", "2026-03-14")
    assert _run(folder, "campaign", *dates, "--written-into", "工作计划") == 0
    off = "主题班会最晚开到：3月14日（周六）不上学（周末），前一个上学日是3月13日（周五）"
    assert off in capsys.readouterr().out
    return folder


def test_an_entry_is_added_changed_and_removed(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    added = ("calendar-day", "2026-11-28", "--kind", "workday", "--name", "运动会", "--follows", 5)
    assert _run(data, *added) == 0
    assert _run(data, "calendar-day", "2026-11-28", "--note", "下午") == 0
    capsys.readouterr()
    assert _run(data, "calendar", "--json") == 0
    assert json.loads(capsys.readouterr().out)[-1] == {
        "starts_on": "2026-11-28", "ends_on": "2026-11-28", "kind": "workday", "follows": 5,
        "name": "运动会", "note": "下午", "origin": "",
    }  # fmt: skip
    assert _run(data, "calendar-day", "2026-11-28", "--remove") == 0
    assert _run(data, "calendar-day", "2026-11-28", "--remove") == 2
    assert _run(data, "calendar-day", "--take-over") == 2
    capsys.readouterr()
    assert _run(data, "calendar") == 0
    said = capsys.readouterr().out
    assert "放假安排已知到 2026-12-31" in said
    assert "运动会" not in said


def test_a_campaign_is_copied_after_a_preview(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(data, "talk", "2026-03-16", "--title", "接好电话") == 0
    copy = ("campaign", "--copy-from", "2026-03", "--starts", "2026-09-21")
    moved = "国旗下讲话“接好电话”：10月5日（周一）不上学（国庆节），改到10月8日（周四）"
    capsys.readouterr()
    assert _run(data, *copy, "--preview") == 0
    assert moved in capsys.readouterr().out
    assert _run(data, "--campaign", "2026-09", "talks") == 2
    capsys.readouterr()
    assert _run(data, *copy) == 0
    assert moved in capsys.readouterr().out
    assert _run(data, "--campaign", "2026-09", "talks", "--json") == 0
    assert json.loads(capsys.readouterr().out)[0]["planned_on"] == "2026-10-08"


def test_what_is_left_out_is_asked_for(tmp_path: Path) -> None:
    for wrong in (("campaign", "--starts-on", "2026-11-02"), ("calendar-day",)):
        with pytest.raises(SystemExit) as caught:
            _run(tmp_path, *wrong)
        assert caught.value.code == 2
