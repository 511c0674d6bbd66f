"""Activities and incidents on the command line."""

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


def test_an_activity_is_added_and_listed(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(
        data, "activity", "add", "partner_event", "--title", "柜台值守", "--held-on", "2025-11-10",
        "--present", "约300", "--detail", "partner:银行:20家:协办", "--detail", "target:家长",
    ) == 0  # fmt: skip
    capsys.readouterr()
    assert _run(data, "activity", "list") == 0
    assert capsys.readouterr().out == "2025-11-10  联合活动  柜台值守  约300人\n"
    assert _run(data, "activity", "list", "--json") == 0
    (one,) = json.loads(capsys.readouterr().out)
    assert one["details"][0] == {
        "kind": "partner", "name": "银行", "role": "协办", "count": 20,
        "about": "exact", "unit": "家",
    }  # fmt: skip
    assert _run(data, "figures") == 0
    assert "参加联合活动：约300人次（1 条记录）" in capsys.readouterr().out


def test_an_incident_is_added_and_none_recorded_is_said(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert _run(data, "incident", "list") == 0
    assert capsys.readouterr().out == "没有记录\n"
    given = ("--on", "2025-11-12", "--amount", "80余万", "--count", 14, "--type", "转账")
    assert _run(data, "incident", "add", *given) == 0
    capsys.readouterr()
    assert _run(data, "incident", "list") == 0
    assert capsys.readouterr().out == "2025-11-12  转账  14起  80余万元  已劝阻\n"


@pytest.mark.parametrize(
    "wrong",
    [
        ("activity", "add", "led", "--times", "很多"),
        ("activity", "add", "led", "--detail", "somebody:甲"),
        ("incident", "add", "--account", "电话13912345678"),
    ],
)
def test_what_cannot_be_read_changes_nothing(
    data: Path, capsys: pytest.CaptureFixture[str], wrong: tuple[str, ...]
) -> None:
    assert _run(data, *wrong) == 2
    capsys.readouterr()
    assert _run(data, wrong[0], "list") == 0
    assert capsys.readouterr().out == "没有记录\n"
