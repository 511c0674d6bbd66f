"""Start-up: what is painted first, what is loaded when."""

import subprocess
import sys
import threading
from dataclasses import replace

from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from schoolguard.domain.errors import SchoolError
from schoolguard.ui.application import Built, Window
from schoolguard.ui.bridge import ChangeBridge
from schoolguard.ui.fonts import system_text_scale
from schoolguard.ui.status import Status
from schoolguard.ui.widgets.states import EmptyState
from tests.ui.fakes import SPECS, NotePage

STATUS = Status("青禾小学", "11月", "办公室 · 甲一", "本机数据", "", None)

PAINTED_FIRST = """
import sys
from schoolguard.ui.application import Window, create_application
from schoolguard.ui.status import Status
from tests.ui.fakes import SPECS
from PySide6.QtCore import QSettings

app = create_application(["x"], "zh_CN", "light")
seen = []

def build(bridge):
    import sqlalchemy.orm
    return object(), None, lambda: Status("", "", "", "", "", None)

settings = QSettings(sys.argv[1], QSettings.Format.IniFormat)
window = Window(SPECS, build, settings)
late = {"sqlalchemy", "schoolguard.domain.catalogue", "schoolguard.ui.login", "logging.handlers",
        "schoolguard.ui.models.rows", "schoolguard.ui.widgets.table", "schoolguard.ui.rescue",
        "hashlib", "PySide6.QtNetwork"}
window.shell.first_painted.connect(lambda: seen.extend(late & sys.modules.keys()))
window.ready.connect(app.quit)
window.shell.show()
app.exec()
window.close()
print(seen, "sqlalchemy" in sys.modules)
"""


def test_the_window_is_painted_before_what_it_can_do_without_is_loaded(settings: QSettings) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PAINTED_FIRST, settings.fileName()],
        capture_output=True,
        check=True,
        encoding="utf-8",
        timeout=60,
    )
    assert done.stdout.strip() == "[] True", done.stderr


PLAIN = """
import builtins
ours = builtins.__import__
from schoolguard.ui import plain_import
plain_import.restore()
import linecache
from schoolguard.ui import notify
from PySide6.QtWidgets import QLabel
print(builtins.__import__ is ours, [one for one in linecache.cache if "schoolguard" in one], QLabel)
"""


def test_no_source_is_read_for_what_is_imported_after_qt() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PLAIN], capture_output=True, check=True, encoding="utf-8", timeout=60
    )
    assert done.stdout.startswith("True [] <class"), done.stdout


def test_services_are_built_on_a_thread_after_the_first_paint(
    qtbot: QtBot, settings: QSettings
) -> None:
    built_on: list[int] = []
    bridges: list[ChangeBridge] = []
    said = [STATUS]

    def build(bridge: ChangeBridge) -> Built:
        built_on.append(threading.get_ident())
        bridges.append(bridge)
        return "services", None, lambda: said[-1]

    window = Window(SPECS, build, settings)
    qtbot.addWidget(window.shell)
    assert built_on == []
    with qtbot.waitSignal(window.ready):
        window.shell.show()
    assert built_on != [threading.get_ident()]
    page = window.shell.current_page()
    assert isinstance(page, NotePage)
    assert page.heard == [("attach", "services"), "shown"]
    foot = window.shell.form.foot_who
    qtbot.waitUntil(lambda: foot.text() == "办公室 · 甲一")
    said.append(replace(STATUS, who="办公室 · 乙二"))
    bridges[0].post({"activities"})
    qtbot.waitUntil(lambda: foot.text() == "办公室 · 乙二")
    assert page.heard[-1] == frozenset({"activities"})
    window.close()


def test_a_store_that_cannot_be_opened_is_said_in_the_window(
    qtbot: QtBot, settings: QSettings
) -> None:
    def build(_bridge: ChangeBridge) -> Built:
        raise SchoolError("store.not_found")

    window = Window(SPECS, build, settings)
    qtbot.addWidget(window.shell)
    window.shell.show()
    pages = window.shell.form.pages
    qtbot.waitUntil(lambda: isinstance(pages.currentWidget(), EmptyState))
    window.close()


def test_closing_keeps_the_windows_place(qtbot: QtBot, settings: QSettings) -> None:
    window = Window(SPECS, lambda _bridge: (None, None, lambda: STATUS), settings)
    qtbot.addWidget(window.shell)
    with qtbot.waitSignal(window.ready):
        window.shell.show()
    window.close()
    settings.sync()
    assert sorted(settings.allKeys()) == ["window/content", "window/geometry"]


def test_a_users_larger_text_is_followed(qapp: QApplication) -> None:
    usual = QGuiApplication.font()
    try:
        for points, scale in ((10.0, 1.0), (11.0, 1.0), (15.0, 1.5), (40.0, 2.0)):
            font = QFont(usual)
            font.setPointSizeF(points)
            QGuiApplication.setFont(font)
            assert system_text_scale() == scale
    finally:
        QGuiApplication.setFont(usual)
