"""领导小组: who leads, who does what, in which order."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut

from schoolguard.domain.catalogue import render_error, render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.group_text import is_list
from schoolguard.domain.leadership import (
    GroupMember,
    Leadership,
    OrderMembers,
    RemoveMembers,
    TakeOverGroup,
)
from schoolguard.domain.search import SearchHit
from schoolguard.ui import language
from schoolguard.ui.forms.ui_leadership_page import Ui_LeadershipPage
from schoolguard.ui.jobs import Job
from schoolguard.ui.list_tools import ListTools
from schoolguard.ui.models.leadership import NAME, POST, ROLE, MemberModel
from schoolguard.ui.offered_paper import OfferedPaper
from schoolguard.ui.page import Page, PageContext, subject
from schoolguard.ui.panels.group import GroupPanel
from schoolguard.ui.panels.member import MemberPanel
from schoolguard.ui.panels.members import MembersPanel
from schoolguard.ui.panels.record import RecordPanel, Saved, new_action
from schoolguard.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from schoolguard.services import Services

_TOPICS: Final = frozenset({"leadership", "campaigns"})
_WIDTHS: Final = {ROLE: 120, NAME: 140, POST: 200}
_NARROW: Final = 640
_NARROW_WIDTHS: Final = {ROLE: 112, NAME: 80, POST: 120}
"""Beside a paper the duties keep their room; in px at text scale 1."""


class LeadershipPage(Page):
    """The members of the campaign's group in order."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._services: Services | None = None
        self._seen: Leadership | None = None
        self._job: Job | None = None
        self._ordering = 0
        self._wanted = ""
        self._adding = False
        self.form = Ui_LeadershipPage()
        self.form.setupUi(self)
        self.model = MemberModel(self)
        self.empty = EmptyState("", "", " ", self._on_empty, icon="users", parent=self)
        self.form.page_layout.addWidget(self.empty)
        self.empty.hide()
        self.form.card.hide()
        self.copy = self.add_action(self.tr("复制名单"), self._copy)
        self.paper = OfferedPaper(
            self, "appointment", self.tr("成立通知"), self.form.table, shortcut="Ctrl+P"
        )
        self.chart = OfferedPaper(self, "duty_chart", self.tr("分工图"), self.form.table)
        self.paste_action = self.add_action(self.tr("粘贴名单"), self.paste, shortcut="Ctrl+V")
        self.about = self.add_action(self.tr("小组信息"), self._on_about)
        self.add = self.add_action(
            self.tr("添加成员"), self._on_add, primary=True, shortcut="Ctrl+N"
        )
        table = self.form.table
        table.setModel(self.model)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        self.tools = ListTools(table, context, "leadership", self.title())
        table.opened.connect(self._on_opened)
        table.order_asked.connect(self._on_order)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)
        self._allow()

    # What the shell asks

    def attach(self, services: "Services") -> None:
        """Keep the services and load."""
        self._services = services
        self._load()

    def changed(self, topics: frozenset[str]) -> None:
        """Load again where something of the group was committed."""
        if topics & _TOPICS:
            self._load()

    def reveal(self, hit: SearchHit) -> None:
        """Choose the member that was found, or begin with the first."""
        if hit.within == "add":
            self._adding = True
            self._begin_adding()
            return
        self._wanted = hit.target
        self._take_wanted()
        self.form.table.setFocus()

    def reopen(self, form: str, about: str) -> bool:
        """See :class:`Page`."""
        if self._seen is None or self._services is None:
            return False
        if form == GroupPanel.__name__:
            self._on_about()
            return True
        if form == MembersPanel.__name__:
            self.take_list("")
            return True
        member = next((one for one in self._seen.members if one.uid == about), None)
        if member is None and about != subject(None):
            return False
        self._open(MemberPanel(self.context, self._services, self._seen, member))
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this: a narrow page has the same columns, closer."""
        super().resizeEvent(event)
        widths = _NARROW_WIDTHS if self.width() < _NARROW else _WIDTHS
        for column, width in widths.items():
            self.form.table.setColumnWidth(column, width)

    def shown(self) -> None:
        """Give the keyboard to the list, or to what can be done about an empty one."""
        if self.form.card.isVisible():
            self.form.table.setFocus()
        elif self.empty.isVisible():
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)

    # Loading

    def _load(self) -> None:
        # Rows on their way into another order are shown as they will be.
        if self._services is None or self._ordering:
            return
        if self._job is not None:
            self._job.cancel()
        self._job = self.context.jobs.read(
            partial(_read, self._services), ok=self._on_seen, failed=self._on_failed
        )

    def _on_seen(self, seen: Leadership) -> None:
        if self._ordering:
            return
        self._seen = seen
        current = self.form.table.currentIndex()
        uid = self.model.row(current.row()).uid if current.isValid() else ""
        at = max(current.row(), 0)
        self.model.set_members(seen.kind, seen.members)
        self.form.card.setVisible(bool(seen.members))
        self.empty.setVisible(not seen.members)
        if seen.members:
            self._show(seen)
            if not self.form.table.chosen_rows():
                row = self.model.find(uid)
                self.form.table.choose(min(at, len(seen.members) - 1) if row is None else row)
            self._take_wanted()
        else:
            self.set_subtitle("")
            self._offer(seen)
        self._allow()
        self._begin_adding()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, SchoolError) and error.code == "campaign.none":
            self._seen = None
            self.form.card.hide()
            self.set_subtitle("")
            self.empty.say(*render_error(error, language.current()))
            self.empty.button.setText(self.tr("去设置"))
            self.empty.show()
            self._allow()
        else:
            self.context.notify.trouble(error)

    def _show(self, seen: Leadership) -> None:
        self.set_subtitle(self.tr("{n} 人").format(n=len({_who(one) for one in seen.members})))
        parts = [seen.name]
        if seen.group is not None and seen.group.origin is not None:
            code = f"origin.{seen.group.origin.value}"
            parts.append(render_value(code, language.current()))
        if seen.group is not None and seen.group.office:
            parts.append(self.tr("办公室设在{office}").format(office=seen.group.office))
        self.form.about.setText(" · ".join(parts))

    def _offer(self, seen: Leadership) -> None:
        """Say what an empty group begins with: an earlier one where there is one."""
        if seen.earlier is not None:
            title = self.tr("先看看能不能沿用")
            words = self.tr(
                "“{title}”（{key}）的小组有 {n} 人。"
                "沿用过来，再改有变动的人；要重新写，点“添加成员”。"
            ).format(
                title=seen.earlier.campaign.title,
                key=seen.earlier.campaign.key,
                n=seen.earlier.members,
            )
            self.empty.button.setText(self.tr("沿用上次的小组"))
        else:
            title = self.tr("还没有领导小组")
            words = self.tr(
                "写上谁任组长、谁管什么，总结的“组织领导”就从这里来。\n"
                "学校已有安全工作领导小组的，照它填就行，在“小组信息”里选“沿用原有小组”。"
            )
            self.empty.button.setText(self.tr("添加成员"))
        self.empty.say(title, words)

    def _allow(self) -> None:
        there = self._seen is not None
        self.add.setEnabled(there)
        self.about.setEnabled(there)
        self.paste_action.setEnabled(there)
        anybody = self._seen is not None and bool(self._seen.members)
        self.copy.setEnabled(anybody)
        for paper in (self.paper, self.chart):
            paper.allow(self._services if anybody else None)

    def _begin_adding(self) -> None:
        if self._adding and self._seen is not None:
            self._adding = False
            self._on_add()

    def _take_wanted(self) -> None:
        row = self.model.find(self._wanted) if self._wanted else None
        if row is not None:
            self._wanted = ""
            self.form.table.choose(row)

    # Adding and changing

    def _on_empty(self) -> None:
        if self._seen is None:
            self.context.go("settings", None)
        elif self._seen.earlier is not None:
            self._take_over(self._seen, self._seen.earlier.campaign.uid)
        else:
            self._on_add()

    def _on_add(self) -> None:
        if self._seen is not None and self._services is not None:
            panel = MemberPanel(self.context, self._services, self._seen)
            panel.pasted.connect(self.take_list)
            self._open(panel)

    def paste(self) -> None:
        """Open the box for a list of members, with what is on the clipboard."""
        text = QGuiApplication.clipboard().text()
        self.take_list(text if is_list(text) else "")

    def take_list(self, text: str) -> None:
        """Show who is on a pasted list."""
        if self._seen is not None and self._services is not None:
            self._open(MembersPanel(self.context, self._services, self._seen, text))

    def _on_about(self) -> None:
        if self._seen is not None and self._services is not None:
            self._open(GroupPanel(self.context, self._services, self._seen))

    def _on_opened(self, index: QModelIndex) -> None:
        if self._seen is not None and self._services is not None:
            member = self.model.row(index.row())
            self._open(MemberPanel(self.context, self._services, self._seen, member))

    def _open(self, panel: RecordPanel) -> None:
        panel.saved.connect(self._on_saved)
        self.form.table.setFocus()  # where the keyboard returns to when the panel closes
        self.open_panel.emit(panel)

    def _on_saved(self, saved: Saved) -> None:
        self._wanted = saved.row_uid
        self._load()
        self.context.notify.done(saved.text)

    def _take_over(self, seen: Leadership, from_uid: str) -> None:
        if self._services is not None:
            command = TakeOverGroup(
                action_id=new_action(), campaign_uid=seen.campaign.uid, from_uid=from_uid
            )
            work = partial(self._services.leadership.take_over, command)
            self.context.jobs.write(work, ok=self._on_taken, failed=self.context.notify.trouble)

    def _on_taken(self, now: Leadership) -> None:
        self._load()
        if now.group is None:
            return
        text = self.tr("已沿用 {n} 人，有变动的双击修改。").format(n=len(now.members))
        self.context.notify.done(text)
        self.form.table.setFocus()

    # Removing and order

    def _remove(self) -> None:
        members = [self.model.row(row) for row in self.form.table.chosen_rows()]
        if members and self._services is not None:
            rows = tuple((one.uid, one.version) for one in members)
            command = RemoveMembers(action_id=new_action(), rows=rows)
            work = partial(self._services.leadership.remove_members, command)
            self.context.jobs.write(work, ok=self._on_removed, failed=self._on_refused)

    def _on_removed(self, _deletion_id: str) -> None:
        self._load()
        self.context.notify.done(self.tr("已删除"))

    def _on_order(self, rows: list[int], before: int) -> None:
        seen, uids = self._seen, self.model.uids()
        if seen is None or self._services is None or not self.model.put(rows, before):
            return
        self.form.table.scrollTo(self.form.table.currentIndex())
        command = OrderMembers(
            action_id=new_action(),
            campaign_uid=seen.campaign.uid,
            before=uids,
            after=self.model.uids(),
        )
        self._ordering += 1
        work = partial(self._services.leadership.order, command)
        self.context.jobs.write(work, ok=self._on_ordered, failed=self._on_refused_order)

    def _on_ordered(self, _now: Leadership) -> None:
        self._ordering -= 1
        self._load()

    def _on_refused_order(self, error: Exception) -> None:
        self._ordering -= 1
        self._on_refused(error)

    def _on_refused(self, error: Exception) -> None:
        self.context.notify.trouble(error)
        self._load()

    # Telling

    def _copy(self) -> None:
        if self._seen is not None and self._services is not None:
            work = partial(self._services.leadership.as_text, self._seen.campaign.uid)
            self.context.jobs.read(work, ok=self._on_text, failed=self.context.notify.trouble)

    def _on_text(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.context.notify.done(self.tr("名单已复制"))


def _who(member: GroupMember) -> tuple[str, str]:
    """Return what tells people apart: one person may have two roles."""
    return member.name, member.post


def _read(services: "Services") -> Leadership:
    return services.leadership.of(services.campaigns.current().uid)
