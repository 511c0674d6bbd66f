"""Take a picture of every page, without a screen.

``python tools/screenshots.py --out DIR [--size 1280x720] [--theme light|dark] [--lang zh_CN|en]``

The pages are the program's, on the sample school; ``--data DIR`` takes them on that data folder,
``--ground`` takes the pages of demo_window.py, which need no store. ``--all`` takes every page,
settings part, panel and dialog (tests/ui/scenes), light and dark, in several sizes, with contact
sheets, and prints what it sees cut or nameless; ``QT_SCALE_FACTOR=2`` before it scales the screen.
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
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication, QWidget

    from schoolguard.app import Running
    from schoolguard.ui.page import Page

_RELAY = """#接龙 主题班会
1. 三年级3班：11月20日 已开 45人
2. 四5班 已开 44人
3. 一年级1班 李老师 11月12日 44人
"""
"""What teachers write one below the other in their group."""
_QUALITY = 35
"""Of a picture in the help, 1 to 100: letters stay clear, and no more is needed."""


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


def loaded(app: "QApplication", shell: "QWidget") -> None:
    """Wait until no grey bars stand where text is still to come, half a minute at most."""
    from schoolguard.ui.widgets.states import Skeleton

    for _ in range(60):
        if not any(bars.isVisible() for bars in shell.findChildren(Skeleton)):
            return
        settle(app, 500)


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
        loaded(running.application, shell)
        shell.grab().save(str(out / f"{page_id}-{size}-{theme_name}-{lang}.png"))


def guide(running: "Running", out: Path, help_out: Path | None) -> None:
    """Write the pictures of the user's guide: the pages, with what one does there open.

    Those that the help in the window shows go to ``help_out`` as well, made smaller. The guide is
    Chinese: what an English window shows is for the help alone.
    """
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from schoolguard.paths import resource
    from schoolguard.ui.pages.assignments import AssignmentsPage
    from schoolguard.ui.pages.leaflets import LeafletsPage
    from schoolguard.ui.pages.settings import SettingsPage
    from schoolguard.ui.pages.summary import SummaryPage
    from schoolguard.ui.pages.talks import TalksPage
    from schoolguard.ui.panels.talk import TalkPanel

    shell = running.window.shell

    def shoot(name: str, close: bool = False) -> None:
        loaded(running.application, shell)
        shell.grab()  # a PDF's page is set when it is first painted
        settle(running.application, 1_500)
        _keep_small(shell.grab(), out / f"{name}.png")
        if help_out is not None:
            _keep_for_help(out / f"{name}.png", help_out)
        if close:
            shell.form.panel_host.ask_to_close()

    def on(page_id: str) -> "Page | None":
        shell.go(page_id)
        settle(running.application)
        loaded(running.application, shell)
        return shell.current_page()

    for plain in (
        "today",
        "leadership",
        "messages",
        "activities",
        "evidence",
        "library",
        "summary",
    ):
        on(plain)
        shoot(plain)
    summary = on("summary")
    assert isinstance(summary, SummaryPage)
    summary.final.print_paper()
    shoot("paper", close=True)
    tasks = on("assignments")
    assert isinstance(tasks, AssignmentsPage)
    QTest.keyClick(tasks.form.table, Qt.Key.Key_Return)
    shoot("assignments", close=True)
    running.application.clipboard().setText(_RELAY)
    tasks.imports.paste()
    shoot("relay")
    if tasks.imports.view is not None:
        tasks.imports.view.finished.emit()
    talks = on("talks")
    assert isinstance(talks, TalksPage)
    QTest.keyClick(talks.form.table, Qt.Key.Key_Return)
    shoot("talks", close=True)
    leaflets = on("leaflets")
    assert isinstance(leaflets, LeafletsPage)
    shoot("leaflets")
    leaflets.table.selectRow(1)
    leaflets.open_slips()
    shoot("slips", close=True)
    page = on("settings")
    assert isinstance(page, SettingsPage)
    for section, name in (
        (page.months, "months"),
        (page.calendar, "calendar"),
        (page.people, "people"),
        (page.classes, "settings"),
        (page.school, "school"),
        (page.layouts, "layouts"),
        (page.data, "data"),
        (page.privacy, "privacy"),
        (page.audit, "audit"),
        (page.pupils, "pupils"),
    ):
        page.form.tabs.setCurrentWidget(section)
        settle(running.application)
        shoot(name)
    view = page.start_import()
    assert view is not None
    view.read(str(resource("sample", "roster.xlsx")))
    # The preview is what is shown; half a minute on a busy machine, not a fixed wait.
    for _ in range(60):
        if view.form.stack.currentWidget() is not view.form.reading and not view.reading.busy():
            break
        settle(running.application, 500)
    shoot("import")
    view.finished.emit()
    on("talks")
    QTest.keyClick(talks.form.table, Qt.Key.Key_Return)
    settle(running.application)
    panel = shell.form.panel_host.panel()
    assert isinstance(panel, TalkPanel)
    panel.form.remove.click()
    settle(running.application)
    shell.notify.forget()
    on("settings")
    page.form.tabs.setCurrentWidget(page.bin)
    settle(running.application)
    shoot("bin")


def _keep_small(seen: "QPixmap", place: Path) -> None:
    """Write a picture in 256 colours, which a window's are but for the smoothing of letters."""
    from PIL import Image

    seen.save(str(place))
    with Image.open(place) as full:
        full.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(place, optimize=True)


def _keep_for_help(place: Path, help_out: Path) -> None:
    """Write a picture at three quarters of its size, as WebP: a third less than as PNG."""
    from PIL import Image

    help_out.mkdir(parents=True, exist_ok=True)
    with Image.open(place) as full:
        size = (full.width * 3 // 4, full.height * 3 // 4)
        small = full.convert("RGB").resize(size, Image.Resampling.LANCZOS)
        small.save(help_out / f"{place.stem}.webp", quality=_QUALITY, method=6)


def main() -> None:
    """Read the arguments, open, take, close."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--theme", default="light", help="light or dark; with --all: light,dark")
    parser.add_argument("--lang", choices=("zh_CN", "en"), default="zh_CN")
    parser.add_argument("--data", type=Path)
    parser.add_argument("--ground", action="store_true")
    parser.add_argument("--guide", action="store_true", help="the pictures of docs/guide")
    parser.add_argument("--help-pictures", type=Path, help="with --guide: smaller ones go below it")
    parser.add_argument("--all", action="store_true", help="every panel and dialog as well")
    parser.add_argument("--only", default="", help="with --all: scenes whose name holds this")
    parser.add_argument("--text-scale", type=float, default=1.0, help="with --all")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    if asked.all:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        import every_screen

        every_screen.take(
            asked.out,
            asked.lang,
            sizes=asked.size.split(","),
            themes=asked.theme.split(","),
            text_scale=asked.text_scale,
            only=asked.only,
        )
        return
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
            help_out = asked.help_pictures
            guide(running, asked.out, None if help_out is None else help_out / asked.lang)
        running.close()


if __name__ == "__main__":
    main()
