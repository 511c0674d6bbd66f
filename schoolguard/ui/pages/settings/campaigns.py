"""The section 历次宣传月: which campaign is in the window; a new one, from an earlier one."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSettings, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QWidget

from schoolguard.domain.campaign import Campaign, RemoveCampaign
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.domain.words import SchoolStage
from schoolguard.ui import choices
from schoolguard.ui.forms.ui_settings_months import Ui_SettingsMonths
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.campaigns import DAYS, FRONT, PLAN, STATUS, TITLE, CampaignsModel
from schoolguard.ui.page import Page
from schoolguard.ui.panels.campaign import CampaignPanel
from schoolguard.ui.panels.record import Saved, new_action
from schoolguard.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from schoolguard.services import Services

_LEAST = 120
_WIDTHS = ((DAYS, 150), (STATUS, 96), (FRONT, 76))


@dataclass(frozen=True, slots=True)
class _Months:
    """The campaigns, and which is in front."""

    known: tuple[Campaign, ...]
    today: date
    front: str
    stage: SchoolStage | None = None


class CampaignsSection(QWidget):
    """The campaigns, the latest first; Enter puts one in front of every page."""

    loaded = Signal()
    """The list is another."""

    def __init__(self, page: Page, settings: QSettings) -> None:
        super().__init__(page)
        self.form = Ui_SettingsMonths()
        self.form.setupUi(self)
        self.model = CampaignsModel(self)
        self._page = page
        self._settings = settings
        self._services: Services | None = None
        self._months = _Months((), date.min, "")
        self._here = False
        self._removed = ""
        self.empty = EmptyState(
            self.tr("还没有宣传月"),
            self.tr("在“学校与宣传月”里填好就有了，也可以在这里新建。"),
            self.tr("新建宣传月"),
            self.begin,
            icon="calendar",
            parent=self,
        )
        self.form.stack.addWidget(self.empty)
        self.remove = page.add_action(self.tr("删除"), self.remove_chosen)
        self.again = page.add_action(self.tr("照搬选中的"), self.copy_chosen)
        self.add = page.add_action(self.tr("新建"), self.begin, shortcut="Ctrl+N")
        self.front = page.add_action(self.tr("打开选中的"), self.open_chosen, primary=True)
        self._set_up_table()
        self.set_here(here=False)

    def attach(self, services: "Services") -> None:
        """Keep the services and load."""
        self._services = services
        self._load()

    def changed(self, topics: frozenset[str]) -> None:
        """Load again where campaigns were changed."""
        if "campaigns" in topics:
            self._load()

    def set_here(self, *, here: bool) -> None:
        """Show the actions while the section is in front."""
        self._here = here
        chosen = self._chosen()
        some = here and bool(self.model.rowCount())
        for action in (self.remove, self.again, self.add, self.front):
            action.setVisible(some)  # the empty state has a button of its own
            action.setEnabled(some and (chosen is not None or action is self.add))
        if chosen is not None and self.model.is_front(chosen):
            self.front.setEnabled(False)

    def subtitle(self) -> str:
        """Return how many campaigns there are, and which one is in the window."""
        known = self._months.known
        front = next((one for one in known if self.model.is_front(one)), None)
        if front is None:
            return ""
        return self.tr("{n} 次 · 现在显示 {key}").format(n=len(known), key=front.key)

    def focus(self) -> None:
        """Put the keyboard into the list, or on the empty state's button."""
        if self.model.rowCount():
            self.form.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the user does

    def open_chosen(self) -> None:
        """Put the chosen campaign in front of every page."""
        chosen = self._chosen()
        if chosen is not None and not self.model.is_front(chosen):
            self._choose(chosen.uid)
            self._page.context.notify.done(
                self.tr("各页现在是 {key} {title}").format(key=chosen.key, title=chosen.title)
            )

    def begin(self) -> None:
        """Open an empty campaign."""
        self._open(None)

    def copy_chosen(self) -> None:
        """Open a campaign that does again what the chosen one did."""
        chosen = self._chosen()
        if chosen is not None:
            self._open(chosen)

    def remove_chosen(self) -> None:
        """Put the chosen campaign into the bin; the toast takes it back."""
        chosen = self._chosen()
        if chosen is not None and self._services is not None:
            command = RemoveCampaign(action_id=new_action(), uid=chosen.uid, version=chosen.version)
            self._removed = chosen.title
            work = partial(self._services.campaigns.remove, command)
            self._page.context.jobs.write(work, ok=self._on_removed, failed=self._on_failed)

    def reopen(self, form: str, about: str) -> bool:
        """Open a campaign of which a draft is waiting."""
        del about  # it is a new one
        if form == CampaignPanel.__name__ and self._services is not None:
            self._open(None)
            return True
        return False

    # Loading

    def _load(self) -> None:
        if self._services is not None:
            work = partial(_read, self._services)
            self._page.context.jobs.read(work, ok=self._on_months, failed=self._on_failed)

    def _on_months(self, months: _Months) -> None:
        before = self._chosen()
        self._months = months
        self.model.set_campaigns(months.known, months.today, months.front)
        self.form.stack.setCurrentWidget(self.form.list_page if months.known else self.empty)
        place = None if before is None else self.model.find(before.uid)
        if place is None:
            place = self.model.find(months.front)
        if place is not None:
            self.form.table.choose(place)
        self.set_here(here=self._here)
        self.loaded.emit()

    def _choose(self, uid: str) -> None:
        if self._services is not None:
            self._settings.setValue(choices.CAMPAIGN, uid)
            self._services.campaigns.choose(uid)

    # The table and the panel

    def _set_up_table(self) -> None:
        table = self.form.table
        table.setModel(self.model)
        table.setSelectionMode(table.SelectionMode.SingleSelection)
        head = table.horizontalHeader()
        head.setStretchLastSection(False)
        for column, width in _WIDTHS:
            table.setColumnWidth(column, width)
        for column in (TITLE, PLAN):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.opened.connect(self._on_opened)
        title = self.tr("历次宣传月")
        self.tools = ListTools(table, self._page.context, "campaigns", title)
        self.tools.columns.give_way(PLAN, FRONT, least=_LEAST)
        table.selectionModel().selectionChanged.connect(self._on_selected)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_chosen)

    def _chosen(self) -> Campaign | None:
        rows = self.form.table.chosen_rows()
        return self.model.row(rows[0]) if rows and rows[0] < self.model.rowCount() else None

    def _on_selected(self) -> None:
        self.set_here(here=self._here)

    def _on_opened(self, _index: QModelIndex) -> None:
        self.open_chosen()

    def _open(self, source: Campaign | None) -> None:
        if self._services is None:
            return
        today = self._services.activities.today()
        known = self._months.known
        panel = CampaignPanel(
            self._page.context, self._services, known, today, source, self._months.stage
        )
        panel.saved.connect(self._on_saved)
        self.form.table.setFocus()  # where the keyboard returns to when the panel closes
        self._page.open_panel.emit(panel)

    # What comes back

    def _on_saved(self, saved: Saved) -> None:
        self._choose(saved.row_uid)
        self._page.context.notify.done(saved.text)

    def _on_removed(self, _deletion_id: str) -> None:
        words = self.tr("已删除 {title}").format(title=self._removed)
        self._page.context.notify.done(words)

    def _on_failed(self, error: Exception) -> None:
        self._page.context.notify.trouble(error)


def _read(services: "Services") -> _Months:
    try:
        front = services.campaigns.current().uid
    except SchoolError as error:
        if error.code != "campaign.none":
            raise
        front = ""
    school = services.school.get()
    stage = None if school is None else school.stage
    return _Months(services.campaigns.everyone(), services.activities.today(), front, stage)
