"""What stands beside text grows with it, and a panel never passes the window's edge."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from schoolguard.ui import icons, theme
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.shell import Shell
from tests.ui.fakes import SPECS, open_panel, page


@pytest.fixture(params=[1.0, 1.25, 1.5, 2.0])
def scale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    usual = qapp.font()
    font = qapp.font()
    font.setPixelSize(round(14 * request.param))
    qapp.setFont(font)
    yield request.param
    qapp.setFont(usual)


def test_icons_follow_the_text(scale: float, qtbot: QtBot) -> None:
    button, plain = QToolButton(), QToolButton()
    qtbot.addWidget(button)
    qtbot.addWidget(plain)
    icons.wear(button, "x")
    assert button.iconSize() == plain.iconSize() * theme.text_scale()
    assert theme.text_scale() == pytest.approx(scale, abs=0.05)
    assert icons.icon("x").availableSizes()[0].width() == round(18 * theme.text_scale())


def test_a_panel_stays_within_the_window_and_gives_the_page_back(
    scale: float, qtbot: QtBot
) -> None:
    shell = Shell(SPECS, ImmediateJobs())
    qtbot.addWidget(shell)
    shell.resize(1280, 720)
    shell.show()
    shell.attach(object())
    qtbot.waitUntil(lambda: shell.current_page() is not None)
    page(shell).setMinimumWidth(500)  # as one with a table
    shown = open_panel(shell)
    QApplication.processEvents()
    host = shell.form.panel_host
    assert host.isVisible()
    assert host.mapTo(shell, QPoint(host.width(), 0)).x() <= 1280
    assert shell.form.pages.isVisible() == (scale < 1.5)
    shown.finished.emit()
    QApplication.processEvents()
    assert shell.form.pages.isVisible()
    assert not host.isVisible()
