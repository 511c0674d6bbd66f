"""The pictures of a month as a grid: small picture, number, caption."""

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.evidence import Consent, Evidence
from schoolguard.domain.listing import Cell
from schoolguard.ui import language, theme
from schoolguard.ui.models.rows import Index, Role, Rows
from schoolguard.ui.widgets.tip import plain

THUMB: Final = QSize(216, 144)
"""Of a small picture, in px at text scale 1."""
_KEPT: Final = 240
"""Small pictures that stay at hand, some 30 MB; a window shows a dozen."""
_GAP: Final = 8


CAPTION, NUMBER, OF, KIND, DAY, STATE = range(6)


class EvidenceModel(Rows[Evidence]):
    """Frozen rows: what is shown, number, record, kind, day, what it may be used for.

    The grid shows the first; the others are what it is ordered, looked through and exported by.
    Small pictures come later.
    """

    thumbs_wanted = Signal()
    """A small picture is looked at that is not there yet: see :meth:`take_wanted`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbs: OrderedDict[str, QImage] = OrderedDict()
        self._wanted: dict[str, None] = {}
        self._asked: set[str] = set()

    def take_wanted(self) -> tuple[str, ...]:
        """Return the public ids of the pictures that are looked at and lack, each once."""
        wanted, self._wanted = tuple(self._wanted), {}
        self._asked.update(wanted)
        return wanted

    def set_thumbs(self, thumbs: dict[str, QImage]) -> None:
        """Take small pictures in; those looked at longest ago go."""
        self._asked -= thumbs.keys()
        for uid, image in thumbs.items():
            self._thumbs[uid] = image
            place = self.find(uid)
            if place is not None:
                at = self.index(place, 0)
                self.dataChanged.emit(at, at, [Role.DecorationRole])
        while len(self._thumbs) > _KEPT:
            self._thumbs.popitem(last=False)

    def _thumb(self, one: Evidence) -> QImage | None:
        found = self._thumbs.get(one.uid)
        if found is not None:
            self._thumbs.move_to_end(one.uid)
        elif one.uid not in self._asked:
            if not self._wanted:
                self.thumbs_wanted.emit()
            self._wanted[one.uid] = None
        return found

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        if role == Role.DecorationRole:
            return self._thumb(one)
        if role == Role.DisplayRole:
            return self._text(one, index.column())
        if role == Role.UserRole:
            return f"{one.number} · {self._state(one)}"
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            said = (one.number, one.caption, one.owner_name, self._state(one))
            text = " · ".join(filter(None, said))
            return plain(text) if role == Role.ToolTipRole else text
        return None

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (
            self.tr("说明"),
            self.tr("编号"),
            self.tr("证明什么"),
            self.tr("种类"),
            self.tr("日期"),
            self.tr("能否用"),
        )

    def value(self, one: Evidence, column: int) -> Cell:
        """See the base."""
        return one.taken_on if column == DAY else None

    def _text(self, one: Evidence, column: int) -> str:
        kind = render_value(f"evidence_kind.{one.kind.value}", language.current())
        day = "" if one.taken_on is None else one.taken_on.isoformat()
        own = one.caption or one.owner_name or kind
        return (own, one.number, one.owner_name, kind, day, self._state(one))[column]

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
