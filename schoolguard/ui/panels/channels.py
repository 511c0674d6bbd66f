"""How messages leave: the school's channels, the line on checking, the school's own numbers."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QPushButton, QWidget

from schoolguard.domain.fields import specs
from schoolguard.domain.message import Channel, ChannelKind, Messaging, SaveSetup, Setup
from schoolguard.ui.forms.ui_channels_panel import Ui_ChannelsPanel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel, Saved, mark_wrong
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services

_SAID: Final = ("name", "signature", "used", "with_line", "most", "segment")


class ChannelsPanel(RecordPanel):
    """One channel at a time, and below it what holds for all; saved together."""

    def __init__(self, context: PageContext, services: "Services", setup: Setup) -> None:
        super().__init__("", context)
        self.set_title(self.tr("消息设置"))
        self._services = services
        self._channels = {one.kind: one for one in setup.channels}
        self._as_shown = setup
        self._shown: ChannelKind = setup.channels[0].kind
        self.form = Ui_ChannelsPanel()
        self.form.setupUi(self)
        form = self.form
        for one in setup.channels:
            form.channel.addItem(one.name, one.kind)
        limits = specs(Channel)
        form.name.setMaxLength(limits["name"].limit or 0)
        form.signature.setMaxLength(limits["signature"].limit or 0)
        form.check_line.setMaxLength(specs(Messaging)["check_line"].limit or 0)
        form.own_phones.setMaxLength(specs(Messaging)["own_phones"].limit or 0)
        form.check_line.setText(setup.messaging.check_line)
        form.check_line.setCursorPosition(0)
        form.own_phones.setText(setup.messaging.own_phones)
        self._show()
        form.channel.currentIndexChanged.connect(self._on_channel)
        for line in (form.name, form.signature, form.most, form.segment):
            line.textChanged.connect(self._check)
        for line in (form.check_line, form.own_phones):
            line.textChanged.connect(self._check)
        form.used.toggled.connect(self._check)
        form.with_line.toggled.connect(self._check)
        form.save.clicked.connect(self.save)
        self._check()

    def first_field(self) -> QWidget:
        """Return the choice of the channel."""
        return self.form.channel

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return self._wanted() != self._as_shown

    def draft(self) -> dict[str, Any]:
        """See :class:`Form`: every channel, not only the one that is shown."""
        wanted = self._wanted()
        said = {
            one.kind.value: {name: getattr(one, name) for name in _SAID} for one in wanted.channels
        }
        common = {name: getattr(wanted.messaging, name) for name in ("check_line", "own_phones")}
        return {"channels": said, "common": common, "shown": self._shown.value}

    def take_draft(self, values: dict[str, Any]) -> None:
        """See :class:`Form`."""
        for kind, one in tuple(self._channels.items()):
            self._channels[kind] = replace(one, **values["channels"].get(kind.value, {}))
        self._shown = ChannelKind(values["shown"])
        with QSignalBlocker(self.form.channel):
            self.form.channel.setCurrentIndex(tuple(ChannelKind).index(self._shown))
        self._show_quietly()  # before the fields tell of a change and are read
        self.form.check_line.setText(values["common"]["check_line"])
        self.form.own_phones.setText(values["common"]["own_phones"])

    def write(self) -> None:
        """Change what differs."""
        wanted = self._wanted()
        command = SaveSetup(
            action_id=self._action_id, channels=wanted.channels, messaging=wanted.messaging
        )
        self.run(partial(self._services.messages.set_up, command), self._on_written)

    def _wanted(self) -> Setup:
        self._keep()
        return Setup(
            channels=tuple(self._channels.values()),
            messaging=replace(
                self._as_shown.messaging,
                check_line=self.form.check_line.text(),
                own_phones=self.form.own_phones.text(),
            ),
        )

    def _keep(self) -> None:
        form = self.form
        self._channels[self._shown] = replace(
            self._channels[self._shown],
            name=form.name.text(),
            signature=form.signature.text(),
            used=form.used.isChecked(),
            with_line=form.with_line.isChecked(),
            most=form.most.heads(),
            segment=form.segment.heads(),
        )

    def _show(self) -> None:
        form, one = self.form, self._channels[self._shown]
        form.name.setText(one.name)
        form.signature.setText(one.signature)
        form.used.setChecked(one.used)
        form.with_line.setChecked(one.with_line)
        form.most.set_heads(one.most)
        form.segment.set_heads(one.segment)
        for widget in (form.segment, form.l_segment):
            widget.setVisible(one.kind is ChannelKind.SMS)

    def _on_channel(self, place: int) -> None:
        self._keep()
        self._shown = tuple(ChannelKind)[place]
        self._show_quietly()

    def _show_quietly(self) -> None:
        standing = [QSignalBlocker(widget) for widget in self.findChildren(QWidget)]
        self._show()
        for blocker in standing:
            blocker.unblock()
        self._check()

    def _check(self) -> None:
        named = bool(self.form.name.text().strip())
        mark_wrong(self.form.name, wrong=not named)
        self.form.save.setEnabled(named and self.is_dirty())

    def _on_written(self, _now: Setup) -> None:
        self.end(Saved("", self.tr("消息设置已保存"), onward=False))
