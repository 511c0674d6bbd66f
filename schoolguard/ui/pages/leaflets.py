"""宣传单: which leaflets there are, the real page, printed for whom, slips back."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QPushButton, QSplitter, QVBoxLayout, QWidget

from schoolguard.domain.catalogue import render_error
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leaflet import (
    Leaflet,
    LeafletBatch,
    LeafletLine,
    LeafletMonth,
    RemoveLeaflets,
    SaveLeaflet,
)
from schoolguard.domain.search import SearchHit
from schoolguard.ui import language
from schoolguard.ui.jobs import Job
from schoolguard.ui.list_removal import ListRemoval, Rows
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.leaflets import BAND, COPIES, SLIPS, STATE, TITLE, LeafletsModel
from schoolguard.ui.page import Page, PageContext, subject
from schoolguard.ui.panels.leaflet import LeafletPanel
from schoolguard.ui.panels.leaflet_print import PrintPanel
from schoolguard.ui.panels.paper import PaperPanel
from schoolguard.ui.panels.paper_sources import RunPaper
from schoolguard.ui.panels.record import Saved
from schoolguard.ui.panels.slip_list import SlipListPanel
from schoolguard.ui.panels.slips import SlipPanel
from schoolguard.ui.paper_menu import PaperMenu
from schoolguard.ui.widgets.card import Card, label
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.pdf_preview import PdfPreview
from schoolguard.ui.widgets.states import EmptyState
from schoolguard.ui.widgets.table import TableView

if TYPE_CHECKING:
    from schoolguard.services import Services

_TOPICS: Final = frozenset({"leaflets", "slips", "campaigns", "classes", "school"})
_WIDTHS: Final = {BAND: 108, COPIES: 60, SLIPS: 76, STATE: 108}
_LEAST: Final = 180
_DELAY: Final = 250
"""Milliseconds after the last key before the sheet is drawn again."""
_MARGIN: Final = 40


class LeafletsPage(Page):
    """The leaflets, and the sheet of the chosen one as it will be printed."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._services: Services | None = None
        self._job: Job | None = None
        self._drawing: Job | None = None
        self._draft: SaveLeaflet | None = None
        self._panel: LeafletPanel | PrintPanel | SlipPanel | None = None
        self._listed: SlipListPanel | None = None
        self._wanted = ""
        self._within = ""
        self.model = LeafletsModel(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._draw)
        self._build()
        self.papers = PaperMenu(
            self, self.tr("信和小测"), ("parent_letter", "family_quiz", "pledge"), self.table
        )
        self.slips = self.add_action(self.tr("收回执"), self.open_slips, shortcut="Ctrl+R")
        self.printing = self.add_action(self.tr("印制和发放"), self.open_print, shortcut="Ctrl+P")
        self.add = self.add_action(
            self.tr("添加"), self.add_leaflet, primary=True, shortcut="Ctrl+N"
        )
        self._enable()

    # What the shell asks

    def attach(self, services: "Services") -> None:
        """Keep the services and load."""
        self._services = services
        self.removal.attach(services)
        self._load()

    def changed(self, topics: frozenset[str]) -> None:
        """Load again where something of the leaflets was committed."""
        if topics & _TOPICS:
            self._load()
            if self._listed is not None:
                self._listed.changed()

    def reveal(self, hit: SearchHit) -> None:
        """Choose a leaflet that was found; open its printing or its slips where they are asked."""
        self._wanted, self._within = hit.target, hit.within
        if self.model.month is not None:
            self._go_to_wanted()

    def reopen(self, form: str, about: str) -> bool:
        """See :class:`Page`."""
        del form  # there is one
        month = self.model.month
        if month is None:
            return False
        lines = {line.leaflet.uid: line.leaflet for line in month.lines}
        if about != subject(None) and about not in lines:
            return False
        self._open_editor(lines.get(about))
        return True

    def shown(self) -> None:
        """Give the keyboard to the table."""
        if self.body.isVisible():
            self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this."""
        super().resizeEvent(event)
        self._fit()

    # What the user does

    def add_leaflet(self) -> None:
        """Open an empty leaflet."""
        self._open_editor(None)

    def open_print(self) -> None:
        """Open the printing of the chosen leaflet."""
        line, month = self._chosen(), self.model.month
        if line is not None and month is not None and self._services is not None:
            self._open(PrintPanel(self.context, self._services, month, line))

    def open_slips(self) -> None:
        """Open the slips of the chosen leaflet."""
        line = self._chosen()
        if line is not None and self._services is not None and line.leaflet.with_slip:
            panel = SlipPanel(self.context, self._services, line.leaflet)
            listed = QPushButton(self.tr("全部回执…"), panel)
            mark(listed, "link")
            listed.clicked.connect(self.open_slip_list)
            panel.add_below(listed)
            self._open(panel)

    def open_slip_list(self) -> None:
        """Open every slip of the chosen leaflet as a list."""
        line = self._chosen()
        if line is not None and self._services is not None and line.leaflet.with_slip:
            self._listed = SlipListPanel(self.context, self._services, line.leaflet)
            self._listed.finished.connect(self._on_list_closed)
            self.table.setFocus()  # where the keyboard returns to when the panel closes
            self.open_panel.emit(self._listed)

    def _on_list_closed(self) -> None:
        self._listed = None

    # Building

    def _build(self) -> None:
        self.no_campaign = EmptyState(
            "", "", self.tr("去设置"), self._to_settings, icon="newspaper", parent=self
        )
        self.none_yet = EmptyState(
            self.tr("还没有宣传单"),
            self.tr("先从自带的几张里挑一张，改成自己学校的，再印。"),
            self.tr("添加宣传单"),
            self.add_leaflet,
            icon="newspaper",
            parent=self,
        )
        self.table = TableView()
        self.table.setModel(self.model)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("宣传单"))
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self.tools = ListTools(self.table, self.context, "leaflets", self.title())
        self.removal = ListRemoval(self.tools, self.context, _remove, _leaflet)
        self.tools.columns.give_way(BAND, COPIES, SLIPS, least=_LEAST)
        self.table.opened.connect(self._on_opened)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        left, right = Card(), Card(well=True)
        parts: tuple[tuple[Card, tuple[QWidget, ...]], ...]
        parts = ((left, (self.table,)), (right, self._sheet()))
        for card, widgets in parts:
            box = QVBoxLayout(card)
            box.setContentsMargins(1, 1, 1, 1)
            for widget in widgets:
                box.addWidget(widget)
        self.body = QSplitter(Qt.Orientation.Horizontal)
        self.body.setChildrenCollapsible(False)
        self.body.setHandleWidth(16)
        self.body.addWidget(left)
        self.body.addWidget(right)
        self.body.setStretchFactor(0, 1)
        self.body.setStretchFactor(1, 1)
        self.body.setSizes([500, 500])
        self.body.splitterMoved.connect(self._fit)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        for state in (self.no_campaign, self.none_yet):
            box.addWidget(state)
            state.hide()
        box.addWidget(self.body)
        self.body.hide()

    def _sheet(self) -> tuple[QWidget, ...]:
        self.trouble = label("", "error")
        self.trouble.setWordWrap(True)
        self.trouble.setContentsMargins(12, 8, 12, 8)
        self.trouble.hide()
        self.preview = PdfPreview(self)
        return (self.trouble, self.preview)

    # Loading

    def _load(self) -> None:
        if self._services is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._job = self.context.jobs.read(
            partial(_read, self._services), ok=self._on_month, failed=self._on_failed
        )

    def _on_month(self, month: LeafletMonth) -> None:
        before = self._chosen()
        self.model.set_month(month)
        copies = sum(one.copies for one in month.lines)
        words = self.tr("共 {n} 种 · {copies} 份").format(n=len(month.lines), copies=copies)
        self.set_subtitle(words if month.lines else "")
        self.no_campaign.hide()
        self.none_yet.setVisible(not month.lines and self._panel is None)
        self.body.setVisible(bool(month.lines) or self._panel is not None)
        place = None if before is None else self.model.find(before.leaflet.uid)
        if month.lines:
            self.table.choose(place or 0)
        self._go_to_wanted()
        panel = self._panel
        if isinstance(panel, SlipPanel):
            panel.load()
        elif isinstance(panel, PrintPanel):
            row = self.model.find(panel.line.leaflet.uid)
            if row is not None:
                panel.show_line(self.model.row(row))
        self._enable()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, SchoolError) and error.code == "campaign.none":
            self.no_campaign.say(*render_error(error, language.current()))
            self.no_campaign.show()
            self.none_yet.hide()
            self.body.hide()
            self.set_subtitle("")
        else:
            self.context.notify.trouble(error)

    def _enable(self) -> None:
        line = self._chosen()
        self.add.setEnabled(self.model.month is not None)
        self.papers.allow(None if self.model.month is None else self._services)
        self.printing.setEnabled(line is not None)
        self.slips.setEnabled(line is not None and line.leaflet.with_slip)

    def _to_settings(self) -> None:
        self.context.go("settings", None)

    # The sheet

    def _on_chosen(self) -> None:
        line, month = self._chosen(), self.model.month
        self._enable()
        if line is not None and month is not None and not isinstance(self._panel, LeafletPanel):
            self._draw_soon(_as_it_is(line.leaflet))

    def _draw_soon(self, command: SaveLeaflet) -> None:
        self._draft = command
        self._timer.start()

    def _draw(self) -> None:
        if self._services is None or self._draft is None:
            return
        if self._drawing is not None:
            self._drawing.cancel()
        self._drawing = self.context.jobs.read(
            partial(self._services.leaflets.preview_pdf, self._draft),
            ok=self._on_drawn,
            failed=self._on_undrawn,
        )

    def _on_drawn(self, content: bytes) -> None:
        self.trouble.hide()
        self.preview.show_pdf(content)
        self._fit()

    def _on_undrawn(self, error: Exception) -> None:
        if isinstance(error, SchoolError):
            self.trouble.setText("\n".join(render_error(error, language.current())))
            self.trouble.show()
        else:
            self.context.notify.trouble(error)

    def _fit(self) -> None:
        self.preview.set_page_width(max(self.preview.width() - _MARGIN, 120))

    # The table and the panels

    def _chosen(self) -> LeafletLine | None:
        rows = self.table.chosen_rows()
        return self.model.row(rows[0]) if rows and rows[0] < self.model.rowCount() else None

    def _go_to_wanted(self) -> None:
        row = self.model.find(self._wanted) if self._wanted else None
        if row is not None:
            self.table.choose(row)
            self._wanted = ""
            within, self._within = self._within, ""
            if within == "print":
                self.open_print()
            elif within == "slips":
                self.open_slips()

    def _on_opened(self, index: QModelIndex) -> None:
        self._open_editor(self.model.row(index.row()).leaflet)

    def _open_editor(self, leaflet: Leaflet | None) -> None:
        month = self.model.month
        if month is None or self._services is None:
            return
        panel = LeafletPanel(self.context, self._services, month, leaflet)
        panel.drafted.connect(self._draw_soon)
        panel.saved.connect(self._on_saved)
        self._draw_soon(panel.command())
        self._open(panel)

    def _open(self, panel: LeafletPanel | PrintPanel | SlipPanel) -> None:
        self.none_yet.hide()
        self.body.show()
        if isinstance(panel, PrintPanel):
            panel.paper_asked.connect(self._on_paper)
        panel.finished.connect(self._on_closed)
        self.table.setFocus()  # where the keyboard returns to when the panel closes
        self.open_panel.emit(panel)
        self._panel = panel

    def _on_paper(self, batch: LeafletBatch) -> None:
        if self._services is not None:
            self.open_panel.emit(PaperPanel(self.context, RunPaper(self._services, batch)))

    def _on_closed(self) -> None:
        if self.sender() is self._panel:
            self._panel = None
            self._load()
            self._on_chosen()

    # What comes back

    def _on_saved(self, saved: Saved) -> None:
        self._wanted = saved.row_uid
        self.context.notify.done(saved.text)


def _as_it_is(one: Leaflet) -> SaveLeaflet:
    return SaveLeaflet(
        action_id="",
        campaign_uid=one.campaign_uid,
        title=one.title,
        band=one.band,
        body=one.body,
        contact=one.contact,
        paper=one.paper,
        with_slip=one.with_slip,
        slip_words=one.slip_words,
    )


def _leaflet(line: LeafletLine) -> tuple[str, int]:
    return line.leaflet.uid, line.leaflet.version


def _remove(services: "Services", action_id: str, rows: Rows) -> str:
    return services.leaflets.remove(RemoveLeaflets(action_id=action_id, rows=rows))


def _read(services: "Services") -> LeafletMonth:
    return services.leaflets.month(services.campaigns.current().uid)
