"""What hangs below the search field: the hits, how they are drawn, and what picks one.

The field itself stands in the first paint; this is made when something is typed.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.ui import icons, theme
from schoolguard.ui.models.rows import NOWHERE, Index, Rows
from schoolguard.ui.widgets.mark import mark

HIT_ROLE: Final = Qt.ItemDataRole.UserRole
_ICONS: Final = {
    HitKind.PAGE: "folder-open",
    HitKind.ACTION: "chevron-right",
    HitKind.CALENDAR_DAY: "calendar",
    HitKind.CLASS: "school",
    HitKind.PERSON: "user",
    HitKind.MEMBER: "users",
    HitKind.TALK: "flag",
    HitKind.ENTRY: "book-open",
    HitKind.TASK: "list-checks",
    HitKind.ACTIVITY: "sun",
    HitKind.INCIDENT: "circle-alert",
    HitKind.EVIDENCE: "images",
    HitKind.LEAFLET: "newspaper",
    HitKind.MESSAGE: "message-square",
}
_ROW: Final = 34


class HitModel(Rows[SearchHit]):
    """The hits of one search; where there are none, one line that says so and cannot be picked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message = ""

    def set_hits(self, hits: Sequence[SearchHit], message: str) -> None:
        """Show ``hits``, or ``message`` where there are none."""
        self._message = message
        self.set_rows(hits)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Qt calls this."""
        return super().rowCount(parent) or int(not parent.isValid() and bool(self._message))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        if not self._rows:
            return self._message if role == Qt.ItemDataRole.DisplayRole else None
        hit = self._rows[index.row()]
        if role == HIT_ROLE:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{hit.title} {hit.subtitle}".strip()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt calls this."""
        return super().flags(index) if self._rows else Qt.ItemFlag.NoItemFlags


class HitDelegate(QStyledItemDelegate):
    """A glyph, the title, and at the right the subtitle."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._list = view

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Qt calls this."""
        return QSize(_ROW, max(_ROW, option.fontMetrics.height() + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt calls this."""
        colours = theme.colours()
        hit = index.data(HIT_ROLE)
        chosen = index == self._list.currentIndex() and hit is not None
        painter.save()
        painter.fillRect(option.rect, QColor(colours.accent_wash if chosen else colours.card))
        place = QRect(option.rect).adjusted(10, 0, -10, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        if not isinstance(hit, SearchHit):
            painter.setPen(QColor(colours.muted))
            painter.drawText(place, int(middle), str(index.data() or ""))
            painter.restore()
            return
        ink = colours.accent_ink if chosen else colours.ink
        ratio = painter.device().devicePixelRatioF()
        picture = icons.pixmap(_ICONS[hit.kind], ink, 16, ratio)
        painter.drawPixmap(place.left(), place.center().y() - 7, picture)
        place.setLeft(place.left() + 26)
        metrics = option.fontMetrics
        title = metrics.elidedText(hit.title, Qt.TextElideMode.ElideRight, place.width())
        painter.setPen(QColor(ink))
        painter.drawText(place, int(middle), title)
        place.setLeft(place.left() + metrics.horizontalAdvance(title) + 16)
        note = metrics.elidedText(hit.subtitle, Qt.TextElideMode.ElideRight, place.width())
        painter.setPen(QColor(colours.muted))
        painter.drawText(place, int(middle | Qt.AlignmentFlag.AlignRight), note)
        painter.restore()


class HitList(QCompleter):
    """The list that a field opens below itself."""

    def __init__(self, field: QWidget, on_picked: Callable[[QModelIndex], None]) -> None:
        self.hits = HitModel(field)
        super().__init__(self.hits, field)
        self.view = QListView()
        mark(self.view, "popup")
        self.view.setAccessibleName(self.tr("查到的"))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(12)
        self.setWrapAround(False)  # past the last hit Qt would choose none
        self.setPopup(self.view)
        self.view.setItemDelegate(HitDelegate(self.view))  # after setPopup, which sets its own
        self.setWidget(field)  # not setCompleter: picking must not write into the field
        activated: Any = self.activated  # the stubs know no overloaded signals
        activated[QModelIndex].connect(on_picked)

    def open_at(self, place: QRect, *, choose: bool) -> None:
        """Open below ``place``, with the first hit chosen where one may be."""
        self.complete(place)
        if choose:
            self.view.setCurrentIndex(self.completionModel().index(0, 0))
