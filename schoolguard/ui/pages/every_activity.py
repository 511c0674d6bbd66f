"""历次: what was done in every month, however many years."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from schoolguard.domain.activity import ActivityKind, ListedActivity
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.ui.models.every import (
    CAMPAIGN,
    CLASS,
    DAY,
    HEADS,
    KIND,
    LEADER,
    PLACE,
    TITLE,
    EveryActivityModel,
)
from schoolguard.ui.page import Page
from schoolguard.ui.widgets.long_list import LongList
from schoolguard.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from schoolguard.services import Services

_WIDTHS = {DAY: 104, CAMPAIGN: 190, KIND: 104, CLASS: 112, PLACE: 104, LEADER: 104, HEADS: 64}
_LEAST = 200
"""Px of a title; a narrow list leaves out what tells its rows apart least."""


class EveryActivityView(QWidget):
    """Read when it is looked at. A row of the month in front opens where it is worked on."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._services: Services | None = None
        self._front = ""
        self._stale = True
        self.model = EveryActivityModel(page.context.jobs, self)
        self.list = LongList(
            self.model,
            page.context,
            "every-activity",
            self.tr("历次活动"),
            widths=_WIDTHS,
            wide=TITLE,
            empty=EmptyState(
                self.tr("还没有记下活动"),
                self.tr("每个宣传月的班会、讲座和其他活动都在这里，往年的也查得到。"),
                icon="calendar-days",
            ),
            parent=self,
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.list)
        self.list.opened.connect(self._on_opened)
        self.list.tools.columns.give_way(PLACE, LEADER, CAMPAIGN, HEADS, KIND, least=_LEAST)

    def attach(self, services: "Services") -> None:
        """Keep what gives the rows."""
        self._services, self._stale = services, True

    def changed(self) -> None:
        """Something of the activities was committed."""
        if self.isVisible() and not self._stale:
            self.model.refresh()
        else:
            self._stale = True

    def show_for(self, campaign_uid: str) -> None:
        """Show the list, the campaign in front being this one."""
        self._front = campaign_uid
        self.show()
        if self._stale and self._services is not None:
            self._stale = False
            self.model.set_source(self._services.every_activity)
        self.list.focus()

    def _on_opened(self, one: ListedActivity) -> None:
        if one.campaign_uid != self._front:
            words = self.tr("这条记录属于“{title}”。要改它，请到“设置”的“历次宣传月”换到那个月。")
            self._page.context.notify.done(words.format(title=one.campaign_title))
        elif one.kind == ActivityKind.CLASS_MEETING.value and one.class_name:
            self._page.context.go("assignments", None)
        else:
            self._page.reveal(SearchHit(HitKind.ACTIVITY, one.title, "", one.uid))
