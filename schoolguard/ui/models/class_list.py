"""The classes of a school year as a list."""

from collections.abc import Sequence
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt

from schoolguard.domain.school import SchoolClass
from schoolguard.ui import days
from schoolguard.ui.models.rows import RIGHT, Index, Role, Rows

NAME, TEACHER, HEADS, SOURCE, CAMPUS = range(5)


class ClassListModel(Rows[SchoolClass]):
    """Frozen classes, a row each: name, teacher, heads, where the number comes from.

    Where the school has campuses, the campus stands last.
    """

    aligned = MappingProxyType({HEADS: RIGHT})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[SchoolClass, ...] = ()
        self._campus: str | None = None
        self._with_campus = False
        self._order: tuple[int, Qt.SortOrder] = (NAME, Qt.SortOrder.AscendingOrder)

    def set_rows(self, rows: Sequence[SchoolClass]) -> None:
        """Show other classes, in the order last asked for."""
        self._all = tuple(rows)
        self._rebuild()

    def set_campus(self, name: str | None) -> None:
        """Show the classes of one campus; None for all."""
        self._campus = name
        self._rebuild()

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        own = (self.tr("班级"), self.tr("班主任"), self.tr("人数"), self.tr("人数来源"))
        return (*own, self.tr("校区")) if self._with_campus else own

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if role == Role.TextAlignmentRole:
            return self.aligned.get(index.column())
        if role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        one = self._rows[index.row()]
        if index.column() == NAME:
            return one.name
        if index.column() == TEACHER:
            return one.class_teacher or "—"
        if index.column() == HEADS:
            return "—" if one.heads is None else one.heads
        if index.column() == CAMPUS:
            return one.campus_name or "—"
        return self._source(one)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows into another order."""
        self._order = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        uids = [self._rows[index.row()].uid for index in before]
        self._rows = self._sorted(self._rows)
        place = {one.uid: row for row, one in enumerate(self._rows)}
        after = [
            self.index(place[uid], index.column()) for uid, index in zip(uids, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _rebuild(self) -> None:
        with self.resetting():
            shown = (one for one in self._all if self._campus in (None, one.campus_name))
            self._rows = self._sorted(tuple(shown))
            self._with_campus = any(one.campus_name for one in self._all)

    def _sorted(self, rows: tuple[SchoolClass, ...]) -> tuple[SchoolClass, ...]:
        column, order = self._order
        by_name = sorted(rows, key=lambda one: (one.grade, one.number))
        keys = {
            TEACHER: lambda one: one.class_teacher,
            HEADS: lambda one: -1 if one.heads is None else one.heads,
            SOURCE: self._source,
            CAMPUS: lambda one: one.campus_name,
        }
        falling = order == Qt.SortOrder.DescendingOrder
        if column == NAME:
            return tuple(reversed(by_name)) if falling else tuple(by_name)
        return tuple(sorted(by_name, key=keys[column], reverse=falling))

    def _source(self, one: SchoolClass) -> str:
        if one.ends_on is not None:
            day = days.short_day(one.ends_on)
            if one.merged_into:
                return self.tr("{day}并入{name}").format(day=day, name=one.merged_into)
            return self.tr("{day}撤班").format(day=day)
        if one.heads is None:
            return self.tr("还没填")
        if one.head_count is None:
            return self.tr("花名册")
        if one.head_count_on is None:
            return self.tr("只记人数")
        return self.tr("只记人数 · {day}").format(day=days.short_day(one.head_count_on))
