"""The hand-in on the command line: the bureau's sheet kept and filled, the folder, its states."""

import json
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import openpyxl
import pytest

from schoolguard import app
from tests.exchange.bureau_files import in_columns


def _run(data: Path, *arguments: object) -> int:
    return app.main(["--data", str(data), *map(str, arguments)])


def _today() -> date:
    return datetime.now(timezone(timedelta(hours=8))).date()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    first = _today() - timedelta(days=20)
    assert _run(folder, "school", "青禾小学") == 0
    days = ("--starts-on", first, "--ends-on", first + timedelta(days=27))
    assert _run(folder, "campaign", *days) == 0
    return folder


def test_a_sheet_is_kept_and_filled_and_a_folder_goes_out_and_comes_back(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = in_columns(tmp_path / "附件2.xlsx", chart=True)
    assert _run(data, "bureau-sheet", "keep", path, "--name", "县局表") == 0
    said = capsys.readouterr().out
    assert "不会保留：图表" in said
    assert "附件2 A3  学校名称  青禾小学" in said
    filled = tmp_path / "out.xlsx"
    assert _run(data, "bureau-sheet", "fill", "县局表", "--out", filled) == 0
    assert openpyxl.load_workbook(filled)["附件2"]["A3"].value == "青禾小学"

    out = tmp_path / "报送"
    out.mkdir()
    assert _run(data, "submission", "rules", "--least-photos", 0, "--unit", "青禾") == 0
    assert _run(data, "submission", "prepare", "--out", out) == 2
    assert "还没有定稿" in capsys.readouterr().err
    assert _run(data, "summary", "final") == 0
    assert _run(data, "submission", "prepare", "--out", out, "--sheet", "县局表") == 0
    (place,) = out.iterdir()
    assert place.name.startswith("青禾-")
    assert sorted(one.suffix for one in place.iterdir()) == [".docx", ".pdf", ".xlsx"]
    today = _today()
    assert _run(data, "submission", "handed-in", 1, "--on", today, "--to", "安全股") == 0
    assert _run(data, "submission", "returned", 1, "--on", today, "--because", "缺照片") == 0
    capsys.readouterr()
    assert _run(data, "submission", "--json") == 0
    (one,) = json.loads(capsys.readouterr().out)
    assert (one["number"], one["state"], len(one["files"])) == (1, "returned", 3)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (("submission", "handed-in", 7, "--on", "2026-01-01"), "没有“7”"),
        (("bureau-sheet", "fill", "省厅表", "--out", "x.xlsx"), "没有“省厅表”"),
        (("bureau-sheet", "keep", "none.xlsx"), "none.xlsx 打不开"),
        (("submission", "rules", "--pattern", "{校名}"), "“校名”不认识"),
    ],
)
def test_what_cannot_be_done_is_said(
    data: Path, capsys: pytest.CaptureFixture[str], wrong: tuple[object, ...], says: str
) -> None:
    assert _run(data, *wrong) == 2
    assert says in capsys.readouterr().err
