"""The commands of leaflets: write their paper, read their slips."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from schoolguard.cli.words import new_action, read_text, say
from schoolguard.domain.classnames import read_class_name
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.languages import Lang
from schoolguard.domain.leaflet import PrintLeaflets, RunState, SettleRun, paper_of
from schoolguard.domain.school import school_year_of
from schoolguard.domain.slip import ReadSlips

if TYPE_CHECKING:
    from schoolguard.domain.campaign import Campaign
    from schoolguard.services import Services


def leaflets(services: "Services", arguments: argparse.Namespace) -> int:
    """Prepare the leaflets, write them as one PDF, and keep that it exists."""
    campaign = services.campaigns.current(arguments.campaign)
    chosen = services.leaflets.named(campaign.uid, arguments.leaflet)
    classes = class_uids(services, campaign, arguments.classes)
    if arguments.paper:
        paper_of(arguments.paper)  # refused before anything is prepared
    batches = [
        services.leaflets.prepare(
            PrintLeaflets(
                action_id=new_action(),
                leaflet_uid=one.uid,
                class_uids=classes,
                named=arguments.named,
                paper=arguments.paper or "",
            )
        )
        for one in chosen
    ]
    pages = services.leaflets.write(batches, arguments.out)
    copies = 0
    for batch in batches:
        run = services.leaflets.settle(
            SettleRun(action_id=new_action(), uid=batch.run_uid, state=RunState.EXPORTED)
        )
        copies += run.copies
    say(
        "cli.leaflets",
        arguments.lang,
        file=arguments.out,
        title="、".join(one.title for one in chosen),
        pages=pages,
        copies=copies,
    )
    return 0


def slips(services: "Services", arguments: argparse.Namespace) -> int:
    """Read slip codes: one a line from a file or (-) the standard input, or from photos."""
    lang = arguments.lang
    if arguments.photos is not None:
        codes = _from_photos(services, arguments.photos, lang)
    else:
        text = read_text(arguments.file, "slip.no_file")
        codes = tuple(line for line in text.splitlines() if line.strip())
    reading = services.slips.read(
        ReadSlips(action_id=new_action(), codes=codes, signed=not arguments.unsigned)
    )
    known = bool(reading.accepted or reading.repeated)
    say(
        "cli.slips" if known else "cli.slips_unknown",
        lang,
        accepted=len(reading.accepted),
        repeated=len(reading.repeated),
        unknown=len(reading.unknown),
        missing=sum(count for _, count in reading.missing),
    )
    for code in reading.repeated:
        say("cli.slip_repeated", lang, slip=code)
    for code in reading.unknown:
        say("cli.slip_unknown", lang, slip=code)
    for name, count in reading.missing:
        say("cli.slip_missing", lang, name=name, count=count)
    return 0


def _from_photos(services: "Services", folder: Path, lang: Lang) -> tuple[str, ...]:
    found = services.slips.in_photos(folder)
    without = len(found.without)
    say("cli.slip_photos", lang, pictures=found.pictures, codes=len(found.codes), without=without)
    for name in found.without:
        say("cli.slip_without", lang, file=name)
    return found.codes


def class_uids(services: "Services", campaign: "Campaign", text: str | None) -> tuple[str, ...]:
    """Return the public ids of the classes that a list names, as a teacher writes them."""
    if not text:
        return ()
    year = school_year_of(campaign.starts_on)
    every = services.classes.in_year(year)
    found = []
    for name in text.replace("，", ",").replace("、", ",").split(","):
        wanted = set(read_class_name(name.strip(), school_year=year).readings)
        meant = [one.uid for one in every if (one.grade, one.number) in wanted]
        if len(meant) != 1:
            raise SchoolError("leaflet.class_unknown", name=name.strip())
        found += meant
    return tuple(found)
