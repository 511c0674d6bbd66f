"""Hand-in sheets on the command line."""

from pathlib import Path

import pytest

from schoolguard import app
from tests.exchange import files as tables
from tests.exchange.handins import fill


def _run(data: Path, *arguments: object) -> int:
    return app.main(["--data", str(data), *map(str, arguments)])


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    roster = [("班级", "人数"), ("一年级1班", 40), ("一年级2班", 41)]
    assert _run(folder, "school", "青禾小学") == 0
    assert _run(folder, "campaign", "--starts-on", "2025-11-03", "--ends-on", "2025-11-30") == 0
    table = tables.workbook(tmp_path / "r.xlsx", roster)
    assert _run(folder, "import", table, "--school-year", "2025") == 0
    return folder


def test_sheets_go_out_and_come_back(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    out = tmp_path / "out"
    assert _run(data, "handin", "write", "--out", out, "--per", "grade") == 0
    assert "已生成 1 个回传表" in capsys.readouterr().out
    (file,) = out.iterdir()
    fill(file, {"C": "2025-11-12", "G": 39})
    assert _run(data, "handin", "read", file) == 0
    said = capsys.readouterr().out
    assert "新 1 条，不一致 0 条，已有 0 条，要改 0 条，不登记 1 条。" in said
    assert "没有写入" in said
    assert _run(data, "handin", "read", file, "--yes") == 0
    assert "已登记 1 条，更新 0 条。" in capsys.readouterr().out
    fill(file, {"G": 38})
    assert _run(data, "handin", "read", file, "--yes") == 0
    said = capsys.readouterr().out
    assert "实到：39→38" in said
    assert "已登记 0 条，更新 0 条。" in said
    assert _run(data, "handin", "read", file, "--yes", "--take") == 0
    assert "已登记 0 条，更新 1 条。" in capsys.readouterr().out
    photo = tmp_path / "照片.jpg"
    photo.write_bytes(b"\xff\xd8\xff" + bytes(64))
    assert _run(data, "handin", "read", file, photo) == 2
    heard = capsys.readouterr()
    assert "照片.jpg：这不是回传表，是图片。" in heard.err
    assert "已有 1 条" in heard.out
