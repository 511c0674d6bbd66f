"""Whatever stands in a table: a preview or one plain message, and never an ID number."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schoolguard.domain.catalogue import LANGS, render_error
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.roster import ReadOptions, RosterField
from schoolguard.exchange.roster_parse import parse_roster
from schoolguard.exchange.roster_wire import preview_from_json, preview_to_json
from tests.exchange import files
from tests.exchange.corpus import ID_NUMBER

HEADERS = [
    *("年级", "班级", "班号", "班主任", "人数", "座号", "学号", "姓名", "性别"),
    *("家长", "电话", "身份证号", "序号", "备注", "何物"),
]
VALUES = [
    *("一年级", "1班", "一(1)班", "三年级2班", "101", "11", "1.1", "2023级1班", "七年级", "大班"),
    *("3", "0", "-1", "²", "½", "①", "十", "nan", "1e999", "1.38E+10", "1月1日"),
    *("合计", "填表人：王", "班级", "姓名", "男", "？", "王一", "\u202e王", "王\ue000", "王\n二"),
    *("", "", "", ID_NUMBER, f"G{ID_NUMBER}"),
]
CELLS = st.sampled_from(VALUES) | st.text(st.characters(codec="utf-8", exclude_characters="\0"))
WHOLE = {"roster.no_header", "roster.side_by_side", "roster.nothing_to_count", "roster.more"}
ROWS = st.lists(st.lists(CELLS, max_size=7), max_size=10)
HEADER = st.lists(st.sampled_from(HEADERS), min_size=1, max_size=7)
OPTIONS = st.builds(
    ReadOptions,
    school_year=st.just(2025),
    lowest_grade=st.sampled_from([None, -2, 1, 7]),
    keep_names=st.booleans(),
    keep_phones=st.booleans(),
    mapping=st.lists(
        st.tuples(st.sampled_from("ABCZ"), st.sampled_from(RosterField)), max_size=2
    ).map(tuple),
    leave_out_wrong_rows=st.booleans(),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("any")


def speaks_plainly(error: SchoolError) -> None:
    for lang in LANGS:
        assert all(render_error(error, lang))


def _ignore(_done: int, _total: int | None) -> None:
    pass


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(above=ROWS.filter(lambda rows: len(rows) < 3), header=HEADER, rows=ROWS, options=OPTIONS)
def test_any_table(
    folder: Path,
    above: list[list[str]],
    header: list[str],
    rows: list[list[str]],
    options: ReadOptions,
) -> None:
    path = folder / "any.csv"
    path.write_bytes(files.text_table([*above, header, *rows]))
    try:
        preview = parse_roster(path, options, _ignore)
    except SchoolError as error:
        speaks_plainly(error)
        return
    for issue in preview.issues + preview.warnings:
        speaks_plainly(issue.error)
    written = json.dumps(preview_to_json(preview))
    assert ID_NUMBER[6:14] not in written
    assert json.dumps(preview_to_json(preview_from_json(json.loads(written)))) == written
    if not options.keep_names:
        assert all(c.pupils == () for c in preview.classes)
    if options.leave_out_wrong_rows:
        assert all(i.error.code in WHOLE for i in preview.issues)
    else:
        assert preview.skipped_rows == 0
