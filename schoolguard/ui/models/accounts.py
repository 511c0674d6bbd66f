"""The accounts as a list."""

from PySide6.QtCore import QObject

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.grades import grade_name
from schoolguard.domain.people import Account, Role
from schoolguard.domain.school import SchoolClass
from schoolguard.ui import language
from schoolguard.ui.models.rows import TextRows

NAME, LOGIN, ROLE, OWN = range(4)


def role_name(role: Role) -> str:
    """Return a role in the window's language."""
    return render_value(f"role.{role.value}", language.current())


class AccountsModel(TextRows[Account]):
    """Frozen accounts, a row each: name, login, role, own classes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}

    def set_accounts(self, rows: tuple[Account, ...], classes: tuple[SchoolClass, ...]) -> None:
        """Show other accounts."""
        self._names = {one.uid: one.name for one in classes}
        self.set_rows(rows)

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (self.tr("姓名"), self.tr("登录名"), self.tr("身份"), self.tr("自己的班"))

    def text(self, one: Account, column: int) -> str:
        """See the base."""
        if column == ROLE:
            return role_name(one.role)
        if column == OWN:
            return self._own(one)
        return one.name if column == NAME else one.login

    def _own(self, one: Account) -> str:
        if one.role is Role.ADMINISTRATOR:
            return self.tr("全校")
        grades = [grade_name(grade) for grade in one.grades]
        names = [self._names.get(uid, "") for uid in one.class_uids]
        return self.tr("、").join(filter(None, (*grades, *names))) or "—"
