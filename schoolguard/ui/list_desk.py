"""What the lists of a window share: where their columns are kept, and who writes them down."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from schoolguard.services.lists import Lists


class ListDesk:
    """One for a window. Nothing is kept without settings, nothing written before a login."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self.settings = settings
        self.services: Any = None

    @property
    def writer(self) -> "Lists | None":
        """Return who writes; asked for late, as it brings every paper with it.

        None without services; a window may be shown without a school.
        """
        return getattr(self.services, "lists", None)
