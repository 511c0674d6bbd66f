"""Messages to parents on the command line."""

import json
from pathlib import Path

import pytest

from schoolguard import app


def _run(data: Path, *arguments: object) -> int:
    return app.main(["--data", str(data), *map(str, arguments)])


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder, roster = tmp_path / "data", tmp_path / "名册.csv"
    roster.write_text(
        "年级,班级,人数\n一年级,1班,40\n一年级,2班,41\n一年级,3班,42\n", encoding="utf-8"
    )
    assert _run(folder, "import", roster, "--school-year", 2025) == 0
    assert _run(folder, "campaign", "--starts-on", "2025-11-03", "--ends-on", "2025-11-30") == 0
    return folder


def test_a_message_is_added_and_ticked(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    added = ("message", "add", "先问老师", "--on", "2025-11-20", "--starter", "fee_in_group")
    assert _run(data, *added) == 0
    tick = ("message", "tick", "先问老师", "--on", "2025-11-21")
    assert _run(data, *tick, "--except", "一2班", "--because", "已当面讲") == 0
    assert capsys.readouterr().out.endswith("先问老师：已转发 2/3 个班\n")
    assert _run(data, "messages", "--json") == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "planned_on": "2025-11-20",
            "posted_on": None,
            "state": "done",
            "title": "先问老师",
            "classes": 3,
            "forwarded": 2,
            "excepted": 1,
            "warning": "",
        }
    ]
    assert _run(data, *tick[:3], "一年级2班", *tick[3:]) == 0
    assert _run(data, "messages") == 0
    assert capsys.readouterr().out.splitlines()[-1] == "2025-11-20  都已转发  3/3  先问老师"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("message", "tick", "没有的"), "没有题目是“没有的”的消息"),
        (("message", "tick", "甲", "九年级9班"), "不在这条消息的发送范围内"),
        (("message", "add", "乙", "--starter", "no"), "没有这样的现成文本"),
        (("message", "add", "乙", "--text", "没有.txt"), "读不了正文"),
    ],
)
def test_what_cannot_be_done_is_said(
    data: Path, arguments: tuple[str, ...], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(data, "message", "add", "甲", "--on", "2025-11-20") == 0
    assert _run(data, *arguments) == 2
    assert says in capsys.readouterr().err
