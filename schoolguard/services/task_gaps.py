"""What would make the summary wrong about tasks: one that is overdue and has no record."""

from schoolguard.domain.campaign import TaskState
from schoolguard.domain.figures import Gap
from schoolguard.domain.summary import RowRef
from schoolguard.services.seen import Seen
from schoolguard.store.task_figures import KINDS

_NAMED_AT_MOST = 3


def overdue(seen: Seen) -> list[Gap]:
    """Return a gap for each overdue task that some class has no record of, class meetings aside."""
    found = []
    for place, task in enumerate(seen.matrix.tasks):
        late = [row for row in seen.rows if row.cells[place].state is TaskState.LATE]
        if task.kind in KINDS and late:
            names = "、".join(row.class_name for row in late[:_NAMED_AT_MOST])
            many = len(late) > _NAMED_AT_MOST
            params: dict[str, object] = {"title": task.title, "names": names}
            if many:
                params["count"] = len(late)
            refs = tuple(RowRef("school_class", row.class_uid) for row in late)
            found.append(Gap("gap.task_missing_many" if many else "gap.task_missing", params, refs))
    return found
