"""The commands of flag talks: list them, plan or change one by its day."""

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from schoolguard.cli.words import new_action, say, say_json
from schoolguard.domain.catalogue import Lang, render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.talk import (
    SaveTalk,
    SpeakerKind,
    Talk,
    TalkWay,
    characters,
    reading_seconds,
)

if TYPE_CHECKING:
    from schoolguard.services import Services


def talks(services: "Services", arguments: argparse.Namespace) -> int:
    """Say every talk of the campaign, by date."""
    month = services.talks.month(services.campaigns.current(arguments.campaign).uid)
    lang: Lang = arguments.lang
    if arguments.json:
        say_json(
            [
                {
                    "planned_on": one.planned_on,
                    "held_on": one.held_on,
                    "state": one.state_on(month.today).value,
                    "way": one.way.value,
                    "title": one.title,
                    "characters": characters(one.script),
                    "seconds": reading_seconds(one.script, one.reading_speed),
                    "present": one.present_heads,
                }
                for one in month.talks
            ]
        )
        return 0
    for one in month.talks:
        minutes, seconds = divmod(reading_seconds(one.script, one.reading_speed), 60)
        say(
            "cli.talk",
            lang,
            day=one.takes_place_on,
            state=render_value(f"talk_state.{one.state_on(month.today).value}", lang),
            way=render_value(f"way.{one.way.value}", lang),
            title=one.title or "—",
            minutes=render_value("cli.minutes", lang, minutes=minutes, seconds=seconds),
        )
    return 0


def talk(services: "Services", arguments: argparse.Namespace) -> int:
    """Plan the talk of a day, or change what is given of it."""
    campaign = services.campaigns.current(arguments.campaign)
    month = services.talks.month(campaign.uid)
    found = [one for one in month.talks if one.planned_on == arguments.planned_on]
    if len(found) > 1:
        raise SchoolError("talk.several", day=arguments.planned_on, count=len(found))
    command = SaveTalk(
        action_id=new_action(), campaign_uid=campaign.uid, planned_on=arguments.planned_on
    )
    if found:
        command = _as_it_is(found[0], command)
    given = {
        "title": arguments.title,
        "way": None if arguments.way is None else TalkWay(arguments.way),
        "speaker_kind": None if arguments.kind is None else SpeakerKind(arguments.kind),
        "speaker_post": arguments.post,
        "speaker": arguments.speaker,
        "audience": arguments.audience,
        "reading_speed": arguments.speed,
        "held_on": arguments.held_on,
        "moved_because": arguments.because,
        "present_heads": arguments.present,
    }
    if arguments.script is not None:
        given |= {"script": _script(arguments), "script_ready": True}
    changes = {name: value for name, value in given.items() if value is not None}
    saved = services.talks.save(replace(command, **changes))
    say("cli.saved", arguments.lang, name=f"{saved.takes_place_on} {saved.title}".strip())
    return 0


def _as_it_is(one: Talk, command: SaveTalk) -> SaveTalk:
    kept = {
        name: getattr(one, name)
        for name in SaveTalk.__dataclass_fields__
        if name not in ("action_id", "campaign_uid")
    }
    return replace(command, **kept)


def _script(arguments: argparse.Namespace) -> str:
    try:
        text: str = arguments.script.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise SchoolError("talk.no_script", file=str(arguments.script)) from error
    return text
