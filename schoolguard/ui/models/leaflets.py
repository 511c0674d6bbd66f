"""The leaflets of a month as a list."""

from operator import attrgetter
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject, Qt

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.leaflet import LeafletLine, LeafletMonth, LeafletState
from schoolguard.domain.listing import Cell
from schoolguard.ui import language
from schoolguard.ui.models.rows import CENTRE, Index, Rows
from schoolguard.ui.tokens import TagKind
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag
from schoolguard.ui.widgets.tip import plain

TITLE, BAND, COPIES, SLIPS, STATE = range(5)
_KINDS: Final[dict[LeafletState, TagKind]] = {
    LeafletState.DRAFT: "idle",
    LeafletState.PREPARED: "going",
    LeafletState.MADE: "going",
    LeafletState.HANDED_PARTLY: "going",
    LeafletState.HANDED: "done",
}


class LeafletsModel(Rows[LeafletLine]):
    """Frozen leaflets, a row each: title, for whom, copies, slips, state."""

    key = attrgetter("leaflet.uid")
    aligned = MappingProxyType({STATE: CENTRE})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.month: LeafletMonth | None = None

    def set_month(self, month: LeafletMonth) -> None:
        """Show a month's leaflets in the order they were begun."""
        self.month = month
        self.set_rows(month.lines)

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (
            self.tr("标题"),
            self.tr("给谁看"),
            self.tr("份数"),
            self.tr("回执"),
            self.tr("状态"),
        )

    def rank(self, one: LeafletLine, column: int) -> Cell:
        """See the base."""
        if column == COPIES:
            return one.copies or None
        if column == SLIPS:
            share = one.slips_back / one.slips_out if one.slips_out else 0.0
            return share if one.leaflet.with_slip else None
        return None

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
            return plain(f"{one.leaflet.key}  {one.leaflet.title}")
        return None

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
