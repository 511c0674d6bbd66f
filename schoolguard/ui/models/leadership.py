"""The members of the leading group as a list, in the order the office wants."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.leadership import GroupKind, GroupMember, role_code
from schoolguard.ui import language

Index = QModelIndex | Persistent

ROLE, NAME, POST, DUTY = range(4)
_NOWHERE: Final = QModelIndex()


class MemberModel(QAbstractTableModel):
    """Frozen members, a row each: role, name, post, duty."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[GroupMember, ...] = ()
        self._kind = GroupKind.LEADING_GROUP

    def set_members(self, kind: GroupKind, rows: tuple[GroupMember, ...]) -> None:
        """Show other members; where they are the same in the same order, the choice stays."""
        same = [one.uid for one in rows] == [one.uid for one in self._rows]
        if not same:
            self.beginResetModel()
        self._kind, self._rows = kind, rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, DUTY))

    def member(self, row: int) -> GroupMember:
        """Return the member of a row."""
        return self._rows[row]

    def row_of(self, uid: str) -> int | None:
        """Return where a member stands."""
        return next((row for row, one in enumerate(self._rows) if one.uid == uid), None)

    def uids(self) -> tuple[str, ...]:
        """Return the members in order."""
        return tuple(one.uid for one in self._rows)

    def put(self, rows: Sequence[int], before: int) -> bool:
        """Let rows stand together before another; return whether anything moved."""
        moved = [self._rows[row] for row in rows]
        above = [one for row, one in enumerate(self._rows) if row < before and row not in rows]
        below = [one for row, one in enumerate(self._rows) if row >= before and row not in rows]
        after = (*above, *moved, *below)
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

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt calls this."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt calls this."""
        return 0 if parent.isValid() else 4

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Qt calls this."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("角色"), self.tr("姓名"), self.tr("职务"), self.tr("分工"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        one = self._rows[index.row()]
        if index.column() == ROLE:
            return render_value(role_code(self._kind, one.role), language.current())
        text = (one.name, one.post, one.duty)[index.column() - NAME]
        if role == Qt.ItemDataRole.ToolTipRole:
            return text
        return " ".join(text.split()) or "—"

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt calls this: rows are dragged and dropped between rows, not onto them."""
        flag = Qt.ItemFlag
        return super().flags(index) | (
            flag.ItemIsDragEnabled if index.isValid() else flag.ItemIsDropEnabled
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """Qt calls this."""
        return Qt.DropAction.MoveAction
