"""Rosters as schools keep them are understood, whatever the layout, spelling and encoding."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from schoolguard.domain.roster import ReadOptions, RosterField, RosterPreview
from schoolguard.exchange.roster import read_roster
from tests.exchange import corpus, files

PRIMARY = ReadOptions(2025, 1, 6, keep_names=True, keep_phones=True)
Counts = dict[tuple[int, int], int]
ONE_AND_TWO: Counts = {(3, 1): 3, (3, 2): 3}


def counts(preview: RosterPreview) -> Counts:
    return {(c.grade, c.number): c.head_count for c in preview.classes}


def clean(path: Path, options: ReadOptions = PRIMARY) -> RosterPreview:
    preview = read_roster(path, options)
    assert preview.issues == ()
    assert preview.questions == ()
    return preview


def names(preview: RosterPreview) -> list[str]:
    return [pupil.name for c in preview.classes for pupil in c.pupils]


@pytest.mark.parametrize(
    ("encoding", "delimiter", "said"),
    [
        ("utf-8", ",", "utf-8"),
        ("utf-8-sig", ",", "utf-8"),
        ("gb18030", ",", "gb18030"),
        ("utf-16", "\t", "utf-16"),
        ("utf-8", "\t", "utf-8"),
        ("gb18030", ";", "gb18030"),
    ],
)
def test_reads_text_tables(tmp_path: Path, encoding: str, delimiter: str, said: str) -> None:
    rows = [corpus.HEADER, *corpus.pupils()]
    path = tmp_path / "名册.csv"
    path.write_bytes(files.text_table(rows, encoding, delimiter))
    preview = clean(path)
    assert (counts(preview), preview.encoding, preview.header_row) == (ONE_AND_TWO, said, 1)
    assert names(preview) == [row[2] for row in corpus.pupils()]
    assert preview.sheets == ("名册.csv",)


@pytest.mark.parametrize("rare", [*corpus.RARE, *corpus.LONG])
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_rare_and_long_names_arrive_unchanged(tmp_path: Path, rare: str, encoding: str) -> None:
    path = tmp_path / "r.csv"
    path.write_bytes(files.text_table([("班级", "姓名"), ("101", rare)], encoding))
    assert names(clean(path)) == [rare]


HEADERS: list[tuple[Sequence[str], Sequence[Any]]] = [
    (("班级", "姓名"), ("三年级1班", "王一")),
    (("班级名称", "学生姓名"), ("301", "王一")),
    (("年级", "班级", "姓名"), ("三年级", "1班", "王一")),
    (("年级", "班号", "姓 名"), ("三", 1.0, "王一")),
    (("年级", "班别", "姓名"), (3, "（1）", "王一")),
    (("年级", "班级", "姓名"), ("2023级", "1班", "王一")),
    (("所在班级", "座号", "姓名（必填）"), ("三(1)班", "1", "王一")),
    (("班级", "学籍号", "学号", "姓名*"), ("三（1）班", "L1", "20230001", "王一")),
    (("序号", "班级", "姓\n名", "性别", "监护人", "手机号码"), (1, "3-1", "王一", "男", "王父", 1)),
    (("Grade", "Class", "Student Name"), ("3", "1", "王一")),
    (("班级", "班号", "姓名"), ("三年级", "1", "王一")),
    (("姓名", "家长姓名", "家长电话", "班级"), ("王一", "王父", "13800000001", "三年级1班")),
]


@pytest.mark.parametrize(("header", "row"), HEADERS)
def test_header_words(tmp_path: Path, header: Sequence[str], row: Sequence[Any]) -> None:
    preview = clean(files.workbook(tmp_path / "r.xlsx", [header, row]))
    assert counts(preview) == {(3, 1): 1}
    assert names(preview) == ["王一"]


def _merged_classes(book: Any) -> None:
    sheet = book.add_worksheet("名册")
    sheet.merge_range("A1:C1", "青禾小学学生名册")
    sheet.write("A2", "说明：电话如有变动请告知办公室")
    for column, word in enumerate(("班级", "班主任", "姓名")):
        sheet.write(2, column, word)
    for row, (c, t) in enumerate((("三(1)班", "林老师"), ("三(2)班", "高老师"))):
        sheet.merge_range(3 + row * 3, 0, 5 + row * 3, 0, c)
        sheet.merge_range(3 + row * 3, 1, 5 + row * 3, 1, t)
    for i in range(6):
        sheet.write(3 + i, 2, f"王{'一二三四五六'[i]}")


def _merged_grades(book: Any) -> None:
    sheet = book.add_worksheet("名册")
    for column, word in enumerate(("年级", "班级", "姓名")):
        sheet.write(0, column, word)
    sheet.merge_range(1, 0, 6, 0, "三年级")
    sheet.merge_range(1, 1, 3, 1, 1)
    sheet.merge_range(4, 1, 6, 1, 2)
    for i in range(6):
        sheet.write(1 + i, 2, f"王{'一二三四五六'[i]}")


def _two_row_header(book: Any) -> None:
    sheet = book.add_worksheet("名册")
    sheet.merge_range("A1:A2", "班级")
    sheet.merge_range("B1:C1", "学生信息")
    sheet.merge_range("D1:E1", "家长信息")
    for column, word in enumerate(("姓名", "性别", "姓名", "电话")):
        sheet.write(1, 1 + column, word)
    for i in range(6):
        row = (f"三年级{1 + i // 3}班", f"王{'一二三四五六'[i]}", "男", "王父", "13800000001")
        for column, value in enumerate(row):
            sheet.write(2 + i, column, value)


@pytest.mark.parametrize("fill", [_merged_classes, _merged_grades, _two_row_header])
def test_merged_cells(tmp_path: Path, fill: Callable[[Any], None]) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "r.xlsx")) as book:
        fill(book)
    preview = clean(tmp_path / "r.xlsx")
    assert counts(preview) == ONE_AND_TWO
    assert names(preview) == [f"王{c}" for c in "一二三四五六"]


def test_merged_teachers_and_the_second_row_of_a_header(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as book:
        _merged_classes(book)
    preview = clean(tmp_path / "a.xlsx")
    assert [c.class_teacher for c in preview.classes] == ["林老师", "高老师"]
    assert preview.header_row == 3
    with xlsxwriter.Workbook(str(tmp_path / "b.xlsx")) as book:
        _two_row_header(book)
    pupil = clean(tmp_path / "b.xlsx").classes[0].pupils[0]
    assert (pupil.name, pupil.guardian, pupil.phone) == ("王一", "王父", "13800000001")


def test_merged_cells_in_a_column_that_others_fill_in_each_row(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "r.xlsx")) as book:
        sheet = book.add_worksheet()
        for row in range(9):
            sheet.write_row(row, 0, ("301" if row else "班级", f"王{'名一二三四五六七八'[row]}"))
        sheet.write(0, 1, "姓名")
        sheet.merge_range(7, 0, 8, 0, "302")
    assert counts(clean(tmp_path / "r.xlsx")) == {(3, 1): 6, (3, 2): 2}


H = ("班级", "姓名")
LAYOUTS: list[list[Sequence[Any]]] = [
    # written once
    [H, ("三1班", "王一"), ("", "王二"), (None, "王三"),
     ("三2班", "王四"), ("", "王五"), ("", "王六")],
    # written in a row of its own
    [H, ("三1班",), ("", "王一"), ("", "王二"), ("", "王三"),
     ("三2班",), ("", "王四"), ("", "王五"), ("", "王六")],
    # the header again on each printed page, blank rows, a total and a signature
    [H, *[("三1班", f"王{c}") for c in "一二三"], (), H, *[("三2班", f"王{c}") for c in "四五六"],
     (), ("合计", "6人"), ("填表人：林老师", "审核：高老师")],
]  # fmt: skip


@pytest.mark.parametrize("rows", LAYOUTS)
def test_layouts(tmp_path: Path, rows: list[Sequence[Any]]) -> None:
    preview = clean(files.workbook(tmp_path / "r.xlsx", rows))
    assert counts(preview) == ONE_AND_TWO
    assert preview.rows == 6


def test_a_new_class_does_not_inherit_the_teacher_of_the_one_before(tmp_path: Path) -> None:
    rows = [("班级", "班主任", "姓名"), ("301", "林老师", "王一"), ("302", "", "王二")]
    preview = clean(files.workbook(tmp_path / "r.xlsx", rows))
    assert [c.class_teacher for c in preview.classes] == ["林老师", ""]


def test_a_class_that_names_its_grade_beats_a_grade_further_up(tmp_path: Path) -> None:
    rows = [("年级", "班级", "姓名"), ("一年级", "一年级1班", "王一"), ("", "201", "王二"),
            ("", "二(2)班", "王三")]  # fmt: skip
    assert counts(clean(files.workbook(tmp_path / "r.xlsx", rows))) == {
        (1, 1): 1, (2, 1): 1, (2, 2): 1,
    }  # fmt: skip


def test_a_sheet_for_each_class(tmp_path: Path) -> None:
    path = files.workbook_of(
        tmp_path / "r.xlsx",
        {
            "说明": [("请各班填写",)],
            "三1": [("姓名",), ("王一",), ("王二",), ("王三",)],
            "三（2）班": [("座号", "姓名"), (1, "王四"), (2, "王五"), (3, "王六")],
            "空表": [],
            "-隐藏": [("班级", "姓名"), ("401", "王七")],
        },
    )
    preview = clean(path)
    assert counts(preview) == ONE_AND_TWO
    assert preview.sheets == ("三1", "三（2）班")
    assert [w.error.code for w in preview.warnings] == ["roster.sheet_left_out"]


def test_a_sheet_for_each_grade_and_a_class_in_the_title(tmp_path: Path) -> None:
    path = files.workbook_of(
        tmp_path / "r.xlsx",
        {
            "三年级": [("班级", "姓名"), ("1班", "王一"), (2, "王二")],
            "Sheet2": [("青禾小学四年级（3）班学生名单",), ("学号", "姓名"), ("1", "王三")],
        },
    )
    assert counts(clean(path)) == {(3, 1): 1, (3, 2): 1, (4, 3): 1}


def test_rows_of_classes(tmp_path: Path) -> None:
    rows = [("年级", "班级", "人数", "班主任"), ("一年级", 1, "45人", "林老师"),
            ("", 2, 44.0, "高老师"), ("二年级", 1, "４６", "何老师"),
            ("合计", "", 135, "")]  # fmt: skip
    preview = clean(files.workbook(tmp_path / "r.xlsx", rows))
    assert counts(preview) == {(1, 1): 45, (1, 2): 44, (2, 1): 46}
    assert [c.class_teacher for c in preview.classes] == ["林老师", "高老师", "何老师"]


def test_eleven_plain_classes_in_a_grade_are_not_asked_about(tmp_path: Path) -> None:
    rows = [("年级", "班级", "人数"), *[("一", n, 40) for n in range(1, 13)]]
    preview = clean(files.workbook(tmp_path / "r.xlsx", rows))
    assert list(counts(preview)) == [(1, n) for n in range(1, 13)]


def test_the_list_counts_where_the_sheet_says_another_number(tmp_path: Path) -> None:
    path = files.workbook_of(
        tmp_path / "r.xlsx",
        {
            "班级": [("班级", "班主任", "人数"), ("301", "林老师", 3)],
            "名单": [("班级", "姓名"), ("301", "王一"), ("301", "王二")],
        },
    )
    preview = clean(path)
    assert counts(preview) == {(3, 1): 2}
    assert preview.classes[0].class_teacher == "林老师"
    assert [w.error.code for w in preview.warnings] == ["roster.counts_differ"]


@pytest.mark.real_reader
def test_values_are_cleaned(tmp_path: Path) -> None:
    header = ("班级", "座号", "学号", "姓名", "性别", "家长", "联系电话")
    rows = [
        (301.0, "１", 20250001.0, " 张　三\u200b", "男生", " 张 父 ", 13800000001.0),
        ("３０１", 2.0, "２０２５０００２ ", "阿依努尔 ·买买提", "F", "", "138-0000 0002\u00a0"),
        (301, "3", "20250003", "Anna  Lee", "?", "", ""),
    ]
    preview = clean(files.workbook(tmp_path / "r.xlsx", [header, *rows]))
    found = [
        (p.seat_no, p.student_no, p.name, p.gender, p.guardian, p.phone)
        for p in preview.classes[0].pupils
    ]
    assert found == [
        ("1", "20250001", "张三", "male", "张父", "13800000001"),
        ("2", "20250002", "阿依努尔 ·买买提", "female", "", "13800000002"),
        ("3", "20250003", "Anna Lee", "", "", ""),
    ]
    assert [w.error.code for w in preview.warnings] == ["roster.gender"]


def test_running_numbers_are_no_seats(tmp_path: Path) -> None:
    through = [("序号", *H), (1, "301", "王一"), (2, "301", "王二"), (3, "302", "王三")]
    anew = [("序号", *H), (1, "301", "王一"), (2, "301", "王二"), (1, "302", "王三")]
    for rows, seats in ((through, ["", "", ""]), (anew, ["1", "2", "1"])):
        preview = clean(files.workbook(tmp_path / "r.xlsx", rows))
        assert [p.seat_no for c in preview.classes for p in c.pupils] == seats


def test_a_messy_roster_of_a_whole_school(tmp_path: Path) -> None:
    preview = clean(corpus.messy_roster(tmp_path / "r.xlsx"))
    assert counts(preview) == {(g, n): size for g, n, size in corpus.school()}
    assert preview.rows == 1600
    assert preview.header_row == 3
    pupils = [p for c in preview.classes for p in c.pupils]
    assert len({p.student_no for p in pupils}) == 1600
    assert {p.phone for p in pupils} == {f"138{n:08d}" for n in range(1, 1601)}
    assert set("".join(names(preview))) >= set(corpus.RARE)
    assert {p.gender for p in pupils} == {"male", "female"}


def test_a_formula_that_says_nothing_on_purpose_is_no_trouble(tmp_path: Path) -> None:
    xml = files.rows_xml([H, ("301", "王一")])
    blank = '<row r="3"><c r="A3" t="str"><f>IF(B3="","","301")</f><v></v></c></row></sheetData>'
    path = files.raw_workbook(tmp_path / "r.xlsx", xml.replace("</sheetData>", blank))
    assert counts(clean(path)) == {(3, 1): 1}


class TestWhatTheUserSays:
    """Mapping, answers, and leaving out wrong rows."""

    def test_a_column_is_mapped_anew(self, tmp_path: Path) -> None:
        rows = [("班级", "小名", "姓名"), ("301", "小一", "王一")]
        path = files.workbook(tmp_path / "r.xlsx", rows)
        options = ReadOptions(2025, keep_names=True, mapping=(("B", RosterField.NAME),))
        preview = clean(path, options)
        assert names(preview) == ["小一"]
        assert [c.meaning for c in preview.columns] == [
            RosterField.CLASS, RosterField.NAME, RosterField.IGNORED,
        ]  # fmt: skip

    @pytest.mark.parametrize(("header", "row"), [([("哪里", "谁")], 1), ([], 0)])
    def test_columns_of_a_sheet_without_known_header(
        self, tmp_path: Path, header: list[tuple[str, str]], row: int
    ) -> None:
        path = files.workbook(tmp_path / "r.xlsx", [*header, ("301", "王一"), ("302", "王二")])
        preview = read_roster(path, PRIMARY)
        assert [i.error.code for i in preview.issues] == ["roster.no_header"]
        assert [c.letter for c in preview.columns] == ["A", "B"]
        mapping = (("A", RosterField.CLASS), ("B", RosterField.NAME))
        preview = clean(path, ReadOptions(2025, mapping=mapping))
        assert (counts(preview), preview.header_row) == ({(3, 1): 1, (3, 2): 1}, row)

    def test_a_question_and_its_answer(self, tmp_path: Path) -> None:
        rows = [H, ("2023级1班", "王一"), ("2023级1班", "王二"), ("1.1", "王三")]
        path = files.workbook(tmp_path / "r.xlsx", rows)
        preview = read_roster(path, ReadOptions(2025))
        assert preview.issues == ()
        assert [(q.cell, q.value, q.readings) for q in preview.questions] == [
            ("A2", "2023级1班", ((3, 1), (9, 1), (12, 1))),
            ("A4", "1.1", ((1, 1), (1, 10))),
        ]
        answers = (("2023级1班", (9, 1)), ("1.1", (1, 10)))
        assert counts(clean(path, ReadOptions(2025, answers=answers))) == {(9, 1): 2, (1, 10): 1}

    def test_wrong_rows_are_left_out_when_the_user_says_so(self, tmp_path: Path) -> None:
        rows = [H, ("301", "王一"), ("301", ""), ("追梦班", "王三"), ("302", "王四")]
        path = files.workbook(tmp_path / "r.xlsx", rows)
        assert len(read_roster(path, PRIMARY).issues) == 2
        preview = clean(path, ReadOptions(2025, leave_out_wrong_rows=True))
        assert (counts(preview), preview.skipped_rows) == ({(3, 1): 1, (3, 2): 1}, 2)
        assert [w.error.code for w in preview.warnings] == [
            "roster.name_missing", "roster.class_unreadable",
        ]  # fmt: skip


def test_campuses_combined_grades_deputies_and_boarders_are_read(tmp_path: Path) -> None:
    rows = [
        ("校区", "年级", "班级", "班主任", "副班主任", "人数", "住校人数"),
        ("城东校区", "一", "1班", "陈", "吴", 40, 0),
        ("", "二", "1班", "周", "", 38, ""),
        ("河湾教学点", "一、二年级", "复式班", "何", "", 9, 9),
        ("", "三四年级", "", "郑", "", 7, 2),
    ]
    preview = clean(files.workbook(tmp_path / "r.xlsx", rows))
    read = [
        (c.campus, c.grade, c.more_grades, c.number, c.deputy_teacher, c.boarders)
        for c in preview.classes
    ]
    assert read == [
        ("城东校区", 1, (), 1, "吴", 0),
        ("河湾教学点", 1, (2,), 1, "", 9),
        ("城东校区", 2, (), 1, "", None),
        ("河湾教学点", 3, (4,), 1, "", 2),
    ]


def test_boarders_are_counted_where_pupils_are_listed(tmp_path: Path) -> None:
    rows = [
        ("班级", "姓名", "住校"),
        ("301", "王一", "是"),
        ("301", "王二", "否"),
        ("302", "王三", ""),
    ]
    preview = clean(files.workbook(tmp_path / "r.xlsx", rows))
    assert [(c.number, c.head_count, c.boarders) for c in preview.classes] == [
        (1, 2, 1),
        (2, 1, None),
    ]


@pytest.mark.parametrize(
    ("written", "place"),
    [("小一班", (-2, 1)), ("中2班", (-1, 2)), ("大班三班", (0, 3)), ("小（1）班", (-2, 1))],
)
def test_kindergarten_classes_are_read(
    tmp_path: Path, written: str, place: tuple[int, int]
) -> None:
    path = files.workbook(tmp_path / "r.xlsx", [("班级", "人数"), (written, 25)])
    assert counts(clean(path, ReadOptions(2026, -2, 0))) == {place: 25}
