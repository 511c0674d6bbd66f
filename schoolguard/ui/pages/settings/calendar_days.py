"""The section 工作日历: holidays, make-up days, breaks, exams, closures."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHeaderView, QWidget

from schoolguard.domain.calendar_days import (
    CalendarDay,
    CalendarView,
    RemoveCalendarDays,
    TakeOverHolidays,
)
from schoolguard.domain.search import SearchHit
from schoolguard.ui.days import full_day
from schoolguard.ui.forms.ui_settings_calendar import Ui_SettingsCalendar
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.calendar_days import (
    DAYS,
    KIND,
    NAME,
    NOTE,
    ORIGIN,
    WEEKDAYS,
    CalendarDaysModel,
)
from schoolguard.ui.page import Page, subject
from schoolguard.ui.panels.calendar_day import CalendarDayPanel
from schoolguard.ui.panels.record import Saved, new_action
from schoolguard.ui.widgets.states import EmptyState
from schoolguard.ui.widgets.tip import plain

if TYPE_CHECKING:
    from schoolguard.services import Services

_LEAST = 120
_WIDTHS = ((DAYS, 150), (WEEKDAYS, 92), (KIND, 104), (NAME, 104), (ORIGIN, 152))
_ROOMY = 48
"""Ems of width from which every column has its place."""


class CalendarSection(QWidget):
    """The entries by date; what is done with them stands in the page's top bar."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.form = Ui_SettingsCalendar()
        self.form.setupUi(self)
        self.model = CalendarDaysModel(self)
        self._page = page
        self._services: Services | None = None
        self._wanted = ""
        self._here = False
        self._view: CalendarView | None = None
        self.empty = EmptyState(
            self.tr("工作日历还是空的"),
            self.tr(
                "现在周一到周五都算上学。放假、调休、秋假、考试、停课写在这里，各处的日期都照它算。"
            ),
            self.tr("添加一条"),
            self.add_day,
            icon="calendar-days",
            parent=self,
        )
        self.form.stack.addWidget(self.empty)
        self.remove = page.add_action(self.tr("删除"), self.remove_chosen)
        self.add = page.add_action(
            self.tr("添加日期"), self.add_day, primary=True, shortcut="Ctrl+N"
        )
        self.form.take_over.clicked.connect(self.take_over)
        self._set_up_table()
        self.set_here(here=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this: beside a panel the weekday and the source give way."""
        super().resizeEvent(event)
        narrow = self.width() < _ROOMY * self.font().pixelSize()
        self.tools.columns.squeeze((WEEKDAYS, ORIGIN) if narrow else (), {})

    def attach(self, services: "Services") -> None:
        """Keep the services and load."""
        self._services = services
        self._load()

    def changed(self, topics: frozenset[str]) -> None:
        """Load again where the calendar was changed."""
        if "calendar" in topics:
            self._load()

    def set_here(self, *, here: bool) -> None:
        """Show the actions while the section is in front."""
        self._here = here
        some = here and bool(self.model.rowCount())
        self.add.setVisible(some)  # the empty state has a button of its own
        self.add.setEnabled(some)
        self.remove.setVisible(some)
        self.remove.setEnabled(some and bool(self.form.table.chosen_rows()))

    def reveal(self, hit: SearchHit) -> None:
        """Choose an entry that was found."""
        self._wanted = hit.target
        self._take_wanted()

    def focus(self) -> None:
        """Put the keyboard into the list, or on the empty state's button."""
        if self.model.rowCount():
            self.form.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the user does

    def add_day(self) -> None:
        """Open an empty entry."""
        self._open(None)

    def take_over(self) -> None:
        """Take over the shipped public holidays."""
        if self._services is not None:
            command = TakeOverHolidays(action_id=new_action())
            work = partial(self._services.calendar.take_over, command)
            self._page.context.jobs.write(work, ok=self._on_taken, failed=self._on_failed)

    def remove_chosen(self) -> None:
        """Put the chosen entries into the bin; the toast takes it back."""
        chosen = [self.model.row(place) for place in self.form.table.chosen_rows()]
        if chosen and self._services is not None:
            rows = tuple((one.uid, one.version) for one in chosen)
            command = RemoveCalendarDays(action_id=new_action(), rows=rows)
            work = partial(self._services.calendar.remove, command)
            self._page.context.jobs.write(work, ok=self._on_removed, failed=self._on_failed)

    # Loading

    def _load(self) -> None:
        if self._services is not None:
            jobs = self._page.context.jobs
            jobs.read(self._services.calendar.view, ok=self._on_view, failed=self._on_failed)

    def _on_view(self, view: CalendarView) -> None:
        first = self._view is None
        table = self.form.table
        current = table.currentIndex()
        uid = self.model.row(current.row()).uid if current.isValid() else ""
        self._view = view
        self.model.set_rows(view.calendar.days)
        self.form.stack.setCurrentWidget(self.form.list_page if view.calendar.days else self.empty)
        self._say_known(view)
        place = self.model.find(uid)
        if place is None and view.calendar.days:
            place = self._next(view) if first else min(current.row(), len(view.calendar.days) - 1)
        if place is not None and place >= 0:
            table.choose(place)
        self._take_wanted()
        self.set_here(here=self._here)

    @staticmethod
    def _next(view: CalendarView) -> int:
        days = view.calendar.days
        ahead = (place for place, one in enumerate(days) if one.ends_on >= view.today)
        return next(ahead, len(days) - 1)

    def _say_known(self, view: CalendarView) -> None:
        known, offered = view.known_until, view.offered
        if known is not None:
            words = self.tr(
                "放假安排已知到 {day}。以后的要等国务院办公厅的通知，公布后请自己添加。"
            ).format(day=full_day(known))
        else:
            words = self.tr("还没有采用国家的放假安排。")
        if offered:
            words += self.tr("可以采用：{titles}。").format(
                titles=self.tr("、").join(f"《{one.title}》" for one in offered)
            )
        self.form.known.setText(words)
        self.form.known.setToolTip(plain("\n".join(one.source for one in view.shipped)))
        self.form.take_over.setVisible(bool(offered))
        self.form.due.setText(
            self.tr(
                "两条叠在一起时，短的那条算数；一样长的，后添加的算数。不写的日子，周一到周五上学。"
            )
        )

    def _take_wanted(self) -> None:
        place = self.model.find(self._wanted) if self._wanted else None
        if place is not None:
            self._wanted = ""
            self.form.table.choose(place)

    # The table and the panel

    def _set_up_table(self) -> None:
        table = self.form.table
        table.setModel(self.model)
        head = table.horizontalHeader()
        head.setStretchLastSection(False)
        for column, width in _WIDTHS:
            table.setColumnWidth(column, width)
        head.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        table.opened.connect(self._on_opened)
        self.tools = ListTools(table, self._page.context, "calendar", self.tr("工作日历"))
        self.tools.columns.give_way(ORIGIN, WEEKDAYS, NOTE, least=_LEAST)
        table.selectionModel().selectionChanged.connect(self._on_selected)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_chosen)

    def _on_selected(self) -> None:
        self.set_here(here=self._here)

    def reopen(self, form: str, about: str) -> bool:
        """Open an entry of which a draft is waiting."""
        row = self.model.find(about)
        there = self._view is not None and (row is not None or about == subject(None))
        if form != CalendarDayPanel.__name__ or not there:
            return False
        self._open(None if row is None else self.model.row(row))
        return True

    def _on_opened(self, index: QModelIndex) -> None:
        self._open(self.model.row(index.row()))

    def _open(self, day: CalendarDay | None) -> None:
        if self._services is not None and self._view is not None:
            panel = CalendarDayPanel(self._page.context, self._services, self._view, day)
            panel.saved.connect(self._on_saved)
            self.form.table.setFocus()  # where the keyboard returns to when the panel closes
            self._page.open_panel.emit(panel)

    # What comes back

    def _on_saved(self, saved: Saved) -> None:
        self._wanted = saved.row_uid
        self._load()
        self._page.context.notify.done(saved.text)

    def _on_taken(self, _view: CalendarView) -> None:
        self._page.context.notify.done(self.tr("已采用放假安排，有不同的双击修改。"))

    def _on_removed(self, _deletion_id: str) -> None:
        self._page.context.notify.done(self.tr("已删除"))

    def _on_failed(self, error: Exception) -> None:
        self._page.context.notify.trouble(error)
