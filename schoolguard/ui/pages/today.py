"""今日: what is due, what is late, how far each grade is; a click opens what closes it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLocale, QModelIndex, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QSpacerItem, QWidget

from schoolguard.domain.campaign import TaskKind
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.domain.today import Due, TodayView
from schoolguard.ui.days import recent_day
from schoolguard.ui.dues import DueDoor, words_of
from schoolguard.ui.forms.ui_today_page import Ui_TodayPage
from schoolguard.ui.jobs import Job
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.summary import GapLine, GapModel
from schoolguard.ui.models.today import ASIDE, KINDS, HeatModel
from schoolguard.ui.offered_paper import OfferedPaper
from schoolguard.ui.page import Form, Page, PageContext
from schoolguard.ui.pages.today_cards import TodayCards
from schoolguard.ui.pages.today_start import TodayStart
from schoolguard.ui.panels.grade_classes import GradeClassesPanel
from schoolguard.ui.view_tools import ViewTools
from schoolguard.ui.widgets.card import label
from schoolguard.ui.widgets.gap_list import GapList
from schoolguard.ui.widgets.pictures import are_pictures, pictures_in
from schoolguard.ui.widgets.tag import StateTag, state_name

if TYPE_CHECKING:
    from schoolguard.services import Services
    from schoolguard.ui.tokens import TagKind

_LEGEND: "Final[tuple[TagKind, ...]]" = ("done", "going", "late", "idle")
_ASKED: Final = "today.ask"
_DONE_SOON: Final = frozenset({"gap.messages_open", "gap.messages_unsent", "gap.talks_unmarked"})
"""Gaps that one closes by doing the next thing, and not by looking for a record."""
_GRADE_WIDTH: Final = 88
_LEAST_GRADES: Final = 2
_BOTH: Final = 640


class TodayPage(Page):
    """Cards at the head, what is to be done at the left, the grades and the gaps at the right."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.form = form = Ui_TodayPage()
        form.setupUi(self)
        self._services: Services | None = None
        self._view: TodayView | None = None
        self._job: Job | None = None
        self._stale = False
        self.heat = HeatModel(self)
        self.measures = TodayCards(form.cards_layout, self)
        self.cards = self.measures.cards
        self.start = TodayStart(context, form.empty_layout, self)
        self.door = DueDoor(context.go, context.jobs, context.notify, self)
        self.dues, self.gaps, self.asked = (GapModel(self) for _ in range(3))
        self._lines: dict[GapModel, list[Due]] = {}
        self._set_up()
        self.papers = tuple(
            OfferedPaper(self, key, text, form.dues)
            for key, text in (
                ("campaign_plan", self.tr("活动方案")),
                ("campaign_notice", self.tr("活动通知")),
                ("month_calendar", self.tr("月历")),
            )
        )
        self.write = self.add_action(self.tr("写总结"), self._to_summary, primary=True)
        self.write.setEnabled(False)
        form.states.setCurrentWidget(form.loading)

    # What the shell calls

    def attach(self, services: "Services") -> None:
        """Keep the services and load."""
        self._services = services
        self.start.attach(services)
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
        if self._view is not None and self._view.matrix.rows:
            self.form.dues.setFocus()
        elif self.form.states.currentWidget() is self.form.empty:
            self.start.focus()

    def editors(self) -> Sequence[Form]:
        """See :class:`Page`: the three questions."""
        return self.start.editors()

    def reopen(self, form: str, about: str) -> bool:
        """See :class:`Page`."""
        del about
        return any(type(one).__name__ == form for one in self.start.editors())

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
        self._allow(self._services)
        self.set_subtitle(QLocale().toString(_qdate(view), self.tr("M月d日 dddd")))
        if not view.matrix.rows:
            self.start.ask_classes()
            self._show_start()
            return
        form.states.setCurrentWidget(form.filled)
        self.measures.show(view)
        self._show_lines(view)
        self.heat.set_heat(view.matrix.tasks, view.heat)
        self.aside.setVisible(self.heat.some_aside())
        self._fit_heat()
        self._take_free_keyboard(form.dues)

    def _on_failed(self, error: Exception) -> None:
        self._job, self._view = None, None
        self._allow(None)
        self.set_subtitle("")
        if isinstance(error, SchoolError) and error.code == "campaign.none":
            self.start.ask_three()
            self._show_start()
        elif isinstance(error, SchoolError):
            self.form.trouble.show_error(error)
        else:
            self.context.notify.trouble(error)

    def _show_start(self) -> None:
        self.form.states.setCurrentWidget(self.form.empty)
        if self.isVisible() and self.window().focusWidget() in (None, self.window()):
            self.start.focus()

    def _allow(self, services: "Services | None") -> None:
        self.write.setEnabled(services is not None)
        for paper in self.papers:
            paper.allow(services)

    def _show_lines(self, view: TodayView) -> None:
        """Share what waits out: what is to be done, what is not recorded, what was asked for."""
        form = self.form
        asked = [one for one in view.dues if one.code == _ASKED]
        gaps = [one for one in view.dues if one.code.startswith("gap.")]
        gaps = [one for one in gaps if one.code not in _DONE_SOON]
        dues = [one for one in view.dues if one not in asked and one not in gaps]
        for model, lines, shown, note, none in (
            (self.dues, dues, form.dues, form.dues_note, form.dues_none),
            (self.gaps, gaps, form.gaps, form.gaps_note, form.gaps_none),
            (self.asked, asked, form.asked, form.asked_note, form.asked_none),
        ):
            self._lines[model] = lines
            model.set_rows(tuple(self._line(one, view) for one in lines))
            note.setText(self.tr("{n} 项").format(n=len(lines)) if lines else "")
            shown.setVisible(bool(lines))
            none.setVisible(not lines)
            shown.fit()
        given = view.campaign.notice.given
        form.asked_none.setText(self.tr("没有尚缺的。") if given else self.tr("还没有填来文。"))
        form.gaps_layout.setStretch(0, 1 if asked else 2)
        form.gaps_layout.setStretch(1, 1)

    def _line(self, due: Due, view: TodayView) -> GapLine:
        if due.code == _ASKED:  # the card's title says the rest
            return GapLine(str(due.params["text"]), KINDS[due.state], "row")
        day = "" if due.day is None else recent_day(due.day, view.today)
        return GapLine(words_of(due, view.matrix.stage), KINDS[due.state], "row", day=day)

    def lines_of(self, model: GapModel) -> list[Due]:
        """Return what the lines of one of the three lists stand for."""
        return self._lines.get(model, [])

    # What the user does

    def _on_line(self, model: GapModel, index: QModelIndex) -> None:
        if self._services is not None and index.isValid():
            self.door.open(self._services, self._lines[model][index.row()])

    def _on_meetings(self) -> None:
        """Open the first class that has none, else the matrix."""
        view, services = self._view, self._services
        if view is None or services is None:
            return
        tasks = [one.uid for one in view.matrix.tasks if one.kind is TaskKind.CLASS_MEETING]
        due = next((one for one in view.dues if one.task_uid in tasks), None)
        if due is not None:
            self.door.open(services, due)
        else:
            self.context.go("assignments", None)

    def _on_cell(self, index: QModelIndex) -> None:
        found = self.heat.cell(index)
        if found is not None:
            task, row, cell = found
            at = self.heat.index(index.row(), index.column()).column() - 1
            panel = GradeClassesPanel(self.context, task, row.grade, cell.classes, at)
            panel.opened.connect(partial(self._on_class, task.uid))
            self.form.heat.setFocus()  # where the keyboard returns to when the panel closes
            self.open_panel.emit(panel)

    def _on_class(self, task_uid: str, uid: str) -> None:
        self.context.go("assignments", SearchHit(HitKind.CLASS, "", "", uid, task_uid))

    def _to_summary(self) -> None:
        self.context.go("summary", None)

    def _take_free_keyboard(self, widget: QWidget) -> None:
        """Give the keyboard to a widget where the window opens and nobody has it."""
        if self.isVisible() and self.window().focusWidget() in (None, self.window()):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    # Set-up

    def _set_up(self) -> None:
        form = self.form
        pairs: tuple[tuple[GapList, GapModel], ...] = (
            (form.dues, self.dues),
            (form.gaps, self.gaps),
            (form.asked, self.asked),
        )
        for shown, model in pairs:
            shown.fills = True
            shown.setModel(model)
            shown.activated.connect(partial(self._on_line, model))
            ViewTools(shown, self.context, shown.accessibleName())
        self.measures.asked.connect(self.context.go)
        self.measures.meetings_asked.connect(self._on_meetings)
        self.setAcceptDrops(True)
        form.heat.setModel(self.heat)
        form.heat.by_cell = True
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

    # What Qt calls

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt calls this."""
        roster = self.start.waits_for_classes() and _file(event)
        if roster or (self._has_classes() and _pictures(event)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt calls this: before there are classes, a file is a roster; then pictures are kept."""
        file = _file(event)
        if file and self.start.waits_for_classes():
            event.acceptProposedAction()
            self.context.go("settings", SearchHit(HitKind.PAGE, "", "", file, "roster"))
        elif self._has_classes() and (pictures := _pictures(event)):
            event.acceptProposedAction()
            self.context.go("evidence", SearchHit(HitKind.PAGE, "", "", pictures, "take"))

    def _has_classes(self) -> bool:
        return self._view is not None and bool(self._view.matrix.rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this: beside a paper there is room for what is to be done alone."""
        super().resizeEvent(event)
        both = self.width() >= _BOTH
        for card in (self.form.heat_card, self.form.gaps_card, self.form.asked_card):
            card.setVisible(both)
        self._fit_heat()

    def _fit_heat(self) -> None:
        head = self.form.heat.horizontalHeader()
        if self.heat.columnCount():
            head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(0, _GRADE_WIDTH)
        rows = self.form.heat.verticalHeader().length()
        top = max(head.height(), head.sizeHint().height())
        # As many grades as the gaps below leave room for, a few at least: the others scroll.
        card, least = self.form.heat_card, self.form.heat.verticalHeader().defaultSectionSize()
        self.form.heat.setMinimumHeight(min(top + rows, top + _LEAST_GRADES * least) + 4)
        self.form.heat.setMaximumHeight(top + rows + 4)
        around = card.minimumSizeHint().height() - self.form.heat.minimumHeight()
        card.setMaximumHeight(around + top + rows + 4)


def _load(services: "Services") -> TodayView:
    return services.today.view(services.campaigns.current().uid)


def _file(event: QDropEvent) -> str:
    """Return the one local file that is dragged or dropped, else nothing."""
    urls = event.mimeData().urls()
    file = urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""
    return file if file and Path(file).is_file() else ""


def _pictures(event: QDropEvent) -> str:
    """Return the picture files that are dragged or dropped, a line each."""
    found = pictures_in(event.mimeData())
    files = [str(one) for one in found if isinstance(one, Path)]
    return "\n".join(files) if files and are_pictures(found) else ""


def _qdate(view: TodayView) -> QDate:
    return QDate(view.today.year, view.today.month, view.today.day)


def _push() -> QSpacerItem:
    return QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
