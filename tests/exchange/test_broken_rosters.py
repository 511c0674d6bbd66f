"""Broken and hostile files: each ends in one plain message with its place and its remedy."""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from schoolguard.domain.catalogue import LANGS, render_error
from schoolguard.domain.catalogue.roster import ERRORS
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.roster import ReadOptions, RosterIssue
from schoolguard.exchange.roster import read_roster
from tests.exchange import corpus, files
from tests.exchange.corpus import BROKEN

PRIMARY = ReadOptions(2025, 1, 6)
Rows = Sequence[Sequence[Any]]

# The whole file is refused: the code, and the place where there is one.
REFUSED: dict[str, tuple[str, dict[str, object]]] = {
    "truncated": ("roster.damaged", {}),
    "damaged inside": ("roster.damaged", {}),
    "word named xlsx": ("roster.wrong_kind", {}),
    "pdf named xlsx": ("roster.wrong_kind", {}),
    "picture named csv": ("roster.wrong_kind", {}),
    "old xls": ("roster.old_xls", {}),
    "encrypted": ("roster.encrypted", {}),
    "web page named xlsx": ("roster.web_page", {}),
    "far cell": ("roster.far_cell", {"sheet": "名册", "cell": "XFD1048576"}),
    "far cell in disguise": ("roster.reader_died", {}),
    "far row": ("roster.far_cell", {"sheet": "名册", "cell": "A1048576"}),
    "40,000 rows": ("roster.too_many_rows", {"sheet": "名册", "limit": 20_000}),
    "billion laughs": ("roster.damaged", {}),
    "outside entity": ("roster.damaged", {}),
    "zip bomb": ("roster.unsafe", {}),
    "zip bomb that lies": ("roster.damaged", {}),
    "empty": ("roster.empty", {}),
    "blank": ("roster.empty", {}),
    "only a header": ("roster.no_rows", {"sheet": "roster.csv"}),
    "nul in csv": ("roster.nul", {"cell": "A2"}),
    "unclosed quote": ("roster.quotes", {"sheet": "roster.csv", "cell": "A3"}),
    "unknown encoding": ("roster.encoding", {}),
    "cell too long": ("roster.cell_too_long", {"sheet": "roster.csv", "cell": "A2"}),
}

# The file is read and one thing blocks it: code, sheet, cell, the value as it may be shown.
BLOCKED: dict[str, tuple[str, str, str, str]] = {
    "missing name": ("roster.name_missing", "名册", "C4", ""),
    "double number": ("roster.double_number", "名册", "B5", "2025*"),
    "digits lost": ("roster.digits_lost", "名册", "F3", "1.38E+10"),
    "digits of a number lost": ("roster.digits_lost", "名册", "B3", "1.2E+17"),
    "formula": ("roster.formula", "名册", "C3", ""),
    "formula gives an error": ("roster.cell_error", "名册", "A3", ""),
    "class unreadable": ("roster.class_unreadable", "名册", "A3", "追梦班"),
    "class without grade": ("roster.class_without_grade", "名册", "A3", "3班"),
    "class became a date": ("roster.class_became_date", "名册", "A2", "1月1日"),
    "id number as name": ("roster.id_in_name", "名册", "C3", "身份证号（已隐去）"),
    "no header": ("roster.no_header", "名册", "A1", ""),
    "side by side": ("roster.side_by_side", "roster.csv", "D1", "姓名"),
    "nobody to count": ("roster.nothing_to_count", "roster.csv", "A1", ""),
    "line break in name": ("roster.line_break", "roster.csv", "B3", "王*"),
}


def test_every_broken_roster_is_expected_here() -> None:
    assert set(BROKEN) == set(REFUSED) | set(BLOCKED)


@pytest.mark.parametrize("name", corpus.marked(REFUSED))
def test_is_refused(name: str, tmp_path: Path) -> None:
    path = BROKEN[name](tmp_path)
    start = time.monotonic()
    with pytest.raises(SchoolError) as caught:
        read_roster(path, PRIMARY)
    code, place = REFUSED[name]
    assert time.monotonic() - start < 10
    assert caught.value.code == code
    assert {key: caught.value.params.get(key) for key in place} == place
    speaks_plainly(caught.value)


@pytest.mark.parametrize("name", BLOCKED)
def test_is_blocked(name: str, tmp_path: Path) -> None:
    (issue,) = read_roster(BROKEN[name](tmp_path), PRIMARY).issues
    assert (issue.error.code, issue.sheet, issue.cell, issue.value) == BLOCKED[name]
    speaks_plainly(issue.error)


def speaks_plainly(error: SchoolError) -> None:
    for lang in LANGS:
        what, remedy = render_error(error, lang)
        assert what
        assert remedy
        assert "{" not in what + remedy


@pytest.mark.real_reader
def test_an_outside_entity_brings_nothing_in(tmp_path: Path) -> None:
    path = BROKEN["outside entity"](tmp_path)
    with pytest.raises(SchoolError) as caught:
        read_roster(path, PRIMARY)
    assert "SECRET" not in repr(caught.value.params)


def issues_of(tmp_path: Path, rows: Rows) -> list[RosterIssue]:
    preview = read_roster(files.workbook(tmp_path / "r.xlsx", rows), PRIMARY)
    return [*preview.issues, *preview.warnings]


H = ("班级", "姓名")
MORE: dict[str, tuple[Rows, str, str]] = {
    "a gap in a full column": ([H, *[("301", "王一")], ("", "王二"), ("302", "王三")],
                               "roster.class_missing", "A3"),
    "grade and class disagree": ([("年级", *H), ("一", "302", "王一")],
                                 "roster.class_contradicts", "B2"),
    "no such grade here": ([H, ("701", "王一")], "roster.class_outside", "A2"),
    "a class twice": ([("班级", "人数"), ("301", 40), ("三1班", 41)], "roster.double_class", "A3"),
    "a head-count in words": ([("班级", "人数"), ("301", "很多")], "roster.head_count", "B2"),
    "no head-count": ([("班级", "人数"), ("301", None)], "roster.head_count_missing", "B2"),
    "a number as name": ([H, ("301", 0)], "roster.name_strange", "B2"),
    "the same seat and name": ([("座号", *H), (1, "301", "王一"), (1, "301", "王一")],
                               "roster.double_pupil", "C3"),
    "the same name": ([H, ("301", "王一"), ("301", "王一")], "roster.same_name", "B3"),
    "a private character": ([H, ("301", "王\ue863")], "roster.private_character", "B2"),
    "an odd gender": ([(*H, "性别"), ("301", "王一", "?")], "roster.gender", "C2"),
    "a phone of zeros": ([(*H, "电话"), ("301", "王一", 13_800_000_000)],
                         "roster.digits_lost", "C2"),
}  # fmt: skip


@pytest.mark.parametrize("name", MORE)
def test_says_what_is_wrong_and_where(name: str, tmp_path: Path) -> None:
    rows, code, cell = MORE[name]
    (issue,) = issues_of(tmp_path, rows)
    assert (issue.error.code, issue.cell) == (code, cell)
    speaks_plainly(issue.error)


def test_doubles_name_both_rows_across_sheets(tmp_path: Path) -> None:
    path = files.workbook_of(
        tmp_path / "r.xlsx",
        {"三1": [("学号", "姓名"), ("7", "王一")], "三2": [("学号", "姓名"), ("７", "王二")]},
    )
    (issue,) = read_roster(path, PRIMARY).issues
    assert (issue.sheet, issue.cell) == ("三2", "A2")
    assert issue.error.params == {"other": "三1 A2"}


def test_two_of_one_name_with_their_own_numbers_are_two_pupils(tmp_path: Path) -> None:
    rows = [("学号", *H), ("1", "301", "王一"), ("2", "301", "王一")]
    assert issues_of(tmp_path, rows) == []


def test_many_issues_are_told_in_short(tmp_path: Path) -> None:
    rows = [H, *[("301", None)] * 500]
    found = issues_of(tmp_path, rows)
    assert len(found) == 201
    assert found[-1].error.code == "roster.more"
    assert found[-1].error.params == {"number": 300}


def test_one_class_text_is_one_issue_for_all_its_rows(tmp_path: Path) -> None:
    rows = [H, *[("追梦班", f"王{c}") for c in "一二三四"]]
    (issue,) = issues_of(tmp_path, rows)
    assert issue.error.params == {"number": 4}


@pytest.mark.parametrize("name", ["missing.xlsx", ""])
def test_a_file_that_is_not_there(name: str, tmp_path: Path) -> None:
    with pytest.raises(SchoolError) as caught:
        read_roster(tmp_path / name, PRIMARY)
    assert caught.value.code in ("roster.not_found", "roster.not_readable", "roster.not_allowed")
    speaks_plainly(caught.value)


def test_every_text_has_a_use() -> None:
    """A code that nothing raises is a leftover; one without texts would break the message."""
    sources = Path(corpus.__file__).parents[2] / "schoolguard" / "exchange"
    code = "".join(path.read_text(encoding="utf-8") for path in sources.glob("*.py"))
    assert [name for name in ERRORS if f'"{name}"' not in code] == []


def test_a_text_that_was_only_renamed_is_called_so(tmp_path: Path) -> None:
    path = tmp_path / "坏表.xlsx"
    path.write_text("班级,姓名\n一1班,甲\n", encoding="utf-8")
    with pytest.raises(SchoolError, match=r"roster\.renamed"):
        read_roster(path, PRIMARY)
    for encoding in ("utf-8", "gb18030"):
        path.with_suffix(".csv").write_text("班级,姓名\n一1班,甲\n", encoding=encoding)
        assert read_roster(path.with_suffix(".csv"), PRIMARY).classes
