"""Papers on the command line."""

import json
from pathlib import Path

import pytest

from schoolguard import app


def _run(data: Path, *arguments: object) -> int:
    return app.main(["--data", str(data), *map(str, arguments)])


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder, script = tmp_path / "data", tmp_path / "稿.txt"
    script.write_text("同学们：\n先挂电话，再问一问。", encoding="utf-8")
    assert _run(folder, "campaign", "--starts-on", "2025-11-03", "--ends-on", "2025-11-30") == 0
    assert _run(folder, "talk", "2025-11-10", "--title", "接好电话", "--script", script) == 0
    return folder


def test_papers_are_listed_and_one_is_written(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert _run(data, "papers") == 0
    listed = capsys.readouterr().out
    assert "talk_script  讲话稿（大字）  pdf/docx  points" in listed
    assert "11月10日 接好电话" in listed
    assert _run(data, "papers", "--json") == 0
    found = {one["key"]: one for one in json.loads(capsys.readouterr().out)}
    (subject,) = found["talk_script"]["subjects"]
    for about in (subject["uid"], subject["name"]):
        place = tmp_path / "讲话.pdf"
        chosen = ("--subject", about, "--set", "points=30")
        assert _run(data, "paper", "talk_script", "--out", place, *chosen) == 0
        assert "已生成" in capsys.readouterr().out
        assert place.read_bytes().startswith(b"%PDF")
        place.unlink()


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (("novel",), "没有“novel”这种文书"),
        (("talk_script",), "可选：11月10日 接好电话"),
        (("talk_script", "--set", "points"), "--set NAME=VALUE"),
        (("talk_script", "--set", "colour=red"), "没有“colour”这一项"),
        (("appointment",), "领导小组里还没有人"),
    ],
)
def test_what_cannot_be_written_is_said(
    data: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    wrong: tuple[str, ...],
    says: str,
) -> None:
    place = tmp_path / "out.pdf"
    assert _run(data, "paper", wrong[0], "--out", place, *wrong[1:]) == 2
    assert says in capsys.readouterr().err
    assert not place.exists()
