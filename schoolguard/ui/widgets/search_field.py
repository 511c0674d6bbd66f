"""The search field: types ahead over pages, classes and people, and opens what is picked."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from operator import itemgetter
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget

from schoolguard import pinyin
from schoolguard.domain.search import Finder, SearchHit
from schoolguard.ui.jobs import Job, Jobs
from schoolguard.ui.widgets.card import KeyHint

if TYPE_CHECKING:
    from schoolguard.ui.widgets.hit_list import HitList, HitModel

_WIDTH: Final = 360


class SearchField(QLineEdit):
    """Always in the top bar; Ctrl+K comes here."""

    picked = Signal(object)
    """Carries the :class:`SearchHit` that was opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs: Jobs | None = None
        self._finder: Finder | None = None
        self._pages: tuple[SearchHit, ...] = ()
        self._actions: Callable[[str], Sequence[SearchHit]] = lambda _words: ()
        self._job: Job | None = None
        self._came_from: QWidget | None = None
        self.setPlaceholderText(self.tr("找班级、人、操作"))
        self.setAccessibleName(self.tr("查找页面、班级、人和操作"))
        self._hint = KeyHint("Ctrl K", self)
        self._hint.adjustSize()
        self.setTextMargins(0, 0, self._hint.width() + 8, 0)
        self.textEdited.connect(self._on_typed)

    @cached_property
    def _hits(self) -> "HitList":
        from schoolguard.ui.widgets.hit_list import HitList  # not needed for the first paint

        return HitList(self, self._on_activated)

    @property
    def model(self) -> "HitModel":
        """Return the hits of the last search."""
        return self._hits.hits

    @property
    def list(self) -> QListView:
        """Return the list that hangs below the field."""
        return self._hits.view

    def set_pages(self, pages: Sequence[SearchHit]) -> None:
        """Give the pages, which are found without any service."""
        self._pages = tuple(pages)

    def set_actions(self, find: Callable[[str], Sequence[SearchHit]]) -> None:
        """Give what finds actions, without any service."""
        self._actions = find

    def set_finder(self, finder: Finder, jobs: Jobs) -> None:
        """Give what finds classes and people; asked on a thread."""
        self._finder = finder
        self._jobs = jobs

    def focus(self) -> None:
        """Take the keyboard, with what is typed chosen."""
        if not self.hasFocus():
            self._came_from = QApplication.focusWidget()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Qt calls this: Esc here empties the field and goes back before it closes a panel."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and (self.text() or self._came_from is not None)
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
                self._go_back()
            return
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
            return
        if event.key() == Qt.Key.Key_Down and self.text() and not self.list.isVisible():
            self._on_typed(self.text())
            return
        super().keyPressEvent(event)

    def _go_back(self) -> None:
        """Give the keyboard back to where it was taken from."""
        before, self._came_from = self._came_from, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt calls this: whoever goes elsewhere is not brought back."""
        reasons = Qt.FocusReason
        if event.reason() not in (reasons.PopupFocusReason, reasons.ActiveWindowFocusReason):
            self._came_from = None
        super().focusOutEvent(event)

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
        ranked = [(pinyin.rank(page.title, words), page) for page in self._pages]
        known = [(rank, page) for rank, page in ranked if rank is not None]
        pages = [page for _, page in sorted(known, key=itemgetter(0))]
        own = [*pages, *(self._actions(words) if words else ())]
        nothing = message or self.tr("没有查到“{words}”。").format(words=words)
        self.model.set_hits([*own, *hits], nothing)
        if not words or not self.hasFocus():
            self.list.hide()
            return
        width = max(self.width(), _WIDTH)
        place = QRect(self.width() - width, 0, width, self.height() + 2)
        self._hits.open_at(place, choose=bool(own or hits))

    def _on_activated(self, index: QModelIndex) -> None:
        hit = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(hit, SearchHit):
            self.clear()
            self._cancel()
            self._came_from = None
            self.picked.emit(hit)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
