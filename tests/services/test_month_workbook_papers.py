"""The month's workbook: slips, print runs, counts, channels, siblings, and new rows of new rows."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from schoolguard.domain.catalogue import render_error
from schoolguard.domain.leaflet_body import Accent
from schoolguard.domain.message import SaveSetup
from schoolguard.domain.month_workbook import ImportWorkbook, Page
from schoolguard.domain.school import SaveClass
from schoolguard.domain.slip import ExcuseSlip, LinkFamily, ReissueSlip
from schoolguard.services import Services
from schoolguard.services.month_nouns import SHEETS
from tests.opened import (
    BOTH_STORES,
    action,
    begin_campaign,
    opened,
    place_of,
)
from tests.services.leaflets import prepare, printed, read, save_leaflet, two_classes_of_three
from tests.services.test_month_workbook import bring, place_in, small_month


def papers_month(on: Services) -> str:
    """A month with slips, a print run, a count of before, channels set up, and siblings."""
    two_classes_of_three(on)
    campaign = begin_campaign(on)
    one = save_leaflet(on, campaign, with_slip=True)
    copies = printed(on, one, named=True, spare=5, paper="B4").copies
    prepare(on, save_leaflet(on, campaign, title="没印的"))
    read(on, copies[0].code)
    read(on, copies[1].code, signed=False)
    (lost, excused, *_) = on.slips.board(one.uid).classes[0].missing + (
        on.slips.board(one.uid).classes[1].missing
    )
    on.slips.reissue(ReissueSlip(action_id=action(), uid=lost.uid))
    on.slips.excuse(ExcuseSlip(action_id=action(), uid=excused.uid, because="住院"))
    rest = [one.pupil_uid for one in on.slips.board(one.uid).classes[1].missing]
    on.slips.link(LinkFamily(action_id=action(), pupil_uids=tuple(map(str, rest[:2]))))
    of = on.classes.save(
        SaveClass(
            action_id=action(), school_year=2026, grade=2, number=1,
            head_count=41, head_count_on=date(2026, 9, 1),
        )
    )  # fmt: skip
    on.classes.save(
        SaveClass(
            action_id=action(), uid=of.uid, version=of.version, school_year=2026, grade=2,
            number=1, head_count=43, head_count_on=date(2026, 10, 20),
        )
    )  # fmt: skip
    setup = on.messages.month(campaign.uid).setup
    changed = (replace(setup.channels[0], name="校讯通", most=300), *setup.channels[1:])
    messaging = replace(setup.messaging, own_phones="0510 8123 4567")
    command = SaveSetup(action_id=action(), channels=changed, messaging=messaging)
    on.messages.set_up(command)
    return campaign.uid


@pytest.mark.parametrize("kind", BOTH_STORES)
def test_papers_counts_channels_and_siblings_come_through_a_fresh_folder(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    with opened(place_in(tmp_path, "one"), tmp_path) as on:
        uid = papers_month(on)
        first = {page.name: page for page in on.workbook.export(uid, tmp_path / "one.xlsx")}
        figures = {one.key: one.value for one in on.figures.all(uid)}
        (leaflet,) = on.leaflets.named(uid, "1")
        board = on.slips.board(leaflet.uid)
    for name, rows in (("印制", 2), ("印制份数", 4), ("回执", 7), ("兄弟姐妹", 2), ("以前人数", 1)):
        assert len(first[name].rows) == rows, name
    with opened(place_of(kind, tmp_path, request), tmp_path) as on:
        two_classes_of_three(on)  # names come with the roster, never with the workbook
        file = tmp_path / "one.xlsx"
        book = openpyxl.load_workbook(file)
        uids = {one.number: one.uid for one in on.classes.in_year(2026)}
        for row in book["班级"].iter_rows(min_row=2):
            if row[0].value in {one[0] for one in first["班级"].rows[:2]}:
                row[0].value = None
        assert len(uids) == 2
        book.save(file)
        assert bring(on, file).findings == ()
        again = on.workbook.export(on.campaigns.current().uid, tmp_path / "two.xlsx")
        for page in again:
            if page.name not in ("班级", "学校"):
                assert page == first[page.name], page.name
        assert {one.key: one.value for one in on.figures.all(uid)} == figures
        seen = on.slips.board(leaflet.uid)
        assert [one.missing[0].name for one in seen.classes if one.missing] == [
            one.missing[0].name for one in board.classes if one.missing
        ]
        assert [(one.out, one.back, one.signed, one.excused) for one in seen.classes] == [
            (one.out, one.back, one.signed, one.excused) for one in board.classes
        ]


def test_without_the_roster_slips_come_by_seat_and_siblings_are_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "one.xlsx"
    with opened(place_in(tmp_path, "one"), tmp_path) as on:
        on.workbook.export(papers_month(on), file)
    with opened(place_in(tmp_path, "two"), tmp_path) as on:
        refused = bring(on, file).findings
        assert {one.error.code for one in refused} == {"workbook.no_pupil"}
        book = openpyxl.load_workbook(file)
        book["兄弟姐妹"].delete_rows(2, 9)
        book.save(file)
        assert bring(on, file).findings == ()
        uid = on.campaigns.current().uid
        first = on.workbook.export(uid, tmp_path / "two.xlsx")
    with opened(place_in(tmp_path, "three"), tmp_path) as on:
        assert bring(on, tmp_path / "two.xlsx").findings == ()
        assert on.workbook.export(uid, tmp_path / "three.xlsx") == first
        assert (tmp_path / "two.xlsx").read_bytes() == (tmp_path / "three.xlsx").read_bytes()
        codes = [row[first_column("回执编号")] for row in page_of(first, "回执").rows]
        (leaflet,) = on.leaflets.named(uid, "1")
        prepare(on, leaflet, class_uids=(on.classes.in_year(2026)[2].uid,))
        fresh = page_of(on.workbook.pages(uid), "回执").rows[len(codes) :]
        assert len(fresh) == 43
        assert not {row[first_column("回执编号")] for row in fresh} & set(codes)


def page_of(pages: tuple[Page, ...], name: str) -> Page:
    return next(one for one in pages if one.name == name)


def first_column(header: str) -> int:
    (sheet,) = (one for one in SHEETS if one.name == "回执")
    return 1 + [one.column.header for one in sheet.fields].index(header)


def test_new_rows_refer_to_new_rows_of_the_same_workbook(tmp_path: Path) -> None:
    with opened(place_in(tmp_path, "one"), tmp_path) as on:
        uid = small_month(on)
        file = tmp_path / "month.xlsx"
        on.workbook.export(uid, file)
        book = openpyxl.load_workbook(file)
        _append(book, "活动", 编号="新1", 类型="其他", 题目="家长会", 日期="2026-11-12")
        _append(
            book, "国旗下讲话", 编号="新1", 计划日期="2026-11-23", 形式="升旗仪式", 题目="不贪便宜"
        )
        row = {"类别": "材料", "数量": 200, "单位": "份"}
        _append(book, "明细", 属于="活动", 所属编号="新1", 名称="手册", **row)
        _append(book, "明细", 属于="国旗下讲话", 所属编号="新1", 名称="讲稿", **row)
        _append(book, "宣传单", 编号="新1", 标题="今晚说", 给谁看="家长", 正文="先挂断。")
        run = {"纸张": "A4", "印制状态": "已印好", "印好日期": "2026-11-05", "印刷颜色": "绿"}
        _append(book, "印制", 编号="新1", 宣传单编号="新1", **run)
        _append(book, "印制份数", 印制编号="新1", 班级="一年级1班", 份数=30)
        _append(book, "明细", 属于="印制", 所属编号="新1", 名称="彩纸", **row)
        book.save(file)
        command = ImportWorkbook(action_id=action(), pages=on.workbook.read(file))
        plan = on.workbook.write(command)
        assert plan.findings == ()
        assert on.workbook.write(command).counts == ()  # a retry adds nothing twice
        made = next(one for one in on.activities.month(uid).activities if one.title == "家长会")
        assert [one.name for one in made.details] == ["手册"]
        talk = next(one for one in on.talks.month(uid).talks if one.title == "不贪便宜")
        assert [one.name for one in talk.details] == ["讲稿"]
        (line,) = on.leaflets.month(uid).lines
        assert (line.runs[0].copies, line.runs[0].accent) == (30, Accent.GREEN)
        book = openpyxl.load_workbook(file)
        _append(book, "明细", 属于="线索劝阻", 所属编号="新9", 名称="手册", **row)
        book.save(file)
        (one,) = bring(on, file).findings
        assert one.error.code == "workbook.no_owner"
        assert "线索劝阻" in render_error(one.error, "zh_CN")[0]


def _append(book: openpyxl.Workbook, sheet: str, **cells: object) -> None:
    columns = {cell.value: cell.column for cell in book[sheet][1]}
    at = book[sheet].max_row + 1
    for header, value in cells.items():
        book[sheet].cell(at, columns[header]).value = value
