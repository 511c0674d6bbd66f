"""Bad rosters, workbooks, hand-in sheets and bureau's sheets through the doors they come in by.

Each is refused in words or read as a whole: the reader's death takes nothing along, nothing of it
is in the store, it costs 15 s of work and 1 GB at most, and no other file and no address is opened.
Controls: the same kinds of file given to the bare libraries kill the process and open a file.
"""

import resource
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Final

from benchmarks.reliability import _hostile_books, _school, _watch
from benchmarks.reliability._experiment import Found, Setting, chosen, number
from schoolguard.domain.catalogue import LANGS, render_error
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.month_workbook import ImportWorkbook
from schoolguard.domain.roster import ReadOptions
from schoolguard.domain.school import ImportRoster
from schoolguard.services import Services
from tests import opened
from tests.exchange import bureau_files
from tests.exchange.corpus import BROKEN

SECONDS: Final = 15.5
"""The limit of work is looked at twenty times a second."""
MEGABYTES: Final = 1_024
_OPTIONS = ReadOptions(opened.YEAR, 1, 6, keep_names=True, keep_phones=True)
_NAIVE = """
import sys, xml.sax, xml.sax.handler
parser = xml.sax.make_parser()
parser.setFeature(xml.sax.handler.feature_external_ges, True)
parser.parse(sys.argv[1])
"""
_BARE = """
import sys
from python_calamine import CalamineWorkbook
CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).to_python()
"""

Door = Callable[[Services, Path], None]


def run(setting: Setting) -> Found:
    """Bring every file to its door."""
    folder = setting.folder
    path = _school.begin(folder / "school", names=True)
    watch = _watch.Watch(folder / "watch.txt", folder / "files")
    told, worst = Counter[str](), 0.0
    with _school.at(path) as on:
        wholes = _wholes(on, folder / "whole")
        names = chosen(_names(), setting, least=8)
        for name in names:
            door, file = _made(name, wholes, folder / "files")
            outcome, seconds = _tried(on, door, file, watch)
            told[outcome] += 1
            worst = max(worst, seconds)
            if outcome in BAD or seconds > SECONDS:
                print(f"{name}: {outcome}, {seconds:.1f} s of work")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    strange = watch.strange()
    naive, dead = _controls(folder / "control")
    return Found(
        size=f"{number(len(names), 'files')} at {len(DOORS)} doors",
        result=f"{told['crash']} crashes, {told['partial']} partial imports,"
        f" {told['refused']} refused in words, {told['read']} read as a whole; worst"
        f" {worst:.1f} s of work, {peak:.0f} MB; {len(strange)} other files or addresses opened",
        control=f"bare libraries: {'killed' if dead else 'NOT killed'} by the far cell,"
        f" {naive} outside file read",
        kept=not any(told[one] for one in BAD)
        and worst <= SECONDS
        and peak <= MEGABYTES
        and not strange
        and naive > 0
        and dead,
    )


BAD: Final = ("crash", "partial", "speechless")


def _names() -> list[str]:
    """Return ``door/file`` of every bad file."""
    rosters = [f"roster/{name}" for name in BROKEN]
    books = (*_hostile_books.SPOILT, *_hostile_books.OTHERS)
    return rosters + [f"{door}/{name}" for door in DOORS if door != "roster" for name in books]


def _made(name: str, wholes: dict[str, Path], folder: Path) -> tuple[Door, Path]:
    """Write a bad file into an emptied folder, beside what it may try to open."""
    door, _, kind = name.partition("/")
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    (folder / "canary.txt").write_text("SECRET-7f3a", encoding="utf-8")
    if door == "roster":
        return DOORS[door], BROKEN[kind](folder)
    if kind in _hostile_books.OTHERS:
        return DOORS[door], _hostile_books.other(kind, folder)
    return DOORS[door], _hostile_books.spoilt(wholes[door], kind, folder / "给您.xlsx")


def _tried(on: Services, door: Door, file: Path, watch: "_watch.Watch") -> tuple[str, float]:
    """Bring a file to its door; return what came of it and the seconds of work it cost."""
    before, began = _rows(on), _work()
    with watch.over(file):
        try:
            door(on, file)
            outcome = "read"
        except SchoolError as error:
            outcome = "refused" if _speaks(error) else "speechless"
        except Exception as error:  # noqa: BLE001  # counted: a user would see a fault
            print(f"{file.name}: {type(error).__name__}: {error}")
            outcome = "crash"
    seconds = _work() - began
    if outcome != "read" and _rows(on) != before:
        outcome = "partial"
    return outcome, seconds


def _rows(on: Services) -> str:
    with on.school.office.store.read() as reader:
        return _school.rows_in(reader)


def _work() -> float:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def _speaks(error: SchoolError) -> bool:
    return all(
        what and remedy and "{" not in what + remedy
        for what, remedy in (render_error(error, lang) for lang in LANGS)
    )


# -- the doors: as the window brings files in; what has something to say about is not written


def _roster(on: Services, file: Path) -> None:
    preview = on.roster.read(file, _OPTIONS)
    for issue in preview.issues:
        raise issue.error
    on.roster.write(
        ImportRoster(
            action_id=opened.action(),
            school_year=opened.YEAR,
            classes=preview.classes,
            source=preview.file_name,
        )
    )


def _workbook(on: Services, file: Path) -> None:
    pages = on.workbook.read(file)
    plan = on.workbook.write(ImportWorkbook(action_id=opened.action(), pages=pages))
    for finding in plan.findings:
        raise finding.error


def _handin(on: Services, file: Path) -> None:
    read = on.handins.read(on.campaigns.current().uid, [file])
    for trouble in read.troubles:
        raise trouble.error


def _bureau(on: Services, file: Path) -> None:
    on.bureau_sheets.proposed(on.campaigns.current().uid, on.bureau_sheets.read(file))


DOORS: Final[dict[str, Door]] = {
    "roster": _roster,
    "workbook": _workbook,
    "handin": _handin,
    "bureau": _bureau,
}


def _wholes(on: Services, folder: Path) -> dict[str, Path]:
    """Write a whole file for each door that takes workbooks."""
    folder.mkdir()
    campaign = on.campaigns.current().uid
    writer = _school.Writer(on)
    for _ in range(8):
        writer.write()
    on.workbook.export(campaign, folder / "month.xlsx")
    return {
        "workbook": folder / "month.xlsx",
        "handin": on.handins.write(campaign, folder)[0],
        "bureau": bureau_files.in_columns(folder / "bureau.xlsx"),
    }


def _controls(folder: Path) -> tuple[int, bool]:
    """Return how often a bare parser read the outside file, and whether a bare reader died."""
    folder.mkdir()
    secret, evil = folder / "canary.txt", folder / "evil.xml"
    secret.write_text("SECRET-7f3a", encoding="utf-8")
    entity = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]><a>&x;</a>'
    evil.write_text(entity, encoding="utf-8")
    watch = _watch.Watch(folder / "watch.txt", folder / "nothing")
    with watch.over(evil):
        subprocess.run([sys.executable, "-c", _NAIVE, str(evil)], check=True)
    far = BROKEN["far cell in disguise"](folder)
    ended = subprocess.run(
        [sys.executable, "-c", _BARE, str(far)],
        check=False,
        stderr=subprocess.DEVNULL,
        preexec_fn=_two_gigabytes,
    )
    return sum(str(secret) in one for one in watch.strange()), ended.returncode == -signal.SIGABRT


def _two_gigabytes() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
