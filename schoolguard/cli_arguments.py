"""The arguments of the command line; light, because the window starts through it as well."""

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from schoolguard import __version__
from schoolguard.domain.languages import LANGS


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return the parsed arguments; ``command`` is None for the window.

    ``lang`` is always given; ``asked_lang`` is None where no ``--lang`` was.
    """
    parser = argparse.ArgumentParser(
        prog="schoolguard",
        description="防范电信网络诈骗宣传月：不带命令则打开窗口 / without a command: the window",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--data", metavar="DIR", help="data folder ($SCHOOLGUARD_DATA)")
    parser.add_argument("--lang", choices=LANGS, help="zh_CN; the window's as chosen in it")
    parser.add_argument("--campaign", metavar="KEY", help="the running campaign by default")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    demo = commands.add_parser("demo", help="the sample school: papers, and the window")
    demo.add_argument("--out", metavar="DIR", type=Path, default=Path("out"))
    demo.add_argument("--no-window", action="store_true")

    _roster(commands.add_parser("import", help="a roster, recognised by its content"))
    _with_json(commands.add_parser("figures", help="key, value, unit, number of source rows"))

    summary = commands.add_parser("summary", help="the month-end summary as a PDF")
    summary.add_argument("--out", metavar="FILE", type=Path, required=True)

    for name, text in (("backup", "copy the whole store"), ("restore", "put a copy in its place")):
        commands.add_parser(name, help=text).add_argument("file", metavar="FILE", type=Path)
    commands.add_parser("check", help="look through the store for damage")

    _month(commands)
    _talks(commands)
    _handin(commands.add_parser("handin", help="hand-in sheets of the classes: out and back"))
    audit = _with_json(commands.add_parser("audit", help="who changed what, and when"))
    audit.add_argument("--newest", type=int, metavar="N", default=50)
    arguments = parser.parse_args(argv)
    arguments.asked_lang = arguments.lang
    arguments.lang = arguments.lang or "zh_CN"
    return arguments


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
    campaign.add_argument("--title", default="防范电信网络诈骗宣传月")
    campaign.add_argument("--theme", default="")
    campaign.add_argument("--starts-on", type=date.fromisoformat, required=True, metavar="DAY")
    campaign.add_argument("--ends-on", type=date.fromisoformat, required=True, metavar="DAY")
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


def _handin(parser: argparse.ArgumentParser) -> None:
    whats = parser.add_subparsers(dest="what", metavar="WHAT", required=True)
    write = whats.add_parser("write", help="one sheet per class, or per grade")
    write.add_argument("--out", metavar="FOLDER", type=Path, required=True)
    write.add_argument("--per", choices=("class", "grade"), default="class")
    read = whats.add_parser("read", help="what sheets that came back would log")
    read.add_argument("files", metavar="FILE", type=Path, nargs="+")
    read.add_argument("--yes", action="store_true", help="log what is new")
    read.add_argument("--take", action="store_true", help="with --yes: where they differ too")


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


def _with_json(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--json", action="store_true")
    return parser
