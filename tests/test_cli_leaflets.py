"""Leaflets and slips on the command line."""

import io
from pathlib import Path

import pytest

from schoolguard import app
from schoolguard.domain.leaflet import LeafletBand, SaveLeaflet
from tests.opened import action
from tests.services.leaflets import BODY, two_classes_of_three


@pytest.fixture
def data(tmp_path: Path) -> str:
    folder = tmp_path / "data"
    with app.open_services(folder) as on:
        two_classes_of_three(on)
    begin = ["campaign", "--starts-on", "2026-11-02", "--ends-on", "2026-11-30"]
    assert app.main(["--data", str(folder), *begin]) == 0
    with app.open_services(folder) as on:
        on.leaflets.save(
            SaveLeaflet(
                action_id=action(),
                campaign_uid=on.campaigns.current().uid,
                title="今晚说一说",
                band=LeafletBand.PARENTS,
                body=BODY,
                with_slip=True,
            )
        )
    return str(folder)


def test_leaflets_are_written_and_their_slips_read(
    data: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "宣传单.pdf"
    asked = ["leaflets", "--out", str(out), "--leaflet", "1", "--classes", "一（1）班", "--named"]
    assert app.main(["--data", data, *asked, "--paper", "16K"]) == 0
    assert "3 页，3 份" in capsys.readouterr().out
    assert out.read_bytes().startswith(b"%PDF")
    with app.open_services(Path(data), writable=False) as on:
        (line,) = on.leaflets.month(on.campaigns.current().uid).lines
        codes = [copy.code for copy in on.leaflets.batch(line.runs[0].uid).copies]
    file = tmp_path / "codes.txt"
    file.write_text(f"{codes[0]}\n{codes[0]}\n123\n", encoding="utf-8")
    assert app.main(["--data", data, "slips", str(file)]) == 0
    said = capsys.readouterr().out
    assert "收下 1，重复 1，不认识 1，还缺 2" in said
    assert "还缺：一年级1班 2 份" in said
    monkeypatch.setattr("sys.stdin", io.StringIO(codes[1]))
    assert app.main(["--data", data, "slips", "-", "--unsigned"]) == 0
    assert "还缺 1" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (["leaflets", "--out", "x.pdf", "--leaflet", "9"], "没有编号为"),
        (["leaflets", "--out", "x.pdf", "--classes", "五1班"], "没有这个班"),
        (["leaflets", "--out", "x.pdf", "--paper", "A0"], "不认识这种纸张"),
        (["slips", "gone.txt"], "读不了回执编号"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_prepared(
    data: str, asked: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.main(["--data", data, *asked]) == 2
    assert words in capsys.readouterr().err
    with app.open_services(Path(data), writable=False) as on:
        assert on.leaflets.month(on.campaigns.current().uid).lines[0].runs == ()


def test_codes_of_no_slip_here_say_nothing_of_what_is_missing(
    data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "codes.txt"
    file.write_text("0000000000\n123\n", encoding="utf-8")
    assert app.main(["--data", data, "slips", str(file)]) == 0
    said = capsys.readouterr().out
    assert "还缺 0" not in said
    assert "收下 0，不认识 2" in said
    assert "不认识：123" in said
