"""The section 回收站: what was removed in the last 30 days, to bring back or delete for good."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QStackedLayout, QVBoxLayout, QWidget

from schoolguard.domain.bin import Binned, BringBackMany, Brought, Emptied, EmptyBin
from schoolguard.ui import language
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.bin import NOUN, WHAT, WHEN, WHO, BinModel
from schoolguard.ui.notify import Question
from schoolguard.ui.page import Page
from schoolguard.ui.panels.record import new_action
from schoolguard.ui.widgets.card import Card, label
from schoolguard.ui.widgets.states import EmptyState, InlineError
from schoolguard.ui.widgets.table import TableView

if TYPE_CHECKING:
    from schoolguard.services import Services

WITHIN: Final = "bin"
"""What a hit says that leads here."""
_LEAST: Final = 180
_WIDTHS: Final = ((NOUN, 150), (WHEN, 150), (WHO, 110))


class BinSection(QWidget):
    """The removals as a list; what is done with them stands in the page's top bar."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._services: Services | None = None
        self._here = False
        self.model = BinModel(self)
        self.table = TableView()
        self.table.setAccessibleName(self.tr("回收站"))
        self.error = InlineError(self)
        self.empty = EmptyState(
            self.tr("回收站是空的"),
            self.tr("删除的记录在这里放 30 天，随时可以放回去；到期自动清掉。"),
            icon="trash-2",
            parent=self,
        )
        self._build()
        self.drop = page.add_action(self.tr("彻底删除…"), self.ask_to_empty)
        self.back = page.add_action(self.tr("放回去"), self.bring_back, primary=True)
        self.set_here(here=False)

    def attach(self, services: "Services") -> None:
        """Keep the services and load."""
        self._services = services
        self.load()

    def changed(self, topics: frozenset[str]) -> None:
        """Load again while it is looked at: anything committed may be a removal."""
        if topics and self._here:
            self.load()

    def set_here(self, *, here: bool) -> None:
        """Show the actions while the section is in front, and look anew when it comes there."""
        comes, self._here = here and not self._here, here
        chosen = bool(self.table.chosen_rows())
        for action in (self.drop, self.back):
            action.setVisible(here and bool(self.model.rowCount()))
            action.setEnabled(here and chosen)
        if comes:
            self.load()

    def focus(self) -> None:
        """Put the keyboard into the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the user does

    def bring_back(self) -> None:
        """Bring the chosen removals back; what clashes is said and stays."""
        chosen = self._chosen()
        if chosen and self._services is not None:
            self.error.clear()
            uids = tuple(one.deletion_id for one in chosen)
            command = BringBackMany(action_id=new_action(), deletion_ids=uids)
            work = partial(self._services.bin.bring_back_many, command)
            self._page.context.jobs.write(work, ok=self._on_back, failed=self._on_failed)

    def ask_to_empty(self) -> None:
        """Delete the chosen removals for good, after asking."""
        chosen = self._chosen()
        if not chosen:
            return
        question = Question(
            title=self.tr("彻底删除？"),
            text=self.tr("{n} 条记录会从数据里抹掉，不能再放回来；以前做的备份里还有。").format(
                n=sum(one.records for one in chosen)
            ),
            yes=self.tr("彻底删除"),
            danger=True,
        )
        uids = tuple(one.deletion_id for one in chosen)
        self._page.context.notify.decide(question, partial(self._empty, uids))

    def load(self) -> None:
        """Read what lies in the bin."""
        if self._services is not None:
            jobs = self._page.context.jobs
            jobs.read(self._services.bin.everything, ok=self._on_loaded, failed=self._on_failed)

    # Inside

    def _build(self) -> None:
        self.table.setModel(self.model)
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)
        for column, width in _WIDTHS:
            self.table.setColumnWidth(column, width)
        head.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        self.tools = ListTools(self.table, self._page.context, "bin", self.tr("回收站"))
        self.tools.columns.give_way(NOUN, WHO, least=_LEAST)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.table.opened.connect(self.bring_back)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.ask_to_empty)
        note = label(self.tr("最近 30 天删除的，双击放回去；到期自动清掉。"), "note")
        note.setWordWrap(True)
        card = Card()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.table)
        self._filled = QWidget()
        filled = QVBoxLayout(self._filled)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.addWidget(note)
        filled.addWidget(self.error)
        filled.addWidget(card, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._filled)
        self._stack.addWidget(self.empty)

    def _chosen(self) -> list[Binned]:
        return [self.model.row(row) for row in self.table.chosen_rows()]

    def _empty(self, uids: tuple[str, ...]) -> None:
        if self._services is not None:
            command = EmptyBin(action_id=new_action(), deletion_ids=uids)
            work = partial(self._services.bin.empty, command)
            self._page.context.jobs.write(work, ok=self._on_emptied, failed=self._on_failed)

    def _on_selected(self) -> None:
        self.set_here(here=self._here)

    def _on_loaded(self, rows: tuple[Binned, ...]) -> None:
        before = {one.deletion_id for one in self._chosen()}
        self.model.set_rows(rows)
        at = next((place for place, one in enumerate(rows) if one.deletion_id in before), 0)
        if rows:
            self.table.choose(at)
        self._stack.setCurrentWidget(self._filled if rows else self.empty)
        self.set_here(here=self._here)

    def _on_back(self, brought: Brought) -> None:
        self.load()
        if brought.records:
            words = self.tr("已放回 {n} 条").format(n=brought.records)
            self._page.context.notify.done(words)
        if brought.clashes:
            what, remedy = language.error_words(brought.clashes[0])
            if len(brought.clashes) > 1:
                what += self.tr("（另有 {n} 项也没放回）").format(n=len(brought.clashes) - 1)
            self.error.say(what, remedy)

    def _on_emptied(self, emptied: Emptied) -> None:
        self.load()
        words = self.tr("已彻底删除 {n} 条").format(n=emptied.records)
        if emptied.needed:
            words += self.tr("，另有 {n} 条还有别的记录用着，留在回收站").format(n=emptied.needed)
        self._page.context.notify.done(words)

    def _on_failed(self, error: Exception) -> None:
        self._page.context.notify.trouble(error)
