"""The section 数据与界面."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from schoolguard import app, cli_arguments
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.keeping import BackupPlan
from schoolguard.domain.place import Place, PlaceKind
from schoolguard.ui import application, choices, theme
from schoolguard.ui.panels.restore import RestorePanel
from tests.opened import import_classes, plain_classes
from tests.ui.helpers import nameless
from tests.ui.pages.settings.desk import Desk, focus


def test_a_backup_brings_everything_back(full_desk: Desk, tmp_path: Path) -> None:
    data = full_desk.page.data
    target = tmp_path / "backups" / "b.sgbak"
    target.parent.mkdir()
    data.backup(str(target))
    assert target.exists()
    assert data.form.latest.text() != "还没备份过"
    assert not data.form.working.isVisible()
    full_desk.page.classes.focus()
    full_desk.page.remove_chosen()
    assert len(full_desk.names()) == 5

    full_desk.notify.answer = False
    data.decide_restore(str(target))
    assert len(full_desk.names()) == 5  # asked first
    full_desk.notify.answer = True
    data.decide_restore(str(target))
    assert len(full_desk.names()) == 6
    assert full_desk.notify.asked[-1].danger
    assert full_desk.page.subtitle() == "6 个班 · 240 人"
    assert len(list((tmp_path / "backups").glob("before-restore-*.sgbak"))) == 1


def test_the_button_has_the_keyboard_again_after_its_file_dialog(
    full_desk: Desk, tmp_path: Path
) -> None:
    data = full_desk.page.data
    full_desk.page.form.tabs.setCurrentWidget(data)
    data.form.backup.setFocus()
    dialog = QWidget()
    full_desk.qtbot.addWidget(dialog)
    with full_desk.qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    data.backup(str(tmp_path / "b.sgbak"))
    assert full_desk.shell.focusWidget() is data.form.backup


def test_the_kept_copies_are_listed_with_what_they_hold(full_desk: Desk, tmp_path: Path) -> None:
    page, on = full_desk.page, full_desk.services
    on.backups.automatic()
    page.form.tabs.setCurrentWidget(page.data)
    full_desk.notify.answer = True
    page.data.form.restore.setFocus()
    full_desk.key(Qt.Key.Key_Space)
    panel = full_desk.shell.form.panel_host.panel()
    assert isinstance(panel, RestorePanel)
    assert nameless(panel) == []
    assert panel.model.rowCount() == 1
    assert "6 个班" in panel.form.content.text()
    import_classes(on, *plain_classes(9))
    assert len(full_desk.names()) == 9
    panel.form.restore.setFocus()
    full_desk.key(Qt.Key.Key_Space)
    assert "6 个班" in full_desk.notify.asked[-1].text
    assert len(full_desk.names()) == 6
    assert full_desk.shell.form.panel_host.panel() is None


def test_interval_and_second_folder_apply_at_once(full_desk: Desk, tmp_path: Path) -> None:
    page, on = full_desk.page, full_desk.services
    page.form.tabs.setCurrentWidget(page.data)
    form = page.data.form
    assert form.every.currentText() == "每天"
    assert not form.no_also.isVisible()
    form.every.setFocus()
    full_desk.key(Qt.Key.Key_Up)
    assert on.backups.plan().every_hours == 4
    stick = tmp_path / "U盘"
    page.data.plan.set_also(str(stick))
    assert form.error.isVisible()  # it is not there
    assert on.backups.plan().also is None
    stick.mkdir()
    page.data.plan.set_also(str(stick))
    assert on.backups.plan() == BackupPlan(on.backups.plan().key, 4, stick)
    assert form.also.text() == str(stick)
    assert not form.error.isVisible()
    stick.rmdir()
    with pytest.raises(SchoolError):
        on.backups.automatic()
    assert form.backup_trouble.isVisible()
    assert str(stick) in form.backup_trouble.what.text()
    form.no_also.click()
    assert on.backups.plan().also is None
    assert not form.backup_trouble.isVisible()


def test_a_synchronised_place_is_explained_with_the_way_out(
    full_desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = full_desk.page
    page.form.tabs.setCurrentWidget(page.data)
    assert not page.data.form.move.isVisible()
    synced = Place(PlaceKind.SYNCED, "坚果云")
    monkeypatch.setattr("schoolguard.services.places.Places.here", lambda _self: synced)
    page.changed(frozenset({"backups"}))
    assert "坚果云" in page.data.form.place_note.text()
    moved: list[Path] = []

    def move(_self: object, target: Path, **_more: object) -> Path:
        moved.append(target)
        return target

    monkeypatch.setattr("schoolguard.services.places.Places.move", move)
    full_desk.notify.answer = False
    page.data.form.move.click()
    assert moved == []
    full_desk.notify.answer = True
    page.data.form.move.click()
    assert [one.name for one in moved] == ["schoolguard"]
    assert "数据已搬到" in full_desk.notify.said[-1]


def test_a_file_that_is_no_backup_is_refused_in_place(full_desk: Desk, tmp_path: Path) -> None:
    wrong = tmp_path / "x.sgbak"
    wrong.write_text("x", encoding="utf-8")
    full_desk.page.form.tabs.setCurrentWidget(full_desk.page.data)
    full_desk.page.data.decide_restore(str(wrong))
    error = full_desk.page.data.form.error
    assert error.isVisible()
    assert error.remedy.text()
    assert len(full_desk.names()) == 6


def test_the_check_says_what_it_found(full_desk: Desk) -> None:
    full_desk.page.form.tabs.setCurrentWidget(full_desk.page.data)
    data = full_desk.page.data
    data.focus()
    data.form.check.setFocus()
    full_desk.key(Qt.Key.Key_Space)
    assert data.form.found_text.isVisible()
    assert "数据完好" in data.form.found_text.text()
    assert focus() is data.form.check


def test_language_and_theme_are_the_users_own(full_desk: Desk, settings: QSettings) -> None:
    full_desk.page.form.tabs.setCurrentWidget(full_desk.page.data)
    form = full_desk.page.data.form
    assert choices.chosen_language(settings) is None
    form.language.setFocus()
    full_desk.key(Qt.Key.Key_Down)
    assert choices.chosen_language(settings) == "en"
    assert form.language_note.text() == "下次打开时换成这个语言。"
    form.theme.setFocus()
    try:
        full_desk.key(Qt.Key.Key_Up)
        assert choices.chosen_theme(settings) == "dark"
        assert theme.colours().name == "dark"
        assert QGuiApplication.overrideCursor() is None
    finally:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        choices.wear(app, "light")


@pytest.mark.parametrize(
    ("arguments", "kept", "expected"),
    [([], "en", "en"), ([], None, "zh_CN"), (["--lang", "zh_CN"], "en", "zh_CN")],
)
def test_the_window_opens_in_the_language_that_was_chosen(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    settings: QSettings,
    arguments: list[str],
    kept: str | None,
    expected: str,
) -> None:
    if kept is not None:
        settings.setValue(choices.LANGUAGE, kept)
    settings.setValue(choices.THEME, "dark")
    dressed: list[tuple[object, ...]] = []

    class Seen(Exception):
        pass

    def create(_argv: list[str], *look: object) -> None:
        dressed.append(look)
        raise Seen

    monkeypatch.setattr(application, "user_settings", lambda: settings)
    monkeypatch.setattr(application, "create_application", create)
    with pytest.raises(Seen):
        app.start_window(tmp_path, cli_arguments.parse(arguments))
    assert dressed == [(expected, "dark")]
