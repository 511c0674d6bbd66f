"""What the shell asks of a page and of a panel."""

from collections.abc import Callable, Sequence
from dataclasses import field
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionEvent, QIcon, QKeySequence
from PySide6.QtWidgets import QWidget

from schoolguard.domain.record import dataclass
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
    the window begins with (else the first). ``module`` is what the factory imports: it can be
    loaded on a thread before the page is made.
    """

    page_id: str
    title: str
    icon: str
    factory: Callable[[PageContext], "Page"]
    opens: frozenset[HitKind] = field(default_factory=frozenset)
    opens_first: bool = False
    module: str = __name__


class Form(Protocol):
    """What is filled in by somebody and kept as a draft until it is saved: a panel, an editor."""

    def draft_title(self) -> str:
        """Return what the form is about, as the user reads it."""

    def draft_subject(self) -> str:
        """Return what the page finds the form's record by, empty where it has one such form."""

    def draft_ready(self) -> bool:
        """Whether the form has loaded what it shows, so that a draft may be put over it."""

    def draft(self) -> dict[str, Any]:
        """Return what stands in the fields, as JSON holds it."""

    def take_draft(self, values: dict[str, Any]) -> None:
        """Show again what :meth:`draft` returned."""

    def is_dirty(self) -> bool:
        """Whether something typed would be lost."""


class FieldsForm:
    """A :class:`Form` that is kept by walking its fields; for widgets to inherit from as well."""

    draft_of: ClassVar[tuple[str, ...]] = ()
    """The attributes that hold what the panel is about: rows, or None for a new record."""
    draft_first: ClassVar[tuple[str, ...]] = ()
    """Object names of the fields that decide what the others hold: a draft fills them first."""

    def draft_subject(self) -> str:
        """See :class:`Form`."""
        return subject(*(getattr(self, name) for name in self.draft_of))

    def draft_ready(self) -> bool:
        """See :class:`Form`."""
        return True

    def draft(self) -> dict[str, Any]:
        """See :class:`Form`."""
        from schoolguard.ui import draft_fields  # not needed for the first paint

        return draft_fields.read(cast("QWidget", self))

    def take_draft(self, values: dict[str, Any]) -> None:
        """See :class:`Form`."""
        from schoolguard.ui import draft_fields  # not needed for the first paint

        draft_fields.fill(cast("QWidget", self), values, self.draft_first)


class Panel(FieldsForm, QWidget):
    """Detail at the right of a page.

    The host shows the title and a close button. Esc and that button ask :meth:`ask_to_close`.
    What is typed is kept as a draft (:class:`Form`) by walking the fields.
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
        """Whether something typed would be lost: it is kept as a draft meanwhile."""
        return False

    def draft_title(self) -> str:
        """See :class:`Form`."""
        return self.title()


def subject(*rows: Any) -> str:
    """Return what records are found by: their ids in order, ``-`` for one that is not yet."""
    return " ".join(_ids(one) for one in rows)


def _ids(row: Any) -> str:
    if isinstance(row, str):
        return row or "-"
    if isinstance(row, tuple):
        return ",".join(map(_ids, row)) or "-"
    return next((str(getattr(row, n)) for n in ("uid", "class_uid", "key") if hasattr(row, n)), "-")


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

    def help_topic(self) -> str:
        """Return the name of the help page on what is in front (``resources/help``)."""
        return self.page_id

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

    def actionEvent(self, event: QActionEvent) -> None:
        """Qt calls this: an action that comes later stands in the top bar as well."""
        super().actionEvent(event)
        if event.type() == QEvent.Type.ActionAdded:
            self.heading_changed.emit()

    def attach(self, services: Any) -> None:
        """Services are ready: keep what the page needs and load.

        A page names its type: ``def attach(self, services: Services) -> None``.
        """

    def changed(self, topics: frozenset[str]) -> None:
        """Something was committed; reload if one of ``topics`` is the page's."""

    def editors(self) -> "Sequence[Form]":
        """Return the forms that stand within the page itself now: they are kept like panels."""
        return ()

    def reopen(self, form: str, about: str) -> bool:
        """Open a form of which a draft is waiting, by its class and its subject.

        False while the page has not loaded what is needed, or where the record is gone.
        """
        del form, about
        return False

    def is_dirty(self) -> bool:
        """Whether something typed would be lost that no draft keeps."""
        return False

    def reveal(self, hit: SearchHit) -> None:
        """Show the row that was found or asked for."""

    def shown(self) -> None:
        """Take note that the page has come to the front."""
