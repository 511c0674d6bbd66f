"""Every slip of a leaflet as one list."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from schoolguard.domain.leaflet import Leaflet
from schoolguard.ui.models.every import (
    S_BECAUSE,
    S_CLASS,
    S_CODE,
    S_DAY,
    S_NAME,
    S_SEAT,
    S_STATE,
    EverySlipModel,
)
from schoolguard.ui.page import PageContext, Panel
from schoolguard.ui.widgets.long_list import LongList
from schoolguard.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from schoolguard.services import Services

_WIDTH = 400
_WIDTHS = {S_CLASS: 104, S_SEAT: 56, S_CODE: 108, S_STATE: 136, S_DAY: 104, S_BECAUSE: 120}
_LEAST = 88
"""Px of a name."""


class SlipListPanel(Panel):
    """Searched, sorted, exported as every list is."""

    def __init__(self, context: PageContext, services: "Services", leaflet: Leaflet) -> None:
        super().__init__("")
        self.set_title(self.tr("回执清单 · {title}").format(title=leaflet.title))
        self.setMinimumWidth(_WIDTH)
        self.model = EverySlipModel(context.jobs, self)
        self.list = LongList(
            self.model,
            context,
            "slips",
            self.title(),
            widths=_WIDTHS,
            wide=S_NAME,
            empty=EmptyState(
                self.tr("还没有回执"),
                self.tr("印制带回执的宣传单时，每名学生一个编号，从那时起列在这里。"),
                icon="file-text",
            ),
            parent=self,
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.list)
        self.list.tools.columns.give_way(S_BECAUSE, S_DAY, S_CODE, S_SEAT, least=_LEAST)
        self.model.set_source(services.every_slip, leaflet.uid)

    def first_field(self) -> QWidget:
        """Return the list."""
        return self.list.table

    def changed(self) -> None:
        """Read again: slips came back."""
        self.model.refresh()
