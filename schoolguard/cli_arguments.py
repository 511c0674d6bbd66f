"""The arguments of the command line; light, because the window starts through it as well."""

import argparse
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

from schoolguard import __version__, cli_keeping_arguments
from schoolguard.domain.languages import LANGS

_FOR_WINDOW = frozenset({"--data", "--lang", "--as", "--campaign"})
_TASK_KINDS = ("class_meeting", "board", "contest", "video", "visit", "parents", "other")


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return the parsed arguments; ``command`` is None for the window.

    ``lang`` is always given; ``asked_lang`` is None where no ``--lang`` was.
    """
    parser = _window_parser() if _for_window(argv) else _parser()
    arguments = parser.parse_args(argv)
    if arguments.command == "campaign" and not (arguments.copy_from or arguments.ends_on):
        parser.error("campaign: --ends-on is required without --copy-from")
    if arguments.command == "calendar-day" and not (arguments.take_over or arguments.day):
        parser.error("calendar-day: DAY is required without --take-over")
    if arguments.command == "summary" and not (arguments.work or arguments.out):
        parser.error("summary: --out is required without final, return, words, figure or list")
    arguments.asked_lang = arguments.lang
    arguments.lang = arguments.lang or "zh_CN"
    return arguments


def _for_window(argv: Sequence[str]) -> bool:
    """Tell whether nothing is given but what the window takes: the commands cost a start time."""
    rest = iter(argv)
    return all(
        one.partition("=")[0] in _FOR_WINDOW and ("=" in one or next(rest, None) is not None)
        for one in rest
    )


@cache
def _window_parser() -> argparse.ArgumentParser:
    parser = _general()
    parser.set_defaults(command=None)
    return parser


def _general() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="schoolguard",
        description="防范电信网络诈骗宣传月：不带命令则打开窗口 / without a command: the window",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--data", metavar="DIR", help="data folder ($SCHOOLGUARD_DATA)")
    parser.add_argument("--lang", choices=LANGS, help="zh_CN; the window's as chosen in it")
    parser.add_argument(
        "--as", dest="login", metavar="LOGIN", help="who runs it ($SCHOOLGUARD_PASSWORD)"
    )
    parser.add_argument("--campaign", metavar="KEY", help="the running campaign by default")
    return parser


@cache
def _parser() -> argparse.ArgumentParser:
    parser = _general()
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    demo = commands.add_parser("demo", help="the sample school: papers, and the window")
    demo.add_argument("--out", metavar="DIR", type=Path, default=Path("out"))
    demo.add_argument("--no-window", action="store_true")

    _roster(commands.add_parser("import", help="a roster or a month, recognised by its content"))
    for name, text in (("template", "the month's workbook, empty"), ("export", "with its rows")):
        commands.add_parser(name, help=text).add_argument("file", metavar="FILE", type=Path)
    _with_json(commands.add_parser("figures", help="key, value, unit, number of source rows"))

    copy = commands.add_parser("backup", help="copy the whole store; without FILE as by itself")
    copy.add_argument("file", metavar="FILE", type=Path, nargs="?")
    _with_json(commands.add_parser("backups", help="the copies there are and what they hold"))
    back = commands.add_parser("restore", help="put a copy in the store's place")
    back.add_argument("file", metavar="FILE", type=Path)
    check = commands.add_parser("check", help="look through the store for damage")
    check.add_argument("--anchor", metavar="N-CODE", action="append", default=[], help="of a paper")

    cli_keeping_arguments.add(commands)
    _month(commands)
    _talks(commands)
    _leaflets(commands)
    _calendar(commands)
    _library(commands)
    _tasks(commands)
    _activities(commands)
    _messages(commands)
    _summary(commands.add_parser("summary", help="the month-end summary: its PDF, 定稿, 退回修改"))
    _relay(commands.add_parser("relay", help="what a relay pasted from the staff group would log"))
    _evidence(commands.add_parser("evidence", help="pictures, with the record they prove"))
    _papers(commands)
    _submissions(commands)
    _handin(commands.add_parser("handin", help="hand-in sheets of the classes: out and back"))
    audit = _with_json(commands.add_parser("audit", help="who changed what, and when"))
    audit.add_argument("--newest", type=int, metavar="N", default=50)
    return parser


def _roster(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", metavar="FILE", type=Path, nargs="+")
    parser.add_argument("--dry-run", action="store_true", help="read and count, write nothing")
    parser.add_argument("--leave-out-wrong-rows", action="store_true")
    parser.add_argument("--map", metavar="C=MEANING", action="append", default=[])
    parser.add_argument("--answer", metavar="TEXT=CLASS", action="append", default=[])
    parser.add_argument("--school-year", metavar="YEAR", type=int)
    _with_json(parser)


def _month(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    school = commands.add_parser("school", help="name the school, choose what it keeps")
    school.add_argument("name")
    school.add_argument("--keep-names", action="store_true")
    school.add_argument("--keep-phones", action="store_true")

    campaign = commands.add_parser("campaign", help="begin a campaign, or change one (--campaign)")
    campaign.add_argument("--title", default="")
    campaign.add_argument("--theme", default="")
    campaign.add_argument("--written-into", default="", metavar="PLAN")
    campaign.add_argument("--copy-from", metavar="KEY", help="do again what this one did")
    campaign.add_argument("--preview", action="store_true", help="with --copy-from: only say it")
    starts = campaign.add_argument("--starts-on", "--starts", type=date.fromisoformat)
    starts.required, starts.metavar = True, "DAY"
    campaign.add_argument("--ends-on", type=date.fromisoformat, metavar="DAY")
    campaign.add_argument("--meetings-by", type=date.fromisoformat, metavar="DAY")
    for name in ("issuer", "title", "number", "asks", "contact"):
        campaign.add_argument(f"--notice-{name}", default="", metavar="TEXT")
    campaign.add_argument("--report-due", type=date.fromisoformat, metavar="DAY")

    log = commands.add_parser("log", help="log a class meeting")
    log.add_argument("class_name", metavar="CLASS")
    log.add_argument("--held-on", type=date.fromisoformat, metavar="DAY")
    log.add_argument("--place", default="")
    log.add_argument("--leader", default="")
    log.add_argument("--planned", type=int)
    log.add_argument("--present", type=int)
    log.add_argument("--content", default="")
    log.add_argument("--task", metavar="TITLE", default="", help="without: the earliest open one")


def _handin(parser: argparse.ArgumentParser) -> None:
    whats = parser.add_subparsers(dest="what", metavar="WHAT", required=True)
    write = whats.add_parser("write", help="one sheet per class, or per grade")
    write.add_argument("--out", metavar="FOLDER", type=Path, required=True)
    write.add_argument("--per", choices=("class", "grade"), default="class")
    read = whats.add_parser("read", help="what sheets that came back would log")
    read.add_argument("files", metavar="FILE", type=Path, nargs="+")
    read.add_argument("--yes", action="store_true", help="log what is new")
    read.add_argument("--take", action="store_true", help="with --yes: where they differ too")


def _summary(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", metavar="FILE", type=Path)
    shorter = "leave details out until it has N characters"
    parser.add_argument("--about", metavar="N", type=int, help=shorter)
    works = parser.add_subparsers(dest="work", metavar="final|return|words|figure|list")
    final = works.add_parser("final", help="freeze the draft as the next version (定稿)")
    final.add_argument(
        "--out", metavar="FILE", type=Path, default=argparse.SUPPRESS, help="and write its PDF"
    )
    final.add_argument("--about", metavar="N", type=int, default=argparse.SUPPRESS, help=shorter)
    back = works.add_parser("return", help="give the version back for correction (退回修改)")
    back.add_argument("--because", metavar="TEXT", default="")
    words = works.add_parser("words", help="own words in a place; an empty text takes them away")
    places = ("lead", "leadership", "media", "practice", "results", "weakness", "next")
    words.add_argument("place", choices=places, metavar="PLACE", help=", ".join(places))
    words.add_argument("file", metavar="FILE", help="UTF-8; - for the standard input")
    words.add_argument("--replace", action="store_true", help="instead of what the records say")
    words.add_argument("--due", type=date.fromisoformat, metavar="DAY", help="of the next step")
    words.add_argument("--person", default="", metavar="NAME", help="of the next step")
    figure = works.add_parser("figure", help="a number that no record gives, with its source")
    figure.add_argument("label", metavar="LABEL")
    figure.add_argument("amount", metavar="N", nargs="?")
    figure.add_argument("--source", default="", metavar="TEXT")
    figure.add_argument("--unit", default="", metavar="TEXT")
    figure.add_argument("--as-of", type=date.fromisoformat, metavar="DAY")
    figure.add_argument("--remove", action="store_true")
    _with_json(works.add_parser("list", help="the versions, own words, numbers by hand"))


def _relay(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="- for the standard input")
    parser.add_argument("--kind", default="class_meeting", choices=_TASK_KINDS, metavar="KIND")
    parser.add_argument(
        "--task", metavar="TITLE", default="", help="without: the earliest open one"
    )
    parser.add_argument("--on", type=date.fromisoformat, metavar="DAY", help="where no line says")
    parser.add_argument("--confirm", action="store_true", help="log what is new")
    parser.add_argument("--take", action="store_true", help="with --confirm: what differs too")
    _with_json(parser)


def _evidence(parser: argparse.ArgumentParser) -> None:
    works = parser.add_subparsers(dest="work", required=True, metavar="add|list")
    _with_json(works.add_parser("list", help="the latest first"))
    add = works.add_parser("add", help="keep pictures, all or none; place and device are taken out")
    add.add_argument("files", metavar="FILE", type=Path, nargs="+")
    add.add_argument("--record", metavar="TEXT", help="its name or id; the whole month by default")
    kinds = ("photo", "sign_in", "script", "lesson_plan", "sample", "other")
    add.add_argument("--kind", choices=kinds, default="photo")
    add.add_argument("--on", type=date.fromisoformat, metavar="DAY", help="the camera's by default")
    add.add_argument("--caption", default="", metavar="TEXT")
    add.add_argument("--nobody", action="store_true", help="nobody can be recognised")
    add.add_argument("--consent", action="store_true", help="who can be recognised agreed")
    add.add_argument("--for-paper", action="store_true")


def _talks(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    _with_json(commands.add_parser("talks", help="the flag talks: day, state, title, length"))
    talk = commands.add_parser("talk", help="plan the flag talk of a day, or change it")
    talk.add_argument("planned_on", type=date.fromisoformat, metavar="DAY")
    for name in ("title", "post", "speaker", "audience", "because"):
        talk.add_argument(f"--{name}", metavar="TEXT")
    talk.add_argument("--way", choices=("ceremony", "broadcast", "online"))
    talk.add_argument("--kind", choices=("teacher", "leader", "pupil", "guest"))
    talk.add_argument("--script", type=Path, metavar="FILE", help="a text file in UTF-8")
    talk.add_argument("--speed", type=int, metavar="N", help="characters read aloud a minute")
    talk.add_argument("--held-on", type=date.fromisoformat, metavar="DAY")
    talk.add_argument("--present", type=int, metavar="N")


def _leaflets(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    leaflets = commands.add_parser("leaflets", help="the leaflets for print, as a PDF")
    leaflets.add_argument("--out", metavar="FILE", type=Path, required=True)
    leaflets.add_argument("--leaflet", metavar="KEY", help="every leaflet by default")
    leaflets.add_argument("--classes", metavar="A,B", help="every class by default")
    leaflets.add_argument("--named", action="store_true", help="a copy a pupil, with the name")
    leaflets.add_argument("--paper", metavar="SIZE", help="A4, A5, B4, 8K, 16K or 210x297 (mm)")
    slips = commands.add_parser("slips", help="read slip codes, one a line")
    source = slips.add_mutually_exclusive_group(required=True)
    source.add_argument("file", metavar="FILE", nargs="?", help="- for the standard input")
    source.add_argument("--photos", type=Path, metavar="FOLDER", help="photos or scans of slips")
    slips.add_argument("--unsigned", action="store_true", help="these came back unsigned")


def _calendar(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    _with_json(commands.add_parser("calendar", help="the work calendar, and due dates on days off"))
    day = commands.add_parser("calendar-day", help="add, change or remove a calendar entry")
    day.add_argument("day", type=date.fromisoformat, metavar="DAY", nargs="?")
    day.add_argument("--until", type=date.fromisoformat, metavar="DAY")
    day.add_argument("--kind", choices=("holiday", "workday", "break", "exam", "closure"))
    day.add_argument("--name", metavar="TEXT")
    day.add_argument("--note", metavar="TEXT")
    day.add_argument("--follows", type=int, metavar="1-7", help="the weekday of its timetable")
    day.add_argument("--remove", action="store_true")
    day.add_argument("--take-over", action="store_true", help="the shipped public holidays")


def _library(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    library = _with_json(commands.add_parser("library", help="the fraud library, or one entry"))
    library.add_argument("key", metavar="KEY", nargs="?")
    bands = ("lower_primary", "upper_primary", "junior_high", "senior_high")
    library.add_argument("--band", choices=(*bands, "parents", "grandparents", "staff"))
    kinds = ("fraud", "red_flags", "to_do", "phrase", "slogan", "law", "tool")
    library.add_argument("--kind", choices=kinds)


def _tasks(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    _with_json(commands.add_parser("tasks", help="the tasks of the classes: due day, how many"))
    task = commands.add_parser("task", help="add a task for all classes, or for chosen ones")
    doing = task.add_subparsers(dest="doing", metavar="add", required=True)
    add = doing.add_parser("add", help="add a task at the end")
    add.add_argument("title")
    add.add_argument("--kind", default="other", metavar="KIND", choices=_TASK_KINDS)
    add.add_argument("--due", type=date.fromisoformat, required=True, metavar="DAY")
    add.add_argument("--responsible", default="", metavar="NAME")
    add.add_argument("--classes", metavar="A,B", help="all by default")


def _activities(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    activity = commands.add_parser("activity", help="what was done besides class meetings")
    works = activity.add_subparsers(dest="work", required=True, metavar="add|list")
    _with_json(works.add_parser("list", help="the latest first"))
    add = works.add_parser("add", help="log one; numbers as 300, 约300, 300余")
    kinds = ("lecture", "meeting", "training", "partner_event", "board", "banner", "led", "poster")
    more = ("broadcast", "video", "contest", "visit", "other")
    add.add_argument("kind", choices=(*kinds, *more), metavar="KIND", help="lecture, meeting, …")
    for name in ("title", "place", "leader", "post", "unit", "content"):
        add.add_argument(f"--{name}", default="", metavar="TEXT")
    add.add_argument("--held-on", type=date.fromisoformat, metavar="DAY")
    add.add_argument("--until", type=date.fromisoformat, metavar="DAY")
    for name in ("present", "pieces", "times"):
        add.add_argument(f"--{name}", metavar="N")
    add.add_argument("--class-hours", type=int, metavar="N")
    add.add_argument("--detail", action="append", default=[], metavar="KIND:NAME[:N[:ROLE]]")

    incident = commands.add_parser("incident", help="attempts at fraud met or stopped")
    works = incident.add_subparsers(dest="work", required=True, metavar="add|list")
    _with_json(works.add_parser("list", help="by day"))
    add = works.add_parser("add", help="record one, without names")
    add.add_argument("--on", type=date.fromisoformat, metavar="DAY")
    add.add_argument("--until", type=date.fromisoformat, metavar="DAY")
    for name in ("count", "amount"):
        add.add_argument(f"--{name}", metavar="N")
    for name in ("type", "reported-to", "account"):
        add.add_argument(f"--{name}", default="", metavar="TEXT")
    outcomes = ("stopped", "lost", "investigating", "other")
    add.add_argument("--outcome", choices=outcomes, default="stopped")


def _messages(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    _with_json(commands.add_parser("messages", help="the messages to parents: day, state, classes"))
    message = commands.add_parser("message", help="add a message, or tick what was forwarded")
    ways = message.add_subparsers(dest="way", metavar="add|tick", required=True)
    add = ways.add_parser("add", help="plan a message")
    add.add_argument("title", metavar="TITLE")
    add.add_argument("--on", type=date.fromisoformat, metavar="DAY", dest="planned_on")
    add.add_argument("--text", type=Path, metavar="FILE", help="a text file in UTF-8")
    add.add_argument("--starter", metavar="KEY", help="a shipped text to begin with")
    tick = ways.add_parser("tick", help="record which classes have forwarded it")
    tick.add_argument("title", metavar="TITLE")
    tick.add_argument("classes", metavar="CLASS", nargs="*", help="all open classes by default")
    tick.add_argument("--except", metavar="CLASS", action="append", default=[], dest="but")
    tick.add_argument("--because", metavar="TEXT", default="", help="why those do not forward it")
    tick.add_argument("--on", type=date.fromisoformat, metavar="DAY", dest="forwarded_on")


def _papers(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    _with_json(commands.add_parser("papers", help="the papers that can be set, and about what"))
    paper = commands.add_parser("paper", help="write one paper; its ending names the format")
    paper.add_argument("key", metavar="KEY")
    paper.add_argument("--out", metavar="FILE", type=Path, required=True)
    paper.add_argument("--subject", metavar="UID", help="what it is about, or its name")
    paper.add_argument("--set", metavar="NAME=VALUE", action="append", default=[], dest="choices")


def _with_json(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--json", action="store_true")
    return parser


def _submissions(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    submission = _with_json(commands.add_parser("submission", help="the folder for the bureau"))
    works = submission.add_subparsers(dest="work", metavar="WORK")
    prepare = works.add_parser("prepare", help="write Word, PDF, sheet and photos into a folder")
    prepare.add_argument("--out", metavar="FOLDER", type=Path, required=True)
    prepare.add_argument("--photo", metavar="NUMBER", action="append", default=[])
    prepare.add_argument("--sheet", metavar="NAME", action="append", default=[])
    for name, text in (("handed-in", "it went to the bureau"), ("returned", "it came back")):
        mark = works.add_parser(name, help=text)
        mark.add_argument("number", type=int, metavar="N")
        mark.add_argument("--on", type=date.fromisoformat, metavar="DAY", required=True)
        said = "to" if name == "handed-in" else "because"
        mark.add_argument(f"--{said}", metavar="TEXT", default="")
    rules = works.add_parser("rules", help="what the bureau wants")
    for name in ("unit", "matter", "pattern"):
        rules.add_argument(f"--{name}", metavar="TEXT")
    for name in ("longest", "least-photos", "most-photos", "photo-kilobytes"):
        rules.add_argument(f"--{name}", metavar="N", type=int)

    sheet = _with_json(
        commands.add_parser("bureau-sheet", help="the bureau's own statistics sheet")
    )
    works = sheet.add_subparsers(dest="work", metavar="WORK")
    keep = works.add_parser("keep", help="keep a file, its cells mapped as proposed")
    keep.add_argument("file", metavar="FILE", type=Path)
    keep.add_argument("--name", metavar="NAME")
    fill = works.add_parser("fill", help="write it with this month's figures")
    fill.add_argument("name", metavar="NAME")
    fill.add_argument("--out", metavar="FILE", type=Path, required=True)
    works.add_parser("remove", help="put it into the bin").add_argument("name", metavar="NAME")
