"""Pictures on the command line: kept with the record they prove, and listed."""

import argparse
from typing import TYPE_CHECKING, Final

from schoolguard.cli.words import complain_lines, new_action, say, say_json
from schoolguard.domain.catalogue import Lang, render_error, render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.evidence import AddEvidence, Consent, EvidenceKind, EvidenceMonth, Proved

if TYPE_CHECKING:
    from schoolguard.services import Services

_SHOWN: Final = 8


def evidence(services: "Services", arguments: argparse.Namespace) -> int:
    """List the evidence of the campaign, or add pictures to it."""
    campaign = services.campaigns.current(arguments.campaign)
    month = services.evidence.month(campaign.uid)
    if arguments.work == "list":
        return _list(month, arguments)
    of = _record(month, arguments.record)
    read = services.evidence.read(arguments.files)
    refused = [" ".join(render_error(error, arguments.lang)) for _, error in read.refused]
    if not read.pictures or refused:
        # All or none: half of a set is easily taken for the whole.
        complain_lines(refused)
        return 2
    added = services.evidence.add(
        AddEvidence(
            action_id=new_action(),
            campaign_uid=campaign.uid,
            owner_noun=of.noun,
            owner_uid=of.uid,
            pictures=read.pictures,
            kind=EvidenceKind(arguments.kind),
            taken_on=arguments.on,
            caption=arguments.caption,
            recognisable=not arguments.nobody,
            consent=Consent.GIVEN if arguments.consent else Consent.NOT_GIVEN,
            for_paper=arguments.for_paper,
        )
    )
    numbers = "、".join(one.number for one in added)
    say("cli.evidence_added", arguments.lang, count=len(added), numbers=numbers, record=of.name)
    return 0


def _record(month: EvidenceMonth, written: str | None) -> Proved:
    """Return the record that words mean: its id, its name, or a part of one name alone."""
    whole = Proved("campaign", month.campaign_uid, month.title, None)
    if written is None:
        return whole
    every = (whole, *month.records)
    exact = [one for one in every if written in (one.uid, one.name)]
    found = exact or [one for one in every if written in one.name]
    if len(found) != 1:
        known = "、".join(one.name for one in (found or every)[:_SHOWN])
        raise SchoolError("evidence.record", written=written, count=len(found), known=known)
    return found[0]


def _list(month: EvidenceMonth, arguments: argparse.Namespace) -> int:
    lang: Lang = arguments.lang
    if arguments.json:
        say_json(
            [
                {
                    "number": one.number,
                    "kind": one.kind.value,
                    "record": one.owner_name,
                    "taken_on": one.taken_on,
                    "caption": one.caption,
                    "recognisable": one.recognisable,
                    "consent": one.consent.value,
                    "for_paper": one.for_paper,
                    "sha256": one.sha256,
                }
                for one in month.evidence
            ]
        )
        return 0
    for one in month.evidence:
        say(
            "cli.evidence",
            lang,
            number=one.number,
            kind=render_value(f"evidence_kind.{one.kind.value}", lang),
            day=one.taken_on or "—",
            record=one.owner_name or "—",
            caption=one.caption,
        )
    if not month.evidence:
        say("cli.none_recorded", lang)
    return 0
