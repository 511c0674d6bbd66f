"""Messages to parents: one text, its variant per channel, and which classes have forwarded it.

Classes are counted, households never: nobody can know them.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Final

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.fields import Privacy, described
from schoolguard.domain.grades import class_name
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row

CHECK_LINE: Final = "如需核实，请用已存的号码致电班主任或学校。"
"""What tells parents how to make sure that it is us, until the school words it otherwise."""


class ChannelKind(StrEnum):
    """Where a text is pasted; the program itself sends nothing."""

    WECHAT = "wechat_paste"
    SMS = "sms"
    WECOM = "wecom"
    DINGTALK = "dingtalk"
    FEISHU = "feishu"

    @property
    def for_parents(self) -> bool:
        """Whether parents read it; the others are groups of the staff."""
        return self in (ChannelKind.WECHAT, ChannelKind.SMS)


class MessageState(StrEnum):
    """Where a message stands on a day. Derived from its dates and its classes."""

    DONE = "done"
    GOING_ON = "going_on"
    LATE = "late"
    AHEAD = "ahead"


class ForwardState(StrEnum):
    """What one class has of a message."""

    FORWARDED = "forwarded"
    OPEN = "open"
    EXCEPTED = "excepted"


class Severity(StrEnum):
    """How much a finding weighs: a grave one stands in the way of copying."""

    GRAVE = "grave"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in a text that parents may take for a fraud, or that is not finished.

    ``begin`` and ``end`` are places in the text; ``code`` names its words in the catalogue.
    """

    code: str
    begin: int
    end: int
    severity: Severity

    @property
    def grave(self) -> bool:
        """Whether it stands in the way of copying."""
        return self.severity is Severity.GRAVE


@dataclass(frozen=True, slots=True)
class Length:
    """How long a whole text is on a channel.

    ``used`` and ``most`` are in ``unit`` (``chars`` or ``bytes``), ``most`` None where there is no
    known limit; ``segments`` is what an SMS is charged as, 0 elsewhere; ``wide`` is the number of
    characters that count twice (emoji).
    """

    used: int
    most: int | None
    unit: str
    segments: int = 0
    wide: int = 0

    @property
    def over(self) -> bool:
        """Whether the channel will not take it whole."""
        return self.most is not None and self.used > self.most


@dataclass(frozen=True, slots=True)
class Checked:
    """A text as it would leave on one channel: whole, with its length and what is odd in it.

    The findings are of the text as typed, so that their places are places in the editor.
    """

    whole: str
    length: Length
    findings: tuple[Finding, ...]

    @property
    def grave(self) -> tuple[Finding, ...]:
        """What stands in the way of copying."""
        return tuple(one for one in self.findings if one.grave)


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel(Row):
    """One channel as the school uses it.

    ``most`` overrides the limit known for it, ``segment`` what fits into a single SMS (70); the
    signature stands before an SMS in 【】.
    """

    kind: ChannelKind = described("渠道", "Channel", limit=20, sheet="渠道", required=True)
    name: str = described("名称", "Name", limit=20, sheet="名称", required=True)
    signature: str = described("签名", "Signature", limit=20, sheet="签名", default="")
    used: bool = described("使用", "Used", sheet="使用", default=False)
    with_line: bool = described(
        "带核实提示", "With the line on checking", sheet="带核实提示", default=True
    )
    most: int | None = described("长度上限", "Limit", sheet="长度上限", default=None)
    segment: int | None = described("单条字数", "Single segment", sheet="单条字数", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Messaging(Row):
    """What holds for every message: the line on checking, and the school's own numbers."""

    check_line: str = described(
        "核实提示", "Line on checking", limit=80, sheet="核实提示", default=CHECK_LINE
    )
    own_phones: str = described(
        "学校电话", "The school's phones", limit=200, sheet="学校电话", default=""
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageText(Row):
    """The variant of a message on one channel; empty where the base text holds there.

    ``copied_on`` is when it was last taken for that channel, ``warning`` the codes of the grave
    findings that stood in it then.
    """

    message_uid: str = described("家长消息", "Message")
    channel: ChannelKind = described("渠道", "Channel", limit=20, sheet="渠道", required=True)
    text: str = described("文本", "Text", limit=3000, sheet="文本", default="")
    copied_on: date | None = described("取用日期", "Copied on", default=None)
    warning: str = described("取用时的提示", "Warned of", limit=200, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageClass(Row):
    """A class that a message is for, where it is not for all."""

    message_uid: str = described("家长消息", "Message", sheet="题目")
    class_uid: str = described("班级", "Class", sheet="班级")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(Row):
    """One message. ``due``, ``forwarded`` and ``excepted`` are numbers of classes."""

    campaign_uid: str = described("宣传月", "Campaign")
    planned_on: date = described("计划日期", "Planned for", sheet="计划日期", required=True)
    title: str = described("题目", "Title", limit=60, sheet="题目", required=True)
    base_text: str = described("正文", "Text", limit=3000, sheet="正文", default="")
    all_classes: bool = described("发给全校", "For all classes", sheet="发给全校", default=True)
    posted_on: date | None = described(
        "发到班主任群", "In the teachers' group", sheet="发到班主任群日期", default=None
    )
    warning: str = described("发出时的提示", "Warned of", limit=200, default="")
    texts: tuple[MessageText, ...] = ()
    class_uids: tuple[str, ...] = ()
    due: int = 0
    forwarded: int = 0
    excepted: int = 0

    @property
    def open(self) -> int:
        """How many classes have neither forwarded it nor are excepted."""
        return self.due - self.forwarded - self.excepted

    @property
    def sent(self) -> bool:
        """Whether it has gone out at all."""
        return self.posted_on is not None or self.forwarded > 0

    @property
    def variants(self) -> Mapping[ChannelKind, str]:
        """The texts of channels that have one of their own."""
        return {one.channel: one.text for one in self.texts if one.text}

    def text_on(self, channel: ChannelKind) -> str:
        """Return the text for a channel: its own, else the base text."""
        return self.variants.get(channel, self.base_text)

    def state_on(self, day: date) -> MessageState:
        """Where the message stands on ``day``."""
        if self.sent and not self.open:
            return MessageState.DONE
        if self.sent:
            return MessageState.GOING_ON
        return MessageState.LATE if self.planned_on < day else MessageState.AHEAD


@dataclass(frozen=True, slots=True, kw_only=True)
class Forwarding(Row):
    """What is recorded of one class and one message; neither day nor reason: nothing."""

    message_uid: str = described("家长消息", "Message", sheet="题目")
    class_uid: str = described("班级", "Class", sheet="班级")
    forwarded_on: date | None = described(
        "转发日期", "Forwarded on", sheet="转发日期", default=None
    )
    forwarded_by: str = described(
        "转发人", "Forwarded by", limit=40, sheet="转发人", privacy=Privacy.STAFF, default=""
    )
    exception_because: str = described(
        "不转发原因", "Not forwarded because", limit=80, sheet="不转发原因", default=""
    )
    warning: str = described("登记时的提示", "Warned of", limit=200, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassForwarding:
    """One class that a message is for; ``version`` is 0 where nothing is recorded yet."""

    class_uid: str
    grade: int
    number: int
    class_teacher: str
    version: int = 0
    forwarded_on: date | None = None
    forwarded_by: str = ""
    because: str = ""
    warning: str = ""

    @property
    def class_name(self) -> str:
        """The class in the house style."""
        return class_name(self.grade, self.number)

    @property
    def state(self) -> ForwardState:
        """What the class has of the message."""
        if self.forwarded_on is not None:
            return ForwardState.FORWARDED
        return ForwardState.EXCEPTED if self.because else ForwardState.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """The channels in their order, and what holds for every message."""

    channels: tuple[Channel, ...]
    messaging: Messaging

    @property
    def used(self) -> tuple[Channel, ...]:
        """The channels that the school uses."""
        return tuple(one for one in self.channels if one.used)

    def channel(self, kind: ChannelKind) -> Channel:
        """Return one channel."""
        return next(one for one in self.channels if one.kind is kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageMonth:
    """A campaign's messages by date, and how the school's channels are set up."""

    campaign: Campaign
    today: date
    messages: tuple[Message, ...]
    setup: Setup


@dataclass(frozen=True, slots=True)
class Starter:
    """A text to begin with. ``sms`` is its short variant."""

    key: str
    name: str
    title: str
    text: str
    sms: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveMessage(Command):
    """Plan a message (``uid`` None) or change one (``version`` as it was read).

    ``variants`` are the channels with a text of their own; ``class_uids`` count only where
    ``all_classes`` is off.
    """

    uid: str | None = None
    version: int = 0
    campaign_uid: str
    planned_on: date
    title: str
    base_text: str = ""
    variants: tuple[tuple[ChannelKind, str], ...] = ()
    all_classes: bool = True
    class_uids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyMessage(Command):
    """Take the text for a channel; ``despite`` says that grave findings were seen."""

    uid: str
    channel: ChannelKind
    despite: bool = False


@dataclass(frozen=True, slots=True)
class Copied:
    """The whole text for the clipboard, and the message with the day noted."""

    text: str
    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class PostMessage(Command):
    """Note that a message stands in the teachers' group, or (None) take that back."""

    uid: str
    version: int
    posted_on: date | None


@dataclass(frozen=True, slots=True)
class ClassMark:
    """What is to be recorded of one class: a day, or a reason, or (neither) nothing.

    ``version`` is the one that was read, 0 where nothing was recorded. ``by`` empty stands for
    the class teacher.
    """

    class_uid: str
    version: int = 0
    forwarded_on: date | None = None
    because: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkForwarded(Command):
    """Record for several classes at once what they have of a message."""

    uid: str
    marks: tuple[ClassMark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMessages(Command):
    """Put messages into the bin; ``rows`` are (public id, version)."""

    rows: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveSetup(Command):
    """Change how the channels are set up; rows carry the versions they were read with."""

    channels: tuple[Channel, ...]
    messaging: Messaging
