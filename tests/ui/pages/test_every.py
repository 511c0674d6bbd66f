"""历次: what was done in every month; and every slip of a leaflet."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from schoolguard.domain.activity import ActivityKind, LogActivity
from schoolguard.domain.listing import Asked
from schoolguard.services import Services
from schoolguard.ui.models.every import CAMPAIGN, DAY, KIND, TITLE
from schoolguard.ui.page import PageContext
from schoolguard.ui.pages.activities import ActivitiesPage
from schoolguard.ui.panels.other_activity import OtherActivityPanel
from tests.opened import action, begin_campaign, import_classes, name_school, opened, plain_classes
from tests.ui.helpers import RecordingNotify


@pytest.fixture
def on(tmp_path: Path) -> Iterator[Services]:
    with opened(tmp_path / "schoolguard.db", tmp_path) as made:
        name_school(made)
        import_classes(made, *plain_classes(2))
        month = begin_campaign(made)
        for title, kind in (
            ("法治讲座", ActivityKind.LECTURE),
            ("红领巾广播", ActivityKind.BROADCAST),
        ):
            made.activities.log(
                LogActivity(
                    action_id=action(),
                    campaign_uid=month.uid,
                    kind=kind,
                    title=title,
                    held_on=date(2026, 11, 5),
                )
            )
        yield made


def test_every_month_is_searched_and_a_row_of_this_one_opens(
    on: Services,
    page_context: PageContext,
    recorder: RecordingNotify,
    watch_model: Callable[[object], None],
    qtbot: QtBot,
) -> None:
    page = ActivitiesPage(page_context)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    page.attach(on)
    panels: list[object] = []
    page.open_panel.connect(panels.append)
    page.form.tabs.setCurrentIndex(2)
    model, tools = page.every.model, page.every.list.tools
    watch_model(model)
    assert page.every.isVisible()
    assert not page.form.card.isVisible()
    assert model.rowCount() == 2
    assert model.index(0, DAY).data() == "2026-11-05"
    assert model.index(0, CAMPAIGN).data() == on.campaigns.current().title
    for typed, found in (
        ("fzjz", ["法治讲座"]),
        ("广播", ["红领巾广播"]),
        ("2026 专题讲座", ["法治讲座"]),
    ):
        tools.find(typed)
        qtbot.waitUntil(partial(_has, page, found), timeout=2000)
    tools.clear()
    assert model.rowCount() == 2
    words = model.only_words(0, KIND)
    tools.only(KIND, words)
    assert model.rowCount() == 1
    page.every.list.opened.emit(model.row(0))
    assert isinstance(panels[-1], OtherActivityPanel)
    page.every._front = "another"
    page.every.list.opened.emit(model.row(0))
    assert on.campaigns.current().title in recorder.said[-1]


def _has(page: ActivitiesPage, found: list[str]) -> bool:
    return _titles(page) == found


def _titles(page: ActivitiesPage) -> list[object]:
    model = page.every.model
    return [model.index(place, TITLE).data() for place in range(model.rowCount())]


@pytest.mark.parametrize("order", ["", "day", "campaign", "kind", "class", "title", "heads"])
def test_every_order_is_one_that_the_store_knows(order: str, on: Services) -> None:
    keys = on.every_activity.keys(Asked(order=order, falling=True))
    assert len(keys) == 2
    assert sorted(keys) == sorted(on.every_activity.keys(Asked()))
