"""Classes go into the bin and come back; where they hold something, it is asked first."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from schoolguard.domain.school import RemoveClasses, SchoolClass
from schoolguard.ui.notify import Question
from schoolguard.ui.page import PageContext

if TYPE_CHECKING:
    from schoolguard.services import Services


class ClassRemoval(QObject):
    """Removes the classes that were chosen, one removal at a time."""

    removed = Signal()
    """The classes are in the bin; the toast offers to take it back."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._services: Services | None = None
        self._chosen: tuple[SchoolClass, ...] = ()

    def attach(self, services: "Services") -> None:
        """Services are ready."""
        self._services = services

    def ask(self, chosen: tuple[SchoolClass, ...]) -> None:
        """Remove classes, after asking where pupils or records go with them."""
        if chosen and self._services is not None:
            self._chosen = chosen
            work = partial(self._services.classes.records, tuple(one.uid for one in chosen))
            failed = self._context.notify.trouble
            self._context.jobs.read(work, ok=self._on_counted, failed=failed)

    def _on_counted(self, records: int) -> None:
        heads = sum(one.heads or 0 for one in self._chosen)
        if not (heads or records):
            self.remove(self._chosen)
            return
        parts = []
        if heads:
            parts.append(self.tr("{n} 名学生").format(n=heads))
        if records:
            parts.append(self.tr("{n} 条记录").format(n=records))
        words = self.tr("{name}有 {what}，一并放进回收站，不再计入统计。删除后可以撤销（Ctrl+Z）。")
        what = self.tr("、").join(parts)
        name = self._name()
        question = Question(
            title=self.tr("删除{name}？").format(name=name),
            text=words.format(name=name, what=what),
            yes=self.tr("删除"),
            danger=True,
        )
        self._context.notify.decide(question, partial(self.remove, self._chosen))

    def _name(self) -> str:
        if len(self._chosen) == 1:
            return self._chosen[0].name
        return self.tr("这 {count} 个班").format(count=len(self._chosen))

    def remove(self, chosen: tuple[SchoolClass, ...]) -> None:
        """Remove classes without asking."""
        if self._services is not None:
            self._chosen = chosen
            uids = tuple(one.uid for one in chosen)
            command = RemoveClasses(action_id=str(uuid4()), uids=uids)
            work = partial(self._services.classes.remove, command)
            failed = self._context.notify.trouble
            self._context.jobs.write(work, ok=self._on_removed, failed=failed)

    def _on_removed(self, _deletion_id: str) -> None:
        words = self.tr("已删除 {count} 个班。").format(count=len(self._chosen))
        self._context.notify.done(words)
        self.removed.emit()
