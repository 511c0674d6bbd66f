"""The entries of the fraud library as a list."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.library import LibraryEntry
from schoolguard.ui import language
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag

Index = QModelIndex | Persistent

TITLE, KIND = range(2)
_COLUMNS: Final = 2


class LibraryModel(QAbstractTableModel):
    """Entries, a row each: title, and kind or what the school did to it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[LibraryEntry, ...] = ()

    def set_entries(self, entries: Sequence[LibraryEntry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self._rows = tuple(entries)
        self.endResetModel()

    def row(self, place: int) -> LibraryEntry:
        """Return the entry of a row."""
        return self._rows[place]

    def find(self, key: str) -> int | None:
        """Return the row of an entry."""
        return next((place for place, one in enumerate(self._rows) if one.key == key), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's default
        """Qt calls this."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's default
        """Qt calls this."""
        return 0 if parent.isValid() else _COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt calls this."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("标题"), self.tr("类别"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        tag = self._tag(one) if index.column() == KIND else None
        if role == TAG_ROLE:
            return tag
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if index.column() == TITLE:
                return one.title
            kind = render_value(f"entry_kind.{one.kind.value}", language.current())
            return kind if tag is None else tag.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return one.title if index.column() == TITLE else None
        return None

    def _tag(self, one: LibraryEntry) -> Tag | None:
        if one.outdated:
            return Tag("going", self.tr("原文有更新"))
        if one.own:
            return Tag("done", self.tr("本校自写"))
        return Tag("done", self.tr("本校改写")) if one.edited else None
