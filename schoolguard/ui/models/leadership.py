"""The members of the leading group as a list, in the order the office wants."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.leadership import GroupKind, GroupMember, role_code
from schoolguard.ui import language
from schoolguard.ui.models.rows import Index, OrderedRows, Role
from schoolguard.ui.widgets.tip import plain

ROLE, NAME, POST, DUTY = range(4)


class MemberModel(OrderedRows[GroupMember]):
    """Frozen members, a row each: role, name, post, duty."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind = GroupKind.LEADING_GROUP

    def set_members(self, kind: GroupKind, rows: tuple[GroupMember, ...]) -> None:
        """Show other members; where they are the same in the same order, the choice stays."""
        self._kind = kind
        self.set_rows(rows)

    def put(self, rows: Sequence[int], before: int) -> bool:
        """Let rows stand together before another; return whether anything moved."""
        after = self.order(rows, before)
        if after == self._rows:
            return False
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        uids = [self._rows[index.row()].uid for index in old]
        self._rows = after
        place = {one.uid: row for row, one in enumerate(after)}
        new = [self.index(place[uid], index.column()) for uid, index in zip(uids, old, strict=True)]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()
        return True

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (self.tr("角色"), self.tr("姓名"), self.tr("职务"), self.tr("分工"))

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        if role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        one = self._rows[index.row()]
        if index.column() == ROLE:
            return render_value(role_code(self._kind, one.role), language.current())
        text = (one.name, one.post, one.duty)[index.column() - NAME]
        if role == Role.ToolTipRole:
            return plain(text)
        return " ".join(text.split()) or "—"
