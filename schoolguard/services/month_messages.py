"""Messages to parents in the month's workbook: a column per channel, forwarding apart."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.message import (
    ChannelKind,
    ClassMark,
    Forwarding,
    MarkForwarded,
    Message,
    MessageClass,
    MessageText,
    PostMessage,
    SaveMessage,
)
from schoolguard.services.messages import Messages
from schoolguard.services.month_columns import Field, fields_of
from schoolguard.services.month_sheets import Given, Line, Sheet, Work, line_of
from schoolguard.store import messages
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
