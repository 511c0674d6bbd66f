"""The commands of activities and incidents: list them, add one."""

import argparse
from typing import TYPE_CHECKING

from schoolguard.cli.words import new_action, say, say_json
from schoolguard.domain.activity import Activity, ActivityKind, LogActivity
from schoolguard.domain.amounts import About, money_text, number_text, read_amount
from schoolguard.domain.catalogue import Lang, render_value
from schoolguard.domain.detail import DetailKind, DetailLine
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.incident import Outcome, SaveIncident

if TYPE_CHECKING:
    from schoolguard.services import Services

_DETAIL_FORM = "KIND:NAME[:50余个[:ROLE]]"


def activity(services: "Services", arguments: argparse.Namespace) -> int:
    """List what was done besides class meetings, or add one."""
    campaign = services.campaigns.current(arguments.campaign)
    if arguments.work == "list":
        return _list_activities(services.activities.month(campaign.uid).activities, arguments)
    present, present_about = _number(arguments.present)
    pieces, pieces_about = _number(arguments.pieces)
    times, times_about = _number(arguments.times)
    saved = services.activities.log(
        LogActivity(
            action_id=new_action(),
            kind=ActivityKind(arguments.kind),
            campaign_uid=campaign.uid,
            title=arguments.title,
            held_on=arguments.held_on or services.activities.today(),
            ended_on=arguments.until,
            place=arguments.place,
            leader=arguments.leader,
            leader_post=arguments.post,
            leader_unit=arguments.unit,
            present_heads=present,
            present_about=present_about,
            class_hours=arguments.class_hours,
            pieces=pieces,
            pieces_about=pieces_about,
            times=times,
            times_about=times_about,
            content=arguments.content,
            details=tuple(map(_detail, arguments.detail)),
        )
    )
    say("cli.saved", arguments.lang, name=f"{saved.held_on} {saved.title}".strip())
    return 0


def incident(services: "Services", arguments: argparse.Namespace) -> int:
    """List the incidents, or add one."""
    campaign = services.campaigns.current(arguments.campaign)
    if arguments.work == "list":
        return _list_incidents(services, campaign.uid, arguments)
    count, count_about = _number(arguments.count)
    amount, amount_about = _number(arguments.amount)
    saved = services.incidents.save(
        SaveIncident(
            action_id=new_action(),
            campaign_uid=campaign.uid,
            happened_on=arguments.on or services.activities.today(),
            ended_on=arguments.until,
            count=1 if count is None else count,
            count_about=count_about,
            fraud_type=arguments.type,
            amount=amount,
            amount_about=amount_about,
            reported_to=arguments.reported_to,
            outcome=Outcome(arguments.outcome),
            account=arguments.account,
        )
    )
    say("cli.saved", arguments.lang, name=f"{saved.happened_on} {saved.fraud_type}".strip())
    return 0


def _list_activities(found: tuple[Activity, ...], arguments: argparse.Namespace) -> int:
    lang: Lang = arguments.lang
    if arguments.json:
        say_json(
            [
                {
                    "kind": one.kind.value,
                    "title": one.title,
                    "held_on": one.held_on,
                    "ended_on": one.ended_on,
                    "place": one.place,
                    "present": one.present_heads,
                    "class_hours": one.class_hours,
                    "pieces": one.pieces,
                    "times": one.times,
                    "details": [
                        {
                            "kind": line.kind.value,
                            "name": line.name,
                            "role": line.role,
                            "count": line.count,
                            "about": line.about.value,
                            "unit": line.unit,
                        }
                        for line in one.details
                    ],
                }
                for one in found
            ]
        )
        return 0
    for one in found:
        people = render_value("unit.people", lang)
        many = (
            "—"
            if one.present_heads is None
            else number_text(one.present_heads, one.present_about, people, lang)
        )
        kind = render_value(f"kind.{one.kind.value}", lang)
        say("cli.activity", lang, day=one.held_on, kind=kind, title=one.title or "—", many=many)
    if not found:
        say("cli.none_recorded", lang)
    return 0


def _list_incidents(services: "Services", uid: str, arguments: argparse.Namespace) -> int:
    lang: Lang = arguments.lang
    found = services.incidents.in_campaign(uid)
    if arguments.json:
        say_json(
            [
                {
                    "happened_on": one.happened_on,
                    "ended_on": one.ended_on,
                    "count": one.count,
                    "type": one.fraud_type,
                    "amount": one.amount,
                    "amount_about": one.amount_about.value,
                    "reported_to": one.reported_to,
                    "outcome": one.outcome.value,
                }
                for one in found
            ]
        )
        return 0
    for one in found:
        say(
            "cli.incident",
            lang,
            day=one.happened_on,
            type=one.fraud_type or "—",
            count=number_text(one.count, one.count_about, render_value("unit.cases", lang), lang),
            amount="—" if one.amount is None else money_text(one.amount, one.amount_about, lang),
            outcome=render_value(f"outcome.{one.outcome.value}", lang),
        )
    if not found:
        say("cli.none_recorded", lang)
    return 0


def _number(typed: str | None) -> tuple[int | None, About]:
    if not typed:
        return None, About.EXACT
    found = read_amount(typed)
    if found is None:
        raise SchoolError("cli.bad_option", value=typed, form="300 / 约300 / 300余 / 80余万")
    return found[0], found[1]


def _detail(typed: str) -> DetailLine:
    kind, _, rest = typed.partition(":")
    name, _, rest = rest.partition(":")
    number, _, role = rest.partition(":")
    found = read_amount(number) if number else (None, About.EXACT, "")
    if kind not in set(DetailKind) or not name or found is None:
        raise SchoolError("cli.bad_option", value=typed, form=_DETAIL_FORM)
    count, about, unit = found
    return DetailLine(
        kind=DetailKind(kind), name=name, role=role, count=count, about=about, unit=unit
    )
