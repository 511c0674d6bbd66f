"""其他活动: what happened besides class meetings and talks, and attempts met or stopped."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHeaderView

from schoolguard.domain.activity import (
    MEDIA,
    OFFERED,
    Activity,
    ActivityKind,
    ActivityMonth,
    RemoveActivity,
)
from schoolguard.domain.catalogue import render_error, render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.incident import Incident, RemoveIncidents
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.ui import language
from schoolguard.ui.forms.ui_activities_page import Ui_ActivitiesPage
from schoolguard.ui.jobs import Job
from schoolguard.ui.list_removal import ListRemoval, Rows
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.activities import (
    I_AMOUNT,
    I_COUNT,
    I_REPORTED,
    I_TYPE,
    KIND,
    MANY,
    PLACE,
    TITLE,
    WHO,
    ActivitiesModel,
    IncidentsModel,
)
from schoolguard.ui.offered_paper import OfferedPaper
from schoolguard.ui.page import Page, PageContext, subject
from schoolguard.ui.pages.every_activity import EveryActivityView
from schoolguard.ui.panels.incident import IncidentPanel
from schoolguard.ui.panels.other_activity import OtherActivityPanel
from schoolguard.ui.panels.record import Saved
from schoolguard.ui.widgets.states import EmptyState
from schoolguard.ui.widgets.table import TableView

if TYPE_CHECKING:
    from schoolguard.services import Services

_TOPICS: Final = frozenset({"activities", "campaigns"})
_WIDTHS: Final = (152, 148, 0, 112, 168, 176)
_INCIDENT_WIDTHS: Final = (152, 0, 72, 96, 152, 108)
"""Of the columns, in px at text scale 1; the wide one takes the rest."""
_LEAST: Final = 200
"""Px of a title; where there is no room for all, what the open panel shows goes first."""
_ACTIVITIES, _INCIDENTS, _EVERY = range(3)


class ActivitiesPage(Page):
    """Activities and incidents by date; a record opens at the right."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._services: Services | None = None
        self._job: Job | None = None
        self._wanted = ""
        self._open_wanted = False
        self.month: ActivityMonth | None = None
        self.form = Ui_ActivitiesPage()
        self.form.setupUi(self)
        self.activities = ActivitiesModel(self)
        self.incidents = IncidentsModel(self)
        self._set_up_empty()
        self.sign_in = OfferedPaper(
            self, "sign_in", self.tr("签到表"), self.form.activities, about=self._attended
        )
        self.ledger = OfferedPaper(
            self, "ledger", self.tr("台账"), self.form.activities, shortcut="Ctrl+P"
        )
        self.add_incident_action = self.add_action(
            self.tr("记一条线索"), self.add_incident, shortcut="Ctrl+Shift+N"
        )
        self.add = self.add_action(
            self.tr("记一次活动"), self.add_activity, primary=True, shortcut="Ctrl+N"
        )
        self._set_up_head()
        self._set_up_table(self.form.activities, self.activities, TITLE, _WIDTHS)
        self._set_up_table(self.form.incidents, self.incidents, I_TYPE, _INCIDENT_WIDTHS)
        self.activity_tools = ListTools(
            self.form.activities, context, "activities", self.tr("其他活动")
        )
        self.incident_tools = ListTools(
            self.form.incidents, context, "incidents", self.tr("线索劝阻")
        )
        self.removals = (
            ListRemoval(self.activity_tools, context, _remove_activities),
            ListRemoval(self.incident_tools, context, _remove_incidents),
        )
        self.activity_tools.columns.give_way(PLACE, WHO, KIND, MANY, least=_LEAST)
        self.incident_tools.columns.give_way(I_REPORTED, I_COUNT, I_AMOUNT, least=_LEAST // 2)
        self._show_tab()

    # What the shell asks

    def attach(self, services: "Services") -> None:
        """Keep the services and load."""
        self._services = services
        self.every.attach(services)
        for removal in self.removals:
            removal.attach(services)
        self._load()

    def changed(self, topics: frozenset[str]) -> None:
        """Load again where something of the activities was committed."""
        if topics & _TOPICS:
            self._load()
            self.every.changed()

    def reveal(self, hit: SearchHit) -> None:
        """Open a record that was found."""
        self._wanted, self._open_wanted = hit.target, True
        self.form.tabs.setCurrentIndex(_INCIDENTS if hit.kind is HitKind.INCIDENT else _ACTIVITIES)
        if self.month is not None:
            self._go_to_wanted()

    def reopen(self, form: str, about: str) -> bool:
        """See :class:`Page`."""
        if self.month is None:
            return False
        on_incidents = form == IncidentPanel.__name__
        self.form.tabs.setCurrentIndex(_INCIDENTS if on_incidents else _ACTIVITIES)
        rows = self.month.incidents if on_incidents else self.month.activities
        found = next((one for one in rows if one.uid == about), None)
        if found is None and about != subject(None):
            return False
        if on_incidents:
            self._open_incident(found if isinstance(found, Incident) else None)
        else:
            self._open(found if isinstance(found, Activity) else None)
        return True

    def shown(self) -> None:
        """Give the keyboard to the list."""
        if self.form.card.isVisible():
            self._table().setFocus()

    # What the user does

    def add_activity(self) -> None:
        """Open an empty activity, of the kind that is filtered for."""
        if self.month is not None:
            self.form.tabs.setCurrentIndex(_ACTIVITIES)
            self._open(None)

    def add_incident(self) -> None:
        """Open an empty incident."""
        if self.month is not None:
            self.form.tabs.setCurrentIndex(_INCIDENTS)
            self._open_incident(None)

    # Setting up

    def _set_up_empty(self) -> None:
        self.no_campaign = EmptyState(
            "", "", self.tr("去设置"), self._to_settings, icon="sun", parent=self
        )
        self.no_activity = EmptyState(
            self.tr("还没有记下活动"),
            self.tr(
                "讲座、会议、展板、横幅、广播、比赛、和派出所或银行一起做的宣传，都记在这里，"
                "月末自动写进总结。先选类型，再填两三项就行。"
            ),
            self.tr("记一次活动"),
            self.add_activity,
            icon="sun",
            parent=self,
        )
        self.no_incident = EmptyState(
            self.tr("没有线索或劝阻的记录"),
            self.tr(
                "有人接到诈骗电话、被劝住没有转账的，可以记一条。不写姓名、电话和身份证号。"
                "没有记录不等于没有发生，总结里也不会这样写。"
            ),
            self.tr("记一条线索"),
            self.add_incident,
            icon="circle-alert",
            parent=self,
        )
        for state in (self.no_campaign, self.no_activity, self.no_incident):
            self.form.page_layout.addWidget(state)
            state.hide()

    def _set_up_head(self) -> None:
        form = self.form
        form.tabs.addTab(self.tr("活动"))
        form.tabs.addTab(self.tr("线索劝阻"))
        form.tabs.addTab(self.tr("历次"))
        self.every = EveryActivityView(self)
        form.page_layout.addWidget(self.every)
        self.every.hide()
        form.tabs.setExpanding(False)
        form.tabs.setDrawBase(False)
        form.tabs.currentChanged.connect(self._show_tab)
        form.kinds.addItem(self.tr("全部类型"), None)
        for kind in OFFERED:
            form.kinds.addItem(render_value(f"kind.{kind.value}", language.current()), kind)
        form.kinds.currentIndexChanged.connect(self._filter)
        form.with_tasks.toggled.connect(self._filter)

    def _set_up_table(
        self,
        table: TableView,
        model: ActivitiesModel | IncidentsModel,
        wide: int,
        widths: tuple[int, ...],
    ) -> None:
        table.setModel(model)
        table.setSelectionMode(table.SelectionMode.SingleSelection)
        head = table.horizontalHeader()
        head.setStretchLastSection(False)
        for column, width in enumerate(widths):
            table.setColumnWidth(column, width)
        head.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        table.opened.connect(self._on_opened)

    # Loading

    def _load(self) -> None:
        if self._services is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._job = self.context.jobs.read(
            partial(_read, self._services), ok=self._on_month, failed=self._on_failed
        )

    def _on_month(self, month: ActivityMonth) -> None:
        self.month = month
        self.incidents.set_rows(month.incidents)
        self._offer(self._services)
        self.no_campaign.hide()
        self._filter()
        if month.incidents:
            self.form.incidents.choose(0)
        others = len(month.activities) - self._task_records()
        words = self.tr("活动 {n} 次").format(n=others)
        if month.incidents:
            words += self.tr(" · 线索劝阻 {n} 条").format(n=len(month.incidents))
        self.set_subtitle(words if others or month.incidents else "")
        self._go_to_wanted()

    def _filter(self) -> None:
        if self.month is None:
            return
        kind = self.form.kinds.currentData()
        chosen = self.form.activities.chosen_rows()
        before = self.activities.row(chosen[0]).uid if chosen else ""
        hidden = frozenset() if self.form.with_tasks.isChecked() else self.month.of_tasks
        self.activities.set_rows(
            [
                one
                for one in self.month.activities
                if kind in (None, one.kind) and one.uid not in hidden
            ]
        )
        if self.activities.rowCount():
            self.form.activities.choose(self.activities.find(before) or 0)
        self._show_tab()

    def _task_records(self) -> int:
        """Return how many activities are a class's record of a task."""
        if self.month is None:
            return 0
        return sum(one.uid in self.month.of_tasks for one in self.month.activities)

    def _show_tab(self) -> None:
        """Show the list of the tab in front, or what teaches where it is empty."""
        form, month = self.form, self.month
        on_incidents = form.tabs.currentIndex() == _INCIDENTS
        of_tasks = self._task_records()
        form.with_tasks.setText(self.tr("班级任务的记录 {n} 条").format(n=of_tasks))
        form.with_tasks.setVisible(bool(of_tasks) and not on_incidents)
        all_of_them = form.with_tasks.isChecked()
        shown = 0 if month is None else len(month.activities) - (0 if all_of_them else of_tasks)
        empty = month is not None and not (month.incidents if on_incidents else shown)
        form.tabs.setVisible(month is not None)
        form.kinds.setVisible(month is not None and not on_incidents and not empty)
        form.card.setVisible(month is not None and not empty)
        form.activities.setVisible(not on_incidents)
        form.incidents.setVisible(on_incidents)
        if form.tabs.currentIndex() == _EVERY and month is not None:
            for part in (form.with_tasks, form.kinds, form.card, self.no_activity):
                part.hide()
            self.every.show_for(month.campaign.uid)
            return
        self.every.hide()
        self.no_activity.setVisible(empty and not on_incidents)
        self.no_incident.setVisible(empty and on_incidents)
        self.add.setEnabled(month is not None)
        self.add_incident_action.setEnabled(month is not None)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, SchoolError) and error.code == "campaign.none":
            self.month = None
            self._show_tab()
            self._offer(None)
            self.no_campaign.say(*render_error(error, language.current()))
            self.no_campaign.show()
            self.set_subtitle("")
        else:
            self.context.notify.trouble(error)

    def _offer(self, services: "Services | None") -> None:
        for paper in (self.sign_in, self.ledger):
            paper.allow(services)

    def _attended(self) -> str:
        """Return the chosen activity that people come to; empty where none is chosen."""
        rows = self.form.activities.chosen_rows()
        if self.form.tabs.currentIndex() != _ACTIVITIES or len(rows) != 1:
            return ""
        one = self.activities.row(rows[0])
        return "" if one.kind in (*MEDIA, ActivityKind.CONTEST) else one.uid

    def _to_settings(self) -> None:
        self.context.go("settings", None)

    # The lists and the panels

    def _table(self) -> TableView:
        on_incidents = self.form.tabs.currentIndex() == _INCIDENTS
        return self.form.incidents if on_incidents else self.form.activities

    def _go_to_wanted(self) -> None:
        if not self._wanted:
            return
        on_incidents = self.form.tabs.currentIndex() == _INCIDENTS
        model = self.incidents if on_incidents else self.activities
        if on_incidents:
            self.incident_tools.clear()
        elif model.find(self._wanted) is None:
            self.form.kinds.setCurrentIndex(0)  # what was found may be filtered out
            self.activity_tools.clear()
            if self.month is not None and self._wanted in self.month.of_tasks:
                self.form.with_tasks.setChecked(True)
        row = model.find(self._wanted)
        if row is None:
            return
        self._table().choose(row)
        if self._open_wanted:
            self._open_row(row)
        self._wanted, self._open_wanted = "", False

    def _on_opened(self, index: QModelIndex) -> None:
        self._open_row(index.row())

    def _open_row(self, row: int) -> None:
        if self.form.tabs.currentIndex() == _INCIDENTS:
            self._open_incident(self.incidents.row(row))
        else:
            self._open(self.activities.row(row))

    def _open(self, activity: Activity | None) -> None:
        if self._services is None or self.month is None:
            return
        kind = self.form.kinds.currentData() or OFFERED[0]
        self._show_panel(
            OtherActivityPanel(self.context, self._services, self.month, activity, kind)
        )

    def _open_incident(self, incident: Incident | None) -> None:
        if self._services is not None and self.month is not None:
            self._show_panel(IncidentPanel(self.context, self._services, self.month, incident))

    def _show_panel(self, panel: OtherActivityPanel | IncidentPanel) -> None:
        panel.saved.connect(self._on_saved)
        self._table().setFocus()  # where the keyboard returns to when the panel closes
        self.open_panel.emit(panel)

    def _on_saved(self, saved: Saved) -> None:
        self._wanted = saved.row_uid
        self._load()
        self.context.notify.done(saved.text)


def _remove_activities(services: "Services", action_id: str, rows: Rows) -> str:
    ((uid, version),) = rows  # one is chosen at a time
    command = RemoveActivity(action_id=action_id, uid=uid, version=version)
    return services.activities.remove(command)


def _remove_incidents(services: "Services", action_id: str, rows: Rows) -> str:
    return services.incidents.remove(RemoveIncidents(action_id=action_id, rows=rows))


def _read(services: "Services") -> ActivityMonth:
    return services.activities.month(services.campaigns.current().uid)
