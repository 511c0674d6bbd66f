"""A month in the real window, from an empty folder to the corrected summary.

Each step is proved by the command line on the same folder.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from schoolguard.domain.message import CHECK_LINE
from schoolguard.ui.tokens import LIGHT
from tests.e2e import places
from tests.e2e.desktop import Desktop, Program, wait_until
from tests.e2e.start import bring_in_the_roster, name_the_school
from tests.exchange.corpus import messy_roster
from tests.exchange.handins import fill

pytestmark = pytest.mark.acceptance

_TASKS: places.Place = (926, 80, 1280, 580)
"""The list of tasks in its panel."""
_TEXT: places.Place = (470, 246, 945, 640)
"""The text of a message."""
_POSTED: places.Place = (945, 125, 1270, 172)
"""The button of a message that was posted in the teachers' group."""
_ALL_FORWARDED: places.Place = (945, 168, 1270, 212)
"""The button for all classes of a message."""
_MASTER: places.Place = (850, 80, 1280, 215)
"""The first field of a new leaflet."""
_SEND_OUT, _BRING_IN = 3, 4
"""The page's actions for hand-in sheets, counted from the left."""
_FINALISE, _GIVE_BACK = 5, 4
"""The summary's last action: 定稿 of a draft, 退回修改 where it is final."""
_TITLE = "先问老师"
_TALK = "接好每一个电话"
_SUSPICIOUS = "请打开 http://abc.top 扫码转账。"
_CLEAN = "有人让您转账，先打电话问老师。"


def test_a_month_is_kept_in_the_window(program: Program, desktop: Desktop, tmp_path: Path) -> None:
    roster = messy_roster(tmp_path / "names.xlsx", classes=12, pupils=480)
    window = program.open()
    name_the_school(program, desktop)
    assert len(bring_in_the_roster(program, desktop, roster, pupils=480)) == 12
    add_the_standard_month(program, desktop)
    name_a_member(program, desktop)
    log_meetings(program, desktop, tmp_path / "sheets")
    hold_a_talk(program, desktop)
    write_a_message(program, desktop)
    tick_a_message(program, desktop)
    add_a_leaflet(program, desktop)
    codes = print_leaflets(program, desktop, tmp_path / "leaflets.pdf")
    read_slips(program, desktop, codes)
    finalise(program, desktop)
    desktop.key("alt+F4")
    assert window.wait(30) == 0
    program.run("check")
    assert (program.log, program.noise.read_text(encoding="utf-8")) == ("", "")


def add_the_standard_month(program: Program, desktop: Desktop) -> None:
    """What every month has, out of the standard plan, by the list of tasks."""
    places.go(desktop, "assignments")
    places.cell(desktop)
    desktop.key("ctrl+t")
    places.cell(desktop, _TASKS)
    desktop.key("Tab", "Tab", "space")
    desktop.still()
    desktop.key("ctrl+s")
    added = [("plan.add", noun) for noun in ("flag_talk", "message", "leaflet")]
    wait_until("the plan is added", lambda: set(added) <= set(program.audit()))
    assert len(json.loads(program.run("talks", "--json"))) == 1
    assert len(json.loads(program.run("messages", "--json"))) == 1
    desktop.still()


def name_a_member(program: Program, desktop: Desktop) -> None:
    """The head of the leading group."""
    places.go(desktop, "leadership")
    desktop.key("ctrl+n")
    places.field(desktop, places.PANEL)
    desktop.fill("何校长")
    desktop.key("ctrl+s")
    wait_until("a member is there", lambda: program.figures()["group.members"] == 1)


def log_meetings(program: Program, desktop: Desktop, sheets: Path) -> None:
    """One by a teacher in the matrix, one by a hand-in sheet, one out of a relay."""
    places.go(desktop, "assignments")
    places.cell(desktop)
    desktop.key("ctrl+n")
    places.field(desktop, places.PANEL)
    desktop.type("40")
    desktop.key("ctrl+s")
    wait_until("one is logged", lambda: program.figures()["class_meetings.present"] == 40)
    desktop.still()

    sheet = send_sheets_out(desktop, sheets)
    fill(sheet, {"C": program.this_month()[0].isoformat(), "G": 39})
    places.act(desktop, _BRING_IN)
    desktop.dialog("选择收回的回传表")
    desktop.type(str(sheet))
    desktop.key("Return")
    places.button(desktop, places.FOOT)
    assert program.figures()["class_meetings.present"] == 40  # read, and nothing written
    desktop.key("ctrl+s")
    wait_until("two are logged", lambda: program.figures()["class_meetings.present"] == 79)
    desktop.still()

    desktop.key("ctrl+shift+v")
    places.area(desktop, places.PANEL)
    desktop.fill("二1班 已开 38人")
    places.button(desktop, places.FOOT)
    desktop.key("ctrl+s")
    wait_until("three are logged", lambda: program.figures()["class_meetings.present"] == 117)


def send_sheets_out(desktop: Desktop, folder: Path) -> Path:
    """Write the hand-in sheets of all classes; return that of one class."""
    folder.mkdir()
    places.act(desktop, _SEND_OUT)
    desktop.still()
    desktop.key("Tab", "Return")  # another folder than the documents
    desktop.dialog("回传表放在哪个文件夹")
    desktop.type(str(folder))
    desktop.key("Return")
    wait_until("the sheets are there", lambda: len(list(folder.glob("*/*.xlsx"))) == 12)
    desktop.still()
    desktop.key("Escape")
    desktop.still()
    return next(folder.glob("*/一年级2班*.xlsx"))


def hold_a_talk(program: Program, desktop: Desktop) -> None:
    """A talk is added for today, as no day of the plan may have come yet, and marked held."""
    assert program.figures()["talks.held"] == 0
    places.go(desktop, "talks")
    desktop.key("ctrl+n")
    places.field(desktop, places.PANEL)
    desktop.fill(_TALK)
    desktop.key("shift+Tab", "shift+Tab", "ctrl+a")  # to the day
    desktop.type(program.today().isoformat())
    desktop.key("ctrl+s")
    wait_until("the talk is there", lambda: len(_talks(program)) == 2)
    desktop.still()
    desktop.key("ctrl+shift+Return")
    wait_until("the talk is held", lambda: program.figures()["talks.held"] == 1)
    (held,) = (one for one in _talks(program) if one["title"] == _TALK)
    assert held["held_on"] == program.today().isoformat()


def _talks(program: Program) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads(program.run("talks", "--json"))
    return told


def message(program: Program) -> dict[str, Any]:
    """Return what the command line says of the message that is written here."""
    told = json.loads(program.run("messages", "--json"))
    return next((one for one in told if one["title"] == _TITLE), {})


def write_a_message(program: Program, desktop: Desktop) -> None:
    """What reads like a fraud is not copied without a question; a good text is, with its line."""
    places.go(desktop, "messages")
    desktop.key("ctrl+n")
    desktop.still()
    desktop.fill(_TITLE)
    desktop.click(*places.middle(places.whole(_TEXT)))
    places.area(desktop, _TEXT)
    desktop.fill(_SUSPICIOUS)
    places.trouble(desktop, _TEXT)
    desktop.key("ctrl+shift+c")
    desktop.still()
    desktop.key("Escape")  # go and mend it
    desktop.still()
    assert message(program) == {}
    desktop.key("ctrl+a")
    desktop.fill(_CLEAN)
    desktop.key("ctrl+shift+c")
    whole = f"{_CLEAN}\n{CHECK_LINE}"
    wait_until("it is on the clipboard", lambda: desktop.clipboard() == whole)
    actions = [action for action, _ in program.audit()]
    assert (actions.count("message.copy"), message(program)["warning"]) == (1, "")


def tick_a_message(program: Program, desktop: Desktop) -> None:
    """Posted in the teachers' group, then forwarded by all classes but one."""
    places.field(desktop, _POSTED)
    desktop.key("Return")  # the keyboard is where the next step is, and then at the one after
    wait_until("it is posted", lambda: message(program)["posted_on"])
    places.field(desktop, _ALL_FORWARDED)
    desktop.key("Return")
    desktop.still()
    desktop.key("space", "Tab")
    desktop.fill("已当面讲")
    desktop.key("Tab", "Return")
    wait_until("it is ticked", lambda: message(program)["forwarded"] == 11)
    assert message(program)["excepted"] == 1


def add_a_leaflet(program: Program, desktop: Desktop) -> None:
    """A leaflet as it is shipped, with a slip."""
    places.go(desktop, "leaflets")
    desktop.key("ctrl+n")
    places.field(desktop, _MASTER)
    desktop.key("Tab", "Tab", "Tab", "Tab", "Right", "Right")  # the tab with the slip
    desktop.key("Tab", "Tab", "space")
    desktop.key("ctrl+s")
    wait_until("a leaflet is there", lambda: ("leaflet.save", "leaflet") in program.audit())
    desktop.still()


def print_leaflets(program: Program, desktop: Desktop, paper: Path) -> list[str]:
    """Write the leaflets of one class; return codes of its slips."""
    desktop.key("ctrl+p")
    desktop.still()
    desktop.key("space", "Tab", "space")  # none but the first
    desktop.key("Tab", "Tab", "Tab", "Tab", "Tab", "Return")  # past name, paper, colour, spare
    desktop.dialog("存为 PDF")
    desktop.type(str(paper))
    desktop.key("Return")
    wait_until(
        "the leaflets are written", lambda: ("leaflet.settle", "print_run") in program.audit()
    )
    said = "\n".join(page.extract_text() for page in PdfReader(paper).pages)
    found = re.findall(r"^(\d{2}) (\d{6}) (\d{2})$", said, re.MULTILINE)
    codes = list(dict.fromkeys("".join(parts) for parts in found))
    assert len(codes) == program.figures()["slips.out"] == 40
    desktop.still()
    desktop.key("Escape")
    desktop.still()
    return codes[:3]


def read_slips(program: Program, desktop: Desktop, codes: list[str]) -> None:
    """A scanner types what comes back; what it types twice counts once."""
    desktop.key("ctrl+r")
    desktop.still()
    for code in (*codes, codes[0]):
        desktop.type(code)
        desktop.key("Return")
        desktop.still()
    wait_until("the slips are in", lambda: program.figures()["slips.back"] == 3)


def finalise(program: Program, desktop: Desktop) -> None:
    """Final, given back, final again."""
    places.go(desktop, "summary")
    make_final(program, desktop, 1)
    wait_until("it is final", lambda: desktop.seen(LIGHT.accent, places.LAST) is None)
    desktop.still()
    places.act(desktop, _GIVE_BACK)
    places.area(desktop, places.PANEL)
    desktop.fill("补一个班")
    desktop.key("ctrl+s")
    _await(program, "summary.return", 1)
    make_final(program, desktop, 2)


def make_final(program: Program, desktop: Desktop, times: int) -> None:
    """Make the summary final, for the n-th time."""
    places.final(desktop)
    desktop.still()
    places.act(desktop, _FINALISE)
    desktop.still()  # a question stands before the window
    desktop.key("Return")
    _await(program, "summary.finalise", times)


def _await(program: Program, action: str, times: int) -> None:
    def done() -> bool:
        return sum(one == action for one, _ in program.audit()) == times

    wait_until(f"{action} is done {times} times", done)
