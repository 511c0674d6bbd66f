"""The first steps in an empty folder: the school's name, its month, its roster."""

from pathlib import Path

from tests.e2e import places
from tests.e2e.desktop import Desktop, Program, wait_until

SCHOOL = "青禾小学（东校区）"
PLAN = "学校工作计划"
ISSUER = "区教育局"
NUMBER = "青教〔2026〕8号"
NOTICE = "关于开展防范电信网络诈骗宣传月活动的通知"


def name_the_school(program: Program, desktop: Desktop) -> None:
    """First start: the three questions; then the notice, and that names are to be kept."""
    day = f"{program.this_month()[1].day:02}"
    places.field(desktop, places.FIRST_QUESTION)
    desktop.fill(SCHOOL)
    desktop.key("Return")
    wait_until("the month is begun", lambda: ("campaign.save", "campaign") in program.audit())
    places.button(desktop, places.MIDDLE)  # the roster is asked for next
    places.go(desktop, "settings")
    places.button(desktop, places.MIDDLE)
    desktop.key("shift+Tab", "Right", "Tab")  # to the tab of the school and into it
    places.field(desktop, places.FORM)
    desktop.key("Tab", "Tab", "Tab", "Tab", "Tab", "space")  # past kind and crest: names are kept
    desktop.key("Tab", "Tab", "Tab", "Tab", "Tab")
    desktop.type(day)  # the last day; the first one is the month's already
    desktop.key("Tab")
    desktop.type(day)  # class meetings until then
    for text in (PLAN, ISSUER, NUMBER, NOTICE):
        desktop.key("Tab")
        desktop.fill(text)
    desktop.key("ctrl+s")
    kept = [("campaign.save", "campaign")] * 2
    wait_until("the notice is kept", lambda: _saves(program) == kept)


def _saves(program: Program) -> list[tuple[str, str]]:
    return [one for one in program.audit() if one == ("campaign.save", "campaign")]


def bring_in_the_roster(program: Program, desktop: Desktop, roster: Path, pupils: int) -> list[str]:
    """Import; return the names of the classes in the list."""
    places.button(desktop, places.MIDDLE)
    desktop.key("Return")
    desktop.dialog("选择花名册")
    desktop.type(str(roster))
    desktop.key("Return")
    places.button(desktop, places.FOOT)
    assert program.figures()["classes.total"] == 0  # read, and nothing written
    desktop.key("Return")
    wait_until("the roster is in", lambda: program.figures()["pupils.total"] == pupils)

    places.cell(desktop)
    lines = desktop.copied("classes", lambda text: text.splitlines()[1:], everything=True)
    return [line.split("\t")[0] for line in lines]
