"""国旗下讲话: the talks of the month, their scripts, and whether they were held."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView

from schoolguard.domain.catalogue import render_error
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.search import SearchHit
from schoolguard.domain.talk import HoldTalks, PlanTalks, RemoveTalks, Talk, TalkMonth
from schoolguard.ui import language
from schoolguard.ui.days import short_day
from schoolguard.ui.forms.ui_talks_page import Ui_TalksPage
from schoolguard.ui.jobs import Job
from schoolguard.ui.list_removal import ListRemoval, Rows
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.talks import MINUTES, TITLE, WEEKDAY, TalksModel
from schoolguard.ui.page import Page, PageContext, subject
from schoolguard.ui.panels.record import Saved, new_action
from schoolguard.ui.panels.talk import TalkPanel
from schoolguard.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from schoolguard.services import Services

_TOPICS: Final = frozenset({"talks", "campaigns", "calendar"})
_WIDTHS: Final = (80, 56, 0, 128, 84, 108)
"""Of the columns, in px at text scale 1; the title takes the rest."""
_LEAST: Final = 240


class TalksPage(Page):
    """The talks by date; a talk opens at the right."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._services: Services | None = None
        self._job: Job | None = None
        self._wanted = ""
        self._open_wanted = False
        self.form = Ui_TalksPage()
        self.form.setupUi(self)
        self.model = TalksModel(self)
        self.no_campaign = EmptyState(
            "", "", self.tr("去设置"), self._to_settings, icon="flag", parent=self
        )
        self.none_yet = EmptyState(
            self.tr("还没有安排国旗下讲话"),
            self.tr(
                "可以先列出本月的升旗日（周一，周一放假的顺延），再逐次写稿；别的日子，点“添加”。"
            ),
            self.tr("列出本月的升旗日"),
            self.plan_mondays,
            icon="flag",
            parent=self,
        )
        for state in (self.no_campaign, self.none_yet):
            self.form.page_layout.addWidget(state)
            state.hide()
        self.mondays = self.add_action(self.tr("本月的升旗日"), self.plan_mondays)
        self.paper = self.add_action(self.tr("打印讲话稿"), self.open_paper, shortcut="Ctrl+P")
        self.mark = self.add_action(
            self.tr("标记已讲"), self.mark_held, shortcut="Ctrl+Shift+Return"
        )
        self.add = self.add_action(self.tr("添加"), self.add_talk, primary=True, shortcut="Ctrl+N")
        self._set_up_table()
        self._enable()

    # What the shell asks

    def attach(self, services: "Services") -> None:
        """Keep the services and load."""
        self._services = services
        self.removal.attach(services)
        self._load()

    def changed(self, topics: frozenset[str]) -> None:
        """Load again where something of the talks was committed."""
        if topics & _TOPICS:
            self._load()

    def reveal(self, hit: SearchHit) -> None:
        """Open a talk that was found."""
        self._wanted, self._open_wanted = hit.target, True
        if self.model.month is not None:
            self._go_to_wanted()

    def reopen(self, form: str, about: str) -> bool:
        """See :class:`Page`."""
        del form  # there is one
        row = self.model.find(about)
        if row is not None:
            talk = self.model.row(row)
            self._open(talk, talk.planned_on)
        elif about == subject(None) and self.model.month is not None:
            self.add_talk()
        else:
            return False
        return True

    def shown(self) -> None:
        """Give the keyboard to the table."""
        if self.form.card.isVisible():
            self.form.table.setFocus()

    # What the user does

    def plan_mondays(self) -> None:
        """Plan a talk for each Monday that has none."""
        month = self.model.month
        if month is None or self._services is None:
            return
        if not month.free_mondays:
            self.context.notify.done(self.tr("本月的升旗日都已列出。"))
            return
        command = PlanTalks(
            action_id=new_action(), campaign_uid=month.campaign.uid, days=month.free_mondays
        )
        self.context.jobs.write(
            partial(self._services.talks.plan, command),
            ok=self._on_planned,
            failed=self.context.notify.trouble,
        )

    def mark_held(self) -> None:
        """Mark the chosen talks whose day has come as held on their days."""
        wanted = self._to_hold()
        if not wanted or self._services is None:
            return
        marks = tuple((one.uid, one.version, one.planned_on) for one in wanted)
        command = HoldTalks(action_id=new_action(), rows=marks)
        self.context.jobs.write(
            partial(self._services.talks.hold_many, command),
            ok=self._on_held,
            failed=self.context.notify.trouble,
        )

    def _to_hold(self) -> list[Talk]:
        month = self.model.month
        if month is None:
            return []
        rows = [row for row in self.form.table.chosen_rows() if row < self.model.rowCount()]
        chosen = map(self.model.row, rows)
        return [one for one in chosen if one.held_on is None and one.planned_on <= month.today]

    def add_talk(self) -> None:
        """Open an empty talk, proposed for the next Monday without one."""
        month = self.model.month
        if month is not None:
            ahead = (day for day in month.free_mondays if day >= month.today)
            self._open(None, next(ahead, max(month.today, month.campaign.starts_on)))

    def open_paper(self) -> None:
        """Open the chosen talk's script in large type."""
        talk = self._chosen()
        if talk is not None and self._services is not None and talk.script.strip():
            # Qt's PDF library takes its time to load; only who looks at the pages needs it.
            from schoolguard.ui.panels.paper import record_paper

            self.form.table.setFocus()  # where the keyboard returns to when the panel closes
            self.open_panel.emit(
                record_paper(self.context, self._services, "talk_script", talk.uid)
            )

    # Loading

    def _load(self) -> None:
        if self._services is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._job = self.context.jobs.read(
            partial(_read, self._services), ok=self._on_month, failed=self._on_failed
        )

    def _on_month(self, month: TalkMonth) -> None:
        first, before = self.model.month is None, self._chosen()
        self.model.set_month(month)
        held = sum(one.held_on is not None for one in month.talks)
        self.set_subtitle(
            self.tr("共 {n} 次 · 已讲 {held} 次").format(n=len(month.talks), held=held)
            if month.talks
            else ""
        )
        self.no_campaign.hide()
        self.none_yet.setVisible(not month.talks)
        self.form.card.setVisible(bool(month.talks))
        place = None if before is None else self.model.find(before.uid)
        if first or place is None:
            place = self.model.first_open()
        if month.talks:
            self.form.table.choose(place)
        self._go_to_wanted()
        self._enable()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, SchoolError) and error.code == "campaign.none":
            self.no_campaign.say(*render_error(error, language.current()))
            self.no_campaign.show()
            self.none_yet.hide()
            self.form.card.hide()
            self.set_subtitle("")
        else:
            self.context.notify.trouble(error)

    def _enable(self) -> None:
        month, talk = self.model.month, self._chosen()
        self.add.setEnabled(month is not None)
        self.mondays.setVisible(month is not None and bool(month.talks and month.free_mondays))
        self.paper.setEnabled(talk is not None and bool(talk.script.strip()))
        self.mark.setEnabled(bool(self._to_hold()))

    def _to_settings(self) -> None:
        self.context.go("settings", None)

    # The table and the panel

    def _set_up_table(self) -> None:
        table = self.form.table
        table.setModel(self.model)
        head = table.horizontalHeader()
        head.setStretchLastSection(False)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        table.opened.connect(self._on_opened)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), table)
        paste.setContext(Qt.ShortcutContext.WidgetShortcut)
        paste.activated.connect(self.paste_script)
        self.tools = ListTools(table, self.context, "talks", self.title())
        self.removal = ListRemoval(self.tools, self.context, _remove)
        self.tools.columns.give_way(WEEKDAY, MINUTES, least=_LEAST)
        table.selectionModel().selectionChanged.connect(self._enable)

    def _chosen(self) -> Talk | None:
        rows = self.form.table.chosen_rows()
        return self.model.row(rows[0]) if rows and rows[0] < self.model.rowCount() else None

    def _go_to_wanted(self) -> None:
        row = self.model.find(self._wanted) if self._wanted else None
        if row is None:
            return
        self.form.table.choose(row)
        if self._open_wanted:
            self._open(self.model.row(row), self.model.row(row).planned_on)
        self._wanted, self._open_wanted = "", False

    def _on_opened(self, index: QModelIndex) -> None:
        talk = self.model.row(index.row())
        self._open(talk, talk.planned_on)

    def paste_script(self) -> None:
        """Save a copied script as the chosen talk's, where it has none; else open the talk."""
        talk, text = self._chosen(), QGuiApplication.clipboard().text()
        panel = None if talk is None or not text.strip() else self._open(talk, talk.planned_on)
        if panel is not None and panel.isVisible() and panel.take_script(text):
            panel.save()

    def _open(self, talk: Talk | None, day: date) -> TalkPanel | None:
        if self._services is None or self.model.month is None:
            return None
        panel = TalkPanel(self.context, self._services, self.model.month, talk, day)
        panel.saved.connect(self._on_saved)
        self.form.table.setFocus()  # where the keyboard returns to when the panel closes
        self.open_panel.emit(panel)
        return panel

    # What comes back

    def _on_saved(self, saved: Saved) -> None:
        following = self.model.unwritten_after(saved.row_uid) if saved.onward else ""
        self._wanted = following or saved.row_uid
        self._load()
        self.context.notify.done(saved.text)

    def _on_held(self, held: tuple[Talk, ...]) -> None:
        days = self.tr("、").join(short_day(one.takes_place_on) for one in held)
        self.context.notify.done(self.tr("已标记 {day} 讲过").format(day=days))

    def _on_planned(self, talks: tuple[Talk, ...]) -> None:
        self.context.notify.done(self.tr("已列出 {n} 个升旗日").format(n=len(talks)))


def _remove(services: "Services", action_id: str, rows: Rows) -> str:
    return services.talks.remove(RemoveTalks(action_id=action_id, rows=rows))


def _read(services: "Services") -> TalkMonth:
    return services.talks.month(services.campaigns.current().uid)
