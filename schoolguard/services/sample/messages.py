"""The sample month's messages to parents."""

from dataclasses import replace
from typing import Any

from schoolguard.domain.message import (
    ChannelKind,
    ClassMark,
    CopyMessage,
    MarkForwarded,
    Message,
    PostMessage,
    SaveMessage,
    SaveSetup,
)
from schoolguard.services.sample.entering import Entering


def enter(into: Entering) -> None:
    """Set the channels up, then write each message; some of them are out."""
    plans = into.month["messages"]
    month = into.services.messages.month(into.campaign.uid)
    channels = tuple(
        replace(one, signature=plans["signature"]) if one.kind is ChannelKind.SMS else one
        for one in month.setup.channels
    )
    messaging = replace(month.setup.messaging, own_phones=plans["phones"])
    into.services.messages.set_up(
        SaveSetup(action_id=into.action(), channels=channels, messaging=messaging)
    )
    for plan in plans["list"]:
        _send(into, plan, _write(into, plan))


def _write(into: Entering, plan: dict[str, Any]) -> Message:
    starters = {one.key: one for one in into.services.messages.starters()}
    starter = starters.get(plan.get("starter", ""))
    sms = "" if starter is None else starter.sms
    return into.services.messages.save(
        SaveMessage(
            action_id=into.action(),
            campaign_uid=into.campaign.uid,
            planned_on=plan["planned_on"],
            title=plan["title"] if starter is None else starter.title,
            base_text=plan["text"] if starter is None else starter.text,
            variants=((ChannelKind.SMS, sms),) if sms else (),
        )
    )


def _send(into: Entering, plan: dict[str, Any], one: Message) -> None:
    for kind in plan.get("copied", ()):
        into.services.messages.copy(
            CopyMessage(action_id=into.action(), uid=one.uid, channel=ChannelKind(kind))
        )
    if "posted_on" not in plan:
        return
    into.services.messages.post(
        PostMessage(
            action_id=into.action(),
            uid=one.uid,
            version=one.version,
            posted_on=plan["posted_on"],
        )
    )
    not_yet, excepted = plan.get("not_yet", ()), plan.get("except", {})
    marks = tuple(
        ClassMark(row.class_uid, because=excepted[row.class_name])
        if row.class_name in excepted
        else ClassMark(row.class_uid, forwarded_on=plan["forwarded_on"])
        for row in into.services.messages.classes(one.uid)
        if row.class_name not in not_yet
    )
    into.services.messages.mark(MarkForwarded(action_id=into.action(), uid=one.uid, marks=marks))
