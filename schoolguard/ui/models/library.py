"""The entries of the fraud library as a list."""

from operator import attrgetter

from PySide6.QtCore import Qt

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.library import LibraryEntry
from schoolguard.ui import language
from schoolguard.ui.models.rows import Index, Rows
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag
from schoolguard.ui.widgets.tip import plain

TITLE, KIND = range(2)


class LibraryModel(Rows[LibraryEntry]):
    """Entries, a row each: title, and kind or what the school did to it."""

    key = attrgetter("key")

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (self.tr("标题"), self.tr("类别"))

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
            return plain(one.title) if index.column() == TITLE else None
        return None

    def _tag(self, one: LibraryEntry) -> Tag | None:
        if one.outdated:
            return Tag("going", self.tr("原文有更新"))
        if one.own:
            return Tag("done", self.tr("本校自写"))
        return Tag("done", self.tr("本校改写")) if one.edited else None
