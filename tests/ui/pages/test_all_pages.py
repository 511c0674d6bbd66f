"""What holds for every page of the rail."""

import sys

import pytest
from pytestqt.qtbot import QtBot

from schoolguard.ui.page import PageContext, PageSpec
from schoolguard.ui.pages import PAGES


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: str(spec.page_id))
def test_every_page_loads_again_for_another_campaign(
    qtbot: QtBot, page_context: PageContext, spec: PageSpec
) -> None:
    page = spec.factory(page_context)
    qtbot.addWidget(page)
    # A page without such a list loads again at every change.
    topics = getattr(sys.modules[type(page).__module__], "_TOPICS", None)
    assert topics is None or "campaigns" in topics
