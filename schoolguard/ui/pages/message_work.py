"""What the page 家长消息 writes beside the text: posted, forwarded, removed."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from schoolguard.domain.message import (
    ClassMark,
    MarkForwarded,
    Message,
    MessageMonth,
    PostMessage,
    RemoveMessages,
)
from schoolguard.ui.models.messages import length_words
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import new_action

if TYPE_CHECKING:
    from schoolguard.services import Services


T = TypeVar("T")
S = TypeVar("S")


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
            partial(self._services.messages.post, command),
            ok=self._on_posted,
            failed=self._refused,
        )

    def mark(self, uid: str, marks: tuple[ClassMark, ...]) -> None:
        """Record what classes have of a message."""
        command = MarkForwarded(action_id=new_action(), uid=uid, marks=marks)
        self._context.jobs.write(
            partial(told, len(marks), partial(self._services.messages.mark, command)),
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

    def say_saved(self, now: Message) -> None:
        """Say that a message was saved."""
        self.say(self.tr("已保存《{title}》").format(title=now.title))

    def say(self, text: str) -> None:
        """Say what was done."""
        self._context.notify.done(text)

    def _on_posted(self, now: Message) -> None:
        self._reload()
        self.say(self.tr("已记下：发到班主任群") if now.posted_on else self.tr("已撤回"))

    def _on_marked(self, result: tuple[int, object]) -> None:
        self._reload()
        self.say(self.tr("已记下 {n} 个班").format(n=result[0]))

    def _on_removed(self, result: tuple[str, str]) -> None:
        self._reload()
        self.say(self.tr("已删除《{title}》").format(title=result[0]))
