"""Another theme in an open window: every screen then looks as if it had been opened in it."""

from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree
from typing import Final

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QApplication, QMessageBox

from schoolguard.ui import theme
from schoolguard.ui.tokens import ThemeName
from tests.ui.drawn import pixels
from tests.ui.scenes import SCENES, Stage
from tests.ui.scenes.staging import staged

_ONCE: Final = (
    *("settings-recovery", "settings-account", "settings-people-many", "login"),
    *("dialog-decision", "dialog-trouble", "dialog-bug"),
)
"""A code that is made anew each time and what follows it; boxes, which keep the theme's switch
out of reach while they are open."""
_LATER: Final = "settings-month-copy"
"""What it would bring over is read a moment after it opens."""
_WALK: Final = tuple(scene for scene in SCENES if scene.name not in _ONCE)
_SEEN: Final[tuple[ThemeName, ThemeName]] = ("dark", "light")
"""The theme in which every other scene is looked at: a switch takes longer than a scene."""


def fresh(app: QApplication, folder: Path, name: ThemeName) -> Iterator[tuple[str, QImage]]:
    """Play the scenes in a window opened in one theme; picture those that are seen in it."""
    theme.switch(app, name)
    with staged(folder, filled=True) as stage:
        for place, scene in enumerate(_WALK):
            scene.play(stage)
            settle(stage)
            if _SEEN[place % 2] == name:
                yield scene.name, picture(stage)
            stage.clear()


def switched(app: QApplication, folder: Path) -> Iterator[tuple[str, QImage]]:
    """Play the scenes in one window, and picture each after a switch to the other theme."""
    theme.switch(app, _SEEN[1])
    with staged(folder, filled=True) as stage:
        for place, scene in enumerate(_WALK):
            scene.play(stage)
            settle(stage)
            theme.switch(app, _SEEN[place % 2])
            yield scene.name, picture(stage)
            stage.clear()


def settle(stage: Stage) -> None:
    """Let what follows from what is laid out be laid out as well."""
    for _ in range(4):
        stage.rest()


def picture(stage: Stage) -> QImage:
    """What the user sees, without the pages of a PDF: these come from a thread of their own."""
    settle(stage)
    front = stage.front()
    seen = front.grab()
    painter = QPainter(seen)
    for paper in front.findChildren(QPdfView):
        if paper.isVisible():  # the ground at the left is ours and stays
            place = QRect(paper.mapTo(front, QPoint(8, 0)), paper.size())
            painter.fillRect(place, Qt.GlobalColor.red)
    painter.end()
    return seen.toImage()


@pytest.mark.acceptance  # two and a half minutes of one core
def test_a_switched_window_looks_as_a_fresh_one(
    qapp: QApplication, tmp_path: Path, boxes: list[QMessageBox]
) -> None:
    differing, flash = {}, qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    try:
        folder = tmp_path / "school"  # a page shows it
        opened: dict[str, QImage] = {}
        for seen in _SEEN:
            opened |= fresh(qapp, folder, seen)
            rmtree(folder)
        for name, one in switched(qapp, folder):
            other = opened.pop(name)
            if name == _LATER:
                continue
            if one.size() != other.size():
                differing[name] = f"{one.size()} {other.size()}"
            elif one != other:
                pairs = zip(pixels(one), pixels(other), strict=True)
                differing[name] = f"{sum(first != second for first, second in pairs)} pixels"
    finally:
        qapp.setCursorFlashTime(flash)
        theme.switch(qapp, "light")
    assert boxes  # a decision is among the scenes
    assert differing == {}
