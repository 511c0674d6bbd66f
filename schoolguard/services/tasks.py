"""Tasks: added, changed, put into order, removed into the bin."""

from datetime import date

from schoolguard.domain import fields
from schoolguard.domain.campaign import Task
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import school_year_of
from schoolguard.domain.task import OrderTasks, RemoveTasks, SaveTask, TaskList
from schoolguard.services.campaigns import matrix
from schoolguard.services.office import Office
from schoolguard.store import campaigns, rows, tasks
from schoolguard.store.store import Transaction
from schoolguard.store.tables import task as task_table

_TOPICS = ("tasks", "progress")


@dataclass(frozen=True, slots=True)
class Tasks:
    """Reads and edits the tasks of a campaign."""

    office: Office

    def of(self, campaign_uid: str) -> TaskList:
        """Return a campaign's tasks in order, and the classes with what they have of them."""
        with self.office.read() as reader:
            seen = matrix(reader, self.office, campaigns.by_uid(reader, campaign_uid))
        return TaskList(campaign=seen.campaign, today=seen.today, tasks=seen.tasks, rows=seen.rows)

    def save(self, command: SaveTask) -> Task:
        """Add a task or change one.

        Raises ``field.*``, ``activity.outside``, ``store.stale``, ``store.not_found``.
        """
        values: dict[str, object] = {
            "kind": command.kind.value,
            "title": " ".join(fields.clean_text(command.title).split()),
            "due_on": command.due_on,
            "responsible": fields.clean_text(command.responsible),
        }
        fields.check(Task, values)
        with self.office.begin("task.save", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return tasks.by_uid(tx, earlier)
            campaign = campaigns.by_uid(tx, command.campaign_uid)
            _check_year(campaign.starts_on, command.due_on)
            if command.uid is None:
                _, uid = campaigns.add_task(
                    tx,
                    campaign.id,
                    command.kind,
                    str(values["title"]),
                    command.due_on,
                    str(values["responsible"]),
                )
                tasks.choose(tx, uid, command.class_uids)
            else:
                uid = command.uid
                _change(tx, command, values)
            saved = tasks.by_uid(tx, uid)
            tasks.make_findable(tx, saved)
            tx.done(uid, *_TOPICS)
            return saved

    def remove(self, command: RemoveTasks) -> str:
        """Put tasks into the bin, all or none; return the id that brings them back."""
        with self.office.begin("task.remove", command) as tx:
            if tx.earlier_result() is None:
                for uid, version in command.rows:
                    tasks.remove(tx, uid, version)
                tx.done(command.action_id, *_TOPICS)
        return command.action_id

    def order(self, command: OrderTasks) -> tuple[Task, ...]:
        """Put the tasks into another order; raises ``store.stale`` where it is not as seen."""
        with self.office.begin("task.order", command) as tx:
            campaign = campaigns.by_uid(tx, command.campaign_uid)
            if tx.earlier_result() is None:
                found = tuple(one.uid for one in campaigns.tasks(tx, campaign.id))
                if found != command.before or sorted(found) != sorted(command.after):
                    raise SchoolError("store.stale")
                tasks.put_in_order(tx, command.after)
                tx.done(campaign.uid, *_TOPICS)
            return campaigns.tasks(tx, campaign.id)


def _change(tx: Transaction, command: SaveTask, values: dict[str, object]) -> None:
    uid = str(command.uid)
    rows.change(tx, task_table, uid, command.version, values)
    # One edit is one version, whether it touched the task, its classes or both.
    if tasks.choose(tx, uid, command.class_uids) and tasks.by_uid(tx, uid).version == (
        command.version
    ):
        tasks.grow(tx, uid, command.version)


def _check_year(of: date, day: date) -> None:
    """Refuse a day outside the school year of ``of``: it is a slip of the hand."""
    year = school_year_of(of)
    first, last = date(year, 8, 1), date(year + 1, 7, 31)
    if not first <= day <= last:
        raise SchoolError("activity.outside", day=day, first=first, last=last)
