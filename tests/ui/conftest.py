"""The ground of the window's tests: no screen, no noise, no real box."""

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QAbstractItemModel, QSettings
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from schoolguard.ui import notify
from schoolguard.ui.application import create_application
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.page import PageContext
from schoolguard.ui.shell import Shell
from tests.ui.fakes import SPECS
from tests.ui.helpers import RecordingNotify

HERE = Path(__file__).parent
# What the platform without a screen says of itself.
OFFSCREEN = r"This plugin does not support (propagateSizeHints|raise|grabbing)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A warning of Qt fails a test of the window."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN))


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as users have it, in Chinese and light."""
    return create_application(["schoolguard"], "zh_CN", "light")


@pytest.fixture(autouse=True)
def _garbage_is_not_collected_by_any_thread() -> Iterator[None]:
    """Keep the collection off while threads run, as the program does: see ui/collector.py."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _no_real_box(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        pytest.fail("a real box was opened: say it through the page's notify")

    blocking = {
        QMessageBox: ("exec", "question", "information", "warning", "critical", "about"),
        QInputDialog: ("exec", "getText", "getItem", "getInt"),
        QFileDialog: ("exec", "getOpenFileName", "getOpenFileNames", "getSaveFileName"),
    }
    for kind, names in blocking.items():
        for name in names:
            monkeypatch.setattr(kind, name, refuse)
    if "boxes" not in request.fixturenames:
        monkeypatch.setattr(QMessageBox, "open", refuse)


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> list[QMessageBox]:
    """Boxes that were really opened; for the tests of notify itself."""
    opened: list[QMessageBox] = []
    present = notify.present

    def keep(box: QMessageBox) -> None:
        opened.append(box)
        present(box)

    monkeypatch.setattr(notify, "present", keep)
    return opened


@pytest.fixture
def recorder() -> RecordingNotify:
    """A notify that keeps what was said."""
    return RecordingNotify()


@pytest.fixture
def page_context(recorder: RecordingNotify) -> PageContext:
    """What a page is made with, with immediate jobs; ``go`` is kept in ``recorder.said``."""
    return PageContext(
        page_id="page",
        title="页面",
        jobs=ImmediateJobs(),
        notify=recorder,
        go=lambda page_id, hit: recorder.said.append(f"go {page_id} {hit}"),
    )


@pytest.fixture
def watch_model(qtbot: object) -> Iterator[Callable[[QAbstractItemModel], None]]:
    """Put Qt's model tester on a model; what it finds is a Qt warning and fails the test."""
    testers: list[QAbstractItemModelTester] = []
    mode = QAbstractItemModelTester.FailureReportingMode.Warning

    def watch(model: QAbstractItemModel) -> None:
        testers.append(QAbstractItemModelTester(model, mode))

    yield watch
    testers.clear()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Window settings in a file of the test."""
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def shell(qtbot: QtBot) -> Shell:
    """The window with pages that have nothing behind them."""
    made = Shell(SPECS, ImmediateJobs())
    qtbot.addWidget(made)
    made.resize(1280, 720)
    with qtbot.waitSignal(made.first_painted), qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(lambda: made.current_page() is not None)
    return made
