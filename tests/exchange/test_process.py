"""The reading process: limits, cancel, death, and its ways of being started."""

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.roster import ReadOptions
from schoolguard.exchange import entry, limits, process
from schoolguard.exchange.roster import read_roster
from schoolguard.exchange.roster_wire import options_to_json, preview_from_json
from tests.exchange import corpus, files

pytestmark = pytest.mark.real_reader
OPTIONS = ReadOptions(2025, 1, 6)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "r.xlsx"
    return corpus.messy_roster(path, classes=240, pupils=20_000)


def children() -> list[psutil.Process]:
    return list(psutil.Process().children(recursive=True))


def test_twenty_thousand_rows_with_progress(large: Path) -> None:
    heard: list[tuple[int, int | None]] = []
    preview = read_roster(large, OPTIONS, progress=lambda done, total: heard.append((done, total)))
    assert preview.rows == 20_000
    assert sum(c.head_count for c in preview.classes) == 20_000
    assert heard[0] == (0, None)
    assert heard[-1][0] == heard[-1][1]
    assert len(heard) > 5
    assert [done for done, _ in heard] == sorted(done for done, _ in heard)


def test_one_row_more_is_refused(tmp_path: Path) -> None:
    rows = [corpus.HEADER[:3], *corpus.pupils_only(limits.ROWS + 1)]
    path = tmp_path / "r.csv"
    path.write_bytes(files.text_table(rows))
    with pytest.raises(SchoolError, match=r"roster\.too_many_rows"):
        read_roster(path, OPTIONS)


def test_cancel_ends_the_process_at_once(large: Path) -> None:
    before = children()
    asked = threading.Event()
    asked_at: list[float] = []

    def progress(done: int, total: int | None) -> None:
        if total and not asked.is_set():
            asked.set()
            asked_at.append(time.monotonic())

    with pytest.raises(Cancelled):
        read_roster(large, OPTIONS, progress=progress, cancelled=asked.is_set)
    assert time.monotonic() - asked_at[0] < 0.5
    assert children() == before


def test_a_process_that_is_killed_takes_nothing_with_it(large: Path) -> None:
    before = set(children())

    def kill(done: int, total: int | None) -> None:
        for child in set(children()) - before:
            child.kill()

    with pytest.raises(SchoolError, match=r"roster\.reader_died"):
        read_roster(large, OPTIONS, progress=kill)


@pytest.mark.parametrize(
    ("limit", "amount"), [("WALL_SECONDS", 0.3), ("CPU_SECONDS", 0.2), ("MEMORY_BYTES", 20 * 2**20)]
)
def test_too_much_time_or_memory(
    large: Path, limit: str, amount: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, limit, amount)
    before = children()
    with pytest.raises(SchoolError, match=r"roster\.too_heavy"):
        read_roster(large, OPTIONS)
    assert children() == before


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux caps a process's memory itself")
def test_the_process_caps_its_own_memory() -> None:
    code = (
        "from schoolguard.exchange import child\n"
        "child._limit()\n"
        "try:\n    bytearray(2 << 30)\nexcept MemoryError:\n    print('capped')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "capped"


def test_a_bug_in_the_process_is_ours_and_quotes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = files.workbook(tmp_path / "r.xlsx", [("班级", "姓名"), ("2023级1班", "王一")])
    real = options_to_json(OPTIONS)
    monkeypatch.setattr(
        "schoolguard.exchange.roster.options_to_json", lambda _: {**real, "school_year": "王一"}
    )
    with pytest.raises(RuntimeError, match=r"TypeError at \w+\.py:\d+") as caught:
        read_roster(path, OPTIONS)
    assert "王一" not in str(caught.value)


def test_a_frozen_program_starts_itself_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = files.workbook(tmp_path / "r.xlsx", [("班级", "姓名"), ("301", "王一")])
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert process._command() == [sys.executable, entry.FLAG]
    main = (
        "import sys\nfrom schoolguard.exchange.entry import run_if_asked\n"
        "run_if_asked(sys.argv[1:])\nprint('the window')\n"
    )
    request = json.dumps({"path": str(path), "options": options_to_json(OPTIONS)}) + "\n"
    done = subprocess.run(
        [sys.executable, "-c", main, entry.FLAG],
        input=request.encode(), capture_output=True, check=True,
    )  # fmt: skip
    *_, last = done.stdout.splitlines()
    assert preview_from_json(json.loads(last)["preview"]).rows == 1
    other = subprocess.run(
        [sys.executable, "-c", main, "import"], capture_output=True, check=True, text=True
    )
    assert other.stdout.strip() == "the window"


def test_reads_for_a_program_without_streams_started_elsewhere(tmp_path: Path) -> None:
    """As a window program does: no console, another folder, a module there named like ours."""
    files.workbook(tmp_path / "r.xlsx", [("班级", "姓名"), ("301", "王一")])
    (tmp_path / "json.py").write_text("raise SystemExit('taken from the current folder')")
    out = tmp_path / "out.txt"
    program = tmp_path / "bin" / "program.py"
    program.parent.mkdir()
    program.write_text(
        "import os, sys\nfrom pathlib import Path\n"
        f"sys.path.insert(0, {str(Path(process.__file__).parents[2])!r})\n"
        "from schoolguard.exchange.roster import read_roster\n"
        "from schoolguard.domain.roster import ReadOptions\n"
        "for stream in (0, 1, 2):\n    os.close(stream)\n"
        "sys.stdin = sys.stdout = sys.stderr = None\n"
        f"rows = read_roster(Path('r.xlsx'), ReadOptions(2025)).rows\n"
        f"Path({str(out)!r}).write_text(str(rows))\n",
        encoding="utf-8",
    )
    subprocess.run([sys.executable, str(program)], cwd=tmp_path, check=True)
    assert out.read_text() == "1"


def test_the_program_itself_loads_no_spreadsheet_reader() -> None:
    code = (
        "import sys, schoolguard.exchange.roster\n"
        "print([m for m in sys.modules if 'calamine' in m or 'openpyxl' in m])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
