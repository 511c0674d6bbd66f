"""What must not leave the reading process does not, and an ID number is never kept."""

from dataclasses import replace
from pathlib import Path

import pytest

from schoolguard.domain.roster import ReadOptions
from schoolguard.exchange.cells import holds_id_number
from schoolguard.exchange.roster import read_roster
from tests.exchange import corpus, files
from tests.exchange.corpus import ID_NUMBER

COUNTS_ONLY = ReadOptions(2025, 1, 6)
WIDE = "".join(chr(ord(c) + 0xFEE0) for c in ID_NUMBER)


def test_names_and_phones_stay_behind_unless_the_school_keeps_them(tmp_path: Path) -> None:
    path = corpus.messy_roster(tmp_path / "r.xlsx", classes=6, pupils=120)
    everything = read_roster(path, replace(COUNTS_ONLY, keep_names=True, keep_phones=True))
    pupils = [p for c in everything.classes for p in c.pupils]
    told = repr(read_roster(path, COUNTS_ONLY))
    assert len(pupils) == 120
    for pupil in pupils:
        assert pupil.name not in told
        assert pupil.phone not in told
        assert pupil.student_no not in told
    counted = read_roster(path, COUNTS_ONLY)
    assert [c.head_count for c in counted.classes] == [c.head_count for c in everything.classes]
    assert all(c.pupils == () for c in counted.classes)


def test_phones_stay_behind_when_only_names_are_kept(tmp_path: Path) -> None:
    path = corpus.messy_roster(tmp_path / "r.xlsx", classes=6, pupils=60)
    preview = read_roster(path, replace(COUNTS_ONLY, keep_names=True))
    assert all(p.name and not p.phone for c in preview.classes for p in c.pupils)
    assert not any(f"138{n:08d}" in repr(preview) for n in range(1, 61))


def test_doubles_are_found_and_masked_without_names(tmp_path: Path) -> None:
    rows = [("座号", "班级", "姓名"), (1, "301", "王小一"), (1, "301", "王小一")]
    (issue,) = read_roster(files.workbook(tmp_path / "r.xlsx", rows), COUNTS_ONLY).issues
    assert (issue.error.code, issue.value) == ("roster.double_pupil", "王*")


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("身份证号", ID_NUMBER),
        ("证件号码", "随便"),
        ("学籍号", f"G{ID_NUMBER}"),
        ("学号", ID_NUMBER),
        ("学号", WIDE),
        ("座号", ID_NUMBER),
        ("序号", ID_NUMBER),
        ("家长", f"王父{ID_NUMBER}"),
        ("电话", f"{ID_NUMBER[:6]} {ID_NUMBER[6:14]} {ID_NUMBER[14:]}"),
        ("备注", f"证号{ID_NUMBER}"),
        ("班主任", ID_NUMBER.lower()),
        ("班级", ID_NUMBER),
        ("姓名", ID_NUMBER),
        (ID_NUMBER, "x"),
    ],
)
def test_an_id_number_is_nowhere_in_a_preview(tmp_path: Path, header: str, value: str) -> None:
    columns = {"班级": "301", "姓名": "王一", header: value}
    path = files.workbook(tmp_path / "r.xlsx", [list(columns), list(columns.values())])
    preview = read_roster(path, replace(COUNTS_ONLY, keep_names=True, keep_phones=True))
    told = repr([preview, [i.error.params for i in preview.issues + preview.warnings]])
    assert ID_NUMBER[6:14] not in told
    assert WIDE[6:14] not in told
    if header not in ("班级", "姓名"):
        assert preview.issues == ()
        assert preview.classes[0].pupils[0].name == "王一"


def test_dropped_id_numbers_are_told_once_for_a_column(tmp_path: Path) -> None:
    rows = [("班级", "学籍号", "姓名"), ("301", f"G{ID_NUMBER}", "王一"), ("301", "L2", "王二")]
    preview = read_roster(
        files.workbook(tmp_path / "r.xlsx", rows), replace(COUNTS_ONLY, keep_names=True)
    )
    (warning,) = preview.warnings
    assert (warning.error.code, warning.cell) == ("roster.id_dropped", "B2")
    assert warning.error.params == {"column": "B", "number": 1}
    assert [p.student_no for p in preview.classes[0].pupils] == ["", "L2"]


def test_the_same_id_number_twice_is_a_double_and_stays_hidden(tmp_path: Path) -> None:
    rows = [("班级", "学号", "姓名"), ("301", ID_NUMBER, "王一"), ("302", ID_NUMBER, "王一")]
    (issue,) = read_roster(files.workbook(tmp_path / "r.xlsx", rows), COUNTS_ONLY).issues
    assert (issue.error.code, issue.value) == ("roster.double_number", "身份证号（已隐去）")


@pytest.mark.parametrize("text", ["20250001", "13800000001", "202501010203040506", "1" * 18, ""])
def test_other_numbers_are_no_id_numbers(text: str) -> None:
    assert not holds_id_number(text)
