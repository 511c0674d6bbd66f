"""The pictures of a month as a grid: small picture, number, caption."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.evidence import Consent, Evidence
from schoolguard.ui import language, theme
from schoolguard.ui.models.rows import Index, Role, Rows
from schoolguard.ui.widgets.tip import plain

THUMB: Final = QSize(216, 144)
"""Of a small picture, in px at text scale 1."""
_GAP: Final = 8


class EvidenceModel(Rows[Evidence]):
    """Frozen rows; small pictures come later, and stay while the page lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbs: dict[str, QImage] = {}

    def without_thumb(self, pieces: Iterable[Evidence]) -> list[str]:
        """Return those whose small picture is not there yet."""
        return [one.uid for one in pieces if one.uid not in self._thumbs]

    def set_thumbs(self, thumbs: dict[str, QImage]) -> None:
        """Take small pictures in."""
        self._thumbs |= thumbs
        for uid in thumbs:
            place = self.find(uid)
            if place is not None:
                at = self.index(place, 0)
                self.dataChanged.emit(at, at, [Role.DecorationRole])

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        if role == Role.DecorationRole:
            return self._thumbs.get(one.uid)
        if role == Role.DisplayRole:
            kind = render_value(f"evidence_kind.{one.kind.value}", language.current())
            return one.caption or one.owner_name or kind
        if role == Role.UserRole:
            return f"{one.number} · {self._state(one)}"
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            said = (one.number, one.caption, one.owner_name, self._state(one))
            text = " · ".join(filter(None, said))
            return plain(text) if role == Role.ToolTipRole else text
        return None

    def _state(self, one: Evidence) -> str:
        if one.for_paper:
            return self.tr("可用于材料")
        if one.recognisable and one.consent is not Consent.GIVEN:
            return self.tr("内部留存")
        return render_value(f"evidence_kind.{one.kind.value}", language.current())


class EvidenceDelegate(QStyledItemDelegate):
    """Draws a small picture with two lines below it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt calls this."""
        del index
        line = QFontMetrics(option.font).height()
        return QSize(THUMB.width() + 2 * _GAP, THUMB.height() + 2 * line + 3 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt calls this."""
        whole, state, font = QRect(option.rect), option.state, QFont(option.font)
        colours = theme.colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(whole).adjusted(2, 2, -2, -2)
        if state & QStyle.StateFlag.State_Selected:
            outline = QPainterPath()
            outline.addRoundedRect(frame, 8, 8)
            painter.fillPath(outline, QColor(colours.accent_wash))
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(QColor(colours.accent), 2))
                painter.drawPath(outline)
        place = QRectF(whole.x() + _GAP, whole.y() + _GAP, THUMB.width(), THUMB.height())
        self._picture(painter, place, index.data(Role.DecorationRole))
        painter.setFont(font)
        metrics = QFontMetrics(font)
        top, width = int(place.bottom()) + _GAP // 2, int(place.width())
        for role, ink in ((Role.DisplayRole, colours.ink), (Role.UserRole, colours.muted)):
            words = metrics.elidedText(str(index.data(role)), Qt.TextElideMode.ElideRight, width)
            painter.setPen(QColor(ink))
            at = QRect(int(place.x()), top, width, metrics.height())
            painter.drawText(at, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
            top += metrics.height()
        painter.restore()

    @staticmethod
    def _picture(painter: QPainter, place: QRectF, image: object) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(place, 6, 6)
        painter.fillPath(outline, QColor(theme.colours().page))
        if not isinstance(image, QImage) or image.isNull():
            return
        painter.setClipPath(outline)
        shown = QRectF(image.rect())
        shown.setSize(
            shown.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        )
        shown.moveCenter(place.center())
        painter.drawImage(shown, image)
        painter.setClipping(False)
