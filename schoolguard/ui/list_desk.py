"""What the lists of a window share: where their columns are kept, and who writes them down."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from schoolguard.services.lists import Lists


class ListDesk:
    """One for a window. Nothing is kept without settings, nothing written before a login."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self.settings = settings
        self.writer: Lists | None = None
