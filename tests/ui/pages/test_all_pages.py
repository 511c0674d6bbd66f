"""What holds for every page of the rail."""

import sys
from collections import Counter
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from schoolguard.paths import resource
from schoolguard.ui.actions import KNOWN, Known, target
from schoolguard.ui.page import Page, PageContext, PageSpec
from schoolguard.ui.pages import PAGES
from schoolguard.ui.pages.settings import SettingsPage


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: str(spec.page_id))
def test_every_page_loads_again_for_another_campaign_and_is_known_by_its_actions(
    qtbot: QtBot, page_context: PageContext, spec: PageSpec
) -> None:
    page = spec.factory(page_context)
    qtbot.addWidget(page)
    # A page without such a list loads again at every change.
    topics = getattr(sys.modules[type(page).__module__], "_TOPICS", None)
    assert topics is None or "campaigns" in topics
    known = [one for one in KNOWN if one.page_id == spec.page_id]
    bar = [one for one in known if not one.button and not one.shows_part()]
    if isinstance(page, SettingsPage):
        for place in range(page.form.tabs.count()):
            page.form.tabs.setCurrentIndex(place)  # each part is made when it is looked at
    # What the search field offers for pages that are not built yet is what stands on them.
    assert Counter(one.text() for one in page.actions()) == Counter(one.words() for one in bar)
    there = [one for one in known if one not in bar and one.right != "account.password"]
    assert [one.text for one in there if words(page, one) != one.text] == []


def words(page: Page, known: Known) -> str:
    """What stands on a page where an action is pressed."""
    there = target(page, known)
    if isinstance(there, QAction | QPushButton):
        return there.text()
    if isinstance(there, QComboBox):
        return known.text if there.findData(known.value) >= 0 else ""
    assert isinstance(page, SettingsPage)
    assert there is not None
    return page.form.tabs.tabText(page.form.tabs.indexOf(there))


def test_every_action_is_known_in_english() -> None:
    tree = ElementTree.parse(resource("i18n", "schoolguard_en.ts")).getroot()
    there = {
        (context.findtext("name"), one.findtext("source"))
        for context in tree.iter("context")
        for one in context.iter("message")
    }
    assert {(one.context, one.text) for one in KNOWN} - there == set()
