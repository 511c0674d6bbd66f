"""The list of what is missing: a state's glyph, words over as many lines as they need."""

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from schoolguard.ui import icons, theme
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag

Index = QModelIndex | QPersistentModelIndex
OPENS_ROLE: Final = Qt.ItemDataRole.UserRole + 101
"""A model returns for it whether the row leads anywhere."""
DAY_ROLE: Final = Qt.ItemDataRole.UserRole + 103
"""A model returns for it the day that its words end with, empty for none."""
_JOINER: Final = "\u2060"  # lets no line end between two characters
_DISC: Final = 18
_WORDS: Final = 28  # where words begin
_PAD: Final = 9
_GAP: Final = 6  # between a day and the arrow
_ROOM: Final = 12  # ems of words beside which a day has a place of its own
_TALLEST: Final = 15  # lines of text
_LEAST: Final = 4
_GLYPHS: Final = {"done": "check", "going": "ellipsis", "late": "exclamation", "idle": "minus"}
_WRAP: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


class _GapDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.colours()
        state = QStyle.StateFlag
        rect = option.rect
        tag = index.data(TAG_ROLE)
        kind = tag.kind if isinstance(tag, Tag) else "idle"
        ink, ground = colours.tag(kind)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        opens = bool(index.data(OPENS_ROLE))
        if option.state & state.State_MouseOver and opens:
            painter.fillRect(rect, QColor(colours.hover))
        if index.row() + 1 < index.model().rowCount():
            painter.setPen(QColor(colours.line))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        line = option.fontMetrics.height()
        disc = QRectF(rect.left() + 1, rect.top() + _PAD + (line - _DISC) / 2, _DISC, _DISC)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(disc)
        glyph = icons.pixmap(_GLYPHS[kind], ink, 12, painter.device().devicePixelRatioF(), stroke=3)
        painter.drawPixmap(disc.topLeft() + QPointF(3, 3), glyph)
        if opens:
            arrow = icons.pixmap(
                "chevron-right", colours.muted, 14, painter.device().devicePixelRatioF()
            )
            painter.drawPixmap(QPointF(rect.right() - 15, disc.top() + 2), arrow)
        painter.setPen(QColor(colours.ink))
        painter.setFont(option.font)
        words, day, place = self._shared(rect, option.fontMetrics, index)
        painter.drawText(place, _WRAP, words)
        if day:
            painter.setPen(QColor(colours.muted))
            beside = self._place(rect).adjusted(0, 0, -_GAP, 0)
            painter.drawText(beside, int(Qt.AlignmentFlag.AlignRight), day)
        if option.state & state.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        words, _, room = self._shared(QRect(0, 0, width, 0), option.fontMetrics, index)
        tall = option.fontMetrics.boundingRect(room.adjusted(0, 0, 0, 10_000), _WRAP, words)
        return QSize(width, tall.height() + 2 * _PAD)

    def _shared(self, rect: QRect, metrics: QFontMetrics, index: Index) -> tuple[str, str, QRect]:
        """Return the words, the day that stands at their right, and the place of the words.

        Where there is little room the day follows the words, and no line ends within it.
        """
        words, day, place = str(index.data()), str(index.data(DAY_ROLE) or ""), self._place(rect)
        alone = words.removesuffix(f" · {day}") if day else words
        if alone == words:
            return words, "", place
        wide = metrics.horizontalAdvance(day) + SIZES.grid + _GAP
        if place.width() - wide >= _ROOM * metrics.horizontalAdvance("一"):
            return alone, day, place.adjusted(0, 0, -wide, 0)
        return f"{alone} · {_JOINER.join(day)}", "", place

    @staticmethod
    def _place(rect: QRect) -> QRect:
        return rect.adjusted(_WORDS, _PAD, -18, -_PAD)


class OpenListView(QListView):
    """A list whose rows open by Enter, Space or a double click, as ``activated`` says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in enter and self.currentIndex().isValid():
            self.opened(self.currentIndex())
            return
        super().keyPressEvent(event)

    def opened(self, index: QModelIndex) -> None:
        """Let a row be opened."""
        self.activated.emit(index)


class GapList(OpenListView):
    """What is missing; one click opens, as a row here is a way to go. High as its rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fills = False
        """Whether it may take all the room its layout has, not only a column's share."""
        self.setItemDelegate(_GapDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setWordWrap(True)
        self.clicked.connect(self.opened)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Qt's own; the height follows the rows."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this: on another width the words break elsewhere."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take the height of all rows, up to a limit; beyond it the list scrolls."""
        model = self.model()
        rows = range(model.rowCount()) if model is not None else range(0)
        wanted = sum(self.sizeHintForRow(row) for row in rows) + 2
        if self.fills:
            self.setMaximumHeight(wanted)
            return
        line = self.fontMetrics().height()
        self.setMinimumHeight(min(wanted, _LEAST * line))
        self.setMaximumHeight(min(wanted, _TALLEST * line))
