"""The leaflets of a month as a list."""

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.leaflet import LeafletLine, LeafletMonth, LeafletState
from schoolguard.ui import language
from schoolguard.ui.tokens import TagKind
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag

Index = QModelIndex | Persistent

TITLE, BAND, COPIES, SLIPS, STATE = range(5)
_KINDS: Final[dict[LeafletState, TagKind]] = {
    LeafletState.DRAFT: "idle",
    LeafletState.PREPARED: "going",
    LeafletState.MADE: "going",
    LeafletState.HANDED_PARTLY: "going",
    LeafletState.HANDED: "done",
}


class LeafletsModel(QAbstractTableModel):
    """Frozen leaflets, a row each: title, for whom, copies, slips, state."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.month: LeafletMonth | None = None

    def set_month(self, month: LeafletMonth) -> None:
        """Show a month's leaflets in the order they were begun."""
        self.beginResetModel()
        self.month = month
        self.endResetModel()

    def row(self, place: int) -> LeafletLine:
        """Return the leaflet of a row."""
        return self._lines()[place]

    def find(self, uid: str) -> int | None:
        """Return the row of a leaflet."""
        lines = self._lines()
        return next((at for at, one in enumerate(lines) if one.leaflet.uid == uid), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's default
        """Qt calls this."""
        return 0 if parent.isValid() else len(self._lines())

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's default
        """Qt calls this."""
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt calls this."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == STATE:
            return Qt.AlignmentFlag.AlignCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("标题"),
            self.tr("给谁看"),
            self.tr("份数"),
            self.tr("回执"),
            self.tr("状态"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        one, column = self.row(index.row()), index.column()
        tag = state_tag(one) if column == STATE else None
        if role == TAG_ROLE:
            return tag
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(one, column) if tag is None else tag.text
        if role == Qt.ItemDataRole.AccessibleTextRole and tag is not None:
            return tag.text
        if role == Qt.ItemDataRole.ToolTipRole and column == TITLE:
            return f"{one.leaflet.key}  {one.leaflet.title}"
        return None

    def _lines(self) -> tuple[LeafletLine, ...]:
        return () if self.month is None else self.month.lines

    def _text(self, one: LeafletLine, column: int) -> str:
        if column == TITLE:
            return one.leaflet.title
        if column == BAND:
            return render_value(f"leaflet_band.{one.leaflet.band.value}", language.current())
        if column == COPIES:
            return str(one.copies) if one.copies else "—"
        if not one.leaflet.with_slip:
            return "—"
        return f"{one.slips_back}/{one.slips_out}"


def state_tag(one: LeafletLine) -> Tag:
    """Return where a leaflet stands, as a tag."""
    words = render_value(f"leaflet_state.{one.state.value}", language.current())
    return Tag(_KINDS[one.state], words)
