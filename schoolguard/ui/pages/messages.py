"""家长消息: what goes out when, on which channel, and which classes have forwarded it."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QSignalBlocker
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QListView

from schoolguard.domain.catalogue import render_error
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.message import (
    ChannelKind,
    ClassForwarding,
    ClassMark,
    Copied,
    CopyMessage,
    Message,
    MessageMonth,
    SaveMessage,
)
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import SchoolClass, school_year_of
from schoolguard.domain.search import SearchHit
from schoolguard.ui import language
from schoolguard.ui.forms.ui_messages_page import Ui_MessagesPage
from schoolguard.ui.jobs import Job
from schoolguard.ui.models.messages import MessagesModel, TwoLines
from schoolguard.ui.notify import Question
from schoolguard.ui.page import Form, Page, PageContext, subject
from schoolguard.ui.pages.message_work import MessageWork, told
from schoolguard.ui.panels.channels import ChannelsPanel
from schoolguard.ui.panels.record import Saved, new_action
from schoolguard.ui.view_tools import ViewTools
from schoolguard.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from schoolguard.services import Services

_Saving = tuple[SaveMessage | None, Callable[[], object] | None]
_ALL_THREE: Final = 860
"""Px of width that the list, the text and the classes need beside each other."""
_TOPICS: Final = frozenset({"messages", "campaigns", "classes"})


@dataclass(frozen=True, slots=True)
class _Seen:
    """What one look at the store gives the page; ``uid`` is the message it looked at."""

    month: MessageMonth
    classes: tuple[SchoolClass, ...]
    uid: str
    forwardings: tuple[ClassForwarding, ...]


class MessagesPage(Page):
    """The month's messages, the one being written, and its classes, side by side."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._services: Services | None = None
        self._work: MessageWork | None = None
        self._job: Job | None = None
        self._seen: _Seen | None = None
        self._uid = ""
        self._new = False
        self._step_on = False
        self.form = Ui_MessagesPage()
        self.form.setupUi(self)
        self.model = MessagesModel(self)
        self.editor, self.forwarding = self.form.editor, self.form.forwarding
        self.no_campaign = EmptyState(
            "", "", self.tr("去设置"), self._to_settings, icon="message-square", parent=self
        )
        self.none_yet = EmptyState(
            self.tr("还没有家长消息"),
            self.tr("写一次，复制到班主任群，各班转发；可以从现成文本改起。"),
            self.tr("写第一条"),
            self.add_message,
            icon="message-square",
            parent=self,
        )
        for state in (self.no_campaign, self.none_yet):
            self.form.page_layout.addWidget(state)
            state.hide()
        self.setup = self.add_action(self.tr("消息设置"), self._open_setup)
        self.add = self.add_action(
            self.tr("新消息"), self.add_message, primary=True, shortcut="Ctrl+N"
        )
        self._listen()
        self.form.columns.hide()
        self._enable()

    # What the shell asks

    def attach(self, services: "Services") -> None:
        """Keep the services and load."""
        self._services = services
        self._work = MessageWork(self.context, services, self._on_written, self._on_refused, self)
        self.editor.begin(services.messages.check, services.messages.starters())
        self._load()

    def changed(self, topics: frozenset[str]) -> None:
        """Load again where something of the messages was committed."""
        if topics & _TOPICS:
            self._load()

    def reveal(self, hit: SearchHit) -> None:
        """Show a message that was found."""
        self._unless_lost(partial(self._go_to, hit.target))

    def shown(self) -> None:
        """Give the keyboard to the list."""
        if self.form.columns.isVisible():
            self.form.list.setFocus()
            if (uid := self.model.where_to_begin(self._uid)) != self._uid and not self.is_dirty():
                self._go_to(uid)

    def editors(self) -> tuple[Form, ...]:
        """See :class:`Page`."""
        return (self.editor,) if self.form.columns.isVisibleTo(self) else ()

    def reopen(self, form: str, about: str) -> bool:
        """See :class:`Page`."""
        if self._seen is None:
            return False
        if form == ChannelsPanel.__name__:
            self._open_setup()
        elif form == type(self.editor).__name__ and not self.editor.is_dirty():
            there = any(one.uid == about for one in self._seen.month.messages)
            if about == subject(None):
                self._begin_new()
            elif there:
                self._go_to(about)
            return there or about == subject(None)
        return form == ChannelsPanel.__name__

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this: where a panel stands beside the page, the text keeps its room."""
        super().resizeEvent(event)
        self.form.forwarding_card.setVisible(event.size().width() >= _ALL_THREE)

    # What the user does

    def add_message(self) -> None:
        """Begin an empty message."""
        if self._seen is not None:
            self._unless_lost(self._begin_new)

    def save(self) -> None:
        """Save what is typed."""
        self._save_then(None)

    def copy(self, kind: ChannelKind | None = None) -> None:
        """Save what is typed, check it, copy the whole text for a channel."""
        seen = self.editor.checked()
        if seen is None or not self.editor.form.copy.isEnabled():
            return
        kind = kind or self.editor.channel()
        if not seen.grave:
            self._save_then(partial(self._copy, kind, despite=False))
            return
        question = Question(
            title=self.tr("有可疑写法"),
            text=self.tr(
                "文本里有 {n} 处容易被家长当成诈骗，请先改好。仍要复制的，会记下这次提示。"
            ).format(n=len(seen.grave)),
            yes=self.tr("仍要复制"),
            no=self.tr("去改"),
            danger=True,
        )
        self.context.notify.decide(
            question, partial(self._save_then, partial(self._copy, kind, despite=True))
        )

    # Loading

    def _load(self) -> None:
        if self._services is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._job = self.context.jobs.read(
            partial(_read, self._services, self._uid), ok=self._on_seen, failed=self._on_failed
        )

    def _on_seen(self, seen: _Seen) -> None:
        first = self._seen is None
        self._seen = seen
        messages, work = seen.month.messages, self._work
        lengths = {} if work is None else work.lengths(seen.month)
        self.model.set_month(seen.month, lengths)
        self.no_campaign.hide()
        self.none_yet.setVisible(not messages and not self._new)
        self.form.columns.setVisible(bool(messages) or self._new)
        self._say_counts(seen.month)
        self._enable()
        if self.model.known(seen.uid) is None and not self._new and messages:
            self._go_to(self.model.first_open() if first else messages[0].uid)
            return
        self._show(seen)

    def _show(self, seen: _Seen) -> None:
        place = None if self._new else self.model.find(seen.uid)
        message = None if self._new else self.model.known(seen.uid)
        with QSignalBlocker(self.form.list.selectionModel()):
            at = QModelIndex() if place is None else self.model.index(place, 0)
            self.form.list.setCurrentIndex(at)
        self.form.list.viewport().update()
        if not self.editor.is_dirty() or self._other(message):
            self.editor.show_message(seen.month, seen.classes, message)
        self.forwarding.show_classes(message, seen.forwardings, seen.month.today)
        if self._step_on:  # only now is it known what the next step is
            self._step_on = False
            self.forwarding.next_step()

    def _other(self, message: Message | None) -> bool:
        standing = self.editor.before()
        return standing is None or standing.uid != (None if message is None else message.uid)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, SchoolError) and error.code == "campaign.none":
            self._seen = None
            self.no_campaign.say(*render_error(error, language.current()))
            self.no_campaign.show()
            self.none_yet.hide()
            self.form.columns.hide()
            self.set_subtitle("")
            self._enable()
        else:
            self.context.notify.trouble(error)

    def _say_counts(self, month: MessageMonth) -> None:
        sent = sum(one.sent for one in month.messages)
        words = self.tr("共 {n} 条 · 已发 {sent} 条").format(n=len(month.messages), sent=sent)
        self.set_subtitle(words if month.messages else "")
        self.form.list_count.setText(self.tr("{n} 条").format(n=len(month.messages)))

    def _enable(self) -> None:
        self.add.setEnabled(self._seen is not None)
        self.setup.setEnabled(self._seen is not None)

    def _to_settings(self) -> None:
        self.context.go("settings", None)

    # Going from one message to another

    def _listen(self) -> None:
        table = self.form.list
        table.setModel(self.model)
        table.setItemDelegate(TwoLines(table))
        table.setMouseTracking(True)
        table.setResizeMode(QListView.ResizeMode.Adjust)  # titles break elsewhere
        table.setWordWrap(True)  # else only another height lays the rows out again
        self.tools = ViewTools(table, self.context, self.title(), self._back_to_row)
        table.clicked.connect(self._on_chosen)
        table.selectionModel().currentChanged.connect(self._on_chosen)
        self.editor.save_asked.connect(self.save)
        self.editor.copy_asked.connect(self.copy)
        self.editor.remove_asked.connect(self._remove)
        self.forwarding.post_asked.connect(self._on_post)
        self.forwarding.mark_asked.connect(self._on_mark)
        for keys, slot in (("Ctrl+S", self.save), ("Ctrl+Shift+C", self.copy)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid() and (uid := self.model.row(index.row()).uid) != self._uid:
            self._unless_lost(partial(self._go_to, uid), self._back_to_row)

    def _back_to_row(self) -> None:
        if self._seen is not None:
            self._show(self._seen)

    def _go_to(self, uid: str) -> None:
        self._uid, self._new = uid, False
        self._load()

    def _begin_new(self) -> None:
        self._uid, self._new = "", True
        self._load()
        self.editor.form.title_text.setFocus()

    def _unless_lost(
        self, then: Callable[[], object], otherwise: Callable[[], object] | None = None
    ) -> None:
        if not any(one.is_dirty() for one in self.editors()):
            then()
            return
        question = Question(
            title=self.tr("还没有保存"),
            text=self.tr("这条消息有改动，不保存就没有了。"),
            yes=self.tr("不保存"),
            no=self.tr("接着写"),
            danger=True,
        )
        self.context.notify.decide(question, partial(self._drop, then), otherwise)

    def _drop(self, then: Callable[[], object]) -> None:
        if self._seen is not None:
            self.editor.show_message(self._seen.month, self._seen.classes, None)
        then()

    # Writing

    def _save_then(self, then: Callable[[], object] | None) -> None:
        command = self.editor.command()
        if self._services is None or command is None:
            return
        if self.editor.is_dirty() and self.editor.form.save.isEnabled():
            self.editor.form.error.clear()
            self.context.jobs.write(
                partial(
                    told,
                    (self.editor.before(), then),
                    partial(self._services.messages.save, command),
                ),
                ok=self._on_saved,
                failed=self._on_refused,
            )
        elif then is not None and not self.editor.is_dirty():
            then()

    def _on_saved(self, result: tuple[_Saving, Message]) -> None:
        (before, then), now = result
        self.editor.saved()
        self._uid, self._new = now.uid, False
        self._load()
        if then is not None:
            then()
        elif self._work is not None and before is not None:
            self._work.say_saved(now)

    def _copy(self, kind: ChannelKind, *, despite: bool) -> None:
        if self._services is not None and self._uid:
            command = CopyMessage(
                action_id=new_action(), uid=self._uid, channel=kind, despite=despite
            )
            self.context.jobs.write(
                partial(self._services.messages.copy, command),
                ok=self._on_copied,
                failed=self._on_refused,
            )

    def _on_copied(self, copied: Copied) -> None:
        QGuiApplication.clipboard().setText(copied.text)
        self.context.notify.done(self.tr("已复制，粘贴到群里就行"))
        self.forwarding.next_step()

    def _on_post(self, day: date | None) -> None:
        self._save_then(partial(self._post, day))

    def _post(self, day: date | None) -> None:
        one = self.model.known(self._uid)
        if self._work is not None and one is not None:
            self._work.post(one, day)

    def _on_mark(self, marks: tuple[ClassMark, ...]) -> None:
        if self._work is None or not marks:
            self.forwarding.end_all()
            return
        self._work.mark(self._uid, marks)

    def _remove(self) -> None:
        one = self.model.known(self._uid)
        if self._work is not None and one is not None:
            self._work.remove(one)

    def _on_written(self) -> None:
        self._step_on = self.forwarding.form.post.hasFocus()
        self._load()

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, SchoolError):
            self.editor.form.error.show_error(error)
        else:
            self.context.notify.trouble(error)

    def _open_setup(self) -> None:
        if self._seen is not None and self._services is not None:
            panel = ChannelsPanel(self.context, self._services, self._seen.month.setup)
            panel.saved.connect(self._on_set_up)
            self.open_panel.emit(panel)

    def _on_set_up(self, saved: Saved) -> None:
        self._load()
        if self._work is not None:
            self._work.say(saved.text)


def _read(services: "Services", uid: str) -> _Seen:
    month = services.messages.month(services.campaigns.current().uid)
    there = any(one.uid == uid for one in month.messages)
    return _Seen(
        month=month,
        classes=services.classes.in_year(school_year_of(month.campaign.starts_on)),
        uid=uid,
        forwardings=services.messages.classes(uid) if there else (),
    )
