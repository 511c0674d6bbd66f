"""Messages to parents in the month's workbook: a column per channel, forwarding apart."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.message import (
    Channel,
    ChannelKind,
    ClassMark,
    Forwarding,
    MarkForwarded,
    Message,
    MessageClass,
    MessageText,
    Messaging,
    PostMessage,
    SaveMessage,
    SaveSetup,
)
from schoolguard.services.messages import Messages
from schoolguard.services.month_columns import Field, fields_of
from schoolguard.services.month_sheets import Given, Line, Sheet, Work, line_of
from schoolguard.store import channels, messages
from schoolguard.store.store import Reader


def _channels() -> tuple[Field, ...]:
    """Return a text column for each channel."""
    (text,) = fields_of(MessageText, "text")
    made = []
    for kind in ChannelKind:
        note = f"只在与正文不同时填。{text.column.note}"
        header = VALUES[f"channel.{kind.value}"].zh
        own = replace(text.column, name=f"text_{kind.value}", header=header, note=note)
        made.append(replace(text, column=own))
    return tuple(made)


_CHANNELS: Final = _channels()
_MESSAGE: Final = (
    *fields_of(Message),
    *fields_of(MessageClass, "class_uid", renamed={"class_uid": "class_uids"}),
    *_CHANNELS,
)
_FORWARDING: Final = fields_of(Forwarding)


def _lines(reader: Reader, of: Campaign | None) -> Sequence[Line]:
    found = () if of is None else messages.in_campaign(reader, of)
    lines = []
    for one in found:
        variants = one.variants
        texts = {f"text_{kind.value}": variants.get(kind, "") for kind in ChannelKind}
        lines.append(line_of(one, _MESSAGE, **texts))
    return lines


def _save(work: Work, given: Given) -> None:
    values = given.values
    texts = tuple((kind, values[f"text_{kind.value}"]) for kind in ChannelKind)
    service = Messages(work.office)
    saved = service.save(work.command(SaveMessage, given, variants=texts))
    if values["posted_on"] != saved.posted_on:
        service.post(
            PostMessage(
                action_id=given.action("post"),
                uid=saved.uid,
                version=saved.version,
                posted_on=values["posted_on"],
            )
        )


def _forwarding_lines(reader: Reader, of: Campaign | None) -> Sequence[Line]:
    lines = []
    for one in () if of is None else messages.in_campaign(reader, of):
        assert of is not None
        for row in messages.classes_of(reader, of, one.uid):
            if row.forwarded_on is not None or row.because:
                own: dict[str, Any] = {
                    "message_uid": one.uid,
                    "class_uid": row.class_uid,
                    "forwarded_on": row.forwarded_on,
                    "forwarded_by": row.forwarded_by,
                    "exception_because": row.because,
                }
                lines.append(Line("", row.version, own))
    return lines


def _mark(work: Work, given: Given) -> None:
    values = given.values
    mark = ClassMark(
        class_uid=values["class_uid"],
        version=given.version,
        forwarded_on=values["forwarded_on"],
        because=values["exception_because"],
        by=values["forwarded_by"],
    )
    command = MarkForwarded(action_id=given.action_id, uid=values["message_uid"], marks=(mark,))
    Messages(work.office).mark(command)


_CHANNEL: Final = fields_of(Channel)
_MESSAGING: Final = fields_of(Messaging)


def _channel_lines(reader: Reader, _: Campaign | None) -> Sequence[Line]:
    return [line_of(one, _CHANNEL) for one in channels.setup(reader).channels]


def _messaging_lines(reader: Reader, _: Campaign | None) -> Sequence[Line]:
    return [line_of(channels.setup(reader).messaging, _MESSAGING)]


def _save_channel(work: Work, given: Given) -> None:
    setup, values = channels.setup(work.whole.tx), dict(given.values)
    values["kind"] = ChannelKind(values["kind"])
    every = (
        replace(one, **values) if one.kind is values["kind"] else one for one in setup.channels
    )
    _set_up(work, given, tuple(every), setup.messaging)


def _save_messaging(work: Work, given: Given) -> None:
    setup = channels.setup(work.whole.tx)
    _set_up(work, given, setup.channels, replace(setup.messaging, **given.values))


def _set_up(work: Work, given: Given, every: tuple[Channel, ...], messaging: Messaging) -> None:
    command = SaveSetup(action_id=given.action_id, channels=every, messaging=messaging)
    Messages(work.office).set_up(command)


CHANNELS: Final = Sheet(
    name="渠道",
    nouns=(Channel,),
    fields=_CHANNEL,
    keys=("kind",),
    read=_channel_lines,
    save=_save_channel,
)
MESSAGING: Final = Sheet(
    name="消息设置",
    nouns=(Messaging,),
    fields=_MESSAGING,
    single=True,
    read=_messaging_lines,
    save=_save_messaging,
)
MESSAGES: Final = Sheet(
    name="家长消息",
    nouns=(Message, MessageClass),
    fields=_MESSAGE,
    noun="message",
    read=_lines,
    save=_save,
)
FORWARDINGS: Final = Sheet(
    name="转发",
    nouns=(Forwarding,),
    fields=_FORWARDING,
    keys=("message_uid", "class_uid"),
    read=_forwarding_lines,
    save=_mark,
)
