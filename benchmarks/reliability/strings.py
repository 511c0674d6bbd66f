"""Hostile texts in every field, through every page, paper and export.

The sample school's fields hold five hundred texts in turn; the window shows every page, opens rows
and panels; every paper and sheet is written. Nothing fails, no file but our own and no address is
opened, no export holds a live formula or link, no label takes a text for markup. Controls: a label
that does takes the picture's file; a formula written as xlsxwriter does by itself is found.
"""

import tempfile
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from openpyxl import Workbook
from PySide6.QtCore import QEventLoop, QModelIndex, Qt, QTimer
from PySide6.QtGui import Qt as QtGuiNames
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTableView, QWidget

from benchmarks.reliability import _hostile_school, _watch, _window
from benchmarks.reliability._experiment import Found, Setting, number
from benchmarks.reliability._forked import Say, start
from schoolguard import app
from schoolguard.domain.catalogue import LANGS, render_error
from schoolguard.domain.errors import SchoolError
from schoolguard.services import sample
from tests.services.papers.test_sample_papers import _CHECKS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from schoolguard.services import Services

ROUNDS: Final = 4
"""In each, every field holds another text."""
_SEEN: Final[set[str]] = set()
"""Where a text was taken for markup."""
ACTIONS: Final = 400
_REFUSALS: Final = frozenset(
    {"papers.missing_glyphs", "papers.too_long", "papers.no_table", "papers.pledge_not_asked"}
)
_MARKUP: Final = ("<img", "<a href", "<object", "<body", "<link")


def run(setting: Setting) -> Found:
    """Plant, show, write, look."""
    canary = Path(tempfile.mkdtemp(prefix="sg-canary-")) / "canary.png"
    canary.write_bytes(b"\x89PNG\r\n\x1a\n")
    among = _hostile_school.texts(canary)
    told, rounds = Counter[str](), setting.times(ROUNDS)
    start(partial(_filled, setting.folder)).wait()
    strange: list[str] = []
    for turn in range(rounds):
        begin = turn * len(among) // rounds
        ended = start(partial(_round, setting, among, begin)).wait()
        if ended.code:
            raise RuntimeError(f"round {turn + 1} ended with {ended.code}")
        for kind, _, value in (line.partition(" ") for line in ended.lines):
            if kind == "opened":
                strange.append(value)
            elif kind == "said":
                print(value)
            else:
                told[kind] += int(value)
    controls = start(partial(_controls, canary, setting.folder)).wait().lines
    taken, formula = (f"{one} True" in controls for one in ("taken", "formula"))
    for one in strange[:8]:
        print(f"also opened: {one}")
    failures = told["failed"] + told["live"] + told["trouble"]
    return Found(
        size=f"{number(len(among), 'texts')} in {told['fields']:,} fields, {rounds} rounds,"
        f" {told['pages']} pages, {told['panels']} panels, {told['written']} papers and exports",
        result=f"{failures} failures, {told['live']} live formulas or links,"
        f" {told['markup']} taken for markup, {len(strange)} other files or addresses"
        f" opened ({told['refused']} refused in words)",
        control=f"a label that takes markup {'opened' if taken else 'did NOT open'} the file;"
        f" a live formula {'found' if formula else 'NOT found'}",
        kept=not (failures or told["markup"] or strange)
        and told["fields"] >= len(among)
        and told["written"] > told["refused"]
        and taken
        and formula,
    )


def _filled(folder: Path, _: Say) -> None:
    _window.fill(folder)


def _round(setting: Setting, among: list[str], begin: int, say: Say) -> None:
    """Plant the texts from one on, write everything, show everything; say what came of it."""
    data, told = setting.folder / "sample-data", Counter[str]()
    watch = _watch.Watch(setting.folder / "watch.txt", setting.folder)
    trouble = _window.Trouble()
    told["fields"] = _hostile_school.plant(data / app.DATABASE, among, begin)
    with watch.over(setting.folder):
        told += _exports(data, setting.folder / "out")
        running = _window.open_at(data)
        trouble.listen()
        told += _shown(running, setting.times(ACTIONS, least=150))
        running.close()
    told["trouble"] = trouble.said.total()
    for text, times in trouble.said.most_common(8):
        say(f"said {times} x {' '.join(text.split())}")
    for one in sorted(_SEEN)[:20]:
        say(f"said markup: {' '.join(one.split())}")
    for one in watch.strange():
        say(f"opened {' '.join(one.split())}")
    for kind, times in told.items():
        say(f"{kind} {times}")


# -- papers and exports


def _exports(data: Path, out: Path) -> Counter[str]:
    """Write every paper and sheet that there is and look into each."""
    out.mkdir(exist_ok=True)
    told = Counter[str]()
    with app.open_services(data, clock=sample.clock) as on:
        for name, write in _writes(on).items():
            path = out / name
            path.unlink(missing_ok=True)
            try:
                write(path)
            except SchoolError as error:
                said = [render_error(error, lang) for lang in LANGS]
                told["refused"] += 1
                if error.code not in _REFUSALS or not all(map(all, said)):
                    print(f"{name}: {error.code}")
                    told["failed"] += 1
                continue
            except Exception as error:  # noqa: BLE001  # counted: a user would see a fault
                print(f"{name}: {type(error).__name__}: {error}")
                told["failed"] += 1
                continue
            told["written"] += 1
            told["live"] += _is_live(path)
    return told


def _writes(on: "Services") -> "dict[str, Callable[[Path], object]]":
    """Return what writes each file, by the file's name."""
    month = on.campaigns.current().uid
    found: dict[str, Callable[[Path], object]] = {
        "summary.pdf": lambda path: on.summary.write(month, path),
        "summary.docx": lambda path: on.summary.write(month, path),
        "month.xlsx": lambda path: on.workbook.export(month, path),
        "leaflets.pdf": lambda path: on.leaflets.write(on.leaflets.printed(month), path),
    }
    for kind in on.papers.kinds():
        subjects = on.papers.subjects(month, kind.key)
        subject = subjects[0][0] if subjects else None
        for one in kind.formats:
            found[f"{kind.key}.{one.value}"] = _paper(on, month, kind.key, subject)
    return found


def _paper(on: "Services", month: str, key: str, subject: str | None) -> "Callable[[Path], object]":
    return lambda path: on.papers.write(month, key, path, subject)


def _is_live(path: Path) -> bool:
    try:
        _CHECKS[path.suffix](path, "")
    except AssertionError:
        print(f"live: {path.name}")
        return True
    return False


# -- the window


def _shown(running: "app.Running", actions: int) -> Counter[str]:
    """Use the window for so many actions; look at every label after each."""
    told = Counter[str]()
    user = _window.User(running.window.shell, _window.answer_boxes())
    steps, loop = user.forever(), QEventLoop()

    def act() -> None:
        try:
            next(steps)
            told["markup"] += _markup(running.window.shell)
            if user.done.total() % 5 == 0:
                running.window.shell.grab()
        except BaseException:
            loop.exit(1)
            raise
        if user.done.total() >= actions:
            loop.exit(0)
        else:
            QTimer.singleShot(10, act)

    running.window.ready.connect(act)
    loop.exec()
    told["pages"], told["panels"] = user.done["page"], user.done["panel"]
    return told


def _markup(shell: QWidget) -> int:
    """Count the labels and tips that would draw a planted tag instead of its letters."""
    found = 0
    for one in shell.findChildren(QWidget):
        said = [(Qt.TextFormat.AutoText, one.toolTip())]
        if isinstance(one, QAbstractItemView) and one.isVisible():
            said += [(Qt.TextFormat.AutoText, tip) for tip in _tips(one)]
        if isinstance(one, QLabel) and one.isVisible():
            said.append((one.textFormat(), one.text()))
        for how, text in said:
            if _takes_markup(how, text):
                model = one.model() if isinstance(one, QAbstractItemView) else None
                where = f"{type(one).__name__} {one.objectName()} {type(model).__name__}"
                _SEEN.add(f"{where} {text[:60]!r}")
                found += 1
    return found


def _tips(view: QAbstractItemView) -> "Iterator[str]":
    """Yield the tips of the first rows of a list."""
    model = view.model()
    columns = model.columnCount(QModelIndex()) if isinstance(view, QTableView) else 1
    for row in range(0 if model is None else min(10, model.rowCount(QModelIndex()))):
        for column in range(columns):
            yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def _takes_markup(how: Qt.TextFormat, text: str) -> bool:
    rich = how == Qt.TextFormat.RichText or (
        how == Qt.TextFormat.AutoText and QtGuiNames.mightBeRichText(text)
    )
    return rich and any(tag in text.lower() for tag in _MARKUP)


def _controls(canary: Path, folder: Path, say: Say) -> None:
    """Say whether a careless label opens the file, and whether a formula is found."""
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    watch = _watch.Watch(folder / "control.txt", folder)
    with watch.over(folder):
        label = QLabel(f'<img src="{canary}">')
        label.resize(50, 50)
        label.grab()
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = "=1+1"
    book.save(folder / "control.xlsx")
    say(f"taken {any('canary' in one for one in watch.strange())}")
    say(f"formula {_is_live(folder / 'control.xlsx')}")
    del application
