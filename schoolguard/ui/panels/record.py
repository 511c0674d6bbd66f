"""What the panels that write have in common: one save, trouble said in place, no lost text."""

from abc import abstractmethod
from collections.abc import Callable
from typing import TypeVar
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.ui.notify import Question
from schoolguard.ui.page import PageContext, Panel
from schoolguard.ui.widgets.readable import all_readable
from schoolguard.ui.widgets.states import InlineError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Saved:
    """What a panel has written: words for the toast, and where to go next.

    ``row_uid`` is the list's row it belongs to, empty for none. ``onward`` says that the row is
    through.
    """

    row_uid: str
    text: str
    onward: bool


def new_action() -> str:
    """Return the id of a new action."""
    return str(uuid4())


class RecordPanel(Panel):
    """A form that saves once and closes; Ctrl+S saves, Esc asks where something would be lost."""

    saved = Signal(object)
    """Carries a :class:`Saved`; ``finished`` follows."""

    def __init__(self, title: str, context: PageContext) -> None:
        super().__init__(title)
        self._context = context
        self._action_id = new_action()  # one for the panel's life: a retried save cannot double
        self._busy = False
        self._focus: QWidget | None = None
        keys = QShortcut(QKeySequence("Ctrl+S"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save)

    @abstractmethod
    def save_button(self) -> QPushButton:
        """Return the primary button; it is enabled where the form is valid."""

    @abstractmethod
    def error_line(self) -> InlineError:
        """Return where trouble is said."""

    @abstractmethod
    def is_dirty(self) -> bool:
        """Whether closing would lose something."""

    @abstractmethod
    def write(self) -> None:
        """Save what is filled in."""

    def save(self) -> None:
        """Save, if the form is valid."""
        if not self.save_button().isEnabled() or self._busy:
            return
        if all_readable(self, self.error_line()):
            self.write()

    def ask_to_close(self) -> None:
        """Close; ask first where something would be lost, and wait where something is written."""
        if not self._busy:
            self.unless_lost(self.finished.emit)

    def unless_lost(self, then: Callable[[], object]) -> None:
        """Call ``then``, after asking where something would be lost."""
        if not self.is_dirty():
            then()
            return
        question = Question(
            title=self.tr("还没有保存"),
            text=self.tr("{what}填了一半，不保存就没有了。").format(what=self.title()),
            yes=self.tr("不保存"),
            no=self.tr("接着填"),
            danger=True,
        )
        self._context.notify.decide(question, then)

    def run(self, work: Callable[[], T], ok: Callable[[T], None]) -> None:
        """Write; the panel takes no keys meanwhile, and says trouble in place."""
        self.error_line().clear()
        self._busy = True
        self._focus = self.focusWidget()
        self.setEnabled(False)
        self._context.jobs.write(work, ok=ok, failed=self._on_failed)

    def end(self, saved: Saved) -> None:
        """Say what was written, and close."""
        self.saved.emit(saved)
        self.finished.emit()

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        self.setEnabled(True)
        if self._focus is not None:
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(error, SchoolError):
            self.error_line().show_error(error)
        else:
            self._context.notify.trouble(error)


def mark_wrong(field: QWidget, *, wrong: bool) -> None:
    """Give a field the red edge of what cannot be saved, or take it away."""
    if bool(field.property("wrong")) != wrong:
        field.setProperty("wrong", wrong)
        field.style().unpolish(field)
        field.style().polish(field)
