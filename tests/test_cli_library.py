"""The fraud library on the command line."""

import json
from pathlib import Path

import pytest

from schoolguard import app


def _run(data: Path, *arguments: object) -> int:
    return app.main(["--data", str(data), *map(str, arguments)])


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    assert _run(folder, "school", "青禾小学") == 0
    return folder


def test_it_is_listed_by_band_and_kind(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert _run(data, "library", "--band", "grandparents", "--kind", "fraud") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("brushing  诈骗类型  刷单返利  ")
    assert any("假孙子来电" in line for line in lines)
    assert not any("anti-addiction-unlock" in line for line in lines)
    assert _run(data, "library", "--kind", "law", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert {one["kind"] for one in found} == {"law"}
    assert "law-art-31" in [one["key"] for one in found]


def test_an_entry_is_printed_with_its_source(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert _run(data, "library", "fake-police", "--band", "grandparents") == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "冒充公检法"
    assert "可疑之处：" in said
    assert said[-1].startswith("来源：法治日报2025年6月19日报道 http")
    assert said[-1].endswith("核对于 2026-11-22")
    assert _run(data, "library", "fake-police") == 0
    assert capsys.readouterr().out.splitlines()[0] == "【小学高段】"
    assert _run(data, "library", "fake-police", "--band", "staff", "--json") == 0
    (block,) = json.loads(capsys.readouterr().out)
    assert (block["band"], block["edited"]) == ("staff", False)


def test_an_unknown_entry_is_said_in_words(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(data, "library", "nothing") == 2
    assert "没有“nothing”" in capsys.readouterr().err
