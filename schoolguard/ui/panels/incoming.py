"""Proposed records before the page: looked through, ticked, and confirmed once."""

from abc import abstractmethod
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.incoming import Choice, IncomingState, TakeIncoming, Taken
from schoolguard.ui import icons
from schoolguard.ui.forms.ui_incoming_view import Ui_IncomingView
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models import incoming as model
from schoolguard.ui.models.incoming import IncomingModel
from schoolguard.ui.notify import Question
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import Saved, new_action
from schoolguard.ui.widgets.table import TableView

if TYPE_CHECKING:
    from schoolguard.services import Services

_WIDTHS: Final = {
    model.CLASS: 120,
    model.STATE: 96,
    model.TASK: 104,
    model.DAY: 96,
    model.PLANNED: 64,
    model.PRESENT: 64,
    model.LEADER: 96,
    model.WORDS: 176,
}


class IncomingView(QWidget):
    """What relays and hand-in sheets have in common; it stands in the place of the matrix."""

    finished = Signal()
    taken = Signal(object)
    """Carries a :class:`Saved`; ``finished`` follows."""

    def __init__(self, context: PageContext, services: "Services", parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._services = services
        self._action_id = new_action()
        self._busy = False
        self.campaign_uid = ""
        self.form = Ui_IncomingView()
        self.form.setupUi(self)
        self.model = IncomingModel(self)
        self._set_up()

    @abstractmethod
    def write(self, command: TakeIncoming) -> Taken:
        """Write what was confirmed; runs on the writer thread."""

    @abstractmethod
    def waiting_words(self) -> str:
        """Return what is said while there is nothing to confirm."""

    def is_dirty(self) -> bool:
        """Whether leaving would lose something."""
        return self.model.rowCount() > 0

    def draft_title(self) -> str:
        """See :class:`Form`."""
        return self.form.heading.text()

    def draft_subject(self) -> str:
        """See :class:`Form`: there is one view at a time."""
        return self.campaign_uid

    def draft_ready(self) -> bool:
        """See :class:`Form`."""
        return not self._busy

    @abstractmethod
    def draft(self) -> dict[str, Any]:
        """See :class:`Form`: what was brought in, which is then read again."""

    @abstractmethod
    def take_draft(self, values: dict[str, Any]) -> None:
        """See :class:`Form`."""

    def ask_to_close(self) -> None:
        """Leave; ask first where something would be lost."""
        if self._busy:
            return
        if not self.is_dirty():
            self.finished.emit()
            return
        question = Question(
            title=self.tr("还没有登记"),
            text=self.tr("离开后，这里的内容就没有了。"),
            yes=self.tr("不登记"),
            no=self.tr("接着看"),
            danger=True,
        )
        self._context.notify.decide(question, self.finished.emit)

    def confirm(self) -> None:
        """Write what is ticked, once."""
        records = self.model.records()
        if self._busy or not records or not self.form.confirm.isEnabled():
            return
        self.form.error.clear()
        self._busy = True
        self.setEnabled(False)
        command = TakeIncoming(
            action_id=self._action_id, campaign_uid=self.campaign_uid, records=records
        )
        self._context.jobs.write(
            partial(self.write, command), ok=self._on_taken, failed=self._on_refused
        )

    def tell(self) -> None:
        """Bring words and buttons up to date."""
        form, rows = self.form, self.model
        count = len(rows.records())
        form.confirm.setEnabled(bool(count))
        words = self.tr("登记 {n} 条 · Ctrl S") if count else self.tr("登记")
        form.confirm.setText(words.format(n=count))
        if not rows.rowCount():
            form.state.setText(self.waiting_words())
            return
        parts = []
        for state, said in (
            (IncomingState.NEW, self.tr("新 {n} 条")),
            (IncomingState.DIFFERS, self.tr("不一致 {n} 条")),
            (IncomingState.SAME, self.tr("已有 {n} 条")),
            (IncomingState.WRONG, self.tr("要改 {n} 条")),
            (IncomingState.SKIPPED, self.tr("不登记 {n} 条")),
        ):
            if number := rows.count(state):
                parts.append(said.format(n=number))
        form.state.setText(" · ".join(parts))

    def show_rows(self) -> None:
        """Begin at the first row that needs a decision, else at the first."""
        self.tell()
        open_states = (IncomingState.DIFFERS, IncomingState.WRONG)
        rows = range(self.model.rowCount())
        for column in (model.DAY, model.PLANNED, model.PRESENT):
            self.form.table.resizeColumnToContents(column)
        wanted = (row for row in rows if self.model.judged(row).state in open_states)
        if self.model.rowCount():
            self.form.table.choose(next(wanted, 0))
        self._show_detail()

    def to_confirm(self) -> None:
        """Put the keyboard on the button where nothing is left to decide, else into the list."""
        open_states = (IncomingState.DIFFERS, IncomingState.WRONG)
        clean = self.form.confirm.isEnabled() and not any(map(self.model.count, open_states))
        target = self.form.confirm if clean else self.form.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # What Qt calls

    def event(self, event: QEvent) -> bool:
        """Qt calls this: Esc is this view's while the keyboard is in it."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this."""
        if event.key() == Qt.Key.Key_Escape:
            self.ask_to_close()
        else:
            super().keyPressEvent(event)

    # Inside

    def _set_up(self) -> None:
        form = self.form
        icons.wear(form.back, "chevron-left")
        form.back.clicked.connect(self.ask_to_close)
        form.table.setModel(self.model)
        for column, width in _WIDTHS.items():
            form.table.setColumnWidth(column, width)
        self.tools = ListTools(form.table, self._context, "", form.table.accessibleName())
        triggers = form.table.EditTrigger
        form.table.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        form.table.opened.connect(self._on_opened)
        form.table.selectionModel().currentChanged.connect(self._show_detail)
        self.model.chosen.connect(self._on_chosen)
        form.keep.clicked.connect(partial(self._choose, Choice.LEAVE))
        form.take.clicked.connect(partial(self._choose, Choice.TAKE))
        form.add.clicked.connect(partial(self._choose, Choice.ADD))
        form.confirm.clicked.connect(self.confirm)
        keys = QShortcut(QKeySequence("Ctrl+S"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.confirm)
        for widget in (form.troubles_card, form.bar, form.cancel, form.more, form.detail):
            widget.hide()
        self.tell()

    def _on_opened(self, index: QModelIndex) -> None:
        """Enter or Space: edit what can be edited, else tick the row."""
        if self.form.table.state() == TableView.State.EditingState:
            return  # the Enter that ends an edit comes here as well
        if self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.form.table.edit(index)
        else:
            self.model.toggle(index.row())

    def _choose(self, choice: Choice) -> None:
        place = self.form.table.currentIndex().row()
        if place >= 0:
            self.model.choose(place, choice)

    def _on_chosen(self) -> None:
        self.tell()
        self._show_detail()

    def _show_detail(self) -> None:
        form, place = self.form, self.form.table.currentIndex().row()
        form.detail.setVisible(0 <= place < self.model.rowCount())
        if not form.detail.isVisibleTo(self):
            return
        one = self.model.row(place)
        # A pasted line stands above as it is, often with a number of its own.
        where = f"{one.source} {one.place_in}：" if one.source else ""
        form.line.setText(f"{where}{one.text}")
        words = self.model.words(place)
        form.words.setText(words)
        form.words.setVisible(bool(words))
        differs = self.model.judged(place).state is IncomingState.DIFFERS
        form.choices.setVisible(differs)
        if differs:
            button = {Choice.LEAVE: form.keep, Choice.TAKE: form.take, Choice.ADD: form.add}
            button[self.model.choice(place)].setChecked(True)

    def _on_taken(self, taken: Taken) -> None:
        self._busy = False
        self.setEnabled(True)
        words = self.tr("已登记 {n} 条").format(n=len(taken.added))
        if taken.changed:
            words = self.tr("已登记 {n} 条，更新 {m} 条").format(
                n=len(taken.added), m=len(taken.changed)
            )
        self.taken.emit(Saved("", words, onward=False))
        self.finished.emit()

    def _on_refused(self, error: Exception) -> None:
        self._busy = False
        self.setEnabled(True)
        self.form.confirm.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(error, SchoolError):
            self.form.error.show_error(error)
        else:
            self._context.notify.trouble(error)
