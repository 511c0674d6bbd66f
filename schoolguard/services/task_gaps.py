"""What would make the summary wrong about tasks: one that is overdue and has no record."""

from schoolguard.domain.campaign import MatrixRow, Task, TaskKind, TaskState
from schoolguard.domain.figures import Gap
from schoolguard.domain.summary import RowRef
from schoolguard.services.seen import Seen
from schoolguard.store.task_figures import KINDS

_NAMED_AT_MOST = 3


def overdue(seen: Seen) -> list[Gap]:
    """Return a gap for each overdue task that some class has no record of.

    A class without any class meeting has a gap of its own; here it is the second one it lacks.
    """
    found = []
    for place, task in enumerate(seen.matrix.tasks):
        late = [
            row
            for row in seen.rows
            if row.cells[place].state is TaskState.LATE and _told_here(row, task)
        ]
        if late:
            names = "、".join(row.class_name for row in late[:_NAMED_AT_MOST])
            many = len(late) > _NAMED_AT_MOST
            params: dict[str, object] = {"title": task.title, "names": names}
            if many:
                params["count"] = len(late)
            refs = tuple(RowRef("school_class", row.class_uid) for row in late)
            found.append(Gap("gap.task_missing_many" if many else "gap.task_missing", params, refs))
    return found


def _told_here(row: MatrixRow, task: Task) -> bool:
    if task.kind is not TaskKind.CLASS_MEETING:
        return task.kind in KINDS
    return any(cell.kind is task.kind and cell.state is TaskState.DONE for cell in row.cells)
