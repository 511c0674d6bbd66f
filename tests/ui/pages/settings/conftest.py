"""Desks to sit at."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from schoolguard.services import Services
from schoolguard.ui.jobs import ImmediateJobs, Jobs
from schoolguard.ui.page import PageSpec
from schoolguard.ui.pages.settings import SettingsPage
from schoolguard.ui.shell import Shell
from tests.opened import (
    begin_campaign,
    import_classes,
    name_school,
    opened,
    plain_classes,
)
from tests.ui.helpers import RecordingNotify
from tests.ui.pages.settings.desk import Desk


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with opened(tmp_path / "schoolguard.db", tmp_path) as made:
        yield made


@pytest.fixture
def open_desk(
    qtbot: QtBot, services: Services, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Desk]:
    def build(jobs: Jobs | None = None) -> Desk:
        spec = PageSpec("settings", "设置", "settings", partial(SettingsPage, settings=settings))
        shell = Shell((spec,), jobs or ImmediateJobs())
        notify = RecordingNotify()
        shell.notify = notify
        qtbot.addWidget(shell)
        shell.resize(1280, 720)
        with qtbot.waitExposed(shell):
            shell.show()
        shell.activateWindow()
        qtbot.waitUntil(lambda: shell.current_page() is not None and shell.isActiveWindow())
        services.school.office.store.listen(shell.changed)
        shell.attach(services)
        return Desk(qtbot, services, shell, notify)

    return build


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    """A window on an empty store."""
    return open_desk()


@pytest.fixture
def full_desk(services: Services, open_desk: Callable[..., Desk]) -> Desk:
    """A window on a school with six classes."""
    name_school(services)
    begin_campaign(services)
    import_classes(services, *plain_classes(6))
    return open_desk()
