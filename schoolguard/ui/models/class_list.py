"""The classes of a school year as a list."""

from collections.abc import Sequence
from types import MappingProxyType

from PySide6.QtCore import QObject

from schoolguard.domain.listing import Cell
from schoolguard.domain.school import SchoolClass
from schoolguard.ui import days
from schoolguard.ui.models.rows import RIGHT, Index, Role, Rows
from schoolguard.ui.widgets.tip import plain

NAME, TEACHER, HEADS, SOURCE, CAMPUS = range(5)


class ClassListModel(Rows[SchoolClass]):
    """Frozen classes, a row each: name, teacher, heads, where the number comes from.

    Where the school has campuses, the campus stands last.
    """

    aligned = MappingProxyType({HEADS: RIGHT})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[SchoolClass, ...] = ()
        self._campus: str | None = None
        self._with_campus = False

    def set_rows(self, rows: Sequence[SchoolClass]) -> None:
        """Show other classes, by grade and number unless another order is asked for."""
        self._known = tuple(sorted(rows, key=lambda one: (one.grade, one.number)))
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
        value = self._value(self._rows[index.row()], index.column())
        return plain(str(value)) if role == Role.ToolTipRole else value

    def _value(self, one: SchoolClass, column: int) -> str | int:
        if column == NAME:
            return one.name
        if column == TEACHER:
            return one.class_teacher or "—"
        if column == HEADS:
            return "—" if one.heads is None else one.heads
        if column == CAMPUS:
            return one.campus_name or "—"
        return self._source(one)

    def rank(self, one: SchoolClass, column: int) -> Cell:
        """See the base: by grade, whatever a grade is called."""
        return one.grade * 1000 + one.number if column == NAME else None

    def _rebuild(self) -> None:
        self._with_campus = any(one.campus_name for one in self._known)
        shown = (one for one in self._known if self._campus in (None, one.campus_name))
        super().set_rows(tuple(shown))

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
