"""Pictures of every page, part, panel and dialog, and what a program can see wrong in them."""

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap

from schoolguard.domain.languages import Lang
from schoolguard.ui import theme
from schoolguard.ui.application import create_application
from schoolguard.ui.tokens import ThemeName
from tests.ui.scenes import EMPTY, SCENES, Scene, Stage
from tests.ui.scenes.faults import LOOKS
from tests.ui.scenes.staging import staged

_SHEET = (3, 3)
"""Pictures beside and below each other on a contact sheet."""


def take(
    out: Path,
    lang: Lang,
    *,
    sizes: Sequence[str],
    themes: Sequence[ThemeName],
    text_scale: float,
    only: str,
) -> None:
    """Write ``<scene>-<size>-<theme>-<lang>.png`` and contact sheets; print the faults found."""
    app = create_application(sys.argv[:1], lang, "light")
    theme.install(app, "light", text_scale)  # the face's size as well, as a start sets it
    found: dict[str, str] = {}
    for scenes, filled in ((SCENES, True), (EMPTY, False)):
        wanted = [scene for scene in scenes if only in scene.name]
        with (
            tempfile.TemporaryDirectory() as folder,
            staged(Path(folder, "school"), filled=filled) as stage,
        ):
            for scene in wanted:
                stage.shell.resize(*_size(sizes[0]))
                theme.switch(app, "light", text_scale)
                scene.play(stage)
                for size in sizes:
                    stage.shell.resize(*_size(size))
                    stage.rest()
                    _look(stage, scene, size, found)
                    for name in themes:
                        theme.switch(app, name, text_scale)
                        stage.rest()
                        picture = out / f"{scene.name}-{size}-{name}-{lang}.png"
                        _picture(stage).save(str(picture))
                stage.clear()
    for size in sizes:
        for name in themes:
            _sheets(out, f"-{size}-{name}-{lang}")
    for words, place in sorted(found.items()):
        print(f"{words}   [{place}]")


def _size(words: str) -> tuple[int, int]:
    width, height = words.split("x")
    return int(width), int(height)


def _look(stage: Stage, scene: Scene, size: str, found: dict[str, str]) -> None:
    for name, look in LOOKS.items():
        for words in look(stage.front()):
            found.setdefault(f"{name}: {words}", f"{scene.name} {size}")
    shell = stage.shell
    if (shell.width(), shell.height()) != _size(size):
        found.setdefault(f"cut: the window is {shell.width()}x{shell.height()}", scene.name)


def _picture(stage: Stage) -> QPixmap:
    shell, front = stage.shell, stage.front()
    shell.grab()  # a PDF's page is set when it is first painted
    stage.rest()
    seen = shell.grab()
    if front is not shell:  # a dialog is a window of its own
        place = QPoint((shell.width() - front.width()) // 2, (shell.height() - front.height()) // 2)
        painter = QPainter(seen)
        painter.drawPixmap(place, front.grab())
        painter.end()
    return seen


def _sheets(out: Path, ending: str) -> None:
    """Write ``sheet<number><ending>.png``, nine pictures each at half their size."""
    files = sorted(one for one in out.glob(f"*{ending}.png") if not one.name.startswith("sheet"))
    across, down = _SHEET
    for number in range(0, len(files), across * down):
        few = files[number : number + across * down]
        with Image.open(few[0]) as first:
            wide, high = first.width // 2, first.height // 2
        sheet = Image.new("RGB", (wide * across, high * down), "#888888")
        for at, file in enumerate(few):
            with Image.open(file) as one:
                small = one.convert("RGB").resize((wide - 4, high - 4))
            sheet.paste(small, (at % across * wide, at // across * high))
        sheet.save(out / f"sheet{number // (across * down)}{ending}.png")
