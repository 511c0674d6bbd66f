"""How teachers' records come onto the page 班级任务: relay, hand-in sheets, dropped files."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from schoolguard.domain.campaign import Matrix
from schoolguard.domain.relay import LONGEST_TEXT
from schoolguard.domain.relay_classes import find_classes
from schoolguard.domain.school import school_year_of
from schoolguard.ui.page import Page
from schoolguard.ui.pages.assignments_typing import MatrixTyping
from schoolguard.ui.panels.handin import HandinView, HandinWritePanel
from schoolguard.ui.panels.incoming import IncomingView
from schoolguard.ui.panels.record import Saved
from schoolguard.ui.panels.relay import RelayView
from schoolguard.ui.widgets.pictures import are_pictures, pictures_in

if TYPE_CHECKING:
    from schoolguard.services import Services


_MOST_CLASSES: Final = 60
"""No grade has as many."""


class AssignmentsImport(QObject):
    """The page's import actions; what they open stands in the place of ``card``."""

    def __init__(
        self,
        page: Page,
        card: QWidget,
        saved: Callable[[Saved], object],
        typing: MatrixTyping,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._card = card
        self._saved = saved
        self._typing = typing
        typing.files_pasted.connect(self.take_files)
        typing.text_pasted.connect(self.take_text)
        self._services: Services | None = None
        self._matrix: Matrix | None = None
        self.view: IncomingView | None = None
        self.actions = (
            page.add_action(self.tr("发回传表"), self.send_out),
            page.add_action(self.tr("收回传表"), self.bring_in),
            page.add_action(self.tr("粘贴接龙"), self.paste, shortcut="Ctrl+Shift+V"),
        )
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        for action in self.actions:
            action.setEnabled(False)

    def allow(self, services: "Services | None", matrix: Matrix | None) -> None:
        """Offer the actions for a campaign, or (None) no more."""
        self._services, self._matrix = services, matrix
        for action in self._page.actions():
            action.setEnabled(matrix is not None and self.view is None)
        self._card.setVisible(matrix is not None and self.view is None)

    def reopen(self, form: str) -> bool:
        """Open a view of which a draft is waiting, empty."""
        if form == HandinView.__name__:
            return self._handin() is not None
        return form == RelayView.__name__ and self._relay("") is not None

    def send_out(self) -> None:
        """Open the panel that writes sheets."""
        if self._services is not None and self._matrix is not None:
            panel = HandinWritePanel(self._page.context, self._services, self._matrix)
            self._page.open_panel.emit(panel)

    def bring_in(self) -> None:
        """Choose sheets that came back."""
        view = self._handin()
        if view is not None:
            view.focus()
            view.pick()

    def paste(self) -> None:
        """Open the box for a relay, with what is on the clipboard."""
        text = QGuiApplication.clipboard().text()
        self._relay(text if "\n" in text.strip() and len(text) <= LONGEST_TEXT else "")

    def take_text(self, text: str) -> None:
        """Take text pasted onto the matrix as a relay, however short, if it may be one."""
        if self._matrix is not None and not _may_be_relay(text, self._matrix):
            words = self.tr("粘贴的文字里没有班级，什么都没登记。")
            self._page.context.notify.done(words, step=False)
        elif len(text) <= LONGEST_TEXT:
            self._relay(text)

    def take_files(self, files: list[str]) -> None:
        """Take sheets that came back, or pictures of the class one stands at."""
        places = tuple(Path(one) for one in files)
        if places and are_pictures(places) and self.view is None:
            self._typing.add_pictures(places)
            return
        view = self._handin() if files else None
        if view is not None:
            view.read(files)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this: files dropped on the page go where pasted ones do."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._on_dropped(event)
            return True
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            data = event.mimeData()
            if self._matrix is not None and (data.hasImage() or _dropped(data)):
                event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def _on_dropped(self, event: QDropEvent) -> None:
        """Give a class the pictures dropped on its row, else take files as they are pasted."""
        data = event.mimeData()
        pictures, files = pictures_in(data), _dropped(data)
        if pictures or files:
            event.acceptProposedAction()
        if pictures and are_pictures(pictures) and self.view is None:
            self._typing.stand_at(self._page, event.position().toPoint())
            self._typing.add_pictures(pictures)
        else:
            self.take_files(files)

    def _relay(self, pasted: str) -> RelayView | None:
        """Return the box for a relay, opened if nothing else stands there."""
        if self._services is None or self._matrix is None or self.view is not None:
            return None
        view = RelayView(self._page.context, self._services, self._matrix, pasted, self._page)
        self._show(view)
        view.focus()
        return view

    def _handin(self) -> HandinView | None:
        """Return the view of sheets, opened if nothing else stands there."""
        if isinstance(self.view, HandinView):
            return self.view
        if self._services is None or self._matrix is None or self.view is not None:
            return None
        view = HandinView(self._page.context, self._services, self._matrix, self._page)
        self._show(view)
        return view

    def _show(self, view: IncomingView) -> None:
        self.view = view
        view.finished.connect(self._close)
        view.taken.connect(self._saved)
        layout = self._page.layout()
        if layout is not None:
            layout.addWidget(view)
        self.allow(self._services, self._matrix)
        view.show()

    def _close(self) -> None:
        view, self.view = self.view, None
        if view is not None:
            view.hide()
            view.deleteLater()
        self.allow(self._services, self._matrix)
        self._page.shown()


def _may_be_relay(text: str, matrix: Matrix) -> bool:
    """Tell whether a text has several lines, or names a class."""
    known = {(row.grade, number) for row in matrix.rows for number in range(1, _MOST_CLASSES)}
    year = school_year_of(matrix.campaign.starts_on)
    return "\n" in text.strip() or bool(find_classes(text, year, known))


def _dropped(data: QMimeData) -> list[str]:
    """Return the local files that are dropped; a folder stands for the files in it."""
    places = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    files = [place for place in places if place.is_file()]
    for folder in (place for place in places if place.is_dir()):
        files += sorted(one for one in folder.iterdir() if one.is_file())
    return [str(file) for file in files if not file.name.startswith((".", "~$"))]
