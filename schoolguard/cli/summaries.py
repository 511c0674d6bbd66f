"""The month-end summary on the command line: written, finalised, given back, own words."""

import argparse
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from schoolguard.cli.words import complain, new_action, read_text, say, say_json
from schoolguard.domain.catalogue import Lang, render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.final import (
    FinaliseSummary,
    Mode,
    Place,
    RemoveHandFigure,
    ReturnSummary,
    SaveHandFigure,
    SaveText,
)
from schoolguard.domain.hygiene import untidy
from schoolguard.domain.summary import SummaryDraft

if TYPE_CHECKING:
    from schoolguard.domain.campaign import Campaign
    from schoolguard.services import Services


def summary(services: "Services", arguments: argparse.Namespace) -> int:
    """Write the month-end summary, or do what is named."""
    campaign = services.campaigns.current(arguments.campaign)
    if arguments.work is None:
        written = services.summary.write(campaign.uid, arguments.out, about=arguments.about)
        say("cli.written", arguments.lang, file=arguments.out)
        _warn(written, arguments.lang)
        return 0
    return _WORKS[arguments.work](services, campaign, arguments)


def _warn(written: SummaryDraft, lang: Lang) -> None:
    """Say how long the text is, and on stderr what is to be mended in it."""
    say("cli.summary_length", lang, count=written.characters)
    for one in untidy(written):
        where = one.where or render_value("place.lead", lang)
        complain(
            "hygiene.at", lang, where=where, what=render_value(one.code, lang, found=one.found)
        )


def _final(services: "Services", campaign: "Campaign", arguments: argparse.Namespace) -> int:
    """Freeze the draft as the records stand, and write its paper where one is wanted."""
    command = FinaliseSummary(
        action_id=new_action(),
        campaign_uid=campaign.uid,
        seen=services.finals.now(campaign.uid, about=arguments.about).seen,
        about=arguments.about,
    )
    made = services.finals.finalise(command)
    say("cli.finalised", arguments.lang, number=made.number, digest=made.digest[:16])
    if arguments.out is not None:
        written = services.summary.write(campaign.uid, arguments.out)
        say("cli.written", arguments.lang, file=arguments.out)
        _warn(written, arguments.lang)
    return 0


def _return(services: "Services", campaign: "Campaign", arguments: argparse.Namespace) -> int:
    standing = services.finals.state(campaign.uid).final
    if standing is None:
        raise SchoolError("summary.not_final")
    services.finals.give_back(
        ReturnSummary(
            action_id=new_action(),
            uid=standing.uid,
            version=standing.version,
            because=arguments.because,
        )
    )
    say("cli.given_back", arguments.lang, number=standing.number)
    return 0


def _words(services: "Services", campaign: "Campaign", arguments: argparse.Namespace) -> int:
    """Write the own words of a place; an empty text takes them away."""
    place = Place(arguments.place)
    known = {one.place: one.version for one in services.finals.texts(campaign.uid)}
    services.finals.save_text(
        SaveText(
            action_id=new_action(),
            campaign_uid=campaign.uid,
            place=place,
            mode=Mode.REPLACE if arguments.replace else Mode.ADD,
            text=read_text(arguments.file, "summary.no_file"),
            due_on=arguments.due,
            person=arguments.person,
            version=known.get(place, 0),
        )
    )
    name = render_value(f"place.{place.value}", arguments.lang)
    say("cli.saved", arguments.lang, name=name)
    return 0


def _figure(services: "Services", campaign: "Campaign", arguments: argparse.Namespace) -> int:
    """Enter a number by hand, change the one of that name, or take it away."""
    every = services.finals.hand_figures(campaign.uid)
    known = next((one for one in every if one.label == arguments.label), None)
    if arguments.remove:
        if known is None:
            raise SchoolError("figure.unknown", label=arguments.label)
        command = RemoveHandFigure(action_id=new_action(), uid=known.uid, version=known.version)
        services.finals.remove_hand_figure(command)
    else:
        services.finals.save_hand_figure(
            SaveHandFigure(
                action_id=new_action(),
                uid=None if known is None else known.uid,
                version=0 if known is None else known.version,
                campaign_uid=campaign.uid,
                label=arguments.label,
                amount=_amount(arguments.amount),
                unit=arguments.unit,
                source=arguments.source,
                as_of=arguments.as_of,
            )
        )
    say("cli.saved", arguments.lang, name=arguments.label)
    return 0


def _amount(typed: str | None) -> Decimal:
    try:
        return Decimal(typed or "")
    except InvalidOperation as error:
        raise SchoolError("cli.bad_option", value=typed or "", form="12 / 3.5") from error


def _list(services: "Services", campaign: "Campaign", arguments: argparse.Namespace) -> int:
    """Say every version, the own words and the numbers entered by hand."""
    lang: Lang = arguments.lang
    versions = services.finals.state(campaign.uid).versions
    words = services.finals.texts(campaign.uid)
    numbers = services.finals.hand_figures(campaign.uid)
    if arguments.json:
        say_json(
            {
                "versions": [
                    {
                        "number": one.number,
                        "finalised_at": one.finalised_at.isoformat(timespec="seconds"),
                        "finalised_by": one.finalised_by,
                        "digest": one.digest,
                        "stands": one.stands,
                        "returned_because": one.returned_because,
                    }
                    for one in versions
                ],
                "words": [
                    {"place": one.place.value, "mode": one.mode.value, "text": one.text}
                    for one in words
                ],
                "figures": [
                    {
                        "label": one.label,
                        "amount": float(one.amount),
                        "unit": one.unit,
                        "source": one.source,
                    }
                    for one in numbers
                ],
            }
        )
        return 0
    for one in versions:
        code = "cli.version_stands" if one.stands else "cli.version_back"
        at = one.finalised_at.isoformat(timespec="seconds")
        say(code, lang, number=one.number, day=at, because=one.returned_because or "—")
    for own in words:
        say(
            "cli.own_words",
            lang,
            place=render_value(f"place.{own.place.value}", lang),
            text=own.text,
        )
    for figure in numbers:
        shown = f"{figure.amount:f}{figure.unit}"
        say("cli.hand_figure", lang, label=figure.label, value=shown, source=figure.source)
    if not (versions or words or numbers):
        say("cli.none_recorded", lang)
    return 0


_WORKS = {"final": _final, "return": _return, "words": _words, "figure": _figure, "list": _list}
