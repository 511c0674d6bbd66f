"""The section 修改记录: who changed what, and when."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from schoolguard.ui.models.audit import ACTION, ACTOR, AT, FIELDS, NOUN, UID, AuditModel
from schoolguard.ui.page import Page
from schoolguard.ui.widgets.long_list import LongList
from schoolguard.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from schoolguard.services import Services

_WIDTHS = {AT: 140, ACTOR: 110, ACTION: 150, NOUN: 120, UID: 120}


class AuditSection(QWidget):
    """The trail, the newest line first. It is read when it is looked at."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.model = AuditModel(page.context.jobs, self)
        self._services: Services | None = None
        self._here = False
        self._shown = False
        self.list = LongList(
            self.model,
            page.context,
            "audit",
            self.tr("修改记录"),
            widths=_WIDTHS,
            wide=FIELDS,
            empty=EmptyState(
                self.tr("还没有修改记录"),
                self.tr("登记、修改、删除，每一步都在这里留一行：谁、什么时候、改了哪几项。"),
                icon="file-text",
            ),
            parent=self,
        )
        self.list.tools.columns.give_way(UID, FIELDS, NOUN, least=120)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.list)

    def attach(self, services: "Services") -> None:
        """Keep what gives the rows."""
        self._services, self._shown = services, False
        self.set_here(here=self._here)

    def changed(self) -> None:
        """Something was committed, so there are new lines."""
        if self._here:
            self.model.refresh()
        else:
            self._shown = False

    def set_here(self, *, here: bool) -> None:
        """Read the trail when the section comes to the front."""
        self._here = here
        if here and not self._shown and self._services is not None:
            self._shown = True
            self.model.set_source(self._services.audit)

    def focus(self) -> None:
        """Put the keyboard into the list."""
        self.list.focus()
