"""The section 数据与窗口."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from schoolguard import app, cli_arguments
from schoolguard.ui import application, choices, theme
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
