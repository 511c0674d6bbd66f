"""Another theme in an open window: every screen then looks as if it had been opened in it."""

from collections.abc import Iterator
from pathlib import Path

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

_LOGGED_IN = ("settings-recovery", "settings-account", "settings-people-many", "login")
"""They show a code or a time of their own."""


def walk(
    app: QApplication, folder: Path, opened: ThemeName, seen: ThemeName
) -> Iterator[tuple[str, QImage]]:
    """Play every scene in a window opened in one theme, and take its picture in another."""
    theme.switch(app, opened)
    with staged(folder, filled=True) as stage:
        for scene in SCENES:
            if scene.name in _LOGGED_IN:
                continue
            if opened != seen:
                theme.switch(app, opened)
            scene.play(stage)
            stage.rest()
            theme.switch(app, seen)
            yield scene.name, _picture(stage)
            stage.clear()


def _picture(stage: Stage) -> QImage:
    stage.rest()
    front = stage.front()
    seen = front.grab()
    painter = QPainter(seen)
    for paper in front.findChildren(QPdfView):
        if paper.isVisible():  # its pages come from a thread of their own; the ground is ours
            port = paper.viewport()
            painter.fillRect(
                QRect(port.mapTo(front, QPoint(8, 8)), port.size()), Qt.GlobalColor.red
            )
    painter.end()
    return seen.toImage()


@pytest.mark.acceptance  # a minute of one core
@pytest.mark.parametrize(("before", "after"), [("light", "dark"), ("dark", "light")])
def test_a_switched_window_looks_as_a_fresh_one(
    qapp: QApplication,
    tmp_path: Path,
    boxes: list[QMessageBox],
    before: ThemeName,
    after: ThemeName,
) -> None:
    differing = {}
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    try:
        fresh = dict(walk(qapp, tmp_path / "fresh", after, after))
        for name, picture in walk(qapp, tmp_path / "switched", before, after):
            other = fresh.pop(name)
            if picture.size() != other.size():
                differing[name] = f"{picture.size()} {other.size()}"
            elif picture != other:
                pairs = zip(pixels(picture), pixels(other), strict=True)
                differing[name] = str(sum(one != two for one, two in pairs))
    finally:
        qapp.setCursorFlashTime(flash)
        theme.switch(qapp, "light")
    assert boxes  # decisions are among the scenes
    assert differing == {}
