"""Whatever can be typed on any screen survives a crash, or says why it need not."""

from collections import defaultdict
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPlainTextEdit, QWidget

from schoolguard.ui.page import Form
from tests.ui.scenes import EMPTY, SCENES, Scene, Stage
from tests.ui.scenes.staging import staged

NOT_KEPT = {
    "Shell.search": "a search",
    "LibraryPage.search": "a search",
    "AuditSection.ListBar": "a filter",
    "PupilsSection.ListBar": "a filter",
    "MessageForwarding.because": "one word, recorded by the next key",
    "PeopleSection.TitledCard": "a name beside the first password, which is never kept",
    "PrivacySection.days": "one number, saved by the next key",
    "PrivacySection.typed": "a pupil's name that is sought: kept nowhere",
    "SummaryPage.about": "how long the draft is to be: a look",
}
"""Fields outside of forms by their names, each with the reason."""


def fields(front: QWidget) -> list[QWidget]:
    """The lines and texts that somebody can type into."""
    return [
        one
        for one in front.findChildren(QWidget)
        if isinstance(one, (QLineEdit, QPlainTextEdit))
        and one.isVisible()
        and one.isEnabled()
        and not one.isReadOnly()
    ]


def form_of(stage: Stage, one: QWidget) -> Form | None:
    """The form that a field stands in, if any."""
    for _, form in stage.shell.half_filled.forms():
        if isinstance(form, QWidget) and form.isAncestorOf(one):
            return form
    return None


def named(one: QWidget) -> str:
    """A field by its own name, or by whose part it is."""
    name = one.objectName()
    if name.startswith("qt_") or not name:
        parent = one.parentWidget()
        assert parent is not None
        name = parent.objectName() or type(parent).__name__
    owner = one.parentWidget()
    plain = ("PySide6", "schoolguard.ui.widgets")
    while owner is not None and type(owner).__module__.startswith(plain):
        owner = owner.parentWidget()
    return f"{type(owner).__name__}.{name}"


def walk(stage: Stage, scenes: tuple[Scene, ...], seen: dict[str, set[str]]) -> None:
    for scene in scenes:
        scene.play(stage)
        stage.rest()
        for one in fields(stage.front()):
            form = form_of(stage, one)
            seen["kept" if form is not None else "not kept"].add(named(one))
        stage.clear()


@pytest.mark.acceptance  # ten seconds of one core
def test_what_can_be_typed_belongs_to_a_form_that_keeps_it(
    qapp: QApplication, tmp_path: Path, boxes: list[QMessageBox]
) -> None:
    del boxes
    seen: dict[str, set[str]] = defaultdict(set)
    with staged(tmp_path / "filled", filled=True) as stage:
        walk(stage, SCENES, seen)
    with staged(tmp_path / "empty", filled=False) as stage:
        walk(stage, EMPTY, seen)
    assert len(seen["kept"]) > 60
    assert seen["not kept"] == NOT_KEPT.keys()
