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
    """First start: the school and its month, the notice; names are to be kept."""
    day = f"{program.this_month()[1].day:02}"
    places.button(desktop, places.MIDDLE)
    desktop.key("Return")
    places.field(desktop, places.FORM)
    desktop.fill(SCHOOL)
    desktop.key("Tab", "Tab", "Tab", "Tab", "Tab", "space")  # past kind and crest: names are kept
    desktop.key("Tab", "Tab", "Tab", "Tab", "Tab")
    desktop.type(day)  # the last day; the first one is the month's already
    desktop.key("Tab")
    desktop.type(day)  # class meetings until then
    for text in (PLAN, ISSUER, NUMBER, NOTICE):
        desktop.key("Tab")
        desktop.fill(text)
    desktop.key("ctrl+s")
    wait_until("the month is saved", lambda: ("campaign.save", "campaign") in program.audit())


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
