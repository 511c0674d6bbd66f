"""What the page 家长消息 writes beside the text: posted, forwarded, removed, each with its undo."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from schoolguard.domain.activity import BringBack
from schoolguard.domain.message import (
    ClassForwarding,
    ClassMark,
    MarkForwarded,
    Message,
    MessageMonth,
    PostMessage,
    RemoveMessages,
    SaveMessage,
)
from schoolguard.ui.models.messages import length_words
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import new_action

if TYPE_CHECKING:
    from schoolguard.services import Services


T = TypeVar("T")
S = TypeVar("S")
_Marking = tuple[MarkForwarded, tuple[ClassForwarding, ...]]


def told(before: T, work: Callable[[], S]) -> tuple[T, S]:
    """Do the work and return what was before with what came of it, for one handler of both."""
    return before, work()


class MessageWork(QObject):
    """Writes through the page's jobs; ``reload`` follows each commit, ``refused`` takes trouble."""

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        reload: Callable[[], None],
        refused: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._services = services
        self._reload = reload
        self._refused = refused

    def lengths(self, month: MessageMonth) -> dict[str, str]:
        """Return for each message how long it is on each channel that is used."""
        check = self._services.messages.check
        return {
            one.uid: "\n".join(
                f"{channel.name} · "
                + length_words(
                    channel.kind,
                    check(month.setup, channel.kind, one.text_on(channel.kind)).length,
                )
                for channel in month.setup.used
            )
            for one in month.messages
        }

    def post(self, one: Message, day: date | None) -> None:
        """Note that a message stands in the teachers' group, or take that back."""
        command = PostMessage(
            action_id=new_action(), uid=one.uid, version=one.version, posted_on=day
        )
        self._context.jobs.write(
            partial(told, one.posted_on, partial(self._services.messages.post, command)),
            ok=self._on_posted,
            failed=self._refused,
        )

    def mark(
        self, uid: str, marks: tuple[ClassMark, ...], standing: tuple[ClassForwarding, ...]
    ) -> None:
        """Record what classes have of a message."""
        command = MarkForwarded(action_id=new_action(), uid=uid, marks=marks)
        self._context.jobs.write(
            partial(told, (command, standing), partial(self._services.messages.mark, command)),
            ok=self._on_marked,
            failed=self._refused,
        )

    def remove(self, one: Message) -> None:
        """Put a message into the bin."""
        command = RemoveMessages(action_id=new_action(), rows=((one.uid, one.version),))
        self._context.jobs.write(
            partial(told, one.title, partial(self._services.messages.remove, command)),
            ok=self._on_removed,
            failed=self._refused,
        )

    def say_saved(self, before: SaveMessage, now: Message) -> None:
        """Say that a message was saved, and offer to take it back."""
        if before.uid is None:
            rows = ((now.uid, now.version),)
            removal = RemoveMessages(action_id=new_action(), rows=rows)
            undo: Callable[[], object] = partial(self._services.messages.remove, removal)
        else:
            back = replace(before, action_id=new_action(), version=now.version)
            undo = partial(self._services.messages.save, back)
        self.say(self.tr("已保存《{title}》").format(title=now.title), undo)

    def say(self, text: str, undo: Callable[[], object]) -> None:
        """Say what was done, and offer to take it back."""
        self._context.notify.done(text, partial(self._undo, undo))

    def _on_posted(self, result: tuple[date | None, Message]) -> None:
        before, now = result
        self._reload()
        command = PostMessage(
            action_id=new_action(), uid=now.uid, version=now.version, posted_on=before
        )
        text = self.tr("已记下：发到班主任群") if now.posted_on else self.tr("已撤回")
        self.say(text, partial(self._services.messages.post, command))

    def _on_marked(self, result: tuple[_Marking, tuple[ClassForwarding, ...]]) -> None:
        (done, standing), now = result
        self._reload()
        before = {one.class_uid: one for one in standing}
        versions = {one.class_uid: one.version for one in now}
        back = tuple(
            _as_it_was(before[one.class_uid], versions[one.class_uid]) for one in done.marks
        )
        command = MarkForwarded(action_id=new_action(), uid=done.uid, marks=back)
        self.say(
            self.tr("已记下 {n} 个班").format(n=len(done.marks)),
            partial(self._services.messages.mark, command),
        )

    def _on_removed(self, result: tuple[str, str]) -> None:
        title, deletion_id = result
        self._reload()
        command = BringBack(action_id=new_action(), deletion_id=deletion_id)
        self.say(
            self.tr("已删除《{title}》").format(title=title),
            partial(self._services.bin.bring_back, command),
        )

    def _undo(self, work: Callable[[], object]) -> None:
        self._context.jobs.write(work, ok=self._on_undone, failed=self._context.notify.trouble)

    def _on_undone(self, _result: object) -> None:
        self._reload()
        self._context.notify.done(self.tr("已撤销"))


def _as_it_was(one: ClassForwarding, version: int) -> ClassMark:
    return ClassMark(one.class_uid, version, one.forwarded_on, one.because, one.forwarded_by)
