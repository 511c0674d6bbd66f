"""The command line through its own door: exit codes, messages, and what they leave behind."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from schoolguard import app
from schoolguard.store.engine import raw_sqlite
from tests.exchange.corpus import BROKEN, marked, messy_roster
from tests.reader import reading_here
from tests.tracked import ROOT


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def _run(data: Path, *arguments: object) -> int:
    return app.main(["--data", str(data), *map(str, arguments)])


def _digest(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".lock"
    }


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A month begun on the command line, once for all that go on from there."""
    folder = tmp_path_factory.mktemp("begun")
    data = folder / "data"
    with reading_here():
        _begin(data, messy_roster(folder / "名册.xlsx", classes=12, pupils=500))
    return folder


@pytest.fixture
def month(begun: Path, tmp_path: Path) -> Path:
    """A copy of that month in the test's folder, with its roster; return the folder."""
    shutil.copytree(begun, tmp_path, dirs_exist_ok=True)
    return tmp_path


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A school that keeps names and phones, and nothing else."""
    data = tmp_path_factory.mktemp("named") / "data"
    assert _run(data, "school", "青禾小学", "--keep-names", "--keep-phones") == 0
    return data


def _begin(data: Path, roster: Path) -> None:
    assert _run(data, "school", "青禾小学") == 0
    assert _run(data, "import", roster) == 0
    assert (
        _run(
            data,
            *("campaign", "--starts-on", "2026-11-02", "--ends-on", "2026-11-30"),
            *("--notice-issuer", "区教育局", "--notice-title", "关于开展宣传月的通知"),
        )
        == 0
    )
    meeting = ("--held-on", "2026-11-10", "--planned", 42, "--present", 41)
    assert _run(data, "log", "一年级1班", *meeting) == 0


def test_the_whole_path_from_roster_to_paper(
    month: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert _run(data, "figures", "--json") == 0
    figures = {one["key"]: one for one in json.loads(capsys.readouterr().out)}
    assert figures["pupils.total"]["value"] == 500
    assert figures["class_meetings.present"] == {
        "key": "class_meetings.present",
        "value": 41,
        "unit": "visits",
        "rows": 1,
    }
    paper = tmp_path / "summary.pdf"
    assert _run(data, "summary", "--out", paper) == 0
    text = "".join(page.extract_text() for page in PdfReader(paper).pages).replace("\n", "")
    assert "41人次" in text.replace(" ", "")
    assert "《关于开展宣传月的通知》" in text
    capsys.readouterr()
    assert _run(data, "audit", "--json") == 0
    actions = [line["action"] for line in json.loads(capsys.readouterr().out)]
    assert actions[0] == "school.save"
    assert actions[-1] == "activity.log"
    assert _run(data, "check") == 0


@pytest.mark.parametrize("name", marked(BROKEN))
def test_a_broken_roster_ends_in_2_and_changes_nothing(
    name: str, named: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(named, data)
    given = tmp_path / "given"
    given.mkdir()
    file = BROKEN[name](given)
    before = _digest(data)
    capsys.readouterr()
    assert _run(data, "import", file) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert file.name in err
    assert len(err.splitlines()) >= 2, "what happened, and what to do next"
    assert "Traceback" not in err
    assert _digest(data) == before


@pytest.mark.parametrize("name", marked(["truncated", "far cell", "missing name", "digits lost"]))
def test_the_same_trouble_is_told_in_english(
    name: str, named: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(named, data)
    capsys.readouterr()
    file = BROKEN[name](tmp_path)
    assert _run(data, "--lang", "en", "import", file) == 2
    err = capsys.readouterr().err.replace(file.name, "")
    assert "。" not in err
    assert "，" not in err


def test_a_dry_run_writes_nothing(data: Path, tmp_path: Path) -> None:
    roster = messy_roster(tmp_path / "名册.xlsx", classes=4, pupils=160)
    assert _run(data, "import", roster, "--dry-run") == 0
    assert not data.exists()


def test_reading_an_empty_folder_leaves_it_empty(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in (("figures",), ("summary", "--out", data / "x.pdf")):
        assert _run(data, *command) == 2
        assert "宣传月" in capsys.readouterr().err
    assert not data.exists()


def test_beside_an_open_window_reading_works_and_writing_waits(
    month: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with app.open_services(data):
        assert _run(data, "figures") == 0
        assert _run(data, "summary", "--out", tmp_path / "s.pdf") == 0
        assert _run(data, "backup", tmp_path / "copy.sgbak") == 0
        before = _digest(data)
        capsys.readouterr()
        for command in (
            ("school", "别的学校"),
            ("log", "一年级2班"),
            ("restore", tmp_path / "copy.sgbak"),
            ("import", tmp_path / "名册.xlsx"),
        ):
            assert _run(data, *command) == 2
            assert "另一个窗口" in capsys.readouterr().err
        assert _digest(data) == before


def test_backup_and_restore(
    month: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.sgbak"
    assert _run(data, "backup", copy) == 0
    assert _run(data, "log", "一年级2班", "--held-on", "2026-11-11") == 0
    assert _run(data, "restore", copy) == 0
    capsys.readouterr()
    assert _run(data, "figures", "--json") == 0
    figures = {one["key"]: one["value"] for one in json.loads(capsys.readouterr().out)}
    assert figures["class_meetings.count"] == 1
    assert len(list((data / "backups").glob("*.sgbak"))) == 1
    copy.write_bytes(copy.read_bytes()[:-200])
    assert _run(data, "restore", copy) == 2
    assert _run(data, "restore", tmp_path / "none.sgbak") == 2


def test_an_altered_trail_is_found(
    month: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    raw = raw_sqlite(data / "schoolguard.db")
    raw.execute("UPDATE audit_line SET actor = 'nobody' WHERE id = 3")
    raw.close()
    capsys.readouterr()
    assert _run(data, "check") == 2
    assert "第 3 条" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("log", "九年级9班"), "九年级9班"),
        (("--campaign", "2025-01", "figures"), "2025-01"),
        (("import", "没有这个文件.xlsx"), "没有这个文件.xlsx"),
        (("import", "x.xlsx", "--map", "C:name"), "C:name"),
        (("import", "x.xlsx", "--answer", "1.1=哪个班"), "哪个班"),
        (("log", "一年级1班", "--planned", 3, "--present", 4), "4"),
        (("school", "校" * 61), "61"),
        (("school", "  "), "学校名称"),
    ],
)
def test_mistakes_are_named_and_change_nothing(
    arguments: tuple[object, ...],
    says: str,
    month: Path,
    data: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = _digest(data)
    capsys.readouterr()
    assert _run(data, *arguments) == 2
    assert says in capsys.readouterr().err
    assert _digest(data) == before


def test_a_fault_of_ours_ends_in_1_without_a_traceback_or_a_name(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _run(data, "school", "青禾小学") == 0
    monkeypatch.setattr(
        "schoolguard.cli.COMMANDS",
        {"check": type("C", (), {"run": staticmethod(_fail), "writes": False})},
    )
    capsys.readouterr()
    assert _run(data, "check") == 1
    out, err = capsys.readouterr()
    log = (data / "logs" / "schoolguard.log").read_text(encoding="utf-8")
    assert "ValueError" in log
    for text in (out, err, log):
        assert "张三" not in text
        assert "Traceback" not in text


def test_output_that_nobody_reads_on_is_no_fault(month: Path) -> None:
    command = [sys.executable, "-m", "schoolguard", "--data", str(month / "data"), "figures"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe) as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        assert running.stderr.read().decode() == ""
    assert running.returncode == 141


def test_without_a_screen_the_window_is_told_off_and_the_papers_are_written(
    data: Path, tmp_path: Path
) -> None:
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    bare = {name: value for name, value in os.environ.items() if name not in screens}

    def ends(*given: str) -> tuple[int, str]:
        command = [sys.executable, "-m", "schoolguard", "--data", str(data), *given]
        done = subprocess.run(command, env=bare, capture_output=True, text=True, check=False)
        return done.returncode, done.stderr.strip()

    code, told = ends()
    assert (code, told.splitlines()[0]) == (2, "这里没有可用的屏幕，打不开窗口。")
    assert ends("demo", "--out", str(tmp_path)) == (0, "")
    assert (tmp_path / "leaflets.pdf").is_file()


def _fail(*_: object) -> int:
    raise ValueError("张三 13800000000")


@pytest.mark.parametrize("start", [["main.py"], ["-m", "schoolguard"]])
def test_both_ways_to_start_are_the_same(start: list[str], data: Path) -> None:
    done = subprocess.run(
        [sys.executable, *start, "--data", str(data), "figures"],
        cwd=ROOT,
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    assert done.returncode == 2
    assert "还没有建立宣传月" in done.stderr.decode()


def test_the_sample_school_comes_out_the_same_each_time(tmp_path: Path) -> None:
    out = tmp_path / "first"
    assert app.main(["demo", "--out", str(out), "--no-window"]) == 0
    paper, store = (out / "summary.pdf").read_bytes(), out / "sample-data" / "schoolguard.db"
    # Again over what is there, which was written in: the sample is made afresh, and the same.
    raw = raw_sqlite(store)
    raw.execute("UPDATE school SET name = 'another'")
    raw.close()
    assert app.main(["demo", "--out", str(out), "--no-window"]) == 0
    assert (out / "summary.pdf").read_bytes() == paper
