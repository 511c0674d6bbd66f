"""Every page, part, panel, view and dialog, opened on the sample school and looked at.

One test plays them all, so that the school is entered once: names and roles for a screen reader,
labels, headings, and whether words have room at 1280x720; ``tools/screenshots.py --all`` tells
that of other sizes and of English.
"""

import importlib
import pkgutil
from collections import defaultdict
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

import schoolguard.ui
from schoolguard.ui.page import Page, Panel
from schoolguard.ui.pages.settings import SettingsPage
from schoolguard.ui.pages.settings.parts import LateParts
from schoolguard.ui.panels.incoming import IncomingView
from schoolguard.ui.panels.record import RecordPanel
from schoolguard.ui.panels.roster_import import RosterImport
from tests.ui.scenes import EMPTY, SCENES, Scene, Stage
from tests.ui.scenes.faults import LOOKS
from tests.ui.scenes.staging import staged

BASES = {Page, Panel, RecordPanel, IncomingView, LateParts}


def walk(stage: Stage, scenes: tuple[Scene, ...], seen: set[type]) -> dict[str, list[str]]:
    """Play scenes; return what each look found, with the scene it was first found in."""
    found: dict[str, list[str]] = defaultdict(list)
    told: set[tuple[str, str]] = set()
    for scene in scenes:
        scene.play(stage)
        stage.rest()
        front = stage.front()
        seen |= {type(one) for one in (front, *front.findChildren(QWidget)) if one.isVisible()}
        for name, look in LOOKS.items():
            for words in look(front):
                if (name, words) not in told:
                    told.add((name, words))
                    found[name].append(f"{scene.name}: {words}")
        stage.clear()
    return found


def kinds() -> set[type]:
    """Every page, panel, dialog and view of the window."""
    for module in pkgutil.walk_packages(schoolguard.ui.__path__, "schoolguard.ui."):
        importlib.import_module(module.name)
    found: set[type] = set()
    rising: list[type] = [Page, Panel, QDialog, IncomingView, RosterImport]
    while rising:
        kind = rising.pop()
        if kind.__module__.startswith("schoolguard.ui."):
            found.add(kind)
        rising += kind.__subclasses__()
    return found - BASES


@pytest.mark.acceptance  # twenty seconds of one core
def test_nothing_of_the_window_is_nameless(
    qapp: QApplication, tmp_path: Path, boxes: list[QMessageBox]
) -> None:
    seen: set[type] = set()
    with staged(tmp_path / "filled", filled=True) as stage:
        filled = walk(stage, SCENES, seen)
        tabs = stage.shell.findChildren(SettingsPage)[0].form.tabs
        parts = {type(tabs.widget(place)) for place in range(tabs.count())}
    with staged(tmp_path / "empty", filled=False) as stage:
        empty = walk(stage, EMPTY, set())
    assert dict(filled) == {}
    assert dict(empty) == {}
    assert len(boxes) == 4  # the stage plays on what users see, a box as well
    assert {kind.__name__ for kind in (kinds() | parts) - seen} == set(), (
        "give it a scene in tests/ui/scenes"
    )
