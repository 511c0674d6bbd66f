"""The commands of messages to parents: list them, add one, tick what was forwarded."""

import argparse
from typing import TYPE_CHECKING

from schoolguard.cli.words import new_action, say, say_json
from schoolguard.domain.catalogue import Lang, render_value
from schoolguard.domain.classnames import read_class_name
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.message import (
    ChannelKind,
    ClassForwarding,
    ClassMark,
    ForwardState,
    MarkForwarded,
    Message,
    SaveMessage,
)
from schoolguard.domain.school import school_year_of

if TYPE_CHECKING:
    from schoolguard.services import Services


def messages(services: "Services", arguments: argparse.Namespace) -> int:
    """Say every message of the campaign, by date."""
    month = services.messages.month(services.campaigns.current(arguments.campaign).uid)
    lang: Lang = arguments.lang
    if arguments.json:
        say_json(
            [
                {
                    "planned_on": one.planned_on,
                    "posted_on": one.posted_on,
                    "state": one.state_on(month.today).value,
                    "title": one.title,
                    "classes": one.due,
                    "forwarded": one.forwarded,
                    "excepted": one.excepted,
                    "warning": one.warning,
                }
                for one in month.messages
            ]
        )
        return 0
    for one in month.messages:
        say(
            "cli.message",
            lang,
            day=one.planned_on,
            state=render_value(f"message_state.{one.state_on(month.today).value}", lang),
            forwarded=one.forwarded,
            due=one.due,
            title=one.title,
        )
    return 0


def message(services: "Services", arguments: argparse.Namespace) -> int:
    """Add a message, or record which classes have forwarded one."""
    if arguments.way == "add":
        return _add(services, arguments)
    return _tick(services, arguments)


def _add(services: "Services", arguments: argparse.Namespace) -> int:
    campaign = services.campaigns.current(arguments.campaign)
    starters = {one.key: one for one in services.messages.starters()}
    if arguments.starter is not None and arguments.starter not in starters:
        raise SchoolError("message.no_starter", known="、".join(starters))
    starter = starters.get(arguments.starter)
    text = "" if starter is None else starter.text
    saved = services.messages.save(
        SaveMessage(
            action_id=new_action(),
            campaign_uid=campaign.uid,
            planned_on=arguments.planned_on or services.messages.month(campaign.uid).today,
            title=arguments.title,
            base_text=text if arguments.text is None else _text(arguments),
            variants=() if starter is None else ((ChannelKind.SMS, starter.sms),),
        )
    )
    say("cli.saved", arguments.lang, name=f"{saved.planned_on} {saved.title}")
    return 0


def _tick(services: "Services", arguments: argparse.Namespace) -> int:
    campaign = services.campaigns.current(arguments.campaign)
    month = services.messages.month(campaign.uid)
    found = _by_title(month.messages, arguments.title)
    here = services.messages.classes(found.uid)
    year = school_year_of(campaign.starts_on)
    named = _classes(here, arguments.classes, year)
    but = _classes(here, arguments.but, year)
    wanted = named if arguments.classes else [one for one in here if one.state is ForwardState.OPEN]
    day = arguments.forwarded_on or month.today
    marks = [
        ClassMark(one.class_uid, one.version, day)
        for one in wanted
        if one not in but and one.forwarded_on != day
    ]
    if arguments.because:
        marks += [ClassMark(one.class_uid, one.version, because=arguments.because) for one in but]
    services.messages.mark(MarkForwarded(action_id=new_action(), uid=found.uid, marks=tuple(marks)))
    now = services.messages.get(found.uid)
    say(
        "cli.message_ticked",
        arguments.lang,
        title=now.title,
        forwarded=now.forwarded,
        due=now.due,
    )
    return 0


def _by_title(known: tuple[Message, ...], title: str) -> Message:
    for one in known:
        if one.title == title:
            return one
    raise SchoolError("message.unknown", title=title)


def _classes(
    here: tuple[ClassForwarding, ...], names: list[str], year: int
) -> list[ClassForwarding]:
    found = []
    for name in names:
        meant = set(read_class_name(name, school_year=year).readings)
        of = [one for one in here if (one.grade, one.number) in meant]
        if len(of) != 1:
            raise SchoolError("message.not_for")
        found += of
    return found


def _text(arguments: argparse.Namespace) -> str:
    try:
        text: str = arguments.text.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise SchoolError("message.no_text", file=str(arguments.text)) from error
    return text
