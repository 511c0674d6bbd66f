"""The commands of papers: list what can be set, write one."""

import argparse
from typing import TYPE_CHECKING

from schoolguard.cli.leaflets import class_uids
from schoolguard.cli.words import say, say_json
from schoolguard.domain.catalogue import Lang, render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.papers import PaperOptions, with_option

if TYPE_CHECKING:
    from schoolguard.domain.campaign import Campaign
    from schoolguard.domain.papers import PaperKind
    from schoolguard.services import Services


def papers(services: "Services", arguments: argparse.Namespace) -> int:
    """Say every paper with its formats and choices, and what it can be about."""
    campaign = services.campaigns.current(arguments.campaign)
    lang: Lang = arguments.lang
    kinds = services.papers.kinds()
    about = {one.key: services.papers.subjects(campaign.uid, one.key) for one in kinds}
    if arguments.json:
        say_json(
            [
                {
                    "key": one.key,
                    "name": render_value(f"paper.{one.key}", lang),
                    "formats": [form.value for form in one.formats],
                    "options": list(one.options),
                    "subject": one.subject,
                    "subjects": [{"uid": uid, "name": name} for uid, name in about[one.key]],
                }
                for one in kinds
            ]
        )
        return 0
    for one in kinds:
        say(
            "cli.paper",
            lang,
            key=one.key,
            name=render_value(f"paper.{one.key}", lang),
            formats="/".join(one.formats),
            options=" ".join(one.options) or "—",
        )
        for uid, name in about[one.key]:
            say("cli.paper_subject", lang, uid=uid, name=name)
    return 0


def paper(services: "Services", arguments: argparse.Namespace) -> int:
    """Write one paper."""
    campaign = services.campaigns.current(arguments.campaign)
    kind = services.papers.kind(arguments.key)
    options = kind.given
    for choice in arguments.choices:
        options = _chosen(services, campaign, kind, options, choice)
    subject = arguments.subject
    if subject is not None:
        named = [
            uid for uid, name in services.papers.subjects(campaign.uid, kind.key) if name == subject
        ]
        subject = named[0] if len(named) == 1 else subject
    path = services.papers.write(campaign.uid, kind.key, arguments.out, subject, options)
    say("cli.written", arguments.lang, file=path)
    return 0


def _chosen(
    services: "Services",
    campaign: "Campaign",
    kind: "PaperKind",
    options: PaperOptions,
    choice: str,
) -> PaperOptions:
    """Return the options with ``name=value``; ``classes=…`` names classes as a teacher does."""
    name, equals, value = choice.partition("=")
    if not equals:
        raise SchoolError("cli.bad_option", value=choice, form="--set NAME=VALUE")
    if name == "classes":
        name, value = "class_uids", ",".join(class_uids(services, campaign, value))
    return with_option(kind, options, name, value)
