"""The section 名单: the pupils, where the school keeps their names."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from schoolguard.domain.roster import ListedPupil
from schoolguard.domain.school import SchoolClass
from schoolguard.domain.search import SearchHit
from schoolguard.ui.models.pupils import (
    CLASS,
    GENDER,
    GUARDIAN,
    NAME,
    PHONE,
    SEAT,
    STUDENT,
    PupilsModel,
)
from schoolguard.ui.page import Page
from schoolguard.ui.pages.settings.state import SettingsState
from schoolguard.ui.widgets.long_list import LongList
from schoolguard.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from schoolguard.services import Services

_WIDTHS = {CLASS: 160, SEAT: 72, NAME: 160, GENDER: 72, GUARDIAN: 120, PHONE: 140}


class PupilsSection(QWidget):
    """The school year's pupils by class and seat; a row opens its class."""

    class_asked = Signal(object)
    """Carries the :class:`SchoolClass` of a pupil, where it may be changed."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.model = PupilsModel(page.context.jobs, self)
        self._services: Services | None = None
        self._scope = ""
        self._wanted = self._uid = ""
        self._classes: tuple[SchoolClass, ...] = ()
        self.list = LongList(
            self.model,
            page.context,
            "pupils",
            self.tr("名单"),
            widths=_WIDTHS,
            wide=STUDENT,
            empty=EmptyState(
                self.tr("名单还是空的"),
                self.tr("学校选了保存姓名，导入带姓名的花名册以后，这里按班级列出学生。"),
                icon="users",
            ),
            parent=self,
        )
        self.list.tools.columns.give_way(GENDER, STUDENT, GUARDIAN, PHONE, SEAT, least=100)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.list)
        self.list.opened.connect(self._on_opened)
        self.model.loaded.connect(self._take_wanted)

    def attach(self, services: "Services") -> None:
        """Keep what gives the rows."""
        self._services = services

    def show_state(self, state: SettingsState) -> bool:
        """Show the names of the school year; return whether any are kept at all."""
        self._classes = state.classes if state.office else ()
        names = state.school is not None and state.school.keep_names
        phones = state.school is not None and state.school.keep_phones
        scope = str(state.school_year) if names and self._services is not None else ""
        self.list.tools.columns.squeeze(() if phones else (GUARDIAN, PHONE), {})
        if scope == self._scope:
            self.model.refresh()
        elif self._services is not None:
            self._scope = scope
            self.model.set_source(self._services.pupils if scope else None, scope)
        return names

    def reveal(self, hit: SearchHit) -> None:
        """Show a pupil that was found."""
        self._wanted = hit.title
        self._uid = hit.target
        bar = self.list.tools.stand()
        bar.field.setText(hit.title)
        self.list.focus()

    def focus(self) -> None:
        """Put the keyboard into the list."""
        self.list.focus()

    def count(self) -> int:
        """Return how many pupils there are."""
        return self.model.total()

    def _take_wanted(self) -> None:
        if not self._wanted or self.model.arrangement.search != self._wanted:
            return
        place = self.model.find(self._uid)
        self._wanted = ""
        if place is not None:
            self.list.table.choose(place)

    def _on_opened(self, one: ListedPupil) -> None:
        found = next((its for its in self._classes if its.uid == one.class_uid), None)
        if found is not None:
            self.class_asked.emit(found)
