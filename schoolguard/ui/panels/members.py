"""Members of the leading group from a pasted list: read as one types, added at once."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QWidget

from schoolguard.domain.group_text import ReadGroup, read_group
from schoolguard.domain.leadership import AddMembers, GroupMember, Leadership, MemberRole
from schoolguard.ui.forms.ui_members_panel import Ui_MembersPanel
from schoolguard.ui.models.leadership import DUTY, NAME, POST, ROLE, MemberModel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel, Saved
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services

_LEAST_WIDTH: Final = 432
_WIDTHS: Final = {ROLE: 88, NAME: 80, POST: 120}
_SHOWN: Final = 3
"""How many lines that name nobody are told."""


class MembersPanel(RecordPanel):
    """Shows who is read from a list before any of them is added."""

    def __init__(
        self, context: PageContext, services: "Services", seen: Leadership, pasted: str = ""
    ) -> None:
        super().__init__("", context)
        self.set_title(self.tr("粘贴名单"))
        self._services = services
        self._seen = seen
        self._read = ReadGroup(())
        self.form = Ui_MembersPanel()
        self.form.setupUi(self)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.model = MemberModel(self)
        self._set_up()
        self.form.pasted.setPlainText(pasted)
        self._check()

    def first_field(self) -> QWidget:
        """Return the button where there is somebody to add, else the box to paste into."""
        return self.form.save if self.form.save.isEnabled() else self.form.pasted

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return bool(self.form.pasted.toPlainText().strip())

    def write(self) -> None:
        """Add everybody who was read."""
        command = AddMembers(
            action_id=self._action_id,
            campaign_uid=self._seen.campaign.uid,
            members=self._read.members,
        )
        self.run(partial(self._services.leadership.add_members, command), self._on_added)

    def _set_up(self) -> None:
        people = self.form.people
        people.setModel(self.model)
        people.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for column, width in _WIDTHS.items():
            people.setColumnWidth(column, width)
        people.horizontalHeader().setSectionResizeMode(DUTY, QHeaderView.ResizeMode.Stretch)
        self.form.pasted.textChanged.connect(self._check)
        self.form.save.clicked.connect(self.save)

    def _check(self) -> None:
        """Read the list anew, and say what came of it."""
        form = self.form
        there = [one.role for one in self._seen.members]
        heads = there.count(MemberRole.HEAD)
        self._read = read_group(form.pasted.toPlainText(), heads=heads)
        rows = tuple(
            GroupMember(
                id=place,
                uid=str(place),
                version=0,
                group_uid="",
                role=one.role,
                name=one.name,
                post=one.post,
                duty=one.duty,
            )
            for place, one in enumerate(self._read.members)
        )
        self.model.set_members(self._seen.kind, rows)
        form.note.setText(self._told())
        words = self.tr("添加 {n} 人 · Ctrl S").format(n=len(rows)) if rows else self.tr("添加")
        form.save.setText(words)
        form.save.setEnabled(bool(rows))

    def _told(self) -> str:
        if not self._read.members:
            return self.tr("一行写一人：角色、姓名、职务，不分先后；没写角色的按职务推断。")
        words = self.tr("角色不对的，在上面改，或添加后双击那个人改。电话不保存。")
        unread = self._read.unread
        if unread:
            lines = "；".join(unread[:_SHOWN])
            words += self.tr("没认出人的 {n} 行：{lines}").format(n=len(unread), lines=lines)
        return words

    def _on_added(self, now: tuple[GroupMember, ...]) -> None:
        text = self.tr("已添加 {n} 人").format(n=len(now))
        self.end(Saved(now[0].uid if now else "", text, onward=False))
