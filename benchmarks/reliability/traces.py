"""Fifty planted names and phones: nowhere but in the store, and after the purge nowhere at all.

They come in by a roster, are sought in the window, stand in faults of the program, in a file that
cannot be read, in backups, and in what a process leaves that is killed while it backs up and while
it restores. Every file of the data folder, the temporary folder, the settings and the logs is
looked through, packed ones unpacked. Control: before the purge all of them are found in the store
and in its backups.
"""

import os
import random
import signal
import zipfile
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QLineEdit

from benchmarks.reliability import _school, _shim, _window
from benchmarks.reliability._experiment import Found, Setting, number
from benchmarks.reliability._forked import Say, start
from schoolguard import app, faults
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.retention import Purge
from schoolguard.domain.roster import ReadOptions
from schoolguard.domain.school import ImportRoster
from tests import opened
from tests.exchange.files import workbook

PLANTED: Final = 50
ACTIONS: Final = 200
KILLS: Final = 6
_OPTIONS = ReadOptions(opened.YEAR, 1, 6, keep_names=True, keep_phones=True)
_FIRST, _REST = "竺谌亓仉", "爔翾昶喆赟骉羴飍鱻麤"


def run(setting: Setting) -> Found:
    """Plant, use, look, purge, look."""
    data, temporary = setting.folder / "data", setting.folder / "temporary"
    temporary.mkdir()
    os.environ["TMPDIR"] = str(temporary)
    import tempfile

    tempfile.tempdir = str(temporary)
    chance = setting.chance("names")
    names, phones = _names(chance), [f"1390000{at:04d}" for at in range(PLANTED)]
    path = _school.begin(data, names=True)
    _bring_in(path, _roster(setting.folder / "given", names, phones))
    for at in range(setting.times(KILLS, least=2)):
        start(partial(_killed, path, at)).wait()
    _use(data, names, phones, setting.times(ACTIONS, least=40))
    words = [*names, *phones]
    outside = _hits(setting.folder, words, without=("given", "data/schoolguard.db", "data/backups"))
    store = len(_words_in(_files(data, only=("schoolguard.db",)), words))
    copies = len(_words_in(_files(data / "backups"), words))
    with _school.at(path) as on:
        due = on.retention.preview(everything=True).due
        years, months = due.school_years, due.campaign_uids
        on.retention.purge(
            Purge(action_id=opened.action(), school_years=years, campaign_uids=months)
        )
    after = _hits(setting.folder, words, without=("given",))
    for one in (outside + after)[:10]:
        print(f"found: {one}")
    return Found(
        size=f"{number(len(names), 'names')} and {len(phones)} phones,"
        f" {sum(1 for _ in _files(setting.folder))} files looked through",
        result=f"{len(outside)} found outside the store and its backups,"
        f" {len(after)} found anywhere after the purge",
        control=f"before the purge {store} of {len(words)} found in the store,"
        f" {copies} in its backups",
        kept=not outside and not after and store == copies == len(words),
    )


def _names(chance: random.Random) -> list[str]:
    every = [f"{a}{b}{c}" for a in _FIRST for b in _REST for c in _REST if b != c]
    return chance.sample(every, PLANTED)


def _roster(folder: Path, names: list[str], phones: list[str]) -> Path:
    folder.mkdir()
    head = ("班级", "学号", "姓名", "性别", "家长", "联系电话")
    rows = [
        (f"{1 + at % 6}年级1班", str(20260001 + at), name, "女", f"{name}母", phone)
        for at, (name, phone) in enumerate(zip(names, phones, strict=True))
    ]
    bad = [*rows, (*rows[0][:2], None, *rows[0][3:])]
    workbook(folder / "bad.xlsx", [head, *bad])
    (folder / "cut.xlsx").write_bytes((folder / "bad.xlsx").read_bytes()[:-300])
    return workbook(folder / "roster.xlsx", [head, *rows])


def _bring_in(path: Path, roster: Path) -> None:
    """Import the roster; two others that hold the same are refused."""
    with _school.at(path) as on:
        for name in ("bad.xlsx", "cut.xlsx"):
            try:
                assert on.roster.read(roster.with_name(name), _OPTIONS).issues
            except SchoolError as error:
                faults.log(error)
        preview = on.roster.read(roster, _OPTIONS)
        command = ImportRoster(
            action_id=opened.action(),
            school_year=opened.YEAR,
            classes=preview.classes,
            source=preview.file_name,
        )
        on.roster.write(command)
        folder = path.parent / "backups"
        folder.mkdir(exist_ok=True)
        on.backups.write(folder / "by-hand.sgbak")


def _killed(path: Path, at: int, _: Say) -> None:
    """Back up or restore, and end in the middle of it."""
    with _school.at(path) as on:
        _shim.die_at(20 + 37 * at, path.parent)
        if at % 2:
            on.backups.write(path.parent / "backups" / f"never-{at}.sgbak")
        else:
            source = path.parent / "backups" / "by-hand.sgbak"
            on.backups.restore(source, keep=on.backups.path_for_present())
    os.kill(os.getpid(), signal.SIGKILL)


class _Heard:
    """What a job is given that never ends well."""

    def nothing(self, _: None) -> None:
        """Never called."""


def _use(data: Path, names: list[str], phones: list[str], actions: int) -> None:
    """Seek the names in the window, go through its pages, let a fault with names in it happen."""
    running = _window.open_at(data)
    user = _window.User(running.window.shell, _window.answer_boxes())
    steps, loop, window = user.forever(), QEventLoop(), running.window
    heard = _Heard()

    def broken() -> None:
        raise RuntimeError(f"{names[0]} {phones[0]}")

    def go_on() -> None:
        try:
            act()
        except BaseException:
            loop.exit(1)
            raise

    def act() -> None:
        next(steps)
        at = user.done.total()
        field = running.window.shell.form.search.findChild(QLineEdit)
        if field is not None and at % 5 == 0:
            _window.type_into(field, names[at % PLANTED])
        if at % 20 == 0:
            window.jobs.read(broken, ok=heard.nothing, failed=window.shell.notify.trouble)
            running.window.shell.notify.bug(RuntimeError(names[1]))
            faults.log(RuntimeError(names[2]))
        if at >= actions:
            loop.exit(0)
        else:
            QTimer.singleShot(5, go_on)

    running.window.ready.connect(go_on)
    if loop.exec():
        raise RuntimeError("the window was left")
    running.close()
    app.open_log(data)


# -- looking


def _hits(folder: Path, words: list[str], *, without: tuple[str, ...]) -> list[str]:
    """Return ``file: word`` for each word found in a file below a folder."""
    found = []
    for name, content in _files(folder):
        if not name.startswith(tuple(str(folder / one) for one in without)):
            found += [f"{name}: {word}" for word in _words_in([(name, content)], words)]
    return found


def _words_in(
    files: "Iterator[tuple[str, bytes]] | list[tuple[str, bytes]]", words: list[str]
) -> set[str]:
    found: set[str] = set()
    for _, content in files:
        for word in words:
            if word not in found and any(one in content for one in _written(word)):
                found.add(word)
    return found


def _written(word: str) -> set[bytes]:
    """Return a word as files may hold it."""
    ways = {word.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "gb18030")}
    return ways | {word.encode("ascii", "backslashreplace"), " ".join(word).encode()}


def _files(folder: Path, only: tuple[str, ...] = ("",)) -> Iterator[tuple[str, bytes]]:
    """Yield every file below a folder, and what is packed in it."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name.startswith(only):
            content = path.read_bytes()
            yield str(path), content
            if content.startswith(b"PK"):
                yield from _members(path, content)


def _members(path: Path, content: bytes) -> Iterator[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            for name in archive.namelist():
                yield f"{path}/{name}", archive.read(name)
    except zipfile.BadZipFile:
        return
