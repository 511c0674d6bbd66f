"""Mistakes as they happen in an office: each is said in its place, and nothing is lost."""

import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from schoolguard.ui.tokens import LIGHT
from tests.e2e import places
from tests.e2e.desktop import Desktop, Program, wait_until
from tests.exchange.corpus import BROKEN

pytestmark = pytest.mark.acceptance


def stored(program: Program) -> tuple[object, ...]:
    """What is in the store, as far as figures and audit trail tell."""
    return program.figures(), program.audit()


def offer(desktop: Desktop, roster: Path) -> None:
    """Choose a roster in the file dialog, which is about to open."""
    desktop.dialog("选择花名册")
    desktop.type(str(roster))
    desktop.key("Return")


def says(*parts: str) -> Callable[[str], str]:
    """Take a text where all the parts are in it."""
    return lambda text: text if all(part in text for part in parts) else ""


def test_a_roster_that_is_wrong_is_said_with_place_and_remedy(
    school: Program, desktop: Desktop, tmp_path: Path
) -> None:
    before = stored(school)
    school.open()
    places.go(desktop, "settings")
    places.cell(desktop, places.HIGH_LIST)
    desktop.key("ctrl+i")
    offer(desktop, BROKEN["truncated"](tmp_path))
    red = places.trouble(desktop, places.PAGE)
    for down, told in ((19, "文件已损坏或不完整。"), (43, "另存一份 .xlsx 再导入")):
        desktop.click(red.left + 80, red.top + down, times=3)
        desktop.copied(told, says(told))

    desktop.click(*places.middle(places.button(desktop, places.MIDDLE)))
    offer(desktop, BROKEN["double number"](tmp_path))
    places.cell(desktop, places.PAGE)
    desktop.copied("the row, its fault and the remedy", says("名册 B5", "学号与 B3 相同", "请核对"))
    assert desktop.seen(LIGHT.accent, places.FOOT) is None  # no button that would import it
    desktop.key("Escape")
    places.cell(desktop, places.HIGH_LIST)
    assert stored(school) == before


def test_more_pupils_than_there_are_is_said_beside_the_field(
    school: Program, desktop: Desktop
) -> None:
    before = stored(school)
    school.open()
    places.go(desktop, "assignments")
    places.cell(desktop)
    desktop.key("Return")
    places.field(desktop, places.PANEL)
    desktop.type("44")
    red = places.trouble(desktop, places.PANEL_FOOT)
    desktop.key("ctrl+s", "Return")
    assert desktop.read_field("44") == "44"
    desktop.click(red.left + 80, red.top + red.height // 2, times=3)
    desktop.copied("what is wrong", says("实到 44 人，多于应到 40 人，请检查。"))
    assert stored(school) == before

    desktop.click(*places.middle(places.trouble(desktop, places.PANEL)))
    desktop.key("ctrl+a")
    desktop.type("39")
    desktop.key("ctrl+s")
    wait_until("it is logged", lambda: school.figures()["class_meetings.present"] == 39)


def test_a_second_start_brings_the_first_window_to_the_front(
    school: Program, desktop: Desktop
) -> None:
    first = school.open()
    places.go(desktop, "assignments")
    places.cell(desktop)
    desktop.put_away()
    wait_until("the window is away", lambda: desktop.in_front()[0] != first.pid)
    assert school.start().wait(60) == 0
    wait_until("the first is in front", lambda: desktop.in_front()[0] == first.pid)
    assert "正在另一个窗口里打开" in school.run("log", "一年级1班", code=2)
    places.cell(desktop)
    desktop.key("Return")
    places.field(desktop, places.PANEL)
    desktop.key("ctrl+s")
    wait_until("it is logged", lambda: school.figures()["class_meetings.count"] == 1)


def test_a_program_that_is_killed_leaves_its_data_whole(school: Program, desktop: Desktop) -> None:
    window = school.open()
    places.go(desktop, "assignments")
    first = places.cell(desktop)
    desktop.key("Return")
    places.field(desktop, places.PANEL)
    desktop.type("40")
    desktop.key("ctrl+s")
    wait_until("one is logged", lambda: school.figures()["class_meetings.count"] == 1)
    before = stored(school)
    places.cell(desktop, places.below(first))
    desktop.key("Return")
    places.field(desktop, places.PANEL)
    desktop.type("38")
    time.sleep(5)  # a moment after typing stops it is kept
    window.send_signal(signal.SIGKILL)
    assert window.wait(30) == -signal.SIGKILL

    school.run("check")
    assert stored(school) == before
    again = school.open()
    places.go(desktop, "assignments")
    places.cell(desktop)  # not the words that somebody else has it open
    desktop.key("ctrl+shift+r")  # what was half-filled is offered, and opens as it was
    places.field(desktop, places.PANEL)
    assert desktop.read_field("38") == "38"
    desktop.key("ctrl+s")
    wait_until("two are logged", lambda: school.figures()["class_meetings.present"] == 78)
    desktop.key("alt+F4")
    assert again.wait(30) == 0
    school.run("check")
    assert school.log == ""
