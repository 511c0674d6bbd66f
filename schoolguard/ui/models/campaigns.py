"""The campaigns of a school as a list."""

from datetime import date
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject

from schoolguard.domain.campaign import Campaign, CampaignStatus
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.listing import Cell
from schoolguard.ui import language
from schoolguard.ui.days import period_words
from schoolguard.ui.models.rows import CENTRE, TextRows
from schoolguard.ui.tokens import TagKind
from schoolguard.ui.widgets.tag import Tag

TITLE, DAYS, STATUS, PLAN, FRONT = range(5)
_TAGS: Final[dict[CampaignStatus, TagKind]] = {
    CampaignStatus.PLANNING: "idle",
    CampaignStatus.RUNNING: "going",
    CampaignStatus.CLOSED: "done",
}


class CampaignsModel(TextRows[Campaign]):
    """Frozen campaigns, the latest first: title, days, state, plan, whether it is in front."""

    aligned = MappingProxyType({STATUS: CENTRE})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self._front = ""

    def set_campaigns(self, rows: tuple[Campaign, ...], today: date, front: str) -> None:
        """Show other campaigns; ``front`` is the public id of the one in the window."""
        self._today, self._front = today, front
        self.set_rows(rows)

    def is_front(self, one: Campaign) -> bool:
        """Whether it is the one in the window."""
        return one.uid == self._front

    def rank(self, one: Campaign, column: int) -> Cell:
        """See the base."""
        return one.starts_on if column == DAYS else None

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (
            self.tr("宣传月"),
            self.tr("起止"),
            self.tr("状态"),
            self.tr("列入的计划"),
            self.tr("窗口里"),
        )

    def tag(self, one: Campaign, column: int) -> Tag | None:
        """See the base."""
        if column != STATUS:
            return None
        return Tag(_TAGS[one.status_on(self._today)], self.text(one, column))

    def text(self, one: Campaign, column: int) -> str:
        """See the base."""
        if column == TITLE:
            return one.title
        if column == DAYS:
            return period_words(one.starts_on, one.ends_on)
        if column == STATUS:
            status = one.status_on(self._today)
            return render_value(f"status.{status.value}", language.current())
        if column == PLAN:
            return one.written_into or "—"
        return self.tr("当前") if self.is_front(one) else ""
