"""One member of the leading group: role, name, post, duty."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.fields import specs
from schoolguard.domain.group_text import is_list
from schoolguard.domain.leadership import (
    GroupMember,
    Leadership,
    MemberRole,
    RemoveMembers,
    SaveMember,
    role_code,
    usual_role,
)
from schoolguard.ui import language
from schoolguard.ui.forms.ui_member_panel import Ui_MemberPanel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel, Saved, new_action
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services


class MemberPanel(RecordPanel):
    """Adds a member, or changes the one given."""

    pasted = Signal(str)
    """A list was pasted where a name belongs: several are to be added."""
    draft_of = ("_member",)

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        seen: Leadership,
        member: GroupMember | None = None,
    ) -> None:
        super().__init__("", context)
        self._services = services
        self._campaign_uid = seen.campaign.uid
        self._member = member
        self._again = False
        self._heads = sum(other.role is MemberRole.HEAD for other in seen.members)
        self._chose_role = member is not None
        self.form = Ui_MemberPanel()
        self.form.setupUi(self)
        self.set_title(self.tr("添加成员") if member is None else member.name)
        self._set_up(seen)
        self._as_shown = self._command()
        self._check()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this: a list that is pasted into the name is no name."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            text = QGuiApplication.clipboard().text()
            if event.matches(QKeySequence.StandardKey.Paste) and is_list(text):
                self.pasted.emit(text)
                return True
        return super().eventFilter(watched, event)

    def first_field(self) -> QWidget:
        """Return the name: without it nothing is saved."""
        return self.form.name

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return self._command() != self._as_shown

    def write(self) -> None:
        """Save and close."""
        self._write(again=False)

    def _set_up(self, seen: Leadership) -> None:
        form, described, one = self.form, specs(GroupMember), self._member
        for role in MemberRole:
            words = render_value(role_code(seen.kind, role), language.current())
            form.role.addItem(words, role)
        # Who leads is entered first; after that it is mostly members.
        usual = MemberRole.MEMBER if seen.members else MemberRole.HEAD
        role = usual if one is None else one.role
        form.role.setCurrentIndex(role.rank)
        form.name.setMaxLength(described["name"].limit or 0)
        form.post.setMaxLength(described["post"].limit or 0)
        if one is not None:
            form.name.setText(one.name)
            form.post.setText(one.post)
            form.duty.setPlainText(one.duty)
        form.save_next.setVisible(one is None)
        form.remove.setVisible(one is not None)
        for line in (form.name, form.post):
            line.textChanged.connect(self._check)
        if one is None:
            form.name.installEventFilter(self)
        form.post.textEdited.connect(self._propose_role)
        form.role.activated.connect(self._on_role)
        form.name.returnPressed.connect(self._on_name)
        form.post.returnPressed.connect(self._on_post)
        form.duty.textChanged.connect(self._check)
        form.save.clicked.connect(self.save)
        form.save_next.clicked.connect(self._save_next)
        form.remove.clicked.connect(self._remove)

    def _command(self) -> SaveMember:
        form, one = self.form, self._member
        return SaveMember(
            action_id=self._action_id,
            campaign_uid=self._campaign_uid,
            uid=None if one is None else one.uid,
            version=0 if one is None else one.version,
            role=MemberRole(form.role.currentData()),
            name=form.name.text(),
            post=form.post.text(),
            duty=form.duty.toPlainText(),
        )

    def _check(self) -> None:
        """Say what keeps the member from being saved."""
        form = self.form
        length, limit = len(form.duty.toPlainText()), specs(GroupMember)["duty"].limit or 0
        words = ""
        if length > limit:
            words = self.tr("“分工”有 {length} 字，最多 {limit} 字。").format(
                length=length, limit=limit
            )
        elif not form.name.text().strip():
            words = self.tr("填上姓名就可以保存。")
        form.missing.setText(words)
        form.missing.setVisible(bool(words))
        form.save.setEnabled(not words)
        form.save_next.setEnabled(not words)

    def _on_role(self) -> None:
        self._chose_role = True

    def _propose_role(self, post: str) -> None:
        """Let the role follow the post until one is chosen by hand."""
        if not self._chose_role:
            self.form.role.setCurrentIndex(usual_role(post, first=not self._heads).rank)

    def _on_name(self) -> None:
        """Go on to the post; Enter on an empty name after others were added ends the adding."""
        if self.form.name.text().strip():
            self.form.post.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._again:
            self.ask_to_close()

    def _on_post(self) -> None:
        if self._member is None:
            self._save_next()
        else:
            self.save()

    def _save_next(self) -> None:
        if self.form.save_next.isEnabled() and not self._busy:
            self._write(again=True)

    def _write(self, *, again: bool) -> None:
        self._again = again
        save = partial(self._services.leadership.save_member, self._command())
        self.run(save, self._on_saved)

    def _on_saved(self, now: GroupMember) -> None:
        words = self.tr("已添加 {name}") if self._member is None else self.tr("已修改 {name}")
        saved = Saved(now.uid, words.format(name=now.name), onward=False)
        if self._again:
            self.saved.emit(saved)
            self._begin_again()
        else:
            self.end(saved)

    def _begin_again(self) -> None:
        form = self.form
        self._busy = False
        self._action_id = new_action()
        self.setEnabled(True)
        for line in (form.name, form.post):
            line.clear()
        form.duty.setPlainText("")
        self._heads += form.role.currentData() == MemberRole.HEAD
        self._chose_role = False
        form.role.setCurrentIndex(max(form.role.currentIndex(), MemberRole.DEPUTY.rank))
        self._as_shown = self._command()
        self._check()
        form.name.setFocus()

    def _remove(self) -> None:
        one = self._member
        if one is not None and not self._busy:
            command = RemoveMembers(action_id=self._action_id, rows=((one.uid, one.version),))
            work = partial(self._services.leadership.remove_members, command)
            self.run(work, self._on_removed)

    def _on_removed(self, _deletion_id: str) -> None:
        name = "" if self._member is None else self._member.name
        self.end(Saved("", self.tr("已删除 {name}").format(name=name), onward=False))
