"""A whole month in one folder: what has a command goes through it, the rest through its service."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from schoolguard import app
from schoolguard.domain.campaign import TaskKind
from schoolguard.domain.final import FinaliseSummary, ReturnSummary
from schoolguard.domain.incoming import TakeIncoming, first_choice, record_of
from schoolguard.domain.leadership import MemberRole, SaveMember
from schoolguard.domain.leaflet import LeafletBand, SaveLeaflet
from schoolguard.domain.message import ChannelKind, CopyMessage
from schoolguard.domain.plan import AddFromPlan
from tests.exchange.corpus import messy_roster
from tests.exchange.handins import fill
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

    with app.open_services(month.data) as on:
        campaign = on.campaigns.current()
        text = "#接龙\n1. 二1班 已开 38人\n2. 一1班 已开 40人"
        lines = on.relays.propose(campaign.uid, text, HELD, TaskKind.CLASS_MEETING)
        chosen = (record_of(one, first_choice(one)) for one in lines)
        records = tuple(one for one in chosen if one is not None)
        taken = on.relays.confirm(
            TakeIncoming(action_id=action(), campaign_uid=campaign.uid, records=records)
        )
        assert len(taken.added) == 1
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
        (one,) = on.messages.month(on.campaigns.current().uid).messages
        ask = CopyMessage(action_id=action(), uid=one.uid, channel=ChannelKind.WECHAT, despite=True)
        assert on.messages.copy(ask).text
    every = [f"{grade}年级{number}班" for grade in "一二三四五六" for number in (1, 2)]
    month.run("message", "tick", "先问老师", *every[:-1], "--on", HELD)
    (told,) = json.loads(month.run("messages", "--json"))
    assert (told["forwarded"], told["classes"]) == (CLASSES - 1, CLASSES)


def _leaflet(month: Month) -> None:
    """Printed for a class by name; of the slips that come back one is read twice."""
    with app.open_services(month.data) as on:
        on.leaflets.save(
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
    month.run("leaflets", "--out", paper, "--classes", "三年级1班", "--named")
    assert paper.read_bytes().startswith(b"%PDF")
    with app.open_services(month.data, writable=False) as on:
        (line,) = on.leaflets.month(on.campaigns.current().uid).lines
        codes = [copy.code for copy in on.leaflets.batch(line.runs[0].uid).copies]
    assert len(codes) == PUPILS // CLASSES
    typed = month.folder / "codes.txt"
    typed.write_text("\n".join([*codes[:5], codes[0]]), encoding="utf-8")
    assert f"收下 5，重复 1，不认识 0，还缺 {len(codes) - 5}" in month.run("slips", typed)


def _final(month: Month) -> None:
    """Final, given back for a class that came late, final again: the first one stays."""
    with app.open_services(month.data) as on:
        campaign = on.campaigns.current().uid
        seen = on.finals.now(campaign).seen
        first = on.finals.finalise(
            FinaliseSummary(action_id=action(), campaign_uid=campaign, seen=seen)
        )
    frozen = month.words()
    assert "117人次" in frozen
    month.run("log", "二年级2班", "--held-on", HELD, "--planned", 40, "--present", 40)
    assert month.words() == frozen
    with app.open_services(month.data) as on:
        because = "补一个班"
        on.finals.give_back(
            ReturnSummary(action_id=action(), uid=first.uid, version=first.version, because=because)
        )
        seen = on.finals.now(campaign).seen
        second = on.finals.finalise(
            FinaliseSummary(action_id=action(), campaign_uid=campaign, seen=seen)
        )
        numbers = [one.number for one in on.finals.state(campaign).versions]
        assert (first.number, second.number, sorted(numbers)) == (1, 2, [1, 2])
        assert on.finals.content(first.uid) != on.finals.content(second.uid)
    assert "157人次" in month.words()
