"""A month in the real window, each step proved by the command line on the same folder."""

import json
import re
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from pypdf import PdfReader

from schoolguard.domain.message import CHECK_LINE
from schoolguard.ui.tokens import LIGHT
from tests.e2e import places
from tests.e2e.desktop import Box, Desktop, Program, wait_until
from tests.exchange.handins import fill

pytestmark = pytest.mark.acceptance

_TASKS: places.Place = (926, 80, 1280, 580)
"""The list of tasks in its panel."""
_LAST: places.Place = (1190, 20, 1280, 75)
"""Where a page has its last action."""
_WITH_SLIP = (990, 580)
"""The tick of a new leaflet that gives it a slip."""


def test_a_month_is_kept_in_the_window(school: Program, desktop: Desktop, tmp_path: Path) -> None:
    sheet = plan_by_command(school, tmp_path / "sheets")
    window = school.open()
    add_the_standard_month(school, desktop)
    name_a_member(school, desktop)
    log_meetings(school, desktop)
    hold_a_talk(school, desktop)
    copy_a_message(desktop)
    add_a_leaflet(school, desktop)
    desktop.key("alt+F4")
    assert window.wait(30) == 0

    codes = go_on_by_command(school, sheet, tmp_path)
    window = school.open()
    read_slips(school, desktop, codes)
    finalise(school, desktop)
    desktop.key("alt+F4")
    assert window.wait(30) == 0
    school.run("check")
    assert school.log == ""


def plan_by_command(program: Program, out: Path) -> Path:
    """Plan a talk and a message, and write the hand-in sheets; return one, filled."""
    today = datetime.now(timezone(timedelta(hours=8))).date().isoformat()
    program.run("talk", today, "--title", "不向陌生人转账")
    program.run("message", "add", "先问老师", "--starter", "fee_in_group")
    program.run("handin", "write", "--out", str(out))
    sheet = next(one for one in sorted(out.iterdir()) if "一年级2班" in one.name)
    return fill(sheet, {"C": program.this_month()[0].isoformat(), "G": 39})


def go_on_by_command(program: Program, sheet: Path, folder: Path) -> list[str]:
    """Take the sheet in, tick what was forwarded, print leaflets; return codes of slips."""
    program.run("handin", "read", str(sheet), "--yes")
    assert program.figures()["class_meetings.present"] == 40 + 38 + 39
    because = ("--except", "六年级2班", "--because", "已当面讲")
    program.run("message", "tick", "先问老师", *because)
    (told,) = json.loads(program.run("messages", "--json"))
    assert (told["forwarded"], told["excepted"], told["classes"]) == (11, 1, 12)
    paper = folder / "leaflets.pdf"
    program.run("leaflets", "--out", str(paper), "--classes", "一年级1班")
    said = "\n".join(page.extract_text() for page in PdfReader(paper).pages)
    found = re.findall(r"^(\d{2}) (\d{6}) (\d{2})$", said, re.MULTILINE)
    codes = list(dict.fromkeys("".join(parts) for parts in found))
    assert len(codes) == 40
    return codes[:3]


def add_the_standard_month(program: Program, desktop: Desktop) -> None:
    """Tasks out of the standard plan, by the list of tasks."""
    before = len(json.loads(program.run("tasks", "--json")))
    places.go(desktop, "assignments")
    places.cell(desktop)
    desktop.key("ctrl+t")
    places.cell(desktop, _TASKS)
    desktop.key("Tab", "Tab", "space")
    desktop.still()
    desktop.key("space")  # the leaflet comes later, with a slip
    desktop.key("Tab")
    desktop.key("Tab", "space", "Tab", "space")  # past the talks: handwritten and blackboard papers
    desktop.key("ctrl+s")
    wait_until("the plan is added", lambda: ("plan.add", "task") in program.audit())
    assert len(json.loads(program.run("tasks", "--json"))) == before + 2


def name_a_member(program: Program, desktop: Desktop) -> None:
    """The head of the leading group."""
    places.go(desktop, "leadership")
    desktop.key("ctrl+n")
    places.field(desktop, places.PANEL)
    desktop.fill("何校长")
    desktop.key("ctrl+s")
    wait_until("a member is there", lambda: program.figures()["group.members"] == 1)


def log_meetings(program: Program, desktop: Desktop) -> None:
    """One in the matrix, one out of a relay."""
    places.go(desktop, "assignments")
    places.cell(desktop)
    desktop.key("ctrl+n")
    places.field(desktop, places.PANEL)
    desktop.type("40")
    desktop.key("ctrl+s")
    wait_until("one is logged", lambda: program.figures()["class_meetings.present"] == 40)
    desktop.still()
    desktop.key("ctrl+shift+v")
    places.area(desktop, places.PANEL)
    desktop.fill("二1班 已开 38人")
    desktop.still()
    desktop.key("ctrl+s")
    wait_until("two are logged", lambda: program.figures()["class_meetings.present"] == 78)


def hold_a_talk(program: Program, desktop: Desktop) -> None:
    """A planned talk is marked held."""
    assert program.figures()["talks.held"] == 0
    places.go(desktop, "talks")
    desktop.key("ctrl+shift+Return")
    wait_until("the talk is held", lambda: program.figures()["talks.held"] == 1)


def copy_a_message(desktop: Desktop) -> None:
    """A message goes to the clipboard with the words that tell how to check it."""
    places.go(desktop, "messages")
    desktop.key("ctrl+shift+c")
    wait_until("it is on the clipboard", lambda: CHECK_LINE in desktop.clipboard())


def add_a_leaflet(program: Program, desktop: Desktop) -> None:
    """A leaflet as it is shipped, with a slip."""
    places.go(desktop, "leaflets")
    desktop.key("ctrl+n")
    places.field(desktop, places.PANEL)
    desktop.click(*_WITH_SLIP)
    desktop.key("ctrl+s")
    wait_until("a leaflet is there", lambda: ("leaflet.save", "leaflet") in program.audit())


def read_slips(program: Program, desktop: Desktop, codes: list[str]) -> None:
    """A scanner types what comes back; what it types twice counts once."""
    places.go(desktop, "leaflets")

    def opened() -> Box | None:
        desktop.key("ctrl+r")  # nothing happens until the leaflet is read
        desktop.still()
        return desktop.seen(LIGHT.accent, places.PANEL)

    wait_until("the scanner's field is there", opened)
    for code in (*codes, codes[0]):
        desktop.type(code)
        desktop.key("Return")
        desktop.still()
    wait_until("the slips are in", lambda: program.figures()["slips.back"] == 3)


def finalise(program: Program, desktop: Desktop) -> None:
    """Final, given back, final again."""
    places.go(desktop, "summary")
    for number in (1, 2):
        final = wait_until("it can be made final", lambda: desktop.seen(LIGHT.accent, _LAST))
        desktop.click(*places.middle(final))
        desktop.still()
        desktop.key("Return")
        _await(program, "summary.finalise", number)
        desktop.still()
        if number == 1:
            desktop.click(1215, 46)  # give back: the last action now
            places.area(desktop, places.PANEL)
            desktop.fill("补一个班")
            desktop.key("ctrl+s")
            _await(program, "summary.return", 1)
            desktop.still()


def _await(program: Program, action: str, times: int) -> None:
    def done() -> bool:
        return sum(one == action for one, _ in program.audit()) == times

    wait_until(f"{action} is done {times} times", done)
