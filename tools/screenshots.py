"""Take a picture of every page, without a screen.

``python tools/screenshots.py --out DIR [--size 1280x720] [--theme light|dark] [--lang zh_CN|en]``

``--from module:name`` names a function that returns (page specs, build_services); the program's
own by default, ``tools.demo_window:screens`` for the ground alone.
"""

import argparse
import importlib
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, QSettings, QTimer  # noqa: E402  the platform comes first
from PySide6.QtWidgets import QApplication  # noqa: E402

from schoolguard.ui.application import BuildServices, create_application, open_window  # noqa: E402
from schoolguard.ui.page import PageSpec  # noqa: E402

Screens = Callable[[], tuple[tuple[PageSpec, ...], BuildServices]]


def load(name: str) -> Screens:
    """Return the function named ``module:name``."""
    module, _, function = name.partition(":")
    found: Screens = getattr(importlib.import_module(module), function)
    return found


def settle(app: QApplication, milliseconds: int = 400) -> None:
    """Let jobs and layouts come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    app.processEvents()


def main() -> None:
    """Write ``<page>-<size>-<theme>-<lang>.png`` for each page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--lang", choices=("zh_CN", "en"), default="zh_CN")
    parser.add_argument("--from", dest="source", default="schoolguard.app:screens")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    app = create_application(sys.argv[:1], asked.lang, asked.theme)
    specs, build = load(asked.source)()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)
        window = open_window(specs, build, settings)
        width, height = (int(part) for part in asked.size.split("x"))
        window.shell.resize(width, height)
        waiting = QEventLoop()
        window.ready.connect(waiting.quit)
        QTimer.singleShot(20_000, waiting.quit)
        waiting.exec()
        for page_id in window.shell.page_ids():
            window.shell.go(page_id)
            settle(app)
            name = f"{page_id}-{asked.size}-{asked.theme}-{asked.lang}.png"
            window.shell.grab().save(str(asked.out / name))
        window.close()


if __name__ == "__main__":
    main()
