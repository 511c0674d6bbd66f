"""What a roster file was understood to hold, as lists: first rows, trouble, classes."""

from PySide6.QtCore import QObject, Qt

from schoolguard.domain.catalogue import render_error
from schoolguard.domain.grades import class_name
from schoolguard.domain.roster import RosterClass, RosterIssue
from schoolguard.ui import language
from schoolguard.ui.models.rows import RIGHT, Index, Role, Rows
from schoolguard.ui.widgets.tip import plain

Line = tuple[object, ...]


class LinesModel(Rows[Line]):
    """Frozen lines under a head; what is a number stands at the right."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._head: tuple[str, ...] = ()

    arrangeable = False

    def set_lines(self, head: tuple[str, ...], lines: tuple[Line, ...]) -> None:
        """Show other lines."""
        with self.resetting():
            self._head, self._rows, self._all = head, lines, lines

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return self._head

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Qt calls this."""
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Role.TextAlignmentRole and self._rows:
            return RIGHT if isinstance(self._rows[0][section], int) else None
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        value = self._rows[index.row()][index.column()]
        if role == Role.DisplayRole:
            return value
        if role == Role.ToolTipRole:
            return plain(str(value))
        if role == Role.TextAlignmentRole and isinstance(value, int):
            return RIGHT
        return None


class HeadModel(LinesModel):
    """The first rows of the file as read."""


class FoundModel(LinesModel):
    """The classes that were found, with their head-counts."""

    def set_classes(self, classes: tuple[RosterClass, ...]) -> None:
        """Show other classes."""
        head = (self.tr("班级"), self.tr("人数"), self.tr("班主任"))
        self.set_lines(
            head,
            tuple((_name(one), one.head_count, one.class_teacher or "—") for one in classes),
        )


def _name(one: RosterClass) -> str:
    return one.campus + class_name(one.grade, one.number, more_grades=one.more_grades)


class IssuesModel(LinesModel):
    """What blocks the import, then what is only worth knowing."""

    def set_issues(
        self, issues: tuple[RosterIssue, ...], warnings: tuple[RosterIssue, ...]
    ) -> None:
        """Show other trouble."""
        head = (self.tr("位置"), self.tr("内容"), self.tr("问题"), self.tr("怎么改"))
        self.set_lines(head, tuple(_line(one) for one in (*issues, *warnings)))


def _line(issue: RosterIssue) -> Line:
    what, remedy = render_error(issue.error, language.current())
    return (f"{issue.sheet} {issue.cell}".strip(), issue.value, what, remedy)
