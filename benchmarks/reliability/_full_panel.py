"""A panel in a real window that meets a full disk while it saves."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.reliability import _school, _shim, _window
from schoolguard.domain.search import HitKind
from schoolguard.services import Services
from schoolguard.ui.application import create_application
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.page import PageSpec
from schoolguard.ui.pages.activities import ActivitiesPage
from schoolguard.ui.panels.other_activity import OtherActivityPanel
from schoolguard.ui.shell import Shell

_TITLE = "守好家里的钱袋子"


def keeps_its_text(path: Path, turn: int) -> bool:
    """Tell whether a save on a full disk is said, keeps the text, and works later."""
    if QApplication.instance() is None:
        create_application(["schoolguard"], "zh_CN", "light")
    title = f"{_TITLE}{turn}"
    with _school.at(path) as on:
        shell, panel = _opened(on)
        _window.type_into(panel.form.title_text, title)
        with _shim.failing(path.parent, begin=turn + 1):
            panel.save()
        said = panel.error_line().isVisible() and bool(panel.error_line().what.text())
        kept = said and panel.form.title_text.text() == title
        panel.save()
        month = on.activities.month(on.campaigns.current().uid)
        saved = [one for one in month.activities if one.title == title]
        shell.close()
        shell.deleteLater()
    return kept and len(saved) == 1


def _opened(on: Services) -> tuple[Shell, OtherActivityPanel]:
    kinds = frozenset({HitKind.ACTIVITY, HitKind.INCIDENT})
    spec = PageSpec("activities", "其他活动", "sun", ActivitiesPage, kinds)
    shell = Shell((spec,), ImmediateJobs())
    shell.resize(1280, 720)
    shell.show()
    while (page := shell.current_page()) is None:
        QApplication.processEvents()
    shell.attach(on, on.finder.find)
    for action in page.actions():
        if action.isVisible() and action.menu() is None:
            action.trigger()
            panel = shell.form.panel_host.panel()
            if isinstance(panel, OtherActivityPanel):
                return shell, panel
    raise RuntimeError("no action opens the panel")
