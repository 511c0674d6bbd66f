"""The commands of the hand-in: the bureau's sheets, the folder, what became of it."""

import argparse
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from schoolguard.cli.words import new_action, say, say_json
from schoolguard.domain.bureau_sheet import BureauSheet, RemoveBureauSheet, SaveBureauSheet
from schoolguard.domain.catalogue import Lang, render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.submission import (
    MarkHandedIn,
    MarkReturned,
    PrepareSubmission,
    SaveRules,
    Submission,
)

if TYPE_CHECKING:
    from schoolguard.services import Services

_Found = TypeVar("_Found")


def submission(services: "Services", arguments: argparse.Namespace) -> int:
    """Say the hand-ins, write the next folder, or mark one."""
    campaign = services.campaigns.current(arguments.campaign)
    lang: Lang = arguments.lang
    match arguments.work:
        case "prepare":
            pictures = {one.number: one.uid for one in services.submissions.photos(campaign.uid)}
            command = PrepareSubmission(
                action_id=new_action(),
                campaign_uid=campaign.uid,
                photo_uids=tuple(_among(pictures, one) for one in arguments.photo),
                sheet_uids=tuple(_sheet(services, one).uid for one in arguments.sheet),
            )
            noted, place = services.submissions.prepare(command, arguments.out)
            say("cli.submission_written", lang, folder=place, count=len(noted.files))
        case "handed-in":
            one = _of(services, campaign.uid, arguments.number)
            services.submissions.hand_in(
                MarkHandedIn(
                    action_id=new_action(),
                    uid=one.uid,
                    version=one.version,
                    on=arguments.on,
                    to=arguments.to,
                )
            )
        case "returned":
            one = _of(services, campaign.uid, arguments.number)
            services.submissions.give_back(
                MarkReturned(
                    action_id=new_action(),
                    uid=one.uid,
                    version=one.version,
                    on=arguments.on,
                    because=arguments.because,
                )
            )
        case "rules":
            _rules(services, arguments)
        case _:
            _list(services, campaign.uid, arguments)
    return 0


def bureau_sheet(services: "Services", arguments: argparse.Namespace) -> int:
    """Say the kept sheets, keep one with its proposed map, fill one."""
    campaign = services.campaigns.current(arguments.campaign)
    lang: Lang = arguments.lang
    match arguments.work:
        case "keep":
            read = services.bureau_sheets.read(arguments.file)
            known = {one.name: one for one in services.bureau_sheets.all()}
            name = arguments.name or arguments.file.stem
            before = known.get(name)
            kept = services.bureau_sheets.save(
                SaveBureauSheet(
                    action_id=new_action(),
                    uid=None if before is None else before.uid,
                    version=0 if before is None else before.version,
                    name=name,
                    file_name=read.file_name,
                    content=read.content,
                    cells=services.bureau_sheets.proposed(campaign.uid, read),
                )
            )
            if read.lost:
                words = "、".join(render_value(f"lost.{one}", lang) for one in read.lost)
                say("cli.bureau_lost", lang, what=words)
            _map(services, campaign.uid, kept, arguments)
        case "fill":
            found = _sheet(services, arguments.name)
            arguments.out.write_bytes(services.bureau_sheets.filled(found.uid, campaign.uid))
            say("cli.written", lang, file=arguments.out)
        case "remove":
            found = _sheet(services, arguments.name)
            services.bureau_sheets.remove(
                RemoveBureauSheet(action_id=new_action(), uid=found.uid, version=found.version)
            )
        case _:
            for one in services.bureau_sheets.all():
                _map(services, campaign.uid, one, arguments)
    return 0


def _rules(services: "Services", arguments: argparse.Namespace) -> None:
    known = services.submissions.rules()
    names = (
        "unit", "matter", "pattern", "longest", "least_photos", "most_photos", "photo_kilobytes",
    )  # fmt: skip
    told = {name: getattr(arguments, name) for name in names}
    values = {name: getattr(known, name) if told[name] is None else told[name] for name in names}
    saved = services.submissions.save_rules(
        SaveRules(action_id=new_action(), version=known.version, **values)
    )
    say_json({name: getattr(saved, name) for name in names})


def _list(services: "Services", campaign_uid: str, arguments: argparse.Namespace) -> None:
    found = services.submissions.in_campaign(campaign_uid)
    if arguments.json:
        say_json(
            [
                {
                    "number": one.number,
                    "folder": one.folder,
                    "state": one.state.value,
                    "as_of": one.as_of.isoformat(),
                    "files": [{"name": f.name, "sha256": f.sha256} for f in one.files],
                }
                for one in found
            ]
        )
        return
    for one in found:
        state = render_value(f"submission.{one.state.value}", arguments.lang)
        say("cli.submission", arguments.lang, number=one.number, state=state, folder=one.folder)


def _map(
    services: "Services", campaign_uid: str, sheet: BureauSheet, arguments: argparse.Namespace
) -> None:
    filled = services.bureau_sheets.values(sheet.uid, campaign_uid)
    if arguments.json:
        cells = [
            {"sheet": f.cell.sheet, "cell": f.cell.cell, "source": f.cell.source, "value": f.value}
            for f in filled
        ]
        say_json({"name": sheet.name, "file": sheet.file_name, "cells": cells})
        return
    say("cli.bureau_sheet", arguments.lang, name=sheet.name, count=len(filled))
    for one in filled:
        say(
            "cli.bureau_cell",
            arguments.lang,
            sheet=one.cell.sheet,
            cell=one.cell.cell,
            label=one.cell.label,
            text=one.text or "—",
        )


def _sheet(services: "Services", name: str) -> BureauSheet:
    return _among({one.name: one for one in services.bureau_sheets.all()}, name)


def _of(services: "Services", campaign_uid: str, number: int) -> Submission:
    found = services.submissions.in_campaign(campaign_uid)
    return _among({str(one.number): one for one in found}, str(number))


def _among(known: Mapping[str, _Found], name: str) -> _Found:
    if name not in known:
        raise SchoolError("cli.unknown", value=name, known="、".join(known) or "—")
    return known[name]
