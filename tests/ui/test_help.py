"""The help in the window: a page for everything in front, and nothing in it that is not so."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from schoolguard.paths import resource
from schoolguard.ui import theme
from schoolguard.ui.dialogs.help import PARTS, HelpDialog
from schoolguard.ui.dialogs.keys import KeysDialog, usual_keys
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.pages import PAGES
from schoolguard.ui.pages.settings import SettingsPage
from schoolguard.ui.shell import Shell
from schoolguard.ui.tokens import PALETTES, ThemeName
from schoolguard.ui.widgets.states import EmptyState
from tests.ui.helpers import contrast, is_freed, nameless

LANGS = ("zh_CN", "en")
PICTURE_BOUND = 1_500_000
"""Bytes of all pictures: they are in every copy of the program."""


@pytest.fixture(scope="module")
def every(qapp: QApplication) -> Iterator[Shell]:
    """The program's window with all of its pages built; no services."""
    shell = Shell(PAGES, ImmediateJobs())
    shell.show()
    qapp.processEvents()
    for spec in PAGES:
        shell.show_page(spec.page_id)
    yield shell
    shell.close()
    shell.deleteLater()


@pytest.fixture
def shell(every: Shell, qtbot: QtBot) -> Iterator[Shell]:
    with qtbot.waitActive(every):
        every.activateWindow()
    every.show_page("talks")
    yield every
    for dialog in every.findChildren(HelpDialog):
        dialog.close()


def file(lang: str, topic: str) -> Path:
    return resource("help", lang, f"{topic}.md")


def topics() -> list[str]:
    return [*(spec.page_id for spec in PAGES), *(f"settings-{part}" for part in PARTS)]


def links(text: str, *, pictures: bool) -> list[str]:
    return re.findall(
        r"(?<!!)\[[^]]*]\(([^)]+)\)" if not pictures else r"!\[[^]]+]\(([^)]+)\)", text
    )


def opened(shell: Shell) -> HelpDialog:
    [dialog] = [one for one in shell.findChildren(HelpDialog) if one.isVisible()]
    return dialog


def press_help(shell: Shell, qtbot: QtBot) -> HelpDialog:
    where = QApplication.focusWidget() or shell
    QTest.keyClick(where, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    dialog = opened(shell)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_every_part_of_the_settings_is_known(every: Shell) -> None:
    every.show_page("settings")
    page = every.current_page()
    assert isinstance(page, SettingsPage)
    tabs = page.form.tabs
    found = []
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        found.append(page.help_topic())
    assert found == [f"settings-{part}" for part in PARTS]


@pytest.mark.parametrize("lang", LANGS)
def test_everything_has_a_page_and_what_it_names_is_there(lang: str) -> None:
    assert sorted(one.stem for one in resource("help", lang).iterdir()) == sorted(topics())
    for topic in topics():
        here = file(lang, topic)
        text = here.read_text(encoding="utf-8")
        assert text.startswith("# "), topic
        for target in (*links(text, pictures=True), *links(text, pictures=False)):
            assert (here.parent / target).resolve().is_file(), (topic, target)


def test_both_languages_show_the_same_pictures_and_links() -> None:
    for topic in topics():
        zh, en = (file(lang, topic).read_text(encoding="utf-8") for lang in LANGS)
        shown = [one.replace("/zh_CN/", "/en/") for one in links(zh, pictures=True)]
        assert shown == links(en, pictures=True) != []
        assert sorted(links(zh, pictures=False)) == sorted(links(en, pictures=False))


def test_every_picture_is_shown_and_small() -> None:
    size = 0
    for lang in LANGS:
        shown = {
            Path(target).name
            for topic in topics()
            for target in links(file(lang, topic).read_text(encoding="utf-8"), pictures=True)
        }
        kept = list(resource("help", "pictures", lang).iterdir())
        assert {one.name for one in kept} == shown
        size += sum(one.stat().st_size for one in kept)
    assert size < PICTURE_BOUND


@pytest.mark.parametrize("lang", LANGS)
def test_every_key_it_names_does_something_there(every: Shell, lang: str) -> None:
    usual = {keys for keys, _ in usual_keys()} | {"Ctrl+Tab", "Alt+↑", "Alt+↓"}
    window = {
        one.key()
        for one in every.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    }
    for topic in topics():
        every.show_page(topic.partition("-")[0])
        page = every.current_page()
        assert page is not None
        known = window | {one.key() for one in page.findChildren(QShortcut)}
        known |= {one.shortcut() for one in page.findChildren(QAction)}
        named = re.findall(r"`([^`]+)`", file(lang, topic).read_text(encoding="utf-8"))
        wrong = [one for one in named if one not in usual and QKeySequence(one) not in known]
        assert wrong == [], topic


def test_the_key_shows_the_page_in_front_and_esc_gives_the_keyboard_back(
    shell: Shell, qtbot: QtBot
) -> None:
    shell.form.search.setFocus()
    dialog = press_help(shell, qtbot)
    assert dialog.form.topics.currentData() == "talks"
    assert "国旗下讲话" in dialog.form.text.toPlainText()
    assert dialog.form.text.hasFocus()
    assert nameless(dialog) == []
    QTest.keyClick(dialog.form.text, Qt.Key.Key_Escape)
    assert is_freed(dialog)
    qtbot.waitUntil(shell.isActiveWindow)
    assert QApplication.focusWidget() is shell.form.search


def test_the_button_turns_an_open_help_to_the_page_in_front(shell: Shell, qtbot: QtBot) -> None:
    dialog = press_help(shell, qtbot)
    shell.show_page("leaflets")
    shell.form.help.setFocus()
    QTest.keyClick(shell.form.help, Qt.Key.Key_Return)
    assert opened(shell) is dialog
    assert dialog.form.topics.currentData() == "leaflets"


def test_an_empty_state_leads_to_the_help(shell: Shell, qtbot: QtBot) -> None:
    state = EmptyState("还没有讲话", "", "添加")
    shell.form.pages.addWidget(state)
    shell.form.pages.setCurrentWidget(state)
    [link] = [one for one in state.findChildren(QPushButton) if one is not state.button]
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert opened(shell).form.topics.currentData() == "talks"
    shell.form.pages.removeWidget(state)
    state.deleteLater()


def test_a_link_and_the_list_lead_to_other_pages(shell: Shell, qtbot: QtBot) -> None:
    dialog = press_help(shell, qtbot)
    dialog.form.text.setSource("settings-calendar.md")  # what a click on a link calls
    assert dialog.form.topics.currentData() == "settings-calendar"
    dialog.form.topics.setCurrentIndex(0)
    assert dialog.form.text.source().fileName() == "today.md"


def test_keys_and_help_lead_to_each_other(shell: Shell, qtbot: QtBot) -> None:
    dialog = press_help(shell, qtbot)
    QTest.keyClick(dialog.form.text, Qt.Key.Key_F1)
    assert is_freed(dialog)
    [keys] = shell.findChildren(KeysDialog)
    help_button = keys.form.help
    assert isinstance(help_button, QPushButton)
    help_button.click()
    assert opened(shell).form.topics.currentData() == "talks"


@pytest.mark.parametrize("name", ["light", "dark"])
def test_links_are_read_in_both_themes(
    qapp: QApplication, shell: Shell, qtbot: QtBot, name: ThemeName
) -> None:
    theme.switch(qapp, name)
    try:
        text = press_help(shell, qtbot).form.text
        block = text.document().begin()
        seen = set()
        while block.isValid():
            for place in range(block.position(), block.position() + block.length()):
                cursor = text.textCursor()
                cursor.setPosition(
                    place + 1 if place + 1 < text.document().characterCount() else place
                )
                if cursor.charFormat().isAnchor():
                    seen.add(cursor.charFormat().foreground().color().name())
            block = block.next()
        assert seen
        assert all(contrast(colour, PALETTES[name].page) >= 4.5 for colour in seen)
    finally:
        theme.switch(qapp, "light")


def test_a_picture_is_as_wide_as_the_reader_and_not_wider(shell: Shell, qtbot: QtBot) -> None:
    text = press_help(shell, qtbot).form.text
    picture = text.loadResource(2, "../pictures/zh_CN/talks.webp")
    assert isinstance(picture, QImage)
    wide = picture.width() / picture.devicePixelRatio()
    assert text.viewport().width() - 48 <= wide <= text.viewport().width()
