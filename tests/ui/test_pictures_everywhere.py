"""Pictures dropped or pasted wherever a picture may be meant, by real events on the window."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from schoolguard.services import Services
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.pages import PAGES
from schoolguard.ui.pages.assignments import AssignmentsPage
from schoolguard.ui.panels.activity import ActivityPanel
from schoolguard.ui.panels.evidence import EvidencePanel
from schoolguard.ui.shell import Shell
from schoolguard.ui.widgets.photos_edit import PhotosEdit
from tests.exchange.pictures import drawn, written
from tests.opened import begin_campaign, import_classes, name_school, opened, plain_classes

COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def on(tmp_path: Path) -> Iterator[Services]:
    with opened(tmp_path / "schoolguard.db", tmp_path) as services:
        name_school(services)
        import_classes(services, *plain_classes(3))
        begin_campaign(services)
        yield services


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "班会.jpg"
    path.write_bytes(written(drawn(64, 48)))
    return path


@pytest.fixture
def shell(qtbot: QtBot, on: Services) -> Shell:
    made = Shell(PAGES, ImmediateJobs())
    qtbot.addWidget(made)
    made.resize(1280, 720)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(lambda: made.current_page() is not None)
    made.attach(on)
    return made


def drop(shell: Shell, at: QPoint, data: QMimeData) -> None:
    """Drop where the pointer is: the innermost widget there that takes it has it."""
    target: QWidget | None = shell.childAt(at) or shell
    while target is not None:
        place = QPointF(target.mapFrom(shell, at))
        enter = QDragEnterEvent(place, COPY, data, LEFT, NONE)
        if target.acceptDrops():
            QApplication.sendEvent(target, enter)
            if enter.isAccepted():
                QApplication.sendEvent(target, QDropEvent(place, COPY, data, LEFT, NONE))
                return
        target = target.parentWidget()
    pytest.fail("nothing takes it")


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in paths])
    return data


def middle(shell: Shell, widget: QWidget) -> QPoint:
    return widget.mapTo(shell, widget.rect().center())


def copy_image() -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    QGuiApplication.clipboard().setImage(image)


def panel(shell: Shell) -> Any:
    return shell.form.panel_host.panel()


PANELS = [
    ("assignments", "ActivityPanel"),
    ("activities", "OtherActivityPanel"),
]


@pytest.mark.parametrize(("page_id", "name"), PANELS)
def test_a_panel_takes_them_on_its_fields_and_its_ground(
    shell: Shell, on: Services, photo: Path, page_id: str, name: str
) -> None:
    month = on.campaigns.current()
    (task,) = on.campaigns.tasks(month)
    about = f"{on.classes.in_year(2026)[0].uid} {task.uid}" if name == "ActivityPanel" else "-"
    shell.show_page(page_id)
    assert shell.half_filled._reopen(page_id, name, about)
    opened_panel = panel(shell)
    assert type(opened_panel).__name__ == name
    line = opened_panel.form.what
    photos: PhotosEdit = opened_panel.form.photos
    QApplication.processEvents()  # the panel is laid out
    drop(shell, middle(shell, line), files(photo))
    assert photos.sources() == (photo,)
    line.setFocus()
    copy_image()
    QTest.keyClick(line, Qt.Key.Key_V, CTRL)
    assert len(photos.sources()) == 2
    assert line.toPlainText() == ""
    image = QMimeData()
    image.setImageData(QImage(9, 9, QImage.Format.Format_RGB32))
    drop(shell, middle(shell, line), image)
    assert len(photos.sources()) == 3


def test_no_other_panel_with_pictures_is_forgotten() -> None:
    forms = Path(__file__).parents[2] / "forms"
    taking = {one.stem for one in forms.glob("*.ui") if 'class="PhotosEdit"' in one.read_text()}
    assert taking == {"activity_panel", "other_activity_panel"}


def test_the_row_that_it_is_dropped_on_has_it(shell: Shell, photo: Path) -> None:
    shell.show_page("assignments")
    page = shell.current_page()
    assert isinstance(page, AssignmentsPage)
    table = page.form.table
    QApplication.processEvents()  # the rows are laid out
    cell = table.visualRect(page.model.index(2, 3)).center()
    drop(shell, table.viewport().mapTo(shell, cell), files(photo))
    opened_panel = panel(shell)
    assert isinstance(opened_panel, ActivityPanel)
    assert opened_panel.title() == "一年级3班 · 主题班会"
    assert opened_panel.form.photos.sources() == (photo,)


@pytest.mark.parametrize("page_id", ["today", "evidence"])
def test_on_today_and_evidence_they_are_kept_as_evidence(
    shell: Shell, on: Services, photo: Path, page_id: str
) -> None:
    shell.show_page(page_id)
    page = shell.current_page()
    assert page is not None
    drop(shell, middle(shell, page), files(photo))
    opened_panel = panel(shell)
    assert isinstance(opened_panel, EvidencePanel)
    opened_panel.save()
    (kept,) = on.evidence.all(on.campaigns.current().uid)
    assert kept.number


def test_a_copied_picture_is_pasted_as_evidence(shell: Shell) -> None:
    shell.show_page("evidence")
    copy_image()
    QTest.keyClick(shell, Qt.Key.Key_V, CTRL)
    assert isinstance(panel(shell), EvidencePanel)


def test_what_is_no_picture_is_no_evidence_on_today(shell: Shell, tmp_path: Path) -> None:
    other = tmp_path / "通知.docx"
    other.write_bytes(b"PK")
    shell.show_page("today")
    page = shell.current_page()
    assert page is not None
    data = files(other)  # the event does not keep it
    enter = QDragEnterEvent(QPointF(9, 9), COPY, data, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    assert not enter.isAccepted()
