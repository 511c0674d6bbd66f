"""The command of the handover pack: write one, verify one."""

import argparse
from typing import TYPE_CHECKING

from schoolguard.cli.words import complain_lines, say
from schoolguard.domain.catalogue import Lang, render_value

if TYPE_CHECKING:
    from schoolguard.services import Services


def handover(services: "Services", arguments: argparse.Namespace) -> int:
    """Write a pack of the campaign, or hold one against its manifest."""
    lang: Lang = arguments.lang
    if arguments.work == "write":
        campaign = services.campaigns.current(arguments.campaign)
        plan = services.handover.plan(campaign.uid)
        made = services.handover.write(
            campaign.uid, arguments.file, every_photo=arguments.every_photo
        )
        say("handover.written", lang, file=arguments.file, files=len(made.files))
        if plan.without_consent and not arguments.every_photo:
            say("handover.left_out", lang, count=plan.without_consent)
        return 0
    report = services.handover.verify(arguments.file)
    if report.whole:
        say(
            "handover.whole",
            lang,
            school=report.school,
            campaign=report.campaign,
            files=len(report.files),
        )
        return 0
    complain_lines(
        [
            render_value(f"handover.{kind}", lang, name=name)
            for kind in ("missing", "altered", "foreign")
            for name in getattr(report, kind)
        ]
    )
    return 2
