"""The accounts as a list."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.grades import grade_name
from schoolguard.domain.people import Account, Role
from schoolguard.domain.school import SchoolClass
from schoolguard.ui import language

Index = QModelIndex | Persistent
_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole

NAME, LOGIN, ROLE, OWN = range(4)


def role_name(role: Role) -> str:
    """Return a role in the window's language."""
    return render_value(f"role.{role.value}", language.current())


class AccountsModel(QAbstractTableModel):
    """Frozen accounts, a row each: name, login, role, own classes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Account, ...] = ()
        self._names: dict[str, str] = {}

    def set_rows(self, rows: tuple[Account, ...], classes: tuple[SchoolClass, ...]) -> None:
        """Show other accounts."""
        self.beginResetModel()
        self._rows = rows
        self._names = {one.uid: one.name for one in classes}
        self.endResetModel()

    def row(self, place: int) -> Account:
        """Return the account of a row."""
        return self._rows[place]

    def place_of(self, uid: str) -> int | None:
        """Return the row of an account."""
        return next((i for i, one in enumerate(self._rows) if one.uid == uid), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt calls this."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt calls this."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """Qt calls this."""
        if orientation != Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        return (self.tr("姓名"), self.tr("登录名"), self.tr("身份"), self.tr("自己的班"))[section]

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid() or role not in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return None
        one = self._rows[index.row()]
        if index.column() == ROLE:
            return role_name(one.role)
        if index.column() == OWN:
            return self._own(one)
        return one.name if index.column() == NAME else one.login

    def _own(self, one: Account) -> str:
        if one.role is Role.ADMINISTRATOR:
            return self.tr("全校")
        grades = [grade_name(grade) for grade in one.grades]
        names = [self._names.get(uid, "") for uid in one.class_uids]
        return self.tr("、").join(filter(None, (*grades, *names))) or "—"
