"""月末总结: the draft written from the records, every figure followed to its rows."""

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QListView, QStyle, QWidget

from schoolguard.domain.catalogue import render_error
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.figures import FigureRows
from schoolguard.domain.search import SearchHit
from schoolguard.ui import language
from schoolguard.ui.dialogs.files import choose_file
from schoolguard.ui.forms.ui_summary_page import Ui_SummaryPage
from schoolguard.ui.jobs import Job
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.summary import (
    FigureModel,
    FigureRowModel,
    GapModel,
    figure_name,
    figure_value,
)
from schoolguard.ui.page import Page, PageContext
from schoolguard.ui.pages import summary_view
from schoolguard.ui.pages.summary_export import SummaryExport
from schoolguard.ui.pages.summary_final import SummaryFinal
from schoolguard.ui.pages.summary_length import SummaryLength
from schoolguard.ui.pages.summary_paper import SummaryPaper
from schoolguard.ui.pages.summary_view import SummaryView, gap_lines
from schoolguard.ui.records import counted_from, page_of, record_of
from schoolguard.ui.tokens import SIZES
from schoolguard.ui.view_tools import ViewTools
from schoolguard.ui.widgets.draft_text import plain_text
from schoolguard.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from schoolguard.services import Services

_TOPICS: Final = frozenset(
    {
        "school",
        "classes",
        "campaigns",
        "leadership",
        "activities",
        "progress",
        "talks",
        "messages",
        "summary",
        "evidence",
        "layouts",
        "leaflets",
    }
)
_SIDE: Final = 316
_BOTH: Final = 760
"""So wide is the page at least where the sheet and its side both have room."""
_FIGURES: Final = 1
"""The tab at the right; before it stands what is missing."""


class SummaryPage(Page):
    """The draft or a version, as a sheet or as it prints; at the right gaps and figures."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.form = Ui_SummaryPage()
        self.form.setupUi(self)
        self._services: Services | None = None
        self._view: SummaryView | None = None
        self._stale = False
        self._within = ""
        self._loading: Job | None = None
        self._chosen = ""
        self._rows_job: Job | None = None
        self.gaps = GapModel(self)
        self.figures = FigureModel(self)
        self.figure_rows = FigureRowModel(self)
        self.empty = EmptyState("", "", self.tr("去设置"), self._to_settings, parent=self)
        self.form.empty_layout.addWidget(self.empty)
        self._set_up()
        self.final = SummaryFinal(self, self.form, self.ask_where)
        self.final.reload.connect(self.reload)
        self.export_action = self.final.export_action
        self.paper = SummaryPaper(self.form, context.jobs, self)
        self.paper.failed.connect(self._say_trouble)
        self.length = SummaryLength(self.form, self)
        self.length.changed.connect(self.reload)
        self.form.states.setCurrentWidget(self.form.loading)
        self.exporting = SummaryExport(self.form, context.jobs, self)
        self.exporting.changed.connect(self._enable)
        self.exporting.failed.connect(self._say_trouble)
        self._enable()

    # What the shell calls

    def attach(self, services: "Services") -> None:
        """Keep the services and load."""
        self._services = services
        self.final.attach(services)
        self.reload()

    def changed(self, topics: frozenset[str]) -> None:
        """Load again where something of the summary's was committed."""
        self.final.changed(topics)
        if topics & _TOPICS:
            self._stale = True
            if self.isVisible():
                self.reload()

    def shown(self) -> None:
        """Load what was committed meanwhile, and give the text the keyboard."""
        if self._stale:
            self.reload()
        self.form.text.sheet.setFocus()

    def reveal(self, hit: SearchHit) -> None:
        """Open what is asked for: the office's own words, or what the notice asks."""
        self._within = hit.within
        if self._view is not None:
            self._open_within()

    def _open_within(self) -> None:
        within, self._within = self._within, ""
        if within == "next":
            self.final.write_words()
        elif within == "asks":
            self.final.edit_asks()

    def reopen(self, form: str, about: str) -> bool:
        """See :class:`Page`."""
        return self.final.reopen(form, about)

    # What the user does

    def reload(self) -> None:
        """Read draft, figures and gaps anew; scroll position and chosen figure stay."""
        if self._services is None:
            return
        self._stale = False
        if self._loading is not None:
            self._loading.cancel()
        self._loading = self.context.jobs.read(
            partial(summary_view.load, self._services, self.final.wanted, self.length.lengths()),
            ok=self._on_loaded,
            failed=self._on_failed,
        )

    def choose_figure(self, key: str) -> None:
        """Show a figure at the right and mark it on the sheet."""
        self._chosen = key
        self.form.text.choose(key)
        row = self.figures.row_of(key)
        if row >= 0 and self.form.figures.currentIndex().row() != row:
            self.form.figures.choose(row)
        self._read_rows()

    def copy_all(self) -> None:
        """Put the whole text on the clipboard."""
        if self._view is not None:
            QGuiApplication.clipboard().setText(plain_text(self._view.draft))
            self.context.notify.done(self.tr("全文已复制"))

    def ask_where(self) -> None:
        """Ask for the paper's place without blocking; its ending says whether PDF or Word."""
        if self._view is None:
            return
        choose_file(
            self,
            self.tr("导出总结"),
            "PDF (*.pdf);;Word (*.docx)",
            self.export,
            folder=self.exporting.folder(),
            save_as=self.file_name(),
        )

    def file_name(self) -> str:
        """Return the paper's name as the bureau's clerk can file it."""
        school = self._view.draft.school if self._view is not None else ""
        return re.sub(r'[\\/:*?"<>|\s]+', "", school) + self.tr("-活动总结.pdf")

    def export(self, place: str) -> None:
        """Write the paper to ``place``."""
        if self._services is None or self._view is None:
            return
        self.form.trouble.clear()
        self.exporting.start(self._services, self._view, Path(place))

    # What comes back

    def _on_loaded(self, view: SummaryView) -> None:
        self._loading = None
        self.form.trouble.clear()
        self._view = view
        self.final.show(view)
        self.set_subtitle(self.final.subtitle())
        if not view.draft.school:
            self._say_empty(self.tr("还没有填学校"), self.tr("总结要写学校名。请先在“设置”里填。"))
        elif not view.class_count:
            title = self.tr("还没有班级")
            self._say_empty(title, self.tr("总结的数字从各班的记录来。请先在“设置”里导入花名册。"))
        else:
            self._show_view(view)
        self._enable()
        self._open_within()

    def _on_failed(self, error: Exception) -> None:
        self._loading = None
        if isinstance(error, SchoolError) and error.code == "campaign.none":
            self._view = None
            self.final.show(None)
            self.set_subtitle("")
            self._say_empty(*render_error(error, language.current()))
        else:
            self._say_trouble(error)
        self._enable()

    def _show_view(self, view: SummaryView) -> None:
        self.form.states.setCurrentWidget(self.form.filled)
        self.form.text.show_draft(view.draft)
        missing = self.tr("来文要求、尚缺：{text}")
        self.gaps.set_rows(gap_lines(view, missing, self.context.page_id))
        self.form.charts.set_charts([one for part in view.draft.sections for one in part.charts])
        # What is recorded stands first; what is not, below.
        self.figures.stage = view.stage
        self.figures.set_rows(tuple(sorted(view.figures, key=lambda one: one.value is None)))
        spots = self.form.text.sheet.spots()
        if self.figures.row_of(self._chosen) < 0:
            keys = [spot.key for spot in spots] + [one.key for one in view.figures]
            self._chosen = keys[0] if keys else ""
        self._fit_side()
        self.choose_figure(self._chosen)
        self.length.show(view)
        self.paper.show(self._services, view, self.final.note())

    def _say_empty(self, title: str, text: str) -> None:
        self.empty.say(title, text)
        self.form.states.setCurrentWidget(self.form.empty)

    def _say_trouble(self, error: Exception) -> None:
        if isinstance(error, SchoolError):
            self.form.trouble.show_error(error)
        else:
            self.context.notify.trouble(error)

    # The chosen figure

    def _read_rows(self) -> None:
        row = self.figures.row_of(self._chosen)
        if self._services is None or self._view is None or row < 0:
            return
        figure = self.figures.row(row)
        self.form.figure_note.setText(
            f"{figure_name(figure, self._view.stage)} {figure_value(figure)}"
        )
        if self._rows_job is not None:
            self._rows_job.cancel()
        self._rows_job = self.context.jobs.read(
            partial(summary_view.load_rows, self._services, self._view.campaign.uid, self._chosen),
            ok=self._on_rows,
            failed=self._say_trouble,
        )

    def _on_rows(self, found: FigureRows) -> None:
        row = self.figures.row_of(found.key)
        if found.key != self._chosen or row < 0:
            return
        noun = found.rows[0][0].noun if found.rows else ""
        words = counted_from(self.figures.row(row).sources, noun)
        self.form.figure_words.setText(words)
        self.figure_rows.set_rows(found.rows)
        policy = Qt.FocusPolicy.StrongFocus if found.rows else Qt.FocusPolicy.NoFocus
        self.form.figure_rows.setFocusPolicy(policy)
        self._fit_rows()

    def _on_row_opened(self, index: QModelIndex) -> None:
        if self._services is not None and index.isValid():
            ref, name = self.figure_rows.row(index.row())
            if self.final.change_figure(ref.uid):
                return
            self.context.jobs.read(
                partial(record_of, self._services, ref, name),
                ok=self._go_to,
                failed=self._say_trouble,
            )

    def _go_to(self, hit: SearchHit) -> None:
        self.context.go(page_of(hit), hit)

    def _on_figure_in_text(self, key: str) -> None:
        self.form.side_tabs.setCurrentIndex(_FIGURES)
        self.choose_figure(key)

    def _on_figure_row(self, index: QModelIndex) -> None:
        if index.isValid():
            key = self.figures.row(index.row()).key
            if key != self._chosen:
                self.choose_figure(key)

    def _on_gap(self, index: QModelIndex) -> None:
        line = self.gaps.row(index.row())
        if line.code in ("gap.no_next", "hygiene"):
            self.final.write_words()
        elif line.page_id == self.context.page_id:
            self.final.edit_asks()
        elif line.page_id:
            self.context.go(line.page_id, line.hit)

    def _to_settings(self) -> None:
        self.context.go("settings", None)

    def _enable(self) -> None:
        usable = self._view is not None and (self.form.states.currentWidget() is self.form.filled)
        self.form.copy_text.setEnabled(usable)
        self.export_action.setEnabled(usable and not self.exporting.running())
        self.final.print_action.setEnabled(usable)

    # Set-up and sizes

    def _set_up(self) -> None:
        form = self.form
        form.gaps.setModel(self.gaps)
        ViewTools(form.gaps, self.context, form.gaps.accessibleName())
        form.gaps.activated.connect(self._on_gap)
        form.figures.setModel(self.figures)
        form.figures.horizontalHeader().hide()
        head = form.figures.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tools = ListTools(form.figures, self.context, "figures", self.tr("数字"))
        form.figures.selectionModel().currentChanged.connect(self._on_figure_row)
        form.figure_rows.setModel(self.figure_rows)
        form.figure_rows.setFlow(QListView.Flow.LeftToRight)
        form.figure_rows.setWrapping(True)
        form.figure_rows.activated.connect(self._on_row_opened)
        form.text.figure_chosen.connect(self._on_figure_in_text)
        form.filled_layout.setStretch(0, 1)
        form.side_tabs.addTab(self.tr("还缺什么"))
        form.side_tabs.addTab(self.tr("数字"))
        form.side_tabs.addTab(self.tr("图"))
        form.side_tabs.setExpanding(False)
        form.side_tabs.setDrawBase(False)
        form.side_tabs.currentChanged.connect(form.side_stack.setCurrentIndex)
        form.side_layout.setStretch(1, 1)
        form.gaps.fills = True
        form.gaps_layout.setStretch(2, 1)
        form.figure_layout.setStretch(2, 2)
        form.figure_layout.setStretch(5, 3)
        QWidget.setTabOrder(form.versions, form.text.sheet)
        QWidget.setTabOrder(form.text.sheet, form.work_cancel)
        form.copy_text.clicked.connect(self.copy_all)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this."""
        super().resizeEvent(event)
        self._fit_side()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "figure_rows"):
            self._fit_side()

    def _fit_side(self) -> None:
        form = self.form
        scale = max(self.font().pixelSize(), SIZES.body_text) / SIZES.body_text
        form.side.setFixedWidth(round(_SIDE * scale))
        # Beside an open panel there is room for the sheet alone.
        form.side.setVisible(self.width() >= round(_BOTH * scale))
        form.filled_layout.activate()
        count = self.gaps.rowCount()
        form.gaps_note.setText(self.tr("{n} 处").format(n=count) if count else "")
        form.gaps_none.setVisible(not count)
        form.gaps.setVisible(bool(count))
        form.gaps.fit()
        rows = form.figures.verticalHeader().defaultSectionSize() * self.figures.rowCount()
        form.figures.setMaximumHeight(rows + 2)
        self._fit_rows()

    def _fit_rows(self) -> None:
        view = self.form.figure_rows
        metrics = view.fontMetrics()
        rows = range(self.figure_rows.rowCount())
        words = (self.figure_rows.row(row)[1] for row in rows)
        widest = max((metrics.horizontalAdvance(word) for word in words), default=60) + 16
        bar = view.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = max(view.width() - bar - 2, widest)  # so that a bar that comes moves no row
        each = room // max(room // widest, 1)
        cell = view.gridSize()
        cell.setWidth(each)
        cell.setHeight(metrics.height() + 10)
        view.setGridSize(cell)
