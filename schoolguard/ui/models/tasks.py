"""The tasks of a campaign as a list, in the order of their columns."""

from collections.abc import Sequence

from schoolguard.domain.campaign import Task
from schoolguard.domain.catalogue import render_value
from schoolguard.ui import language
from schoolguard.ui.days import short_day
from schoolguard.ui.models.rows import Index, OrderedRows, Role
from schoolguard.ui.widgets.tip import plain

TITLE, DUE, CLASSES = range(3)


class TaskModel(OrderedRows[Task]):
    """Frozen tasks, a row each: title, due day, for how many classes."""

    def moved(self, rows: Sequence[int], before: int) -> tuple[str, ...]:
        """Return the order in which rows stand together before another."""
        return tuple(one.uid for one in self.order(rows, before))

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (self.tr("任务"), self.tr("截止"), self.tr("班级"))

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        if role == Role.ToolTipRole:
            kind = render_value(f"task_kind.{one.kind.value}", language.current())
            return plain(" · ".join(filter(None, (one.title, kind, one.responsible))))
        if role != Role.DisplayRole:
            return None
        if index.column() == TITLE:
            return one.title
        if index.column() == DUE:
            return short_day(one.due_on)
        if not one.class_uids:
            return self.tr("全部")
        return self.tr("{n} 个班").format(n=len(one.class_uids))
