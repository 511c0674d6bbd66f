"""Every class of a message at one glance: a row a grade, a cell a class, its state in it."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.grades import grade_name
from schoolguard.domain.message import ClassForwarding, ForwardState
from schoolguard.ui import icons, language, theme
from schoolguard.ui.models.rows import NOWHERE, Index, Rows
from schoolguard.ui.tokens import SIZES, TagKind
from schoolguard.ui.widgets.tip import plain

COLUMNS: Final = 6
"""As many classes stand beside each other; a bigger grade takes another row."""
_LOOKS: Final[dict[ForwardState, tuple[TagKind, str]]] = {
    ForwardState.FORWARDED: ("done", "check"),
    ForwardState.OPEN: ("going", "ellipsis"),
    ForwardState.EXCEPTED: ("idle", "x"),
}
STATE_ROLE: Final = Qt.ItemDataRole.UserRole + 102
"""A cell's :class:`ForwardState`."""


class ClassGridModel(Rows[tuple[int, list[ClassForwarding]]]):
    """Classes in rows by grade. While ticking, what is ticked shows as forwarded."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticked: set[str] | None = None

    def set_classes(self, classes: tuple[ClassForwarding, ...]) -> None:
        """Show these; ticking ends."""
        rows: list[tuple[int, list[ClassForwarding]]] = []
        for grade in dict.fromkeys(one.grade for one in classes):
            of = [one for one in classes if one.grade == grade]
            rows += [(grade, of[at : at + COLUMNS]) for at in range(0, len(of), COLUMNS)]
        self._ticked = None
        self.set_rows(rows)

    def classes(self) -> tuple[ClassForwarding, ...]:
        """Return every class shown."""
        return tuple(one for _, row in self._rows for one in row)

    def at(self, index: Index) -> ClassForwarding | None:
        """Return the class of a cell; None for a place that stands empty."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()][1]
        return row[index.column()] if index.column() < len(row) else None

    def place_of(self, class_uid: str) -> QModelIndex:
        """Return the cell of a class; invalid where it is none of these."""
        for at, (_, row) in enumerate(self._rows):
            for column, one in enumerate(row):
                if one.class_uid == class_uid:
                    return self.index(at, column)
        return QModelIndex()

    def begin_ticking(self) -> None:
        """Tick every class that is open."""
        self._set_ticked({one.class_uid for one in self.classes() if _open(one)})

    def end_ticking(self) -> None:
        """Show what is recorded again."""
        self._set_ticked(None)

    def ticked(self) -> frozenset[str] | None:
        """Return the public ids of ticked classes; None while nothing is being ticked."""
        return None if self._ticked is None else frozenset(self._ticked)

    def toggle(self, index: Index) -> None:
        """Tick an open class, or take its tick off."""
        one = self.at(index)
        if one is not None and self._ticked is not None and _open(one):
            self._set_ticked(self._ticked ^ {one.class_uid})

    def state(self, one: ClassForwarding) -> ForwardState:
        """Return what a cell shows: what is recorded, or what would be."""
        if self._ticked is not None and one.class_uid in self._ticked:
            return ForwardState.FORWARDED
        return one.state

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Qt calls this."""
        widest = max((len(row) for _, row in self._rows), default=0)
        return 0 if parent.isValid() else widest

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt calls this."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.tr("第 {n} 个班").format(n=section + 1)  # hidden, but read out
        grade = self._rows[section][0]
        again = section > 0 and self._rows[section - 1][0] == grade
        return "" if again else grade_name(grade)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt calls this."""
        there = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return there if self.at(index) is not None else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt calls this."""
        one = self.at(index)
        if one is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(one.number)
        if role == STATE_ROLE:
            return self.state(one)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = render_value(f"forward_state.{self.state(one).value}", language.current())
            text = f"{one.class_name}，{words}"
            return plain(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def _set_ticked(self, ticked: set[str] | None) -> None:
        self._ticked = ticked
        if self._rows:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class ClassGrid(QTableView):
    """The grid.

    While ticking, a click or Space toggles and Enter is for what is ticked; else Enter or a
    double click opens a cell.
    """

    opened = Signal(QModelIndex)
    confirmed = Signal()
    """Enter while ticking."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setItemDelegate(CellOfClass(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(28)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        side = self.verticalHeader()
        side.setSectionsClickable(False)
        side.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        side.setDefaultSectionSize(max(SIZES.row + 4, self.fontMetrics().height() + 16))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt calls this: while ticking, a click is a toggle and nothing else."""
        model, index = self.model(), self.indexAt(event.position().toPoint())
        if isinstance(model, ClassGridModel) and model.ticked() is not None:
            self.setCurrentIndex(index)
            model.toggle(index)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt calls this: while ticking, a fast second click is a click."""
        model, index = self.model(), self.indexAt(event.position().toPoint())
        if isinstance(model, ClassGridModel) and model.ticked() is not None:
            model.toggle(index)
        elif index.isValid():
            self.opened.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this."""
        model, keys = self.model(), (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() not in keys or not isinstance(model, ClassGridModel):
            super().keyPressEvent(event)
        elif model.ticked() is not None and event.key() == Qt.Key.Key_Space:
            model.toggle(self.currentIndex())
        elif model.ticked() is not None:
            self.confirmed.emit()
        elif self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())


class CellOfClass(QStyledItemDelegate):
    """Draws a class: its number and its state, ringed where it is chosen."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt calls this."""
        stored = index.data(STATE_ROLE)
        if stored is None:
            return
        # Qt hands a text enum back as a plain text.
        colours, (kind, glyph) = theme.colours(), _LOOKS[ForwardState(stored)]
        ink, ground = colours.tag(kind)
        cell = QRectF(option.rect).adjusted(2, 3, -2, -3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = option.state & QStyle.StateFlag.State_Selected
        focus = option.state & QStyle.StateFlag.State_HasFocus
        line = 2 if focus else 1 if chosen else 0
        painter.setPen(QPen(QColor(colours.accent), line) if line else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        ring = cell.adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.drawRoundedRect(ring, SIZES.tag_radius, SIZES.tag_radius)
        number = str(index.data())
        width = 12 + 2 + painter.fontMetrics().horizontalAdvance(number)
        left = cell.center().x() - width / 2
        picture = icons.pixmap(glyph, ink, 12, painter.device().devicePixelRatioF(), stroke=3)
        painter.drawPixmap(QPointF(left, cell.center().y() - 6), picture)
        painter.setPen(QColor(ink))
        place = QRectF(left + 14, cell.top(), cell.right() - left, cell.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, number)
        painter.restore()


def _open(one: ClassForwarding) -> bool:
    return one.state is ForwardState.OPEN
