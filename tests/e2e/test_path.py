"""The whole thin path in the real window, from an empty folder to the paper, by a user's hands."""

import json
from collections import Counter
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.e2e import places
from tests.e2e.desktop import Desktop, Program, wait_until
from tests.e2e.start import ISSUER, NOTICE, NUMBER, SCHOOL, bring_in_the_roster, name_the_school
from tests.exchange.corpus import messy_roster

pytestmark = pytest.mark.acceptance

CONTENT = "看视频，讲案例，演一演“客服退款”。"


def words(pdf: Path) -> list[str]:
    """The text of each page, without what only the lines' ends are."""
    return ["".join(page.extract_text().split()) for page in PdfReader(pdf).pages]


def test_from_an_empty_folder_to_the_paper(
    program: Program, desktop: Desktop, tmp_path: Path
) -> None:
    roster = messy_roster(tmp_path / "names.xlsx")
    paper = tmp_path / "summary.pdf"
    window = program.open()
    name_the_school(program, desktop)
    classes = bring_in_the_roster(program, desktop, roster, pupils=1600)
    assert len(classes) == 36
    assert (classes[0], classes[-1]) == ("一年级1班", "六年级6班")
    log_meetings(program, desktop)
    write_the_paper(desktop, paper)
    desktop.key("alt+F4")
    assert window.wait(30) == 0
    # What the month costs at the keyboard is a figure to lower, never to raise in silence: one is
    # the first start; names and notice, which most schools leave, are a stop of their own with
    # three keys to it, and four are the fields that one passes by there.
    assert (desktop.keys, desktop.clicks) == (38, 0)

    figures = program.figures()
    assert figures["classes.total"] == 36
    assert figures["pupils.total"] == 1600
    assert figures["class_meetings.count"] == figures["class_meetings.classes"] == 4
    assert figures["class_meetings.missing"] == 32
    assert figures["class_meetings.present"] == 43 + 3 * 45
    assert figures["class_meetings.planned"] == 4 * 45

    # The year's public holidays come along with the first campaign.
    assert Counter(one for one in program.audit() if one[1] != "calendar_day") == {
        ("school.save", "school"): 2,
        ("campaign.save", "campaign"): 2,
        ("campaign.save", "task"): 2,
        ("roster.import", "school_year"): 1,
        ("roster.import", "school_class"): 36,
        ("roster.import", "pupil"): 1600,
        ("activity.log", "activity"): 4,
    }
    # Each name is kept as it was written, rare characters too: the roster brings nothing new.
    again = json.loads(program.run("import", str(roster), "--dry-run", "--json"))
    assert (again["rows"], again["same_classes"]) == (1600, 36)
    assert again["new_pupils"] == again["changed_pupils"] == again["gone_pupils"] == 0

    other = tmp_path / "other.pdf"
    program.run("summary", "--out", str(other))
    text = words(paper)
    assert text == words(other)
    first, last = program.this_month()
    stated = (SCHOOL, ISSUER, NUMBER, NOTICE, "36个班", "1600人", "178人次", "98.9%")
    for told in (*stated, f"{first.month}月1日至{last.day}日"):
        assert told in text[0], told
    program.run("check")
    assert (program.log, program.noise.read_text(encoding="utf-8")) == ("", "")


def log_meetings(program: Program, desktop: Desktop) -> None:
    """Log one class meeting with its head-count, then three at once."""
    places.go(desktop, "assignments")
    first = places.cell(desktop)
    desktop.type("43")
    places.field(desktop, places.PANEL)
    desktop.key("Tab")
    desktop.type(CONTENT)
    desktop.key("ctrl+s")
    wait_until("one is logged", lambda: program.figures()["class_meetings.count"] == 1)

    places.cell(desktop, places.below(first))  # the next class that has none
    desktop.key("shift+Down", "shift+Down", "Return")
    places.field(desktop, places.PANEL)
    desktop.key("Tab", "space")  # everybody was there
    desktop.key("ctrl+s")
    wait_until("four are logged", lambda: program.figures()["class_meetings.count"] == 4)


def write_the_paper(desktop: Desktop, paper: Path) -> None:
    """Export the summary to a typed path."""
    places.go(desktop, "summary")
    places.final(desktop)  # the draft is there
    desktop.key("ctrl+e")
    desktop.dialog("导出总结")
    desktop.type(str(paper))
    desktop.key("Return")
    wait_until("the paper is written", paper.exists)
