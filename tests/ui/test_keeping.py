"""The real window on a real folder: rescue, the backup at the close, the first window in front."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from schoolguard import app
from schoolguard.domain.place import Place, PlaceKind
from schoolguard.services import Services
from schoolguard.ui import application, single
from schoolguard.ui.bridge import ChangeBridge
from schoolguard.ui.single import FrontDoor, bring_first_to_front
from tests.opened import NOW, import_classes, name_school, plain_classes
from tests.tracked import ROOT
from tests.ui.fakes import SPECS
from tests.ui.helpers import RecordingNotify, nameless

_ASKS = """
import sys
from PySide6.QtCore import QCoreApplication
from schoolguard.ui.single import bring_first_to_front
app = QCoreApplication([])
sys.exit(0 if bring_first_to_front(sys.argv[1]) else 3)
"""


class Opened:
    """A window on a data folder, as the composition root makes it, with pages that do nothing."""

    def __init__(self, folder: Path, settings: QSettings) -> None:
        self.folder, self.stack = folder, ExitStack()
        self.services: list[Services] = []
        self.notify = RecordingNotify()

        def build(bridge: ChangeBridge) -> application.Built:
            self.stack.close()
            opening = app.open_services(folder, clock=lambda: NOW, if_damaged="rescue")
            made = self.stack.enter_context(opening)
            made.school.office.store.listen(bridge.post)
            self.services.append(made)
            return made, None, lambda: app._status(made, "zh_CN")

        self.window = application.Window(SPECS, build, settings)
        self.shell = self.window.shell
        self.shell.notify = self.notify
        self.window.keeping.desk = app._desk(folder, lambda: NOW)
        self.keeping = self.window.keeping

    @property
    def on(self) -> Services:
        return self.services[-1]

    def close(self) -> None:
        self.window.close()
        self.stack.close()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A school of three classes with one copy, then of five."""
    folder = tmp_path / "school"
    with app.open_services(folder, clock=lambda: NOW) as on:
        name_school(on)
        import_classes(on, *plain_classes(3))
        on.backups.automatic()
    return folder


@pytest.fixture
def window(qtbot: QtBot, data: Path, settings: QSettings) -> Iterator[Opened]:
    made = Opened(data, settings)
    qtbot.addWidget(made.shell)
    yield made
    made.close()


def _show(qtbot: QtBot, window: Opened) -> None:
    with qtbot.waitSignal(window.window.ready, timeout=10_000):
        window.shell.show()


def _cut(data: Path) -> None:
    content = (data / "schoolguard.db").read_bytes()
    (data / "schoolguard.db").write_bytes(content[: len(content) // 2])


def test_a_store_cut_in_half_is_said_once_and_stays_said_until_known(
    qtbot: QtBot, window: Opened, data: Path
) -> None:
    _cut(data)
    window.notify.answer = False  # 下次再提醒
    _show(qtbot, window)
    qtbot.waitUntil(lambda: len(window.notify.asked) == 1)
    question = window.notify.asked[0]
    assert "2026年11月16日 10:00" in question.text
    assert "schoolguard-damaged-" in question.text
    assert len(window.on.classes.in_year(2026)) == 3
    assert window.on.backups.rescue() is not None
    window.notify.answer = True
    window.keeping.shown()
    qtbot.waitUntil(lambda: window.on.backups.rescue() is None)


def test_a_store_that_is_gone_is_restored_by_keys(qtbot: QtBot, window: Opened, data: Path) -> None:
    (data / "schoolguard.db").unlink()
    window.shell.show()
    keeping = window.keeping
    qtbot.waitUntil(lambda: keeping.rescue is not None and keeping.rescue.model.rowCount() == 1)
    view = keeping.rescue
    assert view is not None
    assert nameless(view) == []
    assert "3 个班" in view.content.text()
    assert not window.shell.form.rail.isEnabled()
    with qtbot.waitSignal(window.window.ready, timeout=10_000):
        QTest.keyClick(view.copies, Qt.Key.Key_Return)
    assert window.shell.form.rail.isEnabled()
    assert len(window.on.classes.in_year(2026)) == 3


def test_a_file_that_is_no_backup_is_refused_there_and_an_empty_school_is_asked_for(
    qtbot: QtBot, window: Opened, data: Path, tmp_path: Path
) -> None:
    (data / "schoolguard.db").write_bytes(b"")
    window.shell.show()
    keeping = window.keeping
    qtbot.waitUntil(lambda: keeping.rescue is not None and keeping.rescue.model.rowCount() == 1)
    view = keeping.rescue
    assert view is not None
    (tmp_path / "x.sgbak").write_bytes(b"x")
    view.look_at(str(tmp_path / "x.sgbak"))
    qtbot.waitUntil(view.error.isVisible)
    with qtbot.waitSignal(window.window.ready, timeout=10_000):
        view.ask_empty()
    assert window.on.school.get() is None
    assert len(list(data.glob("schoolguard-damaged-*.db"))) == 1


def test_the_close_waits_for_a_backup_of_what_changed(
    qtbot: QtBot, window: Opened, data: Path
) -> None:
    _show(qtbot, window)
    import_classes(window.on, *plain_classes(5))
    before = len(list((data / "backups").glob("*.sgbak")))
    window.shell.close()
    assert window.shell.isVisible()  # it does not freeze: it waits
    qtbot.waitUntil(lambda: not window.shell.isVisible(), timeout=10_000)
    assert len(list((data / "backups").glob("*.sgbak"))) == before + 1
    assert not window.on.backups.changed()


def test_nobody_has_to_wait(qtbot: QtBot, window: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    _show(qtbot, window)
    import_classes(window.on, *plain_classes(5))
    going: list[bool] = []

    def slow(_self: object, *, cancelled, progress) -> None:  # type: ignore[no-untyped-def]
        going.append(True)
        progress(1, 4)
        while not cancelled():
            time.sleep(0.01)

    monkeypatch.setattr("schoolguard.services.backups.Backups.automatic", slow)
    window.shell.close()
    view = window.keeping.closing.view
    assert view is not None
    qtbot.waitUntil(lambda: view.isVisible() and bool(going))
    qtbot.waitUntil(lambda: view.bar.value() == 1)
    assert nameless(view) == []
    QTest.keyClick(view.skip, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.shell.isVisible())


def test_a_backup_that_fails_at_the_close_is_said_at_the_next_start(
    qtbot: QtBot, window: Opened, data: Path, tmp_path: Path
) -> None:
    _show(qtbot, window)
    stick = tmp_path / "stick"
    stick.mkdir()
    window.on.backups.set_plan(24, stick)
    stick.rmdir()
    import_classes(window.on, *plain_classes(5))
    window.shell.close()
    qtbot.waitUntil(lambda: not window.shell.isVisible(), timeout=10_000)
    status = app._status(window.on, "zh_CN")
    assert str(stick) in status.backup_trouble
    window.shell.set_status(status)
    assert "自动备份失败" in window.shell.form.foot_place.text()
    assert str(stick) in window.shell.form.foot_place.toolTip()


def test_the_clock_makes_a_copy_when_it_is_time(qtbot: QtBot, window: Opened, data: Path) -> None:
    _show(qtbot, window)
    import_classes(window.on, *plain_classes(5))
    window.keeping.clock.look()  # of the present minute: the last copy is not a day old
    qtbot.waitUntil(lambda: window.keeping.clock._job is None)
    assert window.on.backups.changed()
    (data / "backups" / "auto.json").unlink()
    window.keeping.clock.look()
    qtbot.waitUntil(lambda: not window.on.backups.changed(), timeout=10_000)


def test_data_in_a_synchronised_folder_is_moved_by_one_answer(
    qtbot: QtBot, window: Opened, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("schoolguard.ui.place_words.local_folder", lambda: tmp_path / "local")
    monkeypatch.setattr(
        "schoolguard.services.places.place_of",
        lambda folder: Place(PlaceKind.SYNCED if folder == data else PlaceKind.LOCAL, "坚果云"),
    )
    with qtbot.waitSignal(window.window.ready):
        window.shell.show()
    qtbot.waitUntil(lambda: len(window.services) == 2, timeout=10_000)
    assert "坚果云" in window.notify.asked[0].text
    qtbot.waitUntil(lambda: "数据已搬到" in "".join(window.notify.said))
    assert window.on.school.office.folder == tmp_path / "local"
    assert len(window.on.classes.in_year(2026)) == 3
    qtbot.waitUntil(window.shell.form.rail.isEnabled)
    assert (window.notify.errors, window.notify.bugs) == ([], [])
    assert [one.name for one in data.glob("schoolguard*.db*")] == [
        "schoolguard-before-move-20261116-100000.db"  # whole, and nobody has opened it again
    ]


def test_a_later_start_is_heard_and_a_left_socket_is_no_hindrance(
    qtbot: QtBot, window: Opened, tmp_path: Path
) -> None:
    where = str(tmp_path / "door")
    assert not bring_first_to_front(where)
    if sys.platform != "win32":
        import socket

        left = socket.socket(socket.AF_UNIX)  # as a killed program leaves it
        left.bind(where)
        left.close()
        assert not bring_first_to_front(where)
    door = FrontDoor(window.shell)
    assert door.open(where)
    window.shell.showMinimized()
    asked = subprocess.Popen([sys.executable, "-c", _ASKS, where], cwd=ROOT)
    qtbot.waitUntil(lambda: asked.poll() is not None, timeout=20_000)
    assert asked.returncode == 0
    assert not window.shell.isMinimized()
    door.close()
    assert not bring_first_to_front(where)


def test_another_folder_and_another_user_have_doors_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = single.address(tmp_path)
    assert mine == single.address(tmp_path / "x" / "..")
    assert mine != single.address(tmp_path / "x")
    monkeypatch.setenv("LOGNAME", "somebody-else")
    assert mine != single.address(tmp_path)


@pytest.mark.acceptance
def test_two_starts_are_one_window_also_after_a_kill(tmp_path: Path) -> None:
    data = tmp_path / "school"
    with app.open_services(data) as on:
        name_school(on)
    command = [sys.executable, str(ROOT / "main.py"), "--data", str(data)]
    # Of its own and near the root: the path of a socket has room for 107 bytes.
    doors = Path(tempfile.mkdtemp(prefix="sg-"))
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(doors)}

    def start() -> "subprocess.Popen[bytes]":
        return subprocess.Popen(command, cwd=ROOT, env=env)

    def listens(first: "subprocess.Popen[bytes]") -> None:
        deadline = time.monotonic() + 60
        while not any(one.name.startswith("schoolguard-") for one in doors.iterdir()):
            assert first.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.1)

    first = start()
    try:
        listens(first)
        second = start()
        assert second.wait(60) == 0
        assert first.poll() is None
        first.send_signal(signal.SIGKILL)
        first.wait(30)
        third = start()  # the socket is still there, and nobody answers
        time.sleep(0.5)
        listens(third)
        fourth = start()
        assert fourth.wait(60) == 0
        assert third.poll() is None
        third.send_signal(signal.SIGKILL)
        third.wait(30)
    finally:
        if first.poll() is None:
            first.kill()
        shutil.rmtree(doors, ignore_errors=True)
