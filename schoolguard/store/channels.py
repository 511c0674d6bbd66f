"""Queries of the channels and of what holds for every message."""

from typing import Final

from sqlalchemy import select

from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.message import Channel, ChannelKind, Messaging, Setup
from schoolguard.store import rows
from schoolguard.store.message_tables import channel, messaging
from schoolguard.store.store import Reader, Transaction

_USED_AT_FIRST: Final = frozenset({ChannelKind.WECHAT, ChannelKind.SMS})


def setup(reader: Reader) -> Setup:
    """Return every channel in its order, one that was never changed as it ships (version 0)."""
    stored = {row["kind"]: row for row in reader.connection.execute(select(channel)).mappings()}
    held = reader.connection.execute(select(messaging)).mappings().one_or_none()
    return Setup(
        channels=tuple(
            Channel(**{**stored[kind.value], "kind": kind}) if kind.value in stored else _new(kind)
            for kind in ChannelKind
        ),
        messaging=Messaging(id=0, uid="", version=0) if held is None else Messaging(**held),
    )


def save(tx: Transaction, wanted: Setup) -> None:
    """Write what differs; raises ``store.stale``."""
    now = setup(tx)
    if wanted.messaging.version != now.messaging.version:
        raise SchoolError("store.stale")
    for one in wanted.channels:
        if one.version != now.channel(one.kind).version:
            raise SchoolError("store.stale")
        values = {
            "kind": one.kind.value, "name": one.name, "signature": one.signature,
            "used": one.used, "with_line": one.with_line, "most": one.most,
            "segment": one.segment,
        }  # fmt: skip
        if one.version:
            rows.change(tx, channel, one.uid, one.version, values)
        elif one != _new(one.kind):
            rows.add(tx, channel, values)
    held = {
        "check_line": wanted.messaging.check_line,
        "own_phones": wanted.messaging.own_phones,
    }
    if wanted.messaging.version:
        rows.change(tx, messaging, wanted.messaging.uid, wanted.messaging.version, held)
    else:
        rows.add(tx, messaging, held)


def _new(kind: ChannelKind) -> Channel:
    return Channel(
        id=0,
        uid="",
        version=0,
        kind=kind,
        name=VALUES[f"channel.{kind.value}"].zh,
        used=kind in _USED_AT_FIRST,
    )
