"""What the shell asks of a page and of a panel."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QWidget

from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.ui.list_desk import ListDesk

if TYPE_CHECKING:
    from schoolguard.ui.jobs import Jobs
    from schoolguard.ui.notify import Notify


@dataclass(frozen=True, slots=True)
class PageContext:
    """What a page is made with: its own id and title, and what the window offers it.

    ``go(page_id, hit)`` shows another page, and there what ``hit`` stands for, if it is not None.
    ``lists`` is shared by every list of the window.
    """

    page_id: str
    title: str
    jobs: "Jobs"
    notify: "Notify"
    go: Callable[[str, SearchHit | None], None]
    lists: ListDesk = field(default_factory=ListDesk)


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page the shell may show.

    ``title`` is Chinese, marked by ``QT_TRANSLATE_NOOP("pages", …)``; ``icon`` a glyph's name;
    ``opens`` the kinds of search hits this page reveals; ``opens_first`` marks the one page that
    the window begins with (else the first).
    """

    page_id: str
    title: str
    icon: str
    factory: Callable[[PageContext], "Page"]
    opens: frozenset[HitKind] = field(default_factory=frozenset)
    opens_first: bool = False


class Panel(QWidget):
    """Detail at the right of a page.

    The host shows the title and a close button. Esc and that button ask :meth:`ask_to_close`.
    """

    finished = Signal()
    """The panel is done with; the host takes it away and deletes it."""
    title_changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title

    def title(self) -> str:
        """Return the heading of the panel."""
        return self._title

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._title = title
        self.title_changed.emit()

    def first_field(self) -> QWidget:
        """Return where the keyboard goes when the panel opens: the first field, unless told."""
        for child in self.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isEnabled():
                return child
        return self

    def ask_to_close(self) -> None:
        """Close, or ask first: a panel with unsaved text overrides this and ends in finished."""
        self.finished.emit()

    def is_dirty(self) -> bool:
        """Whether something typed would be lost: the window then asks before it closes."""
        return False


class Page(QWidget):
    """One page, one duty. Its content has no outer margin: the shell gives it.

    The actions of the top bar are the widget's own (:meth:`add_action`); keep the QAction to
    enable or rename it.
    """

    heading_changed = Signal()
    open_panel = Signal(object)
    """Carries a :class:`Panel`; one that is open is asked to close first."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self.page_id = context.page_id
        self._subtitle = ""

    def title(self) -> str:
        """Return the page's name as the top bar shows it."""
        return self.context.title

    def subtitle(self) -> str:
        """Return the short line beside the title, as ``36 个班 · 5 项任务``."""
        return self._subtitle

    def set_subtitle(self, text: str) -> None:
        """Change the short line beside the title."""
        if text != self._subtitle:
            self._subtitle = text
            self.heading_changed.emit()

    def add_action(
        self,
        text: str,
        slot: Callable[[], object],
        *,
        primary: bool = False,
        shortcut: str = "",
        icon: QIcon | None = None,
    ) -> QAction:
        """Add a button to the top bar, in order; at most one is ``primary`` and stands last."""
        action = QAction(text, self)
        action.setProperty("primary", primary)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        if icon is not None:
            action.setIcon(icon)
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def attach(self, services: Any) -> None:
        """Services are ready: keep what the page needs and load.

        A page names its type: ``def attach(self, services: Services) -> None``.
        """

    def changed(self, topics: frozenset[str]) -> None:
        """Something was committed; reload if one of ``topics`` is the page's."""

    def is_dirty(self) -> bool:
        """Whether something typed would be lost: the window then asks before it closes."""
        return False

    def reveal(self, hit: SearchHit) -> None:
        """Show the row that was found or asked for."""

    def shown(self) -> None:
        """Take note that the page has come to the front."""
