"""The pages of the rail, their other tabs, and each of them with nothing to show."""

from functools import partial
from typing import Final

from schoolguard.ui.page import Page
from schoolguard.ui.pages import PAGES
from schoolguard.ui.pages.activities import ActivitiesPage
from schoolguard.ui.pages.messages import MessagesPage
from schoolguard.ui.pages.summary import SummaryPage
from tests.ui.scenes.stage import Scene, Stage


def _page(page_id: str, stage: Stage) -> None:
    stage.on(page_id, Page)


def _incidents(stage: Stage) -> None:
    stage.on("activities", ActivitiesPage).form.tabs.setCurrentIndex(1)


def _figures(tab: int, stage: Stage) -> None:
    stage.on("summary", SummaryPage).form.side_tabs.setCurrentIndex(tab)


def _new_message(stage: Stage) -> None:
    stage.on("messages", MessagesPage).add_message()


_PAGES: Final = tuple(Scene(spec.page_id, partial(_page, spec.page_id)) for spec in PAGES)

SCENES: Final = (
    *_PAGES,
    Scene("activities-incidents", _incidents),
    Scene("summary-figures", partial(_figures, 1)),
    Scene("summary-charts", partial(_figures, 2)),
    Scene("messages-new", _new_message),
)
EMPTY: Final = tuple(Scene(f"empty-{scene.name}", scene.play) for scene in _PAGES)
