"""Take a picture of every page, without a screen.

``python tools/screenshots.py --out DIR [--size 1280x720] [--theme light|dark] [--lang zh_CN|en]``

The pages are the program's, on the sample school; ``--data DIR`` takes them on that data folder,
``--ground`` takes the pages of demo_window.py, which need no store.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from schoolguard.app import Running


def start_ground(lang: str) -> "Running":
    """Open the window with the pages that need no store."""
    from contextlib import ExitStack

    import demo_window

    from schoolguard.app import Running
    from schoolguard.ui.application import create_application, open_window

    app = create_application(sys.argv[:1], "en" if lang == "en" else "zh_CN", "light")
    return Running(app, open_window(demo_window.SPECS, demo_window.build), ExitStack())


def start_program(lang: str, data: Path | None, folder: Path) -> "Running":
    """Open the window on ``data``, else on the sample school, made below ``folder``."""
    from schoolguard import app, cli_arguments
    from schoolguard.services import sample

    if data is None:
        app.main(["demo", "--no-window", "--out", str(folder)])
    arguments = cli_arguments.parse(["--lang", lang])
    return app.start_window(data or folder / "sample-data", arguments, clock=sample.clock)


def settle(app: "QApplication", milliseconds: int = 600) -> None:
    """Let jobs and layouts come to rest."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    app.processEvents()


def take(running: "Running", size: str, theme_name: str, lang: str, out: Path | None) -> None:
    """Wait for the data, then write ``<page>-<size>-<theme>-<lang>.png`` for each page."""
    from PySide6.QtCore import QEventLoop, QTimer

    from schoolguard.ui import theme

    theme.switch(running.application, "dark" if theme_name == "dark" else "light")
    shell = running.window.shell
    width, height = (int(part) for part in size.split("x"))
    shell.showNormal()  # whatever the screen of this run has room for
    shell.resize(width, height)
    waiting = QEventLoop()
    running.window.ready.connect(waiting.quit)
    QTimer.singleShot(20_000, waiting.quit)
    waiting.exec()
    for page_id in shell.page_ids() if out is not None else ():
        assert out is not None
        shell.go(page_id)
        settle(running.application)
        shell.grab().save(str(out / f"{page_id}-{size}-{theme_name}-{lang}.png"))


def guide(running: "Running", out: Path) -> None:
    """Write the pictures of the user's guide: the pages, with what one does there open."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from schoolguard.paths import resource
    from schoolguard.ui.pages.assignments import AssignmentsPage
    from schoolguard.ui.pages.settings import SettingsPage

    shell = running.window.shell

    def shoot(name: str) -> None:
        settle(running.application, 1_500)
        shell.grab().save(str(out / f"{name}.png"))

    shell.go("assignments")
    settle(running.application)
    tasks = shell.current_page()
    assert isinstance(tasks, AssignmentsPage)
    QTest.keyClick(tasks.form.table, Qt.Key.Key_Return)
    shoot("assignments")
    shell.form.panel_host.ask_to_close()
    shell.go("summary")
    shoot("summary")
    shell.go("settings")
    shoot("settings")
    page = shell.current_page()
    assert isinstance(page, SettingsPage)
    view = page.start_import()
    assert view is not None
    view.read(str(resource("sample", "roster.xlsx")))
    shoot("import")


def main() -> None:
    """Read the arguments, open, take, close."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--lang", choices=("zh_CN", "en"), default="zh_CN")
    parser.add_argument("--data", type=Path)
    parser.add_argument("--ground", action="store_true")
    parser.add_argument("--guide", action="store_true", help="the pictures of docs/guide")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ["XDG_CONFIG_HOME"] = folder  # the user's own window stays where it is
        running = (
            start_ground(asked.lang)
            if asked.ground
            else start_program(asked.lang, asked.data, Path(folder))
        )
        take(running, asked.size, asked.theme, asked.lang, None if asked.guide else asked.out)
        if asked.guide:
            guide(running, asked.out)
        running.close()


if __name__ == "__main__":
    main()
