"""The parts of 设置 are made when they are first looked at, and stand where they belong."""

from pytestqt.qtbot import QtBot

from schoolguard.ui.page import PageContext
from schoolguard.ui.pages.settings import SettingsPage
from schoolguard.ui.pages.settings.parts import LATE, PARTS


def test_a_part_is_made_when_it_is_looked_at(qtbot: QtBot, page_context: PageContext) -> None:
    page = SettingsPage(page_context)
    qtbot.addWidget(page)
    tabs = page.form.tabs
    names = [tabs.tabText(place) for place in range(tabs.count())]
    assert [one for one in PARTS if page.is_made(one)] == ["classes", "school", "data"]
    for place, name in enumerate(PARTS):
        tabs.setCurrentIndex(place)
        assert tabs.currentIndex() == place
        assert tabs.currentWidget() is getattr(page, name)
    assert all(page.is_made(one) for one in LATE)
    assert [tabs.tabText(place) for place in range(tabs.count())] == names


def test_what_is_asked_for_is_made_without_being_shown(
    qtbot: QtBot, page_context: PageContext
) -> None:
    page = SettingsPage(page_context)
    qtbot.addWidget(page)
    tabs = page.form.tabs
    hidden = False
    tabs.setTabVisible(PARTS.index("pupils"), hidden)
    part = page.pupils
    assert tabs.currentWidget() is page.classes
    assert tabs.indexOf(part) == PARTS.index("pupils")
    assert not tabs.isTabVisible(PARTS.index("pupils"))
