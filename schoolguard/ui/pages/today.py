"""今日: what is due, what is late, how far each grade is; a click opens what closes it."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLocale, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QSpacerItem, QWidget

from schoolguard.domain.catalogue import render_error, render_for, render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.domain.summary import RowRef
from schoolguard.domain.today import Due, TodayView
from schoolguard.ui import language
from schoolguard.ui.days import recent_day
from schoolguard.ui.forms.ui_today_page import Ui_TodayPage
from schoolguard.ui.jobs import Job
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.summary import GapLine, GapModel
from schoolguard.ui.models.today import ASIDE, KINDS, HeatModel
from schoolguard.ui.offered_paper import OfferedPaper
from schoolguard.ui.page import Page, PageContext
from schoolguard.ui.panels.grade_classes import GradeClassesPanel
from schoolguard.ui.records import is_shown, page_of, record_of
from schoolguard.ui.widgets.card import label
from schoolguard.ui.widgets.measure_card import MeasureCard
from schoolguard.ui.widgets.states import EmptyState
from schoolguard.ui.widgets.tag import StateTag, state_name

if TYPE_CHECKING:
    from schoolguard.services import Services
    from schoolguard.ui.tokens import TagKind

_TO_SETTINGS: Final = frozenset({"gap.no_classes", "gap.no_notice", "today.backup", "today.disk"})
_OF_DATA: Final = frozenset({"today.backup", "today.disk"})
_TO_DATA: Final = SearchHit(HitKind.PAGE, "", "", "data")
_TO_SUMMARY: Final = frozenset({"gap.no_next", "today.report", "today.ask"})
_LEGEND: "Final[tuple[TagKind, ...]]" = ("done", "going", "late", "idle")
_GRADE_WIDTH: Final = 88
_BOTH: Final = 640


class TodayPage(Page):
    """Cards at the head, what is to be done at the left, the grades at the right."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.form = Ui_TodayPage()
        self.form.setupUi(self)
        self._services: Services | None = None
        self._view: TodayView | None = None
        self._job: Job | None = None
        self._stale = False
        self.dues = GapModel(self)
        self.heat = HeatModel(self)
        self.cards: list[MeasureCard] = []
        self.empty = EmptyState("", "", self.tr("去设置"), self._to_settings, parent=self)
        self._set_up()
        self.papers = tuple(
            OfferedPaper(self, key, text, self.form.dues)
            for key, text in (
                ("campaign_plan", self.tr("活动方案")),
                ("campaign_notice", self.tr("活动通知")),
                ("month_calendar", self.tr("月历")),
            )
        )
        self.write = self.add_action(self.tr("写总结"), self._to_summary, primary=True)
        self.write.setEnabled(False)
        self.form.states.setCurrentWidget(self.form.loading)

    # What the shell calls

    def attach(self, services: "Services") -> None:
        """Keep the services and load."""
        self._services = services
        self.reload()

    def changed(self, topics: frozenset[str]) -> None:
        """Load again: whatever was committed may stand here."""
        del topics
        self._stale = True
        if self.isVisible():
            self.reload()

    def shown(self) -> None:
        """Load what was committed while another page was in front."""
        if self._stale:
            self.reload()
        if self._view is not None:
            self.form.dues.setFocus()
        elif self.form.states.currentWidget() is self.form.empty:
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read what stands today."""
        if self._services is None:
            return
        self._stale = False
        if self._job is not None:
            self._job.cancel()
        self._job = self.context.jobs.read(
            partial(_load, self._services), ok=self._on_loaded, failed=self._on_failed
        )

    # What comes back

    def _on_loaded(self, view: TodayView) -> None:
        self._job, self._view = None, view
        form = self.form
        form.trouble.clear()
        form.states.setCurrentWidget(form.filled)
        self._allow(self._services)
        self.set_subtitle(QLocale().toString(_qdate(view), self.tr("M月d日 dddd")))
        self._show_cards(view)
        lines = tuple(self._line(due, view) for due in view.dues)
        self.dues.set_rows(lines)
        form.dues_note.setText(self.tr("{n} 项").format(n=len(lines)) if lines else "")
        form.dues.setVisible(bool(lines))
        form.dues_none.setVisible(not lines)
        form.dues.fit()
        self.heat.set_heat(view.matrix.tasks, view.heat)
        self.aside.setVisible(self.heat.some_aside())
        self._fit_heat()
        self._take_free_keyboard(form.dues)

    def _on_failed(self, error: Exception) -> None:
        self._job, self._view = None, None
        self._allow(None)
        self.set_subtitle("")
        if isinstance(error, SchoolError) and error.code == "campaign.none":
            self.empty.say(*render_error(error, language.current()))
            self.form.states.setCurrentWidget(self.form.empty)
            self._take_free_keyboard(self.empty.button)
        elif isinstance(error, SchoolError):
            self.form.trouble.show_error(error)
        else:
            self.context.notify.trouble(error)

    def _allow(self, services: "Services | None") -> None:
        self.write.setEnabled(services is not None)
        for paper in self.papers:
            paper.allow(services)

    def _show_cards(self, view: TodayView) -> None:
        lang = language.current()
        wanted = len(view.measured) + (view.days_left is not None)
        while len(self.cards) < wanted:
            self.cards.append(MeasureCard(self))
            self.form.cards_layout.addWidget(self.cards[-1])
        for place, card in enumerate(self.cards):
            card.setVisible(place < wanted)
        for card, one in zip(self.cards, view.measured, strict=False):
            unit = render_value(f"unit.{one.unit.value}", lang)
            of = f"/ {one.of} {unit}"
            share = one.value / one.of if one.of else 0.0
            words = render_for(view.matrix.stage, f"today.{one.key}", lang)
            card.say(words, str(one.value), of, share)
        due = view.campaign.notice.report_due
        if view.days_left is not None and due is not None:
            card = self.cards[wanted - 1]
            whole = max((due - view.campaign.starts_on).days, 1)
            share = 1 - view.days_left / whole
            day = recent_day(due, view.today)
            if view.days_left < 0:
                words = self.tr("天前 · {day}").format(day=day)
                card.say(self.tr("已过上报日"), str(-view.days_left), words, 1.0)
            else:
                words = self.tr("天 · {day}").format(day=day)
                card.say(self.tr("距上报"), str(view.days_left), words, share)

    def _line(self, due: Due, view: TodayView) -> GapLine:
        text = render_for(view.matrix.stage, due.code, language.current(), **due.params)
        if due.day is not None:
            text = f"{text} · {recent_day(due.day, view.today)}"
        kind = KINDS[due.state]
        if due.code in _TO_SETTINGS:
            return GapLine(text, kind, "settings")
        if due.code in _TO_SUMMARY:
            return GapLine(text, kind, "summary")
        return GapLine(text, kind, "row")

    # What the user does

    def _on_due(self, index: QModelIndex) -> None:
        view, services = self._view, self._services
        if view is None or services is None or not index.isValid():
            return
        line, due = self.dues.row(index.row()), view.dues[index.row()]
        if line.page_id != "row":
            self.context.go(line.page_id, _TO_DATA if due.code in _OF_DATA else None)
            return
        ref = next((one for one in due.rows if is_shown(one.noun)), None)
        if ref is not None:
            name = str(due.params.get("names", "")).split("、")[0]
            self.context.jobs.read(
                partial(_record, services, ref, name),
                ok=self._go_to,
                failed=self.context.notify.trouble,
            )

    def _go_to(self, hit: SearchHit) -> None:
        self.context.go(page_of(hit), hit)

    def _on_cell(self, index: QModelIndex) -> None:
        found = self.heat.cell(index)
        if found is not None:
            task, row, cell = found
            place = self.heat.index(index.row(), index.column()).column() - 1
            panel = GradeClassesPanel(self.context, task, row.grade, cell.classes, place)
            panel.opened.connect(self._on_class)
            self.form.heat.setFocus()  # where the keyboard returns to when the panel closes
            self.open_panel.emit(panel)

    def _on_class(self, uid: str) -> None:
        self.context.go("assignments", SearchHit(HitKind.CLASS, "", "", uid))

    def _to_settings(self) -> None:
        self.context.go("settings", None)

    def _to_summary(self) -> None:
        self.context.go("summary", None)

    def _take_free_keyboard(self, widget: QWidget) -> None:
        """Give the keyboard to a widget where the window opens and nobody has it."""
        if self.isVisible() and self.window().focusWidget() in (None, self.window()):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    # Set-up

    def _set_up(self) -> None:
        form = self.form
        form.empty_layout.addWidget(self.empty)
        form.dues.fills = True
        form.dues.setModel(self.dues)
        form.dues.activated.connect(self._on_due)
        form.heat.setModel(self.heat)
        form.heat.opened.connect(self._on_cell)
        form.heat.clicked.connect(self._on_cell)
        self.tools = ListTools(form.heat, self.context, "", self.tr("各年级进度"))
        form.heat.horizontalHeader().setStretchLastSection(False)
        for kind in _LEGEND:
            form.legend_layout.addWidget(StateTag(kind, ""))
            form.legend_layout.addWidget(label(state_name(kind), "note"))
        self.aside = label(self.tr("{mark} 不涉及").format(mark=ASIDE), "note")
        form.legend_layout.addWidget(self.aside)
        form.legend_layout.addItem(_push())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this: beside a paper there is room for what is to be done alone."""
        super().resizeEvent(event)
        self.form.heat_card.setVisible(self.width() >= _BOTH)

    def _fit_heat(self) -> None:
        head = self.form.heat.horizontalHeader()
        if self.heat.columnCount():
            head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(0, _GRADE_WIDTH)
        rows = self.form.heat.verticalHeader().length()
        top = max(head.height(), head.sizeHint().height())
        self.form.heat.setMaximumHeight(top + rows + 4)


def _load(services: "Services") -> TodayView:
    return services.today.view(services.campaigns.current().uid)


def _record(services: "Services", ref: RowRef, name: str) -> SearchHit:
    return record_of(services, ref, name)


def _qdate(view: TodayView) -> QDate:
    return QDate(view.today.year, view.today.month, view.today.day)


def _push() -> QSpacerItem:
    return QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
