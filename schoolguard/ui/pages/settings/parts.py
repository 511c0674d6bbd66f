"""The parts of 设置 that are made when they are first looked at or asked for.

All of them at once cost the page three times what its first part does.
"""

from abc import abstractmethod
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from PySide6.QtCore import QSettings, QSignalBlocker
from PySide6.QtWidgets import QWidget

from schoolguard.domain.school import SchoolClass
from schoolguard.ui.forms.ui_settings_page import Ui_SettingsPage
from schoolguard.ui.page import Page, PageContext

if TYPE_CHECKING:
    from schoolguard.services import Services
    from schoolguard.ui.pages.settings.audit import AuditSection
    from schoolguard.ui.pages.settings.bin import BinSection
    from schoolguard.ui.pages.settings.calendar_days import CalendarSection
    from schoolguard.ui.pages.settings.campaigns import CampaignsSection
    from schoolguard.ui.pages.settings.classes import ClassesSection
    from schoolguard.ui.pages.settings.data import DataSection
    from schoolguard.ui.pages.settings.layouts import LayoutsSection
    from schoolguard.ui.pages.settings.people import PeopleSection
    from schoolguard.ui.pages.settings.privacy import PrivacySection
    from schoolguard.ui.pages.settings.pupils import PupilsSection
    from schoolguard.ui.pages.settings.school import SchoolSection
    from schoolguard.ui.pages.settings.state import SettingsState

    Section: TypeAlias = (
        BinSection
        | ClassesSection
        | DataSection
        | SchoolSection
        | CalendarSection
        | PeopleSection
        | PupilsSection
    )

PARTS: Final = (
    "classes",
    "school",
    "months",
    "calendar",
    "layouts",
    "people",
    "data",
    "privacy",
    "pupils",
    "audit",
    "bin",
)
"""The attributes of the page that hold its parts, in the order of the tabs."""
_Part = TypeVar("_Part", bound=QWidget)


class LateParts(Page):
    """Holds an empty widget where a part will stand; the attribute makes the part."""

    form: Ui_SettingsPage

    def __init__(self, context: PageContext, settings: QSettings) -> None:
        super().__init__(context)
        self._settings = settings
        self._services: Services | None = None
        self._state: SettingsState | None = None

    @cached_property
    def months(self) -> "CampaignsSection":
        """Every campaign."""
        from schoolguard.ui.pages.settings.campaigns import CampaignsSection

        part = self._put("months", CampaignsSection(self, self._settings))
        part.loaded.connect(self._tell)
        return part

    @cached_property
    def calendar(self) -> "CalendarSection":
        """Days off, and days worked instead."""
        from schoolguard.ui.pages.settings.calendar_days import CalendarSection

        return self._put("calendar", CalendarSection(self))

    @cached_property
    def layouts(self) -> "LayoutsSection":
        """How papers look."""
        from schoolguard.ui.pages.settings.layouts import LayoutsSection

        return self._put("layouts", LayoutsSection(self))

    @cached_property
    def people(self) -> "PeopleSection":
        """Who may log in."""
        from schoolguard.ui.pages.settings.people import PeopleSection

        return self._put("people", PeopleSection(self))

    @cached_property
    def privacy(self) -> "PrivacySection":
        """What is kept of pupils, and handing over."""
        from schoolguard.ui.pages.settings.privacy import PrivacySection

        return self._put("privacy", PrivacySection(self.context, self))

    @cached_property
    def pupils(self) -> "PupilsSection":
        """The names of the school year."""
        from schoolguard.ui.pages.settings.pupils import PupilsSection

        part = self._put("pupils", PupilsSection(self))
        part.class_asked.connect(self.edit_class)
        part.model.modelReset.connect(self._tell)
        if self._state is not None:
            part.show_state(self._state)
        return part

    @cached_property
    def audit(self) -> "AuditSection":
        """Who changed what."""
        from schoolguard.ui.pages.settings.audit import AuditSection

        return self._put("audit", AuditSection(self))

    @cached_property
    def bin(self) -> "BinSection":
        """What was deleted."""
        from schoolguard.ui.pages.settings.bin import BinSection

        return self._put("bin", BinSection(self))

    @abstractmethod
    def edit_class(self, one: SchoolClass) -> None:
        """Open a class."""

    def is_made(self, part: str) -> bool:
        """Whether a part is there already."""
        return part in self.__dict__

    def made(self) -> Iterator[Any]:
        """Yield the parts that are there, of those that are made late."""
        yield from (self.__dict__[one] for one in LATE if one in self.__dict__)

    @abstractmethod
    def _tell(self) -> None:
        """Say what the part in front holds, and offer what is done with it."""

    def _put(self, name: str, part: _Part) -> _Part:
        """Let a part stand where it was left out, and give it the services."""
        tabs, at = self.form.tabs, PARTS.index(name)
        stood, words = tabs.widget(at), tabs.tabText(at)
        seen, current = tabs.isTabVisible(at), tabs.currentIndex()
        with QSignalBlocker(tabs):
            tabs.removeTab(at)
            tabs.insertTab(at, part, words)
            tabs.setTabVisible(at, seen)
            tabs.setCurrentIndex(current)
        if stood is not None:
            stood.deleteLater()
        if self._services is not None:
            part.attach(self._services)  # type: ignore[attr-defined]
        return part


LATE: Final = tuple(
    name for name in PARTS if isinstance(vars(LateParts).get(name), cached_property)
)
