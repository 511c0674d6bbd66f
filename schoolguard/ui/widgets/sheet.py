"""The paper on its ground: sheets to read, with figures to choose by mouse and keys."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from schoolguard.domain.summary import SummaryDraft
from schoolguard.ui import theme
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.widgets.draft_text import JOINER, Spot, write_annex, write_body

_A4: Final = 297 / 210
_WIDEST: Final = 720  # px at text scale 1; wider, lines get too large to read at a desk
_NARROWEST: Final = 400
_MARGIN: Final = 24


class Sheet(QTextEdit):
    """One sheet, to read and to copy from. It is as high as its text, at least as A4 is.

    Tab and the arrows left and right go from figure to figure, Enter or a click chooses one.
    """

    figure_chosen = Signal(str)
    """The key of the figure."""
    place_shown = Signal(QRect)
    """A figure has the keyboard; this place of the sheet should be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(off)
        self.setVerticalScrollBarPolicy(off)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)
        self.viewport().setMouseTracking(True)
        self._spots: tuple[Spot, ...] = ()
        self._at = -1
        self._chosen = ""

    def fill(self, spots: tuple[Spot, ...], width: int) -> None:
        """Take the figures of the text that was written, and its size."""
        self._spots = spots
        if self._at >= len(spots):
            self._at = -1
        document = self.document()
        document.setTextWidth(width)
        height = max(round(width * _A4), round(document.size().height()))
        self.setFixedSize(width, height)
        self._mark()

    def spots(self) -> tuple[Spot, ...]:
        """Return the figures, in the order of the text."""
        return self._spots

    def focused(self) -> Spot | None:
        """Return the figure that has the keyboard."""
        return self._spots[self._at] if 0 <= self._at < len(self._spots) else None

    def choose(self, key: str) -> None:
        """Mark the figure of this key, wherever it stands; an empty key marks none."""
        self._chosen = key
        self._mark()

    def spot_rect(self, spot: Spot) -> QRect:
        """Return where a figure begins, on the sheet."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(spot.begin)
        first = self.cursorRect(cursor)
        cursor.setPosition(spot.end)
        last = self.cursorRect(cursor)
        return first.united(last) if last.top() == first.top() else first

    # What Qt calls

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab: the next figure, and out at the last."""
        step = 1 if forward else -1
        if 0 <= self._at + step < len(self._spots):
            self._go(self._at + step)
            return True
        return QWidget.focusNextPrevChild(self, forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt calls this."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.TabFocusReason and self._spots:
            self._go(0)
        elif event.reason() == Qt.FocusReason.BacktabFocusReason and self._spots:
            self._go(len(self._spots) - 1)
        else:
            self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt calls this."""
        super().focusOutEvent(event)
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this."""
        key, spot = event.key(), self.focused()
        keys = Qt.Key
        if key in (keys.Key_Return, keys.Key_Enter, keys.Key_Space) and spot is not None:
            self.figure_chosen.emit(spot.key)
        elif key in (keys.Key_Left, keys.Key_Right) and self._spots and not event.modifiers():
            step = 1 if key == keys.Key_Right else -1
            self._go(min(max(self._at + step, 0), len(self._spots) - 1))
        elif key in _SCROLLING:
            event.ignore()  # the ground scrolls
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Qt calls this: what is copied is plain text, without the unseen joiners."""
        found = QMimeData()
        found.setText(self.textCursor().selection().toPlainText().replace(JOINER, ""))
        return found

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt calls this."""
        super().mouseMoveEvent(event)
        over = self._spot_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt calls this: a click on a figure chooses it, dragging over it only selects text."""
        super().mouseReleaseEvent(event)
        place = self._spot_at(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if place is not None and left and not self.textCursor().hasSelection():
            self._at = place
            self.figure_chosen.emit(self._spots[place].key)
            self._mark()

    # Inside

    def _spot_at(self, point: QPoint) -> int | None:
        layout = self.document().documentLayout()
        at = layout.hitTest(point.toPointF(), Qt.HitTestAccuracy.ExactHit)
        for place, spot in enumerate(self._spots):
            if spot.begin <= at < spot.end:
                return place
        return None

    def _go(self, place: int) -> None:
        self._at = place
        spot = self._spots[place]
        self._mark()
        self.setAccessibleDescription(spot.text)
        changed = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)
        self.place_shown.emit(self.spot_rect(spot))

    def _mark(self) -> None:
        colours = theme.colours()
        marks = []
        for place, spot in enumerate(self._spots):
            chosen = bool(self._chosen) and spot.key == self._chosen
            ring = place == self._at and self.hasFocus()
            if not chosen and not ring:
                continue
            look = QTextCharFormat()
            if chosen:
                look.setBackground(QColor(colours.accent))
                look.setForeground(QColor(colours.on_accent))
            if ring:
                pen = QPen(QColor(colours.ink if chosen else colours.accent), 2)
                look.setProperty(QTextFormat.Property.OutlinePen, pen)
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(spot.begin)
            cursor.setPosition(spot.end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        self.setExtraSelections(marks)


_SCROLLING: Final = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class _Ground(QWidget):
    """What the sheets lie on; it draws their shadow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scroll_body")  # the sheet leaves it transparent

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt calls this."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        for sheet in self.findChildren(Sheet, options=Qt.FindChildOption.FindDirectChildrenOnly):
            for grow, alpha in ((4, 8), (3, 12), (2, 18), (1, 26)):
                painter.setBrush(QColor(0, 0, 0, alpha))
                place = QRectF(sheet.geometry()).adjusted(-grow, 1 - grow, grow, 1 + grow)
                painter.drawRoundedRect(place, grow, grow)


class PaperView(QScrollArea):
    """A draft as sheets below each other; body first, then one for each annex."""

    figure_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWidgetResizable(True)
        self._draft: SummaryDraft | None = None
        self._drawn = 0
        self._ground = _Ground(self)
        self._box = QVBoxLayout(self._ground)
        self._box.setContentsMargins(_MARGIN, SIZES.gap, _MARGIN - 12, _MARGIN)
        self._box.setSpacing(SIZES.gap)
        self._box.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._ground)
        self.sheet = self._add_sheet()
        self.sheet.setAccessibleName(self.tr("总结正文"))
        self.sheet.figure_chosen.connect(self.figure_chosen)
        self._annexes: list[Sheet] = []
        self._left: list[Callable[[], None]] = []
        # While a panel opens the window stays in hand: one sheet a turn of the event loop.
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._draw_next)

    def show_draft(self, draft: SummaryDraft) -> None:
        """Write ``draft`` on the sheets; the place that was in sight stays."""
        if draft == self._draft:
            return
        self._draft = draft
        self._draw()

    def annexes(self) -> tuple[Sheet, ...]:
        """Return the sheets of the annexes."""
        return tuple(self._annexes)

    def choose(self, key: str) -> None:
        """Mark a figure."""
        self.sheet.choose(key)

    def sheet_width(self) -> int:
        """Return how wide a sheet is in this window, in px."""
        widest = round(_WIDEST * self._scale())
        return max(min(self.viewport().width() - 2 * _MARGIN + 12, widest), _NARROWEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this."""
        super().resizeEvent(event)
        if self._draft is not None and self.sheet_width() != self._drawn:
            self._left = list(self._steps())
            self._turn.start()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this: colours stand in the text, so that a new theme writes it anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def _draw(self) -> None:
        self._turn.stop()
        self._left.clear()
        for step in self._steps():
            step()

    def _draw_next(self) -> None:
        if self._left:
            self._left.pop(0)()
        if not self._left:
            self._turn.stop()

    def _steps(self) -> Iterator[Callable[[], None]]:
        """Return what draws the draft as wide as the window allows now: a step for each sheet."""
        if self._draft is None:
            return
        draft, self._drawn = self._draft, self.sheet_width()
        self._fit_annexes(len(draft.annexes))
        yield partial(self._draw_body, draft, self._drawn)
        for number in range(len(draft.annexes)):
            yield partial(self._draw_annex, draft, number, self._drawn)

    def _draw_body(self, draft: SummaryDraft, width: int) -> None:
        seen = self.verticalScrollBar().value()
        self.sheet.fill(write_body(self.sheet.document(), draft, width), width)
        self._fit_ground(seen)

    def _draw_annex(self, draft: SummaryDraft, place: int, width: int) -> None:
        seen = self.verticalScrollBar().value()
        sheet, number = self._annexes[place], place + 1
        sheet.setAccessibleName(self.tr("附件{number}").format(number=number))
        write_annex(sheet.document(), number, draft.annexes[place], width)
        sheet.fill((), width)
        self._fit_ground(seen)

    def _fit_ground(self, seen: int) -> None:
        self._box.activate()
        self._ground.adjustSize()
        self.verticalScrollBar().setValue(seen)
        self._ground.update()

    def _fit_annexes(self, count: int) -> None:
        while len(self._annexes) > count:
            sheet = self._annexes.pop()
            self._box.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
        while len(self._annexes) < count:
            sheet = self._add_sheet()
            sheet.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # it has nothing to choose
            self._annexes.append(sheet)

    def _add_sheet(self) -> Sheet:
        sheet = Sheet(self._ground)
        sheet.place_shown.connect(self._show_place)
        self._box.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        sheet.show()
        return sheet

    def _show_place(self, place: QRect) -> None:
        centre = self.sheet.mapTo(self._ground, place.center())
        self.ensureVisible(centre.x(), centre.y(), 0, 80)

    def _scale(self) -> float:
        return max(self.font().pixelSize(), SIZES.body_text) / SIZES.body_text
