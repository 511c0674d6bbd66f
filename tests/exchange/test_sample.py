"""The sample school's roster is fresh, whole and invented."""

import subprocess
import sys
from pathlib import Path

from schoolguard import paths
from schoolguard.domain.roster import ReadOptions, RosterPreview
from schoolguard.exchange.roster import read_roster

MAKER = Path(__file__).resolve().parents[2] / "tools" / "make_sample_roster.py"
RARE = "𬭚䶮㛃喆犇翀昇堃韡"


def read(path: Path) -> RosterPreview:
    return read_roster(path, ReadOptions(2026, 1, 6, keep_names=True, keep_phones=True))


def make(path: Path) -> Path:
    subprocess.run([sys.executable, str(MAKER), "--out", str(path)], check=True)
    return path


def test_is_what_its_maker_writes_the_same_each_time(tmp_path: Path) -> None:
    first, second = make(tmp_path / "roster.xlsx"), make(tmp_path / "again.xlsx")
    assert first.read_bytes() == second.read_bytes()
    assert read(first) == read(paths.resource("sample", "roster.xlsx"))


def test_is_a_school_of_six_grades_with_names_of_every_kind() -> None:
    preview = read(paths.resource("sample", "roster.xlsx"))
    names = [p.name for c in preview.classes for p in c.pupils]
    assert (preview.issues, preview.questions, preview.warnings) == ((), (), ())
    assert [(c.grade, c.number) for c in preview.classes] == [
        (grade, number) for grade in range(1, 7) for number in range(1, 7)
    ]
    assert 1550 <= len(names) <= 1650
    assert len(set(names)) == len(names)
    assert len({p.student_no for c in preview.classes for p in c.pupils}) == len(names)
    assert set("".join(names)) >= set(RARE)
    assert any("·" in name for name in names)
    assert all(c.class_teacher for c in preview.classes)
    assert {p.phone for c in preview.classes for p in c.pupils} == {""}
