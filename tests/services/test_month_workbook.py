"""The month's workbook: out, in, out again; what is wrong in it; what it leaves out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.catalogue import render_error
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import specs
from schoolguard.domain.month_workbook import ImportWorkbook, WorkbookPlan
from schoolguard.domain.nouns import NOUNS
from schoolguard.domain.talk import SpeakerKind
from schoolguard.services import Services, sample
from schoolguard.services.month_nouns import SHEETS
from tests.opened import (
    BOTH_STORES,
    action,
    begin_campaign,
    detail,
    import_classes,
    log_activity,
    log_meeting,
    name_school,
    opened,
    place_of,
    plain_classes,
    save_incident,
    save_talk,
)

NOT_IN_THE_WORKBOOK = {
    "pupil": "people stay out",
    "evidence": "photos and scans stay out, and their list with them",
    "school_year": "begins with its first class",
    "message_text": "a column per channel, in the row of its message",
    "task_class.task_uid": "the row itself",
    "message_class.message_uid": "the row itself",
}


def bring(on: Services, file: Path) -> WorkbookPlan:
    return on.workbook.write(ImportWorkbook(action_id=action(), pages=on.workbook.read(file)))


def test_every_described_column_stands_in_a_sheet_and_no_other() -> None:
    headers = {noun: {one.column.header for one in of.fields} for of in SHEETS for noun in of.nouns}
    for name, noun in NOUNS.items():
        for field, spec in specs(noun).items():
            if spec.sheet is None or {name, f"{name}.{field}"} & set(NOT_IN_THE_WORKBOOK):
                continue
            assert spec.sheet in headers.get(noun, set()), f"{name}.{field}"
    for of in SHEETS:
        described = {spec.sheet for noun in of.nouns for spec in specs(noun).values()}
        for one in of.fields:
            per_channel = one.name.startswith("text_")
            assert one.column.header in described or per_channel, (of.name, one.name)
        assert len({one.column.header for one in of.fields}) == len(of.fields), of.name
        for one in of.fields:
            assert len(one.codes) == len(one.column.words), (of.name, one.name)


def test_the_sample_month_comes_through_a_fresh_folder_cell_by_cell(tmp_path: Path) -> None:
    place = place_in(tmp_path, "one")
    with opened(place, tmp_path, sample.clock) as on:
        sample.fill(on)
        first = on.workbook.export(on.campaigns.current().uid, tmp_path / "one.xlsx")
    with opened(place_in(tmp_path, "two"), tmp_path, sample.clock) as on:
        plan = bring(on, tmp_path / "one.xlsx")
        assert plan.findings == ()
        counted = [page for page in first if page.name not in ("渠道", "消息设置")]
        assert plan.added == sum(len(page.rows) for page in counted)
        again = on.workbook.export(on.campaigns.current().uid, tmp_path / "two.xlsx")
        assert again == first
        assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()
        once_more = bring(on, tmp_path / "one.xlsx")
        assert (once_more.added, once_more.changed) == (0, 0)


def place_in(folder: Path, name: str) -> Path:
    (folder / name).mkdir()
    return folder / name / "schoolguard.db"


def small_month(on: Services) -> str:
    name_school(on, names=True)
    of, *_ = import_classes(on, *plain_classes(3))
    campaign = begin_campaign(on)
    log_meeting(on, campaign, of)
    log_activity(
        on, campaign, ActivityKind.LECTURE, title="=1+1", details=(detail("partner:派出所:2名"),)
    )
    save_talk(on, campaign, speaker="张小三", speaker_kind=SpeakerKind.PUPIL)
    save_incident(on, campaign, amount=8000)
    return campaign.uid


@pytest.mark.parametrize("kind", BOTH_STORES)
def test_rows_are_added_changed_and_left(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    with opened(place_of(kind, tmp_path, request), tmp_path) as on:
        uid = small_month(on)
        file = tmp_path / "month.xlsx"
        on.workbook.export(uid, file)
        book = openpyxl.load_workbook(file)
        talks = book["国旗下讲话"]
        columns = {cell.value: cell.column for cell in talks[1]}
        talks.cell(2, columns["题目"]).value = "挂断再核实"
        talks.cell(3, columns["计划日期"]).value = date(2026, 11, 23)
        talks.cell(3, columns["形式"]).value = "校园广播"
        activities = book["活动"]
        activities.delete_rows(2)
        book.save(file)
        command = ImportWorkbook(action_id=action(), pages=on.workbook.read(file))
        looked = on.workbook.plan(command)
        assert len(on.talks.month(uid).talks) == 1
        assert on.workbook.write(command) == looked
        assert on.workbook.write(command).counts == ()
        counts = {one.sheet: (one.added, one.changed, one.same) for one in looked.counts}
        assert counts["国旗下讲话"] == (1, 1, 0)
        assert counts["活动"] == (0, 0, 1)
        first, second = on.talks.month(uid).talks
        assert (first.title, first.speaker) == ("挂断再核实", "张小三")
        assert second.planned_on == date(2026, 11, 23)
        assert len(on.activities.month(uid).activities) == 1


def test_a_pupils_name_and_formulas_stay_out(tmp_path: Path) -> None:
    with opened(place_in(tmp_path, "one"), tmp_path) as on:
        uid = small_month(on)
        file = tmp_path / "month.xlsx"
        on.workbook.export(uid, file)
        book = openpyxl.load_workbook(file)
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
        assert all(cell.data_type != "f" for cell in cells)
        assert any(cell.value == "=1+1" for cell in cells)
        assert all("张小三" not in str(cell.value) for cell in cells)
        before = file.read_bytes()
        on.workbook.export(uid, file)
        assert file.read_bytes() == before


def _set(
    sheet: str, header: str, value: object, row: int = 2
) -> Callable[[openpyxl.Workbook], None]:
    def change(book: openpyxl.Workbook) -> None:
        columns = {cell.value: cell.column for cell in book[sheet][1]}
        book[sheet].cell(row, columns[header]).value = value

    return change


def _rename(sheet: str, header: str, new: str | None) -> Callable[[openpyxl.Workbook], None]:
    return lambda book: _set(sheet, header, new, 1)(book)


def _double_row(book: openpyxl.Workbook) -> None:
    page = book["国旗下讲话"]
    page.append([cell.value for cell in page[2]])


def _second_campaign(book: openpyxl.Workbook) -> None:
    page = book["宣传月"]
    page.append([None, *(cell.value for cell in page[2])][: len(page[2])])


def _merge(book: openpyxl.Workbook) -> None:
    book["国旗下讲话"].merge_cells("B2:C3")


def _insert_row(book: openpyxl.Workbook) -> None:
    book["活动"].insert_rows(1)


BROKEN: dict[str, Callable[[openpyxl.Workbook], None]] = {
    "no id column": _rename("国旗下讲话", "编号", None),
    "no day column": _rename("国旗下讲话", "计划日期", None),
    "another header": _rename("国旗下讲话", "题目", "标题"),
    "a header twice": _rename("国旗下讲话", "题目", "形式"),
    "a row above the header": _insert_row,
    "the same id twice": _double_row,
    "an invented id": _set("国旗下讲话", "编号", "1"),
    "an id with blanks": _set("活动", "编号", "abc def"),
    "two campaigns": _second_campaign,
    "an unknown way": _set("国旗下讲话", "形式", "喊话"),
    "an unknown kind": _set("活动", "类型", "聚餐"),
    "a day in words": _set("国旗下讲话", "计划日期", "下周一"),
    "no such day": _set("国旗下讲话", "计划日期", "2026-11-31"),
    "no day": _set("国旗下讲话", "计划日期", None),
    "a number for a day": _set("国旗下讲话", "计划日期", 17),
    "a day of another year": _set("国旗下讲话", "计划日期", date(2016, 11, 9)),
    "a number in words": _set("活动", "实到", "四十五人左右"),
    "a broken number": _set("活动", "实到", 4.5),
    "a negative number": _set("活动", "实到", -4),
    "a huge number": _set("活动", "实到", 10**9),
    "more present than expected": _set("活动", "应到", 1),
    "10,000 characters": _set("国旗下讲话", "讲稿", "长" * 10_000),
    "a formula": _set("国旗下讲话", "题目", "=A1"),
    "merged cells": _merge,
    "neither yes nor no": _set("国旗下讲话", "稿已写完", "也许"),
    "an unknown class": _set("活动", "班级", "九年级9班"),
    "a detail of nothing": _set("明细", "所属编号", "00000000-0000-4000-8000-0000000000ff"),
    "no name": _set("学校", "学校名称", None),
    "an identity number": _set("国旗下讲话", "题目", "11010519491231002X"),
    "a class twice": _set("班级", "班号", 2),
    "an end before its beginning": _set("宣传月", "结束日期", date(2026, 10, 1)),
    "a phone in an account": _set("线索劝阻", "经过", "打了13912345678"),
}


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("month")
    with opened(folder / "schoolguard.db", folder) as on:
        on.workbook.export(small_month(on), folder / "month.xlsx")
    return folder


@pytest.mark.parametrize("broken", BROKEN)
def test_what_is_wrong_is_said_with_its_cell_and_nothing_is_written(
    broken: str, month: Path, tmp_path: Path
) -> None:
    book = openpyxl.load_workbook(month / "month.xlsx")
    BROKEN[broken](book)
    file = tmp_path / "broken.xlsx"
    book.save(file)
    with opened(month / "schoolguard.db", tmp_path) as on:
        uid = on.campaigns.current().uid
        before = on.workbook.pages(uid), on.audit.newest(1)
        plan = bring(on, file)
        assert plan.findings
        for one in plan.findings:
            what, remedy = render_error(one.error, "zh_CN")
            assert what
            assert remedy
            assert one.cell[0].isalpha()
            assert len(one.value) <= 41
        assert (on.workbook.pages(uid), on.audit.newest(1)) == before


@pytest.mark.real_reader
def test_files_that_are_no_workbook_of_a_month_are_refused_in_words(
    month: Path, tmp_path: Path
) -> None:
    whole = (month / "month.xlsx").read_bytes()
    foreign = openpyxl.Workbook()
    foreign.active.append(["编号", "品名", "数量"])
    foreign.save(tmp_path / "foreign.xlsx")
    renamed = openpyxl.load_workbook(month / "month.xlsx")
    for sheet in renamed:
        sheet.title = f"{sheet.title}（旧）"
    renamed.save(tmp_path / "renamed.xlsx")
    (tmp_path / "cut.xlsx").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "empty.xlsx").write_bytes(b"")
    (tmp_path / "text.xlsx").write_text("编号,题目", encoding="utf-8")
    with opened(month / "schoolguard.db", tmp_path) as on:
        for name in ("foreign", "renamed", "cut", "empty", "text", "missing"):
            with pytest.raises(SchoolError) as refused:
                on.workbook.read(tmp_path / f"{name}.xlsx")
            assert all(render_error(refused.value, "zh_CN"))


@pytest.mark.real_reader
def test_a_class_is_merged_into_one_that_stands_below_it(tmp_path: Path) -> None:
    with opened(place_in(tmp_path, "one"), tmp_path) as on:
        uid = small_month(on)
        file = tmp_path / "month.xlsx"
        pages = {page.name: page for page in on.workbook.export(uid, file)}
        assert len(pages["班级"].rows) == 3
        book = openpyxl.load_workbook(file)
        _set("班级", "并入班级", on.classes.in_year(2026)[1].name, 4)(book)
        _set("班级", "撤班日期", date(2026, 11, 20), 4)(book)
        book.save(file)
        assert bring(on, file).findings == ()
        merged = on.classes.in_year(2026)[2]
        assert merged.merged_into_uid == on.classes.in_year(2026)[1].uid


def test_the_template_begins_a_month_in_an_empty_folder(tmp_path: Path) -> None:
    with opened(place_in(tmp_path, "one"), tmp_path) as on:
        file = tmp_path / "template.xlsx"
        pages = on.workbook.template(file)
        assert all(page.rows == () for page in pages)
        book = openpyxl.load_workbook(file)
        for sheet, header, value in (
            ("学校", "学校名称", "青禾小学"),
            ("宣传月", "名称", "宣传月"),
            ("宣传月", "开始日期", "2026-11-02"),
            ("宣传月", "结束日期", "2026年11月30日"),
            ("班级", "年级", "3"),
            ("班级", "班号", 1),
        ):
            _set(sheet, header, value)(book)
        assert book["国旗下讲话"].data_validations.dataValidation
        assert all(cell.comment is not None for cell in book["国旗下讲话"][1])
        book.save(file)
        plan = bring(on, file)
        assert plan.findings == ()
        campaign = on.campaigns.current()
        assert campaign.key == "2026-11"
        assert len(on.campaigns.tasks(campaign)) == 1
        (of,) = on.classes.in_year(2026)
        assert (of.grade, of.number) == (3, 1)
        assert replace(plan, counts=()).findings == ()
