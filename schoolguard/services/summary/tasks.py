"""What the summary says of what classes did beside their meetings: boards, contests, videos."""

from collections.abc import Sequence

from schoolguard.domain.campaign import MatrixCell, MatrixRow, TaskKind, TaskState
from schoolguard.domain.summary import RowRef, Sentence
from schoolguard.services.summary.view import View
from schoolguard.store import campaigns
from schoolguard.store.task_figures import KINDS


def task_sentences(seen: View) -> Sequence[Sentence]:
    """Return a sentence for each kind of task that some class is through with, in their order.

    Through with a kind is who is through with every task of it, as the figures have it.
    """
    titles: dict[TaskKind, list[str]] = {}
    for task in campaigns.tasks(seen.reader, seen.campaign.id):
        if task.kind in KINDS:
            titles.setdefault(task.kind, []).append(task.title)
    said = (_said(seen, kind, "、".join(dict.fromkeys(of))) for kind, of in titles.items())
    return [one for one in said if one is not None]


def _said(seen: View, kind: TaskKind, title: str) -> Sentence | None:
    done = [(row, cells) for row in seen.rows if (cells := _done(row, kind))]
    if not done:
        return None
    latest = (cell.activity_uids[:1] for _, cells in done for cell in cells)
    sources = [RowRef("activity", uid) for uids in latest for uid in uids]
    words: dict[str, object] = {"title": title, "done": len(done)}
    if len(done) == 1:
        words["name"] = done[0][0].class_name
        return seen.say.sentence("task_one_class", words, sources)
    return seen.say.sentence(f"task_{kind.value}", words, sources)


def _done(row: MatrixRow, kind: TaskKind) -> list[MatrixCell]:
    """Return what a class has of a kind, where it is through with every task of it."""
    aside = (TaskState.EXEMPT, TaskState.NOT_FOR)
    cells = [cell for cell in row.cells if cell.kind is kind and cell.state not in aside]
    return cells if all(cell.state is TaskState.DONE for cell in cells) else []
