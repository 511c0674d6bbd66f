"""What Qt itself puts on the screen is in the window's language: dialogs, menus, buttons."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from schoolguard.domain.languages import LANGS, Lang
from schoolguard.ui import language
from schoolguard.ui.dialogs.files import choose_file, choose_files, choose_folder

_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]{2,}")
_NAMES = re.compile(r"Ctrl\+\w+|Shift\+\w+|Alt\+\w+|Excel|WPS|PDF|Unicode|KiB|MiB|\bDel\b|\broot\b")
"""Latin that a Chinese screen shows as well: keys, programs, units; ``root`` is a folder."""
_READ = (
    "text",
    "title",
    "windowTitle",
    "toolTip",
    "placeholderText",
    "accessibleName",
    "accessibleDescription",
)


@contextmanager
def speaking(lang: Lang) -> Iterator[None]:
    """Let what is built within speak ``lang``, whatever the tests' window speaks."""
    app = QApplication.instance()
    assert app is not None
    before, locale = app.findChildren(QTranslator), QLocale()
    for one in before:
        app.removeTranslator(one)
    try:
        language.install(app, lang)
        yield
    finally:
        for one in app.findChildren(QTranslator):
            app.removeTranslator(one)
            if one not in before:
                one.setParent(None)
        for one in before:
            app.installTranslator(one)
        QLocale.setDefault(locale)


def _nothing(*_chosen: object) -> None:
    """Take what nobody chooses."""


def _open(parent: QWidget) -> QWidget:
    return choose_file(parent, "", "", _nothing, folder=parent.property("folder"))


def _save(parent: QWidget) -> QWidget:
    return choose_file(parent, "", "", _nothing, folder=parent.property("folder"), save_as="1.22")


def _several(parent: QWidget) -> QWidget:
    return choose_files(parent, "", "", _nothing)


def _folder(parent: QWidget) -> QWidget:
    return choose_folder(parent, "", _nothing)


def _message(parent: QWidget) -> QWidget:
    box = QMessageBox(parent)
    for button in QMessageBox.StandardButton:
        if button.value.bit_count() == 1 and button.value >= QMessageBox.StandardButton.Ok.value:
            box.addButton(button)
    box.setDetailedText("1")
    return box


def _line(parent: QWidget) -> QWidget:
    return QLineEdit("1", parent).createStandardContextMenu()


def _lines(parent: QWidget) -> QWidget:
    return QPlainTextEdit("1", parent).createStandardContextMenu()


def _browser(parent: QWidget) -> QWidget:
    return QTextBrowser(parent).createStandardContextMenu()


def _words(widget: QWidget) -> Iterator[str]:
    for one in (widget, *widget.findChildren(QWidget), *widget.findChildren(QAction)):
        for name in _READ:
            read = getattr(one, name, None)
            found = read() if callable(read) else ""
            yield found if isinstance(found, str) else ""
        if isinstance(one, QComboBox) and one.objectName() != "lookInCombo":  # a path
            yield from (one.itemText(place) for place in range(one.count()))
        if isinstance(one, QAbstractItemView) and one.objectName() != "listView":
            yield from _in_list(one)


def _in_list(view: QAbstractItemView) -> Iterator[str]:
    model, root = view.model(), view.rootIndex()
    for column in range(model.columnCount(root) if model is not None else 0):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        if column != 1 and view.objectName() == "treeView":  # not the size, which has a unit
            yield str(model.index(0, column, root).data() or "")


def _is_read(dialog: QFileDialog) -> bool:
    files = dialog.findChild(QAbstractItemView, "treeView")
    return files is not None and files.model().rowCount(files.rootIndex()) > 0


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    "show", [_open, _save, _several, _folder, _message, _line, _lines, _browser]
)
def test_qt_speaks_the_windows_language(
    show: Callable[[QWidget], QWidget], lang: Lang, qtbot: QtBot, tmp_path: Path
) -> None:
    place = tmp_path / "1"
    (place / "2").mkdir(parents=True)
    with speaking(lang):
        parent = QWidget()
        qtbot.addWidget(parent)
        parent.setProperty("folder", str(place))
        shown = show(parent)
        if isinstance(shown, QFileDialog):
            shown.setViewMode(QFileDialog.ViewMode.Detail)
            shown.setDirectory(str(place))
            qtbot.waitUntil(lambda: _is_read(shown), timeout=2_000)
        words = [one for one in _words(shown) if one.strip() and str(place) not in one]
        shown.close()
    assert words
    if lang == "en":
        assert [one for one in words if _HAN.search(one)] == []
    else:
        plain = [(one, re.sub(r"\(&?\w\)|&", "", _NAMES.sub("", one))) for one in words]
        assert [one for one, left in plain if _LATIN.search(left)] == []


def test_undo_has_one_name() -> None:
    for context in ("QLineEdit", "QWidgetTextControl"):
        assert QCoreApplication.translate(context, "&Undo") == "撤销(&U)"
