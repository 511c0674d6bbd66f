"""A whole month in one folder: what has a command goes through it, the rest through its service."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pypdf import PdfReader

from schoolguard import app
from schoolguard.domain.leadership import MemberRole, SaveMember
from schoolguard.domain.leaflet import LeafletBand, SaveLeaflet
from schoolguard.domain.message import ChannelKind, CopyMessage
from schoolguard.domain.plan import AddFromPlan
from tests.exchange.corpus import messy_roster
from tests.exchange.handins import fill
from tests.exchange.pictures import with_place
from tests.opened import action

FIRST, LAST, HELD = date(2025, 11, 3), date(2025, 11, 28), date(2025, 11, 13)
CLASSES, PUPILS = 12, 480


class Month:
    """One data folder, its command line and what that says."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.data = folder / "school"
        self.folder = folder
        self._capsys = capsys

    def run(self, *words: object, code: int = 0) -> str:
        """Run a command and return what it says."""
        self._capsys.readouterr()
        done = app.main(["--data", str(self.data), *map(str, words)])
        heard = self._capsys.readouterr()
        assert done == code, f"{words}: {done}\n{heard.out}{heard.err}"
        return heard.out if code == 0 else heard.err

    def figures(self) -> dict[str, Any]:
        """Return each figure's value by its key."""
        return {one["key"]: one["value"] for one in json.loads(self.run("figures", "--json"))}

    def words(self) -> str:
        """Return the text of the summary as it is written now."""
        paper = self.folder / "summary.pdf"
        self.run("summary", "--out", paper)
        pages = [page.extract_text() for page in PdfReader(paper).pages]
        return "".join("".join(pages).split())


@pytest.fixture
def month(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Month:
    """A school with its roster and its month; names are kept."""
    made = Month(tmp_path, capsys)
    roster = messy_roster(tmp_path / "名册.xlsx", classes=CLASSES, pupils=PUPILS)
    made.run("school", "青禾小学", "--keep-names")
    made.run("campaign", "--starts-on", FIRST, "--ends-on", LAST, "--notice-issuer", "区教育局")
    made.run("import", roster, "--school-year", 2025)
    return made


def test_a_month_from_the_roster_to_the_final_summary(month: Month) -> None:
    begun = month.figures()
    assert (begun["classes.total"], begun["pupils.total"]) == (CLASSES, PUPILS)
    assert begun["class_meetings.count"] == begun["talks.held"] == 0
    _plan(month)
    _group(month)
    _meetings(month)
    _talk(month)
    _message(month)
    _leaflet(month)
    figures = month.figures()
    assert figures["class_meetings.present"] == 40 + 39 + 38
    assert figures["class_meetings.missing"] == CLASSES - 3
    _final(month)
    assert month.figures()["class_meetings.count"] == 4
    month.run("check")


def _plan(month: Month) -> None:
    """The standard month: its tasks, and a task more on the command line."""
    before = len(json.loads(month.run("tasks", "--json")))
    with app.open_services(month.data) as on:
        campaign = on.campaigns.current()
        keys = tuple(one.part.key for one in on.plan.of(campaign.uid).parts if not one.there)
        made = on.plan.add(AddFromPlan(action_id=action(), campaign_uid=campaign.uid, keys=keys))
        assert made
        assert all(one.there for one in on.plan.of(campaign.uid).parts)
    tasks = json.loads(month.run("tasks", "--json"))
    assert len(tasks) > before
    month.run("task", "add", "排练情景剧", "--due", "2025-11-20", "--classes", "六年级1班")
    assert len(json.loads(month.run("tasks", "--json"))) == len(tasks) + 1


def _group(month: Month) -> None:
    with app.open_services(month.data) as on:
        on.leadership.save_member(
            SaveMember(
                action_id=action(),
                campaign_uid=on.campaigns.current().uid,
                role=MemberRole.HEAD,
                name="何校长",
                post="校长",
            )
        )
    assert month.figures()["group.members"] == 1


def _meetings(month: Month) -> None:
    """One logged, one by its hand-in sheet, one out of a relay."""
    month.run("log", "一年级1班", "--held-on", HELD, "--planned", 40, "--present", 40)
    assert month.figures()["class_meetings.count"] == 1

    out = month.folder / "回传表"
    month.run("handin", "write", "--out", out)
    sheet = next(one for one in sorted(out.iterdir()) if "一年级2班" in one.name)
    fill(sheet, {"C": HELD, "G": 39})
    assert "没有写入" in month.run("handin", "read", sheet)
    assert month.figures()["class_meetings.count"] == 1
    month.run("handin", "read", sheet, "--yes")
    assert month.figures()["class_meetings.count"] == 2

    pasted = month.folder / "接龙.txt"
    pasted.write_text("#接龙\n1. 二1班 已开 38人\n2. 一1班 已开 40人", encoding="utf-8")
    assert "没有写入" in month.run("relay", pasted, "--on", HELD)
    assert month.figures()["class_meetings.count"] == 2
    told = json.loads(month.run("relay", pasted, "--on", HELD, "--json"))
    assert [(one["class"], one["state"]) for one in told["rows"]] == [
        ("二年级1班", "new"),
        ("一年级1班", "same"),
    ]
    assert "已登记 1 条" in month.run("relay", pasted, "--on", HELD, "--confirm")
    assert "已登记 0 条" in month.run("relay", pasted, "--on", HELD, "--confirm")
    assert "读不了接龙" in month.run("relay", month.folder / "没有.txt", code=2)
    assert month.figures()["class_meetings.classes"] == 3


def _talk(month: Month) -> None:
    day = "2025-11-17"
    month.run("talk", day, "--title", "不向陌生人转账", "--speaker", "何校长", "--kind", "leader")
    assert month.figures()["talks.held"] == 0
    month.run("talk", day, "--held-on", day)
    assert month.figures()["talks.held"] == 1


def _message(month: Month) -> None:
    """Written, copied for the group of parents, forwarded by all classes but one."""
    month.run("message", "add", "先问老师", "--on", HELD, "--starter", "fee_in_group")
    with app.open_services(month.data) as on:
        planned = on.messages.month(on.campaigns.current().uid).messages
        assert len(planned) == 5  # the whole plan has one a week already
        one = next(one for one in planned if one.title == "先问老师")
        ask = CopyMessage(action_id=action(), uid=one.uid, channel=ChannelKind.WECHAT, despite=True)
        assert on.messages.copy(ask).text
    every = [f"{grade}年级{number}班" for grade in "一二三四五六" for number in (1, 2)]
    month.run("message", "tick", "先问老师", *every[:-1], "--on", HELD)
    every_message = json.loads(month.run("messages", "--json"))
    (told,) = (one for one in every_message if one["title"] == "先问老师")
    assert (told["forwarded"], told["classes"]) == (CLASSES - 1, CLASSES)


def _leaflet(month: Month) -> None:
    """Printed for a class by name; of the slips that come back one is read twice."""
    with app.open_services(month.data) as on:
        own = on.leaflets.save(
            SaveLeaflet(
                action_id=action(),
                campaign_uid=on.campaigns.current().uid,
                title="今晚说一说",
                band=LeafletBand.PARENTS,
                body="陌生来电要转账，先挂断，再问家里人。",
                with_slip=True,
            )
        )
    paper = month.folder / "宣传单.pdf"
    chosen = ("--leaflet", own.key, "--classes", "三年级1班", "--named")
    month.run("leaflets", "--out", paper, *chosen)
    assert paper.read_bytes().startswith(b"%PDF")
    with app.open_services(month.data, writable=False) as on:
        usual, line = on.leaflets.month(on.campaigns.current().uid).lines
        assert not usual.leaflet.with_slip
        codes = [copy.code for copy in on.leaflets.batch(line.runs[0].uid).copies]
    assert len(codes) == PUPILS // CLASSES
    typed = month.folder / "codes.txt"
    typed.write_text("\n".join([*codes[:5], codes[0]]), encoding="utf-8")
    assert f"收下 5，重复 1，不认识 0，还缺 {len(codes) - 5}" in month.run("slips", typed)


def _final(month: Month) -> None:
    """Final, given back for a class that came late, final again: the first one stays."""
    assert "没有定稿" in month.run("summary", "return", code=2)
    words = month.folder / "下一步.txt"
    words.write_text("补开尚未召开的班会。", encoding="utf-8")
    month.run("summary", "words", "next", words, "--due", "2025-12-05", "--person", "德育处")
    month.run("summary", "figure", "辖区发案", "3", "--unit", "起", "--source", "派出所通报")
    assert "来源" in month.run("summary", "figure", "没有来源", "3", code=2)
    paper = month.folder / "定稿.pdf"
    assert "已定稿：第 1 版" in month.run("summary", "final", "--out", paper)
    assert paper.read_bytes().startswith(b"%PDF")
    assert "已经定稿" in month.run("summary", "final", code=2)
    frozen = month.words()
    for said in ("117人次", "于12月5日前完成，由德育处负责", "辖区发案3起"):
        assert said in frozen
    month.run("log", "二年级2班", "--held-on", HELD, "--planned", 40, "--present", 40)
    assert month.words() == frozen
    assert "原版保留" in month.run("summary", "return", "--because", "补一个班")
    month.run("summary", "figure", "辖区发案", "--remove")
    assert "已定稿：第 2 版" in month.run("summary", "final")
    listed = json.loads(month.run("summary", "list", "--json"))
    assert [(one["number"], one["stands"]) for one in listed["versions"]] == [(1, False), (2, True)]
    assert listed["versions"][0]["returned_because"] == "补一个班"
    assert listed["versions"][0]["digest"] != listed["versions"][1]["digest"]
    assert ([one["place"] for one in listed["words"]], listed["figures"]) == (["next"], [])
    assert "第 1 版" in month.run("summary", "list")
    assert "157人次" in month.words()


def test_pictures_are_kept_with_their_record_and_listed(month: Month) -> None:
    month.run("log", "一年级1班", "--held-on", HELD, "--present", 40)
    assert "没有" in month.run("evidence", "list")
    photo = month.folder / "班会.jpg"
    photo.write_bytes(with_place())
    text = month.folder / "名单.jpg"
    text.write_text("不是图片", encoding="utf-8")
    assert "对上 0 条" in month.run("evidence", "add", photo, "--record", "九年级", code=2)
    month.run("evidence", "add", photo, text, code=2)
    assert json.loads(month.run("evidence", "list", "--json")) == []
    month.run("evidence", "add", photo, "--for-paper", code=2)  # recognisable, no consent
    said = ("--record", "一年级1班", "--caption", "演一演", "--nobody", "--for-paper")
    assert "已加入 1 张" in month.run("evidence", "add", photo, *said)
    (one,) = json.loads(month.run("evidence", "list", "--json"))
    assert "一年级1班" in one["record"]
    assert (one["caption"], one["recognisable"], one["for_paper"]) == ("演一演", False, True)
    assert "演一演" in month.run("evidence", "list")


def test_a_month_by_workbook_and_command_line_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Template, filled in, brought in, papers, slips, final, given back; and all of it moved."""
    one, two = Month(tmp_path, capsys), Month(tmp_path, capsys)
    one.data, two.data = tmp_path / "one", tmp_path / "two"
    file = tmp_path / "月.xlsx"
    assert "已存出" in one.run("template", file)
    book = openpyxl.load_workbook(file)
    for sheet, cells in _FILLED:
        fill_row(book, sheet, **cells)
    book.save(file)
    assert "没有写入" in one.run("import", file, "--dry-run")
    assert not one.data.exists()
    one.run("import", file)
    with app.open_services(one.data):  # a look is had beside an open window
        assert "不变" in one.run("import", file, "--dry-run")
    assert (one.figures()["classes.total"], one.figures()["class_meetings.present"]) == (2, 38)
    paper = tmp_path / "宣传单.pdf"
    one.run("leaflets", "--out", paper)
    one.run("export", file)
    rows = openpyxl.load_workbook(file)["回执"].iter_rows(values_only=True)
    header, *slips = rows
    codes = [row[header.index("回执编号")] for row in slips]
    assert len(codes) == 40 + 39
    typed = tmp_path / "codes.txt"
    typed.write_text("\n".join(codes[:3]), encoding="utf-8")
    assert "收下 3，重复 0，不认识 0，还缺 76" in one.run("slips", typed)
    assert "已定稿：第 1 版" in one.run("summary", "final")
    one.run("summary", "return", "--because", "再改")
    one.run("export", file)
    two.run("import", file)
    again = tmp_path / "again.xlsx"
    two.run("export", again)
    assert again.read_bytes() == file.read_bytes()
    assert two.figures() == one.figures()
    one.run("check")
    two.run("check")


_FILLED: list[tuple[str, dict[str, object]]] = [
    ("学校", {"学校名称": "青禾小学"}),
    ("宣传月", {"名称": "宣传月", "开始日期": FIRST, "结束日期": LAST}),
    ("班级", {"年级": 1, "班号": 1, "人数": 40, "人数日期": FIRST}),
    ("班级", {"年级": 1, "班号": 2, "人数": 39, "人数日期": FIRST}),
    ("以前人数", {"班级": "一年级2班", "日期": date(2025, 9, 1), "人数": 37}),
    ("任务", {"任务": "主题班会", "类别": "主题班会", "截止日期": date(2025, 11, 14)}),
    ("活动", {"编号": "新1", "类型": "主题班会", "班级": "一年级1班", "日期": HELD, "实到": 38}),
    ("明细", {"属于": "活动", "所属编号": "新1", "类别": "材料", "名称": "手册", "数量": 40}),
    ("宣传单", {"标题": "今晚说", "给谁看": "家长", "正文": "先挂断。", "带回执": "是"}),
    ("渠道", {"渠道": "班级微信群", "名称": "班级群", "使用": "是"}),
]


def fill_row(book: openpyxl.Workbook, sheet: str, **cells: object) -> None:
    """Write a row below the last one of a sheet."""
    columns = {cell.value: cell.column for cell in book[sheet][1]}
    at = book[sheet].max_row + 1
    for header, value in cells.items():
        book[sheet].cell(at, columns[header]).value = value
