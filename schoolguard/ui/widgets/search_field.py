"""The search field: types ahead over pages, classes and people, and opens what is picked."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from schoolguard.domain.search import Finder, HitKind, SearchHit
from schoolguard.ui import icons, theme
from schoolguard.ui.jobs import Job, Jobs
from schoolguard.ui.models.rows import NOWHERE, Index, Rows
from schoolguard.ui.widgets.card import KeyHint
from schoolguard.ui.widgets.mark import mark

HIT_ROLE: Final = Qt.ItemDataRole.UserRole
_ICONS: Final = {
    HitKind.PAGE: "folder-open",
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
_WIDTH: Final = 360


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


class SearchField(QLineEdit):
    """Always in the top bar; Ctrl+K comes here."""

    picked = Signal(object)
    """Carries the :class:`SearchHit` that was opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs: Jobs | None = None
        self._finder: Finder | None = None
        self._pages: tuple[SearchHit, ...] = ()
        self._job: Job | None = None
        self.setPlaceholderText(self.tr("查找班级、人…"))
        self.setAccessibleName(self.tr("查找页面、班级和人"))
        self._hint = KeyHint("Ctrl K", self)
        self._hint.adjustSize()
        self.setTextMargins(0, 0, self._hint.width() + 8, 0)
        self.model = HitModel(self)
        self.list = QListView()
        mark(self.list, "popup")
        self.list.setAccessibleName(self.tr("查到的"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        completer = QCompleter(self.model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(12)
        completer.setPopup(self.list)
        self.list.setItemDelegate(HitDelegate(self.list))  # after setPopup, which sets its own
        completer.setWidget(self)  # not setCompleter: picking must not write into the field
        activated: Any = completer.activated  # the stubs know no overloaded signals
        activated[QModelIndex].connect(self._on_activated)
        self._completer = completer
        self.textEdited.connect(self._on_typed)

    def set_pages(self, pages: Sequence[SearchHit]) -> None:
        """Give the pages, which are found without any service."""
        self._pages = tuple(pages)

    def set_finder(self, finder: Finder, jobs: Jobs) -> None:
        """Give what finds classes and people; asked on a thread."""
        self._finder = finder
        self._jobs = jobs

    def focus(self) -> None:
        """Take the keyboard, with what is typed chosen."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Qt calls this: Esc here empties the field before it closes a panel."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            if self.list.isVisible():  # the list passes its keys on to the field
                self.list.hide()
            else:
                self.clear()
                self._cancel()
            return
        if event.key() == Qt.Key.Key_Down and self.text() and not self.list.isVisible():
            self._on_typed(self.text())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this."""
        super().resizeEvent(event)
        hint = self._hint
        hint.move(self.width() - hint.width() - 10, (self.height() - hint.height()) // 2)

    def _on_typed(self, text: str) -> None:
        self._cancel()
        words = text.strip()
        if not words:
            self.list.hide()
            return
        if self._finder is None or self._jobs is None:
            self._show(words, ())
            return
        self._job = self._jobs.read(
            partial(self._finder, words), ok=self._on_found, failed=self._on_failed
        )

    def _on_found(self, hits: Sequence[SearchHit]) -> None:
        self._show(self.text().strip(), hits)

    def _on_failed(self, _error: Exception) -> None:
        self._show(self.text().strip(), (), self.tr("现在查不了，请稍后再试。"))

    def _show(self, words: str, hits: Sequence[SearchHit], message: str = "") -> None:
        key = words.casefold()
        pages = [page for page in self._pages if key in page.title.casefold()]
        nothing = message or self.tr("没有查到“{words}”。").format(words=words)
        self.model.set_hits([*pages, *hits], nothing)
        if not words or not self.hasFocus():
            self.list.hide()
            return
        width = max(self.width(), _WIDTH)
        self._completer.complete(QRect(self.width() - width, 0, width, self.height() + 2))
        if pages or hits:
            self.list.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _on_activated(self, index: QModelIndex) -> None:
        hit = index.data(HIT_ROLE)
        if isinstance(hit, SearchHit):
            self.clear()
            self._cancel()
            self.picked.emit(hit)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
