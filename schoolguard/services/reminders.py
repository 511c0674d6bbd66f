"""The reminder for the teachers' group: which classes are not through with a task."""

from schoolguard.domain.campaign import Matrix, MatrixRow, Task, TaskState
from schoolguard.domain.record import dataclass
from schoolguard.domain.reminder import Reminder
from schoolguard.domain.words import SchoolStage
from schoolguard.services.campaigns import matrix
from schoolguard.services.office import Office
from schoolguard.services.wording import Wording, content
from schoolguard.store import campaigns, schools

_OPEN = (TaskState.LATE, TaskState.NOT_BEGUN)


@dataclass(frozen=True, slots=True)
class Reminders:
    """Writes reminders; sends nothing."""

    office: Office

    def for_group(
        self, campaign_uid: str, grade: int | None = None, campus: str | None = None
    ) -> Reminder:
        """Return the text that names the late and not-begun classes.

        Of one grade and of the campus of that name, where they are given.
        """
        with self.office.read() as reader:
            stage = schools.stage(reader)
            seen = matrix(reader, self.office, campaigns.by_uid(reader, campaign_uid))
        rows = tuple(
            row
            for row in seen.rows
            if grade in (None, row.grade) and campus in (None, row.campus_name)
        )
        named: set[str] = set()
        paragraphs: list[str] = []
        for place, task in enumerate(seen.tasks):
            behind = tuple(row for row in rows if row.cells[place].state in _OPEN)
            if behind:
                paragraphs.append(_paragraph(seen, task, behind, stage))
                named |= {row.class_uid for row in behind}
        return Reminder("\n".join(paragraphs), len(named))


def _paragraph(
    seen: Matrix, task: Task, behind: tuple[MatrixRow, ...], stage: SchoolStage | None
) -> str:
    template = content("reminder")["texts"][task.kind.value]
    words = {
        "task": task.title,
        "reply": f"告诉{task.responsible}" if task.responsible else "回复",
        "late": task.due_on < seen.today,
        "due": f"{task.due_on.month}月{task.due_on.day}日",
        "count": len(behind),
        "names": "、".join(
            f"{row.class_name}（{row.class_teacher}）" if row.class_teacher else row.class_name
            for row in behind
        ),
    }
    return Wording("reminder", (), seed=task.uid, stage=stage).plain(template, words).strip()
